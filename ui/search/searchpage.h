// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/searchresults.h"
#include "ui/search/querypage.h"

class QBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace laurels {

class ChipRow;
class EmptyState;
class LinkButton;
class OperatorsCard;
class PictureCache;
class PlainLabel;
class ResultList;
class SearchResultsModel;

/// What was found for a query: films, people, award bodies, topics and series, with what matched, how the query was
/// understood, and what to do when nothing was found. It asks by resultsWanted().
class SearchPage : public QueryPage
{
    Q_OBJECT
public:
    explicit SearchPage(PictureCache &pictures, QWidget *parent = nullptr);
    ~SearchPage() override;

    QString title() const override;
    PageState state() const override;
    void restore(const PageState &state) override;
    bool isComplete() const override;
    void catalogueChanged() override;

    QString query() const override { return m_query; }
    void setQuery(const QString &query) override;
    bool followsTyping() const override { return true; }

    void setResults(const QString &query, const SearchResults &results); ///< Of an older query: dropped.
    void setCanAddFilms(bool can); ///< Where nothing is found, it offers to add a film of that name.

signals:
    void resultsWanted(const QString &query);
    void filmWanted(const QString &title); ///< A new one, called so.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeResults();
    QWidget *makeTop();
    void showResults();
    void showNothing();
    void open(const QModelIndex &index, Opening opening);
    QString outcome() const;
    void arrange();

    PictureCache &m_pictures;
    QString m_query;
    SearchResultsModel *m_results;
    bool m_isAnswered = false; ///< m_results is of m_query.
    bool m_canAddFilms = false;

    QStackedWidget *m_stack;
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_columns = nullptr;
    PlainLabel *m_title = nullptr;
    QWidget *m_showing = nullptr;
    ChipRow *m_chips = nullptr;
    PlainLabel *m_note = nullptr;
    LinkButton *m_correction = nullptr;
    ResultList *m_list = nullptr;
    OperatorsCard *m_operators = nullptr;
    EmptyState *m_nothing = nullptr;
    LinkButton *m_spelling = nullptr;
};

} // namespace laurels
