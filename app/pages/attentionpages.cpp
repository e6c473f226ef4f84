// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/attentionpages.h"

#include "data/attention.h"
#include "data/authoritystore.h"
#include "data/filmstore.h"
#include "ui/lists/attentionpage.h"
#include "ui/lists/authoritylistmodel.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int All = std::numeric_limits<int>::max();

template <class Id> QList<qint64> keysOf(const QList<Id> &ids)
{
    QList<qint64> keys;
    keys.reserve(ids.size());
    for (const Id id : ids)
        keys << id.value;
    return keys;
}

Result<QList<qint64>> idsOf(Catalogue &catalogue, AttentionPage::Group group)
{
    Attention attention(catalogue.database());
    if (!group) {
        const auto people = attention.peopleWithoutBiography(All);
        return people ? Result<QList<qint64>>(keysOf(*people)) : people.error();
    }
    const auto films = attention.films(*group, All);
    return films ? Result<QList<qint64>>(keysOf(*films)) : films.error();
}

Result<QList<AttentionRow>> filmRows(Catalogue &catalogue, const QList<qint64> &ids)
{
    QList<FilmId> films;
    for (const qint64 id : ids)
        films << FilmId{id};
    const auto cards = catalogue.films().cards(films);
    if (!cards)
        return cards.error();
    QList<AttentionRow> rows;
    for (const FilmCard &card : *cards)
        rows << AttentionRow{card.id.value, card.title, metaLine(card)};
    return rows;
}

Result<QList<AttentionRow>> personRows(Catalogue &catalogue, const QList<qint64> &ids)
{
    const auto cards = catalogue.authorities().cards(Authority::Person, ids);
    if (!cards)
        return cards.error();
    QList<AttentionRow> rows;
    for (const AuthorityCard &card : *cards) {
        const QString detail =
            card.detail.isEmpty() ? amountText(card) : u"%1 · %2"_s.arg(card.detail, amountText(card));
        rows << AttentionRow{card.id, card.name, detail};
    }
    return rows;
}

void connectPage(const PageSource &source, AttentionPage *page)
{
    QObject::connect(page, &AttentionPage::groupWanted, page,
                     [page, &catalogue = source.catalogue](AttentionPage::Group group) {
                         catalogue.read(
                             page, [group](Catalogue &c) { return idsOf(c, group); },
                             [page, group](const Result<QList<qint64>> &ids) {
                                 page->setIds(group, ids.value_or(QList<qint64>()));
                             });
                     });
    QObject::connect(page, &AttentionPage::pageNeeded, page,
                     [page, &catalogue = source.catalogue](const AttentionPageRequest &request) {
                         const bool areFilms = page->group().has_value();
                         catalogue.read(
                             page,
                             [request, areFilms](Catalogue &c) {
                                 return areFilms ? filmRows(c, request.ids) : personRows(c, request.ids);
                             },
                             [page, request](const Result<QList<AttentionRow>> &rows) {
                                 page->setPage(request, rows.value_or(QList<AttentionRow>()));
                             });
                     });
}

} // namespace

void loadAttentionPage(const PageSource &source, const Place &, const PageMade &made)
{
    source.catalogue.read(
        source.receiver, [](Catalogue &c) { return Attention(c.database()).counts(); },
        [source, made](const Result<Attention::Counts> &counts) {
            if (!counts)
                return made(counts.error());
            QList<std::pair<AttentionPage::Group, int>> groups;
            for (const auto &[gap, films] : counts->films)
                groups << std::pair(AttentionPage::Group(gap), films);
            groups << std::pair(AttentionPage::Group(), counts->peopleWithoutBiography);
            auto *page = new AttentionPage;
            connectPage(source, page);
            page->setCounts(groups);
            made(page);
        });
}

} // namespace laurels
