// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"

#include "ui/widgets/linkbutton.h"
#include "ui/widgets/symbol.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Radius = 8;
constexpr int IconSize = 16;

} // namespace

Notice::Notice(Kind kind, const QString &text, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_action(new LinkButton(QString()))
{
    setAccessibleName(text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 12, 6);
    row->setSpacing(12);
    row->addWidget(kind == Info ? new Symbol(u"info"_s, IconSize, &Tokens::info)
                                : new Symbol(u"warning"_s, IconSize, &Tokens::warn));
    row->addWidget(new TextLabel(text), 1);
    row->addWidget(m_action);
    setMinimumHeight(38);
    m_action->setObjectName(u"action"_s);
    m_action->setActs(true);
    m_action->hide();
    connect(m_action, &LinkButton::clicked, this, &Notice::actionTaken);
}

void Notice::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_kind == Info ? Tokens::of(this).infoTint : Tokens::of(this).warnTint);
    painter.drawRoundedRect(rect(), Radius, Radius);
}

} // namespace laurels
