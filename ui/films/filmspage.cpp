// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/filmspage.h"

#include "data/query.h"
#include "ui/films/filmcelldelegate.h"
#include "ui/films/filmgridview.h"
#include "ui/films/filmtable.h"
#include "ui/films/roundedcard.h"
#include "ui/films/welcomebar.h"
#include "ui/search/chiprow.h"
#include "ui/search/querytext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/focuskey.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/typescale.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Margin = 32;
constexpr int NarrowMargin = 24;
constexpr int NarrowWidth = 860; ///< Of the page, beside the rail.
constexpr int TileStep = 36; ///< Of Larger and Smaller.

constexpr QChar HeadingSign = u'^'; ///< Before the key of what has the focus in the heading, rather than a film.

/// "grid Title up 220": what PageState remembers of a page of films.
QString viewText(FilmsPage::View view, const FilmList &list)
{
    return u"%1 %2 %3"_s.arg(view == FilmsPage::View::Grid ? u"grid"_s : u"table"_s, QString::number(int(list.sort)),
                             list.descending ? u"down"_s : u"up"_s);
}

} // namespace

FilmsPage::FilmsPage(PictureCache &pictures, QWidget *parent)
    : QueryPage(parent), m_pictures(pictures), m_title(tr("Films")), m_films(new FilmListModel(this)),
      m_face(new FilmListFace(*m_films, this))
{
    m_grid = new FilmGridView;
    m_grid->setObjectName(u"filmGrid"_s);
    m_grid->setItemDelegate(new FilmCellDelegate(pictures, m_grid));
    m_grid->setModel(m_face);
    connectGrid();

    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(m_bar = new FilmListBar(makeTools()));
    m_bar->setName(m_title);
    m_bar->setTileWidth(m_grid->tileWidth());
    connectBar();
    m_layout->addWidget(m_chips = new ChipRow);
    m_chips->hide();
    connect(m_chips, &ChipRow::removed, this,
            [this](const QueryPart &part) { change(withoutPart(m_list.query, part)); });
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_grid);
    m_layout->addWidget(m_stack, 1);
    connect(m_films, &FilmListModel::pageNeeded, this, &FilmsPage::pageNeeded);
    connect(&m_pictures, &PictureCache::pictureReady, this, [this] { shownView()->viewport()->update(); });
    showSort();
    showContent();
}

FilmsPage::~FilmsPage()
{
    delete m_grid; // views go before their models
    delete m_table;
}

void FilmsPage::connectBar()
{
    connect(m_bar, &FilmListBar::changeRequested, this, [this] { perform(PageCommand::Edit); });
    connect(m_bar, &FilmListBar::tileWidthRequested, this, &FilmsPage::setTileWidth);
    connect(m_bar, &FilmListBar::sortRequested, this, &FilmsPage::setSort);
    connect(m_bar, &FilmListBar::viewRequested, this, &FilmsPage::setView);
    connect(m_bar, &FilmListBar::columnMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_table->fillColumnMenu(menu);
        menu->popup(at);
    });
}

void FilmsPage::connectGrid()
{
    connect(m_grid, &QAbstractItemView::activated, this, [this](const QModelIndex &at) { open(at, Opening::Here); });
    connect(m_grid, &FilmGridView::newWindowRequested, this,
            [this](const QModelIndex &at) { open(at, Opening::NewWindow); });
    connect(m_grid, &FilmGridView::textTyped, this, &FilmsPage::seek);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FilmsPage::showCount);
}

/// Made when it is first wanted: beside the grid it would take note of each film, too.
void FilmsPage::makeTable()
{
    m_table = new FilmTable(m_pictures);
    m_table->setObjectName(u"filmTable"_s);
    m_table->setModel(m_films);
    m_table->restoreColumns(m_columns);
    m_table->showSort(m_list.sort, m_list.descending);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &at) { open(at, Opening::Here); });
    connect(m_table, &FilmTable::newWindowRequested, this,
            [this](const QModelIndex &at) { open(at, Opening::NewWindow); });
    connect(m_table, &FilmTable::textTyped, this, &FilmsPage::seek);
    connect(m_table, &FilmTable::sortRequested, this, &FilmsPage::setSort);
    connect(m_table, &FilmTable::columnsChanged, this, &FilmsPage::columnsChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FilmsPage::showCount);

    m_tableCard = new QWidget;
    auto *card = new RoundedCard(RoundedCard::Framed);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 4, 1, 4);
    inside->addWidget(m_table);
    auto *around = new QVBoxLayout(m_tableCard);
    around->addWidget(card);
    m_stack->addWidget(m_tableCard);
    arrange();
}

