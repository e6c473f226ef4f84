// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/filmlist.h"

#include <QWidget>

class QAbstractButton;
class QComboBox;
class QPushButton;
class QSlider;
class QToolButton;

namespace laurels {

class PlainLabel;

enum class FilmView { Grid, Table };

/// What stands above a list of films: its name and number, and how it is shown and ordered. It decides nothing.
class FilmListBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilmListBar(QWidget *tools, QWidget *parent = nullptr); ///< `tools` of the page stand among its own.

    void setName(const QString &name); ///< Empty: it stands elsewhere.
    void setCount(const QString &count);
    void setSeveralSelected(bool areSelected);
    void setTileWidth(int width);
    void setView(FilmView view);
    /// `relevance` is what the order by FilmSort::Relevance is called here; empty where there is none.
    void setSort(FilmSort sort, const QString &relevance);
    void setMargin(int margin); ///< Left and right of it.

signals:
    void changeRequested(); ///< Of several selected films.
    void tileWidthRequested(int width);
    void sortRequested(laurels::FilmSort sort, bool descending);
    void columnMenuRequested(const QPoint &at); ///< On the screen.
    void viewRequested(laurels::FilmView view);

private:
    void makeSize();
    void makeOrder();
    void makeColumns();
    QAbstractButton *makeChoice(const QString &symbol, const QString &text, FilmView view);

    PlainLabel *m_name = nullptr;
    PlainLabel *m_count = nullptr;
    QPushButton *m_change = nullptr;
    QSlider *m_size = nullptr;
    QComboBox *m_order = nullptr;
    QToolButton *m_columns = nullptr;
    QAbstractButton *m_asGrid = nullptr;
    QAbstractButton *m_asTable = nullptr;
};

} // namespace laurels
