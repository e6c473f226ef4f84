// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/facets.h"
#include "ui/search/querytext.h"

#include <QCheckBox>

namespace laurels {

/// One value that films can be narrowed to, with how many films have it. A press includes it; Shift with a press, or
/// the context menu, leaves it out.
class FacetBox : public QCheckBox
{
    Q_OBJECT
public:
    using QCheckBox::QCheckBox;

    /// `isExact`: else the number is the least that it can be.
    void setValue(const FacetValue &value, Narrowing narrowing, bool isExact);
    const FacetValue &value() const { return m_value; }

signals:
    /// The person includes the value or leaves it out, or takes that back.
    void narrowingRequested(const QString &part, laurels::Narrowing wanted);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }
    void keyReleaseEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void nextCheckState() override; ///< The query decides, not the box.
    void paintEvent(QPaintEvent *event) override;

private:
    void request(Narrowing wanted);

    FacetValue m_value;
    Narrowing m_narrowing = Narrowing::None;
    QString m_number; ///< As shown.
    bool m_isShifted = false; ///< Shift was held at the press.
};

} // namespace laurels
