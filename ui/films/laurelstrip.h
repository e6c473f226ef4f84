// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"
#include "data/place.h"
#include "ui/shell/page.h"
#include "ui/widgets/abstractlink.h"

namespace laurels {

class LinkButton;

/// One award as a laurel: branches left and right, body, prize and year between them. Leads to the award body.
class LaurelBadge : public AbstractLink
{
    Q_OBJECT
public:
    explicit LaurelBadge(const Award &award, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList prizeLines(int width) const;
    Award m_award;
};

/// The awards that are shown under a film's picture: those marked, else the newest won; at most four.
QList<Award> stripAwards(const QList<Award> &awards);

/// The strip of laurels under the picture, with a link to all awards. Hidden when there are none.
class LaurelStrip : public QWidget
{
    Q_OBJECT
public:
    explicit LaurelStrip(QWidget *parent = nullptr);
    void setAwards(const QList<Award> &awards);

signals:
    void placeRequested(const laurels::Place &place, laurels::Opening opening);
    void allRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QList<LaurelBadge *> m_badges;
    LinkButton *m_all;
};

} // namespace laurels
