// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"
#include "data/recordid.h"
#include "data/result.h"

#include <QJsonObject>

#include <memory>
#include <optional>

class QLockFile;

namespace laurels {

/// What a form with unsaved changes holds, kept outside the catalogue so that it outlives a crash.
struct Draft {
    QUuid id; ///< Of the draft; names its file.
    QString catalogue; ///< The path of the file it belongs to.
    RecordKind kind = RecordKind::Film;
    qint64 record = 0; ///< 0 = something new.
    qint64 revision = 0; ///< Of the record when the form was opened.
    QString title; ///< What the form is about, for "Restore": a film's title.
    QDateTime at; ///< When it was kept, UTC.
    QJsonObject base; ///< The record when the form was opened; empty = something new.
    QJsonObject fields; ///< The record as the form has it.
    QList<QByteArray> pictures; ///< As files have them: those that it names and the catalogue does not have yet.
    bool operator==(const Draft &) const = default;
};

/// A draft whose form is open, in whatever program: nobody else is offered it. Ends with the program, however that
/// ends.
class HeldDraft
{
public:
    HeldDraft() = default;
    explicit operator bool() const { return m_lock != nullptr; }
    QUuid id() const { return m_id; }

private:
    friend class Drafts;
    HeldDraft(QUuid id, std::shared_ptr<QLockFile> lock) : m_id(id), m_lock(std::move(lock)) { }

    QUuid m_id;
    std::shared_ptr<QLockFile> m_lock; ///< Null = nothing is held.
};

/// The drafts in one folder, in files that only this account may read. Any thread.
class Drafts
{
public:
    explicit Drafts(QString folder = defaultFolder()); ///< Made when the first draft is kept.
    static QString defaultFolder();

    Result<void> keep(const Draft &draft); ///< Either the whole new one or the old one is there afterwards.
    void drop(QUuid id); ///< Once it was saved, or let go.

    /// Those that nobody holds, newest first, without their pictures; a file that cannot be read is left out.
    QList<Draft> list(const QString &catalogue) const;
    std::optional<Draft> find(QUuid id) const; ///< With its pictures.
    HeldDraft hold(QUuid id) const; ///< Nothing when somebody else holds it.

private:
    QString fileName(QUuid id, const QString &ending) const;
    Result<void> write(const QString &path, const QByteArray &bytes) const;

    QString m_folder;
};

/// A draft of a film and back. The id of a new draft is made here. A row that was only begun, such as a credit without
/// a name, does not come back.
Draft filmDraft(const QString &catalogue, const Film &film, const Film &base);
Film draftedFilm(const Draft &draft); ///< As the form had it.
Film draftedFilmBase(const Draft &draft); ///< As it was when the form was opened.

/// The same of a record that films name: a Person, an AwardBody or a Term.
template <class Record> Draft recordDraft(const QString &catalogue, const Record &record, const Record &base);
template <class Record> Record draftedRecord(const Draft &draft);
template <class Record> Record draftedRecordBase(const Draft &draft);

} // namespace laurels
