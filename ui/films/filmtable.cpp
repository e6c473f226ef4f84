// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/filmtable.h"

#include "ui/films/filmcelldelegate.h"
#include "ui/widgets/accessiblelist.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace laurels {

namespace {

constexpr int RowHeight = 46;
constexpr int HeaderHeight = 38;
constexpr QSize ThumbnailSize{44, 25};
constexpr int ThumbnailRadius = 4;
constexpr int CellInset = 14;
constexpr int BetweenThumbnailAndTitle = 18;
constexpr int LaurelSize = 14;
constexpr int Gap = 4;
constexpr int TypingPause_ms = 1000;

std::optional<FilmSort> sortOf(int column)
{
    switch (FilmListModel::Column(column)) {
    case FilmListModel::Title:
        return FilmSort::Title;
    case FilmListModel::Year:
        return FilmSort::Year;
    case FilmListModel::Length:
        return FilmSort::Length;
    case FilmListModel::Awards:
        return FilmSort::Awards;
    case FilmListModel::Added:
        return FilmSort::Added;
    case FilmListModel::Director:
    case FilmListModel::Topics:
    case FilmListModel::Series:
    case FilmListModel::Funding:
    case FilmListModel::Changed:
        return {};
    }
    return {};
}

/// One row is one film: selection and focus go across all of its cells.
class RowDelegate : public QStyledItemDelegate
{
public:
    RowDelegate(PictureCache &pictures, QObject *parent) : QStyledItemDelegate(parent), m_pictures(pictures) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const Tokens &colours = Tokens::of(option.palette);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colours.accentTint);
        painter->setPen(colours.border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        QRect text = option.rect.adjusted(CellInset / 2, 0, -CellInset / 2, 0);
        const QVariant value = index.data(FilmListModel::CardRole);
        if (index.column() == FilmListModel::Title)
            text = paintThumbnail(painter, option, value);
        if (index.column() == FilmListModel::Awards && !index.data().toString().isEmpty() && value.isValid())
            text = paintLaurel(painter, option, text);
        paintText(painter, option, index, text);
        painter->restore();
    }

private:
    QRect paintThumbnail(QPainter *painter, const QStyleOptionViewItem &option, const QVariant &card) const
    {
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect cell = option.rect;
        const QRect plain(cell.left() + CellInset, cell.top() + (cell.height() - ThumbnailSize.height()) / 2,
                          ThumbnailSize.width(), ThumbnailSize.height());
        const QRect place = QStyle::visualRect(option.direction, cell, plain);
        if (card.isValid())
            paintFilmPicture(*painter, place, ThumbnailRadius, card.value<FilmCard>(), m_pictures);
        const int used = CellInset + ThumbnailSize.width() + BetweenThumbnailAndTitle;
        return QStyle::visualRect(option.direction, cell, cell.adjusted(used, 0, -CellInset / 2, 0));
    }
    QRect paintLaurel(QPainter *painter, const QStyleOptionViewItem &option, const QRect &text) const
    {
        const QRect plain(text.left(), text.center().y() - LaurelSize / 2, LaurelSize, LaurelSize);
        const QRect place = QStyle::visualRect(option.direction, text, plain);
        laurels::paintLaurel(*painter, place, Tokens::of(option.palette).goldGlyph);
        return QStyle::visualRect(option.direction, text, text.adjusted(LaurelSize + Gap, 0, 0, 0));
    }
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &place) const
    {
        const Tokens &colours = Tokens::of(option.palette);
        const auto column = FilmListModel::Column(index.column());
        QFont font = option.font;
        font.setBold(column == FilmListModel::Title || column == FilmListModel::Awards);
        painter->setFont(font);
        const bool isQuiet = column >= FilmListModel::Topics || index.data(FilmListModel::MissingRole).toBool();
        painter->setPen(column == FilmListModel::Awards ? colours.gold : isQuiet ? colours.text3 : colours.text);
        const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width());
        painter->drawText(place, QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter), text);
    }

    PictureCache &m_pictures;
};

} // namespace

