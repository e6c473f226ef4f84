// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/attentionview.h"

#include "ui/lists/attentionmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int LeastWidth = 280;
constexpr QSize Gap(20, 0);
constexpr int Padding = 10;
constexpr int Inset = 8;
constexpr int IconSize = 16;
constexpr int Radius = 8;

int rowHeight()
{
    return typeLineHeight(TypeRole::Item) + typeLineHeight(TypeRole::Small) + 2 * Padding;
}

/// Name, what is known, and the pen that says what Enter does.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Tokens &t = Tokens::of(option.palette);
        const bool isPointed = option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
        if (option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.hover);
            painter->drawRoundedRect(option.rect.adjusted(0, 2, 0, -3), Radius, Radius);
        }
        const QRect inside = option.rect.adjusted(Inset, Padding, -Inset, -Padding);
        const auto place = [&](const QRect &plain) { return QStyle::visualRect(option.direction, option.rect, plain); };
        const QRect pen(inside.right() - IconSize + 1, inside.center().y() - IconSize / 2, IconSize, IconSize);
        painter->drawPixmap(place(pen), iconPixmap(u"edit"_s, isPointed ? t.accent : t.text3, IconSize,
                                                   painter->device()->devicePixelRatioF()));
        const int wide = inside.width() - IconSize - 12;
        const int nameHeight = typeLineHeight(TypeRole::Item);
        const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        const auto write = [&](const QRect &rect, TypeRole role, const QColor &colour, const QString &text) {
            painter->setFont(typeFont(role));
            painter->setPen(colour);
            painter->drawText(place(rect), int(leading), painter->fontMetrics().elidedText(text, Qt::ElideRight, wide));
        };
        write({inside.left(), inside.top(), wide, nameHeight}, TypeRole::Item, isPointed ? t.accent : t.text,
              index.data().toString());
        write({inside.left(), inside.top() + nameHeight, wide, typeLineHeight(TypeRole::Small)}, TypeRole::Small,
              t.text3, index.data(Qt::AccessibleDescriptionRole).toString());
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(*painter, option.rect.adjusted(0, 1, 0, -2), Radius, t);
        painter->restore();
    }
};

} // namespace

AttentionView::AttentionView(QWidget *parent) : TileView(LeastWidth, Gap, parent)
{
    setSelectionMode(QAbstractItemView::NoSelection);
    setItemDelegate(new RowDelegate(this));
}

int AttentionView::tileHeight(int) const
{
    return rowHeight();
}

} // namespace laurels
