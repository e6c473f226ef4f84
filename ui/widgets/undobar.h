// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>
#include <QVariantAnimation>

class QPushButton;
class QToolButton;

namespace laurels {

class PlainLabel;

/// What was just done, and Undo, at the bottom of the page for eight seconds; longer while the pointer or the focus is
/// on it.
class UndoBar : public QFrame
{
    Q_OBJECT
public:
    explicit UndoBar(QWidget *parent);

    void offer(const QString &sentence); ///< "Film deleted." With the button Undo.
    void say(const QString &sentence); ///< "Film restored." Without.
    void setPage(const QRect &page); ///< It stands at the bottom centre of this rectangle of its parent.
    QString sentence() const;

signals:
    void undoRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void appear(const QString &sentence, bool offersUndo);
    void arrange();
    bool isHeld() const; ///< By the pointer or the focus.

    PlainLabel *m_sentence;
    QPushButton *m_undo;
    QToolButton *m_close;
    QTimer m_time;
    QVariantAnimation m_slide; ///< Pixels below its place.
    QRect m_page;
};

} // namespace laurels
