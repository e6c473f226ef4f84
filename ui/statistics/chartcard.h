// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/films/roundedcard.h"
#include "ui/statistics/chartcontent.h"

namespace laurels {

class ChartTable;

/// A chart under its heading; or its table, with a button that copies it.
class ChartCard : public RoundedCard
{
    Q_OBJECT
public:
    /// Owns `chart`, which draws `content`.
    ChartCard(const ChartContent &content, QWidget *chart, QWidget *parent = nullptr);

    void showTable(bool isTable);

signals:
    void entryOpened(int entry); ///< Of the table.
    void copied(const QString &heading);

private:
    QWidget *m_chart;
    QWidget *m_tablePart;
    ChartTable *m_table;
};

} // namespace laurels
