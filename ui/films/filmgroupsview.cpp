// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/filmgroupsview.h"

#include "ui/films/filmcelldelegate.h"
#include "ui/widgets/accessiblelist.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

// Shelves
constexpr int NarrowestTile = 200;
constexpr int TileGap = 32;
constexpr int ShelfGap = 26;
constexpr int BelowHeading = 10;
constexpr int BelowPicture = 10;
constexpr int BetweenLines = 2;
constexpr int Ring = 6; ///< Room around a picture for its focus ring.

// Ledger
constexpr int Gutter = 96;
constexpr int NarrowestEntry = 400;
constexpr int EntryGap = 20; ///< Above and below each line of entries.
constexpr QSize SmallPicture(96, 54);
constexpr int SmallRadius = 4;
constexpr int BesidePicture = 14;
constexpr int NoteLaurel = 14;
constexpr int BesideLaurel = 6;

int tileHeight(int width)
{
    return width * 9 / 16 + BelowPicture + typeLineHeight(TypeRole::Item) + BetweenLines
           + typeLineHeight(TypeRole::Small);
}

QFont strong(TypeRole role)
{
    QFont font = typeFont(role);
    font.setBold(true);
    return font;
}

int noteWidth(int cellWidth)
{
    return cellWidth - SmallPicture.width() - BesidePicture - NoteLaurel - BesideLaurel - TileGap;
}

int noteHeight(const QString &note, int width)
{
    const QRect room(0, 0, qMax(80, width), QWIDGETSIZE_MAX);
    return qMax(typeLineHeight(TypeRole::Small) + 1,
                QFontMetrics(typeFont(TypeRole::Small)).boundingRect(room, Qt::TextWordWrap, note).height());
}

} // namespace

FilmGroupsView::FilmGroupsView(Style style, PictureCache &pictures, QWidget *parent)
    : QAbstractItemView(parent), m_style(style), m_pictures(pictures), m_films(new FilmGroupsModel(this))
{
    makeAccessible(this, AccessibleShape::List);
    setAccessibleName(tr("Films"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setItemDelegate(new FilmCellDelegate(pictures, this));
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setModel(m_films);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &at) { open(at, Opening::Here); });
    connect(&pictures, &PictureCache::pictureReady, viewport(), qOverload<>(&QWidget::update));
}

FilmGroupsView::~FilmGroupsView()
{
    setModel(nullptr); // it is a child of the view, and goes after it
}

void FilmGroupsView::setGroups(const QList<FilmGroup> &groups)
{
    m_films->setGroups(groups);
    arrange();
}

/// Groups stand beside each other as long as they fit; one that needs more than a line has its lines for itself.
FilmGroupsView::Shape FilmGroupsView::shelves(int width) const
{
    Shape shape;
    const int room = qMax(width - 2 * Ring, NarrowestTile / 2);
    const int columns = qMax(1, (room + TileGap) / (NarrowestTile + TileGap));
    const auto edge = [&](int column) { return Ring + column * (room + TileGap) / columns; };
    const int heading = typeLineHeight(TypeRole::Small) + BelowHeading;
    const int line = tileHeight(edge(1) - TileGap - Ring) + ShelfGap;
    int column = 0;
    int y = 0;
    for (const FilmGroup &group : groups()) {
        const int films = int(group.entries.size());
        if (column > 0 && column + films > columns) {
            y += heading + line;
            column = 0;
        }
        const int last = qMin(column + films, columns);
        QRect whole(QPoint(edge(column), y), QPoint(edge(last) - TileGap - 1, y + heading));
        for (int i = 0; i < films; ++i) {
            const int place = column + i % columns;
            shape.cells << QRect(edge(place), y + heading + i / columns * line, edge(place + 1) - TileGap - edge(place),
                                 line - ShelfGap);
            whole |= shape.cells.constLast();
        }
        shape.groups << whole;
        shape.height = qMax(shape.height, whole.bottom() + 1 + Ring);
        column += films;
        if (column >= columns) {
            y += heading + line * ((films - 1) / columns + 1);
            column = 0;
        }
    }
    return shape;
}

int FilmGroupsView::ledgerHeight(const FilmEntry &entry, int width) const
{
    int text = typeLineHeight(TypeRole::Body);
    for (const FilmNote &note : entry.notes)
        text += noteHeight(note.text, noteWidth(width));
    return qMax(SmallPicture.height(), text);
}

FilmGroupsView::Shape FilmGroupsView::ledger(int width) const
{
    Shape shape;
    const int room = qMax(width - Gutter, SmallPicture.width() * 2);
    const int columns = qMax(1, room / NarrowestEntry);
    int y = 0;
    for (const FilmGroup &group : groups()) {
        const int top = y;
        for (int first = 0; first < group.entries.size(); first += columns) {
            const int last = qMin(first + columns, int(group.entries.size()));
            int tallest = 0;
            for (int i = first; i < last; ++i)
                tallest = qMax(tallest, ledgerHeight(group.entries[i], room / columns));
            for (int i = first; i < last; ++i)
                shape.cells << QRect(Gutter + (i - first) * room / columns, y + EntryGap, room / columns, tallest);
            y += EntryGap + tallest;
        }
        y += EntryGap;
        shape.groups << QRect(0, top, width, y - top);
    }
    shape.height = y;
    return shape;
}

