// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"
#include "ui/edit/form.h"
#include "ui/shell/page.h"

class QScrollArea;

namespace laurels {

class EditHeader;
class SectionList;
class TokenLabel;
class UnsavedBar;

/// The frame round a form: header, list of sections, what stands beside the form, and the bar that saves. Whoever made
/// the page saves, and answers by saved() or failed().
class EditPage : public Page
{
    Q_OBJECT
public:
    enum class Leaving { Save, Discard, Stay };
    using AskLeaving = std::function<Leaving(QWidget *parent, int changes)>;
    using AskDiscard = std::function<bool(QWidget *parent, int changes)>;

    explicit EditPage(Form *form, QWidget *aside = nullptr, QWidget *parent = nullptr);
    ~EditPage() override;

    Form &form() { return *m_form; }
    void setQuestions(AskLeaving leaving, AskDiscard discard); ///< Instead of message boxes.
    void setViewPlace(const Place &place); ///< The page of what is edited; without one it has not been saved yet.

    void saved(); ///< For good.
    void failed(const Error &error); ///< Nothing was saved; what was typed is still there.
    void stopSaving(); ///< Neither: the person goes on editing.
    void focusField(const QString &key);
    void setFirstField(const QString &key); ///< Where the person begins; an unknown one is none.

    QString title() const override;
    PageState state() const override;
    void restore(const PageState &state) override;
    bool isFullWindow() const override { return true; }
    void leave(const std::function<void()> &proceed) override;
    void catalogueChanged() override { } ///< What is typed stays; the save finds out.
    void appearanceChanged() override { } ///< Its parts keep themselves dressed.

public slots:
    void save(); ///< Goes to the first error instead, when there is one.

signals:
    void saveRequested();
    void copyRequested();
    void discarded(); ///< Put the given value back, or go.

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void discard();
    void showRow(FieldRow *row);
    void showSection(int section);
    void stepSection(int by);
    void followRow(FieldRow *row);
    void arrange();

    Form *m_form;
    QWidget *m_aside;
    EditHeader *m_header;
    SectionList *m_sections;
    QWidget *m_side;
    TokenLabel *m_sideState;
    UnsavedBar *m_bar;
    QScrollArea *m_scroll;
    QWidget *m_content;
    AskLeaving m_askLeaving;
    AskDiscard m_askDiscard;
    std::optional<Place> m_viewPlace;
    std::function<void()> m_afterSave; ///< Where the person wanted to go when they chose Save.
    QString m_focused; ///< Key of the row that had the focus last.
    bool m_isSaving = false;
    bool m_isLeaving = false; ///< What is typed is given up: no question any more.
};

} // namespace laurels
