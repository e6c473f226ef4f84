// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/place.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr std::array Lists = {
    std::pair{"films"_L1, Place::Films},
    std::pair{"table"_L1, Place::Table},
    std::pair{"people"_L1, Place::People},
    std::pair{"award-bodies"_L1, Place::AwardBodies},
    std::pair{"topics"_L1, Place::Topics},
    std::pair{"series"_L1, Place::SeriesList},
    std::pair{"new-film"_L1, Place::NewFilm},
    std::pair{"new-person"_L1, Place::NewPerson},
    std::pair{"new-award-body"_L1, Place::NewAwardBody},
    std::pair{"new-topic"_L1, Place::NewTopic},
    std::pair{"new-series"_L1, Place::NewSeries},
    std::pair{"statistics"_L1, Place::Statistics},
    std::pair{"connections"_L1, Place::Connections},
    std::pair{"bookmarks"_L1, Place::Bookmarks},
    std::pair{"history"_L1, Place::History},
    std::pair{"attention"_L1, Place::Attention},
    std::pair{"vocabulary"_L1, Place::Vocabulary},
    std::pair{"merge-people"_L1, Place::MergePeople},
    std::pair{"merge-films"_L1, Place::MergeFilms},
};
constexpr std::array Pages = {
    std::pair{"film:"_L1, Place::Film},
    std::pair{"person:"_L1, Place::Person},
    std::pair{"topic:"_L1, Place::Topic},
    std::pair{"award-body:"_L1, Place::AwardBody},
    std::pair{"series:"_L1, Place::Series},
    std::pair{"search:"_L1, Place::Search},
    std::pair{"edit:"_L1, Place::EditFilm},
    std::pair{"new-film:"_L1, Place::NewFilm},
    std::pair{"edit-person:"_L1, Place::EditPerson},
    std::pair{"edit-award-body:"_L1, Place::EditAwardBody},
    std::pair{"edit-topic:"_L1, Place::EditTopic},
    std::pair{"edit-series:"_L1, Place::EditSeries},
    std::pair{"statistics:"_L1, Place::Statistics},
    std::pair{"connections:"_L1, Place::Connections},
    std::pair{"vocabulary:"_L1, Place::Vocabulary},
    std::pair{"merge-people:"_L1, Place::MergePeople},
    std::pair{"merge-films:"_L1, Place::MergeFilms},
};

} // namespace

Place Place::of(Authority kind, qint64 id, const QString &name)
{
    switch (kind) {
    case Authority::Person:
        return {Person, id, name};
    case Authority::AwardBody:
        return {AwardBody, id, name};
    case Authority::Topic:
        return {Topic, id, name};
    case Authority::Series:
        return {Series, id, name};
    }
    Q_UNREACHABLE();
}

Place Place::edit(Authority kind, qint64 id, const QString &name)
{
    switch (kind) {
    case Authority::Person:
        return {EditPerson, id, name};
    case Authority::AwardBody:
        return {EditAwardBody, id, name};
    case Authority::Topic:
        return {EditTopic, id, name};
    case Authority::Series:
        return {EditSeries, id, name};
    }
    Q_UNREACHABLE();
}

Place Place::add(Authority kind)
{
    switch (kind) {
    case Authority::Person:
        return {NewPerson};
    case Authority::AwardBody:
        return {NewAwardBody};
    case Authority::Topic:
        return {NewTopic};
    case Authority::Series:
        return {NewSeries};
    }
    Q_UNREACHABLE();
}

QString linkText(const Place &place)
{
    for (const auto &[prefix, kind] : Pages)
        if (kind == place.kind)
            return prefix + QString::number(place.id);
    return {};
}

bool isForm(Place::Kind kind)
{
    switch (kind) {
    case Place::EditFilm:
    case Place::NewFilm:
    case Place::Draft:
    case Place::EditPerson:
    case Place::EditAwardBody:
    case Place::EditTopic:
    case Place::EditSeries:
    case Place::NewPerson:
    case Place::NewAwardBody:
    case Place::NewTopic:
    case Place::NewSeries:
        return true;
    default:
        return false;
    }
}

std::optional<Place> placeFromText(const QString &text)
{
    for (const auto &[word, kind] : Lists)
        if (text == word)
            return Place{kind};
    for (const auto &[prefix, kind] : Pages)
        if (text.startsWith(prefix) && text.size() > prefix.size())
            return Place{kind, 0, text.sliced(prefix.size())};
    return {};
}

} // namespace laurels
