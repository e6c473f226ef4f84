// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/cards.h"
#include "ui/shell/page.h"

#include <QListWidget>

namespace laurels {

class PictureCache;

/// The films that were looked at last, newest first, each with its small picture. As tall as its rows.
class RecentFilms : public QListWidget
{
    Q_OBJECT
public:
    explicit RecentFilms(PictureCache &pictures, QWidget *parent = nullptr);

    void setFilms(const QList<FilmCard> &films);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void placeRequested(const laurels::Place &place, laurels::Opening opening);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void request(const QModelIndex &index, Opening opening);

    QList<FilmCard> m_films;
};

} // namespace laurels
