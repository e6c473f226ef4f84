// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/filmspage.h"

#include "data/query.h"
#include "ui/films/filmcelldelegate.h"
#include "ui/films/filmgridview.h"
#include "ui/films/filmtable.h"
#include "ui/films/roundedcard.h"
#include "ui/search/chiprow.h"
#include "ui/search/querytext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/focuskey.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbol.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Margin = 32;
constexpr int NarrowMargin = 24;
constexpr int NarrowWidth = 860; ///< Of the page, beside the rail.
constexpr int ToolBarHeight = 74;
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
    m_table = new FilmTable(pictures);
    m_table->setObjectName(u"filmTable"_s);
    m_table->setModel(m_films);

    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(m_toolBar = makeToolBar());
    m_layout->addWidget(m_chips = new ChipRow);
    m_chips->hide();
    connect(m_chips, &ChipRow::removed, this,
            [this](const QueryPart &part) { change(withoutPart(m_list.query, part)); });
    m_layout->addWidget(m_welcome = makeWelcome());
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_tableCard = makeTableCard());
    m_stack->addWidget(m_empty = makeEmptyState());
    m_stack->addWidget(m_noneFits = makeNoneFits());
    m_layout->addWidget(m_stack, 1);
    m_welcome->hide();
    setFirstFocus(m_grid);
    connectViews();
    showSort();
    showContent();
}

FilmsPage::~FilmsPage()
{
    delete m_grid; // views go before their models
    delete m_table;
}

void FilmsPage::connectViews()
{
    connect(m_films, &FilmListModel::pageNeeded, this, &FilmsPage::pageNeeded);
    connect(m_grid, &QAbstractItemView::activated, this, [this](const QModelIndex &at) { open(at, Opening::Here); });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &at) { open(at, Opening::Here); });
    connect(m_grid, &FilmGridView::newWindowRequested, this,
            [this](const QModelIndex &at) { open(at, Opening::NewWindow); });
    connect(m_table, &FilmTable::newWindowRequested, this,
            [this](const QModelIndex &at) { open(at, Opening::NewWindow); });
    connect(m_grid, &FilmGridView::textTyped, this, &FilmsPage::seek);
    connect(m_table, &FilmTable::textTyped, this, &FilmsPage::seek);
    connect(m_table, &FilmTable::sortRequested, this, &FilmsPage::setSort);
    connect(m_table, &FilmTable::columnsChanged, this, &FilmsPage::columnsChanged);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FilmsPage::showCount);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FilmsPage::showCount);
    connect(&m_pictures, &PictureCache::pictureReady, this, [this] { shownView()->viewport()->update(); });
}

