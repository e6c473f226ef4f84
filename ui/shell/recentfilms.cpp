// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentfilms.h"

#include "ui/widgets/accessiblelist.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/tilepainter.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr QSize Picture(48, 27);
constexpr int RowHeight = 38;
constexpr int Radius = 4;

class RecentDelegate : public QStyledItemDelegate
{
public:
    RecentDelegate(PictureCache &pictures, const QList<FilmCard> &films, QObject *parent)
        : QStyledItemDelegate(parent), m_pictures(pictures), m_films(films)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, qMax(RowHeight, option.fontMetrics.height() + 12)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Tokens::of(option.palette);
        const FilmCard &film = m_films.at(index.row());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.hover);
            painter->drawRoundedRect(option.rect, 6, 6);
        }
        const auto mirrored = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        QRect picture(QPoint(), Picture);
        picture.moveCenter(option.rect.center());
        picture.moveLeft(option.rect.left() + 10);
        picture = mirrored(picture);
        const qreal ratio = painter->device()->devicePixelRatioF();
        const auto pixmap =
            film.image ? m_pictures.pixmap(film.image, Picture, ratio, film.focalPoint, Radius) : std::nullopt;
        if (pixmap)
            painter->drawPixmap(picture, *pixmap);
        else
            paintTile(*painter, picture, film.title, Radius);
        const QFont font = typeFont(TypeRole::Small);
        const QRect words = option.rect.adjusted(68, 0, -8, 0);
        painter->setFont(font);
        painter->setPen(t.text2);
        painter->drawText(mirrored(words), int(Qt::AlignLeading | Qt::AlignVCenter),
                          QFontMetrics(font).elidedText(film.title, Qt::ElideRight, words.width()));
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(*painter, option.rect, 6, t);
        painter->restore();
    }

private:
    PictureCache &m_pictures;
    const QList<FilmCard> &m_films;
};

} // namespace

RecentFilms::RecentFilms(PictureCache &pictures, QWidget *parent) : QListWidget(parent)
{
    makeAccessible(this, AccessibleShape::List);
    setObjectName(u"recentlyViewed"_s);
    setAccessibleName(tr("Recently viewed"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setItemDelegate(new RecentDelegate(pictures, m_films, this));
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { request(index, Opening::Here); });
    connect(this, &QListWidget::currentRowChanged, this, [this] { announceCurrent(this); });
    connect(&pictures, &PictureCache::pictureReady, viewport(), qOverload<>(&QWidget::update));
}

void RecentFilms::setFilms(const QList<FilmCard> &films)
{
    const int row = currentRow();
    clear();
    m_films = films;
    for (const FilmCard &film : films)
        new QListWidgetItem(film.title, this);
    if (!films.isEmpty())
        setCurrentRow(qBound(0, row, count() - 1));
    updateGeometry();
}

QSize RecentFilms::sizeHint() const
{
    return {207, count() > 0 ? count() * sizeHintForRow(0) : 0};
}

void RecentFilms::request(const QModelIndex &index, Opening opening)
{
    if (!index.isValid())
        return;
    const FilmCard &film = m_films.at(index.row());
    emit placeRequested(Place::film(film.id, film.title), opening);
}

void RecentFilms::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter)
        return request(currentIndex(), event->modifiers() & Qt::ControlModifier ? Opening::NewWindow : Opening::Here);
    QListWidget::keyPressEvent(event);
}

void RecentFilms::mouseReleaseEvent(QMouseEvent *event)
{
    QListWidget::mouseReleaseEvent(event);
    const bool isOther = event->button() == Qt::MiddleButton
                         || (event->button() == Qt::LeftButton && (event->modifiers() & Qt::ControlModifier));
    if (isOther || event->button() == Qt::LeftButton)
        request(indexAt(event->position().toPoint()), isOther ? Opening::NewWindow : Opening::Here);
}

void RecentFilms::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    announceCurrent(this);
}

} // namespace laurels
