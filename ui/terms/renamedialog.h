// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;
class QPushButton;

namespace laurels {

class TokenLabel;

/// Asks for a name: of a new word, or a new one of a word that films share. Where another word has the name already,
/// it says so, and offers to make the two one.
class RenameDialog : public QDialog
{
    Q_OBJECT
public:
    /// Whether another word has that name; it calls back later, and not once `receiver` is gone.
    using IsTaken =
        std::function<void(const QString &name, QObject *receiver, const std::function<void(bool taken)> &answered)>;

    /// `name` is empty for a new word; `films` is how many have it.
    RenameDialog(const QString &name, int films, IsTaken isTaken, QWidget *parent = nullptr);

signals:
    void named(const QString &name); ///< The name is free.
    void mergeWanted(const QString &name); ///< With the word that has it.

private:
    void look();
    void show(const QString &name, bool isTaken);
    QString sentence() const;

    QString m_given;
    int m_films;
    IsTaken m_isTaken;
    bool m_merges = false;
    QLineEdit *m_name;
    TokenLabel *m_sentence;
    QPushButton *m_accept;
};

} // namespace laurels
