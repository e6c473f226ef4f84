// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sheets.h"

#include <QWidget>

class QBoxLayout;

namespace laurels {

/// "Festival in Amsterdam": what a body is and where, as far as it is recorded.
QString bodyKindText(const AwardBody &body);

/// The top of an award body's page: its laurel, name, kind and place, numbers, and its awards per year as bars.
class BodyHead : public QWidget
{
    Q_OBJECT
public:
    explicit BodyHead(const AwardBodySheet &sheet, QWidget *parent = nullptr);
    void setNarrow(bool narrow); ///< The bars go below.

signals:
    void yearPressed(int year); ///< Of a bar.

private:
    QWidget *makeWords(const AwardBodySheet &sheet);
    QWidget *makeNumbers(const AwardBodySheet &sheet);
    QWidget *makeBars(const AwardBodySheet &sheet);

    QBoxLayout *m_layout;
};

} // namespace laurels
