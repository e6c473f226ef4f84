// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"

#include <QWidget>

class QBoxLayout;

namespace laurels {

class FilmForm;
class PictureCache;
class TokenLabel;
struct CompletenessItem;

/// Beside the form of a film: how it will look among the others, and what it still lacks.
class FilmAside : public QWidget
{
    Q_OBJECT
public:
    FilmAside(FilmForm &form, PictureCache &pictures, QWidget *parent = nullptr);

signals:
    void fieldRequested(const QString &key); ///< Fill this gap.

private:
    class Tile;
    class Bar;
    struct Gap {
        QString field;
        QString icon;
        QString text;
        bool operator==(const Gap &) const = default;
    };
    void refresh();
    void showGaps(const QList<CompletenessItem> &items);

    FilmForm &m_form;
    Tile *m_tile;
    TokenLabel *m_title;
    TokenLabel *m_meta;
    TokenLabel *m_figure;
    Bar *m_bar;
    QBoxLayout *m_gaps;
    QList<Gap> m_shownGaps;
};

} // namespace laurels
