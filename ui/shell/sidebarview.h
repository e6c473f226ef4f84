// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/place.h"
#include "data/sheets.h"

#include <QListWidget>

namespace laurels {

/// The places of a catalogue with their counts, at the window's side: one stop of the Tab key, arrows inside, Enter or
/// a click opens.
class SidebarView : public QListWidget
{
    Q_OBJECT
public:
    explicit SidebarView(QWidget *parent = nullptr);

    void setCounts(const Counts &counts);
    void setCurrentPlace(Place::Kind kind); ///< The place that the page shown belongs to.

signals:
    void placeRequested(const laurels::Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void request(const QListWidgetItem *item);
};

} // namespace laurels
