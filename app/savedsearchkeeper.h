// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/newestquestion.h"
#include "data/savedsearches.h"

#include <QObject>

namespace laurels {

class CatalogueActions;
class QueryPage;
class SidebarView;

/// Keeps the saved searches of the catalogue in a window's sidebar, with the numbers of their films, and does what the
/// person wants done to them.
class SavedSearchKeeper : public QObject
{
    Q_OBJECT
public:
    SavedSearchKeeper(CatalogueThread &catalogue, CatalogueActions &actions, SidebarView &sidebar,
                      QObject *parent = nullptr);

    void refresh(); ///< The films may have changed. Only while a catalogue is open.
    void serve(QueryPage *page); ///< Saves what it wants saved.
    void restore(const SavedSearch &search); ///< One that was removed.

signals:
    void removed(const laurels::SavedSearch &search);

private:
    using Work = std::function<Result<void>(SavedSearches &)>;
    void change(const Work &work);
    void remove(SavedSearchId id);
    void count();

    CatalogueThread &m_catalogue;
    CatalogueActions &m_actions;
    SidebarView &m_sidebar;
    NewestQuestion m_question;
};

} // namespace laurels