FilmTable::FilmTable(PictureCache &pictures, QWidget *parent) : QTableView(parent)
{
    makeAccessible(this, AccessibleShape::Table);
    setAccessibleName(tr("Films"));
    setItemDelegate(new RowDelegate(pictures, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setCornerButtonEnabled(false);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(RowHeight);
    verticalHeader()->setDefaultSectionSize(RowHeight);

    QHeaderView *header = horizontalHeader();
    header->setObjectName(QStringLiteral("filmTableHeader"));
    header->setAccessibleName(tr("Columns"));
    header->setFixedHeight(HeaderHeight);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, &FilmTable::sortBy);
    connect(header, &QHeaderView::sectionMoved, this, &FilmTable::columnsChanged);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        auto menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(header->mapToGlobal(at));
    });
}

void FilmTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (model)
        arrangeColumns();
}

void FilmTable::arrangeColumns()
{
    constexpr std::array widths{312, 72, 150, 84, 84, 240, 160, 160, 110, 110};
    for (int column = 0; column < FilmListModel::ColumnCount; ++column) {
        setColumnWidth(column, widths.at(column));
        setColumnHidden(column, column > FilmListModel::Topics);
    }
}

void FilmTable::showSort(FilmSort sort, bool descending)
{
    m_sort = sort;
    m_descending = descending;
    int shown = -1;
    for (int column = 0; column < FilmListModel::ColumnCount; ++column) {
        const auto sorted = sortOf(column);
        if (sorted == sort || (sorted == FilmSort::Year && sort == FilmSort::Premiere))
            shown = column;
    }
    horizontalHeader()->setSortIndicatorShown(shown >= 0);
    if (shown >= 0)
        horizontalHeader()->setSortIndicator(shown, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void FilmTable::sortBy(int column)
{
    const auto sort = sortOf(column);
    if (!sort) {
        showSort(m_sort, m_descending); // the header has moved its arrow already
        return;
    }
    const bool isSame = *sort == m_sort || (*sort == FilmSort::Year && m_sort == FilmSort::Premiere);
    emit sortRequested(*sort, isSame ? !m_descending : isDescendingByNature(*sort));
}

void FilmTable::fillColumnMenu(QMenu *menu)
{
    for (int column = FilmListModel::Year; column < FilmListModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            emit columnsChanged();
        });
    }
}

QByteArray FilmTable::columnState() const
{
    return horizontalHeader()->saveState();
}

void FilmTable::restoreColumns(const QByteArray &state)
{
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
}

void FilmTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(Tokens::of(palette()).focus, 2));
    const int top = rowViewportPosition(currentIndex().row());
    painter.drawRect(QRect(0, top, viewport()->width(), RowHeight).adjusted(1, 0, -1, -1));
}

void FilmTable::keyPressEvent(QKeyEvent *event)
{
    const bool isTyping = !m_typed.isEmpty() && m_sinceTyped.isValid() && m_sinceTyped.elapsed() < TypingPause_ms;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!currentIndex().isValid())
            event->ignore();
        else if (event->modifiers() & Qt::ControlModifier)
            emit newWindowRequested(currentIndex());
        else
            emit activated(currentIndex());
    } else if (event->key() == Qt::Key_Space && !isTyping) {
        if (currentIndex().isValid())
            selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    } else if (event->matches(QKeySequence::Copy)) {
        event->ignore(); // Qt would copy one cell
    } else {
        QTableView::keyPressEvent(event);
    }
}

void FilmTable::keyboardSearch(const QString &search)
{
    if (!m_sinceTyped.isValid() || m_sinceTyped.elapsed() >= TypingPause_ms)
        m_typed.clear();
    m_typed += search;
    m_sinceTyped.start();
    emit textTyped(m_typed);
}

void FilmTable::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && index.isValid())
        emit newWindowRequested(index);
    QTableView::mouseReleaseEvent(event);
}

void FilmTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, FilmListModel::Title), QItemSelectionModel::NoUpdate);
    QTableView::focusInEvent(event);
    viewport()->update();
    announceCurrent(this);
}

void FilmTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous); // not QTableView's, whose numbers are of Qt's own children
    viewport()->update();
    announceCurrent(this);
}

void FilmTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    viewport()->update();
}

QModelIndex FilmTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!model() || model()->rowCount() == 0)
        return {};
    if (action == MoveHome) // of the list: a row is one film
        return model()->index(0, currentIndex().isValid() ? currentIndex().column() : 0);
    if (action == MoveEnd)
        return model()->index(model()->rowCount() - 1, currentIndex().isValid() ? currentIndex().column() : 0);
    return QTableView::moveCursor(action, modifiers);
}

} // namespace laurels
