// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/authority.h"
#include "data/result.h"

#include <QJsonObject>

namespace laurels {

/// The records that films name, as the history keeps them. Keys without a value are left out.
QJsonObject toJson(const Person &person);
QJsonObject toJson(const AwardBody &body);
QJsonObject toJson(const Term &term);
QJsonObject toJson(const Role &role);

/// Changes what `object` has keys for, and nothing else; null clears. Ids, uuids and revisions stay. On failure the
/// record is as before.
Result<void> applyJson(Person &person, const QJsonObject &object);
Result<void> applyJson(AwardBody &body, const QJsonObject &object);
Result<void> applyJson(Term &term, const QJsonObject &object);
Result<void> applyJson(Role &role, const QJsonObject &object);

} // namespace laurels
