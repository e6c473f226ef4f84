// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/threeway.h"

#include "data/json/jsontext.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace laurels {

ThreeWay threeWay(const QJsonObject &before, const QJsonObject &mine, const QJsonObject &theirs)
{
    ThreeWay result;
    const QStringList changedByThem = differingKeys(before, theirs);
    const QStringList changedByMe = differingKeys(before, mine);
    for (const QString &key : changedByMe) {
        const QString myValue = jsonText(mine[key]);
        const QString theirValue = jsonText(theirs[key]);
        if (!changedByThem.contains(key))
            result.mine[key] = mine.contains(key) ? mine[key] : QJsonValue(QJsonValue::Null);
        else if (!sameJson(myValue, theirValue))
            result.conflicts << FieldConflict{
                .field = key, .before = jsonText(before[key]), .mine = myValue, .theirs = theirValue};
    }
    for (const QString &key : changedByThem)
        if (!changedByMe.contains(key))
            result.theirs << key;
    return result;
}

QString fieldName(const QString &key)
{
    static const QHash<QString, const char *> Names{
        {u"title"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Title")},
        {u"sortTitle"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Sort as")},
        {u"originalTitle"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Original title")},
        {u"alternativeTitles"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Other titles")},
        {u"logline"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Logline")},
        {u"synopsis"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Synopsis")},
        {u"year"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Year")},
        {u"premiere"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Premiere date")},
        {u"dates"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Other dates")},
        {u"lengthMinutes"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Length")},
        {u"series"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Series")},
        {u"fundingInitiative"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Funding initiative")},
        {u"countries"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Countries")},
        {u"languages"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Languages")},
        {u"topics"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Topics")},
        {u"companies"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Companies")},
        {u"credits"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Filmmakers")},
        {u"awards"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Awards")},
        {u"relatedTitles"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Related titles")},
        {u"links"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Links")},
        {u"identifiers"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Identifiers")},
        {u"signatureImage"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Signature image")},
        {u"otherImages"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Other images")},
        {u"notes"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Notes")},
        {u"rating"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Rating")},
        {u"customFields"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Custom fields")},
        {u"name"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Name")},
        {u"sortName"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Sort as")},
        {u"otherNames"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Other names")},
        {u"disambiguation"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Told apart by")},
        {u"born"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Born")},
        {u"died"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Died")},
        {u"biography"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Biography")},
        {u"portrait"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Portrait")},
        {u"portraitDescription"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Description of the portrait")},
        {u"portraitCredit"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Credit of the portrait")},
        {u"shortName"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Short name")},
        {u"place"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Place")},
        {u"kind"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Kind")},
        {u"description"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Description")},
        {u"label"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Name")},
        {u"position"_s, QT_TRANSLATE_NOOP("laurels::Fields", "Place in the list")},
    };
    const char *const name = Names.value(key);
    return name ? QCoreApplication::translate("laurels::Fields", name) : key;
}

} // namespace laurels