QWidget *FilmsPage::makeEmptyState()
{
    auto page = new QWidget;
    page->setObjectName(u"noFilms"_s);
    auto heading = new PlainLabel(tr("No films yet"));
    heading->setFont(typeFont(TypeRole::Page));
    auto text = new PlainLabel(tr("Add the first one, or bring in a list you already have."));
    auto add = new QPushButton(tr("Add film"));
    add->setDefault(true);
    auto bring = new QPushButton(tr("Import…"));
    connect(add, &QPushButton::clicked, this, &FilmsPage::addRequested);
    connect(bring, &QPushButton::clicked, this, &FilmsPage::importRequested);
    auto buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(add);
    buttons->addWidget(bring);
    buttons->addStretch();
    auto column = new QVBoxLayout(page);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(heading, 0, Qt::AlignHCenter);
    column->addWidget(text, 0, Qt::AlignHCenter);
    column->addLayout(buttons);
    column->addStretch(3);
    return page;
}

QWidget *FilmsPage::makeNoneFits()
{
    auto page = new EmptyState(u"search"_s);
    page->setObjectName(u"noneFits"_s);
    page->setWords(tr("No film fits all of these"), tr("Take one of them out, or look at all films."));
    connect(page->addAction(tr("Clear all")), &QAbstractButton::clicked, this, [this] { change(QString()); });
    return page;
}

void FilmsPage::setQuery(const QString &query)
{
    FilmList list = m_list;
    const bool isOrdered = list.sort != FilmSort::Relevance;
    list.query = query;
    if (query.isEmpty() && !isOrdered)
        list = {.term = m_list.term};
    else if (!query.isEmpty() && m_list.query.isEmpty())
        list.sort = FilmSort::Relevance;
    setList(list);
}

QWidget *FilmsPage::sidebarPanel()
{
    return m_list.term || m_list.isBookmarked ? nullptr : QueryPage::sidebarPanel();
}

void FilmsPage::showQuery()
{
    const bool isWhole = m_list.query.isEmpty();
    m_chips->setParts(isWhole ? QList<QueryPart>() : chips(parseQuery(m_list.query)));
    if (!isWhole)
        m_title = tr("Films that match “%1”").arg(m_list.query);
}

void FilmsPage::setHeading(const QString &title, QWidget *heading)
{
    m_title = title;
    m_bar->setName({});
    m_heading = heading;
    m_layout->insertWidget(0, heading);
}

void FilmsPage::setName(const QString &name)
{
    m_title = name;
    m_bar->setName(name);
}

void FilmsPage::setNoneWords(const QString &icon, const QString &title, const QString &sentence)
{
    auto *none = new EmptyState(icon);
    none->setObjectName(u"noFilms"_s);
    none->setWords(title, sentence);
    m_stack->addWidget(none);
    if (m_empty)
        m_empty->deleteLater();
    m_empty = none;
    showContent();
}

void FilmsPage::setPremieres(const QList<YearCount> &premieres)
{
    m_premieres = premieres;
    showYears();
}

void FilmsPage::showYears()
{
    QList<TileGroup> years;
    int dated = 0;
    if (m_list.sort == FilmSort::Premiere) {
        for (const YearCount &year : std::as_const(m_premieres)) {
            years << TileGroup{QString::number(year.year), year.count};
            dated += year.count;
        }
    }
    if (m_list.descending)
        std::reverse(years.begin(), years.end());
    if (const int rest = m_films->rowCount() - dated; !years.isEmpty() && rest > 0)
        years << TileGroup{tr("No date"), rest};
    m_grid->setGroups(years);
}

void FilmsPage::setWelcome(bool shown)
{
    if (shown == bool(m_welcome))
        return;
    if (!shown) {
        m_welcome->hide();
        std::exchange(m_welcome, nullptr)->deleteLater(); // it may be the one that asks
        return;
    }
    m_welcome = new WelcomeBar;
    connect(m_welcome, &WelcomeBar::newCatalogueRequested, this, &FilmsPage::newCatalogueRequested);
    connect(m_welcome, &WelcomeBar::importRequested, this, &FilmsPage::importRequested);
    connect(m_welcome, &WelcomeBar::closed, this, [this] {
        setWelcome(false);
        emit welcomeClosed();
    });
    m_layout->insertWidget(m_layout->indexOf(m_stack), m_welcome);
    arrange();
}

