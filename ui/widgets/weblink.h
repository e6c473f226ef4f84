// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <functional>
#include <optional>

class QWidget;

namespace laurels {

/// The address of a web page, if `text` is one that may be opened: http or https, with a host, without a user name.
std::optional<QUrl> webAddress(const QString &text);

/// The host as the browser will look it up, so that letters that only look like others are told: "xn--...".
QString hostOf(const QUrl &address);

/// Opens web pages in the person's browser, once they have seen to which host they lead. The only place that does.
class WebOpener
{
public:
    using Ask = std::function<void(QWidget *parent, const QString &host, const std::function<void()> &agreed)>;
    using Open = std::function<bool(const QUrl &)>;

    WebOpener(); ///< Asks in a dialog and hands over to the desktop.
    WebOpener(Ask ask, Open open);

    void open(QWidget *parent, const QString &address) const; ///< Nothing for what is no webAddress().

private:
    Ask m_ask;
    Open m_open;
};

} // namespace laurels
