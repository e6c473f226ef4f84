// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sheets.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QScrollArea;

namespace laurels {

class FilmDetails;
class HeroWidget;
class LaurelStrip;
class PictureCache;

/// One film, to be read: picture, laurels, story, details, awards, filmmakers, related titles.
class FilmPage : public Page
{
    Q_OBJECT
public:
    explicit FilmPage(PictureCache &pictures, QWidget *parent = nullptr);

    void setSheet(const FilmSheet &sheet);
    FilmId film() const { return m_sheet.film.id; }

    QString title() const override { return m_sheet.film.title; }
    PageState state() const override;
    void restore(const PageState &state) override;
    bool isComplete() const override;
    bool canPerform(PageCommand command) const override { return command == PageCommand::Edit; }
    void perform(PageCommand command) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeStory();
    template <class Section> Section *lead(Section *section); ///< Its links become the page's.
    void showAwards();
    void arrange();

    PictureCache &m_pictures;
    FilmSheet m_sheet;
    QScrollArea *m_scroll;
    QWidget *m_content = nullptr;
    HeroWidget *m_hero = nullptr;
    FilmDetails *m_details = nullptr;
    LaurelStrip *m_strip = nullptr;
    QBoxLayout *m_columns = nullptr; ///< Story and details, side by side where there is room.
    QBoxLayout *m_body = nullptr;
    QWidget *m_awards = nullptr; ///< Null when the film has none.
};

} // namespace laurels
