// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/somefilmsheet.h"

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

Award award(qint64 body, const QString &bodyName, const QString &shortName, int year, const QString &name)
{
    Award award;
    award.body = {AwardBodyId{body}, bodyName, shortName};
    award.year = year;
    award.name = name;
    award.result = u"won"_s;
    return award;
}

Credit credit(const PersonRef &person, const QString &role)
{
    Credit credit;
    credit.person = person;
    credit.role = role;
    return credit;
}

FilmCard card(qint64 id, const QString &title, int year)
{
    FilmCard card;
    card.id = FilmId{id};
    card.title = title;
    card.year = year;
    return card;
}

Filmmaker filmmaker(const PersonRef &person, const QString &role)
{
    Filmmaker filmmaker;
    filmmaker.person = person;
    filmmaker.roles = {role};
    return filmmaker;
}

} // namespace

FilmSheet someFilmSheet()
{
    const PersonRef fan{PersonId{1}, u"Lixin Fan"_s, {}};
    const PersonRef aungThwin{PersonId{2}, u"Mila Aung-Thwin"_s, {}};
    const PersonRef zhao{PersonId{3}, u"Qi Zhao"_s, {}};
    FilmSheet sheet = bareFilmSheet(u"Last Train Home"_s);
    Film &film = sheet.film;
    film.logline = u"One family, one holiday, and the largest yearly journey on earth."_s;
    film.synopsis = u"As the Lunar New Year comes near, the factory cities empty all at once.\n\n"
                    "Lixin Fan's first feature stays close to one couple among them."_s;
    film.premiere = PartialDate::fromEdtf(u"2011-09-27").value_or(PartialDate());
    film.length = std::chrono::minutes(90);
    film.series = {{TermId{11}, u"POV"_s}, {TermId{12}, u"Global Voices"_s}};
    film.fundingInitiative = {TermId{13}, u"International"_s};
    film.topics = {{TermId{14}, u"Migration"_s}, {TermId{15}, u"Labour"_s}};
    film.credits = {credit(fan, u"Director"_s), credit(aungThwin, u"Producer"_s), credit(zhao, {})};
    film.awards = {
        award(21, u"International Documentary Film Festival Amsterdam"_s, u"IDFA"_s, 2009,
              u"Best Feature Length Documentary"_s),
        award(22, u"Whistler Film Festival"_s, {}, 2009, u"Best Documentary Award"_s),
        award(23, u"SFFilm Festival"_s, {}, 2010, u"Golden Gate Award, Investigative Documentary Feature"_s)};
    film.awards.first().laurel = true;

    Filmmaker director = filmmaker(fan, u"Director"_s);
    director.biography = u"Lixin Fan makes documentaries about social and political change. "_s.repeated(12);
    director.otherFilms = {card(2, u"Fallen City"_s, 0)};
    director.otherFilmCount = 1;
    sheet.filmmakers = {director, filmmaker(aungThwin, u"Producer"_s), filmmaker(zhao, {})};
    sheet.related = {{card(3, u"Up the Yangtze"_s, 2008), {{Reason::Topic, u"Migration"_s, {}, {}}}},
                     {card(4, u"China Blue"_s, 2005), {{Reason::ChosenByHand, {}, {}, {}}}}};
    return sheet;
}

FilmSheet bareFilmSheet(const QString &title)
{
    FilmSheet sheet;
    sheet.film.id = FilmId{1};
    sheet.film.title = title;
    return sheet;
}

} // namespace laurels
