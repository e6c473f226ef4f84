// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sheets.h"
#include "ui/people/personfilms.h"
#include "ui/people/personhead.h"
#include "ui/shell/readingpage.h"

class QBoxLayout;

namespace laurels {

class CollapsibleText;
class FilmGroupsView;
class PictureCache;
class Segments;

/// One person, to be read: portrait, figures, biography, whom they work with, films by role or by year, awards.
class PersonPage : public ReadingPage
{
    Q_OBJECT
public:
    explicit PersonPage(PictureCache &pictures, QWidget *parent = nullptr);

    /// What the program can do with the person; before setSheet(). Nothing is offered at first.
    void setOffers(PersonHead::Offers offers) { m_offers = offers; }
    void setFilmEditing(bool offered) { m_offersFilmEditing = offered; } ///< Also before setSheet().
    void setSheet(const PersonSheet &sheet);

    QString title() const override { return m_sheet.person.name; }
    PageState state() const override;
    void restore(const PageState &state) override;
    bool isComplete() const override;
    bool canPerform(PageCommand command) const override;
    void perform(PageCommand command) override;
    PersonId person() const { return m_sheet.person.id; }

signals:
    void connectionRequested(laurels::PersonId person);
    void editRequested(laurels::PersonId person, const QString &field); ///< The form's field; empty = the first.
    void mergeRequested(laurels::PersonId person);
    void deleteRequested(laurels::PersonId person);
    void filmEditRequested(laurels::FilmId film); ///< Of a film on which the role of the person is missing.

protected:
    void arrange() override;

private:
    QWidget *makeAbout();
    QWidget *makeBiography();
    QWidget *makeFilms();
    QWidget *makeMissingRoles(const QList<FilmCard> &films);
    QWidget *makeAwards();
    void take(PersonHead::Offer offer);
    void showFilms(FilmsBy order);

    PictureCache &m_pictures;
    PersonSheet m_sheet;
    PersonHead::Offers m_offers;
    bool m_offersFilmEditing = false;
    FilmsBy m_order = FilmsBy::Role;
    QBoxLayout *m_columns = nullptr; ///< Biography and Works with, side by side where there is room.
    PersonHead *m_head = nullptr;
    CollapsibleText *m_biography = nullptr; ///< Null where there is none.
    QWidget *m_worksWith = nullptr; ///< Null where there is nobody.
    Segments *m_orders = nullptr;
    FilmGroupsView *m_films = nullptr; ///< Null where there is none.
};

} // namespace laurels
