// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statisticspage.h"

#include "ui/statistics/chartcard.h"
#include "ui/widgets/barchart.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/rowchart.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toast.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int FewestFilms = 3;
constexpr int BetweenCards = 16;
constexpr int PairsFrom = 760; ///< Room for two cards beside each other.
constexpr int TallBars = 140;
constexpr int MinutesAnHour = 60;

/// A number over what it counts.
QWidget *makeFigure(const QString &number, const QString &what)
{
    auto *figure = new QWidget;
    auto *column = new QVBoxLayout(figure);
    column->setContentsMargins(20, 16, 8, 14);
    column->setSpacing(2);
    column->addWidget(new TextLabel(number, TypeRole::Figure));
    column->addWidget(new TextLabel(what, TypeRole::Small, &Tokens::text2));
    return figure;
}

} // namespace

StatisticsPage::StatisticsPage(const QString &query, const Statistics &statistics, QWidget *parent)
    : ReadingPage(parent), m_query(query), m_statistics(statistics), m_toast(new Toast(this))
{
    begin(tr("Statistics"));
    content()->layout()->setSpacing(BetweenCards);
    addSection(makeHead());
    if (statistics.films < FewestFilms) {
        addSection(makeTooFew());
    } else {
        addSection(makeFigures());
        addSection(makeCharts());
    }
    end();
}

QString StatisticsPage::title() const
{
    return m_query.isEmpty() ? tr("Statistics") : tr("Statistics of “%1”").arg(m_query);
}

QWidget *StatisticsPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(new HeadingLabel(tr("Statistics"), 1, TypeRole::Page), 1);
    if (!m_query.isEmpty()) {
        auto *scope = new QComboBox;
        scope->setObjectName(u"scope"_s);
        scope->addItem(tr("Films that match “%1”").arg(m_query));
        scope->addItem(tr("All films"));
        scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        scope->setMinimumContentsLength(20);
        row->addWidget(scope);
        captionUnseen(scope, tr("Which films"));
        connect(scope, &QComboBox::activated, this, [this, scope](int entry) {
            if (entry == 0)
                return;
            scope->setCurrentIndex(0);
            emit placeRequested(Place::statistics(), Opening::Here);
        });
    }
    if (m_statistics.films >= FewestFilms) {
        m_asTables = new QPushButton(tr("Show as tables"));
        m_asTables->setObjectName(u"asTables"_s);
        m_asTables->setIcon(icon(u"table"_s, this));
        m_asTables->setCheckable(true);
        connect(m_asTables, &QPushButton::toggled, this, &StatisticsPage::setTables);
        row->addWidget(m_asTables);
        auto *save = new QPushButton(tr("Export…"));
        save->setObjectName(u"export"_s);
        save->setIcon(icon(u"export"_s, this));
        connect(save, &QPushButton::clicked, this, [this] { emit exportRequested(tables()); });
        row->addWidget(save);
    }
    return head;
}

QWidget *StatisticsPage::makeTooFew()
{
    auto *state = new EmptyState(u"statistics"_s);
    state->setObjectName(u"tooFew"_s);
    state->setWords(tr("Too few films to chart"), tr("Charts appear from three films on."));
    return state;
}

QWidget *StatisticsPage::makeFigures()
{
    const auto synopsis = std::ranges::find(m_statistics.gaps, Gap::Synopsis, &std::pair<Gap, int>::first);
    const int without = synopsis == m_statistics.gaps.end() ? 0 : synopsis->second;
    const qint64 percent = 100LL * (m_statistics.films - without) / m_statistics.films;
    auto *card = new RoundedCard(RoundedCard::Framed);
    card->setObjectName(u"figures"_s);
    m_figures = new QHBoxLayout(card);
    m_figures->setContentsMargins({});
    m_figures->setSpacing(0);
    m_figures->addWidget(makeFigure(tr("%L1").arg(m_statistics.films), tr("films")));
    m_figures->addWidget(makeFigure(tr("%L1").arg(m_statistics.people), tr("people")));
    m_figures->addWidget(makeFigure(tr("%L1").arg(m_statistics.awards), tr("awards")));
    m_figures->addWidget(makeFigure(tr("%L1 h").arg(m_statistics.minutes / MinutesAnHour), tr("of film")));
    m_figures->addWidget(makeFigure(tr("%1%").arg(percent), tr("have a synopsis")));
    return card;
}

BarChart *StatisticsPage::makeBars(const ChartContent &content, QColor Tokens::*colour)
{
    auto *chart =
        new BarChart({.height = TallBars, .hasScale = true, .bar = colour, .active = colour, .strength = 0.6F});
    QList<BarChart::Bar> bars;
    for (const ChartEntry &entry : content.entries)
        bars << BarChart::Bar{entry.label, entry.spoken, entry.value, int(bars.size())};
    chart->setAccessibleName(content.heading);
    chart->setBars(bars, content.summary);
    connect(chart, &BarChart::barPressed, this,
            [this, content](int bar) { emit placeRequested(content.entries[bar].place, Opening::Here); });
    return chart;
}

