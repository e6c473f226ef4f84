// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/cataloguethread.h"

#include <atomic>
#include <memory>

namespace laurels {

/// A question that is asked again at each key, and of which only the newest counts: one that still waits when the next
/// is asked is not worked on, and its answer is dropped.
class NewestQuestion
{
public:
    explicit NewestQuestion(CatalogueThread &catalogue) : m_catalogue(catalogue) { }

    /// Like CatalogueThread::ask(); `work` gives a Result. An older answer never comes after a newer question.
    template <class Work, class Answered> void ask(QObject *receiver, Work work, Answered answered)
    {
        using Answer = std::invoke_result_t<Work, Catalogue &>;
        const int mine = ++*m_newest;
        m_catalogue.ask(
            receiver,
            [newest = m_newest, mine, work = std::move(work)](Catalogue &catalogue) -> Answer {
                if (*newest != mine)
                    return Error{Error::Cancelled, {}};
                return work(catalogue);
            },
            [newest = m_newest, mine, answered = std::move(answered)](const Answer &answer) {
                if (*newest == mine)
                    answered(answer);
            });
    }

private:
    CatalogueThread &m_catalogue;
    std::shared_ptr<std::atomic<int>> m_newest = std::make_shared<std::atomic<int>>(0);
};

} // namespace laurels
