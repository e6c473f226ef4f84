// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edit/form.h"

namespace laurels {

class LinkButton;

/// The form of a record that films name. No two of a list have the same name: the form says so while it is typed, and
/// offers to merge the two. Whoever made the form looks into the catalogue at nameTyped(), and answers.
class AuthorityForm : public Form
{
    Q_OBJECT
public:
    explicit AuthorityForm(QWidget *parent = nullptr);

    /// Another record has the name that is typed. `offer` is what may be done about it, as words on a link; empty =
    /// nothing.
    void setNamesake(const QString &message, const QString &offer = {});
    void clearNamesake();

    QString heading() const override;

signals:
    void nameTyped(); ///< What tells the record from others has changed.
    void namesakeOffered(); ///< The person wants what was offered about the namesake.

protected:
    QHash<FieldRow *, QList<FieldProblem>> problems() const override;
    virtual QString untitled() const = 0; ///< The heading while no name is typed.

    void addName(FieldRow *row); ///< Its name, and below it what is offered about a namesake.
    void watchTelling(FieldRow *row); ///< Another row that tells the record from its namesakes.

private:
    QString m_taken; ///< What is wrong with the name; empty = nothing.
    LinkButton *m_offer;
    FieldRow *m_name = nullptr;
};

} // namespace laurels
