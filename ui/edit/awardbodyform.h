// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edit/recordform.h"

namespace laurels {

/// The form of a festival, academy or guild.
class AwardBodyForm : public RecordForm<AwardBody>
{
    Q_OBJECT
public:
    explicit AwardBodyForm(QWidget *parent = nullptr);

protected:
    QString untitled() const override;
};

} // namespace laurels
