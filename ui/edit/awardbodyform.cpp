// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/awardbodyform.h"

#include "ui/awards/bodykinds.h"
#include "ui/edit/choiceeditor.h"
#include "ui/edit/lineeditor.h"

using namespace Qt::StringLiterals;

namespace laurels {

AwardBodyForm::AwardBodyForm(QWidget *parent) : RecordForm<AwardBody>(parent)
{
    using Need = FieldRow::Need;
    addSection(tr("Basics"), u"basics"_s);
    addName(bindLine(new FieldRow(u"name"_s, tr("Name"), new LineEditor), &AwardBody::name));
    auto *shortName = new FieldRow(u"shortName"_s, tr("Short name"), new LineEditor, Need::Optional);
    shortName->setHint(tr("As it stands on a laurel, such as IDFA."));
    auto *kind = new FieldRow(u"kind"_s, tr("Kind"), new ChoiceEditor(bodyKinds()), Need::Optional);
    bind(
        kind, [](const AwardBody &body) { return body.kind; },
        [](AwardBody &body, const QVariant &typed) { body.kind = typed.toString(); });
    addRows({{bindLine(shortName, &AwardBody::shortName), 1}, {kind, 1}});
    auto *place = new FieldRow(u"place"_s, tr("Place"), new LineEditor, Need::Optional);
    place->setHint(tr("The city, such as Amsterdam."));
    addRow(bindLine(place, &AwardBody::place));
    setRecord({});
}

QString AwardBodyForm::untitled() const
{
    return given().id ? given().name : tr("New award body");
}

} // namespace laurels
