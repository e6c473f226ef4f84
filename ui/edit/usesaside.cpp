// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/usesaside.h"

#include "ui/films/placelinks.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/tokenlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace laurels {

namespace {

constexpr int Width = 296;
constexpr int MostUses = 10;

QString countText(int count)
{
    if (count == 0)
        return UsesAside::tr("On no film yet");
    return count == 1 ? UsesAside::tr("On 1 film") : UsesAside::tr("On %L1 films").arg(count);
}

/// A surface with a hairline round it.
class Card : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = Tokens::of(this);
        painter.setPen(t.border);
        painter.setBrush(t.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
    }
};

} // namespace

UsesAside::UsesAside(int count, const QList<Use> &uses, QWidget *parent) : QWidget(parent)
{
    setFixedWidth(Width);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 14, 16, 16);
    inside->setSpacing(2);
    auto *heading = new TokenLabel(countText(count));
    heading->setBold(true);
    inside->addWidget(heading);
    inside->addSpacing(6);
    for (const Use &use : uses.first(qMin<qsizetype>(uses.size(), MostUses))) {
        auto *link = new LinkButton(use.title);
        leadTo(link, use.place, this);
        inside->addWidget(link, 0, Qt::AlignLeading);
        if (!use.detail.isEmpty()) {
            auto *detail = new TokenLabel(use.detail, TypeRole::Small, &Tokens::text3);
            detail->setWordWrap(true);
            detail->setContentsMargins(LinkButton::Room, 0, 0, 0);
            inside->addWidget(detail);
        }
        inside->addSpacing(4);
    }
    if (count > MostUses)
        inside->addWidget(new TokenLabel(tr("and %L1 more").arg(count - MostUses), TypeRole::Small, &Tokens::text2));
    auto *hint = new TokenLabel(count == 0 ? tr("A film’s form names it, then it is found here.")
                                           : tr("A new name is the new name on all of them."),
                                TypeRole::Small, &Tokens::text2);
    hint->setWordWrap(true);
    inside->addSpacing(6);
    inside->addWidget(hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

} // namespace laurels
