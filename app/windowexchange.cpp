// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowexchange.h"

#include "app/catalogueactions.h"
#include "app/cataloguesession.h"
#include "app/exchange/jsonimport.h"
#include "app/windownotices.h"
#include "data/filewriter.h"
#include "data/snapshots.h"
#include "ui/shell/exportdialog.h"
#include "ui/shell/reportdialog.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr qint64 ManyFilms = 100; ///< More are brought in after a snapshot only.

QString filmsText(qsizetype films)
{
    return films == 1 ? WindowExchange::tr("1 film") : WindowExchange::tr("%L1 films").arg(films);
}

/// "Import finished: 232 films added, 3 updated, 5 left out."
QString sentenceOf(const ImportReport &report)
{
    QStringList parts;
    if (report.added() > 0)
        parts << WindowExchange::tr("%1 added").arg(filmsText(report.added()));
    if (report.updated() > 0)
        parts << WindowExchange::tr("%L1 updated").arg(report.updated());
    if (report.unchanged() > 0)
        parts << WindowExchange::tr("%L1 already there").arg(report.unchanged());
    if (report.skipped() > 0)
        parts << WindowExchange::tr("%L1 left out").arg(report.skipped());
    if (parts.isEmpty())
        return WindowExchange::tr("Import finished: there were no films in the file.");
    return WindowExchange::tr("Import finished: %1.").arg(parts.join(u", "_s));
}

} // namespace

WindowExchange::WindowExchange(const Program &program, QWidget *window)
    : QObject(window), m_program(program), m_window(window)
{
}

void WindowExchange::askImport()
{
    m_program.questions.importFile(m_window, [this](const QString &path) { importFile(path); });
}

Result<WindowExchange::Imported> WindowExchange::import(const QString &catalogue, const QString &path,
                                                        const BackgroundWork::Report &report)
{
    const auto opened = Catalogue::open(catalogue);
    if (!opened)
        return opened.error();
    if (holdsMoreThan(ManyFilms, path)) {
        report(-1, tr("Taking a snapshot first"));
        const auto goesOn = [&report](int) { return report(-1, tr("Taking a snapshot first")); };
        const auto taken = Snapshots((*opened)->uuid())
                               .take((*opened)->database(), u"import"_s, QDateTime::currentDateTimeUtc(), goesOn);
        if (!taken)
            return taken.error();
    }
    auto importing = FilmImport::begin(**opened, QFileInfo(path).fileName(), FilmImport::OnDuplicate::Merge);
    if (!importing)
        return importing.error();
    Imported imported;
    const auto show = [&report](qint64 films, double share) {
        return report(share, tr("%1 read").arg(filmsText(films)));
    };
    if (auto done = importJsonFile(**opened, **importing, path, imported.report, show); !done)
        return done.error();
    imported.isChanged = imported.report.added() + imported.report.updated() > 0;
    if (imported.isChanged)
        if (auto finished = (*importing)->finish(); !finished)
            return finished.error();
    return imported;
}

void WindowExchange::importFile(const QString &path)
{
    m_program.session.work().run(
        tr("Importing films"), this,
        [catalogue = m_program.session.opened().path, path](const BackgroundWork::Report &report) {
            return import(catalogue, path, report);
        },
        [this, path](const Result<Imported> &imported) {
            if (imported)
                tellImported(imported->report, imported->isChanged);
            else
                m_notices->tell(imported.error(), [this, path] { importFile(path); });
        });
}

void WindowExchange::tellImported(const ImportReport &report, bool isChanged)
{
    if (isChanged) {
        m_program.actions.tellChanged();
        m_notices->offerUndo(sentenceOf(report));
    }
    if (report.problems().isEmpty()) {
        if (!isChanged)
            m_notices->say(sentenceOf(report));
        return;
    }
    m_notices->say(sentenceOf(report), tr("View report"), [this, report] { showReport(report); });
}

void WindowExchange::showReport(const ImportReport &report)
{
    QList<ReportDialog::Line> lines;
    lines.reserve(report.problems().size());
    for (const ImportReport::Problem &problem : report.problems()) {
        const QString place = tr("%1, line %L2").arg(QFileInfo(problem.file).fileName()).arg(problem.line);
        lines << ReportDialog::Line{place,
                                    problem.field.isEmpty()
                                        ? problem.reason
                                        : tr("%1: %2", "a field, and a sentence").arg(problem.field, problem.reason)};
    }
    QString summary = sentenceOf(report);
    if (report.furtherProblems() > 0)
        summary += u' ' + tr("%L1 more lines are not shown here.").arg(report.furtherProblems());
    auto *dialog = new ReportDialog(summary, lines, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WindowExchange::askExport(QList<Offer> offered)
{
    offered << Offer{tr("All films"), FilmList{.sort = FilmSort::Title, .descending = false}};
    QList<ExportDialog::Choice> choices;
    for (const Offer &offer : std::as_const(offered)) {
        const auto *films = std::get_if<QList<FilmId>>(&offer.films);
        choices << ExportDialog::Choice{offer.name, films ? films->size() : -1};
    }
    auto *dialog = new ExportDialog(choices, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::chosen, this, [this, offered](int choice, bool withPictures) {
        const auto pictures = withPictures ? WithPictures::Yes : WithPictures::No;
        m_program.questions.exportFile(m_window, [this, offer = offered.at(choice), pictures](const QString &path) {
            exportTo(path, offer, pictures);
        });
    });
    dialog->open();
}

Result<qsizetype> WindowExchange::write(const QString &catalogue, const QString &path, const Offer &offer,
                                        WithPictures pictures, const BackgroundWork::Report &report)
{
    const auto opened = Catalogue::openAgain(catalogue);
    if (!opened)
        return opened.error();
    const auto *listed = std::get_if<QList<FilmId>>(&offer.films);
    const auto ids = listed ? Result<QList<FilmId>>(*listed) : (*opened)->filmIds(std::get<FilmList>(offer.films));
    if (!ids)
        return ids.error();
    return exportJsonFile(**opened, *ids, path, pictures, [&report, all = ids->size()](qsizetype written) {
        return report(double(written) / double(all), tr("%L1 of %2").arg(written).arg(filmsText(all)));
    });
}

void WindowExchange::exportTo(const QString &path, const Offer &offer, WithPictures pictures)
{
    m_program.session.work().run(
        tr("Exporting films"), this,
        [=, catalogue = m_program.session.opened().path](const BackgroundWork::Report &report) {
            return write(catalogue, path, offer, pictures, report);
        },
        [=, this](const Result<qsizetype> &written) {
            if (written)
                m_notices->say(tr("Export finished: %1 in %2.").arg(filmsText(*written), path));
            else
                m_notices->tell(written.error(), [=, this] { exportTo(path, offer, pictures); });
        });
}

void WindowExchange::askExportTables(const QString &text)
{
    m_program.questions.exportTables(m_window, [this, text](const QString &path) { writeTables(path, text); });
}

void WindowExchange::writeTables(const QString &path, const QString &text)
{
    m_program.session.work().run(
        {}, this,
        [path, text](const BackgroundWork::Report &) -> Result<void> {
            auto file = FileWriter::open(path);
            if (!file)
                return file.error();
            const auto written = (*file)->write(text.toUtf8());
            return written ? (*file)->commit() : written;
        },
        [=, this](const Result<void> &written) {
            if (written)
                m_notices->say(tr("The tables are in %1.").arg(path));
            else
                m_notices->tell(written.error(), [=, this] { writeTables(path, text); });
        });
}

} // namespace laurels
