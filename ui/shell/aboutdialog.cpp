// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/typescale.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QIcon>
#include <QPushButton>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {
constexpr int Width = 420;
constexpr int IconSize = 96;
} // namespace

AboutDialog::AboutDialog(const QString &version, QWidget *parent)
    : QDialog(parent),
      m_details(u"Laurels %1, Qt %2, %3, %4"_s.arg(version, QLatin1StringView(qVersion()),
                                                   QSysInfo::prettyProductName(), QGuiApplication::platformName()))
{
    setWindowTitle(tr("About Laurels"));
    setObjectName(u"about"_s);
    auto *picture = new PlainLabel;
    picture->setPixmap(QIcon(u":/app-icon/app-icon.svg"_s).pixmap(QSize(IconSize, IconSize), devicePixelRatioF()));
    auto *name = new PlainLabel(tr("Laurels"));
    name->setFont(typeFont(TypeRole::Page));
    const QStringList lines{tr("Version %1").arg(version), tr("A catalogue of films and the people who made them."),
                            tr("Free software under the GNU General Public License, version 3 or later."),
                            tr("Built with Qt %1 and SQLite.").arg(QLatin1StringView(qVersion()))};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addWidget(name, 0, Qt::AlignHCenter);
    for (const QString &line : lines) {
        auto *label = new PlainLabel(line);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addSpacing(12);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("Copy details"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setFixedWidth(Width);
}

} // namespace laurels
