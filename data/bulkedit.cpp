// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/bulkedit.h"

#include "data/catalogue.h"
#include "data/edits.h"
#include "data/filmrules.h"
#include "data/filmstore.h"
#include "data/json/filmjson.h"
#include "data/recordstore.h"
#include "data/sql/database.h"
#include "data/sql/largewrite.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr qsizetype MostExamples = 200;

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::BulkEdit", text);
}

/// The name of an entry that is written as a text, or as an object with a name.
QString nameOf(const QJsonValue &entry)
{
    const QJsonValue name = entry.isObject() ? entry[u"name"_s] : entry;
    return name.isObject() ? name[u"name"_s].toString() : name.toString();
}

/// Whether `entry` is what `wanted` describes: a name, or an object with some of its members.
bool describes(const QJsonValue &wanted, const QJsonValue &entry)
{
    if (!wanted.isObject())
        return nameOf(wanted) == nameOf(entry);
    const QJsonObject members = wanted.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        const QJsonValue value = entry[member.key()];
        if (member.value() != value && (nameOf(member.value()).isEmpty() || nameOf(member.value()) != nameOf(value)))
            return false;
    }
    return true;
}

QJsonValue after(const QJsonValue &present, const BulkChange &change)
{
    if (change.action == BulkChange::Set)
        return change.value;
    QJsonArray list;
    const QJsonArray wanted = change.value.toArray();
    for (const QJsonValue &entry : present.toArray()) {
        const auto isWanted = [&entry](const QJsonValue &each) { return describes(each, entry); };
        if (change.action == BulkChange::Add || std::none_of(wanted.begin(), wanted.end(), isWanted))
            list << entry;
    }
    if (change.action == BulkChange::Add)
        for (const QJsonValue &each : wanted) {
            const auto isThere = [&each](const QJsonValue &entry) { return describes(each, entry); };
            if (std::none_of(list.begin(), list.end(), isThere))
                list << each;
        }
    return list;
}

Error onFilm(const Error &error, const Film &film)
{
    Error named = error;
    named.message = tr("“%1”: %2 Nothing was changed.").arg(film.title, error.message);
    return named;
}

} // namespace

Result<Film> changed(const Film &film, const QList<BulkChange> &changes)
{
    Film next = film;
    for (const BulkChange &change : changes) {
        if (change.action != BulkChange::Set && !change.value.isArray())
            return Error{Error::Invalid, tr("What is added to or taken from a list must be a list.")};
        const QJsonValue value = after(recordJson(next)[change.field], change);
        if (auto applied = applyJson(next, {{change.field, value}}, JsonIds::With); !applied)
            return applied.error();
    }
    if (auto checked = checkFilm(next); !checked)
        return checked.error();
    return next;
}

Result<BulkEdit::Preview> BulkEdit::preview(const QList<FilmId> &films, const QList<BulkChange> &changes, int sample)
{
    Preview preview;
    for (const FilmId id : films.first(qMin<qsizetype>(films.size(), sample))) {
        const auto before = m_catalogue.films().find(id);
        if (!before)
            return before.error();
        ++preview.films;
        const auto next = changed(*before, changes);
        if (!next) {
            if (preview.problem.isEmpty())
                preview.problem = onFilm(next.error(), *before).message;
            continue;
        }
        const QList<ChangedField> fields = changedFields(*before, *next);
        preview.changing += !fields.isEmpty();
        if (preview.examples.size() < MostExamples)
            preview.examples += fields;
    }
    return preview;
}

Result<std::optional<Change>> BulkEdit::apply(const QList<FilmId> &films, const QList<BulkChange> &changes,
                                              const std::function<bool(int)> &goesOn)
{
    const sql::LargeWrite memory(m_catalogue.database());
    auto transaction = sql::Transaction::begin(m_catalogue.database());
    if (!transaction)
        return transaction.error();
    QStringList names;
    for (const BulkChange &change : changes)
        names << fieldName(change.field);
    const auto change =
        m_catalogue.history().begin(u"bulk"_s, tr("%1 films: %2").arg(films.size()).arg(names.join(u", "_s)));
    if (!change)
        return change.error();
    bool isDifferent = false;
    for (qsizetype done = 0; done < films.size(); ++done) {
        if (goesOn && !goesOn(int(done)))
            return Error{Error::Cancelled, tr("The work was stopped. Nothing was changed.")};
        const auto before = m_catalogue.films().find(films[done]);
        if (!before)
            return before.error();
        const auto next = changed(*before, changes);
        if (!next)
            return onFilm(next.error(), *before);
        if (changedKeys(*before, *next).isEmpty())
            continue;
        const auto saved = m_catalogue.films().update(*next);
        if (!saved)
            return saved.error();
        isDifferent = true;
        if (auto noted = m_catalogue.history().addAlong(*change, m_catalogue.films().made()); !noted)
            return noted.error();
        for (const ChangedField &field : changedFields(*before, *saved))
            if (auto noted = m_catalogue.history().add(*change, field); !noted)
                return noted.error();
    }
    if (!isDifferent)
        return std::optional<Change>();
    if (auto settled = m_catalogue.films().settle(); !settled)
        return settled.error();
    const auto done = m_catalogue.history().find(*change);
    if (!done)
        return done.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return std::optional(*done);
}

} // namespace laurels
