// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/filmimport.h"

#include "data/edits.h"
#include "data/filmmerge.h"
#include "data/filmrules.h"
#include "data/filmstore.h"
#include "data/history.h"
#include "data/sql/fulltext.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int MostHeld = 200 * 1024 * 1024; ///< Bytes of pages.
constexpr int IndexMemory = 16 * 1024 * 1024; ///< Of each full-text index: half the time of the usual megabyte.
constexpr int FilmsBetweenLooks = 100;

} // namespace

FilmImport::FilmImport(Catalogue &catalogue, sql::Transaction transaction, ChangeId change, OnDuplicate onDuplicate)
    : m_catalogue(catalogue), m_transaction(std::move(transaction)), m_change(change), m_onDuplicate(onDuplicate)
{
    m_catalogue.films().keepNames(true);
}

FilmImport::~FilmImport()
{
    m_catalogue.films().keepNames(false);
    for (const auto &pragma : {u"PRAGMA cache_spill=ON"_s, u"PRAGMA cache_size=-2000"_s})
        (void)m_catalogue.database().execute(pragma);
}

Result<std::unique_ptr<FilmImport>> FilmImport::begin(Catalogue &catalogue, const QString &label,
                                                      OnDuplicate onDuplicate)
{
    // While the import runs, a copy of the file made by another program is the catalogue as it was before.
    for (const auto &pragma : {u"PRAGMA cache_spill=OFF"_s, u"PRAGMA cache_size=-65536"_s})
        if (auto done = catalogue.database().execute(pragma); !done)
            return done.error();
    auto transaction = sql::Transaction::begin(catalogue.database());
    if (!transaction)
        return transaction.error();
    if (auto set = sql::setIndexMemory(catalogue.database(), IndexMemory); !set)
        return set.error();
    const auto change = catalogue.history().begin(u"import"_s, label);
    if (!change)
        return change.error();
    return std::unique_ptr<FilmImport>(new FilmImport(catalogue, std::move(*transaction), *change, onDuplicate));
}

Result<FilmImport::Outcome> FilmImport::take(const Film &film)
{
    if (++m_taken % FilmsBetweenLooks == 0)
        if (auto bounded = boundMemory(); !bounded)
            return bounded.error();
    return write(film);
}

Result<void> FilmImport::boundMemory()
{
    int held = 0;
    int most = 0;
    sqlite3_db_status(m_catalogue.database().handle(), SQLITE_DBSTATUS_CACHE_USED, &held, &most, 0);
    if (m_spills || held < MostHeld)
        return {};
    m_spills = true;
    return m_catalogue.database().execute(u"PRAGMA cache_spill=ON"_s);
}

Result<FilmImport::Outcome> FilmImport::write(const Film &film)
{
    if (auto checked = checkFilm(film); !checked)
        return checked.error();
    if (m_onDuplicate != OnDuplicate::Add) {
        const auto same = m_catalogue.films().findSame(film);
        if (!same)
            return same.error();
        if (*same)
            return m_onDuplicate == OnDuplicate::Skip ? Result<Outcome>(Outcome::Skipped) : merge(*same, film);
    }
    Film added = film;
    if (m_onDuplicate == OnDuplicate::Add)
        added.uuid = {};
    const auto saved = m_catalogue.films().insert(added);
    if (!saved)
        return saved.error();
    if (auto noted = m_catalogue.history().addAlong(m_change, m_catalogue.films().made()); !noted)
        return noted.error();
    if (auto noted = m_catalogue.history().add(m_change, {.record = saved->id}); !noted)
        return noted.error();
    m_isChanged = true;
    return Outcome::Added;
}

Result<FilmImport::Outcome> FilmImport::merge(FilmId id, const Film &film)
{
    const auto before = m_catalogue.films().find(id);
    if (!before)
        return before.error();
    const Film merged = mergedFilm(*before, film);
    if (merged == *before)
        return Outcome::Unchanged;
    const auto saved = m_catalogue.films().update(merged);
    if (!saved)
        return saved.error();
    if (auto noted = m_catalogue.history().addAlong(m_change, m_catalogue.films().made()); !noted)
        return noted.error();
    for (const ChangedField &field : changedFields(*before, *saved))
        if (auto noted = m_catalogue.history().add(m_change, field); !noted)
            return noted.error();
    m_isChanged = true;
    return Outcome::Updated;
}

Result<void> FilmImport::finish()
{
    if (!m_isChanged)
        return {};
    if (auto settled = m_catalogue.films().settle(); !settled)
        return settled;
    if (auto set = sql::setIndexMemory(m_catalogue.database(), sql::UsualIndexMemory); !set)
        return set;
    return m_transaction.commit();
}

} // namespace laurels
