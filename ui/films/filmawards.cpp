// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/filmawards.h"

#include "ui/films/awardlist.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurels {

QString awardLines(const QList<Award> &awards)
{
    QStringList lines;
    for (const Award &award : awards) {
        const QString prize = prizeText(award);
        const QString result = resultText(award.result);
        QString line = award.year != 0 ? QString::number(award.year) + u' ' : QString();
        line += award.body.name;
        if (!prize.isEmpty())
            line += (award.body.name.isEmpty() ? u""_s : u" - "_s) + prize;
        lines << (result.isEmpty() ? line : u"%1 (%2)"_s.arg(line, result));
    }
    return lines.join(u'\n');
}

FilmAwards::FilmAwards(const QList<Award> &awards, QWidget *parent)
    : QWidget(parent), m_awards(awards), m_list(new AwardList(awards))
{
    auto *copyLink = new LinkButton(tr("Copy list"));
    copyLink->setObjectName(u"copy"_s);
    copyLink->setAccessibleName(tr("Copy the list of awards"));
    copyLink->setActs(true);
    copyLink->setSymbol(u"copy"_s, LinkButton::Before);
    connect(copyLink, &LinkButton::clicked, this, &FilmAwards::copy);
    connect(m_list, &AwardList::placeRequested, this, &FilmAwards::placeRequested);
    auto *head = new QHBoxLayout;
    head->addWidget(new HeadingLabel(tr("Awards"), 2), 1);
    head->addWidget(copyLink);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_list);
}

bool FilmAwards::isWhole() const
{
    return m_list->isWhole();
}

void FilmAwards::makeMore()
{
    m_list->makeMore();
}

void FilmAwards::copy()
{
    QGuiApplication::clipboard()->setText(awardLines(m_awards));
    emit copied(m_awards.size() == 1 ? tr("Copied 1 award.") : tr("Copied %L1 awards.").arg(m_awards.size()));
}

} // namespace laurels
