// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QList>
#include <QWidget>

namespace laurels {

class RovingFocus;

/// Some numbers as bars below each other, each with its name before it and its number after it. A chart with a summary
/// to assistive programs, and a button a row: one stop for Tab, arrows from row to row.
class RowChart : public QWidget
{
    Q_OBJECT
public:
    struct Row {
        QString name; ///< Before the bar.
        QString number; ///< Behind it, "94%".
        QString spoken; ///< For assistive programs and the tool tip: "Northlight Festival, 412 awards".
        int value = 0;
    };

    explicit RowChart(QColor Tokens::*bar, QWidget *parent = nullptr);

    /// `whole`: what a bar of full length stands for; 0 = the largest of them.
    void setRows(const QList<Row> &rows, const QString &summary, int whole = 0);

signals:
    void rowPressed(int row);

private:
    QColor Tokens::*m_bar;
    QList<QWidget *> m_buttons;
    RovingFocus *m_focus;
};

} // namespace laurels
