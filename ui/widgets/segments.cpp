// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segments.h"

#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/tokens.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace laurels {

namespace {

constexpr int SegmentHeight = 32;
constexpr int Padding = 11;
constexpr int Radius = 8;

enum class Edge { Leading, Middle, Trailing };

class Segment : public QAbstractButton
{
public:
    Segment(const QString &text, Edge edge) : m_edge(edge)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics bold = QFontMetrics(shownFont(true));
        return {bold.horizontalAdvance(text()) + 2 * Padding, qMax(SegmentHeight, bold.height() + Padding)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = Tokens::of(this);
        painter.setClipRect(rect());
        painter.setPen(t.borderStrong);
        painter.setBrush(isChecked() ? t.accentTint : underMouse() ? t.hover : t.surface);
        painter.drawRoundedRect(frame(), Radius, Radius);
        if (m_edge != Edge::Leading) {
            const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
            painter.fillRect(QRect(x, 1, 1, height() - 2), t.btn);
        }
        painter.setFont(shownFont(isChecked()));
        painter.setPen(isChecked() ? t.accent : t.text);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus())
            paintFocusRing(painter, rect(), Radius, t);
    }

private:
    QFont shownFont(bool isBold) const
    {
        QFont shown = font();
        shown.setBold(isBold);
        return shown;
    }
    /// The outline of all segments, as far as it runs round this one: what lies outside is clipped.
    QRectF frame() const
    {
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const int beyond = 2 * Radius;
        const bool goesOnLeft = m_edge == Edge::Middle || m_edge == (isMirrored ? Edge::Leading : Edge::Trailing);
        const bool goesOnRight = m_edge == Edge::Middle || m_edge == (isMirrored ? Edge::Trailing : Edge::Leading);
        return QRectF(rect()).adjusted(goesOnLeft ? -beyond : 0.5, 0.5, goesOnRight ? beyond : -0.5, -0.5);
    }

    Edge m_edge;
};

} // namespace

Segments::Segments(const QString &accessibleName, const QStringList &texts, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    for (int i = 0; i < texts.size(); ++i) {
        const Edge edge = i == 0 ? Edge::Leading : i + 1 < texts.size() ? Edge::Middle : Edge::Trailing;
        auto *segment = new Segment(texts[i], edge);
        segment->setObjectName(QString::number(i));
        m_group->addButton(segment, i);
        row->addWidget(segment);
    }
    choose(0);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::segmentChosen);
}

int Segments::chosen() const
{
    return m_group->checkedId();
}

void Segments::choose(int segment)
{
    if (QAbstractButton *button = m_group->button(segment))
        button->setChecked(true);
}

} // namespace laurels
