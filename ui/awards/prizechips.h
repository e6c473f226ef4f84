// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sheets.h"

#include <QWidget>

#include <optional>

class QButtonGroup;

namespace laurels {

class Chip;

/// The choice among the awards of a body: all of them, or those of one name. The most given names stand first; the rest
/// comes on demand.
class PrizeChips : public QWidget
{
    Q_OBJECT
public:
    explicit PrizeChips(const QList<NameCount> &prizes, QWidget *parent = nullptr);

    std::optional<QString> chosen() const; ///< Nothing = all.
    void choose(const std::optional<QString> &prize); ///< All, when there is no such name. Without the signal.

signals:
    void prizeChosen();

private:
    void addChip(const QString &text, const QString &number, int id);
    void addMore(qsizetype hidden);
    void showAll();

    QList<NameCount> m_prizes;
    QButtonGroup *m_group;
    Chip *m_more = nullptr; ///< Null where all are shown.
};

} // namespace laurels
