// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tilepainter.h"

#include "ui/widgets/typescale.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr QSizeF Field(320, 180); ///< The motifs are drawn on this field and scaled.
constexpr qreal InitialsBelow = 150;

struct Tint {
    QRgb ground;
    QRgb motif;
    QRgb ink;
};

constexpr std::array Tints = {
    Tint{0x22384f, 0x2c4866, 0xf3e9d2}, // ink
    Tint{0x8c3b2e, 0x9c4736, 0xfbebd8}, // brick
    Tint{0x44562f, 0x52653b, 0xf4efd9}, // moss
    Tint{0x4c2f4f, 0x5e3e61, 0xf6e6ee}, // plum
    Tint{0xe3d2ae, 0xd6bf90, 0x3a2c17}, // sand
    Tint{0x1f5a5c, 0x296a6c, 0xeaf3e8}, // teal
    Tint{0xd9a797, 0xcc9382, 0x3b1f1a}, // rose
    Tint{0x4a535e, 0x586370, 0xf2f2ee}, // slate
    Tint{0xc08a2e, 0xcf9c44, 0x24190a}, // ochre
    Tint{0xb7c6ae, 0xa5b79a, 0x1f2b1c}, // sage
    Tint{0x1b2036, 0x2a3150, 0xe9e6f5}, // midnight
    Tint{0x5b3f2e, 0x6c4e3b, 0xf7ebdd}, // cocoa
};

QColor colour(QRgb rgb)
{
    return QColor::fromRgb(rgb);
}

void paintHorizon(QPainter &painter, int shift)
{
    for (int i = 0; i < 4; ++i)
        painter.fillRect(QRectF(0, 60 + shift % 40 + i * (14 + 5 * i), Field.width(), 5 + 3 * i), painter.brush());
}

void paintArcs(QPainter &painter, int shift)
{
    painter.setPen(QPen(painter.brush(), 11));
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < 5; ++i)
        painter.drawEllipse(QPointF(300 - shift % 30, 10 + shift % 20), 28 + 26 * i, 28 + 26 * i);
}

void paintHills(QPainter &painter, int shift)
{
    const qreal a = shift % 24;
    QPainterPath hills(QPointF(0, 96 + a));
    hills.cubicTo(60, 50 + a, 110, 70 + a, 170, 96 + a);
    hills.cubicTo(230, 122 + a, 270, 60 + a, 320, 84);
    hills.lineTo(320, 180);
    hills.lineTo(0, 180);
    hills.closeSubpath();
    painter.drawPath(hills);
    painter.drawEllipse(QPointF(236 - shift % 60, 44), 24, 24);
}

void paintRays(QPainter &painter, int shift)
{
    const qreal c = 280 - shift % 60;
    for (int i = 0; i < 9; ++i)
        painter.drawPolygon(QPolygonF{{c, 0}, {c - 300 + 64 * i, 180}, {c - 300 + 64 * i + 26, 180}});
}

void paintSteps(QPainter &painter, int)
{
    for (int i = 0; i < 6; ++i) {
        painter.setOpacity(1 - 0.12 * i);
        painter.drawRect(QRectF(320 - 40 * (i + 1), 18 * i, 40, 180 - 18 * i));
    }
    painter.setOpacity(1);
}

void paintDots(QPainter &painter, int)
{
    for (int j = 0; j < 5; ++j)
        for (int i = 0; i < 7; ++i)
            painter.drawEllipse(QPointF(110 + 34 * i + (j % 2) * 17, 14 + 26 * j), 7 - 0.8 * j, 7 - 0.8 * j);
}

void paintWaves(QPainter &painter, int)
{
    painter.setPen(QPen(painter.brush(), 8));
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < 5; ++i) {
        const qreal y = 24 + 24 * i;
        QPainterPath wave(QPointF(-80, y));
        for (int x = -80; x < 400; x += 160) {
            wave.quadTo(x + 40, y - 18, x + 80, y);
            wave.quadTo(x + 120, y + 18, x + 160, y);
        }
        painter.drawPath(wave);
    }
}

