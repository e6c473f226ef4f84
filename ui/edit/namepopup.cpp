// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/namepopup.h"

#include "data/fold.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int RowHeight = 36;
constexpr int NarrowestPopup = 320;
constexpr int WidestPopup = 460;
enum Role { DetailRole = Qt::UserRole, IconRole, IsOfferRole };

/// A row: icon, name with the part that was typed marked, detail at the end.
class SuggestionDelegate : public QStyledItemDelegate
{
public:
    explicit SuggestionDelegate(QObject *parent) : QStyledItemDelegate(parent) { }
    QString typed;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, RowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Tokens::of(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(option.state & QStyle::State_Selected ? t.accentTint : t.hover);
            painter->drawRoundedRect(option.rect, 6, 6);
        }
        const auto mirrored = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const bool isOffer = index.data(IsOfferRole).toBool();
        if (isOffer && index.row() > 0) {
            painter->setPen(t.border);
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        }
        const QRect row = option.rect.adjusted(10, 0, -10, 0);
        const QString icon = index.data(IconRole).toString();
        const QColor iconColour = isOffer ? t.accent : icon == "award"_L1 ? t.goldGlyph : t.text2;
        painter->drawPixmap(mirrored(QRect(row.left(), row.center().y() - 7, 16, 16)),
                            iconPixmap(icon, iconColour, 16, painter->device()->devicePixelRatioF()));
        const QString detail = index.data(DetailRole).toString();
        const QFontMetrics metrics(option.font);
        const int detailWidth = detail.isEmpty() ? 0 : qMin(metrics.horizontalAdvance(detail) + 12, row.width() / 2);
        const QRect place = mirrored(row.adjusted(26, 0, -detailWidth, 0));
        const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, place.width());
        paintMark(*painter, place, name, option, isOffer ? QString() : typed, t.mark);
        painter->setPen(t.text);
        painter->drawText(place, int(Qt::AlignLeading | Qt::AlignVCenter), name);
        painter->setPen(t.text3);
        painter->drawText(mirrored(QRect(row.right() - detailWidth + 12, row.top(), detailWidth - 12, row.height())),
                          int(Qt::AlignTrailing | Qt::AlignVCenter),
                          metrics.elidedText(detail, Qt::ElideRight, detailWidth - 12));
        painter->restore();
    }

private:
    /// The first place in the name that reads as what was typed, whatever case and accents either has.
    static void paintMark(QPainter &painter, const QRect &place, const QString &name,
                          const QStyleOptionViewItem &option, const QString &typed, const QColor &colour)
    {
        const QString wanted = fold(typed.trimmed());
        const QString within = fold(name);
        const auto at = wanted.isEmpty() || within.size() != name.size() ? -1 : within.indexOf(wanted);
        if (at < 0 || option.direction == Qt::RightToLeft)
            return;
        const QFontMetrics metrics(option.font);
        const int start = metrics.horizontalAdvance(name.first(at));
        const int width = metrics.horizontalAdvance(name.sliced(at, wanted.size()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRect(place.left() + start - 1, place.top() + 7, width + 2, place.height() - 14), 3, 3);
    }
};

} // namespace

NamePopup::NamePopup(QWidget *window) : QFrame(window), m_list(new QListWidget)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setAccessibleName(tr("Suggestions"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { emit chosen(m_list->row(item)); });
    hide();
}

void NamePopup::setRows(const QString &typed, const QString &icon, const QList<NameSuggestion> &found,
                        const QString &offer)
{
    static_cast<SuggestionDelegate *>(m_list->itemDelegate())->typed = typed;
    m_list->clear();
    m_isStepped = false;
    for (const NameSuggestion &suggestion : found) {
        auto *item = new QListWidgetItem(suggestion.name, m_list);
        item->setData(DetailRole, suggestion.detail);
        item->setData(IconRole, icon);
        item->setData(Qt::AccessibleTextRole, suggestion.detail.isEmpty()
                                                  ? suggestion.name
                                                  : tr("%1, %2").arg(suggestion.name, suggestion.detail));
    }
    if (!offer.isEmpty()) {
        auto *item = new QListWidgetItem(offer, m_list);
        item->setData(IconRole, u"add"_s);
        item->setData(IsOfferRole, true);
    }
    if (!found.isEmpty())
        m_list->setCurrentRow(0);
}

void NamePopup::showBelow(const QWidget *line)
{
    const QSize size(qBound(NarrowestPopup, line->width() + 80, WidestPopup), m_list->count() * RowHeight + 16);
    QPoint at = line->mapTo(parentWidget(), QPoint(0, line->height() + 4));
    if (at.y() + size.height() > parentWidget()->height())
        at.setY(line->mapTo(parentWidget(), QPoint()).y() - size.height() - 4);
    at.setX(qBound(8, at.x(), qMax(8, parentWidget()->width() - size.width() - 8)));
    setGeometry({at, size});
    raise();
    show();
}

void NamePopup::step(int by)
{
    const int rows = m_list->count();
    if (!std::exchange(m_isStepped, true) && by > 0 && m_list->currentRow() == 0)
        return; // it is marked from the beginning, so that Enter takes it: the first Down comes to it
    if (rows > 0)
        m_list->setCurrentRow(m_list->currentRow() < 0 && by < 0 ? rows - 1
                                                                 : (m_list->currentRow() + by + rows) % rows);
}

int NamePopup::marked() const
{
    return m_list->currentRow();
}

QString NamePopup::markedText() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString told = item ? item->data(Qt::AccessibleTextRole).toString() : QString();
    return item && told.isEmpty() ? item->text() : told;
}

} // namespace laurels