void FilmGroupsView::arrange()
{
    m_shape = shape(viewport()->width());
    updateGeometry();
    viewport()->update();
}

int FilmGroupsView::heightForWidth(int width) const
{
    return shape(width).height;
}

QSize FilmGroupsView::sizeHint() const
{
    return {NarrowestTile, m_shape.height};
}

QSize FilmGroupsView::minimumSizeHint() const
{
    return {NarrowestTile, 0};
}

QRect FilmGroupsView::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), rect);
}

QRect FilmGroupsView::groupRect(int group) const
{
    return mirrored(m_shape.groups.value(group));
}

void FilmGroupsView::focusGroup(int group)
{
    int row = 0;
    for (int before = 0; before < group; ++before)
        row += int(groups()[before].entries.size());
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(m_films->index(row));
}

QRect FilmGroupsView::visualRect(const QModelIndex &index) const
{
    return index.isValid() ? mirrored(m_shape.cells.value(index.row())) : QRect();
}

QModelIndex FilmGroupsView::indexAt(const QPoint &point) const
{
    const QPoint plain = mirrored(QRect(point, QSize(1, 1))).topLeft();
    for (int row = 0; row < m_shape.cells.size(); ++row)
        if (m_shape.cells[row].contains(plain))
            return m_films->index(row);
    return {};
}

void FilmGroupsView::scrollTo(const QModelIndex &index, ScrollHint)
{
    if (index.isValid())
        emit itemFocused(visualRect(index).adjusted(-Ring, -Ring, Ring, Ring));
}

/// The film of the next line that stands most nearly above or below; itself when there is none.
QModelIndex FilmGroupsView::nearest(int row, bool below) const
{
    const QRect from = m_shape.cells[row];
    int best = row;
    const auto distance = [&](int other) {
        const QRect &cell = m_shape.cells[other];
        return std::pair(qAbs(cell.top() - from.top()), qAbs(cell.left() - from.left()));
    };
    for (int other = 0; other < m_shape.cells.size(); ++other) {
        const int away = m_shape.cells[other].top() - from.top();
        if ((below ? away > 0 : away < 0) && (best == row || distance(other) < distance(best)))
            best = other;
    }
    return m_films->index(best);
}

QModelIndex FilmGroupsView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_films->rowCount() - 1;
    if (last < 0)
        return {};
    const int row = qMax(0, currentIndex().row());
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (action) {
    case MoveLeft:
        return m_films->index(qBound(0, row - forward, last));
    case MoveRight:
        return m_films->index(qBound(0, row + forward, last));
    case MovePrevious:
        return m_films->index(qMax(0, row - 1));
    case MoveNext:
        return m_films->index(qMin(last, row + 1));
    case MoveUp:
    case MovePageUp:
        return nearest(row, false);
    case MoveDown:
    case MovePageDown:
        return nearest(row, true);
    case MoveHome:
        return m_films->index(0);
    case MoveEnd:
        return m_films->index(last);
    }
    Q_UNREACHABLE();
}

void FilmGroupsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    announceCurrent(this);
    if (m_showsFocus)
        scrollTo(current);
}

void FilmGroupsView::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() != Qt::MouseFocusReason;
    if (!currentIndex().isValid() && m_films->rowCount() > 0)
        setCurrentIndex(m_films->index(0));
    QAbstractItemView::focusInEvent(event);
    if (m_showsFocus)
        scrollTo(currentIndex());
    viewport()->update();
    announceCurrent(this);
}

void FilmGroupsView::open(const QModelIndex &index, Opening opening)
{
    if (!index.isValid())
        return;
    const FilmCard &film = m_films->entry(index.row()).film;
    emit placeRequested(Place::film(film.id, film.title), opening);
}

void FilmGroupsView::keyPressEvent(QKeyEvent *event)
{
    const bool isOpening =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    const bool isPaging = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    m_showsFocus = true;
    if (isOpening)
        open(currentIndex(), event->modifiers() & Qt::ControlModifier ? Opening::NewWindow : Opening::Here);
    else if (isPaging || event->modifiers() & Qt::AltModifier)
        event->ignore(); // the page scrolls, the window goes back
    else
        QAbstractItemView::keyPressEvent(event);
}

void FilmGroupsView::mousePressEvent(QMouseEvent *event)
{
    m_showsFocus = false;
    m_pressed = indexAt(event->position().toPoint());
    if (m_pressed.isValid())
        setCurrentIndex(m_pressed);
}

void FilmGroupsView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || index != m_pressed)
        return;
    const bool isOther = event->button() == Qt::MiddleButton || event->modifiers() & Qt::ControlModifier;
    if (isOther || event->button() == Qt::LeftButton)
        open(index, isOther ? Opening::NewWindow : Opening::Here);
}

