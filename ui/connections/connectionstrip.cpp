// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionstrip.h"

#include "ui/films/filmtile.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr QSize RowPicture(196, 110);
constexpr QSize ColumnPicture(120, 68);
constexpr int NameWidth = 128;
constexpr int RowDisc = 64;
constexpr int ColumnDisc = 40;
constexpr int Between = 10;
constexpr int DiscTop = FilmTile::Ring + (RowPicture.height() - RowDisc) / 2;
constexpr int LineWidth = 2;

/// The kind of link in a circle; decoration, for the name stands below.
class LinkDisc : public QWidget
{
public:
    LinkDisc(Place::Kind kind, int size) : m_kind(kind) { setFixedSize(size, size); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = Tokens::of(this);
        painter.setPen(QPen(t.accent, LineWidth));
        painter.setBrush(t.accentTint);
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
        const int size = width() * 3 / 8;
        QRect symbol(0, 0, size, size);
        symbol.moveCenter(rect().center());
        painter.drawPixmap(symbol, iconPixmap(iconOf(m_kind), t.accent, size, devicePixelRatioF()));
    }

private:
    Place::Kind m_kind;
};

bool isFilm(const Place &place)
{
    return place.kind == Place::Film;
}

} // namespace

QString iconOf(Place::Kind kind)
{
    switch (kind) {
    case Place::Person:
        return u"person"_s;
    case Place::AwardBody:
        return u"award"_s;
    case Place::Topic:
        return u"topic"_s;
    case Place::Series:
        return u"series"_s;
    default:
        return u"film"_s;
    }
}

QString linkText(const Path &path, qsizetype at)
{
    if (at == 0 || at + 1 == path.places.size())
        return {};
    switch (path.places[at].kind) {
    case Place::Person:
        return ConnectionStrip::tr("on both films");
    case Place::AwardBody:
        return ConnectionStrip::tr("both have awards here");
    case Place::Topic:
        return ConnectionStrip::tr("topic of both films");
    default:
        return ConnectionStrip::tr("series of both films");
    }
}

QString lengthText(const Path &path)
{
    static constexpr std::array Words = {
        QT_TR_NOOP("no"),   QT_TR_NOOP("one"),  QT_TR_NOOP("two"), QT_TR_NOOP("three"),
        QT_TR_NOOP("four"), QT_TR_NOOP("five"), QT_TR_NOOP("six"), QT_TR_NOOP("seven"),
    };
    const auto films = std::ranges::count_if(path.places, isFilm);
    const bool hasPersonEnd = !isFilm(path.places.constFirst()) || !isFilm(path.places.constLast());
    const auto number = size_t(hasPersonEnd ? films : films - 1);
    const QString word = number < Words.size() ? ConnectionStrip::tr(Words.at(number)) : QString::number(number);
    if (hasPersonEnd)
        return films == 1 ? ConnectionStrip::tr("Linked by one film")
                          : ConnectionStrip::tr("Linked by %1 films").arg(word);
    return number == 1 ? ConnectionStrip::tr("Linked in one step")
                       : ConnectionStrip::tr("Linked in %1 steps").arg(word);
}

ConnectionStrip::ConnectionStrip(const Path &path, const QHash<qint64, FilmCard> &films, PictureCache &pictures,
                                 QWidget *parent)
    : QWidget(parent), m_path(path), m_films(films), m_pictures(pictures), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(Between);
    setObjectName(u"connectionStrip"_s);
    rebuild(true);
}

int ConnectionStrip::rowWidth() const
{
    int width = -Between;
    for (const Place &place : m_path.places)
        width += Between + (isFilm(place) ? RowPicture.width() + 2 * FilmTile::Ring : NameWidth);
    return width;
}

void ConnectionStrip::setRoom(int width)
{
    const bool isRow = width >= rowWidth();
    if (isRow != (m_layout->direction() == QBoxLayout::LeftToRight))
        rebuild(isRow);
}

