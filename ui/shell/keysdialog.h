// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace laurels {

/// Which keys do what, by subject.
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    struct Key {
        QString keys; ///< As the keyboard's caps say: "Ctrl+F or /".
        QString action;
    };
    struct Group {
        QString name;
        QList<Key> keys;
    };

    explicit KeysDialog(const QList<Group> &groups, QWidget *parent = nullptr);
};

} // namespace laurels
