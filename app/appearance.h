// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <optional>

namespace laurels {

class LaurelsStyle;
class Settings;

/// Dresses the application as the settings say, at once and again when they or the desktop change. Made once, before
/// the first window.
class Appearance : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(Settings &settings, QObject *parent = nullptr);

    /// Asks the desktop's portal whether it is dark, without waiting, and listens for changes. Where there is no
    /// portal, the lightness of the desktop's palette decides.
    void followPortal();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private slots:
    void takeSetting(const QDBusMessage &message);

private:
    void apply();
    QPalette wantedPalette() const;
    void readDesktop();
    void takeScheme(uint scheme);

    Settings &m_settings;
    LaurelsStyle *m_style; ///< The application owns it.
    QPalette m_desktop;
    QFont m_desktopFont;
    std::optional<bool> m_isPortalDark; ///< Nothing when the portal has no wish.
    bool m_isReading = false;
};

} // namespace laurels
