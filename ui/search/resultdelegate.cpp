// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/resultdelegate.h"

#include "ui/films/filmcelldelegate.h"
#include "ui/search/markedtext.h"
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

constexpr QSize Picture(144, 81);
constexpr int PictureRadius = 6;
constexpr int RowRadius = 10;
constexpr int DiscSize = 44;
constexpr int Gap = 16; ///< Between picture and text.
constexpr int Above = 11; ///< And below, inside a row.
constexpr int AboveHeading = 20;
constexpr int BelowHeading = 8;
constexpr int AboveSnippet = 4;
constexpr int LaurelSize = 16;
constexpr int AwardsWidth = 64;
constexpr int SnippetLines = 2;

MarkedStyle titleStyle(const Tokens &t)
{
    return {typeFont(TypeRole::Item), typeLineHeight(TypeRole::Item), 1, t.text, t.mark};
}

MarkedStyle snippetStyle(const Tokens &t)
{
    return {typeFont(TypeRole::Body), typeLineHeight(TypeRole::Body), SnippetLines, t.text2, t.mark};
}

int textHeight(const Tokens &t, const QString &meta, const MarkedText &snippet, int width)
{
    int height = typeLineHeight(TypeRole::Item);
    if (!meta.isEmpty())
        height += typeLineHeight(TypeRole::Small);
    const int lines = markedLines(snippet, snippetStyle(t), width);
    return lines > 0 ? height + AboveSnippet + lines * typeLineHeight(TypeRole::Body) : height;
}

QString symbolOf(Authority kind)
{
    switch (kind) {
    case Authority::Person:
        return u"person"_s;
    case Authority::AwardBody:
        return u"award"_s;
    case Authority::Topic:
        return u"topic"_s;
    case Authority::Series:
        return u"series"_s;
    }
    Q_UNREACHABLE();
}

/// "Director · 4 films".
QString metaOf(const AuthorityCard &card)
{
    const QString films =
        card.films == 1 ? ResultDelegate::tr("1 film") : ResultDelegate::tr("%L1 films").arg(card.films);
    return card.detail.isEmpty() ? films : ResultDelegate::tr("%1 · %2").arg(card.detail, films);
}

} // namespace

struct ResultDelegate::Look {
    const Tokens &tokens;
    QRect row; ///< What the row shows lies inside.
    Qt::LayoutDirection side;
    bool isLit; ///< The pointer is over it, or the keyboard is there.

    QRect place(const QRect &rect) const { return QStyle::visualRect(side, row, rect); }
};

void paintNameDisc(QPainter &painter, const QRect &place, const AuthorityCard &card, PictureCache &pictures,
                   const Tokens &t)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (card.image)
        if (const auto portrait = pictures.pixmap(card.image, place.size(), ratio, {0.5, 0.4}, place.width() / 2)) {
            painter.drawPixmap(place, *portrait);
            return;
        }
    painter.setPen(Qt::NoPen);
    painter.setBrush(card.kind == Authority::AwardBody ? t.goldTint : t.accentTint);
    painter.drawEllipse(place);
    if (card.kind == Authority::Person) {
        QFont font = typeFont(TypeRole::Laurel);
        font.setPixelSize(qRound(place.width() * 0.34));
        painter.setFont(font);
        painter.setPen(t.accent);
        painter.drawText(place, Qt::AlignCenter, initials(card.name));
        return;
    }
    const int size = place.width() * 5 / 11;
    QRect symbol(0, 0, size, size);
    symbol.moveCenter(place.center());
    if (card.kind == Authority::AwardBody)
        paintLaurel(painter, symbol, t.goldGlyph);
    else
        painter.drawPixmap(symbol, iconPixmap(symbolOf(card.kind), t.accent, size, ratio));
}

ResultDelegate::ResultDelegate(PictureCache &pictures, QAbstractItemView *view)
    : QStyledItemDelegate(view), m_pictures(pictures), m_view(view)
{
}

