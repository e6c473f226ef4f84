// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/searchresults.h"

#include <QWidget>

namespace laurels {

class RovingFocus;

/// What a query was understood as, a chip a part; a chip that is pressed takes its part out. One stop of the Tab key,
/// arrows inside; Delete takes out, too.
class ChipRow : public QWidget
{
    Q_OBJECT
public:
    explicit ChipRow(QWidget *parent = nullptr);

    void setParts(const QList<QueryPart> &parts);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void removed(const laurels::QueryPart &part);

private:
    RovingFocus *m_roving;
    QList<QWidget *> m_chips;
};

} // namespace laurels
