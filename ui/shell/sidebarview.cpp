// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebarview.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Width = 232;
constexpr int RowHeight = 34;
enum Role { KindRole = Qt::UserRole, IconRole, CountRole };

/// A row: icon, name, count at the end.
class PlaceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, RowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Tokens::of(option.palette);
        const bool isCurrent = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isCurrent || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isCurrent ? t.accentTint : t.hover);
            painter->drawRoundedRect(option.rect, 6, 6);
        }
        const auto mirrored = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const QRect row = option.rect.adjusted(10, 0, -10, 0);
        const QRect picture(row.left(), row.center().y() - 7, 16, 16);
        painter->drawPixmap(mirrored(picture),
                            iconPixmap(index.data(IconRole).toString(), isCurrent ? t.accent : t.text2, 16,
                                       painter->device()->devicePixelRatioF()));
        QFont font = option.font;
        font.setBold(isCurrent);
        painter->setFont(font);
        painter->setPen(t.text);
        painter->drawText(mirrored(row.adjusted(26, 0, -48, 0)), int(Qt::AlignLeading | Qt::AlignVCenter),
                          index.data().toString());
        painter->setFont(option.font);
        painter->setPen(t.text3);
        painter->drawText(mirrored(row), int(Qt::AlignTrailing | Qt::AlignVCenter), index.data(CountRole).toString());
        if ((option.state & QStyle::State_HasFocus) && isCurrent)
            paintFocusRing(*painter, option.rect, 6, t);
        painter->restore();
    }
};

} // namespace

SidebarView::SidebarView(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Places"));
    setFixedWidth(Width);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(12, 12, 12, 12);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new PlaceDelegate(this));
    const auto addPlace = [this](const QString &name, const QString &iconName, Place::Kind kind) {
        auto *item = new QListWidgetItem(name, this);
        item->setData(KindRole, kind);
        item->setData(IconRole, iconName);
    };
    addPlace(tr("Films"), u"film"_s, Place::Films);
    addPlace(tr("People"), u"people"_s, Place::People);
    addPlace(tr("Award bodies"), u"award"_s, Place::AwardBodies);
    addPlace(tr("Topics"), u"topic"_s, Place::Topics);
    addPlace(tr("Series"), u"series"_s, Place::SeriesList);
    connect(this, &QListWidget::itemActivated, this, &SidebarView::request);
    connect(this, &QListWidget::itemClicked, this, &SidebarView::request);
    dress();
}

void SidebarView::request(const QListWidgetItem *item)
{
    emit placeRequested({Place::Kind(item->data(KindRole).toInt())});
}

void SidebarView::setCounts(const Counts &counts)
{
    const QList<int> numbers = {counts.films, counts.people, counts.awardBodies, counts.topics, counts.series};
    for (int row = 0; row < numbers.size(); ++row) {
        item(row)->setData(CountRole, locale().toString(numbers[row]));
        item(row)->setData(Qt::AccessibleTextRole, tr("%1, %L2").arg(item(row)->text()).arg(numbers[row]));
    }
}

void SidebarView::setCurrentPlace(Place::Kind kind)
{
    const auto list = [kind] {
        switch (kind) {
        case Place::People:
        case Place::Person:
            return Place::People;
        case Place::AwardBodies:
        case Place::AwardBody:
            return Place::AwardBodies;
        case Place::Topics:
        case Place::Topic:
            return Place::Topics;
        case Place::SeriesList:
        case Place::Series:
            return Place::SeriesList;
        default:
            return Place::Films;
        }
    }();
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(KindRole).toInt() == list)
            setCurrentRow(row);
}

void SidebarView::dress()
{
    QPalette palette = QGuiApplication::palette();
    for (const auto role : {QPalette::Base, QPalette::Window})
        palette.setColor(role, Tokens::of(palette).sidebar);
    setPalette(palette);
    setAutoFillBackground(true);
}

void SidebarView::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

} // namespace laurels
