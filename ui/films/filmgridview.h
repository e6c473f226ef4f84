// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QListView>

namespace laurels {

class ScrollBubble;

/// Films as tiles. The place of a tile is computed from its number, so a million films cost what thirty do: nothing is
/// kept an item. The model has one column (FilmListFace); all sizes are logical pixels.
class FilmGridView : public QListView
{
    Q_OBJECT
public:
    static constexpr int SmallestTile = 176;
    static constexpr int LargestTile = 320;
    static constexpr int UsualTile = 220;

    explicit FilmGridView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    int tileWidth() const { return m_tileWidth; } ///< The least that a tile is wide; tiles stretch to fill the row.
    void setTileWidth(int width);
    void setMargin(int margin); ///< Left and right of the tiles; the scroll bar stands in it.

    int columns() const; ///< How many tiles stand in a row.
    QSize cellSize() const; ///< A tile with its two lines of text.
    std::pair<int, int> visibleRows() const; ///< First and last number on screen; first > last when none is.

    /// What stands in the bubble while the scroll bar is dragged, for the first film on screen; null = no bubble.
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
    QRect cellRect(int row) const; ///< In the viewport.
    int rowsOfScreen() const; ///< Rows of tiles that PgUp and PgDn pass.
    void moveTo(int row, Qt::KeyboardModifiers modifiers);
    void setHover(const QModelIndex &index);
    void showBubble();

    int m_tileWidth = UsualTile;
    int m_margin = 32;
    int m_anchor = -1; ///< Where a range of selected films began.
    bool m_showsFocus = true; ///< Not after a click: the pointer is enough.
    QPersistentModelIndex m_hover;
    QPersistentModelIndex m_middlePressed;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
    std::function<QString(const QModelIndex &)> m_bubbleText;
    ScrollBubble *m_bubble;
};

} // namespace laurels
