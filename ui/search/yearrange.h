// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/querytext.h"

#include <QTimer>
#include <QWidget>

class QSlider;

namespace laurels {

/// How many films there are of each year, over a line with two handles that choose a span of them. Each handle is a
/// slider to assistive programs, one stop of the Tab key, with the keys of a slider. Time runs from left to right in
/// every language.
class YearRange : public QWidget
{
    Q_OBJECT
public:
    struct Year {
        int year = 0;
        int films = 0;
        bool operator==(const Year &) const = default;
    };

    explicit YearRange(QWidget *parent = nullptr);

    /// `years` in order, at least two of them; `chosen`: nothing = all. Not while the person moves a handle.
    void setYears(const QList<Year> &years, std::optional<YearSpan> chosen);
    YearSpan span() const; ///< As the handles stand.

    QSize sizeHint() const override;

signals:
    void spanMoved(); ///< While a handle moves.
    void spanChosen(std::optional<laurels::YearSpan> span); ///< It rests; nothing = all years.

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    friend class RangeHandle;
    void handleMoved(QSlider *moved);
    void choose();
    void arrange();
    int yearAt(int x, bool isEnd) const;
    int xOf(int year) const; ///< Where the year begins.
    int last() const { return m_years.constLast().year; }
    int first() const { return m_years.constFirst().year; }

    QList<Year> m_years;
    QSlider *m_from;
    QSlider *m_to;
    QTimer m_resting; ///< Runs from the last move until it is taken for the last.
};

} // namespace laurels
