// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

#include <QHash>
#include <QStringList>

namespace laurels {

/// What was typed after `laurels`.
struct Arguments {
    QString command; ///< Empty = open the window.
    QStringList values; ///< What is no option.
    QHash<QString, QString> options; ///< By name without dashes; the value of a switch is empty.

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option, const QString &otherwise = {}) const
    {
        return options.value(option, otherwise);
    }
};

/// Invalid with a sentence when an option is unknown, is missing, or has not the value it needs, or there are too few
/// or too many values.
Result<Arguments> readArguments(const QStringList &words);

QString helpText();

/// The catalogue named on the command line, else the user's; absolute.
QString cataloguePath(const Arguments &arguments);

/// `name` as seen from the folder the person is in; never taken for an address.
QString absolutePath(const QString &name);

} // namespace laurels
