// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace laurels {

/// Reads a pasted list of awards into a preview of which each line can be left out; what the film has already is left
/// out from the start.
class PasteListDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PasteListDialog(const QList<Award> &present, QWidget *parent = nullptr);

    QList<Award> chosen() const;

private:
    void read();
    void count();
    bool isPresent(const Award &award) const;

    QList<Award> m_present;
    QList<Award> m_read;
    QPlainTextEdit *m_text;
    QListWidget *m_preview;
    QPushButton *m_add;
};

/// Asks for a list; empty when the person thinks better of it.
QList<Award> askAwards(QWidget *parent, const QList<Award> &present);

} // namespace laurels
