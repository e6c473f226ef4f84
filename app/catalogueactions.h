// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/cataloguethread.h"
#include "data/history.h"

namespace laurels {

/// What a person does to the open catalogue, from any page of any window: done on the catalogue's thread, and told to
/// every window, so that all show the same.
class CatalogueActions : public QObject
{
    Q_OBJECT
public:
    explicit CatalogueActions(CatalogueThread &catalogue, QObject *parent = nullptr);

    void removeFilm(FilmId film);
    void undo(); ///< The newest change that stands.

    /// Says that the catalogue was written to by somebody who does not use these, such as a form that was saved.
    void tellChanged() { emit changed(); }

signals:
    void changed(); ///< What is shown is no longer what is catalogued.
    void done(const laurels::Change &change); ///< It is durable, and may be taken back.
    void undone(const laurels::Change &change); ///< The change that was taken back.
    void failed(const laurels::Error &error);

private:
    void report(const Result<Change> &change, void (CatalogueActions::*signal)(const Change &));

    CatalogueThread &m_catalogue;
};

} // namespace laurels
