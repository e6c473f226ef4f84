// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sheets.h"
#include "ui/shell/page.h"

#include <QListWidget>

namespace laurels {

/// The places of a catalogue with their counts: one stop of the Tab key, arrows inside, Enter or a click opens, with
/// Ctrl or the middle button in a new window. As tall as its rows.
class PlaceList : public QListWidget
{
    Q_OBJECT
public:
    explicit PlaceList(QWidget *parent = nullptr);

    void setCounts(const Counts &counts);
    void clearCounts(); ///< Until they are known.
    void setCount(Place::Kind kind, int count); ///< Of a place that the list has.
    void setCurrentPlace(Place::Kind kind); ///< The place that the page shown belongs to.
    void setRail(bool isRail); ///< Icons alone, their names in tool tips.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

signals:
    void placeRequested(const laurels::Place &place, laurels::Opening opening);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void request(const QListWidgetItem *item, Opening opening);

    bool m_isRail = false;
};

} // namespace laurels
