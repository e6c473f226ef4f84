// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/filmlist.h"
#include "data/place.h"
#include "data/result.h"
#include "data/searchresults.h"
#include "data/sheets.h"
#include "data/upgrade.h"

#include <QStringList>

#include <memory>

namespace laurels {

class AuthorityEdits;
class AuthorityStore;
class Edits;
class FilmStore;
class History;
class ImageStore;
class RecordStore;
class Search;
class SearchIndex;
class SheetReader;

namespace sql {
class Database;
}

/// One open catalogue file and all that can be asked of it. Lives, works and dies on the thread that opened it.
class Catalogue
{
public:
    enum class Access {
        ReadWrite, ///< Falls back to reading where the file or its folder cannot be written.
        ReadOnly, ///< Writes only to take back what a stopped program left half done, and to bring the file up to date.
        Inspect, ///< As ReadWrite, but what is found wrong stays as it is.
    };

    /// Vets the file before anything is written to it, and brings an older one up to date after a verified copy, of
    /// which `upgrading` hears. `path` must be absolute. Damaged, NewerSchema and Cancelled leave the file untouched.
    static Result<std::unique_ptr<Catalogue>> open(const QString &path, Access access = Access::ReadWrite,
                                                   const Progress &upgrading = {});

    /// A further connection to a catalogue that this program has open, and so has vetted; it only reads.
    static Result<std::unique_ptr<Catalogue>> openAgain(const QString &path);

    /// Makes an empty catalogue called `name` where no file is yet.
    static Result<std::unique_ptr<Catalogue>> create(const QString &path, const QString &name);

    ~Catalogue();

    QString path() const;
    QUuid uuid() const; ///< The same in every copy of it; null when it has none.
    QString name() const; ///< As in the sidebar: "Starter catalogue".
    bool isInMemory() const; ///< The file itself is of an older schema and may not be changed: a copy is open.
    bool isReadOnly() const;
    /// What the person should know about this opening, in sentences: that the file may only be read, lies on a network
    /// drive, was brought up to date, or had its search index built again.
    const QStringList &notices() const { return m_notices; }
    Result<Counts> counts();

    /// All films of the list, in its order; a query without an order of its own answers best first.
    Result<QList<FilmId>> filmIds(const FilmList &list);

    /// As much of it as is there at once: the first screens of all films in any order, and what is narrowed down
    /// whole; with the cards of the first `cards` films.
    Result<FilmListBeginning> beginningOf(const FilmList &list, int cards = 0);

    /// The same place with its id and its name as catalogued; NotFound when there is no such record, Invalid with
    /// all of them and their ids in the message when several films have that title.
    Result<Place> resolve(const Place &place);

    /// The film of that exact title, else of that id; Invalid with all of them when several have the title.
    Result<FilmId> findFilm(const QString &idOrTitle);

    /// True when another program or window has written to the file since the last call.
    bool hasChangedOutside();

    /// True when the file was deleted, or another one put in its place: what is saved from now on would be lost, so it
    /// is refused. Cheap; for every other second and when the window is looked at again.
    bool hasMoved() const;

    /// True when the file is too large to be checked whole each time it is opened, and this state of it was not yet.
    /// Then checkWhole() is to be called once the first list is on screen.
    bool isCheckPending() const;

    /// The check that opening put off: about 0.4 s a GB, on any thread, on a connection of its own. Damaged when the
    /// file fails it; Cancelled when `goesOn` says no.
    static Result<void> checkWhole(const QString &path, std::function<bool()> goesOn = {});

    /// Ends the statement that is running, from any thread; it answers Cancelled.
    void interrupt();

    FilmStore &films() { return *m_films; }
    AuthorityStore &authorities() { return *m_authorities; }
    ImageStore &images() { return *m_images; }
    SheetReader &sheets() { return *m_sheets; }
    Search &search() { return *m_search; }
    Edits &edits() { return *m_edits; }
    AuthorityEdits &authorityEdits() { return *m_authorityEdits; }
    History &history() { return *m_history; }
    RecordStore &records() { return *m_records; }
    sql::Database &database() { return *m_database; }

private:
    explicit Catalogue(std::unique_ptr<sql::Database> database, QStringList notices = {});
    Result<void> mendSearchIndex();
    void removeUnusedImages(); ///< Once a day.

    std::unique_ptr<sql::Database> m_database; ///< First made, last to go: the stores hold its statements.
    std::unique_ptr<SearchIndex> m_index;
    std::unique_ptr<AuthorityStore> m_authorities;
    std::unique_ptr<ImageStore> m_images;
    std::unique_ptr<FilmStore> m_films;
    std::unique_ptr<SheetReader> m_sheets;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<History> m_history;
    std::unique_ptr<RecordStore> m_records;
    std::unique_ptr<Edits> m_edits;
    std::unique_ptr<AuthorityEdits> m_authorityEdits;
    qint64 m_dataVersion = 0;
    QStringList m_notices;
};

} // namespace laurels
