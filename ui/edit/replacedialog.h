// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edit/nameedit.h"
#include "ui/edit/usesaside.h"

#include <QDialog>

class QPushButton;

namespace laurels {

class TokenLabel;

/// What is asked before one record takes the place of another on every film.
struct ReplaceQuestion {
    enum Reason {
        Delete, ///< The other takes its place wherever it is named.
        Merge, ///< And is the one that stays of both.
        Compare, ///< Both are laid side by side first.
    };
    Reason reason = Delete;
    NameKind kind = NameKind::Person;
    QString name; ///< Of the record that goes.
    int films = 0; ///< That name it.
    QList<Use> uses; ///< The first of them.
};

/// Says on which films a record is, and asks for the one that takes its place there.
class ReplaceDialog : public QDialog
{
    Q_OBJECT
public:
    ReplaceDialog(const ReplaceQuestion &question, const FindNames &find, QWidget *parent = nullptr);

signals:
    void chosen(const laurels::TypedName &name);
    void placeRequested(const laurels::Place &place, laurels::Opening opening); ///< The dialog closes.

private:
    QWidget *makeUses(const ReplaceQuestion &question);

    NameEdit *m_name;
    QPushButton *m_accept;
};

} // namespace laurels