QWidget *FilmsPage::makeToolBar()
{
    auto bar = new QWidget;
    bar->setFixedHeight(ToolBarHeight);
    m_name = new PlainLabel(m_title);
    m_name->setFont(typeFont(TypeRole::Page));
    m_count = new PlainLabel;
    m_count->setObjectName(u"filmCount"_s);
    m_change = new QPushButton(icon(u"edit"_s, this), tr("Change selected…"), bar);
    m_change->setObjectName(u"changeSelected"_s);
    m_change->hide();
    connect(m_change, &QPushButton::clicked, this, [this] { perform(PageCommand::Edit); });

    m_size = new QSlider(Qt::Horizontal);
    m_size->setObjectName(u"tileSize"_s);
    m_size->setAccessibleName(tr("Tile size"));
    m_size->setToolTip(tr("Tile size"));
    m_size->setRange(FilmGridView::SmallestTile, FilmGridView::LargestTile);
    m_size->setSingleStep(12);
    m_size->setPageStep(TileStep);
    m_size->setValue(m_grid->tileWidth());
    m_size->setFixedWidth(76);
    connect(m_size, &QSlider::valueChanged, this, &FilmsPage::setTileWidth);

    m_order = new QComboBox;
    m_order->setObjectName(u"sortOrder"_s);
    m_order->addItem(tr("Recently added"), int(FilmSort::Added));
    m_order->addItem(tr("Title"), int(FilmSort::Title));
    m_order->addItem(tr("Premiere"), int(FilmSort::Premiere));
    m_order->addItem(tr("Year"), int(FilmSort::Year));
    m_order->addItem(tr("Length"), int(FilmSort::Length));
    m_order->addItem(tr("Most awards"), int(FilmSort::Awards));
    connect(m_order, &QComboBox::activated, this, [this](int entry) {
        const auto sort = FilmSort(m_order->itemData(entry).toInt());
        setSort(sort, isDescendingByNature(sort));
    });

    m_columns = new QToolButton;
    m_columns->setObjectName(u"columns"_s);
    m_columns->setText(tr("Columns"));
    m_columns->setIcon(icon(u"columns"_s, this));
    m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    connect(m_columns, &QToolButton::clicked, this, [this] {
        auto menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_table->fillColumnMenu(menu);
        menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
    });

    const auto choice = [this](const QString &symbol, const QString &text, View view) {
        auto button = new QToolButton;
        button->setIcon(icon(symbol, this));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, view] { setView(view); });
        return button;
    };
    m_asGrid = choice(u"view-grid"_s, tr("Grid"), View::Grid);
    m_asTable = choice(u"view-list"_s, tr("Table"), View::Table);
    m_asGrid->setObjectName(u"asGrid"_s);
    m_asTable->setObjectName(u"asTable"_s);
    auto group = new QButtonGroup(bar);
    group->addButton(m_asGrid);
    group->addButton(m_asTable);
    m_asGrid->setChecked(true);

    auto row = new QHBoxLayout(bar);
    row->setSpacing(10);
    row->addWidget(m_name);
    row->addWidget(m_count);
    row->addWidget(m_change);
    row->addStretch(1);
    row->addWidget(makeTools());
    row->addWidget(m_size);
    row->addWidget(m_order);
    captionUnseen(m_order, tr("Order"));
    row->addWidget(m_columns);
    auto views = new QHBoxLayout;
    views->setSpacing(0);
    views->addWidget(m_asGrid);
    views->addWidget(m_asTable);
    row->addLayout(views);
    return bar;
}

QWidget *FilmsPage::makeWelcome()
{
    auto outer = new QWidget;
    auto bar = new RoundedCard(RoundedCard::Tinted);
    bar->setObjectName(u"welcome"_s);
    bar->setMinimumHeight(76);
    auto heading = new PlainLabel(tr("Welcome to Laurels"));
    heading->setFont(typeFont(TypeRole::Item));
    auto text =
        new PlainLabel(tr("This starter catalogue is yours to explore and change. Begin your own whenever you like."));
    text->setWordWrap(true);
    auto begin = new QPushButton(tr("New catalogue…"));
    auto bring = new QPushButton(tr("Import…"));
    auto close = new QToolButton;
    close->setIcon(icon(u"close"_s, this));
    close->setAccessibleName(tr("Close the welcome bar"));
    close->setToolTip(tr("Close"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    connect(begin, &QPushButton::clicked, this, &FilmsPage::newCatalogueRequested);
    connect(bring, &QPushButton::clicked, this, &FilmsPage::importRequested);
    connect(close, &QToolButton::clicked, this, [this] {
        setWelcome(false);
        emit welcomeClosed();
    });

    auto laurel = new Symbol(LaurelPart::Pair, 36, &Tokens::accent);
    auto words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(heading);
    words->addWidget(text);
    words->addStretch();
    auto row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 8, 16, 8);
    row->setSpacing(16);
    row->addWidget(laurel);
    row->addLayout(words, 1);
    row->addWidget(begin);
    row->addWidget(bring);
    row->addWidget(close);
    auto around = new QVBoxLayout(outer);
    around->setContentsMargins(Margin, 6, Margin, 18);
    around->addWidget(bar);
    return outer;
}

QWidget *FilmsPage::makeTableCard()
{
    auto outer = new QWidget;
    auto card = new RoundedCard(RoundedCard::Framed);
    auto inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 4, 1, 4);
    inside->addWidget(m_table);
    auto around = new QVBoxLayout(outer);
    around->setContentsMargins(Margin, 6, Margin, 16);
    around->addWidget(card);
    return outer;
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
    m_name->hide();
    m_heading = heading;
    m_layout->insertWidget(0, heading);
}

