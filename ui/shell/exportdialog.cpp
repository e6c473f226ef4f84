// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exportdialog.h"

#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Width = 560;

QString textOf(const ExportDialog::Choice &choice)
{
    const QString name = QString(choice.name).replace(u'&', u"&&"_s);
    if (choice.films < 0)
        return name;
    return choice.films == 1 ? ExportDialog::tr("%1 (1 film)").arg(name)
                             : ExportDialog::tr("%1 (%L2 films)").arg(name).arg(choice.films);
}

} // namespace

ExportDialog::ExportDialog(const QList<Choice> &choices, QWidget *parent)
    : QDialog(parent), m_choices(new QButtonGroup(this)), m_pictures(new QCheckBox(tr("With their pictures")))
{
    setWindowTitle(tr("Export"));
    setObjectName(u"export"_s);
    setMinimumWidth(Width);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(10);
    column->addWidget(new TextLabel(tr("The films are written as JSON, with everything that is recorded of them. Such "
                                       "a file can be imported again.")));
    for (qsizetype i = 0; i < choices.size(); ++i) {
        auto *button = new QRadioButton(textOf(choices.at(i)));
        button->setChecked(i == 0);
        m_choices->addButton(button, int(i));
        column->addWidget(button);
    }
    column->addSpacing(6);
    column->addWidget(m_pictures);
    column->addSpacing(10);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *proceed = new QPushButton(tr("Export…"));
    proceed->setDefault(true);
    setButtonKind(proceed, ButtonKind::Primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(proceed, &QPushButton::clicked, this, [this] {
        accept();
        emit chosen(m_choices->checkedId(), m_pictures->isChecked());
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(proceed);
    column->addLayout(buttons);
}

} // namespace laurels
