// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QProxyStyle>

class QPushButton;

namespace laurels {

/// Fusion in the colours and shapes of the design: buttons, fields, check boxes, sliders, scroll bars, menus. Draws the
/// focus ring itself, 2 px: of buttons and lists when the keyboard brought the focus, of fields always.
class LaurelsStyle : public QProxyStyle
{
    Q_OBJECT
public:
    LaurelsStyle();

    void setMotionReduced(bool reduced); ///< Nothing moves by itself; see motion.h.

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QPixmap generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap, const QStyleOption *option) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;

private:
    bool m_isMotionReduced = false;
};

/// What a button is for; the default is an outlined one.
enum class ButtonKind {
    Outlined,
    Primary, ///< The one thing to do next: filled.
    Quiet, ///< In bars: no frame until the pointer is over it.
};
void setButtonKind(QWidget *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);

/// What is said about the content of a field: its outline tells.
enum class FieldState { Plain, Warning, Error };
void setFieldState(QWidget *field, FieldState state);
FieldState fieldState(const QWidget *field);

/// The box of a field with its outline, for widgets that frame themselves.
void paintFieldFrame(QPainter &painter, const QRectF &rect, FieldState state, bool hasFocus, const Tokens &tokens);

/// The 2 px ring round `rect` that says where the keyboard is.
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const Tokens &tokens);

} // namespace laurels
