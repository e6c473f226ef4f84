// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/collapsibletext.h"

#include "ui/widgets/linkbutton.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int ButtonGap = 6; ///< Between the last word and the button.
constexpr int WidestColumn = 640;

} // namespace

struct CollapsibleText::Line {
    QString text;
    int top = 0;
    qreal width = 0;
};

struct CollapsibleText::Shape {
    QList<Line> lines;
    int height = 0;
    bool isFoldable = false;
    QPoint button;
};

CollapsibleText::CollapsibleText(QWidget *parent) : QWidget(parent), m_more(new LinkButton(QString(), this))
{
    setFont(typeFont(TypeRole::Reading));
    m_more->setFont(font());
    m_more->setObjectName(u"more"_s);
    m_more->hide();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumWidth(WidestColumn);
    connect(m_more, &LinkButton::clicked, this, [this] { setExpanded(!m_isExpanded); });
    nameButton();
}

CollapsibleText::~CollapsibleText() = default;

void CollapsibleText::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    arrange();
}

void CollapsibleText::setFoldedLines(int lines)
{
    m_foldedLines = lines;
    arrange();
}

void CollapsibleText::setSubject(const QString &subject)
{
    m_subject = subject;
    nameButton();
}

void CollapsibleText::setExpanded(bool expanded)
{
    if (m_isExpanded == expanded)
        return;
    m_isExpanded = expanded;
    nameButton();
    arrange();
    emit expandedChanged(expanded);
}

void CollapsibleText::nameButton()
{
    m_more->setText(m_isExpanded ? tr("Show less") : tr("Show more"));
    if (!m_subject.isEmpty())
        m_more->setAccessibleName(m_isExpanded ? tr("Show less about %1").arg(m_subject)
                                               : tr("Show more about %1").arg(m_subject));
    m_more->setExpanded(m_isExpanded);
    m_more->setSymbol(m_isExpanded ? u"chevron-up"_s : u"chevron-down"_s, LinkButton::After);
}

CollapsibleText::Shape CollapsibleText::shape(int width) const
{
    Shape shape;
    const int lineHeight = typeLineHeight(TypeRole::Reading);
    const int column = qMax(width, 40);
    int top = 0;
    const QStringList paragraphs = m_text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, font());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(column);
            shape.lines << Line{paragraph.mid(line.textStart(), line.textLength()), top, line.naturalTextWidth()};
            top += lineHeight;
        }
        layout.endLayout();
        top += lineHeight / 2;
    }
    shape.isFoldable = m_foldedLines > 0 && shape.lines.size() > m_foldedLines;
    if (shape.isFoldable && !m_isExpanded) {
        shape.lines.resize(m_foldedLines);
        Line &last = shape.lines.last();
        const int room = column - m_more->sizeHint().width() - ButtonGap;
        last.text = fontMetrics().elidedText(last.text.trimmed() + u'…', Qt::ElideRight, room);
        last.width = fontMetrics().horizontalAdvance(last.text);
    }
    if (shape.lines.isEmpty())
        return shape;
    shape.height = shape.lines.constLast().top + lineHeight;
    if (shape.isFoldable) {
        const Line &last = shape.lines.constLast();
        const bool fits = last.width + ButtonGap + m_more->sizeHint().width() <= column;
        const int buttonTop = last.top + (fits ? 0 : lineHeight) + (lineHeight - m_more->sizeHint().height()) / 2;
        shape.button = QPoint(fits ? qRound(last.width) + ButtonGap : 0, buttonTop);
        shape.height += fits ? 0 : lineHeight;
    }
    return shape;
}

void CollapsibleText::arrange()
{
    const Shape now = shape(width());
    m_more->setVisible(now.isFoldable);
    if (now.isFoldable) {
        const QRect place(now.button, m_more->sizeHint());
        m_more->setGeometry(style()->visualRect(layoutDirection(), rect(), place));
    }
    updateGeometry();
    update();
}

int CollapsibleText::heightForWidth(int width) const
{
    return shape(qMin(width, WidestColumn)).height;
}

QSize CollapsibleText::sizeHint() const
{
    return {WidestColumn, heightForWidth(width() > 0 ? width() : WidestColumn)};
}

QSize CollapsibleText::minimumSizeHint() const
{
    return {120, typeLineHeight(TypeRole::Reading)};
}

void CollapsibleText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Tokens::of(this).text);
    painter.setFont(font());
    const int lineHeight = typeLineHeight(TypeRole::Reading);
    for (const Line &line : shape(width()).lines)
        painter.drawText(QRect(0, line.top, width() + ButtonGap, lineHeight),
                         int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine), line.text);
}

void CollapsibleText::resizeEvent(QResizeEvent *)
{
    arrange();
}

void CollapsibleText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace laurels
