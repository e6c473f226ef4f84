// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QList>
#include <QWidget>

namespace laurels {

class RovingFocus;

/// Some dozens of numbers as bars over a line. A chart with a summary to assistive programs, and a button a bar that is
/// not zero: one stop for Tab, arrows from bar to bar. Numbers run from left to right in every language.
class BarChart : public QWidget
{
    Q_OBJECT
public:
    struct Bar {
        QString label; ///< Under the bar, "2009".
        QString name; ///< For assistive programs and the tool tip: "2009, 3 awards".
        int value = 0;
        int id = 0; ///< What barPressed() tells.
    };
    struct Look {
        int height = 45; ///< Of the tallest bar.
        bool hasScale = false; ///< Lines with their numbers behind the bars, and as many labels as there is room for.
        QColor Tokens::*bar = &Tokens::goldGlyph;
        QColor Tokens::*active = &Tokens::gold; ///< Of the bar under the pointer or with the focus.
        float strength = 1; ///< Of the colour of the other bars; 0 = that of the card.
    };

    explicit BarChart(QWidget *parent = nullptr);
    BarChart(const Look &look, QWidget *parent = nullptr);

    /// `summary` says in a sentence what one sees at a glance.
    void setBars(const QList<Bar> &bars, const QString &summary);
    /// A dotted line with words, `at` bars from the first bar's left edge, such as 2.5.
    void setMarker(double at, const QString &words);

    QSize sizeHint() const override;

signals:
    void barPressed(int id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRect area() const; ///< Where the bars stand.
    int xOf(double bar) const;
    QRect columnOf(qsizetype bar) const;
    void arrange();
    void paintScale(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void paintMarker(QPainter &painter) const;

    Look m_look;
    QList<Bar> m_bars;
    QList<QWidget *> m_buttons; ///< One a bar; null where it is zero.
    int m_top = 1; ///< What a bar of full height stands for.
    double m_marker = -1; ///< In bars; -1 = none.
    QString m_markerWords;
    RovingFocus *m_focus;
};

} // namespace laurels
