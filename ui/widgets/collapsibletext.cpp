// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/collapsibletext.h"

#include "ui/widgets/linkbutton.h"
#include "ui/widgets/readingtext.h"
#include "ui/widgets/typescale.h"

#include <QEvent>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int ButtonGap = 6; ///< Between the last word and the button.
constexpr int WidestColumn = 640;

} // namespace

CollapsibleText::CollapsibleText(QWidget *parent)
    : QWidget(parent), m_words(new ReadingText(this)), m_more(new LinkButton(QString(), this))
{
    m_words->setObjectName(u"words"_s);
    m_more->setFont(typeFont(TypeRole::Reading));
    m_more->setObjectName(u"more"_s);
    m_more->hide();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumWidth(WidestColumn);
    connect(m_more, &LinkButton::clicked, this, [this] { setExpanded(!m_isExpanded); });
    nameButton();
}

void CollapsibleText::setText(const QString &text)
{
    m_words->setText(text);
    arrange();
}

QString CollapsibleText::text() const
{
    return m_words->text();
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

bool CollapsibleText::isFoldable(int width) const
{
    return m_foldedLines > 0 && m_words->linesFor(width) > m_foldedLines;
}

/// Whether the button has no room beside the last line; a line that is cut leaves room for it.
bool CollapsibleText::needsLineForButton(int width) const
{
    return m_isExpanded && m_words->endOfText().x() + ButtonGap + m_more->sizeHint().width() > width;
}

void CollapsibleText::arrange()
{
    const bool folds = isFoldable(width());
    const QSize button = m_more->sizeHint();
    m_words->setCut(folds && !m_isExpanded ? m_foldedLines : 0, button.width() + ButtonGap);
    m_words->setGeometry(0, 0, width(), m_words->heightForWidth(width()));
    m_more->setVisible(folds);
    if (folds) {
        const int lineHeight = ReadingText::lineHeight();
        const bool below = needsLineForButton(width());
        const QPoint end = m_words->endOfText();
        const QPoint at(below ? 0 : end.x() + ButtonGap,
                        end.y() + (below ? lineHeight : 0) + (lineHeight - button.height()) / 2);
        m_more->setGeometry(style()->visualRect(layoutDirection(), rect(), {at, button}));
        m_more->raise();
    }
    updateGeometry();
}

int CollapsibleText::heightForWidth(int width) const
{
    const int column = qMin(width, WidestColumn);
    const int lineHeight = ReadingText::lineHeight();
    const bool needsLine = m_isExpanded && column == this->width() && isFoldable(column) && needsLineForButton(column);
    return m_words->heightForWidth(column) + (needsLine ? lineHeight : 0);
}

QSize CollapsibleText::sizeHint() const
{
    return {WidestColumn, heightForWidth(width() > 0 ? width() : WidestColumn)};
}

QSize CollapsibleText::minimumSizeHint() const
{
    return {120, ReadingText::lineHeight()};
}

void CollapsibleText::resizeEvent(QResizeEvent *)
{
    arrange();
}

bool CollapsibleText::event(QEvent *event)
{
    const bool isTaken = QWidget::event(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LayoutDirectionChange) {
        m_more->setFont(typeFont(TypeRole::Reading));
        arrange();
    }
    return isTaken;
}

} // namespace laurels
