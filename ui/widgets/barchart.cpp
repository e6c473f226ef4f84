// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/barchart.h"

#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/rovingfocus.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int TallestBar = 45;
constexpr int WidestGap = 6;
constexpr int AboveBars = 4; ///< Room for the focus ring.
constexpr int UsualWidth = 272;
constexpr qreal BarRadius = 2;

class BarButton : public QAbstractButton
{
public:
    explicit BarButton(QWidget *parent) : QAbstractButton(parent)
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
        painter.setBrush(underMouse() || hasFocus() ? t.gold : t.goldGlyph);
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
    int m_top = 0; ///< Where the bar begins: the button reaches up to the chart's edge, so that a low bar is hit.
};

QAccessibleInterface *chartOf(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(BarChart::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Chart);
}

} // namespace

BarChart::BarChart(QWidget *parent) : QWidget(parent), m_focus(new RovingFocus(Qt::Horizontal, this))
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
    QList<QWidget *> stops;
    for (int i = 0; i < bars.size(); ++i) {
        m_buttons << nullptr;
        if (bars[i].value == 0)
            continue;
        auto *button = new BarButton(this);
        button->setObjectName(bars[i].label);
        button->setAccessibleName(bars[i].name);
        button->setToolTip(bars[i].name);
        connect(button, &QAbstractButton::clicked, this, [this, id = bars[i].id] { emit barPressed(id); });
        m_buttons.last() = button;
        stops << button;
    }
    m_focus->setWidgets(stops);
    arrange();
}

int BarChart::barsHeight() const
{
    return AboveBars + TallestBar;
}

QSize BarChart::sizeHint() const
{
    return {UsualWidth, barsHeight() + 2 + typeLineHeight(TypeRole::Small)};
}

QRect BarChart::columnOf(qsizetype bar) const
{
    const auto edge = [this](qsizetype at) { return int(at * width() / m_bars.size()); };
    const int wide = edge(bar + 1) - edge(bar);
    return {edge(bar), 0, qMax(1, wide - qBound(0, wide / 4, WidestGap)), barsHeight()};
}

void BarChart::arrange()
{
    int most = 1;
    for (const Bar &bar : m_bars)
        most = qMax(most, bar.value);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        if (!m_buttons[i])
            continue;
        m_buttons[i]->setGeometry(columnOf(i));
        static_cast<BarButton *>(m_buttons[i])
            ->setTop(barsHeight() - qMax(3, int(qint64(TallestBar) * m_bars[i].value / most)));
    }
    update();
}

void BarChart::resizeEvent(QResizeEvent *)
{
    arrange();
}

void BarChart::paintEvent(QPaintEvent *)
{
    if (m_bars.isEmpty())
        return;
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    for (qsizetype i = 0; i < m_bars.size(); ++i)
        if (!m_buttons[i])
            painter.fillRect(columnOf(i).adjusted(0, barsHeight() - 2, 0, 0), t.border);
    painter.setFont(typeFont(TypeRole::Small));
    painter.setPen(t.text3);
    const QRect labels(0, barsHeight() + 2, width(), typeLineHeight(TypeRole::Small));
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignVCenter, m_bars.constFirst().label);
    if (m_bars.size() > 1)
        painter.drawText(labels, Qt::AlignRight | Qt::AlignVCenter, m_bars.constLast().label);
}

} // namespace laurels
