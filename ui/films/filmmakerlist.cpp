// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/filmmakerlist.h"

#include "ui/films/filmtile.h"
#include "ui/films/placelinks.h"
#include "ui/widgets/collapsibletext.h"
#include "ui/widgets/disc.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr qsizetype Slice = 8; ///< Rows that are made in one go.
constexpr int DiscDiameter = 52;
constexpr int FoldedLines = 3;
constexpr int WidestWords = 640;
constexpr QSize SmallPicture(96, 54);

QString rolesText(const Filmmaker &filmmaker)
{
    QStringList parts;
    for (const QString &role : filmmaker.roles)
        parts << (role.isEmpty() ? FilmmakerRow::tr("Role not recorded") : role);
    if (!filmmaker.creditedAs.isEmpty())
        parts << FilmmakerRow::tr("credited as %1").arg(filmmaker.creditedAs);
    return parts.join(u", "_s);
}

} // namespace

FilmmakerRow::FilmmakerRow(const Filmmaker &filmmaker, PictureCache &pictures, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 18, 0, 18);
    layout->setSpacing(20 - LinkButton::Room);
    layout->addWidget(new Disc(filmmaker.person.name, DiscDiameter), 0, Qt::AlignTop);
    layout->addWidget(makeWords(filmmaker), 1000, Qt::AlignTop);
    layout->addStretch();
    if (!filmmaker.otherFilms.isEmpty())
        layout->addWidget(makeOtherFilms(filmmaker, pictures), 0, Qt::AlignTop);
}

QWidget *FilmmakerRow::makeWords(const Filmmaker &filmmaker)
{
    auto *words = new QWidget;
    words->setMaximumWidth(WidestWords);
    auto *layout = new QVBoxLayout(words);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *name = new LinkButton(filmmaker.person.name);
    name->setFont(typeFont(TypeRole::Item));
    leadTo(name, Place::person(filmmaker.person.id, filmmaker.person.name), this);
    layout->addWidget(name);
    const auto inset = [](QWidget *widget) { // as far in as the text of the link above
        widget->setContentsMargins(LinkButton::Room, 0, 0, 0);
        return widget;
    };
    layout->addWidget(inset(new TextLabel(rolesText(filmmaker), TypeRole::Small, &Tokens::text3)));
    layout->addSpacing(4);
    if (filmmaker.biography.isEmpty()) {
        layout->addWidget(inset(new TextLabel(tr("No biography yet."), TypeRole::Body, &Tokens::text3)));
    } else {
        auto *biography = new CollapsibleText;
        biography->setText(filmmaker.biography);
        biography->setFoldedLines(FoldedLines);
        biography->setSubject(filmmaker.person.name);
        biography->setObjectName(u"biography %1"_s.arg(filmmaker.person.id.value));
        auto *indented = new QHBoxLayout;
        indented->setContentsMargins(LinkButton::Room, 0, 0, 0);
        indented->addWidget(biography);
        layout->addLayout(indented);
    }
    return words;
}

QWidget *FilmmakerRow::makeOtherFilms(const Filmmaker &filmmaker, PictureCache &pictures)
{
    auto *films = new QWidget;
    films->setObjectName(u"others %1"_s.arg(filmmaker.person.id.value));
    auto *layout = new QVBoxLayout(films);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *caption = new TextLabel(tr("Also in this catalogue"), TypeRole::Small, &Tokens::text3);
    caption->setContentsMargins(FilmTile::Ring, 0, 0, 0);
    layout->addWidget(caption);
    for (const FilmCard &film : filmmaker.otherFilms) {
        const QString year = film.year ? QString::number(film.year) : tr("Year not recorded");
        auto *tile = new FilmTile(film, year, SmallPicture, pictures);
        leadTo(tile, Place::film(film.id, film.title), this);
        layout->addWidget(tile);
    }
    if (filmmaker.otherFilmCount > filmmaker.otherFilms.size()) {
        auto *all = new LinkButton(tr("All %L1 films").arg(filmmaker.otherFilmCount));
        all->setAccessibleName(tr("All %L1 films of %2").arg(filmmaker.otherFilmCount).arg(filmmaker.person.name));
        leadTo(all, Place::person(filmmaker.person.id, filmmaker.person.name), this);
        layout->addWidget(all);
    }
    return films;
}

FilmmakerList::FilmmakerList(const QList<Filmmaker> &filmmakers, PictureCache &pictures, QWidget *parent)
    : QWidget(parent), m_filmmakers(filmmakers), m_pictures(pictures)
{
    setObjectName(u"filmmakers"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new HeadingLabel(tr("Filmmakers"), 2));
    layout->addSpacing(12);
    if (filmmakers.isEmpty())
        layout->addWidget(new TextLabel(tr("No filmmakers recorded yet."), TypeRole::Reading, &Tokens::text3));
    makeMore();
}

void FilmmakerList::makeMore()
{
    const qsizetype end = qMin(m_made + Slice, m_filmmakers.size());
    for (; m_made < end; ++m_made) {
        layout()->addWidget(new Rule);
        auto *row = new FilmmakerRow(m_filmmakers.at(m_made), m_pictures);
        connect(row, &FilmmakerRow::placeRequested, this, &FilmmakerList::placeRequested);
        layout()->addWidget(row);
    }
}

} // namespace laurels
