// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

class QKeyEvent;

namespace laurels {

/// Undo, redo, save, and to the section before or after: a form acts on these itself, wherever in it the focus is.
bool isFormKey(const QKeyEvent *event);

/// True when `event` is one of the form's keys, which a field then leaves to the form.
bool isPassedOn(QEvent *event);

/// A line that leaves the keys of the form to the form: one undo goes through all fields.
class FormLine : public QLineEdit
{
    Q_OBJECT
public:
    explicit FormLine(QWidget *parent = nullptr);
    QSize minimumSizeHint() const override; ///< A long form scrolls before its fields get flat.

protected:
    bool event(QEvent *event) override;
};

/// Some lines of plain text. Tab leads on, and the keys of the form are the form's.
class FormText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit FormText(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace laurels
