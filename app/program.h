// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/drafts.h"

#include <QString>

#include <functional>

class QWidget;

namespace laurels {

class CatalogueActions;
class CatalogueSession;
class CatalogueThread;
class Settings;

/// Asks the person for a file and calls back with its absolute path; not at all when they think better of it. A test
/// answers by itself.
using FileQuestion = std::function<void(QWidget *window, const std::function<void(const QString &path)> &answered)>;

struct FileQuestions {
    FileQuestion openCatalogue;
    FileQuestion newCatalogue;
    FileQuestion saveCopy;
    FileQuestion importFile;
    FileQuestion exportFile;
    FileQuestion exportTables;
};

/// By the dialogs of the desktop, without waiting for them.
FileQuestions fileDialogs();

/// What all windows of the program share; outlives them.
struct Program {
    CatalogueThread &catalogue;
    CatalogueActions &actions;
    CatalogueSession &session;
    Settings &settings;
    FileQuestions questions;
    Drafts drafts = Drafts(); ///< Where forms keep what is not saved yet.
};

} // namespace laurels
