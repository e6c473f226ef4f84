// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personhead.h"

#include "ui/people/portrait.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/morebutton.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int DiscSize = 112;
constexpr int BesideDisc = 28;
constexpr int BetweenFigures = 32;

/// All roles of a person, those on most films first; the unrecorded ones are left out.
QStringList allRoles(const QList<PersonFilm> &films)
{
    QStringList roles;
    QHash<QString, int> counts;
    for (const PersonFilm &film : films) {
        for (const QString &role : film.roles) {
            if (!role.isEmpty() && counts[role]++ == 0)
                roles << role;
        }
    }
    std::ranges::stable_sort(roles, std::greater(), [&](const QString &role) { return counts[role]; });
    if (const qsizetype director = roles.indexOf("Director"_L1); director > 0)
        roles.move(director, 0);
    return roles;
}

QString lowered(const QString &role)
{
    return role.left(1).toLower() + role.mid(1);
}

/// "film as director", for the figure of the role that a person is best known by.
QString figureText(int films, const QString &role)
{
    return films == 1 ? PersonHead::tr("film as %1").arg(lowered(role))
                      : PersonHead::tr("films as %1").arg(lowered(role));
}

} // namespace

QString rolesText(const QStringList &roles)
{
    QStringList shown;
    for (const QString &role : roles) {
        const QString text = role.isEmpty() ? PersonHead::tr("Role not recorded") : role;
        shown << (shown.isEmpty() ? text : lowered(text));
    }
    return shown.join(u", "_s);
}

PersonHead::PersonHead(const PersonSheet &sheet, Offers offers, PictureCache &pictures, QWidget *parent)
    : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(u"head"_s);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(20);
    auto *who = new QHBoxLayout;
    who->setSpacing(BesideDisc);
    auto *portrait = new Portrait(sheet.person.name, sheet.person.portrait, DiscSize, pictures);
    if (sheet.person.portrait)
        portrait->describe(sheet.person.portraitDescription);
    who->addWidget(portrait, 0, Qt::AlignTop);
    who->addWidget(makeWords(sheet), 1);
    m_layout->addLayout(who, 1);
    m_layout->addWidget(makeActions(offers), 0, Qt::AlignTop);
}

void PersonHead::setNarrow(bool narrow)
{
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *PersonHead::makeWords(const PersonSheet &sheet)
{
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins({});
    column->setSpacing(2);
    auto *name = new HeadingLabel(sheet.person.name, 1, TypeRole::PersonName);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(name);
    QStringList about{rolesText(allRoles(sheet.films)), sheet.person.disambiguation};
    about.removeAll(QString());
    if (!about.isEmpty())
        column->addWidget(new TextLabel(about.join(u" · "_s), TypeRole::Body, &Tokens::text2));
    if (!sheet.person.otherNames.isEmpty()) {
        auto *others = new TextLabel(tr("Also known as %1").arg(sheet.person.otherNames.join(u", "_s)), TypeRole::Small,
                                     &Tokens::text3);
        others->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(others);
    }
    if (sheet.person.portrait && !sheet.person.portraitCredit.isEmpty())
        column->addWidget(
            new TextLabel(tr("Portrait: %1").arg(sheet.person.portraitCredit), TypeRole::Small, &Tokens::text3));
    column->addSpacing(6);
    column->addWidget(makeFigures(sheet));
    column->addStretch(1);
    return words;
}

QWidget *PersonHead::makeFigures(const PersonSheet &sheet)
{
    auto *figures = new QWidget;
    auto *row = new FlowLayout(BetweenFigures, 8);
    figures->setLayout(row);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    figures->setSizePolicy(policy);
    const auto add = [&](int number, const QString &what) {
        auto *figure = new QWidget;
        auto *column = new QVBoxLayout(figure);
        column->setContentsMargins({});
        column->setSpacing(0);
        for (auto *label : {new TextLabel(locale().toString(number), TypeRole::Figure),
                            new TextLabel(what, TypeRole::Small, &Tokens::text3)}) {
            label->setWordWrap(false);
            column->addWidget(label);
        }
        row->addWidget(figure);
    };
    const int films = int(sheet.films.size());
    int awards = 0;
    for (const PersonFilm &film : sheet.films)
        awards += film.film.awards;
    add(films, films == 1 ? tr("film") : tr("films"));
    add(awards, awards == 1 ? tr("award across these films") : tr("awards across these films"));
    const QString role = allRoles(sheet.films).value(0);
    const auto inRole = std::ranges::count_if(sheet.films, [&](const PersonFilm &f) { return f.roles.contains(role); });
    if (!role.isEmpty())
        add(int(inRole), figureText(int(inRole), role));
    return figures;
}

QWidget *PersonHead::makeActions(Offers offers)
{
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins({});
    row->setSpacing(8);
    if (offers & Connect)
        row->addWidget(makeButton(u"connections"_s, tr("Find a connection"), Connect));
    if (offers & Edit)
        row->addWidget(makeButton(u"edit"_s, tr("Edit"), Edit));
    if (offers & (Merge | Delete))
        row->addWidget(makeMore(offers));
    if (!offers)
        actions->hide(); // never shown here: without a parent yet, it would be a window
    return actions;
}

QWidget *PersonHead::makeButton(const QString &symbol, const QString &text, Offer offer)
{
    auto *button = new QPushButton(icon(symbol, this), text);
    button->setObjectName(symbol);
    connect(button, &QPushButton::clicked, this, [this, offer] { emit offerTaken(offer); });
    return button;
}

QToolButton *PersonHead::makeMore(Offers offers)
{
    auto *more = new MoreButton;
    if (offers & Merge)
        more->offer(tr("Merge with…"), this, [this] { emit offerTaken(Merge); });
    if (offers & Delete)
        more->offer(tr("Delete"), this, [this] { emit offerTaken(Delete); });
    return more;
}

} // namespace laurels
