// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/filmimport.h"

#include "data/edits.h"
#include "data/filmmerge.h"
#include "data/filmrules.h"
#include "data/filmstore.h"
#include "data/history.h"
#include "data/sql/fulltext.h"

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int IndexMemory = 16 * 1024 * 1024; ///< Of each full-text index: half the time of the usual megabyte.

} // namespace

FilmImport::FilmImport(Catalogue &catalogue, sql::LargeWrite memory, sql::Transaction transaction, ChangeId change,
                       OnDuplicate onDuplicate)
    : m_catalogue(catalogue), m_memory(std::move(memory)), m_transaction(std::move(transaction)), m_change(change),
      m_onDuplicate(onDuplicate)
{
    m_catalogue.films().keepNames(true);
}

FilmImport::~FilmImport()
{
    m_catalogue.films().keepNames(false);
}

Result<std::unique_ptr<FilmImport>> FilmImport::begin(Catalogue &catalogue, const QString &label,
                                                      OnDuplicate onDuplicate)
{
    sql::LargeWrite memory(catalogue.database());
    auto transaction = sql::Transaction::begin(catalogue.database());
    if (!transaction)
        return transaction.error();
    if (auto set = sql::setIndexMemory(catalogue.database(), IndexMemory); !set)
        return set.error();
    const auto change = catalogue.history().begin(u"import"_s, label);
    if (!change)
        return change.error();
    return std::unique_ptr<FilmImport>(
        new FilmImport(catalogue, std::move(memory), std::move(*transaction), *change, onDuplicate));
}

Result<FilmImport::Outcome> FilmImport::take(const Film &film)
{
    return write(film);
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
