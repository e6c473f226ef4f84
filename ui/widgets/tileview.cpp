// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tileview.h"

#include "ui/widgets/accessiblelist.h"
#include "ui/widgets/scrollbubble.h"
#include "ui/widgets/typescale.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int PadTop = 6; ///< Room for the focus ring of the first row.
constexpr int PadBottom = 32;
constexpr int LeastTile = 88;
constexpr int HeadingRoom = 72; ///< For a year beside its films.
constexpr int TypingPause_ms = 1000;
constexpr qint64 Farthest = 1'000'000'000; ///< Stays inside int with anything added.

} // namespace

TileView::TileView(int leastWidth, QSize gap, QWidget *parent)
    : QListView(parent), m_leastWidth(leastWidth), m_gap(gap), m_bubble(new ScrollBubble(this))
{
    makeAccessible(this, AccessibleShape::List);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::sliderPressed, this, &TileView::showBubble);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TileView::showBubble);
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, m_bubble, &QWidget::hide);
}

void TileView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    updateGeometries();
}

void TileView::setLeastWidth(int width)
{
    if (m_leastWidth == width)
        return;
    const QModelIndex kept = currentIndex().isValid() && viewport()->rect().intersects(visualRect(currentIndex()))
                                 ? currentIndex()
                             : model() ? model()->index(visibleRows().first, 0)
                                       : QModelIndex();
    m_leastWidth = width;
    updateGeometries();
    scrollTo(kept);
    viewport()->update();
}

void TileView::setMargin(int margin)
{
    m_margin = margin;
    updateGeometries();
    viewport()->update();
}

void TileView::setGroups(const QList<TileGroup> &groups)
{
    if (m_groups == groups)
        return;
    m_groups = groups;
    m_grid.arrange(0, 1, {});
    updateGeometries();
    viewport()->update();
}

int TileView::count() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int TileView::leading() const
{
    return m_margin + (m_groups.isEmpty() ? 0 : HeadingRoom);
}

int TileView::contentWidth() const
{
    // The same with and without a scroll bar: nothing jumps.
    return qMax(LeastTile, width() - leading() - m_margin);
}

int TileView::columns() const
{
    return qMax(1, (contentWidth() + m_gap.width()) / (m_leastWidth + m_gap.width()));
}

int TileView::pitch() const
{
    return cellSize().height() + m_gap.height();
}

QSize TileView::cellSize() const
{
    const int n = columns();
    const int wide = (contentWidth() - (n - 1) * m_gap.width()) / n;
    return {wide, tileHeight(wide)};
}

const TileGrid &TileView::grid() const
{
    if (m_grid.count() != count() || m_grid.columns() != columns()) {
        QList<int> sizes;
        for (const TileGroup &group : m_groups)
            sizes << group.size;
        m_grid.arrange(count(), columns(), sizes);
    }
    return m_grid;
}

QRect TileView::cellRect(int row) const
{
    const TileGrid &tiles = grid();
    const QSize size = cellSize();
    const int room = contentWidth() + m_gap.width();
    // Tiles share what the division left over, so that the last one ends at the margin.
    const auto edge = [&](int column) { return column * room / tiles.columns(); };
    const int place = tiles.placeOf(row);
    const int left = edge(place);
    const int wide = edge(place + 1) - m_gap.width() - left;
    const int x =
        layoutDirection() == Qt::RightToLeft ? viewport()->width() - leading() - left - wide : leading() + left;
    const qint64 y = PadTop + qint64(tiles.lineOf(row)) * (size.height() + m_gap.height()) - verticalOffset();
    return {x, int(qBound(-Farthest, y, Farthest)), wide, size.height()};
}

int TileView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

std::pair<int, int> TileView::visibleRows() const
{
    const int first = qMax(0, (verticalOffset() - PadTop) / pitch());
    const int last = (verticalOffset() + viewport()->height() - PadTop) / pitch();
    return {grid().firstOf(first), grid().lastOf(last)};
}

void TileView::setBubbleText(std::function<QString(const QModelIndex &)> text)
{
    m_bubbleText = std::move(text);
    m_bubble->hide();
}

void TileView::showBubble()
{
    if (!verticalScrollBar()->isSliderDown() || !m_bubbleText || count() == 0)
        return;
    const QString text = m_bubbleText(model()->index(visibleRows().first, 0));
    m_bubble->showBeside(verticalScrollBar(), text);
}

QRect TileView::visualRect(const QModelIndex &index) const
{
    return index.isValid() && index.row() < count() ? cellRect(index.row()) : QRect();
}

QModelIndex TileView::indexAt(const QPoint &point) const
{
    const int y = point.y() + verticalOffset() - PadTop;
    if (y < 0 || y / pitch() >= grid().lines())
        return {};
    for (int row = grid().firstOf(y / pitch()); row <= grid().lastOf(y / pitch()); ++row) {
        if (cellRect(row).contains(point))
            return model()->index(row, 0, rootIndex());
    }
    return {};
}

