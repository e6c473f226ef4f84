// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"
#include "data/recordid.h"
#include "data/result.h"

#include <QJsonObject>

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
    bool operator==(const Draft &) const = default;
};

/// The drafts in one folder, a file each that only this account may read.
class Drafts
{
public:
    explicit Drafts(QString folder = defaultFolder()); ///< Made when the first draft is kept.
    static QString defaultFolder();

    Result<void> keep(const Draft &draft); ///< Either the whole new one or the old one is there afterwards.
    void drop(QUuid id); ///< Once it was saved, or let go.
    QList<Draft> list(const QString &catalogue) const; ///< Newest first; a file that cannot be read is left out.

private:
    QString fileName(QUuid id) const;

    QString m_folder;
};

/// A draft of a film and back. The id of a new draft is made here. A row that was only begun, such as a credit without
/// a name, does not come back.
Draft filmDraft(const QString &catalogue, const Film &film, const Film &base);
Film draftedFilm(const Draft &draft); ///< As the form had it.
Film draftedFilmBase(const Draft &draft); ///< As it was when the form was opened.

} // namespace laurels