void FilmsPage::setList(const FilmList &list)
{
    if (m_isAnswered && list == m_list)
        return;
    m_isAnswered = m_isAnswered && list == m_list;
    m_isBegun = m_isBegun && list == m_list;
    const bool isOtherQuery = list.query != m_list.query;
    m_list = list;
    showSort();
    showQuery();
    emit listWanted(m_list);
    if (isOtherQuery)
        followQuery();
}

void FilmsPage::refresh()
{
    followQuery();
    emit listWanted(m_list);
}

void FilmsPage::setSort(FilmSort sort, bool descending)
{
    FilmList list = m_list;
    list.sort = sort;
    list.descending = descending;
    setList(list);
}

void FilmsPage::showSort()
{
    m_bar->setSort(m_list.sort, m_list.isBookmarked       ? tr("As bookmarked")
                                : !m_list.query.isEmpty() ? tr("Best match")
                                                          : QString());
    if (m_table)
        m_table->showSort(m_list.sort, m_list.descending);
    const bool hasBubble =
        m_list.sort == FilmSort::Title || m_list.sort == FilmSort::Premiere || m_list.sort == FilmSort::Year;
    m_grid->setBubbleText(hasBubble ? [this](const QModelIndex &at) { return bubbleText(at); }
                                    : std::function<QString(const QModelIndex &)>());
    showYears();
}

QString FilmsPage::bubbleText(const QModelIndex &index) const
{
    const FilmCard *film = m_films->film(index.row());
    if (!film)
        return u"…"_s;
    if (m_list.sort == FilmSort::Title)
        return film->title.left(1).toUpper();
    return film->year == 0 ? u"–"_s : QString::number(film->year);
}

bool FilmsPage::wantsBeginning() const
{
    return !m_isAnswered && !(m_pending && m_pending->scroll > 0);
}

void FilmsPage::setBeginning(const FilmList &list, const FilmListBeginning &beginning)
{
    if (list != m_list)
        return;
    if (beginning.isWhole)
        return takeAll(beginning.ids, beginning.cards);
    if (!wantsBeginning())
        return;
    m_isBegun = true;
    m_films->setIds(beginning.ids, beginning.cards);
    showContent();
    focusRow(0);
    fetchVisible();
    if (isShowing())
        emit completed();
}

void FilmsPage::setIds(const FilmList &list, const QList<FilmId> &ids)
{
    if (list == m_list)
        takeAll(ids, {});
}

void FilmsPage::takeAll(const QList<FilmId> &ids, const QList<FilmCard> &cards)
{
    const PageState kept = m_pending ? *m_pending : m_isAnswered || m_isBegun ? state() : PageState{};
    m_pending.reset();
    m_isAnswered = true;
    m_isBegun = false;
    m_films->setIds(ids, cards);
    showYears();
    showContent();
    restore(kept);
    fetchVisible();
    emit commandsChanged();
    if (isComplete())
        emit completed();
}

/// Asked for now, and not when they are painted blank.
void FilmsPage::fetchVisible()
{
    const auto [first, last] = visibleRows(); // none as long as the window has no size yet
    m_films->film(qMax(0, first));
    m_films->film(qMax(0, last));
}

void FilmsPage::setPage(const FilmPageRequest &request, const QList<FilmCard> &cards)
{
    m_films->setPage(request, cards);
    if (isShowing())
        emit completed();
}

void FilmsPage::showContent()
{
    const bool isGrid = m_view == View::Grid;
    const bool isBare = m_isAnswered && m_films->rowCount() == 0;
    m_stack->setCurrentWidget(isBare ? bareState() : isGrid ? m_grid : m_tableCard);
    m_bar->setView(m_view);
    setFirstFocus(shownView());
    showCount();
}

/// What stands in place of films where there are none.
QWidget *FilmsPage::bareState()
{
    QWidget *&state = m_list.query.isEmpty() ? m_empty : m_noneFits;
    if (!state) {
        state = m_list.query.isEmpty() ? makeEmptyState() : makeNoneFits();
        m_stack->addWidget(state);
    }
    return state;
}

