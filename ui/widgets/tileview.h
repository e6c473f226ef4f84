// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tilegrid.h"

#include <QElapsedTimer>
#include <QListView>

#include <functional>

namespace laurels {

class ScrollBubble;

/// Some tiles that follow one another, with a heading in the margin beside the first.
struct TileGroup {
    QString heading;
    int size = 0;
    bool operator==(const TileGroup &) const = default;
};

/// Items as tiles of one size. The place of a tile is computed from its number, so a million cost what thirty do:
/// nothing is kept an item. The model has one column; all sizes are logical pixels.
class TileView : public QListView
{
    Q_OBJECT
public:
    /// Tiles are at least `leastWidth` wide, and stretch to fill their line.
    TileView(int leastWidth, QSize gap, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setMargin(int margin); ///< Left and right of the tiles; the scroll bar stands in it.
    void setGroups(const QList<TileGroup> &groups); ///< Each begins a line; none = no room for headings either.

    int columns() const; ///< How many tiles stand in a line.
    QSize cellSize() const;
    std::pair<int, int> visibleRows() const; ///< First and last number on screen; first > last when none is.

    /// What stands in the bubble while the scroll bar is dragged, for the first tile on screen; null = no bubble.
    void setBubbleText(std::function<QString(const QModelIndex &)> text);

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString &search) override;
    void selectAll() override;
    void doItemsLayout() override;
    void reset() override;

signals:
    void newWindowRequested(const QModelIndex &index); ///< By Ctrl+Enter or the middle button.
    void textTyped(const QString &text); ///< Letters typed one after the other, to jump to a title.

protected:
    int leastWidth() const { return m_leastWidth; }
    void setLeastWidth(int width);
    virtual int tileHeight(int width) const = 0;

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    void updateGeometries() override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void scrollContentsBy(int dx, int dy) override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static std::optional<CursorAction> cursorActionOf(const QKeyEvent &event);
    int count() const;
    int contentWidth() const;
    int leading() const; ///< Before the tiles: the margin, and the room for headings.
    int pitch() const; ///< From one line to the next.
    const TileGrid &grid() const; ///< Of the model, the groups and the width as they are now.
    void paintHeadings(QPainter &painter) const;
    QRect cellRect(int row) const; ///< In the viewport.
    int rowsOfScreen() const; ///< Rows of tiles that PgUp and PgDn pass.
    void moveTo(int row, Qt::KeyboardModifiers modifiers);
    void setHover(const QModelIndex &index);
    void showBubble();

    int m_leastWidth;
    QSize m_gap;
    int m_margin = 32;
    QList<TileGroup> m_groups;
    mutable TileGrid m_grid;
    int m_anchor = -1; ///< Where a range of selected tiles began.
    bool m_showsFocus = true; ///< Not after a click: the pointer is enough.
    QPersistentModelIndex m_hover;
    QPersistentModelIndex m_middlePressed;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
    std::function<QString(const QModelIndex &)> m_bubbleText;
    ScrollBubble *m_bubble;
};

} // namespace laurels