void TileView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const QRect cell = visualRect(index);
    const int screen = viewport()->height();
    QScrollBar *bar = verticalScrollBar();
    const int toTop = bar->value() + cell.top() - PadTop;
    const int toBottom = bar->value() + cell.bottom() + PadTop - screen;
    switch (hint) {
    case EnsureVisible:
        if (cell.top() < PadTop)
            bar->setValue(toTop);
        else if (cell.bottom() + PadTop > screen)
            bar->setValue(qMin(toTop, toBottom));
        break;
    case PositionAtTop:
        bar->setValue(toTop);
        break;
    case PositionAtBottom:
        bar->setValue(toBottom);
        break;
    case PositionAtCenter:
        bar->setValue(bar->value() + cell.center().y() - screen / 2);
        break;
    }
}

void TileView::updateGeometries()
{
    if (!model())
        return QAbstractItemView::updateGeometries(); // also from the constructor, before there is a tileHeight()
    const int lines = grid().lines();
    const qint64 content = lines == 0 ? 0 : PadTop + qint64(lines) * pitch() - m_gap.height() + PadBottom;
    const int screen = viewport()->height();
    verticalScrollBar()->setSingleStep(qMax(1, pitch() / 4));
    verticalScrollBar()->setPageStep(screen);
    verticalScrollBar()->setRange(0, int(qBound(qint64(0), content - screen, qint64(std::numeric_limits<int>::max()))));
    horizontalScrollBar()->setRange(0, 0);
    QAbstractItemView::updateGeometries(); // not QListView's, which lays out every item
}

void TileView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

void TileView::reset()
{
    m_anchor = -1;
    m_hover = QModelIndex();
    m_middlePressed = QModelIndex();
    QListView::reset();
}

int TileView::rowsOfScreen() const
{
    return qMax(1, viewport()->height() / pitch());
}

QModelIndex TileView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (count() == 0)
        return {};
    const int last = count() - 1;
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto moveLines = [&](int lines) { // as near below or above as that line reaches; stays rather than leave
        const int from = grid().lineOf(row);
        const int to = qBound(0, from + lines, grid().lines() - 1);
        return to == from ? row : qMin(grid().firstOf(to) + grid().placeOf(row), grid().lastOf(to));
    };
    int target = 0;
    if (row >= 0) {
        switch (action) {
        case MoveLeft:
            target = qBound(0, row - forward, last);
            break;
        case MoveRight:
            target = qBound(0, row + forward, last);
            break;
        case MovePrevious:
            target = qMax(0, row - 1);
            break;
        case MoveNext:
            target = qMin(last, row + 1);
            break;
        case MoveUp:
            target = moveLines(-1);
            break;
        case MoveDown:
            target = moveLines(1);
            break;
        case MovePageUp:
            target = moveLines(-rowsOfScreen());
            break;
        case MovePageDown:
            target = moveLines(rowsOfScreen());
            break;
        case MoveHome:
            target = 0;
            break;
        case MoveEnd:
            target = last;
            break;
        }
    } else if (action == MoveEnd) {
        target = last;
    }
    return model()->index(target, 0, rootIndex());
}

void TileView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    // Only the pointer comes here, with one tile; ranges are made by moveTo().
    const QModelIndex index = indexAt(rect.bottomRight());
    selectionModel()->select(index.isValid() ? QItemSelection(index, index) : QItemSelection(), command);
}

QRegion TileView::visualRegionForSelection(const QItemSelection &selection) const
{
    return selection.isEmpty() ? QRegion() : QRegion(viewport()->rect());
}

QItemSelectionModel::SelectionFlags TileView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    Q_UNUSED(index);
    if (!event || event->type() != QEvent::MouseButtonPress)
        return QItemSelectionModel::NoUpdate;
    const auto *press = static_cast<const QMouseEvent *>(event);
    if (press->button() != Qt::LeftButton)
        return QItemSelectionModel::NoUpdate;
    if (press->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
        return QItemSelectionModel::NoUpdate; // mousePressEvent() does these
    return QItemSelectionModel::Clear;
}

void TileView::selectAll()
{
    if (count() > 0)
        selectionModel()->select({model()->index(0, 0), model()->index(count() - 1, 0)},
                                 QItemSelectionModel::ClearAndSelect);
}

void TileView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void TileView::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    const auto [top, bottom] = visibleRows();
    if (first.row() <= bottom && last.row() >= top)
        viewport()->update();
    QAbstractItemView::dataChanged(first, last, roles);
}

void TileView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous); // not QListView's, which looks its item up in a layout
    viewport()->update(); // the focus ring lies outside the cell
    announceCurrent(this);
}

void TileView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    viewport()->update(); // from two films on, every selected one has its badge
}

void TileView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    paintHeadings(painter);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.rect = cellRect(row);
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, m_hover == index);
        option.state.setFlag(QStyle::State_HasFocus, m_showsFocus && hasFocus() && currentIndex() == index);
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

