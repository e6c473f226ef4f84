// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pageloader.h"

#include "app/pages/attentionpages.h"
#include "app/pages/authorityforms.h"
#include "app/pages/draftpages.h"
#include "app/pages/editpages.h"
#include "app/pages/filmpages.h"
#include "app/pages/findingpages.h"
#include "app/pages/historypages.h"
#include "app/pages/mergepages.h"
#include "app/pages/namepages.h"
#include "app/pages/searchpages.h"
#include "app/pages/vocabularypages.h"
#include "data/imagestore.h"
#include "ui/edit/editpage.h"
#include "ui/widgets/picturecache.h"

namespace laurels {

namespace {

void make(const PageSource &source, const Place &place, const PageMade &made)
{
    switch (place.kind) {
    case Place::Film:
        return loadFilmPage(source, place, made);
    case Place::People:
    case Place::AwardBodies:
    case Place::Topics:
    case Place::SeriesList:
        return loadNamesPage(source, place, made);
    case Place::Person:
        return loadPersonPage(source, place, made);
    case Place::AwardBody:
        return loadAwardBodyPage(source, place, made);
    case Place::EditFilm:
    case Place::NewFilm:
        return loadFilmForm(source, place, made);
    case Place::Draft:
        return loadDraft(source, place, made);
    case Place::Attention:
        return loadAttentionPage(source, place, made);
    case Place::Vocabulary:
        return loadVocabularyPage(source, place, made);
    case Place::MergePeople:
    case Place::MergeFilms:
        return loadMergePage(source, place, made);
    case Place::EditPerson:
    case Place::NewPerson:
        return loadPersonForm(source, place, made);
    case Place::EditAwardBody:
    case Place::NewAwardBody:
        return loadAwardBodyForm(source, place, made);
    case Place::EditTopic:
    case Place::EditSeries:
    case Place::NewTopic:
    case Place::NewSeries:
        return loadTermForm(source, place, made);
    case Place::Topic:
    case Place::Series:
        return loadTermPage(source, place, made);
    case Place::Films:
    case Place::Table:
        return loadFilmsPage(source, place, made);
    case Place::History:
        return loadHistoryPage(source, place, made);
    case Place::Bookmarks:
        return loadBookmarksPage(source, place, made);
    case Place::Search:
        return loadSearchPage(source, place, made);
    case Place::Statistics:
        return loadStatisticsPage(source, place, made);
    case Place::Connections:
        return loadConnectionsPage(source, place, made);
    }
    Q_UNREACHABLE();
}

} // namespace

PageLoader::PageLoader(CatalogueThread &catalogue, PictureCache &pictures, CatalogueActions &actions,
                       const Drafts &drafts, QObject *parent)
    : QObject(parent), m_source{catalogue, pictures, actions, drafts, m_trail, true, this}
{
    connect(&pictures, &PictureCache::bytesNeeded, this, &PageLoader::sendBytes);
}

void PageLoader::sendBytes(ImageId image, int width)
{
    m_source.catalogue.ask(
        this, [image, width](Catalogue &c) { return c.images().thumbnail(image, width); },
        [this, image, width](const Result<QByteArray> &bytes) {
            m_source.pictures.setBytes(image, width, bytes ? *bytes : QByteArray());
        });
}

void PageLoader::load(const Place &place, const PageMade &shown)
{
    ++m_pending;
    const PageMade made = [this, serial = ++m_serial, field = place.field, shown](const Result<Page *> &page) {
        --m_pending;
        if (auto *form = qobject_cast<EditPage *>(page.value_or(nullptr)))
            form->setFirstField(field);
        if (serial == m_serial)
            shown(page);
        else if (page)
            delete *page;
    };
    m_source.catalogue.ask(
        this, [place](Catalogue &c) { return c.resolve(place); },
        [this, made](const Result<Place> &resolved) {
            if (resolved)
                make(m_source, *resolved, made);
            else
                made(resolved.error());
        });
}

} // namespace laurels
