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

FileQuestion question(const char *title, QFileDialog::AcceptMode mode)
{
    return [title, mode](QWidget *window, const std::function<void(const QString &)> &answered) {
        auto *dialog = new QFileDialog(window, tr(title));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(mode);
        dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
        dialog->setDefaultSuffix(u"laurels"_s);
        dialog->setNameFilters({tr("Catalogues (*.laurels)"), tr("All files (*)")});
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
            .saveCopy = question(QT_TR_NOOP("Save a copy"), QFileDialog::AcceptSave)};
}

} // namespace laurels
