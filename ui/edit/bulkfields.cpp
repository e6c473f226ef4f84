// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/bulkfields.h"

#include "data/filmrules.h"
#include "ui/edit/celleditors.h"
#include "ui/edit/cellrow.h"
#include "ui/edit/chipeditor.h"
#include "ui/edit/lineeditor.h"
#include "ui/edit/typedtext.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

struct BulkFields {
    Q_DECLARE_TR_FUNCTIONS(laurels::BulkFields)
};

/// A person and a role, side by side; its value is a QVariantList of two TypedNames.
class CreditEditor : public FieldEditor
{
public:
    explicit CreditEditor(const FindNames &find)
        : m_person(new NameEditor(NameKind::Person, find)), m_role(new NameEditor(NameKind::Role, find))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_person, 1);
        layout->addWidget(m_role, 1);
        m_person->target()->setAccessibleName(BulkFields::tr("Person"));
        m_role->target()->setAccessibleName(BulkFields::tr("Role"));
        for (const NameEditor *editor : {m_person, m_role})
            connect(editor, &FieldEditor::edited, this, &FieldEditor::edited);
    }

    QVariant value() const override { return QVariantList{m_person->value(), m_role->value()}; }
    void setValue(const QVariant &value) override
    {
        m_person->setValue(value.toList().value(0));
        m_role->setValue(value.toList().value(1));
    }
    void setState(FieldProblem::Severity state) override { m_person->setState(state); }
    QWidget *target() const override { return m_person->target(); }

private:
    NameEditor *m_person;
    NameEditor *m_role;
};

FieldProblem checkYear(const QString &text)
{
    const auto year = yearFromText(text);
    return year ? FieldProblem() : FieldProblem{FieldProblem::Error, year.error().message};
}

FieldProblem checkLength(const QString &text)
{
    const auto length = lengthFromText(text);
    return length ? FieldProblem() : FieldProblem{FieldProblem::Error, length.error().message};
}

FieldProblem checkDate(const QString &text)
{
    const auto date = dateFromText(text);
    return date ? FieldProblem() : FieldProblem{FieldProblem::Error, date.error().message};
}

QJsonArray namesIn(const QVariantList &chips, bool asObjects)
{
    QJsonArray names;
    for (const QVariant &chip : chips) {
        const QString name = asLine(chip.value<TypedName>().name);
        names << (asObjects ? QJsonValue(QJsonObject{{u"name"_s, name}}) : QJsonValue(name));
    }
    return names;
}

QJsonArray creditIn(const QVariantList &names)
{
    const auto person = names.value(0).value<TypedName>();
    const QString role = asLine(names.value(1).value<TypedName>().name);
    QJsonObject credit;
    if (!role.isEmpty())
        credit[u"role"_s] = role;
    if (!person.name.isEmpty() && person.disambiguation.isEmpty())
        credit[u"name"_s] = asLine(person.name);
    else if (!person.name.isEmpty())
        credit[u"name"_s] = QJsonObject{{u"name"_s, asLine(person.name)}, {u"disambiguation"_s, person.disambiguation}};
    return credit.isEmpty() ? QJsonArray() : QJsonArray{credit};
}

} // namespace

QList<BulkField> bulkFields()
{
    using F = BulkField;
    return {{u"topics"_s, BulkFields::tr("Topics"), F::Names, NameKind::Topic},
            {u"series"_s, BulkFields::tr("Series"), F::Names, NameKind::Series},
            {u"countries"_s, BulkFields::tr("Countries"), F::Names, NameKind::Country},
            {u"languages"_s, BulkFields::tr("Languages"), F::Names, NameKind::Language},
            {u"companies"_s, BulkFields::tr("Companies"), F::Companies, NameKind::Company},
            {u"credits"_s, BulkFields::tr("Filmmakers"), F::Credit},
            {u"fundingInitiative"_s, BulkFields::tr("Funding initiative"), F::Name, NameKind::Funding},
            {u"year"_s, BulkFields::tr("Year of completion"), F::Number},
            {u"premiere"_s, BulkFields::tr("Premiere date"), F::Date},
            {u"lengthMinutes"_s, BulkFields::tr("Length in minutes"), F::Number},
            {u"notes"_s, BulkFields::tr("Notes"), F::Text}};
}

FieldEditor *makeBulkEditor(const BulkField &field, const FindNames &find)
{
    switch (field.shape) {
    case BulkField::Names:
    case BulkField::Companies:
        return new ChipEditor(field.names, field.label.toLower(), field.label, find);
    case BulkField::Credit:
        return new CreditEditor(find);
    case BulkField::Name:
        return new NameEditor(field.names, find);
    case BulkField::Text:
        return new LineEditor;
    case BulkField::Number:
        return new LineEditor(field.key == "year"_L1 ? checkYear : checkLength);
    case BulkField::Date:
        return new LineEditor(checkDate);
    }
    Q_UNREACHABLE();
}

QJsonValue bulkValue(const BulkField &field, const FieldEditor &editor)
{
    if (editor.problem())
        return QJsonValue::Undefined;
    const QVariant value = editor.value();
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    switch (field.shape) {
    case BulkField::Names:
        return namesIn(value.toList(), false);
    case BulkField::Companies:
        return namesIn(value.toList(), true);
    case BulkField::Credit:
        return creditIn(value.toList());
    case BulkField::Name:
        return orNull(asLine(value.value<TypedName>().name));
    case BulkField::Text:
        return orNull(asLine(value));
    case BulkField::Number:
        if (asLine(value).isEmpty())
            return {};
        return field.key == "year"_L1 ? *yearFromText(asLine(value)) : int(lengthFromText(asLine(value))->count());
    case BulkField::Date:
        return orNull(dateFromText(asLine(value))->toEdtf());
    }
    Q_UNREACHABLE();
}

} // namespace laurels
