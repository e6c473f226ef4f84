// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>
#include <vector>

/// Films that nobody made, as a catalogue of `count` of them would have: the same for the same seed on every machine.
namespace laurels::bench {

/// Numbers that look random and are the same everywhere (splitmix64).
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) { }
    std::uint64_t next();
    int below(int bound); ///< 0 to bound - 1.
    bool oneIn(int n) { return below(n) == 0; }
    int early(int bound); ///< Below `bound`, the first ones much more often, as with words and festivals.

private:
    std::uint64_t m_state;
};

struct InventedCredit {
    int person = 0;
    QByteArray role; ///< Code; empty = not recorded.
};

struct InventedAward {
    int body = 0;
    int year = 0;
    QByteArray name;
    QByteArray category;
    QByteArray result; ///< Code.
};

struct InventedFilm {
    QString title;
    QString originalTitle; ///< Empty for most.
    QByteArray logline;
    QByteArray synopsis; ///< About 200 words.
    int year = 0; ///< Of completion; 0 = unknown.
    QString premiere; ///< EDTF; empty = unknown.
    int length = 0; ///< Minutes; 0 = unknown.
    double rating = 0; ///< 0 = none.
    std::vector<InventedCredit> credits; ///< Each person once.
    std::vector<InventedAward> awards;
    std::vector<int> topics, series, countries, languages, companies;
    int funding = -1; ///< -1 = none.
    int picture = -1; ///< -1 = none.
};

/// How many of each a catalogue of some size has. A few people have hundreds of credits, most a handful.
struct Sizes {
    explicit Sizes(int films);
    int films, people, bodies, topics, series, countries, languages, companies, funding, pictures;
};

class Inventor
{
public:
    Inventor(int films, std::uint64_t seed);

    const Sizes &sizes() const { return m_sizes; }
    InventedFilm film(int number); ///< Called for 0, 1, 2 … in turn.

    // Names, each list without doubles. Any number below the size, in any order.
    QString person(int number) const;
    QString body(int number) const;
    QString bodyShort(int number) const; ///< Empty for some.
    QString topic(int number) const;
    QString series(int number) const;
    QString country(int number) const;
    QString language(int number) const;
    QString company(int number) const;
    QString funding(int number) const;
    QByteArray biography(int number) const; ///< Of a person; empty for most.

private:
    QString title(Dice &dice) const;
    QByteArray story(Dice &dice, int words) const;
    std::vector<int> some(Dice &dice, int most, int of) const;
    void addCredits(Dice &dice, InventedFilm &film) const;
    void addAwards(Dice &dice, InventedFilm &film) const;

    Sizes m_sizes;
    std::uint64_t m_seed;
    std::vector<QByteArray> m_words; ///< The common ones first.
};

} // namespace laurels::bench
