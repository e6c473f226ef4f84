// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowlist.h"

#include "ui/widgets/accessiblelist.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/typescale.h"

#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace laurels {

namespace {

constexpr int LeastHeight = 36;
constexpr int Padding = 8;
constexpr int Inset = 12;
constexpr int Radius = 6;

class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool hasDetail = !index.data(RowDetail).toString().isEmpty();
        const int lines = typeLineHeight(TypeRole::Body) + (hasDetail ? typeLineHeight(TypeRole::Small) : 0);
        return {0, qMax(LeastHeight, lines + 2 * Padding)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Tokens &t = Tokens::of(option.palette);
        const bool isCurrent = option.state & QStyle::State_Selected;
        if (isCurrent || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isCurrent ? t.accentTint : t.hover);
            painter->drawRoundedRect(option.rect, Radius, Radius);
        }
        paintWords(*painter, option, index, isCurrent);
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(*painter, option.rect, Radius, t);
        painter->restore();
    }

private:
    static void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           bool isCurrent)
    {
        const Tokens &t = Tokens::of(option.palette);
        const QRect inside = option.rect.adjusted(Inset, 0, -Inset, 0);
        const QString figure = index.data(RowFigure).toString();
        const QString detail = index.data(RowDetail).toString();
        painter.setFont(typeFont(TypeRole::Body));
        painter.setPen(isCurrent ? t.text2 : t.text3);
        painter.drawText(inside, int(Qt::AlignTrailing | Qt::AlignVCenter), figure);
        const int taken = figure.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(figure) + Inset;
        const auto write = [&](QRect line, const QColor &colour, const QString &text) {
            line.setRight(line.right() - taken);
            painter.setPen(colour);
            painter.drawText(QStyle::visualRect(option.direction, inside, line),
                             int(Qt::AlignLeading | Qt::AlignVCenter),
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        };
        const int first = typeLineHeight(TypeRole::Body);
        const int second = detail.isEmpty() ? 0 : typeLineHeight(TypeRole::Small);
        QRect line = inside;
        line.setTop(inside.top() + (inside.height() - first - second) / 2);
        line.setHeight(first);
        write(line, t.text, index.data().toString());
        if (detail.isEmpty())
            return;
        painter.setFont(typeFont(TypeRole::Small));
        write({line.left(), line.bottom() + 1, inside.width(), second}, isCurrent ? t.text2 : t.text3, detail);
    }
};

} // namespace

void dressRows(QListView *view)
{
    makeAccessible(view, AccessibleShape::List);
    view->setItemDelegate(new RowDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setMouseTracking(true);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->viewport()->setAutoFillBackground(false);
}

} // namespace laurels
