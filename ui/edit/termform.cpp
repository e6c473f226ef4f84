// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/termform.h"

#include "ui/edit/lineeditor.h"
#include "ui/edit/texteditor.h"

using namespace Qt::StringLiterals;

namespace laurels {

TermForm::TermForm(QWidget *parent) : RecordForm<Term>(parent)
{
    addSection(tr("Basics"), u"basics"_s);
    auto *name = new FieldRow(u"name"_s, tr("Name"), new LineEditor);
    name->setHint(tr("Every film that has it shows the new name."));
    addName(bindLine(name, &Term::name));
    auto *description = new FieldRow(u"description"_s, tr("Description"), new TextEditor(4), FieldRow::Need::Optional);
    description->setHint(tr("Shown at the top of its page."));
    addRow(bindText(description, &Term::description));
    setRecord({});
}

QString TermForm::untitled() const
{
    if (given().id)
        return given().name;
    return given().kind == Term::Series ? tr("New series") : tr("New topic");
}

} // namespace laurels
