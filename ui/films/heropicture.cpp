// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/heropicture.h"

#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/tilepainter.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace laurels {

namespace {

constexpr QRgb Scrim = 0x0A080A;
constexpr qreal BottomBand = 110;
constexpr qreal BottomDarkness = 0.5;
constexpr QSizeF Radii(1000, 420);
constexpr qreal TextWithin = 0.62; ///< Fraction of the radii inside which all text lies.

/// Darkness along the radius, at fractions of it.
constexpr std::array Stops = {std::pair{0.0, 0.84}, std::pair{0.40, 0.76}, std::pair{0.62, 0.60}, std::pair{0.82, 0.24},
                              std::pair{1.0, 0.0}};

QColor shade(qreal alpha)
{
    QColor colour = QColor::fromRgb(Scrim);
    colour.setAlphaF(float(alpha));
    return colour;
}

} // namespace

HeroPicture::HeroPicture(PictureCache &pictures, QWidget *parent) : QWidget(parent), m_pictures(pictures)
{
    giveAccessibleRole(this, QAccessible::Graphic);
    connect(&m_pictures, &PictureCache::pictureReady, this, qOverload<>(&QWidget::update));
}

void HeroPicture::setFilm(const Film &film)
{
    m_title = film.title;
    const FilmImage *image = film.signatureImage();
    m_image = image ? std::optional(*image) : std::nullopt;
    if (image)
        setAccessibleName(image->description.isEmpty() ? tr("Signature image of %1").arg(film.title)
                                                       : image->description);
    update();
}

void HeroPicture::setTexts(const QList<QRectF> &texts)
{
    m_growth = growth(size(), texts);
    update();
}

qreal HeroPicture::growth(QSizeF size, const QList<QRectF> &texts)
{
    qreal grown = 1;
    for (const QRectF &text : texts) {
        const QPointF far(text.right() / Radii.width(), (size.height() - text.top()) / Radii.height());
        grown = qMax(grown, std::hypot(far.x(), far.y()) / TextWithin);
    }
    return grown;
}

qreal HeroPicture::darkness(QPointF point, QSizeF size, qreal growth)
{
    const qreal radius =
        std::hypot(point.x() / (Radii.width() * growth), (size.height() - point.y()) / (Radii.height() * growth));
    qreal radial = 0;
    for (size_t i = 1; i < Stops.size(); ++i) {
        const auto [from, dark] = Stops.at(i - 1);
        const auto [to, lighter] = Stops.at(i);
        if (radius >= from && radius <= to)
            radial = dark + (lighter - dark) * (radius - from) / (to - from);
    }
    const qreal linear = BottomDarkness * qBound(0.0, 1 - (size.height() - point.y()) / BottomBand, 1.0);
    return 1 - (1 - radial) * (1 - linear);
}

void HeroPicture::paintScrim(QPainter &painter) const
{
    QLinearGradient bottom(0, height(), 0, height() - BottomBand);
    bottom.setColorAt(0, shade(BottomDarkness));
    bottom.setColorAt(1, shade(0));
    painter.fillRect(rect(), bottom);

    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QSizeF radii = Radii * m_growth;
    QRadialGradient corner(QPointF(0, 0), 1);
    for (const auto &[at, dark] : Stops)
        corner.setColorAt(at, shade(dark));
    painter.save();
    painter.translate(isMirrored ? width() : 0, height());
    painter.scale((isMirrored ? -1 : 1) * radii.width(), radii.height());
    const qreal tall = height() / radii.height();
    painter.fillRect(QRectF(0, -tall, width() / radii.width(), tall), corner);
    painter.restore();
}

void HeroPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto pixmap =
        m_image ? m_pictures.pixmap(m_image->image, size(), devicePixelRatioF(), m_image->focalPoint) : std::nullopt;
    if (pixmap)
        painter.drawPixmap(rect(), *pixmap);
    else if (m_image && !m_pictures.isUnreadable(m_image->image))
        painter.fillRect(rect(), tileGround(tileDesign(m_title)));
    else
        paintTileGround(painter, rect(), m_title, 0);
    paintScrim(painter);
}

} // namespace laurels
