// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sheets.h"

#include <QWidget>

class QBoxLayout;
class QMenu;
class QToolButton;

namespace laurels {

class PictureCache;

/// "Director, editor, camera": roles in a row, an unrecorded one in words.
QString rolesText(const QStringList &roles);

/// The top of a person's page: portrait, name, roles, three figures, and what can be done.
class PersonHead : public QWidget
{
    Q_OBJECT
public:
    /// What the program can do with a person: only that is shown.
    enum Offer { Connect = 1, Edit = 2, Merge = 4, Delete = 8 };
    Q_DECLARE_FLAGS(Offers, Offer)

    PersonHead(const PersonSheet &sheet, Offers offers, PictureCache &pictures, QWidget *parent = nullptr);
    void setNarrow(bool narrow); ///< The buttons go below.

signals:
    void offerTaken(laurels::PersonHead::Offer offer);

private:
    QWidget *makeWords(const PersonSheet &sheet);
    QWidget *makeFigures(const PersonSheet &sheet);
    QWidget *makeActions(Offers offers);
    QToolButton *makeMore(Offers offers);
    QWidget *makeButton(const QString &symbol, const QString &text, Offer offer);

    QBoxLayout *m_layout;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(PersonHead::Offers)

} // namespace laurels
