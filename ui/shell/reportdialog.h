// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace laurels {

/// What an import left out, line by line, with the reason of each.
class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    struct Line {
        QString place; ///< "films.json, line 12".
        QString reason; ///< A sentence.
    };

    ReportDialog(const QString &summary, const QList<Line> &lines, QWidget *parent = nullptr);
};

} // namespace laurels
