// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/place.h"
#include "data/sheets.h"
#include "ui/shell/page.h"

class QGridLayout;

namespace laurels {

/// "Nominated", "Special mention"; empty for an award that was won.
QString resultText(const QString &code);

/// "Golden Gate Award, Investigative Documentary Feature": the name of the award and its category, where known.
QString prizeText(const Award &award);

/// "International Documentary Film Festival Amsterdam (IDFA)".
QString bodyText(const AwardBodyRef &body);

/// Awards by year, in the order given, each with its body: those of one film, or those of several with their films.
class AwardList : public QWidget
{
    Q_OBJECT
public:
    explicit AwardList(const QList<Award> &awards, QWidget *parent = nullptr);
    AwardList(const QString &heading, const QList<FilmAward> &awards, QWidget *parent = nullptr);

signals:
    void placeRequested(const laurels::Place &place, laurels::Opening opening);

private:
    explicit AwardList(const QString &heading, QWidget *parent);
    void addYear(int year); ///< When it is not that of the award before.
    void addAward(const Award &award);
    void addLink(const QString &text, const Place &place, int column);

    QGridLayout *m_grid;
    int m_row = 0;
    int m_year = -1; ///< Of the award before; -1 = none yet.
};

} // namespace laurels
