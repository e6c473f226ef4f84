// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace laurels {

/// What the program is, in which version and under which licence, and what it is built upon.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(const QString &version, QWidget *parent = nullptr);

private:
    QString m_details; ///< For a report of a fault: versions of the program and its parts.
};

} // namespace laurels
