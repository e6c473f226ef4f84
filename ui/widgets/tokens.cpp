// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tokens.h"

#include "ui/widgets/look.h"

#include <QWidget>

namespace laurels {

namespace {

/// Nothing is painted in this role: its colour says that a palette is the desktop's own.
constexpr auto MarkRole = QPalette::NoRole;
const QColor Mark = QColor::fromRgb(0x1a, 0x02, 0xe1);

QColor mixed(const QColor &one, const QColor &other, float share)
{
    const auto channel = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(channel(one.redF(), other.redF()), channel(one.greenF(), other.greenF()),
                            channel(one.blueF(), other.blueF()));
}

/// Words in the colours that the desktop gives words, lines as strong as words, and states told by their icon.
Tokens desktopTokens(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor link = palette.color(QPalette::Active, QPalette::Link);
    const QColor tint = mixed(text, base, 0.14F);
    return {
        .canvas = window,
        .sidebar = window,
        .surface = base,
        .sunken = tint,
        .hover = tint,
        .border = mixed(text, window, 0.4F),
        .borderStrong = text,
        .text = text,
        .text2 = text,
        .text3 = text,
        .accent = link,
        .accentHover = text,
        .onAccent = base,
        .accentTint = mixed(link, base, 0.2F),
        .gold = text,
        .goldGlyph = text,
        .goldTint = tint,
        .danger = text,
        .dangerTint = tint,
        .warn = text,
        .warnTint = tint,
        .info = text,
        .infoTint = tint,
        .mark = mixed(link, base, 0.3F),
        .focus = link,
        .btn = text,
        .isDark = window.lightness() < 128,
    };
}

} // namespace

const Tokens &Tokens::light()
{
    static const Tokens tokens{
        .canvas = QColor::fromRgb(0xf7f8f7),
        .sidebar = QColor::fromRgb(0xeff1ef),
        .surface = QColor::fromRgb(0xffffff),
        .sunken = QColor::fromRgb(0xe9ece9),
        .hover = QColor::fromRgb(0xe4e8e4),
        .border = QColor::fromRgb(0xd8ddd9),
        .borderStrong = QColor::fromRgb(0x818983),
        .text = QColor::fromRgb(0x181b19),
        .text2 = QColor::fromRgb(0x4b514d),
        .text3 = QColor::fromRgb(0x5f6661),
        .accent = QColor::fromRgb(0x17694a),
        .accentHover = QColor::fromRgb(0x115339),
        .onAccent = QColor::fromRgb(0xffffff),
        .accentTint = QColor::fromRgb(0xdcebe3),
        .gold = QColor::fromRgb(0x775a12),
        .goldGlyph = QColor::fromRgb(0x9a741c),
        .goldTint = QColor::fromRgb(0xf5ecd4),
        .danger = QColor::fromRgb(0xa82a22),
        .dangerTint = QColor::fromRgb(0xfbe9e6),
        .warn = QColor::fromRgb(0x7e5209),
        .warnTint = QColor::fromRgb(0xfaeed6),
        .info = QColor::fromRgb(0x1d5787),
        .infoTint = QColor::fromRgb(0xe2edf6),
        .mark = QColor::fromRgb(0xffe08a),
        .focus = QColor::fromRgb(0x17694a),
        .btn = QColor::fromRgb(0xbcc4be),
        .isDark = false,
    };
    return tokens;
}

const Tokens &Tokens::dark()
{
    static const Tokens tokens{
        .canvas = QColor::fromRgb(0x141615),
        .sidebar = QColor::fromRgb(0x1a1d1b),
        .surface = QColor::fromRgb(0x202422),
        .sunken = QColor::fromRgb(0x0f1110),
        .hover = QColor::fromRgb(0x2a2f2c),
        .border = QColor::fromRgb(0x343a36),
        .borderStrong = QColor::fromRgb(0x788079),
        .text = QColor::fromRgb(0xeef1ee),
        .text2 = QColor::fromRgb(0xbdc4bf),
        .text3 = QColor::fromRgb(0xa3aba5),
        .accent = QColor::fromRgb(0x7ccba3),
        .accentHover = QColor::fromRgb(0x97d8b7),
        .onAccent = QColor::fromRgb(0x08231a),
        .accentTint = QColor::fromRgb(0x1d3a2d),
        .gold = QColor::fromRgb(0xe2bf69),
        .goldGlyph = QColor::fromRgb(0xd3ab4d),
        .goldTint = QColor::fromRgb(0x332b16),
        .danger = QColor::fromRgb(0xff9b90),
        .dangerTint = QColor::fromRgb(0x40201d),
        .warn = QColor::fromRgb(0xefbe6c),
        .warnTint = QColor::fromRgb(0x382b14),
        .info = QColor::fromRgb(0x8dc5f1),
        .infoTint = QColor::fromRgb(0x1a2e3f),
        .mark = QColor::fromRgb(0x5c4a14),
        .focus = QColor::fromRgb(0x7ccba3),
        .btn = QColor::fromRgb(0x4a524d),
        .isDark = true,
    };
    return tokens;
}

const Tokens &Tokens::of(const QPalette &palette)
{
    if (palette.color(MarkRole) == Mark) {
        static Tokens tokens;
        tokens = desktopTokens(palette);
        return tokens;
    }
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

const Tokens &Tokens::of(const QWidget *widget)
{
    return of(widget->palette());
}

QPalette desktopColours(const QPalette &desktop)
{
    QPalette own = desktop;
    own.setColor(MarkRole, Mark);
    return own;
}

QPalette paletteFor(Theme theme, const QPalette &desktop)
{
    const Tokens &t = theme == Theme::Light  ? Tokens::light()
                      : theme == Theme::Dark ? Tokens::dark()
                                             : Tokens::of(desktop);
    QPalette palette;
    palette.setColor(MarkRole, t.canvas);
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    set(QPalette::Window, t.canvas);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.surface);
    set(QPalette::AlternateBase, t.sunken);
    set(QPalette::Text, t.text);
    set(QPalette::PlaceholderText, t.text3);
    set(QPalette::Button, t.surface);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.onAccent);
    set(QPalette::Highlight, t.accent);
    set(QPalette::HighlightedText, t.onAccent);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::ToolTipBase, t.surface);
    set(QPalette::ToolTipText, t.text);
    set(QPalette::Light, t.surface);
    set(QPalette::Midlight, t.hover);
    set(QPalette::Mid, t.border);
    set(QPalette::Dark, t.borderStrong);
    set(QPalette::Shadow, t.borderStrong);
    QColor faint = t.text3;
    faint.setAlphaF(0.42F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

} // namespace laurels
