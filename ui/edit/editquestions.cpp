// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/editquestions.h"

#include "ui/widgets/laurelsstyle.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace laurels {

namespace {

struct EditQuestions {
    Q_DECLARE_TR_FUNCTIONS(laurels::EditQuestions)
};

QString wouldBeLost(int changes)
{
    return changes == 1 ? EditQuestions::tr("1 change would be lost.")
                        : EditQuestions::tr("%L1 changes would be lost.").arg(changes);
}

} // namespace

EditPage::Leaving askLeaving(QWidget *parent, int changes)
{
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setText(EditQuestions::tr("Leave without saving? %1").arg(wouldBeLost(changes)));
    QPushButton *save = box.addButton(EditQuestions::tr("Save"), QMessageBox::AcceptRole);
    QPushButton *discard = box.addButton(EditQuestions::tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton *stay = box.addButton(EditQuestions::tr("Keep editing"), QMessageBox::RejectRole);
    setButtonKind(save, ButtonKind::Primary);
    box.setDefaultButton(save);
    box.setEscapeButton(stay);
    box.exec();
    if (box.clickedButton() == save)
        return EditPage::Leaving::Save;
    return box.clickedButton() == discard ? EditPage::Leaving::Discard : EditPage::Leaving::Stay;
}

bool askDiscard(QWidget *parent, int changes)
{
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setText(EditQuestions::tr("Discard what was changed? %1").arg(wouldBeLost(changes)));
    QPushButton *discard = box.addButton(EditQuestions::tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton *stay = box.addButton(EditQuestions::tr("Keep editing"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == discard;
}

} // namespace laurels
