// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/filmlists.h"

#include "data/filmrules.h"
#include "ui/edit/celleditors.h"
#include "ui/edit/cellrow.h"
#include "ui/edit/chipeditor.h"
#include "ui/edit/choiceeditor.h"
#include "ui/edit/lineeditor.h"
#include "ui/edit/partialdateedit.h"
#include "ui/edit/typedtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(laurels::Award)
Q_DECLARE_METATYPE(laurels::Credit)
Q_DECLARE_METATYPE(laurels::Relation)

namespace laurels {

namespace {

struct FilmLists {
    Q_DECLARE_TR_FUNCTIONS(laurels::FilmLists)
};

using Words = QList<std::pair<QString, QString>>;
using Order = RowListEditor::Order;

Words resultWords()
{
    return {{u"won"_s, FilmLists::tr("Won")},
            {u"nominated"_s, FilmLists::tr("Nominated")},
            {u"shortlisted"_s, FilmLists::tr("Shortlisted")},
            {u"special-mention"_s, FilmLists::tr("Special mention")},
            {u"official-selection"_s, FilmLists::tr("Official selection")},
            {u"finalist"_s, FilmLists::tr("Finalist")},
            {u"unknown"_s, FilmLists::tr("Result not recorded")}};
}

Words relationWords()
{
    return {{u"related"_s, FilmLists::tr("Related")},       {u"companion"_s, FilmLists::tr("Companion film")},
            {u"follows"_s, FilmLists::tr("Follows")},       {u"remake-of"_s, FilmLists::tr("Remake of")},
            {u"version-of"_s, FilmLists::tr("Version of")}, {u"same-team"_s, FilmLists::tr("By the same team")}};
}

Words titleWords()
{
    return {{u"alternative"_s, FilmLists::tr("Alternative")},
            {u"translated"_s, FilmLists::tr("Translated")},
            {u"transliterated"_s, FilmLists::tr("Transliterated")},
            {u"working"_s, FilmLists::tr("Working title")}};
}

Words dateWords()
{
    return {{u"festival-premiere"_s, FilmLists::tr("Festival premiere")},
            {u"release"_s, FilmLists::tr("Release")},
            {u"broadcast"_s, FilmLists::tr("Broadcast")},
            {u"online"_s, FilmLists::tr("Online")}};
}

QVariant typedName(qint64 id, const QString &name, const QString &disambiguation = {})
{
    return QVariant::fromValue(TypedName{id, name, disambiguation});
}

PersonRef personOf(const TypedName &typed)
{
    return {PersonId{typed.id}, asLine(typed.name), typed.disambiguation};
}

QVariantList chipsOfPeople(const QList<PersonRef> &people)
{
    QVariantList chips;
    for (const PersonRef &person : people)
        chips << typedName(person.id.value, person.name, person.disambiguation);
    return chips;
}

QString wordOf(const Words &words, const QString &code)
{
    const auto found = std::ranges::find(words, code, &std::pair<QString, QString>::first);
    return found == words.end() ? code : found->second;
}

/// The text of one cell names the row.
CellRow::Describe nameBy(int cell)
{
    return [cell](const QVariantList &row) {
        const QVariant &value = row.at(cell);
        return value.canConvert<TypedName>() ? value.value<TypedName>().name : value.toString();
    };
}

QString awardSummary(const QVariantList &row)
{
    QStringList parts;
    if (!asLine(row.at(5)).isEmpty())
        parts << asLine(row.at(5));
    if (const QString result = row.at(6).toString(); result != "won"_L1)
        parts << wordOf(resultWords(), result);
    for (const QVariant &recipient : row.at(7).toList())
        parts << recipient.value<TypedName>().name;
    return parts.join(u" · "_s);
}

QString creditSummary(const QVariantList &row)
{
    QStringList parts;
    if (!asLine(row.at(3)).isEmpty())
        parts << FilmLists::tr("as %1").arg(asLine(row.at(3)));
    if (!asLine(row.at(4)).isEmpty())
        parts << asLine(row.at(4));
    return parts.join(u" · "_s);
}

FieldProblem checkYear(const QString &text)
{
    const auto year = yearFromText(text);
    return year ? FieldProblem() : FieldProblem{FieldProblem::Error, year.error().message};
}

QString yearText(int year)
{
    return year ? QString::number(year) : QString();
}

} // namespace

RowListEditor *makeAwardRows(const FindNames &find)
{
    return new RowListEditor(FilmLists::tr("award"), FilmLists::tr("Add award"), Order::AsGiven, [find] {
        return new CellRow(
            {{new LineEditor(checkYear), FilmLists::tr("Year"), 68},
             {new NameEditor(NameKind::AwardBody, find), FilmLists::tr("Award body"), 0, 5},
             {new LineEditor, FilmLists::tr("Award"), 0, 6},
             {new LaurelToggle, FilmLists::tr("Show as laurel"), 36},
             {new LineEditor, FilmLists::tr("Category"), 0, 3, true},
             {new ChoiceEditor(resultWords()), FilmLists::tr("Result"), 0, 2, true},
             {new ChipEditor(NameKind::Person, FilmLists::tr("recipient"), FilmLists::tr("Recipients"), find),
              FilmLists::tr("Recipients"), 0, 4, true}},
            nameBy(3), awardSummary);
    });
}

QVariantList rowsOf(const QList<Award> &awards)
{
    QVariantList rows;
    for (const Award &award : awards)
        rows << QVariant(QVariantList{QVariant::fromValue(award), yearText(award.year),
                                      typedName(award.body.id.value, award.body.name), award.name, award.laurel,
                                      award.category, award.result.isEmpty() ? u"unknown"_s : award.result,
                                      chipsOfPeople(award.recipients)});
    return rows;
}

QList<Award> awardsOf(const QVariantList &rows)
{
    QList<Award> awards;
    for (const QVariant &row : rows) {
        const QVariantList cells = row.toList();
        Award award = cells.at(0).value<Award>();
        award.year = yearFromText(asLine(cells.at(1))).value_or(award.year);
        const auto body = cells.at(2).value<TypedName>();
        if (award.body.id.value != body.id || award.body.name != body.name)
            award.body = {AwardBodyId{body.id}, asLine(body.name), {}};
        award.name = asLine(cells.at(3));
        award.laurel = cells.at(4).toBool();
        award.category = asLine(cells.at(5));
        if (award.result != cells.at(6).toString() && !(award.result.isEmpty() && cells.at(6) == u"unknown"_s))
            award.result = cells.at(6).toString();
        award.recipients.clear();
        for (const QVariant &recipient : cells.at(7).toList())
            award.recipients << personOf(recipient.value<TypedName>());
        awards << award;
    }
    return awards;
}

RowListEditor *makeCreditRows(const FindNames &find)
{
    return new RowListEditor(FilmLists::tr("credit of"), FilmLists::tr("Add filmmaker"), Order::ByHand, [find] {
        return new CellRow({{new NameEditor(NameKind::Person, find), FilmLists::tr("Person"), 0, 5},
                            {new NameEditor(NameKind::Role, find), FilmLists::tr("Role"), 0, 4},
                            {new LineEditor, FilmLists::tr("Credited as"), 0, 1, true},
                            {new LineEditor, FilmLists::tr("Character"), 0, 1, true}},
                           nameBy(1), creditSummary);
    });
}

QVariantList rowsOf(const QList<Credit> &credits)
{
    QVariantList rows;
    for (const Credit &credit : credits)
        rows << QVariant(
            QVariantList{QVariant::fromValue(credit),
                         typedName(credit.person.id.value, credit.person.name, credit.person.disambiguation),
                         typedName(0, credit.role), credit.creditedAs, credit.character});
    return rows;
}

QList<Credit> creditsOf(const QVariantList &rows)
{
    QList<Credit> credits;
    for (const QVariant &row : rows) {
        const QVariantList cells = row.toList();
        Credit credit = cells.at(0).value<Credit>();
        credit.person = personOf(cells.at(1).value<TypedName>());
        credit.role = cells.at(2).value<TypedName>().name;
        credit.creditedAs = asLine(cells.at(3));
        credit.character = asLine(cells.at(4));
        credits << credit;
    }
    return credits;
}

RowListEditor *makeLinkRows()
{
    return new RowListEditor(FilmLists::tr("link"), FilmLists::tr("Add link"), Order::ByHand, [] {
        return new CellRow(
            {{new LineEditor, FilmLists::tr("Label"), 0, 2}, {new LineEditor, FilmLists::tr("Address"), 0, 4}},
            nameBy(1));
    });
}

QVariantList rowsOf(const QList<Link> &links)
{
    QVariantList rows;
    for (const Link &link : links)
        rows << QVariant(QVariantList{QVariant(), link.label, link.url});
    return rows;
}

QList<Link> linksOf(const QVariantList &rows)
{
    QList<Link> links;
    for (const QVariant &row : rows)
        links << Link{asLine(row.toList().at(1)), asLine(row.toList().at(2))};
    return links;
}

RowListEditor *makeRelationRows(const FindNames &find)
{
    return new RowListEditor(FilmLists::tr("related title"), FilmLists::tr("Add related title"), Order::ByHand, [find] {
        return new CellRow({{new NameEditor(NameKind::Film, find), FilmLists::tr("Title"), 0, 4},
                            {new ChoiceEditor(relationWords()), FilmLists::tr("Kind of relation"), 180},
                            {new LineEditor, FilmLists::tr("Note"), 0, 3}},
                           nameBy(1));
    });
}

QVariantList rowsOf(const QList<Relation> &relations)
{
    QVariantList rows;
    for (const Relation &relation : relations)
        if (!relation.inverse)
            rows << QVariant(QVariantList{QVariant::fromValue(relation),
                                          typedName(relation.other.value, relation.title), relation.kind,
                                          relation.note});
    return rows;
}

QList<Relation> relationsOf(const QVariantList &rows)
{
    QList<Relation> relations;
    for (const QVariant &row : rows) {
        const QVariantList cells = row.toList();
        Relation relation = cells.at(0).value<Relation>();
        const auto other = cells.at(1).value<TypedName>();
        if (relation.other.value != other.id || relation.title != other.name) {
            relation.other = FilmId{other.id};
            relation.title = other.name;
            relation.year = 0;
        }
        relation.kind = cells.at(2).toString();
        relation.note = asLine(cells.at(3));
        relations << relation;
    }
    return relations;
}

RowListEditor *makeTitleRows()
{
    return new RowListEditor(FilmLists::tr("title"), FilmLists::tr("Add title"), Order::ByHand, [] {
        return new CellRow({{new LineEditor, FilmLists::tr("Title"), 0, 4},
                            {new LineEditor, FilmLists::tr("Language"), 120},
                            {new ChoiceEditor(titleWords()), FilmLists::tr("Kind of title"), 160}},
                           nameBy(1));
    });
}

QVariantList rowsOf(const QList<Title> &titles)
{
    QVariantList rows;
    for (const Title &title : titles)
        if (title.kind != "original"_L1)
            rows << QVariant(QVariantList{QVariant(), title.text, title.language, title.kind});
    return rows;
}

QList<Title> titlesOf(const QVariantList &rows)
{
    QList<Title> titles;
    for (const QVariant &row : rows) {
        const QVariantList cells = row.toList();
        titles << Title{.text = asLine(cells.at(1)), .language = asLine(cells.at(2)), .kind = cells.at(3).toString()};
    }
    return titles;
}

RowListEditor *makeCompanyRows(const FindNames &find)
{
    return new RowListEditor(FilmLists::tr("company"), FilmLists::tr("Add company"), Order::ByHand, [find] {
        return new CellRow({{new NameEditor(NameKind::Company, find), FilmLists::tr("Company"), 0, 4},
                            {new LineEditor, FilmLists::tr("Role"), 0, 3}},
                           nameBy(1));
    });
}

QVariantList rowsOf(const QList<CompanyCredit> &companies)
{
    QVariantList rows;
    for (const CompanyCredit &company : companies)
        rows << QVariant(
            QVariantList{QVariant(), typedName(company.company.id.value, company.company.name), company.role});
    return rows;
}

QList<CompanyCredit> companiesOf(const QVariantList &rows)
{
    QList<CompanyCredit> companies;
    for (const QVariant &row : rows) {
        const auto name = row.toList().at(1).value<TypedName>();
        companies << CompanyCredit{{TermId{name.id}, name.name}, asLine(row.toList().at(2))};
    }
    return companies;
}

RowListEditor *makeDateRows()
{
    return new RowListEditor(FilmLists::tr("date"), FilmLists::tr("Add date"), Order::ByHand, [] {
        return new CellRow({{new ChoiceEditor(dateWords()), FilmLists::tr("Kind of date"), 170},
                            {new PartialDateEdit(FilmLists::tr("Date")), FilmLists::tr("Date"), 0, 5},
                            {new LineEditor, FilmLists::tr("Place"), 0, 3}},
                           nameBy(3));
    });
}

QVariantList rowsOf(const QList<FilmDate> &dates)
{
    QVariantList rows;
    for (const FilmDate &date : dates)
        rows << QVariant(QVariantList{QVariant::fromValue(date.date.toEdtf()), date.kind,
                                      QVariant::fromValue(PartialDateEdit::typed(date.date, QLocale())), date.place});
    return rows;
}

QList<FilmDate> datesOf(const QVariantList &rows)
{
    QList<FilmDate> dates;
    for (const QVariant &row : rows) {
        const QVariantList cells = row.toList();
        const auto given = PartialDate::fromEdtf(cells.at(0).toString()).value_or(PartialDate());
        dates << FilmDate{cells.at(1).toString(),
                          PartialDateEdit::date(cells.at(2).value<TypedDate>(), QLocale()).value_or(given),
                          asLine(cells.at(3))};
    }
    return dates;
}

RowListEditor *makeIdentifierRows()
{
    return new RowListEditor(FilmLists::tr("identifier"), FilmLists::tr("Add identifier"), Order::ByHand, [] {
        return new CellRow({{new LineEditor, FilmLists::tr("List, such as imdb"), 0, 2},
                            {new LineEditor, FilmLists::tr("Number in it"), 0, 3}},
                           nameBy(1));
    });
}

QVariantList rowsOf(const QList<Identifier> &identifiers)
{
    QVariantList rows;
    for (const Identifier &identifier : identifiers)
        rows << QVariant(QVariantList{QVariant(), identifier.scheme, identifier.value});
    return rows;
}

QList<Identifier> identifiersOf(const QVariantList &rows)
{
    QList<Identifier> identifiers;
    for (const QVariant &row : rows)
        identifiers << Identifier{asLine(row.toList().at(1)), asLine(row.toList().at(2))};
    return identifiers;
}

RowListEditor *makeCustomFieldRows()
{
    return new RowListEditor(FilmLists::tr("field"), FilmLists::tr("Add field"), Order::ByHand, [] {
        return new CellRow(
            {{new LineEditor, FilmLists::tr("Name"), 0, 2}, {new LineEditor, FilmLists::tr("Value"), 0, 3}}, nameBy(1));
    });
}

QVariantList rowsOf(const QList<CustomField> &fields)
{
    QVariantList rows;
    for (const CustomField &field : fields)
        rows << QVariant(QVariantList{QVariant(), field.name, field.value});
    return rows;
}

QList<CustomField> customFieldsOf(const QVariantList &rows)
{
    QList<CustomField> fields;
    for (const QVariant &row : rows)
        fields << CustomField{asLine(row.toList().at(1)), asLine(row.toList().at(2))};
    return fields;
}

QVariantList chipsOf(const QList<TermRef> &terms)
{
    QVariantList chips;
    for (const TermRef &term : terms)
        chips << typedName(term.id.value, term.name);
    return chips;
}

QList<TermRef> termsOf(const QVariantList &chips)
{
    QList<TermRef> terms;
    for (const QVariant &chip : chips) {
        const auto name = chip.value<TypedName>();
        terms << TermRef{TermId{name.id}, asLine(name.name)};
    }
    return terms;
}

} // namespace laurels
