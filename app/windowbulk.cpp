// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowbulk.h"

#include "app/backgroundwork.h"
#include "app/catalogueactions.h"
#include "app/cataloguesession.h"
#include "app/pages/namefinder.h"
#include "app/pages/newestquestion.h"
#include "data/filmstore.h"
#include "data/snapshots.h"
#include "ui/edit/bulkdialog.h"

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

Result<BulkPreview> previewOf(Catalogue &catalogue, const QList<FilmId> &films, const QList<BulkChange> &changes)
{
    const auto preview = BulkEdit(catalogue).preview(films, changes);
    if (!preview)
        return preview.error();
    QList<FilmId> shown;
    for (const ChangedField &field : preview->examples)
        if (shown.isEmpty() || shown.constLast().value != field.record.value)
            shown << FilmId{field.record.value};
    const auto cards = catalogue.films().cards(shown);
    if (!cards)
        return cards.error();
    BulkPreview result{.preview = *preview};
    for (const FilmCard &card : *cards)
        result.titles[card.id] = card.title;
    return result;
}

/// On the catalogue's thread.
Result<Change> changeAll(Catalogue &catalogue, const QList<FilmId> &films, const QList<BulkChange> &changes,
                         const BackgroundWork::Report &report)
{
    const auto done = BulkEdit(catalogue).apply(films, changes, [&](int count) {
        return report(double(count) / double(films.size()), WindowBulk::tr("%L1 of %L2").arg(count).arg(films.size()));
    });
    if (!done)
        return done.error();
    if (!*done)
        return Error{Error::Invalid, WindowBulk::tr("Nothing was changed: the films are like that already.")};
    return **done;
}

/// On a thread of its own.
Result<void> takeSnapshot(const QString &path, const BackgroundWork::Report &report)
{
    const auto catalogue = Catalogue::openAgain(path);
    if (!catalogue)
        return catalogue.error();
    const auto taken = Snapshots((*catalogue)->uuid())
                           .take((*catalogue)->database(), u"bulk"_s, QDateTime::currentDateTimeUtc(),
                                 [&report](int percent) { return report(percent / 100.0, {}); });
    return taken ? Result<void>() : taken.error();
}

} // namespace

WindowBulk::WindowBulk(const Program &program, QWidget *window) : QObject(window), m_program(program), m_window(window)
{
}

void WindowBulk::ask(const QList<FilmId> &films)
{
    const auto question = std::make_shared<NewestQuestion>(m_program.catalogue); // only reads: it holds up no edit
    const BulkDialog::AskPreview preview = [question, films](const QList<BulkChange> &changes, QObject *receiver,
                                                             const BulkDialog::Answered &answered) {
        question->ask(
            receiver, [films, changes](Catalogue &c) { return previewOf(c, films, changes); }, answered);
    };
    auto *dialog = new BulkDialog(int(films.size()), nameFinder(m_program.catalogue), preview, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, films, dialog] { apply(films, dialog->changes()); });
    dialog->open();
}

void WindowBulk::apply(const QList<FilmId> &films, const QList<BulkChange> &changes)
{
    m_program.session.work().run(
        tr("Taking a snapshot first"), this,
        [path = m_program.session.opened().path](const BackgroundWork::Report &report) {
            return takeSnapshot(path, report);
        },
        [this, films, changes](const Result<void> &taken) {
            if (taken)
                change(films, changes);
            else if (taken.error().kind != Error::Cancelled)
                m_program.actions.fail(taken.error(), [self = QPointer(this), films, changes] {
                    if (self)
                        self->apply(films, changes);
                });
        });
}

void WindowBulk::change(const QList<FilmId> &films, const QList<BulkChange> &changes)
{
    BackgroundWork &work = m_program.session.work();
    const BackgroundWork::Handle job = work.begin(tr("Changing films"));
    m_program.actions.perform([films, changes, job, &work, report = work.reportOf(job)](Catalogue &c) {
        const Result<Change> done = changeAll(c, films, changes, report);
        QMetaObject::invokeMethod(&work, [&work, job] { work.end(job); }); // on its own thread, however it went
        return done;
    });
}

} // namespace laurels
