// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"
#include "data/place.h"
#include "ui/shell/page.h"

class QGridLayout;

namespace laurels {

/// "Nominated", "Special mention"; empty for an award that was won.
QString resultText(const QString &code);

/// "Golden Gate Award, Investigative Documentary Feature": the name of the award and its category, where known.
QString prizeText(const Award &award);

/// "International Documentary Film Festival Amsterdam (IDFA)".
QString bodyText(const AwardBodyRef &body);

/// All awards of a film, by year, each with its body.
class AwardList : public QWidget
{
    Q_OBJECT
public:
    explicit AwardList(const QList<Award> &awards, QWidget *parent = nullptr);

signals:
    void placeRequested(const laurels::Place &place, laurels::Opening opening);

private:
    void addYear(int year);
    void addAward(const Award &award);

    QGridLayout *m_grid;
    int m_row = 0;
};

} // namespace laurels
