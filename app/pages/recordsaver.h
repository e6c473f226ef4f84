// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalogueactions.h"
#include "app/pages/pagesource.h"
#include "data/authorityedits.h"
#include "data/json/authorityjson.h"
#include "data/json/jsontext.h"
#include "data/sql/database.h"
#include "ui/edit/conflictdialog.h"
#include "ui/edit/editpage.h"
#include "ui/edit/recordform.h"

#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <chrono>

namespace laurels {

/// Their record with what only the draft changed, and with the fields of it that were chosen.
template <class Record>
Result<Record> laidTogether(const Record &draft, const Record &base, const Saved<Record> &theirs,
                            const QStringList &keptMine)
{
    const QJsonObject mine = toJson(draft);
    QJsonObject values;
    for (const QString &key : differingKeys(toJson(base), mine)) {
        const bool isContested =
            std::ranges::find(theirs.conflicts, key, &FieldConflict::field) != theirs.conflicts.end();
        if (!isContested || keptMine.contains(key))
            values[key] = mine.contains(key) ? mine[key] : QJsonValue(QJsonValue::Null);
    }
    Record record = theirs.record;
    if (auto applied = applyJson(record, values); !applied)
        return applied.error();
    return record;
}

/// On the catalogue's thread.
template <class Record>
Result<Saved<Record>> storeRecord(Catalogue &catalogue, Record draft, const Record &base,
                                  const std::optional<Picture> &picture, QUuid token)
{
    if constexpr (std::is_same_v<Record, Person>) {
        if (picture) {
            auto transaction = sql::Transaction::begin(catalogue.database());
            if (!transaction)
                return transaction.error();
            const auto stored = catalogue.images().store(*picture);
            if (!stored)
                return stored.error();
            if (auto committed = transaction->commit(); !committed)
                return committed.error();
            draft.portrait = *stored;
        }
    }
    return catalogue.authorityEdits().save(draft, base, token);
}

/// Saves what stands in the form of a record, tells its page how it went, and the form of a namesake while the name is
/// typed. Lives as long as the page.
template <class Record> class RecordSaver : public QObject
{
public:
    /// Asks which of the values to keep; the keys of the fields of which mine is kept, or nothing to go on editing.
    using AskConflict = std::function<std::optional<QStringList>(const ConflictQuestion &question, QWidget *parent)>;
    using PlaceOf = std::function<Place(const Record &record)>;

    /// `view` and `edit` are the record's page and form.
    RecordSaver(const PageSource &source, RecordForm<Record> &form, EditPage &page, PlaceOf view, PlaceOf edit)
        : QObject(&page), m_catalogue(source.catalogue), m_actions(source.actions), m_form(form), m_page(page),
          m_view(std::move(view)), m_edit(std::move(edit))
    {
        using namespace std::chrono_literals;
        m_pause.setSingleShot(true);
        m_pause.setInterval(150ms);
        connect(&m_pause, &QTimer::timeout, this, [this] { lookForNamesake(); });
        connect(&form, &AuthorityForm::nameTyped, &m_pause, qOverload<>(&QTimer::start));
        connect(&form, &AuthorityForm::namesakeOffered, this,
                [this] { emit m_page.placeRequested(m_view(m_namesake), Opening::Here); });
        connect(&page, &EditPage::saveRequested, this, [this] { save(); });
    }

    void setAskConflict(AskConflict ask) { m_ask = std::move(ask); }

private:
    void save()
    {
        const auto content = m_form.content();
        if (m_token.isNull() || content != m_content)
            m_token = QUuid::createUuid();
        m_content = content;
        save(m_form.draft(), m_form.given());
    }

    void save(const Record &draft, const Record &base)
    {
        m_catalogue.ask(
            this,
            [draft, base, picture = m_form.newPicture(), token = m_token](Catalogue &c) {
                return storeRecord(c, draft, base, picture, token);
            },
            [this, draft, base](const Result<Saved<Record>> &saved) { settle(draft, base, saved); });
    }

    void settle(const Record &draft, const Record &base, const Result<Saved<Record>> &saved)
    {
        if (!saved)
            return m_page.failed(saved.error());
        if (!saved->isSaved())
            return choose(draft, base, *saved);
        m_token = {};
        m_form.setSaved(m_content, saved->record);
        m_page.setViewPlace(m_view(saved->record));
        emit m_page.placeBecame(m_edit(saved->record));
        m_actions.tellChanged();
        m_page.saved();
    }

    void choose(const Record &draft, const Record &base, const Saved<Record> &theirs)
    {
        const auto keptMine =
            m_ask({theirs.conflicts, theirs.mine, theirs.theirs, theirs.theirsBy, theirs.theirsAt}, &m_page);
        if (!keptMine)
            return m_page.stopSaving();
        const auto together = laidTogether(draft, base, theirs, *keptMine);
        if (!together)
            return m_page.failed(together.error());
        m_token = QUuid::createUuid();
        save(*together, theirs.record);
    }

    void lookForNamesake()
    {
        const Record draft = m_form.draft();
        m_catalogue.ask(
            this, [draft](Catalogue &c) { return namesake(c.database(), draft); },
            [this, draft](const Result<qint64> &other) {
                if (!other || *other == 0 || m_form.draft() != draft)
                    return;
                m_namesake = draft;
                m_namesake.id.value = *other;
                m_form.setNamesake(takenText(draft), EditPage::tr("Open the other"));
            });
    }

    CatalogueThread &m_catalogue;
    CatalogueActions &m_actions;
    RecordForm<Record> &m_form;
    EditPage &m_page;
    PlaceOf m_view;
    PlaceOf m_edit;
    AskConflict m_ask = askConflict;
    typename RecordForm<Record>::Content m_content; ///< As it was when the person saved.
    Record m_namesake; ///< With the id of the other that has the name.
    QUuid m_token; ///< Of the save under way: tried again, it is done once.
    QTimer m_pause; ///< After a key, before the catalogue is asked for a namesake.
};

} // namespace laurels
