// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpage.h"

#include "ui/search/chiprow.h"
#include "ui/search/operatorscard.h"
#include "ui/search/querytext.h"
#include "ui/search/resultdelegate.h"
#include "ui/search/resultlist.h"
#include "ui/search/searchresultsmodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/typescale.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Margin = 32;
constexpr int NarrowMargin = 24;
constexpr int NarrowBelow = 1000; ///< Of the window's width.
constexpr int OperatorsFrom = 1100;
constexpr int BeforeOperators = 56;
constexpr int AroundRow = 24; ///< Kept in sight above and below the row with the focus.

/// Of the words alone: what the query asks for beyond its operators.
QString wordsOf(const SearchResults &results)
{
    QStringList words;
    for (const QueryPart &part : results.parts)
        if (part.field.isEmpty() && !part.excluded)
            words << part.value;
    return words.join(u' ');
}

/// A sentence for each word that looks like an operator and is none.
QStringList unknownOperators(const SearchResults &results)
{
    QStringList sentences;
    for (const QString &name : results.unknownOperators)
        sentences << SearchPage::tr("“%1:” is not an operator, so it was searched as a word.").arg(name);
    return sentences;
}

/// Why nothing was found.
QString reasonText(const QString &words, const QStringList &narrowing)
{
    if (words.isEmpty())
        return SearchPage::tr("No film, person, award or topic fits.");
    const QString what = words.contains(u' ') ? SearchPage::tr("all of these words") : SearchPage::tr("this word");
    return narrowing.isEmpty() ? SearchPage::tr("No film, person, award or topic has %1.").arg(what)
                               : SearchPage::tr("No film, person, award or topic has %1 together with %2.")
                                     .arg(what, narrowing.join(u", "_s).replace(": "_L1, u":\u00a0"_s));
}

} // namespace

SearchPage::SearchPage(PictureCache &pictures, QWidget *parent)
    : QueryPage(parent), m_pictures(pictures), m_results(new SearchResultsModel(this)), m_stack(new QStackedWidget)
{
    m_nothing = new EmptyState(u"search"_s);
    m_nothing->setObjectName(u"nothingFound"_s);
    m_stack->addWidget(makeResults());
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFirstFocus(m_list);

    connect(m_chips, &ChipRow::removed, this, [this](const QueryPart &part) { change(withoutPart(m_query, part)); });
    connect(m_operators, &OperatorsCard::chosen, this, &SearchPage::partOffered);
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &at) { open(at, Opening::Here); });
    connect(m_list, &ResultList::newWindowRequested, this,
            [this](const QModelIndex &at) { open(at, Opening::NewWindow); });
    connect(m_list, &ResultList::currentMoved, this, [this](const QRect &row) {
        const QRect place(m_list->mapTo(m_scroll->widget(), row.topLeft()), row.size());
        m_scroll->ensureVisible(place.left(), place.top(), 0, AroundRow);
        m_scroll->ensureVisible(place.left(), place.bottom(), 0, AroundRow);
    });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &SearchPage::arrange);
    connect(&m_pictures, &PictureCache::pictureReady, m_list->viewport(), qOverload<>(&QWidget::update));
}

SearchPage::~SearchPage()
{
    delete m_list; // views go before their models
}

QWidget *SearchPage::makeResults()
{
    m_list = new ResultList(*m_results, m_pictures);
    m_operators = new OperatorsCard;
    auto *found = new QVBoxLayout;
    found->setSpacing(0);
    found->addWidget(makeTop());
    found->addWidget(m_list);
    found->addStretch(1);
    auto *beside = new QVBoxLayout;
    beside->addSpacing(8);
    beside->addWidget(m_operators);
    beside->addStretch(1);

    auto *content = new QWidget;
    content->setObjectName(u"searchContent"_s);
    m_columns = new QHBoxLayout(content);
    m_columns->addLayout(found, 1);
    m_columns->addLayout(beside);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    return m_scroll;
}

