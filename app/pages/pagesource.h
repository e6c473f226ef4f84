// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/cataloguethread.h"
#include "data/drafts.h"
#include "ui/shell/page.h"

#include <functional>

namespace laurels {

class CatalogueActions;
class FilmTrail;
class PictureCache;

/// What every page is made from.
struct PageSource {
    CatalogueThread &catalogue;
    PictureCache &pictures;
    CatalogueActions &actions; ///< What a page wants done to the catalogue goes through these.
    Drafts drafts; ///< Where forms keep what is not saved yet.
    FilmTrail &trail; ///< Of the window that the page is made for.
    bool mayWrite; ///< Else the catalogue can only be read, and pages offer nothing that would write to it.
    QObject *receiver; ///< Lives as long as pages are made: answers to a loader that is gone are dropped.
};

/// Called once, with the page filled or with why it cannot be shown.
using PageMade = std::function<void(Result<Page *>)>;

} // namespace laurels
