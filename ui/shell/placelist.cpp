// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placelist.h"

#include "ui/widgets/accessiblelist.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int RowHeight = 34;
constexpr int RailRowHeight = 44;
constexpr int LongestCount = 1'000'000; ///< Above, the figure would leave no room for the name.
constexpr int GroupGap = 13; ///< With the line between two groups in its middle.
enum Role { KindRole = Qt::UserRole, IconRole, CountRole, OpensGroupRole };

struct Entry {
    Place::Kind kind;
    QString icon;
    QString name;
    int Counts::*count = nullptr; ///< Null = the place has no figure.
    bool opensGroup = false; ///< A line stands above it.
};

/// Another place of the sidebar is one more line here.
const QList<Entry> &entries()
{
    static const QList<Entry> all{
        {Place::Films, u"film"_s, PlaceList::tr("Films"), &Counts::films},
        {Place::People, u"people"_s, PlaceList::tr("People"), &Counts::people},
        {Place::AwardBodies, u"award"_s, PlaceList::tr("Award bodies"), &Counts::awardBodies},
        {Place::Topics, u"topic"_s, PlaceList::tr("Topics"), &Counts::topics},
        {Place::SeriesList, u"series"_s, PlaceList::tr("Series"), &Counts::series},
        {Place::Bookmarks, u"bookmark"_s, PlaceList::tr("Bookmarks"), &Counts::bookmarks},
        {Place::Statistics, u"statistics"_s, PlaceList::tr("Statistics"), nullptr, true},
        {Place::Connections, u"connections"_s, PlaceList::tr("Connections")},
        {Place::Attention, u"attention"_s, PlaceList::tr("Needs attention")},
    };
    return all;
}

/// A row: icon, name, count at the end; on the rail the icon alone.
class PlaceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    bool isRail = false;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int height = isRail ? RailRowHeight : qMax(RowHeight, option.fontMetrics.height() + 12);
        return {0, height + (index.data(OpensGroupRole).toBool() ? GroupGap : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Tokens::of(option.palette);
        const bool isCurrent = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect row = option.rect;
        if (index.data(OpensGroupRole).toBool()) {
            painter->fillRect(QRect(row.left() + 10, row.top() + GroupGap / 2, row.width() - 20, 1), t.border);
            row.setTop(row.top() + GroupGap);
        }
        if (isRail)
            row.adjust(0, 2, 0, -2);
        if (isCurrent || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isCurrent ? t.accentTint : t.hover);
            painter->drawRoundedRect(row, isRail ? 8 : 6, isRail ? 8 : 6);
        }
        const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
        const QRect inner = row.adjusted(10, 0, -10, 0);
        QRect picture(0, 0, 16, 16);
        picture.moveCenter(row.center());
        if (!isRail)
            picture.moveLeft(inner.left());
        painter->drawPixmap(mirrored(picture),
                            iconPixmap(index.data(IconRole).toString(), isCurrent ? t.accent : t.text2, 16,
                                       painter->device()->devicePixelRatioF()));
        if (!isRail)
            paintWords(painter, option, index, isCurrent, mirrored(inner.adjusted(26, 0, 0, 0)));
        if ((option.state & QStyle::State_HasFocus) && isCurrent)
            paintFocusRing(*painter, row, 6, t);
        painter->restore();
    }

private:
    static void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           bool isCurrent, const QRect &rect)
    {
        const Tokens &t = Tokens::of(option.palette);
        const QString count = index.data(CountRole).toString();
        painter->setFont(option.font);
        painter->setPen(isCurrent ? t.text2 : t.text3);
        painter->drawText(rect, int(Qt::AlignTrailing | Qt::AlignVCenter), count);
        QRect name = rect;
        const int taken = option.fontMetrics.horizontalAdvance(count) + 8;
        option.direction == Qt::RightToLeft ? name.setLeft(name.left() + taken) : name.setRight(name.right() - taken);
        QFont font = option.font;
        font.setBold(isCurrent);
        painter->setFont(font);
        painter->setPen(t.text);
        painter->drawText(name, int(Qt::AlignLeading | Qt::AlignVCenter),
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    }
};

