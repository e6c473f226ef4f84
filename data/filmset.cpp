// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/filmset.h"

namespace laurels {

qsizetype FilmSet::count() const
{
    qsizetype count = 0;
    for (const quint64 word : m_words)
        count += std::popcount(word);
    return count;
}

QList<FilmId> FilmSet::ids() const
{
    QList<FilmId> ids;
    ids.reserve(count());
    forEach([&ids](FilmId id) { ids << id; });
    return ids;
}

FilmSet &FilmSet::operator&=(const FilmSet &other)
{
    m_words.resize(std::min(m_words.size(), other.m_words.size()));
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
    return *this;
}

FilmSet &FilmSet::operator|=(const FilmSet &other)
{
    m_words.resize(std::max(m_words.size(), other.m_words.size()));
    for (size_t i = 0; i < other.m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
    return *this;
}

FilmSet &FilmSet::operator-=(const FilmSet &other)
{
    for (size_t i = 0; i < std::min(m_words.size(), other.m_words.size()); ++i)
        m_words[i] &= ~other.m_words[i];
    return *this;
}

} // namespace laurels
