// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terms/termhead.h"

#include "ui/films/placelinks.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/collapsibletext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/morebutton.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int DiscSize = 64;
constexpr int IconSize = 28;
constexpr int BesideDisc = 20;
constexpr int FoldedLines = 2;
constexpr int BetweenChips = 8;
constexpr int Margin = 32; ///< As that of the films below.
constexpr int NarrowMargin = 24;
constexpr int NarrowWidth = 860;

/// Decoration: the name stands beside it.
class IconDisc : public QWidget
{
public:
    explicit IconDisc(const QString &icon) : m_icon(icon) { setFixedSize(DiscSize, DiscSize); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = Tokens::of(this);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accentTint);
        painter.drawEllipse(rect());
        const int inset = (DiscSize - IconSize) / 2;
        painter.drawPixmap(inset, inset, iconPixmap(m_icon, t.accent, IconSize, devicePixelRatioF()));
    }

private:
    QString m_icon;
};

} // namespace

TermHead::TermHead(const TermSheet &sheet, bool offersEditing, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"head"_s);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(BesideDisc);
    row->addWidget(new IconDisc(sheet.term.kind == Term::Series ? u"series"_s : u"topic"_s), 0, Qt::AlignTop);
    row->addWidget(makeWords(sheet), 1);
    if (!offersEditing)
        return;
    auto *edit = new QPushButton(icon(u"edit"_s, this), tr("Edit"));
    edit->setObjectName(u"edit"_s);
    connect(edit, &QPushButton::clicked, this, &TermHead::editRequested);
    auto *more = new MoreButton;
    more->offer(tr("Merge with…"), this, [this] { emit mergeRequested(); });
    more->offer(tr("Delete"), this, [this] { emit deleteRequested(); });
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(edit);
    actions->addWidget(more);
    auto *column = new QVBoxLayout;
    column->addLayout(actions);
    column->addStretch(1);
    row->addLayout(column);
}

QWidget *TermHead::makeWords(const TermSheet &sheet)
{
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins({});
    column->setSpacing(6);
    auto *name = new HeadingLabel(sheet.term.name, 1, TypeRole::Page);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(name);
    if (sheet.term.description.isEmpty()) {
        column->addWidget(new TextLabel(tr("No description yet."), TypeRole::Body, &Tokens::text3));
    } else {
        auto *description = new CollapsibleText;
        description->setObjectName(u"description"_s);
        description->setText(sheet.term.description);
        description->setFoldedLines(FoldedLines);
        description->setSubject(sheet.term.name);
        column->addWidget(description);
    }
    if (!sheet.related.isEmpty())
        column->addWidget(makeRelated(sheet));
    column->addStretch(1);
    return words;
}

QWidget *TermHead::makeRelated(const TermSheet &sheet)
{
    auto *related = new QWidget;
    related->setObjectName(u"related"_s);
    related->setAccessibleName(sheet.term.kind == Term::Series ? tr("Related series") : tr("Related topics"));
    related->setLayout(new FlowLayout(BetweenChips, BetweenChips));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    related->setSizePolicy(policy);
    for (const AuthorityCard &other : sheet.related) {
        auto *chip = new Chip(other.name, locale().toString(other.films));
        chip->setAccessibleDescription(other.films == 1 ? tr("1 film") : tr("%L1 films").arg(other.films));
        leadTo(chip, Place::of(other.kind, other.id, other.name), this);
        related->layout()->addWidget(chip);
    }
    return related;
}

void TermHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int margin = width() < NarrowWidth ? NarrowMargin : Margin;
    layout()->setContentsMargins(margin, 28, margin, 0);
}

} // namespace laurels
