// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace laurels {

/// Which list a name is looked for in.
enum class NameKind { Person, AwardBody, Topic, Series, Country, Language, Company, Funding, Role, Film };

/// A record that a name may mean.
struct NameSuggestion {
    qint64 id = 0; ///< 0 = no record of its own, such as a role.
    QString name;
    QString disambiguation; ///< A person's.
    QString detail; ///< What tells namesakes apart: the last film, the number of awards.
    bool operator==(const NameSuggestion &) const = default;
};

/// Looks for names that go with what is typed, best first, at most eight, and calls `answered` later; not at all once
/// `receiver` is gone.
using NamesFound = std::function<void(const QList<NameSuggestion> &)>;
using FindNames =
    std::function<void(NameKind kind, const QString &typed, QObject *receiver, const NamesFound &answered)>;

} // namespace laurels
