// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace laurels {

class PlainLabel;

/// What stands in place of a list that has nothing to show: a symbol, what is so, why, and what to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const QString &icon, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &sentence);
    void clearActions();
    QAbstractButton *addAction(const QString &text); ///< The first is the primary one.

private:
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    QHBoxLayout *m_actions;
};

} // namespace laurels
