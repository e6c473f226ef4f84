// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typescale.h"

#include "ui/widgets/look.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr auto SansTitlesProperty = "laurelsSansTitles"; ///< Of the application, beside its font.
constexpr int DefaultPixels = 13; ///< The size at which the design's numbers hold.

enum class Face { Interface, Serif, Display };

struct Style {
    qreal size; ///< Of the application font.
    qreal leading; ///< Of the font's own size.
    Face face;
    bool isBold;
};

Style styleOf(TypeRole role)
{
    switch (role) {
    case TypeRole::Hero:
        return {3.54, 1.17, Face::Display, true};
    case TypeRole::Page:
        return {2.31, 1.27, Face::Display, true};
    case TypeRole::PersonName:
        return {2.77, 1.22, Face::Display, true};
    case TypeRole::Figure:
        return {1.54, 1.3, Face::Serif, true};
    case TypeRole::Section:
        return {1.31, 1.41, Face::Interface, true};
    case TypeRole::Laurel:
        return {1.15, 1.33, Face::Serif, true};
    case TypeRole::Logline:
        return {1.23, 1.5, Face::Interface, false};
    case TypeRole::Reading:
        return {1.15, 1.65, Face::Interface, false};
    case TypeRole::Item:
        return {1.08, 1.43, Face::Interface, true};
    case TypeRole::Body:
        return {1.0, 1.54, Face::Interface, false};
    case TypeRole::Small:
        return {0.92, 1.33, Face::Interface, false};
    }
    Q_UNREACHABLE();
}

int basePixels()
{
    return QFontInfo(QGuiApplication::font()).pixelSize();
}

} // namespace

QFont typeFont(TypeRole role)
{
    const Style style = styleOf(role);
    QFont font = QGuiApplication::font();
    if (style.face == Face::Display && hasSerifTitles())
        font.setFamilies({u"Noto Serif Display"_s, u"Source Serif 4"_s, u"Georgia"_s, u"Noto Serif"_s, u"serif"_s});
    if (style.face == Face::Serif && hasSerifTitles())
        font.setFamilies({u"Noto Serif"_s, u"Source Serif 4"_s, u"Georgia"_s, u"serif"_s});
    font.setPixelSize(qRound(basePixels() * style.size));
    font.setBold(style.isBold);
    return font;
}

void setSerifTitles(bool serif)
{
    qApp->setProperty(SansTitlesProperty, !serif);
}

bool hasSerifTitles()
{
    return !qApp->property(SansTitlesProperty).toBool();
}

int typeLineHeight(TypeRole role)
{
    const Style style = styleOf(role);
    return qRound(qRound(basePixels() * style.size) * style.leading);
}

QFont applicationFont(const QFont &desktop)
{
    static const QStringList generic = {u"Sans Serif"_s, u"sans-serif"_s, u"Sans"_s, u""_s};
    if (!generic.contains(desktop.family()))
        return desktop;
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(DefaultPixels);
    return font;
}

} // namespace laurels
