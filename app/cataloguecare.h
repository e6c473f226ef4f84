// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

#include <QDate>
#include <QTimer>

namespace laurels {

class BackgroundWork;
class CatalogueActions;

/// What is done for the open catalogue's safety without anybody asking: a large file is checked whole once its first
/// page is there, and the first change of a day is followed by a snapshot.
class CatalogueCare : public QObject
{
    Q_OBJECT
public:
    CatalogueCare(BackgroundWork &work, CatalogueActions &actions, QObject *parent = nullptr);

    void setCatalogue(const QString &path, bool isCheckPending); ///< Another one is open.

signals:
    void failed(const laurels::Error &error); ///< Damaged: the file did not pass its check. Else: no snapshot was made.

private:
    void check();
    void takeDaily();

    BackgroundWork &m_work;
    QString m_path;
    QTimer m_patience; ///< Until the first page is on screen.
    QDate m_lastTaken; ///< The day for which a snapshot was asked; UTC.
};

} // namespace laurels
