// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include <QCoreApplication>

namespace laurels {

int renderCommand(const Arguments &)
{
    return fail({Error::Unavailable, QCoreApplication::translate("laurels::Render", "No page can be drawn.")});
}

} // namespace laurels
