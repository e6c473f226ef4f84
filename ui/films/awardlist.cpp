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
enum Column { Year, Laurel, Prize, Body, Columns };

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

AwardList::AwardList(const QList<Award> &awards, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(u"awards"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(Year, YearWidth);
    m_grid->setColumnStretch(Prize, 452);
    m_grid->setColumnStretch(Body, 422);
    m_grid->addWidget(new HeadingLabel(tr("Awards"), 2), m_row++, 0, 1, Columns);
    m_grid->setRowMinimumHeight(m_row++, 8);
    int year = -1;
    for (const Award &award : awards) {
        if (award.year != year)
            addYear(award.year);
        year = award.year;
        addAward(award);
    }
}

void AwardList::addYear(int year)
{
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
    if (award.body.id) {
        auto *body = new PlaceLinks({{bodyText(award.body), Place::awardBody(award.body.id, award.body.name)}});
        connect(body, &PlaceLinks::placeRequested, this, &AwardList::placeRequested);
        m_grid->addWidget(body, m_row, Body, Qt::AlignVCenter);
    }
    ++m_row;
}

} // namespace laurels
