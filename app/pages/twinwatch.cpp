// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/twinwatch.h"

#include "data/cataloguethread.h"
#include "data/filmstore.h"
#include "ui/edit/filmform.h"

#include <chrono>

using namespace std::chrono_literals;

namespace laurels {

namespace {

constexpr auto Pause = 200ms;

bool areTwins(const Film &film, const Film &other)
{
    return film.title == other.title && film.year == other.year && film.premiere == other.premiere;
}

} // namespace

TwinWatch::TwinWatch(CatalogueThread &catalogue, FilmForm &form)
    : QObject(&form), m_catalogue(catalogue), m_form(form), m_asked(form.given())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &TwinWatch::ask);
    connect(&form, &Form::edited, this, &TwinWatch::follow);
}

void TwinWatch::follow()
{
    if (!areTwins(m_form.draft(), m_asked))
        m_pause.start();
}

void TwinWatch::ask()
{
    m_asked = m_form.draft();
    m_catalogue.read(
        this, [film = m_asked](Catalogue &c) { return catalogueWarnings(c.films(), film); },
        [this, film = m_asked](const Result<QList<Issue>> &doubts) {
            if (areTwins(film, m_form.draft()))
                m_form.setDoubts(doubts.value_or(QList<Issue>()));
        });
}

} // namespace laurels
