// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/laurelsstyle.h"

#include "ui/widgets/icons.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr auto KindProperty = "laurelsButtonKind";
constexpr auto StateProperty = "laurelsFieldState";
constexpr int ControlHeight = 36;
constexpr int FieldRadius = 6;
constexpr int ButtonRadius = 8;
constexpr int BoxSize = 18;
constexpr int HeaderInset = 7;
constexpr int ComboInset = 7;
constexpr int HandleSize = 18;
constexpr int GrooveHeight = 4;
constexpr int ScrollBarWidth = 14;
constexpr int ScrollHandleWidth = 6;
constexpr qreal DisabledOpacity = 0.42;

/// A rounded rectangle filled and outlined by hairlines that fall on whole pixels.
void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &outline)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline.isValid() ? QPen(outline, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

/// Painter state kept and given back.
class Kept
{
public:
    explicit Kept(QPainter *painter) : m_painter(painter) { m_painter->save(); }
    ~Kept() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Kept)

private:
    QPainter *m_painter;
};

bool hasKeyboardFocus(const QStyleOption *option)
{
    return (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
}

void paintButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Kept kept(painter);
    const Tokens &t = Tokens::of(option->palette);
    const bool isOn = option->state & QStyle::State_On;
    const bool isDown = option->state & QStyle::State_Sunken;
    const bool isOver = (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
    if (!(option->state & QStyle::State_Enabled))
        painter->setOpacity(DisabledOpacity);
    switch (buttonKind(widget)) {
    case ButtonKind::Primary:
        paintBox(*painter, option->rect, ButtonRadius, isDown || isOver ? t.accentHover : t.accent, {});
        break;
    case ButtonKind::Quiet:
        if (isOn || isDown || isOver)
            paintBox(*painter, option->rect, ButtonRadius, isOn ? t.accentTint : isDown ? t.border : t.hover, {});
        break;
    case ButtonKind::Outlined:
        paintBox(*painter, option->rect, ButtonRadius,
                 isOn     ? t.accentTint
                 : isDown ? t.border
                 : isOver ? t.hover
                          : t.surface,
                 t.btn);
        break;
    }
    if (hasKeyboardFocus(option))
        paintFocusRing(*painter, option->rect, ButtonRadius, t);
}

void paintField(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Kept kept(painter);
    if (!(option->state & QStyle::State_Enabled))
        painter->setOpacity(DisabledOpacity);
    paintFieldFrame(*painter, option->rect, fieldState(widget), option->state & QStyle::State_HasFocus,
                    Tokens::of(option->palette));
}

void paintCheckBox(const QStyleOption *option, QPainter *painter, bool isRound)
{
    const Kept kept(painter);
    const Tokens &t = Tokens::of(option->palette);
    const bool isOn = option->state & QStyle::State_On;
    if (!(option->state & QStyle::State_Enabled))
        painter->setOpacity(DisabledOpacity);
    const qreal radius = isRound ? option->rect.height() / 2.0 : 4;
    paintBox(*painter, option->rect, radius, isOn ? t.accent : t.surface, isOn ? t.accent : t.borderStrong);
    if (!isOn)
        return;
    if (isRound) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.onAccent);
        painter->drawEllipse(QRectF(option->rect).center(), 3, 3);
        return;
    }
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(option->rect.adjusted(2, 2, -2, -2), iconPixmap(u"check"_s, t.onAccent, 14, ratio));
}

void paintScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QRect &handle)
{
    const Kept kept(painter);
    const Tokens &t = Tokens::of(option->palette);
    QRectF bar = handle;
    if (option->orientation == Qt::Vertical)
        bar = QRectF(bar.right() - ScrollHandleWidth - 2, bar.top() + 2, ScrollHandleWidth, bar.height() - 4);
    else
        bar = QRectF(bar.left() + 2, bar.bottom() - ScrollHandleWidth - 2, bar.width() - 4, ScrollHandleWidth);
    QColor colour = t.borderStrong;
    colour.setAlphaF(option->state & (QStyle::State_MouseOver | QStyle::State_Sunken) ? 1.0F : 0.55F);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(bar, ScrollHandleWidth / 2.0, ScrollHandleWidth / 2.0);
}

