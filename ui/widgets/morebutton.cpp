// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/morebutton.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/laurelsstyle.h"

using namespace Qt::StringLiterals;

namespace laurels {

MoreButton::MoreButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(u"more"_s);
    setIcon(laurels::icon(u"more"_s, this));
    setAccessibleName(tr("More actions"));
    setToolTip(tr("More actions"));
    setFixedSize(38, 36);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setButtonKind(this, ButtonKind::Outlined);
    setMenu(new QMenu(this));
}

} // namespace laurels