void FilmsPage::showCount()
{
    const int rows = m_films->rowCount();
    const QString films = rows == 1 ? tr("1 film") : tr("%L1 films").arg(rows);
    qsizetype selected = 0;
    const QItemSelection ranges = shownView()->selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        selected += range.height();
    m_bar->setCount(!m_isAnswered ? QString() : selected > 0 ? tr("%1, %L2 selected").arg(films).arg(selected) : films);
    m_bar->setSeveralSelected(selected > 1);
}

QAbstractItemView *FilmsPage::shownView() const
{
    return m_view == View::Grid ? static_cast<QAbstractItemView *>(m_grid) : m_table;
}

void FilmsPage::setView(View view)
{
    if (m_view == view)
        return;
    const bool hadFocus = shownView()->hasFocus();
    const int row = currentRow();
    m_view = view;
    if (view == View::Table && !m_table)
        makeTable();
    showContent();
    focusRow(row);
    if (hadFocus)
        shownView()->setFocus();
    emit viewChanged(view);
    emit commandsChanged();
}

int FilmsPage::tileWidth() const
{
    return m_grid->tileWidth();
}

void FilmsPage::setTileWidth(int width)
{
    if (width == m_grid->tileWidth())
        return;
    m_grid->setTileWidth(width);
    m_bar->setTileWidth(m_grid->tileWidth());
    emit tileWidthChanged(m_grid->tileWidth());
    emit commandsChanged();
}

QByteArray FilmsPage::columns() const
{
    return m_table ? m_table->columnState() : m_columns;
}

void FilmsPage::restoreColumns(const QByteArray &state)
{
    m_columns = state;
    if (m_table)
        m_table->restoreColumns(state);
}

int FilmsPage::currentRow() const
{
    const QModelIndex current = shownView()->currentIndex();
    return current.isValid() ? current.row() : -1;
}

FilmId FilmsPage::currentFilm() const
{
    return m_films->id(currentRow());
}

QList<FilmId> FilmsPage::ids() const
{
    return m_isAnswered ? m_films->ids() : QList<FilmId>();
}

QList<FilmId> FilmsPage::selectedFilms() const
{
    QList<int> rows;
    const QItemSelection ranges = shownView()->selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    QList<FilmId> films;
    if (m_isAnswered)
        for (const int row : rows)
            films << m_films->id(row);
    if (films.isEmpty() && currentFilm())
        films << currentFilm();
    return films;
}

void FilmsPage::focusRow(int row)
{
    QAbstractItemView *view = shownView();
    const QModelIndex index = view->model()->index(row, 0);
    if (!index.isValid())
        return;
    view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    view->scrollTo(index);
}

void FilmsPage::showFilm(FilmId id)
{
    focusRow(m_films->row(id));
}

void FilmsPage::showFirst(const QList<FilmId> &films)
{
    const auto first = std::ranges::find_if(films, [this](FilmId id) { return m_films->row(id) >= 0; });
    if (first != films.end())
        showFilm(*first);
}

void FilmsPage::seek(const QString &text)
{
    const int from = currentRow() - (text.size() > 1 ? 1 : 0); // a longer beginning may still fit the film found
    const int row = m_films->rowCount() > 0 ? m_films->findLoaded(text, qMax(-1, from)) : -1;
    if (row >= 0)
        focusRow(row);
    else
        emit titleSought(text);
}

void FilmsPage::open(const QModelIndex &index, Opening opening)
{
    const FilmCard *film = m_films->film(index.row());
    emit placeRequested(Place::film(m_films->id(index.row()), film ? film->title : QString()), opening);
}

PageState FilmsPage::state() const
{
    const FilmId focused = currentFilm();
    QString focus = focused ? QString::number(focused.value) : QString();
    if (const QString inHeading = m_heading ? focusKey(m_heading) : QString(); !inHeading.isEmpty())
        focus = HeadingSign + inHeading;
    return {shownView()->verticalScrollBar()->value(), focus, viewText(m_view, m_list)};
}

