// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/personname.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace laurels {

PersonRef personFromText(const QString &text)
{
    static const QRegularExpression named(u"^(.*\\S)\\s+\\((.+)\\)$"_s);
    const auto match = named.match(text);
    return match.hasMatch() ? PersonRef{{}, match.captured(1), match.captured(2)} : PersonRef{{}, text, {}};
}

} // namespace laurels
