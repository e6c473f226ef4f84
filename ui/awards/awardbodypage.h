// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sheets.h"
#include "ui/shell/readingpage.h"

class QComboBox;

namespace laurels {

class BodyHead;
class FilmGroupsView;
class PictureCache;
class PrizeChips;
class TextLabel;

/// One award body, to be read: its laurel, numbers and bars, and its awards under their years, with the films.
class AwardBodyPage : public ReadingPage
{
    Q_OBJECT
public:
    explicit AwardBodyPage(PictureCache &pictures, QWidget *parent = nullptr);

    void setEditing(bool offered) { m_offersEditing = offered; } ///< Before setSheet().
    void setSheet(const AwardBodySheet &sheet);

    QString title() const override { return m_sheet.body.name; }
    PageState state() const override;
    void restore(const PageState &state) override;
    bool isComplete() const override;
    bool canPerform(PageCommand command) const override;
    void perform(PageCommand command) override;
    AwardBodyId body() const { return m_sheet.body.id; }

signals:
    void editRequested(laurels::AwardBodyId body);
    void mergeRequested(laurels::AwardBodyId body);
    void deleteRequested(laurels::AwardBodyId body);

protected:
    void arrange() override;

private:
    QWidget *makeBar();
    QWidget *makeOrder();
    QWidget *makeAwards();
    void showAwards();
    void showYear(int year);

    PictureCache &m_pictures;
    AwardBodySheet m_sheet;
    bool m_offersEditing = false;
    BodyHead *m_head = nullptr;
    PrizeChips *m_prizes = nullptr;
    QComboBox *m_order = nullptr; ///< Newest first, oldest first.
    FilmGroupsView *m_awards = nullptr;
};

} // namespace laurels
