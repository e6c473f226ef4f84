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

constexpr qsizetype Slice = 24; ///< Rows that are made in one go.
constexpr int YearWidth = 52;
constexpr int LaurelSize = 18;
constexpr int RowPadding = 6;
enum Column { YearColumn, LaurelColumn, PrizeColumn, BodyColumn, FilmColumn, ColumnCount };

QList<FilmAward> entriesOf(const QList<Award> &awards)
{
    QList<FilmAward> entries;
    for (const Award &award : awards)
        entries << FilmAward{{}, award};
    return entries;
}

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
    return parts.isEmpty() ? AwardList::tr("Award without a name") : parts.join(u", "_s);
}

QString bodyText(const AwardBodyRef &body)
{
    const bool isTold = body.shortName.isEmpty() || body.name.contains(body.shortName);
    return isTold ? body.name : AwardList::tr("%1 (%2)").arg(body.name, body.shortName);
}

AwardList::AwardList(const QList<FilmAward> &awards, bool namesFilms, QWidget *parent)
    : QWidget(parent), m_awards(awards), m_grid(new QGridLayout(this)), m_namesFilms(namesFilms)
{
    setObjectName(u"awards"_s);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(YearColumn, YearWidth);
    m_grid->setColumnStretch(PrizeColumn, 452);
    m_grid->setColumnStretch(BodyColumn, namesFilms ? 252 : 422);
    m_grid->setColumnStretch(FilmColumn, namesFilms ? 170 : 0);
}

AwardList::AwardList(const QList<Award> &awards, QWidget *parent) : AwardList(entriesOf(awards), false, parent)
{
    makeMore();
}

AwardList::AwardList(const QString &heading, const QList<FilmAward> &awards, QWidget *parent)
    : AwardList(awards, true, parent)
{
    m_grid->addWidget(new HeadingLabel(heading, 2), m_row++, 0, 1, ColumnCount);
    m_grid->setRowMinimumHeight(m_row++, 8);
    while (!isWhole())
        makeMore();
}

void AwardList::makeMore()
{
    const qsizetype end = qMin(m_made + Slice, m_awards.size());
    for (; m_made < end; ++m_made) {
        const FilmAward &entry = m_awards.at(m_made);
        if (m_made == 0 || entry.award.year != m_awards.at(m_made - 1).award.year)
            addYear(entry.award.year);
        addAward(entry);
    }
}

void AwardList::addYear(int year)
{
    m_grid->addWidget(new Rule, m_row++, 0, 1, ColumnCount);
    const QString text = year != 0 ? QString::number(year) : tr("No year");
    m_grid->addWidget(new TextLabel(text, TypeRole::Body, &Tokens::text2), m_row, YearColumn);
}

void AwardList::addAward(const FilmAward &entry)
{
    m_grid->addWidget(new Symbol(LaurelPart::Pair, LaurelSize, &Tokens::goldGlyph), m_row, LaurelColumn);
    QStringList parts{prizeText(entry.award), resultText(entry.award.result)};
    parts.removeAll(QString());
    auto *prize = new TextLabel(parts.join(u", "_s));
    prize->setBold(true);
    prize->setContentsMargins(0, RowPadding, 0, RowPadding);
    m_grid->addWidget(prize, m_row, PrizeColumn);
    const AwardBodyRef &body = entry.award.body;
    if (body.id)
        addLink(bodyText(body), Place::awardBody(body.id, body.name), BodyColumn);
    if (m_namesFilms)
        addLink(entry.film.title, Place::film(entry.film.id, entry.film.title), FilmColumn);
    ++m_row;
}

void AwardList::addLink(const QString &text, const Place &place, int column)
{
    auto *link = new PlaceLinks({{text, place}});
    connect(link, &PlaceLinks::placeRequested, this, &AwardList::placeRequested);
    m_grid->addWidget(link, m_row, column, Qt::AlignVCenter);
}

} // namespace laurels
