// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historywords.h"

#include "data/json/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::HistoryWords", text);
}

/// Of a record within a list, what people call it by: "Lixin Fan, director".
QString objectText(const QJsonObject &object)
{
    QStringList parts;
    for (auto value = object.begin(); value != object.end(); ++value)
        if (value->isString() && !value.key().endsWith("Id"_L1) && value.key() != "uuid"_L1
            && value.key() != "sha256"_L1)
            parts << value->toString();
    return parts.isEmpty() ? QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
                           : parts.join(u", "_s);
}

QString plainText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? tr("Yes") : tr("No");
    case QJsonValue::Double:
        return QLocale().toString(value.toDouble(), 'g', 15);
    case QJsonValue::Object:
        return objectText(value.toObject());
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray elements = value.toArray();
        for (const QJsonValue &element : elements)
            parts << plainText(element);
        return parts.join(u"; "_s);
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString whatText(const Change &change)
{
    if (change.kind == "add"_L1)
        return tr("%1 – added").arg(change.label);
    if (change.kind == "remove"_L1)
        return tr("%1 – deleted").arg(change.label);
    if (change.kind == "import"_L1)
        return tr("%1 – imported").arg(change.label);
    if (change.kind == "merge"_L1)
        return tr("%1 – merged").arg(change.label);
    if (change.kind == "bulk"_L1)
        return tr("%1 – changed together").arg(change.label);
    return change.label;
}

QString stateText(const Change &change)
{
    return change.undoneBy ? tr("Taken back") : QString();
}

QString fieldText(const QString &key)
{
    if (key.isEmpty())
        return tr("The whole record");
    QString text;
    for (const QChar letter : key)
        text += letter.isUpper() ? u' ' + letter.toLower() : QString(letter);
    return text.at(0).toUpper() + text.sliced(1);
}

QString valueText(const QString &json)
{
    const QString text = plainText(jsonValue(json));
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace laurels
