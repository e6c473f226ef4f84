// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/json/jsonreader.h"

#include "data/text.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::JsonReader", text);
}

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

/// Beyond this not every whole number has a value of its own in JSON.
constexpr double LargestWhole = 9007199254740992.0;

} // namespace

QString JsonReader::text(const QJsonValue &value, const QString &path)
{
    if (m_error || isNothing(value))
        return {};
    if (!value.isString()) {
        wants(path, tr("a text in quotes"));
        return {};
    }
    const QString clean = cleanText(value.toString());
    if (clean.size() > LongestText)
        refuse(path, tr("“%1” is longer than a text may be (1 MiB).").arg(path));
    return clean;
}

int JsonReader::number(const QJsonValue &value, const QString &path)
{
    const qint64 number = key(value, path);
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max()) {
        wants(path, tr("a smaller number"));
        return 0;
    }
    return int(number);
}

qint64 JsonReader::key(const QJsonValue &value, const QString &path)
{
    if (m_error || isNothing(value))
        return 0;
    const double number = value.toDouble();
    if (!value.isDouble() || number != std::floor(number) || std::abs(number) > LargestWhole) {
        wants(path, tr("a whole number"));
        return 0;
    }
    return qint64(number);
}

std::optional<double> JsonReader::real(const QJsonValue &value, const QString &path)
{
    if (m_error || isNothing(value))
        return {};
    if (!value.isDouble()) {
        wants(path, tr("a number"));
        return {};
    }
    return value.toDouble();
}

bool JsonReader::flag(const QJsonValue &value, const QString &path)
{
    if (m_error || isNothing(value))
        return false;
    if (!value.isBool())
        wants(path, tr("true or false"));
    return value.toBool();
}

QString JsonReader::code(const QJsonValue &value, const QString &path, const QStringList &codes)
{
    const QString given = text(value, path);
    if (!given.isEmpty() && !codes.contains(given))
        wants(path, tr("one of %1").arg(codes.join(u", "_s)));
    return given;
}

QJsonObject JsonReader::object(const QJsonValue &value, const QString &path)
{
    if (m_error || isNothing(value))
        return {};
    if (!value.isObject())
        wants(path, tr("an object in braces"));
    return value.toObject();
}

void JsonReader::allowKeys(const QJsonObject &object, const QString &path, const QStringList &keys)
{
    for (auto it = object.begin(); it != object.end() && !m_error; ++it)
        if (!keys.contains(it.key())) {
            const QString full = path.isEmpty() ? it.key() : path + u'.' + it.key();
            refuse(full, tr("“%1” is no key that is known here. Known are: %2.").arg(full, keys.join(u", "_s)));
        }
}

QJsonArray JsonReader::array(const QJsonValue &value, const QString &path)
{
    if (m_error || isNothing(value))
        return {};
    if (!value.isArray())
        wants(path, tr("a list in brackets"));
    return value.toArray();
}

void JsonReader::wants(const QString &path, const QString &what)
{
    refuse(path, tr("“%1” must be %2.").arg(path, what));
}

void JsonReader::refuse(const QString &path, const QString &message)
{
    if (m_error)
        return;
    m_error = Error{Error::Invalid, message};
    m_badKey = path;
}

} // namespace laurels