RowChart *StatisticsPage::makeRows(const ChartContent &content, QColor Tokens::*colour, int whole, const QString &unit)
{
    auto *chart = new RowChart(colour);
    QList<RowChart::Row> rows;
    for (const ChartEntry &entry : content.entries)
        rows << RowChart::Row{entry.label, locale().toString(entry.value) + unit, entry.spoken, entry.value};
    chart->setAccessibleName(content.heading);
    chart->setRows(rows, content.summary, whole);
    connect(chart, &RowChart::rowPressed, this,
            [this, content](int row) { emit placeRequested(content.entries[row].place, Opening::Here); });
    return chart;
}

ChartCard *StatisticsPage::addCard(const ChartContent &content, QWidget *chart)
{
    auto *card = new ChartCard(content, chart);
    connect(card, &ChartCard::entryOpened, this,
            [this, content](int entry) { emit placeRequested(content.entries[entry].place, Opening::Here); });
    connect(card, &ChartCard::copied, m_toast,
            [this](const QString &heading) { m_toast->say(tr("Copied the table “%1”.").arg(heading)); });
    m_cards << card;
    return card;
}

/// A row a topic: its name, its decades, its films.
QWidget *StatisticsPage::makeTopics()
{
    auto *topics = new QWidget;
    auto *grid = new QGridLayout(topics);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < m_statistics.topics.size(); ++row) {
        const Statistics::Topic &topic = m_statistics.topics[row];
        const ChartContent content = filmsOfTopic(m_statistics, row, m_query);
        auto *name = new LinkButton(topic.name);
        name->setObjectName(u"topic %1"_s.arg(topic.id.value));
        connect(name, &LinkButton::clicked, this,
                [this, topic] { emit placeRequested(Place::topic(topic.id, topic.name), Opening::Here); });
        connect(name, &LinkButton::openedInNewWindow, this,
                [this, topic] { emit placeRequested(Place::topic(topic.id, topic.name), Opening::NewWindow); });
        auto *chart = new BarChart({.height = 36, .bar = &Tokens::accent, .active = &Tokens::accent, .strength = 0.6F});
        QList<BarChart::Bar> bars;
        for (const ChartEntry &entry : content.entries)
            bars << BarChart::Bar{entry.label, entry.spoken, entry.value, int(bars.size())};
        chart->setAccessibleName(topic.name);
        chart->setObjectName(u"decades %1"_s.arg(topic.id.value));
        chart->setBars(bars, content.summary);
        connect(chart, &BarChart::barPressed, this,
                [this, content](int bar) { emit placeRequested(content.entries[bar].place, Opening::Here); });
        grid->addWidget(name, row, 0, Qt::AlignVCenter | Qt::AlignLeading);
        grid->addWidget(chart, row, 1);
        grid->addWidget(new TextLabel(content.subtitle, TypeRole::Body, &Tokens::text2), row, 2,
                        Qt::AlignVCenter | Qt::AlignTrailing);
    }
    return topics;
}

QWidget *StatisticsPage::makeCharts()
{
    const ChartContent years = filmsPerYear(m_statistics, m_query);
    const ChartContent bodies = awardsPerBody(m_statistics, m_query);
    const ChartContent lengths = lengthsOfFilms(m_statistics, m_query);
    const ChartContent topics = topicsOverTime(m_statistics, m_query);
    const ChartContent parts = completeness(m_statistics, m_query);
    auto *lengthBars = makeBars(lengths, &Tokens::info);
    if (m_statistics.medianLength > 0)
        lengthBars->setMarker(placeOfMedian(m_statistics), tr("median %1 min").arg(m_statistics.medianLength));

    auto *charts = new QWidget;
    auto *column = new QVBoxLayout(charts);
    column->setContentsMargins({});
    column->setSpacing(BetweenCards);
    column->addWidget(addCard(years, makeBars(years, &Tokens::accent)));
    const auto addPair = [this, column](ChartCard *first, ChartCard *second) {
        auto *pair = new QHBoxLayout;
        pair->setSpacing(BetweenCards);
        pair->addWidget(first, 8);
        pair->addWidget(second, 7);
        column->addLayout(pair);
        m_pairs << pair;
    };
    addPair(addCard(bodies, makeRows(bodies, &Tokens::goldGlyph, 0, {})), addCard(lengths, lengthBars));
    addPair(addCard(topics, makeTopics()), addCard(parts, makeRows(parts, &Tokens::accent, 100, u"%"_s)));
    return charts;
}

void StatisticsPage::setTables(bool areTables)
{
    m_asTables->setText(areTables ? tr("Show as charts") : tr("Show as tables"));
    for (ChartCard *card : std::as_const(m_cards))
        card->showTable(areTables);
}

QString StatisticsPage::tables() const
{
    return commaSeparated({filmsPerYear(m_statistics, m_query), awardsPerBody(m_statistics, m_query),
                           lengthsOfFilms(m_statistics, m_query), topicsOverTime(m_statistics, m_query),
                           completeness(m_statistics, m_query)});
}

void StatisticsPage::arrange()
{
    const auto direction = columnWidth() < PairsFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    for (QBoxLayout *pair : std::as_const(m_pairs))
        pair->setDirection(direction);
}

PageState StatisticsPage::state() const
{
    PageState state = ReadingPage::state();
    state.view = m_asTables && m_asTables->isChecked() ? u"tables"_s : QString();
    return state;
}

void StatisticsPage::restore(const PageState &state)
{
    if (m_asTables)
        m_asTables->setChecked(state.view == "tables"_L1);
    ReadingPage::restore(state);
}

} // namespace laurels
