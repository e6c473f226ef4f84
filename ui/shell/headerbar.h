// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace laurels {

class SearchField;

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

    HeaderBar(const Actions &actions, SearchField *search, QWidget *parent = nullptr);

    void setMenu(QMenu *menu); ///< Of the button at the end.
    void openMenu();
    void setLeadingWidth(int width); ///< Of the part above the sidebar, so that the field is centred over the page.

signals:
    void backListRequested(const QPoint &at); ///< A right click or a long press; `at` on the screen.
    void forwardListRequested(const QPoint &at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLeading(const Actions &actions);

    QWidget *m_leading;
    QPushButton *m_add = nullptr;
    QString m_addText;
    QToolButton *m_menu;
};

} // namespace laurels
