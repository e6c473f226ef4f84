// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/filmlinks.h"

#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurels {

FilmLinks::FilmLinks(const QList<Link> &links, const WebOpener &opener, QWidget *parent)
    : QWidget(parent), m_opener(opener)
{
    setObjectName(u"links"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new HeadingLabel(tr("On the web"), 2));
    layout->addSpacing(4);
    for (const Link &link : links)
        layout->addWidget(makeRow(link));
}

QWidget *FilmLinks::makeRow(const Link &link)
{
    const QString label = link.label.isEmpty() ? link.url : link.label;
    const auto address = webAddress(link.url);
    if (!address)
        return new TextLabel(link.label.isEmpty() ? link.url : tr("%1: %2").arg(link.label, link.url));
    auto *row = new QWidget;
    auto *button = new LinkButton(label);
    button->setObjectName(link.url);
    button->setSymbol(u"open-external"_s, LinkButton::After);
    button->setAccessibleDescription(tr("Opens %1 in the browser").arg(hostOf(*address)));
    connect(button, &LinkButton::clicked, this, [this, url = link.url] { m_opener.open(window(), url); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(-LinkButton::Room, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(button);
    layout->addWidget(new TextLabel(hostOf(*address), TypeRole::Small, &Tokens::text3), 1);
    return row;
}

} // namespace laurels
