// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/suggestlist.h"

#include "ui/films/filmcelldelegate.h"
#include "ui/search/markedtext.h"
#include "ui/search/resultdelegate.h"
#include "ui/widgets/accessiblelist.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr QSize Picture(64, 36);
constexpr int PictureRadius = 4;
constexpr int Inset = 12;
constexpr int Gap = 12;
constexpr int GroupGap = 9; ///< Above the first of a group, with a line in its middle.
constexpr int Edge = 6; ///< Above the first row and below the last.
constexpr int DiscSize = 28;
constexpr int IconSize = 16;

QString symbolOf(SuggestModel::Entry::Kind kind)
{
    return kind == SuggestModel::Entry::Operator ? u"filter"_s : u"search"_s;
}

class SuggestDelegate : public QStyledItemDelegate
{
public:
    SuggestDelegate(PictureCache &pictures, SuggestList *list)
        : QStyledItemDelegate(list), m_pictures(pictures), m_list(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const SuggestModel::Entry &entry = m_list->entries().entry(index.row());
        const int lines = typeLineHeight(TypeRole::Item) + typeLineHeight(TypeRole::Small);
        const int height = entry.kind == SuggestModel::Entry::Film   ? qMax(Picture.height(), lines) + 12
                           : entry.kind == SuggestModel::Entry::Name ? qMax(DiscSize, lines) + 8
                                                                     : typeLineHeight(TypeRole::Item) + 14;
        return {100, height + (entry.beginsGroup ? GroupGap : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const SuggestModel::Entry &entry = m_list->entries().entry(index.row());
        const Tokens &t = Tokens::of(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect row = option.rect;
        if (entry.beginsGroup) {
            painter->fillRect(QRect(row.left(), row.top() + GroupGap / 2, row.width(), 1), t.border);
            row.setTop(row.top() + GroupGap);
        }
        const bool isCurrent = m_list->currentRow() == index.row();
        if (isCurrent || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isCurrent ? t.accentTint : t.hover);
            painter->drawRoundedRect(row.adjusted(Edge, 0, -Edge, 0), 6, 6);
            if (isCurrent)
                paintFocusRing(*painter, row.adjusted(Edge, 0, -Edge, 0), 6, t);
        }
        const QRect inner = row.adjusted(Inset, 0, -Inset, 0);
        const auto place = [&](const QRect &part) { return QStyle::visualRect(option.direction, inner, part); };
        const int middle = inner.center().y() + 1;
        switch (entry.kind) {
        case SuggestModel::Entry::Film:
            paintFilmPicture(*painter, place({{inner.left(), middle - Picture.height() / 2}, Picture}), PictureRadius,
                             entry.film.film, m_pictures);
            paintTwoLines(*painter, t, inner, place, entry.film.title, entry.detail);
            break;
        case SuggestModel::Entry::Name:
            paintNameDisc(
                *painter,
                place({inner.left() + (Picture.width() - DiscSize) / 2, middle - DiscSize / 2, DiscSize, DiscSize}),
                entry.name.card, m_pictures, t);
            paintTwoLines(*painter, t, inner, place, entry.name.name, entry.detail);
            break;
        default:
            painter->drawPixmap(
                place({inner.left() + (Picture.width() - IconSize) / 2, middle - IconSize / 2, IconSize, IconSize}),
                iconPixmap(symbolOf(entry.kind), t.text2, IconSize, painter->device()->devicePixelRatioF()));
            paintOneLine(*painter, t, inner, place, entry);
        }
        painter->restore();
    }

private:
    template <class Placing>
    void paintTwoLines(QPainter &painter, const Tokens &t, const QRect &inner, const Placing &place,
                       const MarkedText &title, const QString &detail) const
    {
        const int item = typeLineHeight(TypeRole::Item);
        const int small = typeLineHeight(TypeRole::Small);
        const int left = inner.left() + Picture.width() + Gap;
        const int top = inner.center().y() + 1 - (item + small) / 2;
        const int width = inner.right() + 1 - left;
        paintMarked(painter, place({left, top, width, item}), title,
                    {typeFont(TypeRole::Item), item, 1, t.text, t.mark});
        painter.setFont(typeFont(TypeRole::Small));
        painter.setPen(t.text3);
        painter.drawText(place({left, top + item, width, small}), int(Qt::AlignVCenter | Qt::AlignLeading),
                         painter.fontMetrics().elidedText(detail, Qt::ElideRight, width));
    }

    template <class Placing>
    void paintOneLine(QPainter &painter, const Tokens &t, const QRect &inner, const Placing &place,
                      const SuggestModel::Entry &entry) const
    {
        const int left = inner.left() + Picture.width() + Gap;
        const int width = inner.right() + 1 - left;
        painter.setFont(typeFont(TypeRole::Body));
        painter.setPen(entry.kind == SuggestModel::Entry::Search ? t.text : t.accent);
        const QString text = painter.fontMetrics().elidedText(entry.text, Qt::ElideRight, width);
        painter.drawText(place({left, inner.top(), width, inner.height()}), int(Qt::AlignVCenter | Qt::AlignLeading),
                         text);
        const int used = painter.fontMetrics().horizontalAdvance(text) + Gap;
        painter.setPen(t.text3);
        painter.setFont(typeFont(TypeRole::Small));
        painter.drawText(place({left + used, inner.top(), width - used, inner.height()}),
                         int(Qt::AlignVCenter | Qt::AlignLeading),
                         painter.fontMetrics().elidedText(entry.detail, Qt::ElideRight, width - used));
    }

    PictureCache &m_pictures;
    SuggestList *m_list;
};

} // namespace

SuggestList::SuggestList(PictureCache &pictures, QWidget *parent) : QListView(parent)
{
    makeAccessible(this, AccessibleShape::List);
    setObjectName(u"suggestions"_s);
    setAccessibleName(tr("Suggestions"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setViewportMargins(0, Edge, 0, Edge);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new SuggestDelegate(pictures, this));
    setModel(&m_entries);
    connect(&pictures, &PictureCache::pictureReady, viewport(), qOverload<>(&QWidget::update));
}

QSize SuggestList::sizeHint() const
{
    int height = 2 * Edge;
    for (int row = 0; row < m_entries.rowCount(); ++row)
        height += sizeHintForIndex(m_entries.index(row)).height();
    return {320, height};
}

void SuggestList::setSuggestions(const Suggestions &suggestions)
{
    m_entries.setSuggestions(suggestions);
    updateGeometry();
}

void SuggestList::move(int step)
{
    const int places = m_entries.rowCount() + 1; // and none
    const int to = (currentRow() + 1 + step + places) % places - 1;
    setCurrentIndex(m_entries.index(to));
    viewport()->update();
}

void SuggestList::clearChoice()
{
    setCurrentIndex({});
    viewport()->update();
}

void SuggestList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    announceCurrent(this);
}

void SuggestList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isOther = event->button() == Qt::MiddleButton || (event->modifiers() & Qt::ControlModifier);
    if (index.isValid() && (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton))
        emit chosen(index.row(), isOther);
}

} // namespace laurels
