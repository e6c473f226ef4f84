// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"

#include "app/settings.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QEvent>
#include <QPointer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

const QString PortalService = u"org.freedesktop.portal.Desktop"_s;
const QString PortalPath = u"/org/freedesktop/portal/desktop"_s;
const QString PortalSettings = u"org.freedesktop.portal.Settings"_s;
const QString AppearanceGroup = u"org.freedesktop.appearance"_s;
const QString ColourScheme = u"color-scheme"_s;
constexpr uint SchemeDark = 1;
constexpr uint SchemeLight = 2;

/// The portal wraps its values once or twice.
uint schemeIn(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

QFont scaled(QFont font, int percent)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * percent / 100.0));
    else
        font.setPointSizeF(font.pointSizeF() * percent / 100.0);
    return font;
}

/// Qt tells windows only, and leaves out what has colours or a font of its own.
void tellWidgetsInWindows(QEvent::Type type)
{
    const QWidgetList widgets = QApplication::allWidgets();
    QList<QPointer<QWidget>> alive(widgets.begin(), widgets.end());
    for (const QPointer<QWidget> &widget : std::as_const(alive)) {
        QEvent event(type);
        if (widget && !widget->isWindow())
            QCoreApplication::sendEvent(widget, &event);
    }
}

} // namespace

Appearance::Appearance(Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_style(new LaurelsStyle), m_desktopFont(QApplication::font())
{
    m_desktop = QApplication::palette();
    QApplication::setStyle(m_style);
    installLinkAccessibility();
    apply();
    connect(&m_settings, &Settings::appearanceChanged, this, &Appearance::apply);
    qApp->installEventFilter(this);
}

QPalette Appearance::wantedPalette() const
{
    switch (m_settings.theme()) {
    case ThemeChoice::Desktop:
        return m_isPortalDark ? paletteFor(*m_isPortalDark ? Theme::Dark : Theme::Light, m_desktop)
                              : paletteFor(Theme::Desktop, m_desktop);
    case ThemeChoice::Light:
        return paletteFor(Theme::Light, m_desktop);
    case ThemeChoice::Dark:
        return paletteFor(Theme::Dark, m_desktop);
    case ThemeChoice::DesktopColours:
        return desktopColours(m_desktop);
    }
    Q_UNREACHABLE();
}

void Appearance::apply()
{
    m_style->setMotionReduced(m_settings.isMotionReduced());
    if (const QPalette palette = wantedPalette(); palette != QApplication::palette()) {
        QApplication::setPalette(palette);
        tellWidgetsInWindows(QEvent::ApplicationPaletteChange);
    }
    const QFont font = scaled(applicationFont(m_desktopFont), m_settings.textPercent());
    const bool isOtherType = hasSerifTitles() != m_settings.hasSerifTitles() || font != QApplication::font();
    setSerifTitles(m_settings.hasSerifTitles());
    if (isOtherType) {
        QApplication::setFont(font);
        tellWidgetsInWindows(QEvent::ApplicationFontChange);
    }
}

void Appearance::readDesktop()
{
    // Only without a palette of our own does Qt tell what the desktop's is.
    m_isReading = true;
    QApplication::setPalette(QPalette());
    m_desktop = QApplication::palette();
    m_isReading = false;
    apply();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && watched->isWindowType() && !m_isReading)
        QMetaObject::invokeMethod(this, &Appearance::readDesktop, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Appearance::followPortal()
{
    const bool hasBus = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
    if (!hasBus) // Qt would start one
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(PortalService, PortalPath, PortalSettings, u"SettingChanged"_s, this, SLOT(takeSetting(QDBusMessage)));
    QDBusMessage question = QDBusMessage::createMethodCall(PortalService, PortalPath, PortalSettings, u"Read"_s);
    question << AppearanceGroup << ColourScheme;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusMessage answer = watcher->reply();
        if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
            takeScheme(schemeIn(answer.arguments().constFirst()));
        watcher->deleteLater();
    });
}

void Appearance::takeSetting(const QDBusMessage &message)
{
    const QList<QVariant> values = message.arguments();
    if (values.size() == 3 && values[0].toString() == AppearanceGroup && values[1].toString() == ColourScheme)
        takeScheme(schemeIn(values[2]));
}

void Appearance::takeScheme(uint scheme)
{
    m_isPortalDark.reset();
    if (scheme == SchemeDark || scheme == SchemeLight)
        m_isPortalDark = scheme == SchemeDark;
    apply();
}

} // namespace laurels
