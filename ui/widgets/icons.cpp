// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>
#include <QStyleOption>
#include <QSvgRenderer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int SmallLaurelBelow = 22; ///< Logical pixels.
/// Draws the SVG in one colour, `height` logical pixels tall and as wide as it is drawn.
QPixmap drawn(const QString &file, const QColor &colour, int height, qreal ratio)
{
    const QString key = u"laurels:%1:%2:%3:%4"_s.arg(file, colour.name(QColor::HexArgb)).arg(height).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(source.readAll().replace("currentColor", colour.name().toLatin1()));
    const QSizeF shape = renderer.viewBoxF().size();
    const qreal width = shape.isEmpty() ? height : height * shape.width() / shape.height();
    pixmap = QPixmap(QSizeF(width * ratio, height * ratio).toSize());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), pixmap.size()));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Drawn when it is first shown, in the size it is shown in: most icons of a window are in menus that nobody opens.
class SymbolicIcon : public QIconEngine
{
public:
    SymbolicIcon(const QString &name, const QColor &colour) : m_name(name), m_colour(colour) { }

    QIconEngine *clone() const override { return new SymbolicIcon(*this); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` is in pixels of the device.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const int height = qRound(std::min(size.width(), size.height()) / ratio);
        QPixmap pixmap = iconPixmap(m_name, m_colour, height, ratio);
        if (mode != QIcon::Disabled || !qApp)
            return pixmap;
        QStyleOption option;
        option.palette = QGuiApplication::palette();
        return QApplication::style()->generatedIconPixmap(mode, pixmap, &option);
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect.topLeft(), scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

private:
    QString m_name;
    QColor m_colour;
};

} // namespace

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal ratio)
{
    return drawn(u":/icons/"_s + name + u".svg"_s, colour, size, ratio);
}

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new SymbolicIcon(name, colour));
}

QIcon icon(const QString &name, const QWidget *widget)
{
    return icon(name, Tokens::of(widget).text);
}

QPixmap laurelPixmap(LaurelPart part, int height, const QColor &colour, qreal ratio)
{
    const QString name = part == LaurelPart::Left    ? u"laurel-left"_s
                         : part == LaurelPart::Right ? u"laurel-right"_s
                         : height < SmallLaurelBelow ? u"laurel-pair-small"_s
                                                     : u"laurel-pair"_s;
    return drawn(u":/laurel/"_s + name + u".svg"_s, colour, height, ratio);
}

} // namespace laurels
