// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edit/rowlisteditor.h"

class QToolButton;

namespace laurels {

class TokenLabel;

/// One field of a CellRow.
struct Cell {
    FieldEditor *editor;
    QString label; ///< Its accessible name, and the words in it while it is empty.
    int width = 0; ///< Pixels; 0 = takes a share of the room.
    int share = 1;
    bool isDetail = false; ///< On the second line, which opens on demand.
};

/// A row of cells. Its value is a QVariantList: first what the row was given and does not show, then the values of the
/// cells in order.
class CellRow : public ListRow
{
    Q_OBJECT
public:
    using Describe = std::function<QString(const QVariantList &value)>;

    /// `name` names the row; `summary` stands below it while the details are folded and say something.
    CellRow(const QList<Cell> &cells, Describe name, Describe summary = {}, QWidget *parent = nullptr);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    FieldProblem problem() const override;
    bool isBlank() const override;
    QString name() const override;
    QWidget *firstField() const override;
    void setState(FieldProblem::Severity state) override;

private:
    void refresh();

    QList<Cell> m_cells;
    Describe m_name;
    Describe m_summary;
    QVariant m_kept; ///< What is not shown.
    QWidget *m_details = nullptr; ///< Null when there are none.
    QToolButton *m_more = nullptr;
    TokenLabel *m_summaryLabel = nullptr;
};

} // namespace laurels
