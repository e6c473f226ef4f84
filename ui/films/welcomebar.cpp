// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/welcomebar.h"

#include "ui/films/roundedcard.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbol.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace laurels {

WelcomeBar::WelcomeBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"welcome"_s);
    auto *card = new RoundedCard(RoundedCard::Tinted);
    card->setMinimumHeight(76);
    auto *heading = new PlainLabel(tr("Welcome to Laurels"));
    heading->setFont(typeFont(TypeRole::Item));
    auto *text =
        new PlainLabel(tr("This starter catalogue is yours to explore and change. Begin your own whenever you like."));
    text->setWordWrap(true);
    auto *begin = new QPushButton(tr("New catalogue…"));
    auto *bring = new QPushButton(tr("Import…"));
    auto *close = new QToolButton;
    close->setIcon(icon(u"close"_s, this));
    close->setAccessibleName(tr("Close the welcome bar"));
    close->setToolTip(tr("Close"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    connect(begin, &QPushButton::clicked, this, &WelcomeBar::newCatalogueRequested);
    connect(bring, &QPushButton::clicked, this, &WelcomeBar::importRequested);
    connect(close, &QToolButton::clicked, this, &WelcomeBar::closed);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(heading);
    words->addWidget(text);
    words->addStretch();
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(24, 8, 16, 8);
    row->setSpacing(16);
    row->addWidget(new Symbol(LaurelPart::Pair, 36, &Tokens::accent));
    row->addLayout(words, 1);
    row->addWidget(begin);
    row->addWidget(bring);
    row->addWidget(close);
    auto *around = new QVBoxLayout(this);
    around->addWidget(card);
}

void WelcomeBar::setMargin(int margin)
{
    layout()->setContentsMargins(margin, 6, margin, 18);
}

} // namespace laurels
