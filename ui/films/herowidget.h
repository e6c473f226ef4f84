// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"
#include "data/place.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <array>

namespace laurels {

class LinkButton;
class PictureCache;

/// The head of a film's page: its signature image, or its tile, under a scrim that keeps white text readable, with
/// series, title, logline and facts.
class HeroWidget : public QWidget
{
    Q_OBJECT
public:
    explicit HeroWidget(PictureCache &pictures, QWidget *parent = nullptr);

    void setFilm(const Film &film);
    bool isComplete() const;

    /// How dark the scrim makes the picture at `point` of a hero of `size`, 0 to 1, when its text ends at `textEdge`.
    static qreal darkness(QPointF point, QSizeF size, QPointF textEdge);

    QSize sizeHint() const override;

signals:
    void placeRequested(const laurels::Place &place, laurels::Opening opening);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    LinkButton *addLink(const QString &text, const Place &place, const QFont &font);
    void arrange();
    void paintScrim(QPainter &painter) const;
    int margin() const;

    PictureCache &m_pictures;
    Film m_film;
    QFont m_titleFont;
    QStringList m_titleLines;
    QRectF m_title;
    QRectF m_logline;
    QRectF m_facts;
    QString m_factsText; ///< "2009  ·  90 minutes"; the links to the directors follow.
    QList<LinkButton *> m_series;
    QList<LinkButton *> m_directors;
    QWidget *m_heading; ///< The title for assistive programs, where it is painted.
};

} // namespace laurels