void paintSlider(const QStyleOptionSlider *option, QPainter *painter, const QRect &handle)
{
    const Kept kept(painter);
    const Tokens &t = Tokens::of(option->palette);
    if (!(option->state & QStyle::State_Enabled))
        painter->setOpacity(DisabledOpacity);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const QRectF all = option->rect;
    const bool isMirrored = option->direction == Qt::RightToLeft;
    const QRectF groove(all.left(), all.center().y() - GrooveHeight / 2.0, all.width(), GrooveHeight);
    const qreal middle = QRectF(handle).center().x();
    painter->setBrush(t.btn);
    painter->drawRoundedRect(groove, 2, 2);
    QRectF done = groove;
    isMirrored ? done.setLeft(middle) : done.setRight(middle);
    painter->setBrush(t.accent);
    painter->drawRoundedRect(done, 2, 2);
    painter->setPen(QPen(t.accent, 2));
    painter->setBrush(t.surface);
    const QRectF knob = QRectF(handle).adjusted(1, 1, -1, -1);
    painter->drawEllipse(knob);
    if (hasKeyboardFocus(option))
        paintFocusRing(*painter, knob.adjusted(-3, -3, 3, 3), knob.height() / 2 + 3, t);
}

void paintProgress(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter)
{
    const Kept kept(painter);
    const Tokens &t = Tokens::of(option->palette);
    QRectF bar = option->rect;
    if (element == QStyle::CE_ProgressBarContents) {
        const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        const int range = progress ? progress->maximum - progress->minimum : 0;
        const qreal done = range > 0 ? qreal(progress->progress - progress->minimum) / range : 0.25;
        const qreal missing = bar.width() * (1 - done);
        option->direction == Qt::RightToLeft ? bar.setLeft(bar.left() + missing) : bar.setRight(bar.right() - missing);
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(element == QStyle::CE_ProgressBarGroove ? t.sunken : t.accent);
    painter->drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
}

void paintCombo(const QStyleOptionComboBox *option, QPainter *painter)
{
    const Kept kept(painter);
    const Tokens &t = Tokens::of(option->palette);
    const bool isOver = (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
    if (!(option->state & QStyle::State_Enabled))
        painter->setOpacity(DisabledOpacity);
    paintBox(*painter, option->rect, ButtonRadius, isOver ? t.hover : t.surface, t.borderStrong);
    if (option->state & QStyle::State_HasFocus)
        paintFocusRing(*painter, option->rect, ButtonRadius, t);
    const qreal ratio = painter->device()->devicePixelRatioF();
    QRect arrow(0, 0, 16, 16);
    arrow.moveCenter(option->rect.center());
    option->direction == Qt::RightToLeft ? arrow.moveLeft(option->rect.left() + 12)
                                         : arrow.moveRight(option->rect.right() - 12);
    painter->drawPixmap(arrow, iconPixmap(u"chevron-down"_s, t.text2, 16, ratio));
}

} // namespace

void setButtonKind(QWidget *button, ButtonKind kind)
{
    button->setProperty(KindProperty, int(kind));
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    const QVariant kind = button ? button->property(KindProperty) : QVariant();
    if (kind.isValid())
        return ButtonKind(kind.toInt());
    return qobject_cast<const QToolButton *>(button) ? ButtonKind::Quiet : ButtonKind::Outlined;
}

void setFieldState(QWidget *field, FieldState state)
{
    field->setProperty(StateProperty, int(state));
    field->update();
}

FieldState fieldState(const QWidget *field)
{
    return field ? FieldState(field->property(StateProperty).toInt()) : FieldState::Plain;
}

void paintFieldFrame(QPainter &painter, const QRectF &rect, FieldState state, bool hasFocus, const Tokens &tokens)
{
    const QColor outline = state == FieldState::Error     ? tokens.danger
                           : state == FieldState::Warning ? tokens.warn
                                                          : tokens.borderStrong;
    paintBox(painter, rect, FieldRadius, tokens.surface, outline);
    if (!hasFocus)
        return;
    if (state == FieldState::Plain)
        return paintFocusRing(painter, rect, FieldRadius, tokens);
    painter.setPen(QPen(outline, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), FieldRadius, FieldRadius);
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const Tokens &tokens)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

LaurelsStyle::LaurelsStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) { }

void LaurelsStyle::setMotionReduced(bool reduced)
{
    m_isMotionReduced = reduced;
}

void LaurelsStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QSlider *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *button = qobject_cast<QPushButton *>(widget))
        button->setAutoDefault(true); // Enter presses what has the focus, in a page as in a dialog
}

void LaurelsStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        return paintButton(option, painter, widget);
    case PE_FrameDefaultButton:
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paintField(option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
        return paintCheckBox(option, painter, false);
    case PE_IndicatorRadioButton:
        return paintCheckBox(option, painter, true);
    case PE_FrameFocusRect: {
        // Buttons and fields ring themselves; what is left are check boxes, lists and tables.
        if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget)
            || qobject_cast<const QComboBox *>(widget))
            return;
        const Kept kept(painter);
        return paintFocusRing(*painter, option->rect, 4, Tokens::of(option->palette));
    }
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel: {
        const Kept kept(painter);
        const Tokens &t = Tokens::of(option->palette);
        painter->setPen(t.border);
        painter->setBrush(t.surface);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void LaurelsStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == CE_ProgressBarGroove || element == CE_ProgressBarContents)
        return paintProgress(element, option, painter);
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label = *button;
            if (buttonKind(widget) == ButtonKind::Primary)
                label.palette.setColor(QPalette::ButtonText, Tokens::of(option->palette).onAccent);
            label.state &= ~State_HasFocus;
            if (!label.icon.isNull() && !label.text.isEmpty())
                label.text.prepend(QChar(QChar::Nbsp)); // Fusion sets icon and words too close
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LaurelsStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
        if (control == CC_ScrollBar)
            return paintScrollBar(slider, painter,
                                  proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
        if (control == CC_Slider && slider->orientation == Qt::Horizontal)
            return paintSlider(slider, painter, proxy()->subControlRect(control, option, SC_SliderHandle, widget));
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox && !combo->editable)
        return paintCombo(combo, painter);
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && control == CC_ToolButton && !(button->features & QStyleOptionToolButton::MenuButtonPopup)) {
        QStyleOptionToolButton plain = *button; // the icon says enough: no arrow for a menu
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QPixmap LaurelsStyle::generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap, const QStyleOption *option) const
{
    if (mode != QIcon::Disabled)
        return QProxyStyle::generatedIconPixmap(mode, pixmap, option);
    QPixmap faint(pixmap.size());
    faint.setDevicePixelRatio(pixmap.devicePixelRatio());
    faint.fill(Qt::transparent);
    QPainter painter(&faint);
    painter.setOpacity(DisabledOpacity);
    painter.drawPixmap(0, 0, pixmap);
    return faint;
}

int LaurelsStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return BoxSize;
    case PM_ScrollBarExtent:
        return ScrollBarWidth;
    case PM_HeaderMargin:
        return HeaderInset;
    case PM_ScrollBarSliderMin:
        return 40;
    case PM_SliderLength:
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return HandleSize;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LaurelsStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ScrollBar_Transient:
        return 0;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons: // they would be the desktop's
        return 0;
    case SH_Widget_Animation_Duration:
        return m_isMotionReduced ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QRect LaurelsStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (slider
            && (part == SC_ScrollBarGroove || part == SC_ScrollBarSlider || part == SC_ScrollBarAddPage
                || part == SC_ScrollBarSubPage)) {
            const bool isVertical = slider->orientation == Qt::Vertical;
            const QRect groove = option->rect;
            if (part == SC_ScrollBarGroove)
                return groove;
            const int room = isVertical ? groove.height() : groove.width();
            const qint64 range = qint64(slider->maximum) - slider->minimum;
            int length = room;
            if (range > 0)
                length = int(qMax<qint64>(40, qint64(slider->pageStep) * room / (range + slider->pageStep)));
            length = qMin(length, room);
            const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                      room - length, slider->upsideDown);
            const auto span = [&](int from, int size) {
                return isVertical ? QRect(groove.left(), groove.top() + from, groove.width(), size)
                                  : visualRect(slider->direction, groove,
                                               QRect(groove.left() + from, groove.top(), size, groove.height()));
            };
            if (part == SC_ScrollBarSlider)
                return span(start, length);
            return part == SC_ScrollBarSubPage ? span(0, start) : span(start + length, room - start - length);
        }
    }
    const QRect usual = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->direction == Qt::RightToLeft ? usual.adjusted(0, 0, -ComboInset, 0)
                                                    : usual.adjusted(ComboInset, 0, 0, 0);
    return usual;
}

QSize LaurelsStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool isIconOnly = button && button->text.isEmpty();
        return {isIconOnly ? ControlHeight : qMax(size.width() + 28, ControlHeight),
                qMax(result.height(), ControlHeight)};
    }
    case CT_ToolButton:
        return result.expandedTo({32, 32});
    case CT_ComboBox:
        return {result.width() + 16 + ComboInset, qMax(result.height(), ControlHeight)};
    case CT_LineEdit:
        return {result.width(), qMax(result.height(), ControlHeight)};
    case CT_MenuItem:
        return {result.width() + 8, qMax(result.height(), 30)};
    default:
        return result;
    }
}

} // namespace laurels
