// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weblink.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

struct WebLink {
    Q_DECLARE_TR_FUNCTIONS(laurels::WebLink)
};

void askInDialog(QWidget *parent, const QString &host, const std::function<void()> &agreed)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, WebLink::tr("Open in browser"), QString(), QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(WebLink::tr("This opens a page of %1 in your browser.").arg(host));
    auto *open = box->addButton(WebLink::tr("Open page"), QMessageBox::AcceptRole);
    box->setDefaultButton(open);
    QObject::connect(open, &QPushButton::clicked, box, agreed);
    box->open();
}

} // namespace

std::optional<QUrl> webAddress(const QString &text)
{
    const QUrl address(text, QUrl::StrictMode);
    const QString scheme = address.scheme();
    const bool isWeb = scheme == "http"_L1 || scheme == "https"_L1;
    if (!address.isValid() || !isWeb || address.host().isEmpty() || !address.userInfo().isEmpty())
        return {};
    return address;
}

QString hostOf(const QUrl &address)
{
    return address.host(QUrl::FullyEncoded);
}

WebOpener::WebOpener() : WebOpener(askInDialog, QDesktopServices::openUrl) { }

WebOpener::WebOpener(Ask ask, Open open) : m_ask(std::move(ask)), m_open(std::move(open)) { }

void WebOpener::open(QWidget *parent, const QString &text) const
{
    if (const auto address = webAddress(text))
        m_ask(parent, hostOf(*address), [openUrl = m_open, address] { openUrl(*address); });
}

} // namespace laurels
