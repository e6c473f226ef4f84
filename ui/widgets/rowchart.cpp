// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowchart.h"

#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/rovingfocus.h"
#include "ui/widgets/typescale.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace laurels {

namespace {

constexpr int RowHeight = 29;
constexpr int BarHeight = 14;
constexpr int Gap = 14;
constexpr double NameShare = 0.42; ///< Of the width, at most.

class RowButton : public QAbstractButton
{
public:
    RowButton(const RowChart::Row &row, int whole, QColor Tokens::*bar) : m_row(row), m_whole(whole), m_bar(bar)
    {
        setText(row.name);
        setAccessibleName(row.spoken);
        setToolTip(row.spoken);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(qMax(RowHeight, fontMetrics().height() + 10));
    }
    void setNumberWidth(int width) { m_numberWidth = width; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = Tokens::of(this);
        const bool isActive = underMouse() || hasFocus();
        const auto place = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
        const QRect name(0, 0, int(width() * NameShare), height());
        painter.setPen(isActive ? t.accent : t.text);
        painter.drawText(place(name), int(Qt::AlignVCenter | Qt::AlignLeading),
                         fontMetrics().elidedText(text(), Qt::ElideRight, name.width()));
        const int room = width() - name.width() - 2 * Gap - m_numberWidth;
        QRect bar(name.width() + Gap, 0, qMax(2, int(qint64(room) * m_row.value / m_whole)), BarHeight);
        bar.moveTop((height() - BarHeight) / 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.*m_bar);
        if (m_row.value > 0)
            painter.drawRoundedRect(place(bar), 2, 2);
        painter.setPen(t.text2);
        painter.drawText(place(QRect(width() - m_numberWidth, 0, m_numberWidth, height())),
                         int(Qt::AlignVCenter | Qt::AlignTrailing), m_row.number);
        if (hasFocus())
            paintFocusRing(painter, rect(), 4, t);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    RowChart::Row m_row;
    int m_whole;
    int m_numberWidth = 0;
    QColor Tokens::*m_bar;
};

} // namespace

RowChart::RowChart(QColor Tokens::*bar, QWidget *parent)
    : QWidget(parent), m_bar(bar), m_focus(new RovingFocus(Qt::Vertical, this))
{
    giveAccessibleRole(this, QAccessible::Chart);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
}

void RowChart::setRows(const QList<Row> &rows, const QString &summary, int whole)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    setAccessibleDescription(summary);
    int numberWidth = 0;
    int most = 1;
    for (const Row &row : rows) {
        numberWidth = qMax(numberWidth, fontMetrics().horizontalAdvance(row.number));
        most = qMax(most, row.value);
    }
    for (const Row &row : rows) {
        auto *button = new RowButton(row, whole > 0 ? whole : most, m_bar);
        button->setNumberWidth(numberWidth);
        button->setObjectName(row.name);
        connect(button, &QAbstractButton::clicked, this,
                [this, number = int(m_buttons.size())] { emit rowPressed(number); });
        layout()->addWidget(button);
        m_buttons << button;
    }
    m_focus->setWidgets(m_buttons);
}

} // namespace laurels
