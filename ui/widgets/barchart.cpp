// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/barchart.h"

#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/rovingfocus.h"
#include "ui/widgets/typescale.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int WidestGap = 6;
constexpr int AboveBars = 4; ///< Room for the focus ring.
constexpr int UsualWidth = 272;
constexpr int ScaleGap = 8; ///< Between the numbers of the scale and the bars.
constexpr int LabelGap = 12; ///< Between two labels, at least.
constexpr qreal BarRadius = 2;

QColor mixed(const QColor &colour, const QColor &ground, float strength)
{
    const auto part = [strength](float of, float with) { return of * strength + with * (1 - strength); };
    return QColor::fromRgbF(part(colour.redF(), ground.redF()), part(colour.greenF(), ground.greenF()),
                            part(colour.blueF(), ground.blueF()));
}

class BarButton : public QAbstractButton
{
public:
    BarButton(const BarChart::Look &look, QWidget *parent) : QAbstractButton(parent), m_look(look)
    {
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }
    void setTop(int top)
    {
        m_top = top;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = Tokens::of(this);
        painter.setPen(Qt::NoPen);
        const bool isActive = underMouse() || hasFocus();
        painter.setBrush(isActive ? t.*m_look.active : mixed(t.*m_look.bar, t.surface, m_look.strength));
        painter.drawRoundedRect(rect().adjusted(0, m_top, 0, 0), BarRadius, BarRadius);
        if (hasFocus())
            paintFocusRing(painter, rect().adjusted(0, qMax(0, m_top - AboveBars), 0, 0), BarRadius + 1, t);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    BarChart::Look m_look;
    int m_top = 0; ///< Where the bar begins: the button reaches up to the chart's edge, so that a low bar is hit.
};

QAccessibleInterface *chartOf(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(BarChart::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Chart);
}

/// The least round number that is not below `value`, and even, for there is a line at its half.
int roundedUp(int value)
{
    for (int unit = 1;; unit *= 10)
        for (const int factor : {2, 4, 5, 6, 8, 10})
            if (const int top = unit * factor; top >= value && top % 2 == 0)
                return top;
}

} // namespace

BarChart::BarChart(QWidget *parent) : BarChart(Look(), parent) { }

BarChart::BarChart(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_focus(new RovingFocus(Qt::Horizontal, this))
{
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(chartOf), true);
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void BarChart::setBars(const QList<Bar> &bars, const QString &summary)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_bars = bars;
    setAccessibleDescription(summary);
    int most = 1;
    QList<QWidget *> stops;
    for (const Bar &bar : bars) {
        most = qMax(most, bar.value);
        m_buttons << nullptr;
        if (bar.value == 0)
            continue;
        auto *button = new BarButton(m_look, this);
        button->setObjectName(bar.label);
        button->setAccessibleName(bar.name);
        button->setToolTip(bar.name);
        connect(button, &QAbstractButton::clicked, this, [this, id = bar.id] { emit barPressed(id); });
        m_buttons.last() = button;
        stops << button;
    }
    m_top = m_look.hasScale ? roundedUp(most) : most;
    m_focus->setWidgets(stops);
    arrange();
}

void BarChart::setMarker(double at, const QString &words)
{
    m_marker = at;
    m_markerWords = words;
    update();
}

QRect BarChart::area() const
{
    const QFontMetrics metrics(typeFont(TypeRole::Small));
    const int numbers = m_look.hasScale ? metrics.horizontalAdvance(locale().toString(m_top)) + ScaleGap : 0;
    const int above = m_look.hasScale ? metrics.height() : AboveBars;
    return {numbers, above, qMax(1, width() - numbers), m_look.height};
}

QSize BarChart::sizeHint() const
{
    return {UsualWidth, area().bottom() + 3 + typeLineHeight(TypeRole::Small)};
}

int BarChart::xOf(double bar) const
{
    return area().left() + int(bar * area().width() / double(m_bars.size()));
}

QRect BarChart::columnOf(qsizetype bar) const
{
    const int left = xOf(double(bar));
    const int wide = xOf(double(bar + 1)) - left;
    return {left, 0, qMax(1, wide - qBound(0, wide / 4, WidestGap)), area().bottom() + 1};
}

void BarChart::arrange()
{
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        if (!m_buttons[i])
            continue;
        m_buttons[i]->setGeometry(columnOf(i));
        const int tall = qMax(3, int(qint64(m_look.height) * m_bars[i].value / m_top));
        static_cast<BarButton *>(m_buttons[i])->setTop(area().bottom() + 1 - tall);
    }
    update();
}

void BarChart::resizeEvent(QResizeEvent *)
{
    arrange();
}

void BarChart::paintScale(QPainter &painter) const
{
    const Tokens &t = Tokens::of(this);
    const QRect bars = area();
    for (const int value : {0, m_top / 2, m_top}) {
        const int y = bars.bottom() - m_look.height * value / m_top;
        painter.fillRect(QRect(bars.left(), y, bars.width(), 1), t.border);
        painter.setPen(t.text3);
        const int line = painter.fontMetrics().height();
        painter.drawText(QRect(0, y - line / 2, bars.left() - ScaleGap, line), Qt::AlignRight | Qt::AlignVCenter,
                         locale().toString(value));
    }
}

/// Of a chart with a scale those that have room, each in the middle of its bar; else the first and the last.
void BarChart::paintLabels(QPainter &painter) const
{
    painter.setPen(Tokens::of(this).text3);
    QRect line(area().left(), area().bottom() + 3, area().width(), typeLineHeight(TypeRole::Small));
    if (!m_look.hasScale) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_bars.constFirst().label);
        if (m_bars.size() > 1)
            painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_bars.constLast().label);
        return;
    }
    int free = 0;
    for (qsizetype bar = 0; bar < m_bars.size(); ++bar) {
        const int wide = painter.fontMetrics().horizontalAdvance(m_bars[bar].label);
        line.setWidth(wide);
        line.moveLeft(qBound(0, columnOf(bar).center().x() - wide / 2, width() - wide));
        if (wide == 0 || line.left() < free)
            continue;
        painter.drawText(line, Qt::AlignCenter, m_bars[bar].label);
        free = line.right() + LabelGap;
    }
}

void BarChart::paintMarker(QPainter &painter) const
{
    const Tokens &t = Tokens::of(this);
    const int x = xOf(m_marker);
    const int wide = painter.fontMetrics().horizontalAdvance(m_markerWords);
    painter.setPen(t.text);
    const QRect words(qMin(x + 6, width() - wide), 0, wide, area().top());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, m_markerWords);
    painter.setPen(QPen(t.text, 1, Qt::DotLine));
    painter.drawLine(x, 0, x, area().bottom());
}

void BarChart::paintEvent(QPaintEvent *)
{
    if (m_bars.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(typeFont(TypeRole::Small));
    if (m_look.hasScale)
        paintScale(painter);
    else
        for (qsizetype i = 0; i < m_bars.size(); ++i)
            if (!m_buttons[i])
                painter.fillRect(columnOf(i).adjusted(0, area().bottom() - 1, 0, 0), Tokens::of(this).border);
    paintLabels(painter);
    if (m_marker >= 0)
        paintMarker(painter);
}

} // namespace laurels
