// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/laurelsstyle.h"

#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace laurels {

/// What is said beside a field. Errors stop a save, warnings never do.
struct FieldProblem {
    enum Severity { None, Warning, Error };
    Severity severity = None;
    QString message; ///< A sentence that says what to change.
    int row = -1; ///< Which entry of a list; -1 = the field as a whole.
    int twin = -1; ///< The entry before it that says the same.

    explicit operator bool() const { return severity != None; }
    bool operator==(const FieldProblem &) const = default;
};

/// The worst of them.
inline FieldProblem::Severity worstOf(const QList<FieldProblem> &problems)
{
    FieldProblem::Severity worst = FieldProblem::None;
    for (const FieldProblem &problem : problems)
        worst = std::max(worst, problem.severity);
    return worst;
}

inline FieldState stateOf(FieldProblem::Severity severity)
{
    return severity == FieldProblem::Error     ? FieldState::Error
           : severity == FieldProblem::Warning ? FieldState::Warning
                                               : FieldState::Plain;
}

/// The part of a form that holds one value, with whatever was typed into it, right or wrong.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// All that stands in it. Two of them are equal exactly when a person would see no difference.
    virtual QVariant value() const = 0;
    virtual void setValue(const QVariant &value) = 0; ///< Without a signal; the focus stays where it is.

    /// What no value can be made of, such as letters in a number.
    virtual FieldProblem problem() const { return {}; }
    virtual bool isAccepted(const FieldProblem &) const { return false; } ///< The person has said that it is right.
    virtual void setRowProblems(const QList<FieldProblem> &) { } ///< Those of its entries, to be shown beside them.
    virtual void setState(FieldProblem::Severity state) = 0; ///< Outlines what is wrong.

    /// What takes the focus first: it is given the label as its name, and hint and message as its description.
    virtual QWidget *target() const = 0;
    virtual QWidget *named() const { return target(); } ///< What bears the label's name: a list bears it itself.
    virtual QString counter() const { return {}; } ///< "65 of 200"; empty = not counted.

signals:
    void edited(); ///< By the person.
    void entryLeft(); ///< The focus left one entry of a list.
};

} // namespace laurels