/// What stands above the list: how many, how the query was understood, and another spelling.
QWidget *SearchPage::makeTop()
{
    m_title = new PlainLabel;
    m_title->setObjectName(u"resultCount"_s);
    m_title->setFont(typeFont(TypeRole::Page));
    auto *caption = new PlainLabel(tr("Showing"));
    caption->setForegroundRole(QPalette::PlaceholderText);
    m_chips = new ChipRow;
    m_note = new PlainLabel;
    m_note->setObjectName(u"searchNote"_s);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_correction = new LinkButton(QString());
    m_correction->setObjectName(u"didYouMean"_s);
    connect(m_correction, &LinkButton::clicked, this, [this] { change(m_results->results().didYouMean->query); });

    m_showing = new QWidget;
    auto *showing = new QHBoxLayout(m_showing);
    showing->setContentsMargins(0, 8, 0, 0);
    showing->setSpacing(8);
    caption->setMinimumHeight(28);
    showing->addWidget(caption, 0, Qt::AlignTop);
    showing->addWidget(m_chips, 1);
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(ResultDelegate::Inset, 0, ResultDelegate::Inset, 20);
    column->setSpacing(4);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(makeTools(), 0, Qt::AlignVCenter);
    column->addLayout(heading);
    column->addWidget(m_showing);
    column->addWidget(m_note);
    column->addWidget(m_correction);
    return top;
}

QString SearchPage::title() const
{
    return m_query.isEmpty() ? tr("Search") : tr("Search for “%1”").arg(m_query);
}

void SearchPage::setQuery(const QString &query)
{
    if (m_isAnswered && query == m_query)
        return;
    m_query = query;
    m_isAnswered = false;
    emit resultsWanted(query);
    followQuery();
}

void SearchPage::catalogueChanged()
{
    emit resultsWanted(m_query);
    followQuery();
}

void SearchPage::setResults(const QString &query, const SearchResults &results)
{
    if (query != m_query)
        return;
    m_isAnswered = true;
    const QString focused = m_list->currentIndex().data(SearchResultsModel::KeyRole).toString();
    const bool hadFocus = m_list->hasFocus();
    m_results->setResults(results);
    m_list->fit();
    if (results.total() == 0)
        showNothing();
    else
        showResults();
    if (const int row = focused.isEmpty() || !hadFocus ? -1 : m_results->rowOf(focused); row >= 0)
        m_list->setCurrentIndex(m_results->index(row));
    emit answered(outcome());
    emit completed();
}

QString SearchPage::outcome() const
{
    const SearchResults &results = m_results->results();
    if (results.total() == 0)
        return tr("Nothing found");
    if (!results.filmCount)
        return tr("Results");
    if (!results.isFilmCountExact)
        return tr("Over %L1 results").arg(*results.filmCount);
    return results.total() == 1 ? tr("1 result") : tr("%L1 results").arg(results.total());
}

void SearchPage::showResults()
{
    const SearchResults &results = m_results->results();
    m_title->setText(outcome());
    m_chips->setParts(results.parts);
    m_showing->setVisible(!results.parts.isEmpty());
    m_note->setText(unknownOperators(results).join(u'\n'));
    m_note->setVisible(!results.unknownOperators.isEmpty());
    m_correction->setVisible(results.didYouMean.has_value());
    if (results.didYouMean)
        m_correction->setText(tr("Did you mean %1?").arg(results.didYouMean->text));
    m_stack->setCurrentWidget(m_scroll);
    setFirstFocus(m_list);
}

