// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/recordtasks.h"

#include "app/catalogueactions.h"
#include "app/pages/namefinder.h"
#include "data/authorityedits.h"
#include "data/authorityrules.h"
#include "data/authoritystore.h"
#include "data/filmmerge.h"
#include "data/filmstore.h"

#include <QPointer>

#include <memory>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int MostUses = 50; ///< Films that are listed.

struct Uses {
    int films = 0;
    QList<FilmCard> first;
};

Result<Uses> usesOf(Catalogue &catalogue, RecordId record)
{
    const auto films = catalogue.authorityEdits().uses(record);
    if (!films)
        return films.error();
    const auto cards = catalogue.films().cards(films->first(qMin<qsizetype>(films->size(), MostUses)));
    if (!cards)
        return cards.error();
    return Uses{int(films->size()), *cards};
}

Result<Change> withoutRecord(Catalogue &catalogue, RecordId record)
{
    if (auto done = catalogue.authorityEdits().remove(record); !done)
        return done.error();
    return catalogue.history().newestStanding();
}

/// The record that is called like that; `like` says where it is looked for.
template <class Record> Result<qint64> idOf(Catalogue &catalogue, const Record &like, const TypedName &other)
{
    if (other.id)
        return other.id;
    const auto found = namesake(catalogue.database(), like);
    if (found && *found == 0)
        return Error{Error::NotFound,
                     RecordTasks::tr("There is no “%1” in the list. Choose one that is there, or rename this one.")
                         .arg(other.name)};
    return found;
}

Result<qint64> otherOf(Catalogue &catalogue, RecordKind kind, const TypedName &other)
{
    if (kind == RecordKind::Person)
        return idOf(catalogue, Person{.name = other.name, .disambiguation = other.disambiguation}, other);
    if (other.id)
        return other.id;
    const auto film = catalogue.findFilm(other.name);
    if (!film)
        return film.error();
    return film->value;
}

/// `gone` is replaced by the record that is called `other`, which keeps its values; when they are merged, it takes over
/// what only `gone` knows.
Result<Change> withReplacement(Catalogue &catalogue, RecordId gone, const TypedName &other, bool isMerged,
                               qint64 &keptId)
{
    AuthorityStore &store = catalogue.authorities();
    AuthorityEdits &edits = catalogue.authorityEdits();
    const auto merge = [&](auto id, const auto &like, auto find, auto together) -> Result<Change> {
        const auto kept = idOf(catalogue, like, other);
        if (!kept)
            return kept.error();
        const auto present = (store.*find)({*kept});
        const auto old = (store.*find)(id);
        if (!present || !old)
            return present ? old.error() : present.error();
        keptId = *kept;
        return edits.merge(id, isMerged ? together(*present, *old) : *present);
    };
    switch (gone.kind) {
    case RecordKind::Person:
        return merge(PersonId{gone.value}, Person{.name = other.name, .disambiguation = other.disambiguation},
                     &AuthorityStore::findPerson, mergedPerson);
    case RecordKind::AwardBody:
        return merge(AwardBodyId{gone.value}, AwardBody{.name = other.name}, &AuthorityStore::findAwardBody,
                     mergedAwardBody);
    case RecordKind::Term: {
        const auto old = store.findTerm(TermId{gone.value});
        if (!old)
            return old.error();
        return merge(TermId{gone.value}, Term{.kind = old->kind, .name = other.name}, &AuthorityStore::findTerm,
                     [](Term kept, const Term &term) {
                         if (kept.description.isEmpty())
                             kept.description = term.description;
                         return kept;
                     });
    }
    case RecordKind::Role:
        return merge(RoleId{gone.value}, Role{.label = other.name}, &AuthorityStore::findRole,
                     [](const Role &kept, const Role &) { return kept; });
    case RecordKind::Film:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

RecordTasks::RecordTasks(const PageSource &source, Page *page)
    : QObject(page), m_catalogue(source.catalogue), m_actions(source.actions), m_page(page)
{
}

void RecordTasks::remove(const Subject &subject)
{
    m_catalogue.ask(
        this, [record = subject.record](Catalogue &c) { return usesOf(c, record); },
        [this, subject](const Result<Uses> &uses) {
            if (!uses || uses->films == 0) // removing says why it cannot be
                return m_actions.perform([record = subject.record](Catalogue &c) { return withoutRecord(c, record); },
                                         [self = QPointer(this)] {
                                             if (self)
                                                 emit self->removed();
                                         });
            ReplaceQuestion question{
                .reason = ReplaceQuestion::Delete, .kind = subject.kind, .name = subject.name, .films = uses->films};
            for (const FilmCard &film : uses->first)
                question.uses << Use{film.title, {}, Place::film(film.id, film.title)};
            ask(question, subject);
        });
}

void RecordTasks::merge(const Subject &subject)
{
    const bool isComparedFirst = subject.record.kind == RecordKind::Person || subject.record.kind == RecordKind::Film;
    const auto reason = isComparedFirst ? ReplaceQuestion::Compare : ReplaceQuestion::Merge;
    ask({.reason = reason, .kind = subject.kind, .name = subject.name}, subject);
}

void RecordTasks::ask(const ReplaceQuestion &question, const Subject &subject)
{
    auto *dialog = new ReplaceDialog(question, nameFinder(m_catalogue), m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReplaceDialog::chosen, this, [this, subject, reason = question.reason](const TypedName &other) {
        if (reason == ReplaceQuestion::Compare)
            layTogether(subject, other);
        else
            replace(subject, other, reason);
    });
    connect(dialog, &ReplaceDialog::placeRequested, m_page, &Page::placeRequested);
    dialog->open();
}

void RecordTasks::mergeInto(const Subject &subject, const TypedName &other)
{
    replace(subject, other, ReplaceQuestion::Merge);
}

/// People and films are merged field by field, on a page of their own; the one that was named stays.
void RecordTasks::layTogether(const Subject &subject, const TypedName &other)
{
    m_catalogue.ask(
        this, [kind = subject.record.kind, other](Catalogue &c) { return otherOf(c, kind, other); },
        [this, subject](const Result<qint64> &stays) {
            if (!stays)
                return m_actions.fail(stays.error());
            const Place::Kind page = subject.record.kind == RecordKind::Film ? Place::MergeFilms : Place::MergePeople;
            emit m_page->placeRequested({page, 0, u"%1+%2"_s.arg(*stays).arg(subject.record.value)}, Opening::Here);
        });
}

void RecordTasks::replace(const Subject &subject, const TypedName &other, ReplaceQuestion::Reason reason)
{
    const auto kept = std::make_shared<qint64>(0); // written there, read here once it is durable
    m_actions.perform([record = subject.record, other, isMerged = reason == ReplaceQuestion::Merge,
                       kept](Catalogue &c) { return withReplacement(c, record, other, isMerged, *kept); },
                      [self = QPointer(this), other, kept] {
                          if (self)
                              emit self->replacedBy(*kept, other.name);
                      });
}

} // namespace laurels
