// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/films/filmgroupsmodel.h"
#include "ui/shell/page.h"

#include <QAbstractItemView>

namespace laurels {

class PictureCache;

/// Films in groups, at their full height: the page around it scrolls. One stop for Tab, with arrows inside; a film
/// opens by Enter or a click. The groups stand as shelves, large pictures under their headings and small groups side by
/// side, or as a ledger, small pictures with notes beside a heading in the margin and a rule between groups.
class FilmGroupsView : public QAbstractItemView
{
    Q_OBJECT
public:
    enum class Style { Shelves, Ledger };

    FilmGroupsView(Style style, PictureCache &pictures, QWidget *parent = nullptr);
    ~FilmGroupsView() override;

    void setGroups(const QList<FilmGroup> &groups);
    const QList<FilmGroup> &groups() const { return m_films->groups(); }
    QRect groupRect(int group) const; ///< From its heading or rule down to its last film.
    void focusGroup(int group); ///< Its first film.

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void placeRequested(const laurels::Place &place, laurels::Opening opening);
    void itemFocused(const QRect &rect); ///< By the keyboard or a program; in the view's coordinates.

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override { return 0; }
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &, QItemSelectionModel::SelectionFlags) override { }
    QRegion visualRegionForSelection(const QItemSelection &) const override { return {}; }
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Shape {
        QList<QRect> cells; ///< Of each row.
        QList<QRect> groups; ///< With their headings.
        int height = 0;
    };
    Shape shelves(int width) const;
    Shape ledger(int width) const;
    Shape shape(int width) const { return m_style == Style::Shelves ? shelves(width) : ledger(width); }
    int ledgerHeight(const FilmEntry &entry, int width) const;
    void arrange();
    QRect mirrored(const QRect &rect) const;
    void paintHeading(QPainter &painter, int group) const;
    void paintLedgerEntry(QPainter &painter, const QRect &cell, const FilmEntry &entry, bool isLit,
                          bool isRinged) const;
    void open(const QModelIndex &index, Opening opening);
    QString textAt(const QPoint &point) const;
    QModelIndex nearest(int row, bool below) const;

    Style m_style;
    PictureCache &m_pictures;
    FilmGroupsModel *m_films;
    Shape m_shape;
    QPersistentModelIndex m_hover;
    QPersistentModelIndex m_pressed;
    bool m_showsFocus = true; ///< Not after a click: the pointer is enough.
};

} // namespace laurels
