// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edit/recordform.h"

namespace laurels {

/// The form of a topic or a series.
class TermForm : public RecordForm<Term>
{
    Q_OBJECT
public:
    explicit TermForm(QWidget *parent = nullptr);

protected:
    QString untitled() const override;
};

} // namespace laurels