void TileView::paintHeadings(QPainter &painter) const
{
    painter.setFont(typeFont(TypeRole::Figure));
    painter.setPen(palette().color(QPalette::WindowText));
    const int tall = typeLineHeight(TypeRole::Figure);
    int row = 0;
    for (const TileGroup &group : m_groups) {
        if (row >= count())
            return;
        const QRect first = cellRect(row);
        const QRect plain(m_margin, first.top(), HeadingRoom - 8, tall);
        if (group.size > 0 && first.top() < viewport()->height() && first.top() + tall > 0)
            painter.drawText(QStyle::visualRect(layoutDirection(), viewport()->rect(), plain),
                             int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::TextWordWrap
                                 | Qt::TextDontClip,
                             group.heading);
        row += group.size;
    }
}

void TileView::resizeEvent(QResizeEvent *event)
{
    const int top = verticalOffset() < cellSize().height() / 2 ? 0 : visibleRows().first;
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
    if (event->oldSize().width() != event->size().width() && top > 0)
        scrollTo(model()->index(top, 0), PositionAtTop);
}

void TileView::moveTo(int row, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = model()->index(row, 0, rootIndex());
    if (modifiers & Qt::ShiftModifier) {
        if (m_anchor < 0)
            m_anchor = currentIndex().isValid() ? currentIndex().row() : row;
        const QModelIndex from = model()->index(qMin(m_anchor, row), 0, rootIndex());
        const QModelIndex to = model()->index(qMax(m_anchor, row), 0, rootIndex());
        selectionModel()->select({from, to}, QItemSelectionModel::ClearAndSelect);
    } else {
        m_anchor = row;
    }
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

std::optional<QAbstractItemView::CursorAction> TileView::cursorActionOf(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left:
        return QAbstractItemView::MoveLeft;
    case Qt::Key_Right:
        return QAbstractItemView::MoveRight;
    case Qt::Key_Up:
        return QAbstractItemView::MoveUp;
    case Qt::Key_Down:
        return QAbstractItemView::MoveDown;
    case Qt::Key_Home:
        return QAbstractItemView::MoveHome;
    case Qt::Key_End:
        return QAbstractItemView::MoveEnd;
    case Qt::Key_PageUp:
        return QAbstractItemView::MovePageUp;
    case Qt::Key_PageDown:
        return QAbstractItemView::MovePageDown;
    default:
        return {};
    }
}

void TileView::keyPressEvent(QKeyEvent *event)
{
    const bool isTyping = !m_typed.isEmpty() && m_sinceTyped.elapsed() < TypingPause_ms;
    const bool withControl = event->modifiers() & Qt::ControlModifier;
    m_showsFocus = true;
    if (const auto action = cursorActionOf(*event); action && !(event->modifiers() & Qt::AltModifier)) {
        if (const QModelIndex target = moveCursor(*action, event->modifiers()); target.isValid())
            moveTo(target.row(), event->modifiers());
        viewport()->update();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!currentIndex().isValid())
            event->ignore();
        else if (withControl)
            emit newWindowRequested(currentIndex());
        else
            emit activated(currentIndex());
    } else if (event->key() == Qt::Key_Space && !isTyping) {
        if (currentIndex().isValid())
            selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle);
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->key() == Qt::Key_Escape && selectionModel() && selectionModel()->hasSelection()) {
        clearSelection();
    } else if (!event->text().isEmpty() && event->text().front().isPrint()
               && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        keyboardSearch(event->text());
    } else {
        event->ignore();
    }
}

void TileView::keyboardSearch(const QString &search)
{
    if (!m_sinceTyped.isValid() || m_sinceTyped.elapsed() >= TypingPause_ms)
        m_typed.clear();
    m_typed += search;
    m_sinceTyped.start();
    emit textTyped(m_typed);
}

void TileView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_showsFocus = false;
    m_middlePressed = event->button() == Qt::MiddleButton ? index : QModelIndex();
    if (event->button() == Qt::MiddleButton)
        return;
    if (index.isValid() && event->button() == Qt::LeftButton && event->modifiers() & Qt::ShiftModifier) {
        moveTo(index.row(), Qt::ShiftModifier);
        return;
    }
    if (index.isValid() && event->button() == Qt::LeftButton && event->modifiers() & Qt::ControlModifier)
        selectionModel()->select(index, QItemSelectionModel::Toggle);
    QListView::mousePressEvent(event);
    if (index.isValid())
        m_anchor = index.row();
}

void TileView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton) {
        const QModelIndex index = indexAt(event->position().toPoint());
        if (index.isValid() && index == m_middlePressed)
            emit newWindowRequested(index);
        return;
    }
    QAbstractItemView::mouseReleaseEvent(event);
}

void TileView::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() != Qt::MouseFocusReason;
    if (!currentIndex().isValid() && count() > 0)
        selectionModel()->setCurrentIndex(model()->index(visibleRows().first, 0), QItemSelectionModel::NoUpdate);
    QAbstractItemView::focusInEvent(event);
    viewport()->update();
    announceCurrent(this);
}

void TileView::setHover(const QModelIndex &index)
{
    if (m_hover == index)
        return;
    m_hover = index;
    viewport()->setCursor(index.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

bool TileView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        setHover(indexAt(static_cast<QMouseEvent *>(event)->position().toPoint()));
    else if (event->type() == QEvent::Leave)
        setHover({});
    return QListView::viewportEvent(event);
}

void TileView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometries();
        viewport()->update();
    }
}

} // namespace laurels