/// The way out: without what narrowed the search, by another spelling, or a new film.
void SearchPage::showNothing()
{
    const SearchResults &results = m_results->results();
    m_nothing->clearActions();
    setFirstFocus(nullptr);
    m_stack->setCurrentWidget(m_nothing);
    if (m_query.isEmpty()) {
        m_nothing->setWords(tr("Search the catalogue"), tr("Type a title, a name, a topic or an award."));
        return;
    }
    QList<QueryPart> narrowing;
    QStringList names;
    for (const QueryPart &part : results.parts) {
        if (part.field.isEmpty() && !part.excluded)
            continue;
        narrowing << part;
        names << partText(part);
    }
    const QString words = wordsOf(results);
    const bool isNarrowed = !narrowing.isEmpty() && !words.isEmpty();
    m_nothing->setWords(tr("Nothing matches “%1”").arg(words.isEmpty() ? m_query : words),
                        (QStringList(reasonText(words, names)) + unknownOperators(results)).join(u'\n'));
    bool hasOffer = false;
    const auto offer = [this, &hasOffer](const QString &text, const auto &work) {
        QAbstractButton *button = m_nothing->addAction(text);
        connect(button, &QAbstractButton::clicked, this, work);
        if (!std::exchange(hasOffer, true))
            setFirstFocus(button);
    };
    if (isNarrowed)
        offer(narrowing.size() == 1
                  ? tr("Search without the %1").arg(operatorText(narrowing.constFirst().field).toLower())
                  : tr("Search for the words alone"),
              [this, words] { change(words); });
    if (results.didYouMean)
        offer(tr("Search for %1").arg(results.didYouMean->text),
              [this, query = results.didYouMean->query] { change(query); });
    if (m_canAddFilms && !words.isEmpty())
        offer(tr("Add a film called “%1”").arg(words), [this, words] { emit filmWanted(words); });
}

void SearchPage::setCanAddFilms(bool can)
{
    m_canAddFilms = can;
}

void SearchPage::open(const QModelIndex &index, Opening opening)
{
    if (const auto place = m_results->place(index.row()))
        return emit placeRequested(*place, opening);
    const auto row = m_results->row(index.row());
    if (row.kind != SearchResultsModel::ShowAll)
        return;
    if (row.group == SearchResultsModel::Films)
        return emit placeRequested({Place::Films, 0, m_query}, opening);
    const int first = index.row();
    m_results->showAll(row.group);
    m_list->fit();
    m_list->setCurrentIndex(m_results->index(first)); // the first of those that were hidden
}

PageState SearchPage::state() const
{
    QStringList whole;
    for (int group = SearchResultsModel::People; group <= SearchResultsModel::Series; ++group)
        if (m_results->showsAll(SearchResultsModel::Group(group)))
            whole << QString::number(group);
    return {m_scroll->verticalScrollBar()->value(),
            m_list->hasFocus() ? m_list->currentIndex().data(SearchResultsModel::KeyRole).toString() : QString(),
            whole.join(u' ')};
}

void SearchPage::restore(const PageState &state)
{
    const QStringList whole = state.view.split(u' ', Qt::SkipEmptyParts);
    for (const QString &group : whole)
        m_results->showAll(SearchResultsModel::Group(
            qBound(int(SearchResultsModel::People), group.toInt(), int(SearchResultsModel::Series))));
    arrange();
    m_list->fit();
    m_scroll->widget()->layout()->activate();
    m_scroll->widget()->resize(m_scroll->viewport()->width(), m_scroll->widget()->sizeHint().height());
    if (const int row = state.focus.isEmpty() ? -1 : m_results->rowOf(state.focus); row >= 0) {
        m_list->setCurrentIndex(m_results->index(row));
        m_list->setFocus(Qt::OtherFocusReason);
    }
    m_scroll->verticalScrollBar()->setValue(state.scroll);
}

bool SearchPage::isComplete() const
{
    return m_isAnswered;
}

void SearchPage::arrange()
{
    const int margin = window()->width() < NarrowBelow ? NarrowMargin : Margin;
    const bool hasOperators = window()->width() >= OperatorsFrom;
    m_operators->setVisible(hasOperators);
    m_columns->setSpacing(hasOperators ? BeforeOperators - ResultDelegate::Inset : 0);
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int taken = bar->minimum() < bar->maximum() ? bar->sizeHint().width() : 0; // it stands in the margin
    m_columns->setContentsMargins(margin - ResultDelegate::Inset, 16,
                                  (hasOperators ? margin : margin - ResultDelegate::Inset) - taken, 32);
}

void SearchPage::resizeEvent(QResizeEvent *event)
{
    QueryPage::resizeEvent(event);
    arrange();
}

} // namespace laurels
