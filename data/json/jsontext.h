// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace laurels {

/// One JSON value as the history keeps it; empty for an absent one.
QString jsonText(const QJsonValue &value);
QJsonValue jsonValue(const QString &text); ///< The other way; null for empty text.

/// Whether both say the same, whatever the records that they name by id are called by now.
bool sameJson(const QString &a, const QString &b);

/// The keys whose values are not the same, in order; those that each save changes (revision, modified) are none.
QStringList differingKeys(const QJsonObject &a, const QJsonObject &b);

} // namespace laurels
