// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/id.h"
#include "data/partialdate.h"

#include <QDateTime>
#include <QUuid>
#include <QVariant>

#include <chrono>
#include <optional>

/// How a C++ type is stored. Nothing else knows it.
namespace laurels::sql {

inline QVariant toSql(qint64 value)
{
    return value;
}
inline QVariant toSql(int value)
{
    return value;
}
inline QVariant toSql(bool value)
{
    return value ? 1 : 0;
}
inline QVariant toSql(double value)
{
    return value;
}
inline QVariant toSql(const QByteArray &value)
{
    return value;
}
inline QVariant toSql(std::nullptr_t)
{
    return {};
}

/// Never NULL: a null QString is an empty text.
inline QVariant toSql(const QString &value)
{
    return value.isNull() ? QString(QLatin1String("")) : value;
}

/// "None" is NULL.
template <class Tag> QVariant toSql(Id<Tag> id)
{
    return id ? QVariant(id.value) : QVariant();
}

/// Unknown, which is 0, is NULL.
inline QVariant toSql(std::chrono::minutes value)
{
    return value.count() ? QVariant(qint64(value.count())) : QVariant();
}

/// As EDTF; NULL when unknown.
inline QVariant toSql(const PartialDate &date)
{
    return date.isUnknown() ? QVariant() : QVariant(date.toEdtf());
}

/// As yyyymmdd; NULL when invalid.
inline QVariant toSql(QDate day)
{
    return day.isValid() ? QVariant(day.year() * 10000 + day.month() * 100 + day.day()) : QVariant();
}

/// As milliseconds since 1970, UTC; NULL when invalid.
inline QVariant toSql(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

/// As 16 bytes.
inline QVariant toSql(const QUuid &uuid)
{
    return uuid.toRfc4122();
}

inline QVariant toSql(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

/// A number of which 0 means unknown.
inline QVariant nullIfZero(int value)
{
    return value ? QVariant(value) : QVariant();
}

inline void fromSql(const QVariant &stored, int &value)
{
    value = stored.toInt();
}
inline void fromSql(const QVariant &stored, qint64 &value)
{
    value = stored.toLongLong();
}
inline void fromSql(const QVariant &stored, bool &value)
{
    value = stored.toInt() != 0;
}
inline void fromSql(const QVariant &stored, double &value)
{
    value = stored.toDouble();
}
inline void fromSql(const QVariant &stored, QString &value)
{
    value = stored.toString();
}
inline void fromSql(const QVariant &stored, QByteArray &value)
{
    value = stored.toByteArray();
}
inline void fromSql(const QVariant &stored, QUuid &value)
{
    value = QUuid::fromRfc4122(stored.toByteArray());
}

template <class Tag> void fromSql(const QVariant &stored, Id<Tag> &id)
{
    id.value = stored.toLongLong();
}

inline void fromSql(const QVariant &stored, std::chrono::minutes &value)
{
    value = std::chrono::minutes(stored.toLongLong());
}

inline void fromSql(const QVariant &stored, PartialDate &date)
{
    date = PartialDate::fromEdtf(stored.toString()).value_or(PartialDate());
}

inline void fromSql(const QVariant &stored, QDateTime &time)
{
    time = stored.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(stored.toLongLong(), Qt::UTC);
}

inline void fromSql(const QVariant &stored, std::optional<double> &value)
{
    value = stored.isNull() ? std::nullopt : std::optional(stored.toDouble());
}

} // namespace laurels::sql
