// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirmation.h"

#include "ui/widgets/laurelsstyle.h"

#include <QMessageBox>
#include <QPushButton>

namespace laurels {

void confirm(QWidget *window, const QString &question, const QString &act, std::function<void()> proceed)
{
    auto *box = new QMessageBox(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(question);
    QPushButton *yes = box->addButton(act, QMessageBox::AcceptRole);
    setButtonKind(yes, ButtonKind::Primary);
    box->setDefaultButton(yes);
    box->setEscapeButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(yes, &QPushButton::clicked, window, std::move(proceed));
    box->open();
}

} // namespace laurels
