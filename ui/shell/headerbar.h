// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;
class QAction;

namespace laurels {

/// The bar on top: back, forward, and the search field.
class HeaderBar : public QWidget
{
    Q_OBJECT
public:
    HeaderBar(QAction *back, QAction *forward, QWidget *parent = nullptr);

    void focusSearch();
    void setQuery(const QString &query); ///< Of the page that is shown; without a signal.

signals:
    void searchRequested(const QString &query); ///< Enter, with something typed.

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void drawIcons();

    QAction *m_back;
    QAction *m_forward;
    QLineEdit *m_search;
    QAction *m_lens;
};

} // namespace laurels
