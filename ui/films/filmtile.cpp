// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/filmtile.h"

#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/tilepainter.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Radius = 6;
constexpr int Gap = 14; ///< Between picture and text.
constexpr int TextWidth = 150; ///< Beside a small picture.

} // namespace

FilmTile::FilmTile(const FilmCard &film, const QString &note, QSize picture, PictureCache &pictures, QWidget *parent)
    : AbstractLink(parent), m_film(film), m_note(note), m_picture(picture), m_pictures(pictures)
{
    setText(film.title);
    QStringList spoken{film.title};
    spoken << note.split(u'\n');
    setAccessibleName(spoken.join(u", "_s));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(film.title.toHtmlEscaped());
    connect(&m_pictures, &PictureCache::pictureReady, this, [this](ImageId image) {
        if (image == m_film.image)
            update();
    });
}

QSize FilmTile::sizeHint() const
{
    if (isBeside())
        return {m_picture.width() + Gap + TextWidth + 2 * Ring, m_picture.height() + 2 * Ring};
    const int text = typeLineHeight(TypeRole::Item) + 2 * typeLineHeight(TypeRole::Small) + 8;
    return {m_picture.width() + 2 * Ring, m_picture.height() + text + 2 * Ring};
}

void FilmTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QRect frame(QPoint(Ring, Ring), m_picture);
    if (isMirrored)
        frame.moveRight(width() - Ring);
    const auto pixmap = m_film.image
                            ? m_pictures.pixmap(m_film.image, m_picture, devicePixelRatioF(), m_film.focalPoint, Radius)
                            : std::nullopt;
    if (pixmap)
        painter.drawPixmap(frame, *pixmap);
    else if (!m_film.image || m_pictures.isUnreadable(m_film.image))
        paintTile(painter, frame, m_film.title, Radius);

    QRect text = isBeside() ? QRect(Ring + m_picture.width() + Gap, 0, TextWidth, height())
                            : QRect(Ring, frame.bottom() + 9, m_picture.width(), height() - frame.bottom() - 9);
    if (isBeside() && isMirrored)
        text.moveLeft(width() - text.right());
    const QFont item = typeFont(isBeside() ? TypeRole::Body : TypeRole::Item);
    QFont bold = item;
    bold.setBold(true);
    const int titleHeight = typeLineHeight(TypeRole::Item);
    const int noteHeight = typeLineHeight(TypeRole::Small);
    int y = isBeside() ? (height() - titleHeight - noteHeight) / 2 : text.top();
    painter.setFont(bold);
    painter.setPen(underMouse() || hasFocus() ? t.accent : t.text);
    painter.drawText(QRect(text.left(), y, text.width(), titleHeight), int(Qt::AlignLeading | Qt::AlignVCenter),
                     QFontMetrics(bold).elidedText(m_film.title, Qt::ElideRight, text.width()));
    y += titleHeight;
    const QFont small = typeFont(TypeRole::Small);
    painter.setFont(small);
    painter.setPen(t.text3);
    const QStringList lines = m_note.split(u'\n');
    for (const QString &line : lines) {
        painter.drawText(QRect(text.left(), y, text.width(), noteHeight), int(Qt::AlignLeading | Qt::AlignVCenter),
                         QFontMetrics(small).elidedText(line, Qt::ElideRight, text.width()));
        y += noteHeight;
    }
    if (hasFocus())
        paintFocusRing(painter, QRectF(frame).adjusted(-Ring, -Ring, Ring, Ring), Radius + 2, t);
}

} // namespace laurels
