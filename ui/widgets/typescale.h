// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace laurels {

/// What a text is for; its size is a factor of the desktop's own font (13 px at 100%).
enum class TypeRole {
    Hero, ///< The film's title on its picture: serif display, bold.
    Page, ///< Title of a page: serif display, bold.
    PersonName, ///< On a person's page: serif display, bold.
    Figure, ///< Numbers and years that stand out: serif, bold.
    Section, ///< Headings: bold.
    Laurel, ///< The body's name on a laurel: serif, bold.
    Logline, ///< The sentence under a hero's title.
    Reading, ///< Synopsis and biography.
    Item, ///< Titles in lists: bold.
    Body, ///< Everything else.
    Small, ///< Meta lines and hints.
};

QFont typeFont(TypeRole role);

/// The distance from one line to the next, in logical pixels.
int typeLineHeight(TypeRole role);

/// The font of the interface: the desktop's own, else Noto Sans at 13 px where the desktop names none.
QFont applicationFont(const QFont &desktop);

} // namespace laurels
