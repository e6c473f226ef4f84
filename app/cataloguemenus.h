// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/program.h"

#include <QObject>

class QMenu;

namespace laurels {

/// The menus by which one window opens another catalogue, and the questions they ask.
class CatalogueMenus : public QObject
{
    Q_OBJECT
public:
    CatalogueMenus(const Program &program, QWidget *window);

    QMenu *recent() const { return m_recent; } ///< Catalogues opened before, newest first.
    QMenu *card() const { return m_card; } ///< The same, New, Open, and where the file lies.

    void askOpen();
    void askNew();

signals:
    void openRequested(const QString &path);
    void newRequested(const QString &path);

private:
    void fillRecent(QMenu *menu);
    void fillCard();

    Program m_program;
    QWidget *m_window;
    QMenu *m_recent;
    QMenu *m_card;
};

} // namespace laurels
