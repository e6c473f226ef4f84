// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backgroundwork.h"
#include "app/exchange/importreport.h"
#include "app/exchange/jsonexport.h"
#include "app/program.h"

#include <QObject>

#include <variant>

namespace laurels {

class WindowNotices;

/// Import and export from one window: asks for the file, works beside the catalogue's thread, and tells what came of
/// it.
class WindowExchange : public QObject
{
    Q_OBJECT
public:
    WindowExchange(const Program &program, QWidget *window);
    void setNotices(WindowNotices *notices) { m_notices = notices; } ///< Where results are told; before anything else.

    void askImport();
    void importFile(const QString &path); ///< One transaction and one change, after a snapshot when it is a large one.

    /// Films that can be exported, such as those of the list that is shown.
    struct Offer {
        QString name; ///< As the person reads it.
        std::variant<FilmList, QList<FilmId>> films;
    };
    void askExport(QList<Offer> offered); ///< Beside all films.
    void askExportTables(const QString &text); ///< Figures, not films.

private:
    struct Imported {
        ImportReport report;
        bool isChanged = false; ///< Something was written.
    };
    static Result<Imported> import(const QString &catalogue, const QString &path, const BackgroundWork::Report &report);
    void tellImported(const ImportReport &report, bool isChanged);
    void showReport(const ImportReport &report);
    static Result<qsizetype> write(const QString &catalogue, const QString &path, const Offer &offer,
                                   WithPictures pictures, const BackgroundWork::Report &report);
    void writeTables(const QString &path, const QString &text);
    void exportTo(const QString &path, const Offer &offer, WithPictures pictures);

    Program m_program;
    QWidget *m_window;
    WindowNotices *m_notices = nullptr;
};

} // namespace laurels
