// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/connection.h"

#include "data/catalogue.h"
#include "data/filmstore.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr QChar Separator = u'|';

constexpr std::array Kinds = {std::pair{"people"_L1, &PathKinds::people},
                              std::pair{"awards"_L1, &PathKinds::awardBodies},
                              std::pair{"topics"_L1, &PathKinds::topics}, std::pair{"series"_L1, &PathKinds::series}};

std::optional<Place> endFromText(const QString &text)
{
    auto place = placeFromText(text.trimmed());
    if (!place || (place->kind != Place::Film && place->kind != Place::Person))
        return {};
    bool isNumber = false;
    if (const qint64 id = place->text.toLongLong(&isNumber); isNumber && place->kind == Place::Person)
        *place = {Place::Person, id, {}};
    return place;
}

QString endText(const std::optional<Place> &end)
{
    if (!end)
        return {};
    const QString kind = end->kind == Place::Film ? u"film:"_s : u"person:"_s;
    return kind + (end->id ? QString::number(end->id) : end->text);
}

} // namespace

QString pathKindsText(PathKinds kinds)
{
    QStringList words;
    for (const auto &[word, kind] : Kinds)
        if (kinds.*kind)
            words << word;
    return kinds == PathKinds() ? QString() : words.join(u',');
}

std::optional<PathKinds> pathKindsFromText(const QString &text)
{
    if (text.isEmpty())
        return PathKinds();
    PathKinds kinds{.people = false, .awardBodies = false, .topics = false, .series = false};
    for (const QString &word : text.split(u',')) {
        const auto found = std::ranges::find(Kinds, word.trimmed(), [](const auto &each) { return each.first; });
        if (found == Kinds.end())
            return {};
        kinds.*found->second = true;
    }
    return kinds;
}

QString ConnectionQuestion::text() const
{
    if (!from && !to)
        return {};
    const QString ends = endText(from) + u" | "_s + endText(to);
    return kinds == PathKinds() ? ends : ends + u" | "_s + pathKindsText(kinds);
}

ConnectionQuestion ConnectionQuestion::fromText(const QString &text)
{
    const QStringList parts = text.split(Separator);
    return {.from = endFromText(parts.value(0)),
            .to = endFromText(parts.value(1)),
            .kinds = pathKindsFromText(parts.value(2).trimmed()).value_or(PathKinds())};
}

Result<Connection> readConnection(Catalogue &catalogue, const ConnectionQuestion &question, int most)
{
    Connection connection{.question = question, .paths = {}, .films = {}};
    for (auto *end : {&connection.question.from, &connection.question.to}) {
        if (!*end)
            continue;
        const auto resolved = catalogue.resolve(**end);
        if (!resolved)
            return resolved.error();
        *end = *resolved;
    }
    QList<FilmId> films;
    const auto note = [&films](const Place &place) {
        if (place.kind == Place::Film && !films.contains(FilmId{place.id}))
            films << FilmId{place.id};
    };
    for (const auto &end : {connection.question.from, connection.question.to})
        if (end)
            note(*end);
    if (question.isWhole() && connection.question.from != connection.question.to) {
        auto paths = PathFinder(catalogue.database())
                         .find(*connection.question.from, *connection.question.to, question.kinds, most);
        if (!paths)
            return paths.error();
        connection.paths = std::move(*paths);
    }
    for (const Path &path : std::as_const(connection.paths))
        std::ranges::for_each(path.places, note);
    const auto cards = catalogue.films().cards(films);
    if (!cards)
        return cards.error();
    for (const FilmCard &card : *cards)
        connection.films.insert(card.id.value, card);
    return connection;
}

} // namespace laurels
