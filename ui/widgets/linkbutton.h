// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace laurels {

/// A word or two that lead to another page: looks like a link, works like a button. Elides when there is too little
/// room. Assistive programs see a link with a press action.
class LinkButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    void setColour(const QColor &colour); ///< Instead of the theme's accent; for text on pictures.
    void setUnderlined(bool underlined); ///< Also without the pointer over it.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void openedInNewWindow(); ///< By Ctrl+Enter, Ctrl+click or the middle button.

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QColor m_colour; ///< Invalid = the theme's accent.
    bool m_isUnderlined = false;
};

/// Makes LinkButton known to assistive programs; called once, before the first window.
void installLinkAccessibility();

} // namespace laurels
