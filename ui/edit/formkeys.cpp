// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/formkeys.h"

#include <QKeyEvent>
#include <QMimeData>

namespace laurels {

bool isPassedOn(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    if (!isFormKey(static_cast<QKeyEvent *>(event)))
        return false;
    event->ignore();
    return true;
}

bool isFormKey(const QKeyEvent *event)
{
    const bool isBetweenSections = event->modifiers() == Qt::ControlModifier
                                   && (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown);
    return isBetweenSections || event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)
           || event->matches(QKeySequence::Save);
}

FormLine::FormLine(QWidget *parent) : QLineEdit(parent)
{
    setTextMargins(8, 0, 8, 0);
}

QSize FormLine::minimumSizeHint() const
{
    return {QLineEdit::minimumSizeHint().width(), sizeHint().height()};
}

bool FormLine::event(QEvent *event)
{
    return isPassedOn(event) ? false : QLineEdit::event(event);
}

FormText::FormText(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
}

bool FormText::event(QEvent *event)
{
    return isPassedOn(event) ? false : QPlainTextEdit::event(event);
}

void FormText::insertFromMimeData(const QMimeData *source)
{
    if (source && !source->formats().isEmpty()) // Qt 6.4.2 crashes on an empty clipboard
        insertPlainText(source->text());
}

} // namespace laurels
