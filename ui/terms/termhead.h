// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sheets.h"
#include "ui/shell/page.h"

namespace laurels {

/// The top of a topic's or a series' page: its name, description, and the others that are on the same films.
class TermHead : public QWidget
{
    Q_OBJECT
public:
    /// `offersEditing`: with buttons to edit, merge and delete it.
    explicit TermHead(const TermSheet &sheet, bool offersEditing = false, QWidget *parent = nullptr);

signals:
    void placeRequested(const laurels::Place &place, laurels::Opening opening);
    void editRequested();
    void mergeRequested();
    void deleteRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeWords(const TermSheet &sheet);
    QWidget *makeRelated(const TermSheet &sheet);
};

} // namespace laurels
