// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/prizechips.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Gap = 8;
constexpr int ShownAtFirst = 8;
constexpr int All = 0; ///< The id of the chip for all; that of a name is its place, from 1.

} // namespace

PrizeChips::PrizeChips(const QList<NameCount> &prizes, QWidget *parent)
    : QWidget(parent), m_prizes(prizes), m_group(new QButtonGroup(this))
{
    setObjectName(u"prizes"_s);
    setAccessibleName(tr("Awards shown"));
    setLayout(new FlowLayout(Gap, Gap));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    addChip(tr("All awards"), {}, All);
    for (int i = 0; i < prizes.size(); ++i)
        addChip(prizes[i].name.isEmpty() ? tr("Without a name") : prizes[i].name, locale().toString(prizes[i].count),
                i + 1);
    if (const qsizetype hidden = prizes.size() - ShownAtFirst; hidden > 1)
        addMore(hidden);
    choose({});
    connect(m_group, &QButtonGroup::idClicked, this, &PrizeChips::prizeChosen);
}

void PrizeChips::addChip(const QString &text, const QString &number, int id)
{
    auto *chip = new Chip(text, number);
    chip->setObjectName(QString::number(id));
    chip->setActs(true);
    chip->setCheckable(true);
    m_group->addButton(chip, id);
    layout()->addWidget(chip);
}

void PrizeChips::addMore(qsizetype hidden)
{
    m_more = new Chip(tr("%L1 more…").arg(hidden));
    m_more->setObjectName(u"more"_s);
    m_more->setActs(true);
    layout()->addWidget(m_more);
    for (int id = ShownAtFirst + 1; id <= m_prizes.size(); ++id)
        m_group->button(id)->hide();
    connect(m_more, &Chip::clicked, this, [this] {
        showAll();
        m_group->button(ShownAtFirst + 1)->setFocus(Qt::OtherFocusReason);
    });
}

void PrizeChips::showAll()
{
    if (!m_more)
        return;
    for (QAbstractButton *chip : m_group->buttons())
        chip->show();
    m_more->hide();
}

std::optional<QString> PrizeChips::chosen() const
{
    const int id = m_group->checkedId();
    return id > All ? std::optional(m_prizes.at(id - 1).name) : std::nullopt;
}

void PrizeChips::choose(const std::optional<QString> &prize)
{
    const auto found = std::ranges::find_if(m_prizes, [&](const NameCount &known) { return known.name == prize; });
    const int id = found == m_prizes.end() ? All : int(found - m_prizes.begin()) + 1;
    if (id > ShownAtFirst)
        showAll();
    m_group->button(id)->setChecked(true);
}

} // namespace laurels
