// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/statistics.h"
#include "ui/shell/readingpage.h"
#include "ui/statistics/chartcontent.h"

class QBoxLayout;
class QPushButton;

namespace laurels {

class BarChart;
class ChartCard;
class RowChart;
class Toast;
struct Tokens;

/// What many films together say: all of the catalogue, or those of a query. Every bar leads to what it counts, and
/// every chart has its table.
class StatisticsPage : public ReadingPage
{
    Q_OBJECT
public:
    /// `query`: empty = all films.
    StatisticsPage(const QString &query, const Statistics &statistics, QWidget *parent = nullptr);

    QString title() const override;
    PageState state() const override;
    void restore(const PageState &state) override;

signals:
    void exportRequested(const QString &tables); ///< Comma-separated values.

protected:
    void arrange() override;

private:
    QWidget *makeHead();
    QWidget *makeFigures();
    QWidget *makeCharts();
    QWidget *makeTooFew();
    QWidget *makeTopics();
    BarChart *makeBars(const ChartContent &content, QColor Tokens::*colour);
    RowChart *makeRows(const ChartContent &content, QColor Tokens::*colour, int whole, const QString &unit);
    ChartCard *addCard(const ChartContent &content, QWidget *chart);
    void setTables(bool areTables);
    QString tables() const;

    QString m_query;
    Statistics m_statistics;
    QPushButton *m_asTables = nullptr; ///< Null where there are no charts.
    QList<ChartCard *> m_cards;
    QList<QBoxLayout *> m_pairs; ///< Cards beside each other, or below where there is no room.
    QBoxLayout *m_figures = nullptr;
    Toast *m_toast;
};

} // namespace laurels
