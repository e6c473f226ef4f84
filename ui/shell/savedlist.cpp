// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/savedlist.h"

#include "ui/widgets/accessiblelist.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int RowHeight = 34;
constexpr int IconSize = 16;
constexpr int Side = 10;
constexpr int NameLeft = 36;
enum Role { CountRole = Qt::UserRole };

class SavedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, qMax(RowHeight, option.fontMetrics.height() + 12)};
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        editor->setGeometry(
            QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(NameLeft - 6, 1, 0, -1)));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Tokens::of(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.hover);
            painter->drawRoundedRect(option.rect, 6, 6);
        }
        const auto mirrored = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        QRect symbol(option.rect.left() + Side, 0, IconSize, IconSize);
        symbol.moveTop(option.rect.center().y() - IconSize / 2);
        painter->drawPixmap(mirrored(symbol),
                            iconPixmap(u"saved-search"_s, t.text2, IconSize, painter->device()->devicePixelRatioF()));
        const QString count = index.data(CountRole).toString();
        const int taken = option.fontMetrics.horizontalAdvance(count) + (count.isEmpty() ? 0 : 8);
        const QRect words = option.rect.adjusted(NameLeft, 0, -Side, 0);
        painter->setFont(option.font);
        painter->setPen(t.text3);
        painter->drawText(mirrored(words), int(Qt::AlignTrailing | Qt::AlignVCenter), count);
        painter->setPen(t.text);
        painter->drawText(
            mirrored(words.adjusted(0, 0, -taken, 0)), int(Qt::AlignLeading | Qt::AlignVCenter),
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width() - taken));
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(*painter, option.rect, 6, t);
        painter->restore();
    }
};

} // namespace

SavedList::SavedList(QWidget *parent) : QListWidget(parent)
{
    makeAccessible(this, AccessibleShape::List);
    setObjectName(u"savedSearches"_s);
    setAccessibleName(tr("Saved searches"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(NoSelection);
    setEditTriggers(EditKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setItemDelegate(new SavedDelegate(this));
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { open(index.row(), Opening::Here); });
    connect(this, &QListWidget::currentRowChanged, this, [this] { announceCurrent(this); });
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const SavedSearch &search = m_searches[row(item)].search;
        if (item->text() != search.name)
            emit renameRequested(search.id, item->text());
    });
}

void SavedList::setSearches(const QList<SavedCount> &searches)
{
    if (state() == EditingState)
        return; // what is typed stays; the answer to it sets the list again
    const QSignalBlocker quiet(this);
    const int row = currentRow();
    clear();
    m_searches = searches;
    for (const SavedCount &each : searches) {
        auto *item = new QListWidgetItem(each.search.name, this);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(each.search.query.toHtmlEscaped());
        if (each.films < 0)
            continue;
        const QString films = each.films == 1 ? tr("1 film") : tr("%L1 films").arg(each.films);
        item->setData(CountRole, locale().toString(each.films));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(each.search.name, films));
    }
    if (!searches.isEmpty())
        setCurrentRow(qBound(0, row, count() - 1), QItemSelectionModel::NoUpdate);
    updateGeometry();
}

void SavedList::setNames(const QList<SavedSearch> &searches)
{
    QList<SavedCount> counted;
    for (const SavedSearch &search : searches) {
        const auto same = std::ranges::find_if(m_searches, [&search](const SavedCount &known) {
            return known.search.id == search.id && known.search.query == search.query;
        });
        counted << SavedCount{search, same == m_searches.end() ? -1 : same->films};
    }
    setSearches(counted);
}

QSize SavedList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row);
    return {100, height};
}

void SavedList::open(int row, Opening opening)
{
    if (row >= 0 && row < m_searches.size())
        emit placeRequested({Place::Films, 0, m_searches[row].search.query}, opening);
}

void SavedList::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_searches.size())
        return;
    setCurrentRow(to, QItemSelectionModel::NoUpdate); // the focus goes with it
    emit moveRequested(m_searches[row].search.id, to);
}

void SavedList::remove(int row)
{
    if (row >= 0 && row < m_searches.size())
        emit removeRequested(m_searches[row].search.id);
}

/// Delete and F2 mean the search here, and not the film that the window's actions would take.
bool SavedList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_F2) {
            event->accept();
            return true;
        }
    }
    return QListWidget::event(event);
}

void SavedList::contextMenuEvent(QContextMenuEvent *event)
{
    QListWidgetItem *item = event->reason() == QContextMenuEvent::Mouse ? itemAt(event->pos()) : currentItem();
    if (!item)
        return;
    const int at = row(item);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, at] { open(at, Opening::Here); });
    menu->addAction(tr("Open in new window"), this, [this, at] { open(at, Opening::NewWindow); });
    menu->addSeparator();
    menu->addAction(tr("Rename"), this, [this, item] { editItem(item); });
    menu->addAction(tr("Move up"), this, [this, at] { move(at, -1); })->setEnabled(at > 0);
    menu->addAction(tr("Move down"), this, [this, at] { move(at, 1); })->setEnabled(at + 1 < count());
    menu->addAction(tr("Remove"), this, [this, at] { remove(at); });
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                            : viewport()->mapToGlobal(visualItemRect(item).center()));
}

void SavedList::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isArrow = key == Qt::Key_Up || key == Qt::Key_Down;
    if (state() != EditingState && (key == Qt::Key_Return || key == Qt::Key_Enter))
        open(currentRow(), event->modifiers() & Qt::ControlModifier ? Opening::NewWindow : Opening::Here);
    else if (key == Qt::Key_Delete)
        remove(currentRow());
    else if (isArrow && event->modifiers() & Qt::AltModifier)
        move(currentRow(), key == Qt::Key_Up ? -1 : 1);
    else if (key == Qt::Key_F2 && currentItem())
        editItem(currentItem());
    else
        QListWidget::keyPressEvent(event);
}

void SavedList::mouseReleaseEvent(QMouseEvent *event)
{
    QListWidget::mouseReleaseEvent(event);
    const QListWidgetItem *item = itemAt(event->position().toPoint());
    const bool isOther = event->button() == Qt::MiddleButton
                         || (event->button() == Qt::LeftButton && (event->modifiers() & Qt::ControlModifier));
    if (item && (isOther || event->button() == Qt::LeftButton))
        open(row(item), isOther ? Opening::NewWindow : Opening::Here);
}

void SavedList::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    announceCurrent(this);
}

} // namespace laurels
