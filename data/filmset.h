// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/id.h"

#include <QList>

#include <bit>
#include <vector>

namespace laurels {

/// A set of films: a bit for each id, 125 kB for a million.
class FilmSet
{
public:
    FilmSet() = default;
    explicit FilmSet(const QList<FilmId> &ids)
    {
        for (const FilmId id : ids)
            add(id);
    }

    void add(FilmId id)
    {
        const auto word = size_t(id.value) / 64;
        if (word >= m_words.size())
            m_words.resize(word + word / 8 + 1);
        m_words[word] |= quint64(1) << (id.value % 64);
    }
    bool contains(FilmId id) const
    {
        const auto word = size_t(id.value) / 64;
        return word < m_words.size() && (m_words[word] >> (id.value % 64) & 1);
    }
    qsizetype count() const;
    bool isEmpty() const { return count() == 0; }
    QList<FilmId> ids() const; ///< In ascending order.

    FilmSet &operator&=(const FilmSet &other);
    FilmSet &operator|=(const FilmSet &other);
    FilmSet &operator-=(const FilmSet &other);

    template <class Visit> void forEach(Visit visit) const
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            for (quint64 rest = m_words[i]; rest; rest &= rest - 1)
                visit(FilmId{qint64(i * 64) + std::countr_zero(rest)});
    }

private:
    std::vector<quint64> m_words;
};

} // namespace laurels
