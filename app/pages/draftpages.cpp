// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/draftpages.h"

#include "app/pages/authorityforms.h"
#include "app/pages/editpages.h"

#include <QCoreApplication>

namespace laurels {

namespace {

struct DraftPages {
    Q_DECLARE_TR_FUNCTIONS(laurels::DraftPages)
};

Error draftGone()
{
    return {Error::NotFound,
            DraftPages::tr("These changes are not kept any more, or are being edited in another window.")};
}

void loadForm(const PageSource &source, const ContinuedDraft &continued, const PageMade &made)
{
    switch (continued.draft.kind) {
    case RecordKind::Film:
        return loadFilmDraft(source, continued, made);
    case RecordKind::Person:
        return loadPersonDraft(source, continued, made);
    case RecordKind::AwardBody:
        return loadAwardBodyDraft(source, continued, made);
    case RecordKind::Term:
        return loadTermDraft(source, continued, made);
    case RecordKind::Role: // has no form
        return made(draftGone());
    }
    Q_UNREACHABLE();
}

} // namespace

void becomeOnceShown(Page *page, const Place &place)
{
    QMetaObject::invokeMethod(
        page, [page, place] { emit page->placeBecame(place); }, Qt::QueuedConnection);
}

void loadDraft(const PageSource &source, const Place &place, const PageMade &made)
{
    const HeldDraft held = source.drafts.hold(QUuid::fromString(place.text));
    if (!held)
        return made(draftGone());
    source.catalogue.ask(
        source.receiver, [drafts = source.drafts, held](Catalogue &) { return drafts.find(held.id()); },
        [source, held, made](const std::optional<Draft> &draft) {
            if (!draft)
                return made(draftGone());
            loadForm(source, {*draft, held}, made);
        });
}

} // namespace laurels
