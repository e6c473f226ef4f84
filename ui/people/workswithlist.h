// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sheets.h"
#include "ui/shell/page.h"

namespace laurels {

class PictureCache;

/// Those who are credited on the same films, with how many these are: the first three, the others on demand.
class WorksWithList : public QWidget
{
    Q_OBJECT
public:
    WorksWithList(const QList<WorksWith> &people, PictureCache &pictures, QWidget *parent = nullptr);

signals:
    void placeRequested(const laurels::Place &place, laurels::Opening opening);

private:
    QWidget *makeRow(const WorksWith &other, bool isFirst, PictureCache &pictures);
    void addRest(const QList<QWidget *> &rows);
};

} // namespace laurels
