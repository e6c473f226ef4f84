// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <algorithm>
#include <cstdio>

namespace laurels::bench {

/// How long the same work took, each time it was done.
class Times
{
public:
    /// `target` is printed beside what was measured; empty = it is there to compare with.
    explicit Times(const char *name, const QString &target = {}) : m_name(name), m_target(target) { }

    /// Gives what `work` gave. `what` is printed when it was the slowest.
    template <class Work> auto measure(const QString &what, Work work)
    {
        QElapsedTimer timer;
        timer.start();
        auto done = work();
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        if (m_ms.isEmpty() || ms > *std::ranges::max_element(m_ms))
            m_slowest = what;
        m_ms << ms;
        return done;
    }

    double last() const { return m_ms.constLast(); } ///< Milliseconds.

    /// Milliseconds within which `part` of the work was done: 0.5 = the median.
    double at(double part) const
    {
        QList<double> sorted = m_ms;
        std::ranges::sort(sorted);
        return sorted.isEmpty() ? 0 : sorted[qMin(qsizetype(part * double(sorted.size())), sorted.size() - 1)];
    }

    void print() const
    {
        std::printf("%-36s p50 %8.2f  p95 %8.2f  p99 %8.2f  max %8.2f ms  %s  [%s]\n", m_name, at(0.5), at(0.95),
                    at(0.99), at(1), qPrintable(m_target), qPrintable(m_slowest));
        std::fflush(stdout);
    }

private:
    const char *m_name;
    QString m_target;
    QList<double> m_ms;
    QString m_slowest;
};

} // namespace laurels::bench
