// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace laurels {

/// Takes values of the wanted type out of JSON and remembers the first that is of another. After that every answer is
/// empty, and `error()` says what was wanted where.
class JsonReader
{
public:
    QString text(const QJsonValue &value, const QString &path);
    int number(const QJsonValue &value, const QString &path); ///< Whole; 0 for null.
    qint64 key(const QJsonValue &value, const QString &path); ///< An id; 0 for null.
    std::optional<double> real(const QJsonValue &value, const QString &path);
    bool flag(const QJsonValue &value, const QString &path);
    /// One of `codes`, or empty.
    QString code(const QJsonValue &value, const QString &path, const QStringList &codes);
    QJsonObject object(const QJsonValue &value, const QString &path);
    /// Refuses the first key that is not among `keys`.
    void allowKeys(const QJsonObject &object, const QString &path, const QStringList &keys);

    /// Each element of a list, read by `read(element, its path)`.
    template <class T, class Read> QList<T> list(const QJsonValue &value, const QString &path, Read read)
    {
        QList<T> values;
        const QJsonArray elements = array(value, path);
        for (qsizetype i = 0; i < elements.size() && !m_error; ++i)
            values << read(elements.at(i), QStringLiteral("%1[%2]").arg(path).arg(i));
        return values;
    }

    void refuse(const QString &path, const QString &message); ///< Only the first is kept.
    const std::optional<Error> &error() const { return m_error; }
    const QString &badKey() const { return m_badKey; } ///< The path of what was refused first.

private:
    QJsonArray array(const QJsonValue &value, const QString &path);
    void wants(const QString &path, const QString &what);

    std::optional<Error> m_error;
    QString m_badKey;
};

} // namespace laurels
