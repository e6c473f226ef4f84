// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/filmgridview.h"

#include "ui/films/scrollbubble.h"
#include "ui/widgets/accessiblelist.h"
#include "ui/widgets/typescale.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int GapX = 20;
constexpr int GapY = 26;
constexpr int PadTop = 6; ///< Room for the focus ring of the first row.
constexpr int PadBottom = 32;
constexpr int BelowPicture = 10;
constexpr int BetweenLines = 2;
constexpr int TypingPause_ms = 1000;
constexpr qint64 Farthest = 1'000'000'000; ///< Stays inside int with anything added.

} // namespace

FilmGridView::FilmGridView(QWidget *parent) : QListView(parent), m_bubble(new ScrollBubble(this))
{
    makeAccessible(this, AccessibleShape::List);
    setAccessibleName(tr("Films"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::sliderPressed, this, &FilmGridView::showBubble);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &FilmGridView::showBubble);
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, m_bubble, &QWidget::hide);
}

void FilmGridView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    updateGeometries();
}

void FilmGridView::setTileWidth(int width)
{
    width = qBound(SmallestTile, width, LargestTile);
    if (m_tileWidth == width)
        return;
    const QModelIndex kept = currentIndex().isValid() && viewport()->rect().intersects(visualRect(currentIndex()))
                                 ? currentIndex()
                             : model() ? model()->index(visibleRows().first, 0)
                                       : QModelIndex();
    m_tileWidth = width;
    updateGeometries();
    scrollTo(kept);
    viewport()->update();
}

void FilmGridView::setMargin(int margin)
{
    m_margin = margin;
    updateGeometries();
    viewport()->update();
}

int FilmGridView::count() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int FilmGridView::contentWidth() const
{
    return qMax(SmallestTile / 2, width() - 2 * m_margin); // the same with and without a scroll bar: nothing jumps
}

int FilmGridView::columns() const
{
    return qMax(1, (contentWidth() + GapX) / (m_tileWidth + GapX));
}

QSize FilmGridView::cellSize() const
{
    const int n = columns();
    const int wide = (contentWidth() - (n - 1) * GapX) / n;
    const int text = typeLineHeight(TypeRole::Item) + BetweenLines + typeLineHeight(TypeRole::Small);
    return {wide, wide * 9 / 16 + BelowPicture + text};
}

QRect FilmGridView::cellRect(int row) const
{
    const int n = columns();
    const QSize size = cellSize();
    const int place = row % n;
    // Tiles share what the division left over, so that the last one ends at the margin.
    const auto edge = [&](int column) { return column * (contentWidth() + GapX) / n; };
    const int left = edge(place);
    const int wide = edge(place + 1) - GapX - left;
    const int x = layoutDirection() == Qt::RightToLeft ? viewport()->width() - m_margin - left - wide : m_margin + left;
    const qint64 y = PadTop + qint64(row / n) * (size.height() + GapY) - verticalOffset();
    return {x, int(qBound(-Farthest, y, Farthest)), wide, size.height()};
}

int FilmGridView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

std::pair<int, int> FilmGridView::visibleRows() const
{
    const int n = columns();
    const int pitch = cellSize().height() + GapY;
    const int first = qMax(0, (verticalOffset() - PadTop) / pitch) * n;
    const int last = ((verticalOffset() + viewport()->height() - PadTop) / pitch + 1) * n - 1;
    return {first, qMin(last, count() - 1)};
}

void FilmGridView::setBubbleText(std::function<QString(const QModelIndex &)> text)
{
    m_bubbleText = std::move(text);
    m_bubble->hide();
}

void FilmGridView::showBubble()
{
    if (!verticalScrollBar()->isSliderDown() || !m_bubbleText || count() == 0)
        return;
    const QString text = m_bubbleText(model()->index(visibleRows().first, 0));
    m_bubble->showBeside(verticalScrollBar(), text);
}

QRect FilmGridView::visualRect(const QModelIndex &index) const
{
    return index.isValid() && index.row() < count() ? cellRect(index.row()) : QRect();
}

QModelIndex FilmGridView::indexAt(const QPoint &point) const
{
    const int n = columns();
    const int pitch = cellSize().height() + GapY;
    const int line = (point.y() + verticalOffset() - PadTop) / pitch;
    if (point.y() + verticalOffset() < PadTop)
        return {};
    for (int row = line * n; row < qMin(count(), (line + 1) * n); ++row) {
        if (cellRect(row).contains(point))
            return model()->index(row, 0, rootIndex());
    }
    return {};
}

void FilmGridView::scrollTo(const QModelIndex &index, ScrollHint hint)
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