void paintFrames(QPainter &painter, int shift)
{
    painter.setPen(QPen(painter.brush(), 9));
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < 4; ++i)
        painter.drawRoundedRect(QRectF(150 + 20 * i - shift % 16, -30 + 20 * i, 200 - 40 * i, 150 - 40 * i), 8, 8);
}

constexpr std::array Motifs = {paintHorizon, paintArcs, paintHills, paintRays,
                               paintSteps,   paintDots, paintWaves, paintFrames};

/// The title bottom left, on at most three lines, the last one elided.
void paintTitle(QPainter &painter, const QRectF &rect, const QString &title)
{
    const qreal width = rect.width();
    const qreal inset = width * 0.065;
    const qreal size = width * (title.size() >= 26 ? 0.086 : title.size() >= 18 ? 0.098 : 0.112);
    QFont font = typeFont(TypeRole::Page);
    font.setPixelSize(qMax(1, qRound(size)));
    QTextLayout layout(title, font);
    QStringList lines;
    layout.beginLayout();
    while (lines.size() < 3) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width - 2 * inset);
        lines << (lines.size() == 2 ? title.sliced(line.textStart()) : title.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    const QFontMetricsF metrics(font);
    const qreal lineHeight = size * 1.12;
    qreal baseline = rect.bottom() - inset - metrics.descent() * 0.6 - lineHeight * qreal(lines.size() - 1);
    painter.setFont(font);
    for (const QString &line : std::as_const(lines)) {
        painter.drawText(QPointF(rect.left() + inset, baseline),
                         metrics.elidedText(line.trimmed(), Qt::ElideRight, width - 2 * inset));
        baseline += lineHeight;
    }
}

} // namespace

quint64 tileHash(const QString &title)
{
    const QString key = title.toCaseFolded().simplified().normalized(QString::NormalizationForm_C);
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char byte : key.toUtf8())
        hash = (hash ^ uchar(byte)) * 0x100000001b3ULL;
    return hash;
}

TileDesign tileDesign(const QString &title)
{
    const quint64 hash = tileHash(title);
    return {
        .tint = int(hash % Tints.size()), .motif = int((hash >> 8) % Motifs.size()), .shift = int((hash >> 16) & 255)};
}

QColor tileGround(const TileDesign &design)
{
    return colour(Tints.at(size_t(design.tint)).ground);
}

QString tileInitials(const QString &title)
{
    static const QStringList passedOver = {u"a"_s,  u"an"_s,  u"the"_s, u"of"_s, u"in"_s, u"on"_s,  u"to"_s,
                                           u"at"_s, u"for"_s, u"and"_s, u"le"_s, u"la"_s, u"der"_s, u"die"_s};
    QString initials;
    const QStringList words = title.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        if (initials.size() < 2 && word.front().isLetterOrNumber() && !passedOver.contains(word.toLower()))
            initials += word.front().toUpper();
    return initials.isEmpty() ? title.left(1).toUpper() : initials;
}

void paintTileGround(QPainter &painter, const QRectF &rect, const QString &title, qreal radius)
{
    const TileDesign design = tileDesign(title);
    const Tint &tint = Tints.at(size_t(design.tint));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect, radius, radius);
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.fillRect(rect, colour(tint.ground));
    painter.translate(rect.topLeft());
    const qreal scale = qMax(rect.width() / Field.width(), rect.height() / Field.height());
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(tint.motif));
    Motifs.at(size_t(design.motif))(painter, design.shift);
    painter.restore();
}

void paintTile(QPainter &painter, const QRectF &rect, const QString &title, qreal radius)
{
    paintTileGround(painter, rect, title, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(Tints.at(size_t(tileDesign(title).tint)).ink));
    if (rect.width() >= InitialsBelow) {
        paintTitle(painter, rect, title);
    } else {
        QFont font = typeFont(TypeRole::Page);
        font.setPixelSize(qMax(1, qRound(rect.width() * 0.3)));
        painter.setFont(font);
        painter.drawText(rect, Qt::AlignCenter, tileInitials(title));
    }
    painter.restore();
}

} // namespace laurels
