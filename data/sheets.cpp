// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sheets.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laurels {

QString reasonText(const Reason &reason)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("laurels::Reason", text); };
    switch (reason.kind) {
    case Reason::ChosenByHand:
        return reason.note.isEmpty() ? tr("Chosen by hand") : tr("Chosen by hand: %1").arg(reason.note);
    case Reason::Person:
        if (reason.role == "Director"_L1)
            return tr("Also directed by %1").arg(reason.name);
        if (reason.role == "Producer"_L1)
            return tr("Also produced by %1").arg(reason.name);
        if (reason.role == "Editor"_L1)
            return tr("Also edited by %1").arg(reason.name);
        return tr("Also with %1").arg(reason.name);
    case Reason::Series:
        return tr("Same series: %1").arg(reason.name);
    case Reason::Topic:
        return tr("Shares %1").arg(reason.name);
    case Reason::AwardBody:
        return tr("Also awarded by %1").arg(reason.name);
    }
    Q_UNREACHABLE();
}

} // namespace laurels
