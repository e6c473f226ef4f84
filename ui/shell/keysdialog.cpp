// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysdialog.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/typescale.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace laurels {

KeysDialog::KeysDialog(const QList<Group> &groups, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard"));
    setObjectName(u"keys"_s);
    resize(560, 560);
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    QStringList spoken;
    for (const Group &group : groups) {
        auto *heading = new PlainLabel(group.name);
        heading->setFont(typeFont(TypeRole::Section));
        heading->setContentsMargins(0, row == 0 ? 0 : 12, 0, 2);
        grid->addWidget(heading, row++, 0, 1, 2);
        for (const Key &key : group.keys) {
            auto *caps = new PlainLabel(key.keys);
            QFont bold = caps->font();
            bold.setBold(true);
            caps->setFont(bold);
            grid->addWidget(caps, row, 0);
            grid->addWidget(new PlainLabel(key.action), row++, 1);
            spoken << tr("%1: %2", "a key, and what it does").arg(key.keys, key.action);
        }
    }
    grid->setRowStretch(row, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Keys and what they do"));
    scroll->setAccessibleDescription(spoken.join(u". "_s));
    scroll->setWidget(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
}

} // namespace laurels
