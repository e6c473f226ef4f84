// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>

class QWidget;

namespace laurels {

/// The symbolic icon `name` ("search") in one colour, `size` logical pixels square. Cached.
QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal ratio);

/// The same for buttons and menus, in the text colour of `widget`'s theme.
QIcon icon(const QString &name, const QWidget *widget);
QIcon icon(const QString &name, const QColor &colour);

enum class LaurelPart { Left, Right, Pair };

/// A laurel drawing `height` logical pixels tall. Below 22 px the pair is the small drawing. Cached.
QPixmap laurelPixmap(LaurelPart part, int height, const QColor &colour, qreal ratio);

} // namespace laurels
