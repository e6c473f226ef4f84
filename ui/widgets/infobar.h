// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QToolButton;

namespace laurels {

class PlainLabel;
class Symbol;

/// A sentence at the top of a page, with at most two buttons: that something is so, or went wrong here. Assistive
/// programs are told when it appears.
class InfoBar : public QFrame
{
    Q_OBJECT
public:
    enum Kind { Note, Caution, Failure };

    explicit InfoBar(QWidget *parent = nullptr);

    void tell(Kind kind, const QString &sentence); ///< In place of what it said before, without buttons.
    void addButton(const QString &text, std::function<void()> work);
    QString sentence() const;

signals:
    void closed(); ///< By the person.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    Kind m_kind = Note;
    Symbol *m_symbol;
    PlainLabel *m_sentence;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
};

} // namespace laurels
