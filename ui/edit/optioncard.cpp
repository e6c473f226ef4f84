// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/optioncard.h"

#include "ui/edit/markedlabel.h"
#include "ui/widgets/tokenlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

namespace laurels {

namespace {

/// For those who do not see the marks; empty without any.
QString markedWords(const MarkedText &text)
{
    QStringList words;
    for (const Match &match : text.matches)
        words << text.text.sliced(match.start, match.length);
    return words.isEmpty() ? QString() : OptionCard::tr("Different here: %1").arg(words.join(u"; "));
}

} // namespace

OptionCard::OptionCard(const QString &caption, const MarkedText &text, QWidget *parent)
    : QWidget(parent), m_radio(new QRadioButton)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TokenLabel(caption, TypeRole::Small, &Tokens::text2));
    const bool isNothing = text.text.isEmpty();
    words->addWidget(new MarkedLabel(isNothing ? MarkedText{tr("Nothing"), {}} : text));
    words->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    layout->addWidget(m_radio, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    m_radio->setAccessibleName(tr("%1: %2").arg(caption, isNothing ? tr("Nothing") : text.text));
    m_radio->setAccessibleDescription(markedWords(text));
    connect(m_radio, &QRadioButton::toggled, this, qOverload<>(&QWidget::update));
}

void OptionCard::mouseReleaseEvent(QMouseEvent *)
{
    m_radio->setChecked(true);
}

void OptionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Tokens::of(this);
    const bool isChosen = m_radio->isChecked();
    painter.setPen(QPen(isChosen ? t.accent : t.btn, isChosen ? 2 : 1));
    painter.setBrush(isChosen ? t.accentTint : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace laurels