/// What may have been elided there: a title, or the heading of a group.
QString FilmGroupsView::textAt(const QPoint &point) const
{
    if (const QModelIndex index = indexAt(point); index.isValid())
        return index.data().toString();
    for (int group = 0; group < m_shape.groups.size(); ++group)
        if (groupRect(group).contains(point))
            return groups()[group].heading;
    return {};
}

bool FilmGroupsView::viewportEvent(QEvent *event)
{
    const bool isMove = event->type() == QEvent::MouseMove;
    if (isMove || event->type() == QEvent::Leave) {
        m_hover = isMove ? indexAt(static_cast<QMouseEvent *>(event)->position().toPoint()) : QModelIndex();
        viewport()->setCursor(m_hover.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
        viewport()->update();
    }
    if (event->type() == QEvent::ToolTip) {
        viewport()->setToolTip(textAt(static_cast<QHelpEvent *>(event)->pos()).toHtmlEscaped());
    }
    return QAbstractItemView::viewportEvent(event);
}

void FilmGroupsView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

void FilmGroupsView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void FilmGroupsView::paintHeading(QPainter &painter, int group) const
{
    const Tokens &t = Tokens::of(this);
    const QRect whole = m_shape.groups[group];
    const bool isShelf = m_style == Style::Shelves;
    if (!isShelf) {
        painter.fillRect(QRect(0, whole.top(), viewport()->width(), 1), t.border);
        painter.setFont(typeFont(TypeRole::Figure));
    } else {
        painter.setFont(strong(TypeRole::Small));
    }
    painter.setPen(isShelf ? t.text2 : t.text);
    const QRect place = isShelf ? QRect(whole.left(), whole.top(), whole.width(), typeLineHeight(TypeRole::Small))
                                : QRect(0, whole.top() + EntryGap - 4, Gutter - 8, typeLineHeight(TypeRole::Figure));
    painter.drawText(mirrored(place), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     painter.fontMetrics().elidedText(groups()[group].heading, Qt::ElideRight, place.width()));
}

void FilmGroupsView::paintLedgerEntry(QPainter &painter, const QRect &cell, const FilmEntry &entry, bool isLit,
                                      bool isRinged) const
{
    const Tokens &t = Tokens::of(this);
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const QRect picture = mirrored({cell.topLeft(), SmallPicture});
    paintFilmPicture(painter, picture, SmallRadius, entry.film, m_pictures);
    if (isRinged)
        paintFocusRing(painter, QRectF(picture).adjusted(-5, -5, 5, 5), SmallRadius + 5, t);

    const int left = cell.left() + SmallPicture.width() + BesidePicture;
    const int wide = cell.right() - left - TileGap;
    int text = typeLineHeight(TypeRole::Body);
    for (const FilmNote &note : entry.notes)
        text += noteHeight(note.text, noteWidth(cell.width()));
    int y = cell.top() + qMax(0, (SmallPicture.height() - text) / 2);
    painter.setFont(strong(TypeRole::Body));
    painter.setPen(isLit ? t.accent : t.text);
    painter.drawText(mirrored({left, y, wide, typeLineHeight(TypeRole::Body)}), int(leading),
                     painter.fontMetrics().elidedText(entry.film.title, Qt::ElideRight, wide));
    y += typeLineHeight(TypeRole::Body);
    painter.setFont(typeFont(TypeRole::Small));
    painter.setPen(t.text2);
    for (const FilmNote &note : entry.notes) {
        const int tall = noteHeight(note.text, noteWidth(cell.width()));
        const int laurelTop = y + (typeLineHeight(TypeRole::Small) + 1 - NoteLaurel) / 2;
        paintLaurel(painter, mirrored({left, laurelTop, NoteLaurel, NoteLaurel}),
                    note.isWon ? t.goldGlyph : t.borderStrong);
        painter.drawText(mirrored({left + NoteLaurel + BesideLaurel, y, noteWidth(cell.width()), tall}),
                         int(leading) | Qt::TextWordWrap, note.text);
        y += tall;
    }
}

void FilmGroupsView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    for (int group = 0; group < m_shape.groups.size(); ++group)
        if (groupRect(group).intersects(event->rect()))
            paintHeading(painter, group);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < m_shape.cells.size(); ++row) {
        const QModelIndex index = m_films->index(row);
        const QRect cell = mirrored(m_shape.cells[row]);
        if (!cell.adjusted(-Ring, -Ring, Ring, Ring).intersects(event->rect()))
            continue;
        const bool isOver = m_hover == index;
        const bool isRinged = m_showsFocus && hasFocus() && currentIndex() == index;
        if (m_style == Style::Ledger) {
            paintLedgerEntry(painter, m_shape.cells[row], m_films->entry(row), isOver || isRinged, isRinged);
            continue;
        }
        option.rect = cell;
        option.state.setFlag(QStyle::State_MouseOver, isOver);
        option.state.setFlag(QStyle::State_HasFocus, isRinged);
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

} // namespace laurels
