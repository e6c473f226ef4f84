// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace laurels {

/// The kinds of award bodies: code and word, "not recorded" first with an empty code.
QList<std::pair<QString, QString>> bodyKinds();

} // namespace laurels
