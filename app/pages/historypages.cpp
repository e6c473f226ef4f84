// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/historypages.h"

#include "app/catalogueactions.h"
#include "data/json/jsontext.h"
#include "data/recordstore.h"
#include "ui/history/historymodel.h"
#include "ui/history/historypage.h"

#include <map>

namespace laurels {

namespace {

/// The name of the record as it is now, or as it was when it went.
QString nameOf(Catalogue &catalogue, const ChangedField &field)
{
    if (const auto record = catalogue.records().find(field.record))
        return recordName(field.record.kind, *record);
    if (field.field.isEmpty())
        return recordName(field.record.kind, jsonValue(field.before.isEmpty() ? field.after : field.before).toObject());
    return {};
}

Result<QList<NamedField>> namedFields(Catalogue &catalogue, ChangeId change)
{
    const auto fields = catalogue.history().fields(change, HistoryPage::MostFields);
    if (!fields)
        return fields.error();
    std::map<RecordId, QString> names;
    QList<NamedField> named;
    for (const ChangedField &field : *fields) {
        const auto [name, isNew] = names.try_emplace(field.record);
        if (isNew)
            name->second = nameOf(catalogue, field);
        named << NamedField{field, name->second};
    }
    return named;
}

void answer(const PageSource &source, HistoryPage *page, RecordId record)
{
    CatalogueThread &catalogue = source.catalogue;
    QObject::connect(page, &HistoryPage::changesWanted, page, [page, record, &catalogue](ChangeId before) {
        catalogue.ask(
            page,
            [record, before](Catalogue &c) { return c.history().changes(record, HistoryModel::PageSize, before); },
            [page, before](const Result<QList<Change>> &changes) {
                page->setChanges(before, changes.value_or(QList<Change>()));
            });
    });
    QObject::connect(page, &HistoryPage::fieldsWanted, page, [page, &catalogue](ChangeId change) {
        catalogue.ask(
            page, [change](Catalogue &c) { return namedFields(c, change); },
            [page, change](const Result<QList<NamedField>> &fields) {
                page->setFields(change, fields.value_or(QList<NamedField>()));
            });
    });
    QObject::connect(page, &HistoryPage::takeBackRequested, &source.actions, &CatalogueActions::takeBack);
    QObject::connect(page, &HistoryPage::putBackRequested, &source.actions, &CatalogueActions::putBack);
}

} // namespace

void loadHistoryPage(const PageSource &source, const Place &place, const PageMade &made)
{
    const RecordId record = place.id ? RecordId(FilmId{place.id}) : RecordId();
    auto *page =
        new HistoryPage(record ? HistoryPage::tr("History of %1").arg(place.text) : HistoryPage::tr("History"));
    answer(source, page, record);
    page->setUndoing(source.mayWrite);
    page->begin();
    made(page);
}

} // namespace laurels
