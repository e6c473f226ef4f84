// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"
#include "data/place.h"
#include "ui/films/filmaction.h"
#include "ui/shell/page.h"
#include "ui/widgets/plainlabel.h"

namespace laurels {

class HeroButtons;
class HeroPicture;
class LinkButton;
class PictureCache;

/// White text on the hero, in lines that were broken for it.
class HeroText : public PlainLabel
{
    Q_OBJECT
public:
    explicit HeroText(QWidget *parent);

    void setLines(const QStringList &lines, const QFont &font, int lineHeight);
    int textWidth() const; ///< Of the widest line.
    int textHeight() const { return int(m_lines.size()) * m_lineHeight; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_lines;
    int m_lineHeight = 0;
};

/// The head of a film's page: its picture under a scrim that keeps white text readable, with series, title, logline,
/// facts and what can be done with the film.
class HeroWidget : public QWidget
{
    Q_OBJECT
public:
    explicit HeroWidget(PictureCache &pictures, QWidget *parent = nullptr);

    void setFilm(const Film &film);
    HeroButtons *buttons() const { return m_buttons; }

    int heightFor(int width) const; ///< By the size of the window, and enough for what stands on it.
    void fitHeight(); ///< To its width and the size of the window.
    QList<QRectF> textRects() const; ///< As setTexts() of the picture wants them.

signals:
    void placeRequested(const laurels::Place &place, laurels::Opening opening);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    LinkButton *addLink(const QString &text, const Place &place);
    void breakLines(int width) const;
    void arrange();
    void arrangeDirectors(QRect line);
    QRect column(int width) const; ///< Left and right edge of everything that stands on the hero.
    void place(QWidget *widget, const QRect &plain) const;

    Film m_film;
    HeroPicture *m_picture;
    HeroText *m_title; ///< The heading of the page.
    HeroText *m_logline;
    HeroText *m_facts; ///< "2009  ·  90 minutes  ·  Directed by"; the links to the directors follow.
    HeroText *m_moreDirectors; ///< "and 3 more", where there is no room for all.
    HeroButtons *m_buttons;
    QList<LinkButton *> m_series;
    QList<LinkButton *> m_directors;
};

} // namespace laurels
