// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/bulkedit.h"
#include "ui/edit/namesuggestions.h"

#include <QDialog>
#include <QTimer>

class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace laurels {

class TokenLabel;

/// What changes of a BulkDialog would do.
struct BulkPreview {
    BulkEdit::Preview preview;
    QHash<FilmId, QString> titles; ///< Of the films of its examples.
};

/// Changes fields of many films: which, and how, with a preview of what becomes different. It changes nothing itself.
class BulkDialog : public QDialog
{
    Q_OBJECT
public:
    /// Calls back later, and not once `receiver` is gone.
    using Answered = std::function<void(const Result<BulkPreview> &)>;
    using AskPreview =
        std::function<void(const QList<BulkChange> &changes, QObject *receiver, const Answered &answered)>;

    BulkDialog(int films, const FindNames &find, AskPreview askPreview, QWidget *parent = nullptr);

    QList<BulkChange> changes() const; ///< Those that have a value.

private:
    class Row;
    void addRow();
    void removeRow(Row *row);
    void look();
    void show(const Result<BulkPreview> &preview);
    void addExample(const QString &film, const QString &change);

    int m_films;
    FindNames m_find;
    AskPreview m_askPreview;
    QTimer m_pause; ///< After a key, before the preview is asked for.
    QList<Row *> m_rows;
    QVBoxLayout *m_rowsLayout;
    TokenLabel *m_summary;
    QListWidget *m_examples;
    QPushButton *m_accept;
};

} // namespace laurels
