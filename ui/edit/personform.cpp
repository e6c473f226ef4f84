// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/personform.h"

#include "data/fold.h"
#include "ui/edit/cellrow.h"
#include "ui/edit/filmlists.h"
#include "ui/edit/lineeditor.h"
#include "ui/edit/partialdateedit.h"
#include "ui/edit/portraiteditor.h"
#include "ui/edit/texteditor.h"

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

using Need = FieldRow::Need;

RowListEditor *makeNameRows()
{
    return new RowListEditor(PersonForm::tr("other name"), PersonForm::tr("Add another name"),
                             RowListEditor::Order::AsGiven, [] {
                                 return new CellRow({{new LineEditor, PersonForm::tr("Other name")}},
                                                    [](const QVariantList &row) { return row.at(1).toString(); });
                             });
}

QVariantList rowsOf(const QStringList &names)
{
    QVariantList rows;
    for (const QString &name : names)
        rows << QVariant(QVariantList{QVariant(), name});
    return rows;
}

QStringList namesOf(const QVariantList &rows)
{
    QStringList names;
    for (const QVariant &row : rows)
        names << asLine(row.toList().at(1));
    return names;
}

} // namespace

PersonForm::PersonForm(PictureCache *pictures, QWidget *parent)
    : RecordForm<Person>(parent), m_portrait(new PortraitEditor(pictures))
{
    addBasics();
    addDates();
    addStory();
    setRecord({});
}

QString PersonForm::untitled() const
{
    return given().id ? given().name : tr("New person");
}

std::optional<Picture> PersonForm::newPicture() const
{
    return m_portrait->newPicture();
}

void PersonForm::takePicture(const Picture &picture)
{
    Form::setTyped(row(u"portrait"_s), m_portrait->take(picture));
    check();
    emit edited();
}

void PersonForm::addBasics()
{
    addSection(tr("Basics"), u"basics"_s);
    auto *name = new LineEditor;
    addName(bindLine(new FieldRow(u"name"_s, tr("Name"), name), &Person::name));
    auto *sortAs = new LineEditor;
    connect(name, &FieldEditor::edited, sortAs,
            [name, sortAs] { sortAs->setPlaceholder(invertedName(asLine(name->value()))); });
    auto *sortRow = new FieldRow(u"sortName"_s, tr("Sort as"), sortAs, Need::Optional);
    bind(
        sortRow,
        [sortAs](const Person &person) {
            sortAs->setPlaceholder(invertedName(person.name));
            return person.sortName;
        },
        [](Person &person, const QVariant &typed) { person.sortName = asLine(typed); });
    auto *telling = new FieldRow(u"disambiguation"_s, tr("To tell namesakes apart"), new LineEditor, Need::Optional);
    telling->setHint(tr("Such as “editor, born 1970”."));
    addRows({{sortRow, 1}, {bindLine(telling, &Person::disambiguation), 1}});
    watchTelling(telling);
    auto *others = new FieldRow(u"otherNames"_s, tr("Other names"), makeNameRows(), Need::Optional);
    others->setHint(tr("Other spellings and scripts. Search finds them all."));
    addRow(bind(
        others, [](const Person &person) { return rowsOf(person.otherNames); },
        [](Person &person, const QVariant &typed) { person.otherNames = namesOf(typed.toList()); }));
}

void PersonForm::addDates()
{
    const auto date = [this](const QString &key, const QString &label, PartialDate Person::*member) {
        return bind(
            new FieldRow(key, label, new PartialDateEdit(label), Need::Optional),
            [this, member](const Person &person) {
                return QVariant::fromValue(PartialDateEdit::typed(person.*member, locale()));
            },
            [this, member](Person &person, const QVariant &typed) {
                person.*member = PartialDateEdit::date(typed.value<TypedDate>(), locale()).value_or(person.*member);
            });
    };
    addRows({{date(u"born"_s, tr("Born"), &Person::born), 1}, {date(u"died"_s, tr("Died"), &Person::died), 1}});
}

void PersonForm::addStory()
{
    addSection(tr("Biography"), u"story"_s);
    auto *biography = new FieldRow(u"biography"_s, tr("Biography"), new TextEditor(8));
    biography->setHint(tr("Plain text. A blank line begins a new paragraph."));
    addRow(bindText(biography, &Person::biography));

    addSection(tr("Portrait"), u"image"_s);
    auto *portrait = new FieldRow(u"portrait"_s, tr("Portrait"), m_portrait);
    portrait->hideLabel();
    addRow(bind(
        portrait, [](const Person &person) { return PortraitEditor::typed(person.portrait); },
        [](Person &person, const QVariant &typed) { person.portrait = PortraitEditor::image(typed); }));
    auto *description =
        new FieldRow(u"portraitDescription"_s, tr("Description for screen readers"), new LineEditor, Need::Optional);
    description->setHint(tr("What the portrait shows, such as “Lixin Fan at a railway station”."));
    auto *credit = new FieldRow(u"portraitCredit"_s, tr("Credit"), new LineEditor, Need::Optional);
    credit->setHint(tr("Whose picture it is, such as “Jane Doe, 2009”."));
    addRows({{bindLine(description, &Person::portraitDescription), 3}, {bindLine(credit, &Person::portraitCredit), 2}});

    addSection(tr("Links"), u"link"_s);
    auto *links = new FieldRow(u"links"_s, tr("Links"), makeLinkRows());
    links->hideLabel();
    addRow(bind(
        links, [](const Person &person) { return QVariant(rowsOf(person.links)); },
        [](Person &person, const QVariant &typed) { person.links = linksOf(typed.toList()); }));
}

} // namespace laurels
