// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/relatedtitles.h"

#include "ui/films/filmtile.h"
#include "ui/films/placelinks.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr QSize Picture(218, 123);

bool isElsewhere(const Relation &relation)
{
    return !relation.other && !relation.title.isEmpty();
}

QString relationText(const Relation &relation)
{
    const QString title = relation.year == 0
                              ? relation.title
                              : RelatedTitles::tr("%1 (%2)").arg(relation.title, QString::number(relation.year));
    return relation.note.isEmpty() ? title : RelatedTitles::tr("%1: %2").arg(title, relation.note);
}

} // namespace

bool RelatedTitles::hasAny(const FilmSheet &sheet)
{
    return !sheet.related.isEmpty() || std::ranges::any_of(sheet.film.relations, isElsewhere);
}

RelatedTitles::RelatedTitles(const FilmSheet &sheet, PictureCache &pictures, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"related"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(new HeadingLabel(tr("Related titles"), 2));
    if (!sheet.related.isEmpty()) {
        auto *outset = new QHBoxLayout; // the pictures stand in line with the heading, their focus rings do not
        outset->setContentsMargins(-FilmTile::Ring, 0, -FilmTile::Ring, 0);
        outset->addWidget(makeTiles(sheet.related, pictures));
        layout->addLayout(outset);
    }
    QStringList elsewhere;
    for (const Relation &relation : sheet.film.relations)
        if (isElsewhere(relation))
            elsewhere << relationText(relation);
    if (!elsewhere.isEmpty())
        layout->addWidget(new TextLabel(tr("Not in this catalogue: %1").arg(elsewhere.join(u"; "_s)), TypeRole::Body,
                                        &Tokens::text2));
}

QWidget *RelatedTitles::makeTiles(const QList<RelatedFilm> &films, PictureCache &pictures)
{
    auto *tiles = new QWidget;
    auto *flow = new FlowLayout(16, 20);
    tiles->setLayout(flow);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    tiles->setSizePolicy(policy);
    for (const RelatedFilm &related : films) {
        const QString note = metaLine(related.film) + u'\n' + reasonText(related.reasons.constFirst());
        auto *tile = new FilmTile(related.film, note, Picture, pictures);
        leadTo(tile, Place::film(related.film.id, related.film.title), this);
        flow->addWidget(tile);
    }
    return tiles;
}

} // namespace laurels
