// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/namedelegate.h"

#include "ui/lists/authoritylistmodel.h"
#include "ui/widgets/disc.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int DiscSize = 40;
constexpr int IconSize = 18;
constexpr int LaurelSize = 22;
constexpr int Inset = 8;
constexpr int Padding = 12;
constexpr int BesideDisc = 14;
constexpr int BeforeNumber = 12;
constexpr int HoverRadius = 8;
constexpr QPointF UpperMiddle(0.5, 0.35); ///< Where a face is, in most portraits.

QPixmap symbolOf(Authority kind, const Tokens &t, qreal ratio)
{
    switch (kind) {
    case Authority::AwardBody:
        return laurelPixmap(LaurelPart::Pair, LaurelSize, t.goldGlyph, ratio);
    case Authority::Topic:
        return iconPixmap(u"topic"_s, t.accent, IconSize, ratio);
    case Authority::Series:
        return iconPixmap(u"series"_s, t.accent, IconSize, ratio);
    case Authority::Person:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

NameDelegate::NameDelegate(PictureCache &pictures, QObject *parent) : QStyledItemDelegate(parent), m_pictures(pictures)
{
}

int NameDelegate::height()
{
    const int words = typeLineHeight(TypeRole::Item) + typeLineHeight(TypeRole::Small);
    return qMax(DiscSize, words) + 2 * Padding;
}

void NameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Tokens::of(option.palette);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? t.accentTint : t.hover);
        painter->drawRoundedRect(option.rect.adjusted(0, 2, 0, -3), HoverRadius, HoverRadius);
    }
    const QRect inside = option.rect.adjusted(Inset, Padding, -Inset, -Padding);
    QRect disc(0, 0, DiscSize, DiscSize);
    disc.moveCenter(QPoint(inside.left() + DiscSize / 2, inside.center().y()));
    if (const AuthorityCard *card = static_cast<const AuthorityListModel *>(index.model())->card(index.row())) {
        paintDisc(*painter, QStyle::visualRect(option.direction, option.rect, disc), option, *card);
        paintWords(*painter, inside.adjusted(DiscSize + BesideDisc, 0, 0, 0), option, *card);
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.sunken);
        painter->drawEllipse(QStyle::visualRect(option.direction, option.rect, disc));
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, option.rect.adjusted(0, 1, 0, -2), HoverRadius, t);
    painter->restore();
}

void NameDelegate::paintDisc(QPainter &painter, const QRect &disc, const QStyleOptionViewItem &option,
                             const AuthorityCard &card) const
{
    const Tokens &t = Tokens::of(option.palette);
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (card.image) {
        if (const auto portrait = m_pictures.pixmap(card.image, disc.size(), ratio, UpperMiddle, DiscSize / 2)) {
            painter.drawPixmap(disc.topLeft(), *portrait);
            return;
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(card.kind == Authority::AwardBody ? t.goldTint : t.accentTint);
    painter.drawEllipse(disc);
    if (const QPixmap symbol = symbolOf(card.kind, t, ratio); !symbol.isNull()) {
        QRectF place(QPointF(), symbol.deviceIndependentSize());
        place.moveCenter(QRectF(disc).center());
        painter.drawPixmap(place.topLeft(), symbol);
        return;
    }
    QFont font = typeFont(TypeRole::Laurel);
    font.setPixelSize(qRound(DiscSize * 0.35));
    painter.setFont(font);
    painter.setPen(t.accent);
    painter.drawText(disc, Qt::AlignCenter, initials(card.name));
}

void NameDelegate::paintWords(QPainter &painter, const QRect &words, const QStyleOptionViewItem &option,
                              const AuthorityCard &card) const
{
    const Tokens &t = Tokens::of(option.palette);
    const auto place = [&option](const QRect &plain) {
        return QStyle::visualRect(option.direction, option.rect, plain);
    };
    const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const QString amount = amountText(card);
    painter.setFont(typeFont(TypeRole::Small));
    painter.setPen(t.text3);
    const int number = painter.fontMetrics().horizontalAdvance(amount) + 1;
    painter.drawText(place({words.right() + 1 - number, words.top(), number, words.height()}), Qt::AlignCenter, amount);

    const int wide = words.width() - number - BeforeNumber;
    const int nameHeight = typeLineHeight(TypeRole::Item);
    const int detailHeight = card.detail.isEmpty() ? 0 : typeLineHeight(TypeRole::Small);
    const int top = words.top() + (words.height() - nameHeight - detailHeight) / 2;
    painter.drawText(place({words.left(), top + nameHeight, wide, detailHeight}), int(leading),
                     painter.fontMetrics().elidedText(card.detail, Qt::ElideRight, wide));
    painter.setFont(typeFont(TypeRole::Item));
    painter.setPen(option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus) ? t.accent : t.text);
    painter.drawText(place({words.left(), top, wide, nameHeight}), int(leading),
                     painter.fontMetrics().elidedText(card.name, Qt::ElideRight, wide));
}

} // namespace laurels
