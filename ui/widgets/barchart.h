// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace laurels {

class RovingFocus;

/// A few dozen numbers as bars over a line, the first and the last labelled. A chart with a summary to assistive
/// programs, and a button a bar that is not zero: one stop for Tab, arrows from bar to bar. Time runs from left to
/// right in every language.
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

    explicit BarChart(QWidget *parent = nullptr);
    /// `summary` says in a sentence what one sees at a glance.
    void setBars(const QList<Bar> &bars, const QString &summary);

    QSize sizeHint() const override;

signals:
    void barPressed(int id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRect columnOf(qsizetype bar) const;
    int barsHeight() const;
    void arrange();

    QList<Bar> m_bars;
    QList<QWidget *> m_buttons; ///< One a bar; null where it is zero.
    RovingFocus *m_focus;
};

} // namespace laurels
