// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edit/fieldrow.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QUndoStack>

class QHBoxLayout;
class QVBoxLayout;

namespace laurels {

/// Some fields under a heading.
struct FormSection {
    QString title;
    QString icon;
    QWidget *heading = nullptr;
    QList<FieldRow *> rows;
    QVBoxLayout *layout = nullptr;
    QHBoxLayout *head = nullptr; ///< Heading and buttons.
};

/// How a section stands: what its mark in the list says.
struct SectionMark {
    int changed = 0; ///< Fields.
    FieldProblem::Severity worst = FieldProblem::None; ///< Of what is shown.
};

/// A value being edited: sections of fields, one below another. Counts what is changed, keeps what can be taken back,
/// and shows what is wrong: on leaving a field, and from then on at each key until it is right. It never saves.
class Form : public QWidget
{
    Q_OBJECT
public:
    explicit Form(QWidget *parent = nullptr);
    ~Form() override;

    const QList<FormSection> &sections() const { return m_sections; }
    SectionMark mark(const FormSection &section) const;
    FieldRow *row(const QString &key) const; ///< Null when there is none.
    QUndoStack &steps() { return m_steps; }

    int changedFields() const; ///< Compared with the value that was given.
    bool isChanged() const { return changedFields() > 0; }
    bool isChanged(FieldRow *row) const;
    QList<FieldRow *> shownProblems(FieldProblem::Severity severity) const;

    FieldRow *firstProblem() const; ///< That is shown: the first error, else the first warning; null = none.

    /// Shows everything that stops a save, also in fields that nobody has been to; the first of them, or null.
    FieldRow *showErrors();

    void setAside(QWidget *aside); ///< Stands beside the first sections, while they are no wider than a column.

    virtual QString heading() const = 0; ///< The name of what is edited, as typed so far.

signals:
    void edited(); ///< Anything was changed, by typing, undo or redo.
    void problemsChanged();
    void rowFocused(laurels::FieldRow *row);

protected:
    enum class Span { Column, Full }; ///< Beside the aside, or with all the width there is.
    FormSection &addSection(const QString &title, const QString &icon, Span span = Span::Column);
    void addRow(FieldRow *row); ///< To the section added last.
    void addToHeading(QWidget *button); ///< At the end of its heading.
    void addRows(const QList<std::pair<FieldRow *, int>> &rows); ///< Side by side, each with its share of the width.

    /// What is wrong with the content of the rows now; those without a problem are left out.
    virtual QHash<FieldRow *, QList<FieldProblem>> problems() const = 0;

    /// Fills a row from the value that was given; it counts as unchanged.
    void setGiven(FieldRow *row, const QVariant &value);
    void setTyped(FieldRow *row, const QVariant &value); ///< As if typed, but no step of its own.
    void check(); ///< Brings what is shown up to date.
    void tell(FieldRow *row); ///< From now on what is wrong with it is shown, also before the person has left it.

private:
    class Step;
    void follow(FieldRow *row);
    void note(FieldRow *row);
    void leave(FieldRow *row);
    QHash<FieldRow *, QList<FieldProblem>> openProblems() const;
    void restore(FieldRow *row, const QVariant &value);

    QList<FormSection> m_sections;
    QList<FieldRow *> m_rows;
    QHash<FieldRow *, QVariant> m_given; ///< As it was before any change.
    QHash<FieldRow *, QVariant> m_last; ///< As it was before the newest.
    QSet<FieldRow *> m_telling; ///< Rows whose problems are shown.
    QUndoStack m_steps;
    QElapsedTimer m_sinceKey;
    FieldRow *m_typing = nullptr; ///< The row that the next key may be one step with.
    QHBoxLayout *m_top; ///< The first sections, and the aside.
    QVBoxLayout *m_beside;
    QVBoxLayout *m_below;
    bool m_isBelow = false; ///< A section of full width has begun.
};

} // namespace laurels
