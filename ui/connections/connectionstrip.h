// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/connection.h"
#include "ui/shell/page.h"

class QBoxLayout;

namespace laurels {

class PictureCache;

/// A chain as cards and discs with lines between them: in a row where there is room for all of it, else in a column.
class ConnectionStrip : public QWidget
{
    Q_OBJECT
public:
    ConnectionStrip(const Path &path, const QHash<qint64, FilmCard> &films, PictureCache &pictures,
                    QWidget *parent = nullptr);

    void setRoom(int width); ///< What the strip may be wide.

signals:
    void placeRequested(const laurels::Place &place, laurels::Opening opening);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild(bool isRow);
    QWidget *makeFilm(const Place &film, bool isRow);
    QWidget *makeName(qsizetype at, bool isRow);
    int rowWidth() const;

    Path m_path;
    QHash<qint64, FilmCard> m_films;
    PictureCache &m_pictures;
    QBoxLayout *m_layout;
    QList<QWidget *> m_parts;
};

/// "topic of both films", "both won here": what the name at `at`, between two films, is to them; empty at an end.
QString linkText(const Path &path, qsizetype at);
/// "Linked in two steps"; of a chain with a person at its end "Linked by one film".
QString lengthText(const Path &path);
QString iconOf(Place::Kind kind); ///< Of an end or a link.

} // namespace laurels
