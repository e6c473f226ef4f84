// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/abstractlink.h"

namespace laurels {

/// A word or two that lead somewhere or do something, in the colour of links. Takes more lines where it is too long for
/// one, if it may, and elides otherwise.
class LinkButton : public AbstractLink
{
    Q_OBJECT
public:
    static constexpr int Room = 2; ///< Pixels between its edge and its text, for the focus ring.

    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    void setColour(const QColor &colour); ///< Instead of the theme's accent; for text on pictures.
    void setUnderlined(bool underlined); ///< Also without the pointer over it.
    void setTrailing(const QString &text); ///< Text that stands after the link and is no part of it, such as a comma.
    enum Side { Before, After };
    void setSymbol(const QString &icon, Side side); ///< A symbolic icon in the colour of the text.
    void setWrapping(bool wraps, Qt::AlignmentFlag lines = Qt::AlignLeft); ///< Left is where text begins.

    bool hasHeightForWidth() const override { return m_wraps; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int besideText() const; ///< Pixels that symbol and trailing text take.
    QColor shownColour() const;

    QColor m_colour; ///< Invalid = the theme's accent.
    QString m_trailing;
    QString m_symbol; ///< Empty = none.
    Side m_side = Before;
    bool m_isUnderlined = false;
    bool m_wraps = false;
    Qt::AlignmentFlag m_lines = Qt::AlignLeft;
};

} // namespace laurels
