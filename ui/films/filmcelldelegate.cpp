// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/filmcelldelegate.h"

#include "ui/films/filmlistmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/tilepainter.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Radius = 8;
constexpr int BelowPicture = 10;
constexpr int BetweenLines = 2;
constexpr int LaurelSize = 16;
constexpr int Gap = 6;
constexpr qreal RingWidth = 2;
constexpr qreal RingGap = 3;
constexpr int BadgeSize = 22;
constexpr int BadgeInset = 8;

QString elided(const QPainter &painter, const QString &text, int width)
{
    return painter.fontMetrics().elidedText(text, Qt::ElideRight, width);
}

QColor blankTint(qint64 number)
{
    constexpr int Tints = 12;
    return tileGround({.tint = int(number % Tints)});
}

} // namespace

void paintLaurel(QPainter &painter, const QRect &place, const QColor &colour)
{
    const QPixmap laurel =
        laurelPixmap(LaurelPart::Pair, place.height(), colour, painter.device()->devicePixelRatioF());
    const int wide = qRound(laurel.width() / laurel.devicePixelRatio());
    painter.drawPixmap(place.center().x() - wide / 2, place.top(), laurel);
}

void paintFilmPicture(QPainter &painter, const QRect &rect, int radius, const FilmCard &card, PictureCache &pictures)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (const auto pixmap = pictures.pixmap(card.image, rect.size(), ratio, card.focalPoint, radius)) {
        painter.drawPixmap(rect.topLeft(), *pixmap);
        return;
    }
    if (card.image && !pictures.isUnreadable(card.image)) { // on its way: nothing that would have to be read
        painter.setPen(Qt::NoPen);
        painter.setBrush(blankTint(card.id.value));
        painter.drawRoundedRect(rect, radius, radius);
        return;
    }
    paintTile(painter, rect, card.title, radius);
}

FilmCellDelegate::FilmCellDelegate(PictureCache &pictures, QObject *parent)
    : QStyledItemDelegate(parent), m_pictures(pictures)
{
}

void FilmCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tokens &colours = Tokens::of(option.palette);
    const QRect picture(option.rect.topLeft(), QSize(option.rect.width(), option.rect.width() * 9 / 16));
    const QVariant value = index.data(FilmListModel::CardRole);
    if (value.isValid()) {
        const auto card = value.value<FilmCard>();
        paintFilmPicture(*painter, picture, Radius, card, m_pictures);
        paintText(*painter, option, option.rect.adjusted(0, picture.height() + BelowPicture, 0, 0), card);
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(blankTint(index.row()));
        painter->drawRoundedRect(picture, Radius, Radius);
    }
    if (option.state & QStyle::State_Selected)
        paintBadge(*painter, option, picture);
    if (option.state & QStyle::State_HasFocus) {
        const qreal out = RingGap + RingWidth / 2;
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours.focus, RingWidth));
        painter->drawRoundedRect(QRectF(picture).adjusted(-out, -out, out, out), Radius + out, Radius + out);
    }
    painter->restore();
}

void FilmCellDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &below,
                                 const FilmCard &card) const
{
    const Tokens &colours = Tokens::of(option.palette);
    const auto side = option.direction;
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(side, below, rect); };
    const Qt::Alignment leading = QStyle::visualAlignment(side, Qt::AlignLeft | Qt::AlignVCenter);
    painter.setFont(typeFont(TypeRole::Item));
    const int line = typeLineHeight(TypeRole::Item);
    int wide = below.width();
    if (card.awards > 0) {
        QFont small = typeFont(TypeRole::Small);
        small.setBold(true);
        const QString number = QLocale().toString(card.awards);
        const int digits = QFontMetrics(small).horizontalAdvance(number) + 1;
        wide -= digits + Gap + LaurelSize + Gap;
        const QRect laurel(below.right() + 1 - digits - Gap - LaurelSize, below.top() + (line - LaurelSize) / 2,
                           LaurelSize, LaurelSize);
        paintLaurel(painter, place(laurel), colours.goldGlyph);
        painter.save();
        painter.setFont(small);
        painter.setPen(colours.gold);
        painter.drawText(place({below.right() + 1 - digits, below.top(), digits, line}),
                         Qt::AlignVCenter | Qt::AlignRight, number);
        painter.restore();
    }
    const bool isLit = option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
    painter.setPen(isLit ? colours.accent : colours.text);
    painter.drawText(place({below.left(), below.top(), wide, line}), leading, elided(painter, card.title, wide));

    painter.setFont(typeFont(TypeRole::Small));
    painter.setPen(colours.text3);
    const QRect meta(below.left(), below.top() + line + BetweenLines, below.width(), typeLineHeight(TypeRole::Small));
    painter.drawText(meta, leading, elided(painter, metaLine(card), meta.width()));
}

void FilmCellDelegate::paintBadge(QPainter &painter, const QStyleOptionViewItem &option, const QRect &picture) const
{
    const Tokens &colours = Tokens::of(option.palette);
    const QRect badge =
        QStyle::visualRect(option.direction, picture,
                           QRect(picture.topLeft() + QPoint(BadgeInset, BadgeInset), QSize(BadgeSize, BadgeSize)));
    painter.setPen(QPen(colours.onAccent, RingWidth));
    painter.setBrush(colours.accent);
    painter.drawEllipse(badge);
    const QPointF middle = QRectF(badge).center();
    painter.drawPolyline(
        QPolygonF({middle + QPointF(-4.5, 0), middle + QPointF(-1.5, 3.5), middle + QPointF(4.5, -3.5)}));
}

} // namespace laurels
