// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace laurels {

/// One choice of a few, side by side in one frame, such as By role and By year. One stop for Tab; arrows choose.
class Segments : public QWidget
{
    Q_OBJECT
public:
    Segments(const QString &accessibleName, const QStringList &texts, QWidget *parent = nullptr);

    int chosen() const;
    void choose(int segment); ///< Without the signal.

signals:
    void segmentChosen(int segment); ///< By the person.

private:
    QButtonGroup *m_group;
};

} // namespace laurels
