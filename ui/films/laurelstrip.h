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

    /// Breaks its text for a badge of at most `width`; in one line, body and year only, where there is little height.
    void fit(int width, bool isLow);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int branchWidth() const;

    Award m_award;
    QString m_body; ///< As shown.
    QStringList m_prize; ///< Its lines.
    int m_branchHeight;
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
    void arrange(); ///< For the size of the window; sets its own height.

signals:
    void placeRequested(const laurels::Place &place, laurels::Opening opening);
    void allRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    QList<LaurelBadge *> m_badges;
    LinkButton *m_all;
};

} // namespace laurels