void FilmGridView::updateGeometries()
{
    const int lines = (count() + columns() - 1) / columns();
    const int pitch = cellSize().height() + GapY;
    const qint64 content = lines == 0 ? 0 : PadTop + qint64(lines) * pitch - GapY + PadBottom;
    const int screen = viewport()->height();
    verticalScrollBar()->setSingleStep(pitch / 4);
    verticalScrollBar()->setPageStep(screen);
    verticalScrollBar()->setRange(0, int(qBound(qint64(0), content - screen, qint64(std::numeric_limits<int>::max()))));
    horizontalScrollBar()->setRange(0, 0);
    QAbstractItemView::updateGeometries(); // not QListView's, which lays out every item
}

void FilmGridView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

void FilmGridView::reset()
{
    m_anchor = -1;
    m_hover = QModelIndex();
    m_middlePressed = QModelIndex();
    QListView::reset();
}

int FilmGridView::rowsOfScreen() const
{
    return qMax(1, viewport()->height() / (cellSize().height() + GapY));
}

QModelIndex FilmGridView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (count() == 0)
        return {};
    const int n = columns();
    const int last = count() - 1;
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto stepTo = [&](int target) { // stays where it is rather than leave the grid
        return target < 0 ? row : target <= last ? target : row / n < last / n ? last : row;
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
            target = stepTo(row - n);
            break;
        case MoveDown:
            target = stepTo(row + n);
            break;
        case MovePageUp:
            target = row - n * qMin(rowsOfScreen(), row / n);
            break;
        case MovePageDown:
            target = qMin(last, row + n * rowsOfScreen());
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

void FilmGridView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    // Only the pointer comes here, with one tile; ranges are made by moveTo().
    const QModelIndex index = indexAt(rect.bottomRight());
    selectionModel()->select(index.isValid() ? QItemSelection(index, index) : QItemSelection(), command);
}

QRegion FilmGridView::visualRegionForSelection(const QItemSelection &selection) const
{
    return selection.isEmpty() ? QRegion() : QRegion(viewport()->rect());
}

QItemSelectionModel::SelectionFlags FilmGridView::selectionCommand(const QModelIndex &index, const QEvent *event) const
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

void FilmGridView::selectAll()
{
    if (count() > 0)
        selectionModel()->select({model()->index(0, 0), model()->index(count() - 1, 0)},
                                 QItemSelectionModel::ClearAndSelect);
}

void FilmGridView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void FilmGridView::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    const auto [top, bottom] = visibleRows();
    if (first.row() <= bottom && last.row() >= top)
        viewport()->update();
    QAbstractItemView::dataChanged(first, last, roles);
}

void FilmGridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous); // not QListView's, which looks its item up in a layout
    viewport()->update(); // the focus ring lies outside the cell
    announceCurrent(this);
}

void FilmGridView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    viewport()->update(); // from two films on, every selected one has its badge
}

void FilmGridView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
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

void FilmGridView::resizeEvent(QResizeEvent *event)
{
    const int top = verticalOffset() < cellSize().height() / 2 ? 0 : visibleRows().first;
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
    if (event->oldSize().width() != event->size().width() && top > 0)
        scrollTo(model()->index(top, 0), PositionAtTop);
}

void FilmGridView::moveTo(int row, Qt::KeyboardModifiers modifiers)
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

std::optional<QAbstractItemView::CursorAction> FilmGridView::cursorActionOf(const QKeyEvent &event)
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

void FilmGridView::keyPressEvent(QKeyEvent *event)
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

void FilmGridView::keyboardSearch(const QString &search)
{
    if (!m_sinceTyped.isValid() || m_sinceTyped.elapsed() >= TypingPause_ms)
        m_typed.clear();
    m_typed += search;
    m_sinceTyped.start();
    emit textTyped(m_typed);
}

void FilmGridView::mousePressEvent(QMouseEvent *event)
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

void FilmGridView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton) {
        const QModelIndex index = indexAt(event->position().toPoint());
        if (index.isValid() && index == m_middlePressed)
            emit newWindowRequested(index);
        return;
    }
    QAbstractItemView::mouseReleaseEvent(event);
}

void FilmGridView::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() != Qt::MouseFocusReason;
    if (!currentIndex().isValid() && count() > 0)
        selectionModel()->setCurrentIndex(model()->index(visibleRows().first, 0), QItemSelectionModel::NoUpdate);
    QAbstractItemView::focusInEvent(event);
    viewport()->update();
    announceCurrent(this);
}

void FilmGridView::setHover(const QModelIndex &index)
{
    if (m_hover == index)
        return;
    m_hover = index;
    viewport()->setCursor(index.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

bool FilmGridView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        setHover(indexAt(static_cast<QMouseEvent *>(event)->position().toPoint()));
    else if (event->type() == QEvent::Leave)
        setHover({});
    return QListView::viewportEvent(event);
}

void FilmGridView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometries();
        viewport()->update();
    }
}

} // namespace laurels
