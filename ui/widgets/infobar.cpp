// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/infobar.h"

#include "ui/widgets/dress.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbol.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int SymbolSize = 16;

QString iconOf(InfoBar::Kind kind)
{
    switch (kind) {
    case InfoBar::Note:
        return u"info"_s;
    case InfoBar::Caution:
        return u"warning"_s;
    case InfoBar::Failure:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

QColor Tokens::*inkOf(InfoBar::Kind kind)
{
    return kind == InfoBar::Note ? &Tokens::info : kind == InfoBar::Caution ? &Tokens::warn : &Tokens::danger;
}

QColor tintOf(InfoBar::Kind kind, const Tokens &t)
{
    return kind == InfoBar::Note ? t.infoTint : kind == InfoBar::Caution ? t.warnTint : t.dangerTint;
}

} // namespace

InfoBar::InfoBar(QWidget *parent)
    : QFrame(parent), m_symbol(new Symbol(SymbolSize)), m_sentence(new PlainLabel), m_buttons(new QHBoxLayout),
      m_close(new QToolButton)
{
    setObjectName(u"infoBar"_s);
    m_sentence->setWordWrap(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->setSpacing(12);
    layout->addWidget(m_symbol);
    layout->addWidget(m_sentence, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close);
    keepDressed(this, [this](const Tokens &) { dress(); });
    hide();
}

void InfoBar::dress()
{
    const Tokens &t = Tokens::of(QGuiApplication::palette());
    m_symbol->setIcon(iconOf(m_kind), inkOf(m_kind));
    m_close->setIcon(icon(u"close"_s, t.text));
    for (LinkButton *link : findChildren<LinkButton *>())
        link->setColour(t.*inkOf(m_kind));
}

void InfoBar::tell(Kind kind, const QString &sentence)
{
    m_kind = kind;
    m_sentence->setText(sentence);
    for (LinkButton *link : findChildren<LinkButton *>()) {
        link->hide();
        link->deleteLater();
    }
    dress();
    setAccessibleName(sentence);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InfoBar::addButton(const QString &text, std::function<void()> work)
{
    auto *link = new LinkButton(text);
    QFont bold = font();
    bold.setBold(true);
    link->setFont(bold);
    m_buttons->addWidget(link);
    connect(link, &LinkButton::clicked, this, [this, work = std::move(work)] {
        hide();
        work();
    });
    dress();
}

QString InfoBar::sentence() const
{
    return m_sentence->text();
}

void InfoBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tintOf(m_kind, Tokens::of(this)));
}

} // namespace laurels