void FilmsPage::setName(const QString &name)
{
    m_title = name;
    m_name->setText(name);
}

void FilmsPage::setNoneWords(const QString &icon, const QString &title, const QString &sentence)
{
    auto *none = new EmptyState(icon);
    none->setObjectName(u"noFilms"_s);
    none->setWords(title, sentence);
    m_stack->addWidget(none);
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
    m_welcome->setVisible(shown);
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
    if (!m_list.query.isEmpty() && m_order->findData(int(FilmSort::Relevance)) < 0)
        m_order->insertItem(0, tr("Best match"), int(FilmSort::Relevance));
    if (m_list.isBookmarked && m_order->findData(int(FilmSort::Relevance)) < 0)
        m_order->insertItem(0, tr("As bookmarked"), int(FilmSort::Relevance));
    m_order->setCurrentIndex(m_order->findData(int(m_list.sort)));
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

void FilmsPage::setBeginning(const FilmList &list, const QList<FilmId> &ids)
{
    if (list != m_list || !wantsBeginning())
        return;
    m_isBegun = true;
    m_films->setIds(ids);
    showContent();
    focusRow(0);
    fetchVisible();
    if (isShowing())
        emit completed();
}

void FilmsPage::setIds(const FilmList &list, const QList<FilmId> &ids)
{
    if (list != m_list)
        return;
    const PageState kept = m_pending ? *m_pending : m_isAnswered || m_isBegun ? state() : PageState{};
    m_pending.reset();
    m_isAnswered = true;
    m_isBegun = false;
    m_films->setIds(ids);
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
    QWidget *bare = m_list.query.isEmpty() ? m_empty : m_noneFits;
    m_stack->setCurrentWidget(isBare ? bare : isGrid ? m_grid : m_tableCard);
    m_asGrid->setChecked(isGrid);
    m_asTable->setChecked(!isGrid);
    m_size->setVisible(isGrid);
    m_order->setVisible(isGrid);
    m_columns->setVisible(!isGrid);
    setFirstFocus(shownView());
    showCount();
}

void FilmsPage::showCount()
{
    const int rows = m_films->rowCount();
    const QString films = rows == 1 ? tr("1 film") : tr("%L1 films").arg(rows);
    qsizetype selected = 0;
    const QItemSelection ranges = shownView()->selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        selected += range.height();
    m_count->setText(!m_isAnswered  ? QString()
                     : selected > 0 ? tr("%1, %L2 selected").arg(films).arg(selected)
                                    : films);
    m_change->setVisible(selected > 1);
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
    if (width == m_grid->tileWidth() && width == m_size->value())
        return;
    m_grid->setTileWidth(width);
    m_size->setValue(m_grid->tileWidth());
    emit tileWidthChanged(m_grid->tileWidth());
    emit commandsChanged();
}

QByteArray FilmsPage::columns() const
{
    return m_table->columnState();
}

void FilmsPage::restoreColumns(const QByteArray &state)
{
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
    const int margin = width() < NarrowWidth ? NarrowMargin : Margin;
    m_grid->setMargin(margin);
    m_toolBar->layout()->setContentsMargins(margin, 12, margin, 12);
    m_chips->setContentsMargins(margin, 0, margin, 12);
    m_welcome->layout()->setContentsMargins(margin, 6, margin, 18);
    m_tableCard->layout()->setContentsMargins(margin, 6, margin, 16);
}

} // namespace laurels
