// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"
#include "ui/shell/page.h"

namespace laurels {

class AwardList;

/// "2009 Whistler Film Festival - Best Documentary Award": a line an award, as it can be pasted into a letter.
QString awardLines(const QList<Award> &awards);

/// The awards on a film's page, with the way to copy them.
class FilmAwards : public QWidget
{
    Q_OBJECT
public:
    explicit FilmAwards(const QList<Award> &awards, QWidget *parent = nullptr);

    bool isWhole() const;
    void makeMore(); ///< The next slice of the list.

signals:
    void placeRequested(const laurels::Place &place, laurels::Opening opening);
    void copied(const QString &message); ///< They are on the clipboard; a sentence that says so.

private:
    void copy();

    QList<Award> m_awards;
    AwardList *m_list;
};

} // namespace laurels
