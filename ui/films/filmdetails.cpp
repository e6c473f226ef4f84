// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/filmdetails.h"

#include "ui/films/placelinks.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/textlabel.h"

#include <QHash>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int NameWidth = 80;
constexpr int RowMargin = 7;

QStringList namesOf(const QList<TermRef> &terms)
{
    QStringList names;
    for (const TermRef &term : terms)
        names << term.name;
    return names;
}

QList<PlaceLink> linksTo(const QList<TermRef> &terms, Place (*place)(TermId, const QString &))
{
    QList<PlaceLink> links;
    for (const TermRef &term : terms)
        links << PlaceLink{term.name, place(term.id, term.name)};
    return links;
}

QString dateName(const QString &kind)
{
    if (kind == "festival-premiere"_L1)
        return FilmDetails::tr("Festival premiere");
    if (kind == "release"_L1)
        return FilmDetails::tr("Release");
    if (kind == "broadcast"_L1)
        return FilmDetails::tr("Broadcast");
    return kind == "online"_L1 ? FilmDetails::tr("Online") : FilmDetails::tr("Date");
}

QString schemeName(const QString &scheme)
{
    static const QHash<QString, QString> names{{u"imdb"_s, u"IMDb"_s}, {u"tmdb"_s, u"TMDB"_s},
                                               {u"isan"_s, u"ISAN"_s}, {u"eidr"_s, u"EIDR"_s},
                                               {u"ean"_s, u"EAN"_s},   {u"wikidata"_s, u"Wikidata"_s}};
    return names.value(scheme.toLower(), scheme);
}

QString lengthText(std::chrono::minutes length)
{
    if (length.count() <= 0)
        return {};
    return length.count() == 1 ? FilmDetails::tr("1 minute") : FilmDetails::tr("%1 minutes").arg(length.count());
}

} // namespace

FilmDetails::FilmDetails(const Film &film, QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(u"details"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(new HeadingLabel(tr("Details"), 2));
    m_rows->addSpacing(8);
    addPeople(film);
    addLinks(tr("Series"), linksTo(film.series, &Place::series));
    addDates(film);
    addText(tr("Length"), lengthText(film.length));
    addText(tr("Funding"), film.fundingInitiative.name);
    addLinks(tr("Topics"), linksTo(film.topics, &Place::topic));
    const QStringList countries = namesOf(film.countries);
    addText(countries.size() == 1 ? tr("Country") : tr("Countries"), countries.join(u", "_s));
    const QStringList languages = namesOf(film.languages);
    addText(languages.size() == 1 ? tr("Language") : tr("Languages"), languages.join(u", "_s));
    addCompanies(film);
    addTitles(film);
    addOwnFields(film);
}

void FilmDetails::addPeople(const Film &film)
{
    const auto named = [&film](const QString &role) {
        QList<PlaceLink> links;
        for (const Credit &credit : film.credits)
            if (credit.role == role)
                links << PlaceLink{credit.person.name, Place::person(credit.person.id, credit.person.name)};
        return links;
    };
    const QList<PlaceLink> directors = named(u"Director"_s);
    addLinks(directors.size() == 1 ? tr("Director") : tr("Directors"), directors);
    const QList<PlaceLink> producers = named(u"Producer"_s);
    addLinks(producers.size() == 1 ? tr("Producer") : tr("Producers"), producers);
}

void FilmDetails::addDates(const Film &film)
{
    addText(tr("Completed"), film.year ? QString::number(film.year) : QString());
    addText(tr("Premiere"), dateText(film.premiere, locale()));
    for (const FilmDate &date : film.dates) {
        const QString day = dateText(date.date, locale());
        addText(dateName(date.kind),
                day.isEmpty() || date.place.isEmpty() ? day + date.place : tr("%1, %2").arg(day, date.place));
    }
}

void FilmDetails::addCompanies(const Film &film)
{
    QStringList roles;
    QHash<QString, QStringList> names;
    for (const CompanyCredit &credit : film.companies) {
        if (!names.contains(credit.role))
            roles << credit.role;
        names[credit.role] << credit.company.name;
    }
    for (const QString &role : std::as_const(roles)) {
        const QString name = !role.isEmpty() ? role : names[role].size() == 1 ? tr("Company") : tr("Companies");
        addText(name, names[role].join(u", "_s));
    }
}

void FilmDetails::addTitles(const Film &film)
{
    QStringList others;
    for (const Title &title : film.titles) {
        if (title.kind == "original"_L1)
            addText(tr("Original title"), title.text);
        else
            others << (title.language.isEmpty() ? title.text : tr("%1 (%2)").arg(title.text, title.language));
    }
    addText(others.size() == 1 ? tr("Other title") : tr("Other titles"), others.join(u'\n'));
}

void FilmDetails::addOwnFields(const Film &film)
{
    for (const Identifier &identifier : film.identifiers)
        addText(schemeName(identifier.scheme), identifier.value);
    if (film.rating)
        addText(tr("Rating"), tr("%1 of 5").arg(locale().toString(*film.rating)));
    for (const CustomField &field : film.customFields)
        addText(field.name, field.value);
}

void FilmDetails::addRow(const QString &name, QWidget *value, int ringRoom)
{
    auto *cells = new QHBoxLayout;
    cells->setContentsMargins(0, 0, 0, RowMargin - ringRoom);
    cells->setSpacing(8 - ringRoom);
    auto *caption = new TextLabel(name, TypeRole::Body, &Tokens::text3);
    caption->setFixedWidth(NameWidth);
    caption->setContentsMargins(0, RowMargin, 0, ringRoom);
    cells->addWidget(caption, 0, Qt::AlignTop);
    value->setContentsMargins(0, RowMargin - ringRoom, 0, 0);
    cells->addWidget(value, 1, Qt::AlignTop);
    m_rows->addLayout(cells);
    m_rows->addWidget(new Rule);
}

void FilmDetails::addText(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        addRow(name, new TextLabel(value), 0);
}

void FilmDetails::addLinks(const QString &name, const QList<PlaceLink> &links)
{
    if (links.isEmpty())
        return;
    auto *row = new PlaceLinks(links);
    row->setObjectName(name);
    connect(row, &PlaceLinks::placeRequested, this, &FilmDetails::placeRequested);
    addRow(name, row, LinkButton::Room);
}

} // namespace laurels
