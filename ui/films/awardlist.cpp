// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/awardlist.h"

#include "ui/films/placelinks.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/symbol.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int YearWidth = 52;
constexpr int LaurelHeight = 18;
constexpr int BodyWidth = 422;
constexpr int BodyWidthBesideFilm = 252;
constexpr int FilmWidth = 170;
enum Column { Year, Laurel, Prize, Body, OfFilm, Columns };

} // namespace

QString resultText(const QString &code)
{
    if (code == "nominated"_L1)
        return AwardList::tr("Nominated");
    if (code == "shortlisted"_L1)
        return AwardList::tr("Shortlisted");
    if (code == "special-mention"_L1)
        return AwardList::tr("Special mention");
    if (code == "official-selection"_L1)
        return AwardList::tr("Official selection");
    if (code == "finalist"_L1)
        return AwardList::tr("Finalist");
    return code == "won"_L1 ? QString() : AwardList::tr("Result not recorded");
}

QString prizeText(const Award &award)
{
    QStringList parts{award.name, award.category};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString bodyText(const AwardBodyRef &body)
{
    if (body.shortName.isEmpty() || body.name.contains(body.shortName))
        return body.name;
    return AwardList::tr("%1 (%2)").arg(body.name, body.shortName);
}

AwardList::AwardList(const QString &heading, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(u"awards"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(Year, YearWidth);
    m_grid->setColumnStretch(Prize, 452);
    m_grid->setColumnStretch(Body, BodyWidth);
    m_grid->addWidget(new HeadingLabel(heading, 2), m_row++, 0, 1, Columns);
    m_grid->setRowMinimumHeight(m_row++, 8);
}

AwardList::AwardList(const QList<Award> &awards, QWidget *parent) : AwardList(tr("Awards"), parent)
{
    for (const Award &award : awards) {
        addYear(award.year);
        addAward(award);
        ++m_row;
    }
}

AwardList::AwardList(const QString &heading, const QList<FilmAward> &awards, QWidget *parent)
    : AwardList(heading, parent)
{
    m_grid->setColumnStretch(Body, BodyWidthBesideFilm);
    m_grid->setColumnStretch(OfFilm, FilmWidth);
    for (const FilmAward &entry : awards) {
        addYear(entry.award.year);
        addAward(entry.award);
        addLink(entry.film.title, Place::film(entry.film.id, entry.film.title), OfFilm);
        ++m_row;
    }
}

void AwardList::addYear(int year)
{
    if (year == m_year)
        return;
    m_year = year;
    m_grid->addWidget(new Rule, m_row++, 0, 1, Columns);
    const QString text = year ? QString::number(year) : tr("No year");
    m_grid->addWidget(new TextLabel(text, TypeRole::Body, &Tokens::text2), m_row, Year);
}

void AwardList::addAward(const Award &award)
{
    m_grid->addWidget(new Symbol(LaurelPart::Pair, LaurelHeight, &Tokens::goldGlyph), m_row, Laurel);
    QStringList parts{prizeText(award), resultText(award.result)};
    parts.removeAll(QString());
    auto *prize = new TextLabel(parts.join(u", "_s));
    prize->setBold(true);
    prize->setContentsMargins(0, 6, 0, 6);
    m_grid->addWidget(prize, m_row, Prize);
    if (award.body.id)
        addLink(bodyText(award.body), Place::awardBody(award.body.id, award.body.name), Body);
}

void AwardList::addLink(const QString &text, const Place &place, int column)
{
    auto *link = new PlaceLinks({{text, place}});
    connect(link, &PlaceLinks::placeRequested, this, &AwardList::placeRequested);
    m_grid->addWidget(link, m_row, column, Qt::AlignVCenter);
}

} // namespace laurels
