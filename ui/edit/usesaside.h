// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace laurels {

/// A film that names what is edited.
struct Use {
    QString title;
    QString detail; ///< "2009 · Director"; may be empty.
    Place place;
};

/// What stands beside the form of a record: the films that name it, which a change of it changes, too.
class UsesAside : public QWidget
{
    Q_OBJECT
public:
    /// `count` of all of them; `uses` are the first.
    UsesAside(int count, const QList<Use> &uses, QWidget *parent = nullptr);

signals:
    void placeRequested(const laurels::Place &place, laurels::Opening opening);
};

} // namespace laurels
