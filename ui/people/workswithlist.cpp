// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/workswithlist.h"

#include "ui/films/placelinks.h"
#include "ui/people/portrait.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int DiscSize = 36;
constexpr int RowPadding = 9;
constexpr int ShownAtFirst = 3;

} // namespace

WorksWithList::WorksWithList(const QList<WorksWith> &people, PictureCache &pictures, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"worksWith"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *heading = new HeadingLabel(tr("Works with"), 2, TypeRole::Small);
    heading->setBold(true);
    column->addWidget(heading);
    column->addSpacing(6);
    QList<QWidget *> rest;
    for (qsizetype i = 0; i < people.size(); ++i) {
        QWidget *row = makeRow(people[i], i == 0, pictures);
        column->addWidget(row);
        if (i >= ShownAtFirst)
            rest << row;
    }
    if (!rest.isEmpty())
        addRest(rest);
}

void WorksWithList::addRest(const QList<QWidget *> &rows)
{
    auto *more = new LinkButton(QString());
    more->setObjectName(u"more"_s);
    layout()->addWidget(more);
    const auto show = [rows, more](bool isExpanded) {
        for (QWidget *row : rows)
            row->setVisible(isExpanded);
        more->setText(isExpanded ? tr("Show fewer") : tr("Show %L1 more").arg(rows.size()));
        more->setExpanded(isExpanded);
        more->setSymbol(isExpanded ? u"chevron-up"_s : u"chevron-down"_s, LinkButton::After);
    };
    connect(more, &LinkButton::clicked, this, [show, more] { show(!more->isExpanded().value_or(false)); });
    show(false);
}

QWidget *WorksWithList::makeRow(const WorksWith &other, bool isFirst, PictureCache &pictures)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(0);
    if (!isFirst)
        column->addWidget(new Rule);
    auto *cells = new QHBoxLayout;
    column->addLayout(cells);
    cells->setContentsMargins(0, RowPadding, 0, RowPadding);
    cells->setSpacing(10);
    cells->addWidget(new Portrait(other.person.name, other.person.image, DiscSize, pictures));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new LinkButton(other.person.name);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    leadTo(name, Place::person(PersonId{other.person.id}, other.person.name), this);
    words->addWidget(name);
    auto *together = new TextLabel(other.filmsTogether == 1 ? tr("1 film together")
                                                            : tr("%L1 films together").arg(other.filmsTogether),
                                   TypeRole::Small, &Tokens::text3);
    together->setIndent(2); // under the link's text, which has room for its focus ring
    words->addWidget(together);
    cells->addLayout(words, 1);
    return row;
}

} // namespace laurels