void ConnectionStrip::rebuild(bool isRow)
{
    qDeleteAll(m_parts);
    m_parts.clear();
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    m_layout->setDirection(isRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (qsizetype at = 0; at < m_path.places.size(); ++at) {
        m_parts << (isFilm(m_path.places[at]) ? makeFilm(m_path.places[at], isRow) : makeName(at, isRow));
        m_layout->addWidget(m_parts.constLast(), 0, isRow ? Qt::AlignTop : Qt::AlignLeading);
        m_parts.constLast()->show();
        if (isRow && at + 1 < m_path.places.size())
            m_layout->addStretch(1);
    }
    update();
}

QWidget *ConnectionStrip::makeFilm(const Place &film, bool isRow)
{
    const FilmCard card = m_films.value(film.id, FilmCard{.id = FilmId{film.id}, .title = film.text});
    auto *tile = new FilmTile(card, metaLine(card), isRow ? RowPicture : ColumnPicture, m_pictures);
    tile->setObjectName(u"film %1"_s.arg(film.id));
    connect(tile, &AbstractLink::clicked, this, [this, film] { emit placeRequested(film, Opening::Here); });
    connect(tile, &AbstractLink::openedInNewWindow, this,
            [this, film] { emit placeRequested(film, Opening::NewWindow); });
    return tile;
}

QWidget *ConnectionStrip::makeName(qsizetype at, bool isRow)
{
    const Place &place = m_path.places[at];
    auto *name = new LinkButton(place.text);
    name->setObjectName(u"link %1 %2"_s.arg(int(place.kind)).arg(place.id));
    name->setWrapping(isRow, isRow ? Qt::AlignHCenter : Qt::AlignLeft);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    connect(name, &AbstractLink::clicked, this, [this, place] { emit placeRequested(place, Opening::Here); });
    connect(name, &AbstractLink::openedInNewWindow, this,
            [this, place] { emit placeRequested(place, Opening::NewWindow); });
    auto *reason = new TextLabel(linkText(m_path, at), TypeRole::Small, &Tokens::text2);
    reason->setWordWrap(isRow);
    reason->setAlignment(isRow ? Qt::AlignHCenter : Qt::AlignLeading);
    auto *part = new QWidget;
    auto *disc = new LinkDisc(place.kind, isRow ? RowDisc : ColumnDisc);
    if (isRow) {
        part->setFixedWidth(NameWidth);
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins(0, DiscTop, 0, 0);
        column->setSpacing(4);
        column->addWidget(disc, 0, Qt::AlignHCenter);
        column->addWidget(name, 0, Qt::AlignHCenter);
        column->addWidget(reason);
        return part;
    }
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(FilmTile::Ring + (ColumnPicture.width() - ColumnDisc) / 2, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(disc);
    row->addWidget(name);
    row->addWidget(reason);
    return part;
}

/// The line that the parts stand on.
void ConnectionStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    const bool isRow = m_layout->direction() == QBoxLayout::LeftToRight;
    const bool isMirrored = isRow && layoutDirection() == Qt::RightToLeft;
    const int across = FilmTile::Ring + (isRow ? RowPicture.height() : ColumnPicture.width()) / 2;
    for (qsizetype at = 0; at + 1 < m_parts.size(); ++at) {
        const QRect first = m_parts[isMirrored ? at + 1 : at]->geometry();
        const QRect second = m_parts[isMirrored ? at : at + 1]->geometry();
        // From the edge of a film's picture to the middle of a disc, which covers the end of the line.
        const bool isFirstFilm = isFilm(m_path.places[isMirrored ? at + 1 : at]);
        const bool isSecondFilm = isFilm(m_path.places[isMirrored ? at : at + 1]);
        if (isRow) {
            const int from = isFirstFilm ? first.right() - FilmTile::Ring : first.center().x() + RowDisc / 2;
            const int to = isSecondFilm ? second.left() + FilmTile::Ring : second.center().x() - RowDisc / 2;
            painter.fillRect(QRect(from, across, to - from, LineWidth), t.accent);
        } else {
            const int x = layoutDirection() == Qt::RightToLeft ? width() - across : across;
            const int from = isFirstFilm ? first.bottom() - FilmTile::Ring : first.center().y() + ColumnDisc / 2;
            const int to = isSecondFilm ? second.top() + FilmTile::Ring : second.center().y() - ColumnDisc / 2;
            painter.fillRect(QRect(x, from, LineWidth, to - from), t.accent);
        }
    }
}

} // namespace laurels
