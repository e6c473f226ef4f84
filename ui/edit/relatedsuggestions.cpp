// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/relatedsuggestions.h"

#include "ui/widgets/linkbutton.h"
#include "ui/widgets/tokenlabel.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int MostShown = 6;

QString titleText(const FilmCard &film)
{
    return film.year ? RelatedSuggestions::tr("%1 (%2)", "title, year").arg(film.title).arg(film.year) : film.title;
}

QString reasonsText(const RelatedFilm &film)
{
    QStringList reasons;
    for (const Reason &reason : film.reasons)
        reasons << reasonText(reason);
    return reasons.join(u" · "_s);
}

} // namespace

RelatedSuggestions::RelatedSuggestions(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout)
{
    setObjectName(u"relatedSuggestions"_s);
    auto *heading = new TokenLabel(tr("Suggested"), TypeRole::Small, &Tokens::text3);
    heading->setBold(true);
    m_rows->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addLayout(m_rows);
    hide();
}

void RelatedSuggestions::setFilms(const QList<RelatedFilm> &films)
{
    m_films = films;
    fill();
}

void RelatedSuggestions::setPinned(const QSet<FilmId> &films)
{
    if (std::exchange(m_pinned, films) != films)
        fill();
}

void RelatedSuggestions::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const RelatedFilm &film : std::as_const(m_films))
        if (!m_pinned.contains(film.film.id) && m_rows->count() < MostShown)
            m_rows->addWidget(makeRow(film));
    setVisible(m_rows->count() > 0);
}

QWidget *RelatedSuggestions::makeRow(const RelatedFilm &film)
{
    auto *row = new QWidget;
    auto *pin = new LinkButton(titleText(film.film));
    pin->setActs(true);
    pin->setSymbol(u"add"_s, LinkButton::Before);
    pin->setAccessibleName(tr("Pin %1").arg(titleText(film.film)));
    pin->setToolTip(pin->accessibleName());
    auto *reasons = new TokenLabel(reasonsText(film), TypeRole::Small, &Tokens::text3);
    reasons->setWordWrap(true);
    pin->setAccessibleDescription(reasons->text());
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(pin);
    layout->addWidget(reasons, 1);
    connect(pin, &LinkButton::clicked, this, [this, card = film.film] { this->pin(card); });
    return row;
}

/// The focus stays in the list, on the one that comes in its place.
void RelatedSuggestions::pin(const FilmCard &film)
{
    const auto at = std::ranges::find(m_films, film.id, [](const RelatedFilm &each) { return each.film.id; });
    qsizetype shownBefore = std::count_if(m_films.begin(), at,
                                          [this](const RelatedFilm &each) { return !m_pinned.contains(each.film.id); });
    emit pinRequested(film.id, film.title);
    shownBefore = qMin<qsizetype>(shownBefore, m_rows->count() - 1);
    if (shownBefore >= 0)
        m_rows->itemAt(int(shownBefore))->widget()->findChild<LinkButton *>()->setFocus(Qt::OtherFocusReason);
}

} // namespace laurels
