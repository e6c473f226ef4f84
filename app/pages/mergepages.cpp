// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/mergepages.h"

#include "app/catalogueactions.h"
#include "data/recordmerge.h"
#include "ui/edit/mergepage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int MostPairs = 200;

struct MergePages {
    Q_DECLARE_TR_FUNCTIONS(laurels::MergePages)
};

RecordKind kindAt(const Place &place)
{
    return place.kind == Place::MergeFilms ? RecordKind::Film : RecordKind::Person;
}

/// The pair that a person chose, as the place names it; nothing when it names none.
Result<std::optional<DuplicatePair>> chosenPair(Catalogue &catalogue, const Place &place)
{
    const qint64 first = place.text.section(u'+', 0, 0).toLongLong();
    const qint64 second = place.text.section(u'+', 1).toLongLong();
    if (first <= 0 || second <= 0 || first == second)
        return std::optional<DuplicatePair>();
    const auto draft = mergeDraft(catalogue, {kindAt(place), first}, {kindAt(place), second});
    if (!draft)
        return draft.error();
    return std::optional(DuplicatePair{.first = draft->first,
                                       .second = draft->second,
                                       .firstName = draft->firstName,
                                       .secondName = draft->secondName,
                                       .reason = MergePages::tr("Chosen by hand")});
}

Result<QList<DuplicatePair>> pairsAt(Catalogue &catalogue, const Place &place)
{
    Duplicates duplicates(catalogue.database());
    auto pairs = place.kind == Place::MergeFilms ? duplicates.films(MostPairs) : duplicates.people(MostPairs);
    if (!pairs)
        return pairs;
    const auto chosen = chosenPair(catalogue, place);
    if (chosen && *chosen) // one that is merged already is not offered again
        pairs->prepend(**chosen);
    return pairs;
}

void connectPage(const PageSource &source, MergePage *page)
{
    QObject::connect(page, &MergePage::draftWanted, page,
                     [page, &catalogue = source.catalogue](RecordId first, RecordId second) {
                         catalogue.ask(
                             page, [first, second](Catalogue &c) { return mergeDraft(c, first, second); },
                             [page](const Result<MergeDraft> &draft) {
                                 if (draft)
                                     page->setDraft(*draft);
                                 else
                                     emit page->reloadNeeded(); // one of them is gone
                             });
                     });
    QObject::connect(page, &MergePage::mergeRequested, page,
                     [&actions = source.actions](const MergeDraft &draft, const QHash<QString, Keep> &choices) {
                         actions.perform([draft, choices](Catalogue &c) { return mergeRecords(c, draft, choices); });
                     });
    // What the choices were made for may be what has changed.
    QObject::connect(&source.actions, &CatalogueActions::failed, page, &Page::reloadNeeded);
    QObject::connect(
        page, &MergePage::distinctRequested, page,
        [page, &catalogue = source.catalogue, &actions = source.actions](RecordId first, RecordId second) {
            catalogue.ask(
                page, [first, second](Catalogue &c) { return Duplicates(c.database()).markDistinct(first, second); },
                [page, &actions](const Result<void> &done) {
                    if (!done)
                        return actions.fail(done.error());
                    emit page->reloadNeeded();
                });
        });
}

} // namespace

void loadMergePage(const PageSource &source, const Place &place, const PageMade &made)
{
    source.catalogue.read(
        source.receiver, [place](Catalogue &c) { return pairsAt(c, place); },
        [source, place, made](const Result<QList<DuplicatePair>> &pairs) {
            if (!pairs)
                return made(pairs.error());
            auto *page = new MergePage(kindAt(place));
            connectPage(source, page);
            page->setPairs(*pairs);
            made(page);
        });
}

} // namespace laurels
