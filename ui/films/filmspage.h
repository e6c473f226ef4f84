// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/filmlist.h"
#include "data/sheets.h"
#include "ui/films/filmlistbar.h"
#include "ui/films/filmlistmodel.h"
#include "ui/search/querypage.h"

#include <optional>

class QAbstractItemView;
class QBoxLayout;
class QStackedWidget;

namespace laurels {

class ChipRow;
class FilmGridView;
class FilmTable;
class PictureCache;
class WelcomeBar;

/// Films as tiles or as a table: all of them, those of a topic or series, or those that match a query. It asks for its
/// ids by listWanted() and for cards by pageNeeded(), and gets its pictures from the cache that all pages share.
class FilmsPage : public QueryPage
{
    Q_OBJECT
public:
    using View = FilmView;

    explicit FilmsPage(PictureCache &pictures, QWidget *parent = nullptr);
    ~FilmsPage() override;

    QString title() const override { return m_title; }
    PageState state() const override;
    void restore(const PageState &state) override;
    bool isShowing() const override;
    bool isComplete() const override;
    bool canPerform(PageCommand command) const override;
    void perform(PageCommand command) override;

    /// What stands above the list in place of the page's own title, such as the name and description of a topic;
    /// the page owns it.
    void setHeading(const QString &title, QWidget *heading);
    void setName(const QString &name); ///< In place of "Films".
    void setNoneWords(const QString &icon, const QString &title, const QString &sentence); ///< Where it lists nothing.
    /// How many of the films had their premiere in each year, oldest first: in that order, years stand beside the
    /// tiles.
    void setPremieres(const QList<YearCount> &premieres);
    void setWelcome(bool shown); ///< The bar of the first start.

    QString query() const override { return m_list.query; }
    void setQuery(const QString &query) override; ///< Best match first, where there is a query.
    bool followsTyping() const override { return false; }
    QWidget *sidebarPanel() override; ///< None where another page has narrowed the list already, such as to a topic.

    const FilmList &list() const { return m_list; }
    void setList(const FilmList &list); ///< Asks for it when it is another one.
    void refresh(); ///< Asks again, for the films may have changed; place and focus stay.

    View view() const { return m_view; }
    void setView(View view);
    int tileWidth() const;
    void setTileWidth(int width);
    QByteArray columns() const; ///< Of the table, to be kept for the next start.
    void restoreColumns(const QByteArray &state);

    FilmId currentFilm() const; ///< The focused one; 0 = none.
    /// In the order of the list; the focused one when none is selected, or as long as not all of them are known.
    QList<FilmId> selectedFilms() const;
    QList<FilmId> ids() const; ///< Empty until all of them are known.

    bool wantsBeginning() const; ///< The first screens of its list are of use before the whole.

public slots:
    void setIds(const laurels::FilmList &list, const QList<laurels::FilmId> &ids); ///< Of an older list: dropped.
    /// The first of them, until all are known; for a list that has been answered or scrolled it is dropped.
    void setBeginning(const laurels::FilmList &list, const laurels::FilmListBeginning &beginning);
    void setPage(const laurels::FilmPageRequest &request, const QList<laurels::FilmCard> &cards);
    void showFilm(laurels::FilmId id); ///< Focuses it, if the list has it.
    void showFirst(const QList<laurels::FilmId> &films); ///< Focuses the first that the list has.

signals:
    void listWanted(const laurels::FilmList &list);
    void pageNeeded(const laurels::FilmPageRequest &request);
    void titleSought(const QString &beginning); ///< Typed, and no film that is loaded begins so.
    void editRequested(laurels::FilmId film);
    void termEditRequested(); ///< The topic or series whose films are shown.
    void deleteRequested(const QList<laurels::FilmId> &films);
    void bookmarkRequested(const QList<laurels::FilmId> &films, bool isBookmarked); ///< Or not any more.
    void bulkEditRequested(const QList<laurels::FilmId> &films); ///< More than one.
    void addRequested();
    void newCatalogueRequested();
    void importRequested();
    void welcomeClosed();
    void viewChanged(laurels::FilmsPage::View view);
    void tileWidthChanged(int width);
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::pair<int, int> visibleRows() const; ///< First and last, of the view that is shown.
    void makeTable();
    QWidget *makeEmptyState();
    QWidget *makeNoneFits();
    void showQuery();
    void connectBar();
    void connectGrid();
    QWidget *bareState();
    void arrange();
    QAbstractItemView *shownView() const;
    int currentRow() const;
    void focusRow(int row);
    void fetchVisible();
    void takeAll(const QList<FilmId> &ids, const QList<FilmCard> &cards);
    void setSort(FilmSort sort, bool descending);
    void showSort();
    void showYears();
    void showCount();
    void showContent();
    void seek(const QString &text);
    void edit();
    void open(const QModelIndex &index, Opening opening);
    QString bubbleText(const QModelIndex &index) const;

    PictureCache &m_pictures;
    QString m_title;
    FilmList m_list;
    QList<YearCount> m_premieres; ///< Empty = years do not stand beside the tiles.
    bool m_isAnswered = false; ///< The ids of m_list have come.
    bool m_isBegun = false; ///< The first of them have.
    View m_view = View::Grid;
    std::optional<PageState> m_pending; ///< To be restored when the ids come.

    FilmListModel *m_films;
    FilmListFace *m_face;
    QBoxLayout *m_layout = nullptr;
    QWidget *m_heading = nullptr; ///< Null where the page has its own title.
    FilmListBar *m_bar = nullptr;
    ChipRow *m_chips = nullptr; ///< What the query was understood as.
    WelcomeBar *m_welcome = nullptr; ///< Null where nobody is to be welcomed.
    QWidget *m_empty = nullptr; ///< Null until there is nothing to show.
    QWidget *m_noneFits = nullptr; ///< In place of m_empty where there is a query.
    QStackedWidget *m_stack = nullptr;
    FilmGridView *m_grid = nullptr;
    FilmTable *m_table = nullptr; ///< Null until it is first wanted.
    QWidget *m_tableCard = nullptr; ///< Around it.
    QByteArray m_columns; ///< Of the table, as they were last kept.
};

} // namespace laurels
