// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/optioncard.h"

#include "ui/widgets/tokenlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

namespace laurels {

OptionCard::OptionCard(const QString &caption, const QString &text, QWidget *parent)
    : QWidget(parent), m_radio(new QRadioButton)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TokenLabel(caption, TypeRole::Small, &Tokens::text2));
    auto *value = new TokenLabel(text.isEmpty() ? tr("Nothing") : text);
    value->setWordWrap(true);
    words->addWidget(value);
    words->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    layout->addWidget(m_radio, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    m_radio->setAccessibleName(tr("%1: %2").arg(caption, value->text()));
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