void FilmsPage::restore(const PageState &state)
{
    const QStringList parts = state.view.split(u' ');
    if (parts.size() == 3) {
        setView(parts.at(0) == "table"_L1 ? View::Table : View::Grid);
        const auto sort = FilmSort(qBound(0, parts.at(1).toInt(), int(FilmSort::Relevance)));
        const bool descending = parts.at(2) == "down"_L1;
        if (sort != m_list.sort || descending != m_list.descending) {
            m_pending = state;
            setSort(sort, descending);
            return;
        }
    }
    if (!m_isAnswered) {
        m_pending = state;
        return;
    }
    const int row = state.focus.isEmpty() ? 0 : m_films->row(FilmId{state.focus.toLongLong()});
    QAbstractItemView *view = shownView();
    view->selectionModel()->setCurrentIndex(view->model()->index(qMax(0, row), 0), QItemSelectionModel::NoUpdate);
    view->verticalScrollBar()->setValue(state.scroll);
    if (m_heading && state.focus.startsWith(HeadingSign))
        focusByKey(m_heading, state.focus.sliced(1));
}

bool FilmsPage::isComplete() const
{
    return m_isAnswered && isShowing();
}

bool FilmsPage::isShowing() const
{
    if (!m_isAnswered && !m_isBegun)
        return false;
    if (m_films->rowCount() == 0)
        return true;
    const auto [first, last] = visibleRows();
    return m_films->isLoaded(first, last);
}

std::pair<int, int> FilmsPage::visibleRows() const
{
    if (m_view == View::Grid)
        return m_grid->visibleRows();
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    return {qMax(0, m_table->rowAt(0)), last < 0 ? m_films->rowCount() - 1 : last};
}

bool FilmsPage::canPerform(PageCommand command) const
{
    switch (command) {
    case PageCommand::Grid:
        return m_view != View::Grid;
    case PageCommand::Table:
        return m_view != View::Table;
    case PageCommand::Larger:
        return m_view == View::Grid && tileWidth() < FilmGridView::LargestTile;
    case PageCommand::Smaller:
        return m_view == View::Grid && tileWidth() > FilmGridView::SmallestTile;
    case PageCommand::UsualSize:
        return m_view == View::Grid;
    case PageCommand::Edit:
        return m_list.term || currentFilm();
    case PageCommand::Delete:
    case PageCommand::Bookmark:
        return bool(currentFilm());
    case PageCommand::SaveSearch:
        return QueryPage::canPerform(command);
    }
    Q_UNREACHABLE();
}

void FilmsPage::perform(PageCommand command)
{
    switch (command) {
    case PageCommand::Grid:
        return setView(View::Grid);
    case PageCommand::Table:
        return setView(View::Table);
    case PageCommand::Larger:
        return setTileWidth(tileWidth() + TileStep);
    case PageCommand::Smaller:
        return setTileWidth(tileWidth() - TileStep);
    case PageCommand::UsualSize:
        return setTileWidth(FilmGridView::UsualTile);
    case PageCommand::Edit:
        return edit();
    case PageCommand::Delete:
        emit deleteRequested(selectedFilms());
        return;
    case PageCommand::Bookmark:
        emit bookmarkRequested(selectedFilms(), !m_list.isBookmarked);
        return;
    case PageCommand::SaveSearch:
        return QueryPage::perform(command);
    }
}

/// What the page is about, unless films of it are selected.
void FilmsPage::edit()
{
    const QList<FilmId> films = selectedFilms();
    if (m_list.term && !shownView()->selectionModel()->hasSelection())
        emit termEditRequested();
    else if (films.size() > 1)
        emit bulkEditRequested(films);
    else
        emit editRequested(currentFilm());
}

void FilmsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2 && canPerform(PageCommand::Edit))
        perform(PageCommand::Edit);
    else if (event->key() == Qt::Key_Delete && canPerform(PageCommand::Delete))
        perform(PageCommand::Delete);
    else
        QueryPage::keyPressEvent(event);
}

void FilmsPage::resizeEvent(QResizeEvent *event)
{
    QueryPage::resizeEvent(event);
    arrange();
}

/// Narrower margins on a narrow page.
void FilmsPage::arrange()
{
    const int margin = width() < NarrowWidth ? NarrowMargin : Margin;
    m_grid->setMargin(margin);
    m_bar->setMargin(margin);
    m_chips->setContentsMargins(margin, 0, margin, 12);
    if (m_welcome)
        m_welcome->setMargin(margin);
    if (m_tableCard)
        m_tableCard->layout()->setContentsMargins(margin, 6, margin, 16);
}

} // namespace laurels
