// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/cataloguethread.h"

#include <atomic>
#include <memory>

namespace laurels {

/// A question that is asked again at each key, and of which only the newest counts: the one before is cut short, or not
/// begun, and its answer is dropped. Where another question was cut short by that, it is asked again by itself.
class NewestQuestion
{
public:
    /// Soon: somebody waits for the answer, and what reads for others gives way. Later: it gives way itself.
    enum Urgency { Soon, Later };

    explicit NewestQuestion(CatalogueThread &catalogue, Urgency urgency = Soon)
        : m_state(std::make_shared<State>(catalogue)), m_urgency(urgency)
    {
    }

    /// Like CatalogueThread::read(). The answer to an older question never comes after a newer one was asked.
    template <class Work, class Answered> void ask(QObject *receiver, Work work, Answered answered)
    {
        const int mine = ++m_state->newest;
        if (std::exchange(m_state->isWaiting, true) || m_urgency == Soon)
            m_state->catalogue.interruptReading();
        put(m_state, mine, receiver, std::move(work), std::move(answered));
    }

private:
    struct State {
        explicit State(CatalogueThread &thread) : catalogue(thread) { }
        CatalogueThread &catalogue;
        std::atomic<int> newest = 0; ///< Number of the newest question; read on the reading thread, too.
        bool isWaiting = false; ///< It is not answered yet.
    };

    template <class Work, class Answered>
    static void put(const std::shared_ptr<State> &state, int mine, QObject *receiver, Work work, Answered answered)
    {
        using Answer = std::invoke_result_t<Work, Catalogue &>;
        state->catalogue.readOnce(
            receiver,
            [state, mine, work](Catalogue &catalogue) -> Answer {
                if (state->newest != mine)
                    return Error{Error::Cancelled, {}};
                return work(catalogue);
            },
            [state, mine, receiver, work, answered](const Answer &answer) {
                if (state->newest != mine)
                    return;
                if (!answer && answer.error().kind == Error::Cancelled) // by somebody who asked another question
                    return put(state, mine, receiver, work, answered);
                state->isWaiting = false;
                answered(answer);
            });
    }

    std::shared_ptr<State> m_state;
    Urgency m_urgency;
};

} // namespace laurels
