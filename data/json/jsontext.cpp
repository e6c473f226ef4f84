// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/json/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

/// The value without the names of what it also names by id.
QJsonValue withoutNames(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray elements;
        for (const QJsonValue &element : value.toArray())
            elements << withoutNames(element);
        return elements;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    if (object.contains("personId"_L1) || object.contains("termId"_L1)) {
        object.remove(u"name"_s);
        object.remove(u"disambiguation"_s);
    } else if (object.contains("bodyId"_L1)) {
        object.remove(u"body"_s);
        object.remove(u"shortName"_s);
    } else if (object.contains("filmId"_L1)) {
        object.remove(u"title"_s);
        object.remove(u"year"_s);
    }
    for (auto member = object.begin(); member != object.end(); ++member)
        member.value() = withoutNames(member.value());
    return object;
}

} // namespace

QString jsonText(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact); // it holds no bare ones
    return QString::fromUtf8(wrapped.sliced(1, wrapped.size() - 2));
}

QJsonValue jsonValue(const QString &text)
{
    if (text.isEmpty())
        return QJsonValue::Null;
    return QJsonDocument::fromJson("[" + text.toUtf8() + "]").array().first();
}

bool sameJson(const QString &a, const QString &b)
{
    return a == b || withoutNames(jsonValue(a)) == withoutNames(jsonValue(b));
}

QStringList differingKeys(const QJsonObject &a, const QJsonObject &b)
{
    static const QStringList Always{u"id"_s, u"uuid"_s, u"revision"_s, u"created"_s, u"modified"_s};
    QStringList keys;
    for (const QString &key : a.keys() + b.keys())
        if (!keys.contains(key) && !Always.contains(key) && withoutNames(a[key]) != withoutNames(b[key]))
            keys << key;
    return keys;
}

} // namespace laurels
