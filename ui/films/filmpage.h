// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sheets.h"
#include "ui/films/filmaction.h"
#include "ui/shell/page.h"
#include "ui/widgets/focuswatch.h"

#include <QTimer>

class QBoxLayout;
class QScrollArea;

namespace laurels {

class FilmAwards;
class FilmDetails;
class FilmmakerList;
class HeroWidget;
class LaurelStrip;
class PageBar;
class PictureCache;
class Toast;

/// One film, to be read: picture, laurels, story, details, awards, filmmakers, related titles. Long lists of awards and
/// filmmakers are made in slices after the first paint.
class FilmPage : public Page
{
    Q_OBJECT
public:
    explicit FilmPage(PictureCache &pictures, QWidget *parent = nullptr);

    void setSheet(const FilmSheet &sheet); ///< Once.
    FilmId film() const { return m_sheet.film.id; }

    void setActions(FilmActions offered); ///< What actionRequested() may ask for; nothing at first.
    void setBookmarked(bool bookmarked);
    bool isBookmarked() const { return m_isBookmarked; }
    void say(const QString &sentence); ///< What was done, for a few seconds at the bottom of the page.

    QString title() const override { return m_sheet.film.title; }
    PageState state() const override;
    void restore(const PageState &state) override;
    bool isComplete() const override;
    bool canPerform(PageCommand command) const override;
    void perform(PageCommand command) override;

signals:
    void actionRequested(laurels::FilmAction action);
    void neighbourRequested(int distance); ///< The film that many places on in the list one came from; -1 = before.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBody();
    QWidget *makeStory();
    void fillBar();
    template <class Section> Section *lead(Section *section); ///< Its links become the page's.
    bool isWhole() const; ///< Nothing is left to be made in slices.
    void makeMore();
    void makeAll();
    void follow(const QWidget *focused); ///< Keeps what has the focus in sight.
    void showPart(QWidget *part);
    void followScroll();
    void arrange();
    bool actOn(const QKeyEvent &event);

    PictureCache &m_pictures;
    FilmSheet m_sheet;
    FilmActions m_offered;
    bool m_isBookmarked = false;
    PageBar *m_bar; ///< In place of the hero once that has scrolled away.
    QScrollArea *m_scroll;
    Toast *m_toast;
    QTimer m_making;
    QWidget *m_content = nullptr;
    HeroWidget *m_hero = nullptr;
    LaurelStrip *m_strip = nullptr;
    FilmDetails *m_details = nullptr;
    QBoxLayout *m_columns = nullptr; ///< Story and details, side by side where there is room.
    QBoxLayout *m_body = nullptr;
    FilmAwards *m_awards = nullptr; ///< Null when the film has none.
    FilmmakerList *m_filmmakers = nullptr;
    QList<QWidget *> m_parts; ///< Those that the bar leads to, from top to bottom.
    FocusWatch m_focus;
};

} // namespace laurels
