// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;
class QUndoStack;

namespace laurels {

class TokenLabel;

/// The bar above a form: back, what is edited, undo and redo, and the page as it is read.
class EditHeader : public QWidget
{
    Q_OBJECT
public:
    explicit EditHeader(QUndoStack &steps, QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    void setViewable(bool isViewable); ///< There is a page to see: the record has been saved once.

signals:
    void backRequested();
    void viewRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void drawIcons();
    void elide();

    QString m_text;
    TokenLabel *m_heading;
    TokenLabel *m_state;
    QToolButton *m_back;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QPushButton *m_view;
};

} // namespace laurels
