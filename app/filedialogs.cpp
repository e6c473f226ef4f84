// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::FileDialogs", text);
}

/// The kind of file that is asked for.
struct FileKind {
    const char *filter; ///< Translated where it is used.
    QString suffix; ///< Added to a name that has none.
};

const FileKind CatalogueFile{QT_TR_NOOP("Catalogues (*.laurels)"), u"laurels"_s};
const FileKind JsonFile{QT_TR_NOOP("JSON (*.json *.jsonl)"), u"json"_s};
const FileKind CsvFile{QT_TR_NOOP("Comma-separated values (*.csv)"), u"csv"_s};

FileQuestion question(const char *title, QFileDialog::AcceptMode mode, const FileKind &kind = CatalogueFile)
{
    return [title, mode, kind](QWidget *window, const std::function<void(const QString &)> &answered) {
        auto *dialog = new QFileDialog(window, tr(title));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(mode);
        dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
        dialog->setDefaultSuffix(kind.suffix);
        dialog->setNameFilters({tr(kind.filter), tr("All files (*)")});
        dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        QObject::connect(dialog, &QFileDialog::fileSelected, window, answered);
        dialog->open();
    };
}

} // namespace

FileQuestions fileDialogs()
{
    return {.openCatalogue = question(QT_TR_NOOP("Open catalogue"), QFileDialog::AcceptOpen),
            .newCatalogue = question(QT_TR_NOOP("New catalogue"), QFileDialog::AcceptSave),
            .saveCopy = question(QT_TR_NOOP("Save a copy"), QFileDialog::AcceptSave),
            .importFile = question(QT_TR_NOOP("Import"), QFileDialog::AcceptOpen, JsonFile),
            .exportFile = question(QT_TR_NOOP("Export"), QFileDialog::AcceptSave, JsonFile),
            .exportTables = question(QT_TR_NOOP("Export tables"), QFileDialog::AcceptSave, CsvFile)};
}

} // namespace laurels
