// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sheets.h"
#include "ui/shell/page.h"

class QGridLayout;

namespace laurels {

/// "Golden Gate Award, Investigative Documentary Feature": the name of the award and its category, where known.
QString prizeText(const Award &award);

/// "Nominated"; empty for what was won.
QString resultText(const QString &code);

/// "International Documentary Film Festival Amsterdam (IDFA)"; without the short name where the name holds it.
QString bodyText(const AwardBodyRef &body);

/// Awards under their years, in the order given: laurel, prize, who gave it and, on the page of a person, for which
/// film. Body and film lead to their pages. A long list is made in slices, so that a page can be painted before it is
/// whole.
class AwardList : public QWidget
{
    Q_OBJECT
public:
    /// Of one film, under no heading; made in slices.
    explicit AwardList(const QList<Award> &awards, QWidget *parent = nullptr);
    /// Of several films, each named beside its award, under `heading`.
    AwardList(const QString &heading, const QList<FilmAward> &awards, QWidget *parent = nullptr);

    bool isWhole() const { return m_made == m_awards.size(); }
    void makeMore(); ///< The next slice.

signals:
    void placeRequested(const laurels::Place &place, laurels::Opening opening);

private:
    AwardList(const QList<FilmAward> &awards, bool namesFilms, QWidget *parent);
    void addYear(int year);
    void addAward(const FilmAward &entry);
    void addLink(const QString &text, const Place &place, int column);

    QList<FilmAward> m_awards;
    qsizetype m_made = 0; ///< How many of them have their row.
    QGridLayout *m_grid;
    bool m_namesFilms;
    int m_row = 0;
};

} // namespace laurels