const SearchResultsModel *ResultDelegate::model() const
{
    return static_cast<const SearchResultsModel *>(m_view->model());
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = Tokens::of(option.palette);
    const int width = m_view->viewport()->width();
    const auto row = model()->row(index.row());
    const int room = width - 2 * Inset - Gap;
    switch (row.kind) {
    case SearchResultsModel::Heading:
        return {width, (index.row() == 0 ? 0 : AboveHeading) + typeLineHeight(TypeRole::Item) + BelowHeading};
    case SearchResultsModel::Film: {
        const FilmHit &hit = model()->film(row);
        const int texts = textHeight(t, metaLine(hit.film), hit.snippet, room - Picture.width());
        return {width, 2 * Above + qMax(Picture.height(), texts)};
    }
    case SearchResultsModel::Name: {
        const AuthorityHit &hit = model()->name(row);
        const int texts = textHeight(t, metaOf(hit.card), hit.snippet, room - DiscSize);
        return {width, 2 * Above + qMax(DiscSize, texts)};
    }
    case SearchResultsModel::ShowAll:
        return {width, typeLineHeight(TypeRole::Item) + 16};
    }
    Q_UNREACHABLE();
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Tokens::of(option.palette);
    const auto row = model()->row(index.row());
    const bool isOver = option.state & QStyle::State_MouseOver;
    const bool isFocused = option.state & QStyle::State_HasFocus;
    if (row.kind != SearchResultsModel::Heading && (isOver || isFocused)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isFocused ? t.accentTint : t.hover);
        painter->drawRoundedRect(option.rect, RowRadius, RowRadius);
    }
    const Look look{t, option.rect.adjusted(Inset, Above, -Inset, -Above), option.direction, isOver || isFocused};
    switch (row.kind) {
    case SearchResultsModel::Heading:
        paintHeading(*painter, {t, option.rect.adjusted(Inset, 0, -Inset, -BelowHeading), option.direction, false},
                     row);
        break;
    case SearchResultsModel::Film:
        paintFilm(*painter, look, model()->film(row));
        break;
    case SearchResultsModel::Name:
        paintName(*painter, look, model()->name(row));
        break;
    case SearchResultsModel::ShowAll:
        painter->setFont(typeFont(TypeRole::Body));
        painter->setPen(t.accent);
        painter->drawText(option.rect.adjusted(Inset, 0, -Inset, 0), int(Qt::AlignVCenter | Qt::AlignLeading),
                          index.data().toString());
        break;
    }
    if (isFocused)
        paintFocusRing(*painter, option.rect, RowRadius, t);
    painter->restore();
}

void ResultDelegate::paintHeading(QPainter &painter, const Look &look, SearchResultsModel::Row row) const
{
    const QString name = groupText(row.group);
    const QFont font = typeFont(TypeRole::Item);
    const int wide = QFontMetrics(font).horizontalAdvance(name);
    painter.setFont(font);
    painter.setPen(look.tokens.text);
    painter.drawText(look.row, int(Qt::AlignBottom | Qt::AlignLeading), name);
    painter.setFont(typeFont(TypeRole::Body));
    painter.setPen(look.tokens.text3);
    painter.drawText(look.place(look.row.adjusted(wide + 8, 0, 0, -1)), int(Qt::AlignBottom | Qt::AlignLeading),
                     model()->number(row.group));
}

void ResultDelegate::paintFilm(QPainter &painter, const Look &look, const FilmHit &hit) const
{
    paintFilmPicture(painter, look.place({look.row.topLeft(), Picture}), PictureRadius, hit.film, m_pictures);
    QRect text = look.row.adjusted(Picture.width() + Gap, 0, 0, 0);
    if (hit.film.awards > 0) {
        QFont bold = typeFont(TypeRole::Small);
        bold.setBold(true);
        const QString number = QLocale().toString(hit.film.awards);
        const int digits = QFontMetrics(bold).horizontalAdvance(number) + 1;
        const int line = typeLineHeight(TypeRole::Item);
        const int end = text.right() + 1;
        paintLaurel(
            painter,
            look.place({end - digits - 6 - LaurelSize, text.top() + (line - LaurelSize) / 2, LaurelSize, LaurelSize}),
            look.tokens.goldGlyph);
        painter.setFont(bold);
        painter.setPen(look.tokens.gold);
        painter.drawText(look.place({end - digits, text.top(), digits, line}), Qt::AlignCenter, number);
    }
    paintTexts(painter, look, text, hit.title, metaLine(hit.film), hit.snippet);
}

void ResultDelegate::paintName(QPainter &painter, const Look &look, const AuthorityHit &hit) const
{
    const QRect disc(look.row.left(), look.row.top(), DiscSize, DiscSize);
    paintNameDisc(painter, look.place(disc), hit.card, m_pictures, look.tokens);
    paintTexts(painter, look, look.row.adjusted(DiscSize + Gap, 0, 0, 0), hit.name, metaOf(hit.card), hit.snippet);
}

void ResultDelegate::paintTexts(QPainter &painter, const Look &look, const QRect &place, const MarkedText &title,
                                const QString &meta, const MarkedText &snippet) const
{
    const Tokens &t = look.tokens;
    MarkedStyle style = titleStyle(t);
    if (look.isLit)
        style.text = t.accent;
    QRect line(place.left(), place.top(), place.width() - AwardsWidth, style.lineHeight);
    paintMarked(painter, look.place(line), title, style);
    line.setTop(line.top() + style.lineHeight);
    line.setRight(place.right());
    const int small = typeLineHeight(TypeRole::Small);
    painter.setFont(typeFont(TypeRole::Small));
    painter.setPen(t.text3);
    painter.drawText(look.place({line.left(), line.top(), line.width(), small}),
                     int(Qt::AlignVCenter | Qt::AlignLeading),
                     painter.fontMetrics().elidedText(meta, Qt::ElideRight, line.width()));
    const int top = line.top() + small + AboveSnippet;
    paintMarked(painter, look.place({line.left(), top, line.width(), place.bottom() + 1 - top}), snippet,
                snippetStyle(t));
}

} // namespace laurels
