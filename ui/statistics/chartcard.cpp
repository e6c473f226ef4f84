// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/chartcard.h"

#include "ui/statistics/charttable.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {
constexpr int Inset = 20;
} // namespace

ChartCard::ChartCard(const ChartContent &content, QWidget *chart, QWidget *parent)
    : RoundedCard(Framed, parent), m_chart(chart), m_tablePart(new QWidget), m_table(new ChartTable(content))
{
    setObjectName(content.heading);
    auto *copy = new LinkButton(tr("Copy table"));
    copy->setObjectName(u"copyTable"_s);
    copy->setActs(true);
    copy->setAccessibleName(tr("Copy the table %1").arg(content.heading));
    auto *part = new QVBoxLayout(m_tablePart);
    part->setContentsMargins({});
    part->addWidget(m_table);
    part->addWidget(copy, 0, Qt::AlignTrailing);
    auto *subtitle = new TextLabel(content.subtitle, TypeRole::Small, &Tokens::text2);
    subtitle->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Inset, 16, Inset, 16);
    column->setSpacing(2);
    auto *heading = new HeadingLabel(content.heading, 2, TypeRole::Item);
    column->addWidget(heading);
    column->addWidget(subtitle);
    column->addSpacing(12);
    column->addWidget(m_chart);
    column->addWidget(m_tablePart);
    column->addStretch(1);
    m_tablePart->hide();
    connect(m_table, &ChartTable::entryOpened, this, &ChartCard::entryOpened);
    connect(copy, &LinkButton::clicked, this, [this, name = content.heading] {
        m_table->copyAll();
        emit copied(name);
    });
}

void ChartCard::showTable(bool isTable)
{
    m_chart->setHidden(isTable);
    m_tablePart->setVisible(isTable);
}

} // namespace laurels