/// The list to which a page belongs.
Place::Kind listOf(Place::Kind kind)
{
    switch (kind) {
    case Place::Person:
    case Place::EditPerson:
    case Place::NewPerson:
        return Place::People;
    case Place::AwardBody:
    case Place::EditAwardBody:
    case Place::NewAwardBody:
        return Place::AwardBodies;
    case Place::Topic:
    case Place::EditTopic:
    case Place::NewTopic:
        return Place::Topics;
    case Place::Series:
    case Place::EditSeries:
    case Place::NewSeries:
        return Place::SeriesList;
    case Place::Table:
    case Place::Film:
    case Place::EditFilm:
    case Place::NewFilm:
    case Place::Draft:
    case Place::Search:
        return Place::Films;
    default:
        return kind;
    }
}

} // namespace

PlaceList::PlaceList(QWidget *parent) : QListWidget(parent)
{
    makeAccessible(this, AccessibleShape::List);
    setObjectName(u"places"_s);
    setAccessibleName(tr("Places"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setItemDelegate(new PlaceDelegate(this));
    viewport()->setAutoFillBackground(false);
    for (const Entry &entry : entries()) {
        auto *item = new QListWidgetItem(entry.name, this);
        item->setData(KindRole, entry.kind);
        item->setData(IconRole, entry.icon);
        item->setData(OpensGroupRole, entry.opensGroup);
    }
    connect(this, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { request(item, Opening::Here); });
    connect(this, &QListWidget::currentRowChanged, this, [this] { announceCurrent(this); });
}

void PlaceList::request(const QListWidgetItem *item, Opening opening)
{
    if (item)
        emit placeRequested({Place::Kind(item->data(KindRole).toInt())}, opening);
}

void PlaceList::setCounts(const Counts &counts)
{
    for (const Entry &entry : entries())
        if (entry.count)
            setCount(entry.kind, counts.*entry.count);
}

void PlaceList::clearCounts()
{
    for (int row = 0; row < count(); ++row) {
        item(row)->setData(CountRole, {});
        item(row)->setData(Qt::AccessibleTextRole, entries().at(row).name);
    }
}

void PlaceList::setCount(Place::Kind kind, int count)
{
    const qsizetype row = std::ranges::find(entries(), kind, &Entry::kind) - entries().begin();
    const QString number = locale().toString(count);
    item(int(row))->setData(CountRole,
                            count > LongestCount ? tr("%L1 M", "millions").arg(count / 1e6, 0, 'f', 1) : number);
    item(int(row))->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(entries().at(row).name, number));
}

void PlaceList::setCurrentPlace(Place::Kind kind)
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(KindRole).toInt() == listOf(kind))
            return setCurrentRow(row);
    setCurrentRow(-1);
}

void PlaceList::setRail(bool isRail)
{
    m_isRail = isRail;
    static_cast<PlaceDelegate *>(itemDelegate())->isRail = isRail;
    for (int row = 0; row < count(); ++row)
        item(row)->setToolTip(isRail ? entries().at(row).name : QString());
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize PlaceList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row);
    return {m_isRail ? 40 : 207, height};
}

void PlaceList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter)
        return request(currentItem(), event->modifiers() & Qt::ControlModifier ? Opening::NewWindow : Opening::Here);
    QListWidget::keyPressEvent(event);
}

void PlaceList::mouseReleaseEvent(QMouseEvent *event)
{
    QListWidget::mouseReleaseEvent(event);
    const bool isOther = event->button() == Qt::MiddleButton
                         || (event->button() == Qt::LeftButton && (event->modifiers() & Qt::ControlModifier));
    if (isOther || event->button() == Qt::LeftButton)
        request(itemAt(event->position().toPoint()), isOther ? Opening::NewWindow : Opening::Here);
}

void PlaceList::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    announceCurrent(this);
}

void PlaceList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace laurels
