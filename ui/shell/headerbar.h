// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace laurels {

/// The bar on top: sidebar, back, forward, the search field, Add film, and the menu. Buttons do what their actions do.
class HeaderBar : public QWidget
{
    Q_OBJECT
public:
    struct Actions {
        QAction *sidebar;
        QAction *back;
        QAction *forward;
        QAction *addFilm; ///< Null = there is no such button.
    };

    explicit HeaderBar(const Actions &actions, QWidget *parent = nullptr);

    void setMenu(QMenu *menu); ///< Of the button at the end.
    void openMenu();
    void setLeadingWidth(int width); ///< Of the part above the sidebar, so that the field is centred over the page.

    void focusSearch();
    void setQuery(const QString &query); ///< Of the page that is shown; without a signal.

signals:
    void searchRequested(const QString &query); ///< Enter, with something typed.
    void backListRequested(const QPoint &at); ///< A right click or a long press; `at` on the screen.
    void forwardListRequested(const QPoint &at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLeading(const Actions &actions);
    QWidget *makeSearch();

    QWidget *m_leading;
    QLineEdit *m_search = nullptr;
    QPushButton *m_add = nullptr;
    QString m_addText;
    QToolButton *m_menu;
};

} // namespace laurels
