// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/celleditors.h"
#include "ui/edit/chipeditor.h"
#include "ui/edit/filmform.h"
#include "ui/edit/filmlists.h"
#include "ui/edit/imageseditor.h"
#include "ui/edit/lineeditor.h"
#include "ui/edit/partialdateedit.h"
#include "ui/edit/relatedsuggestions.h"
#include "ui/edit/rowlisteditor.h"
#include "ui/edit/texteditor.h"
#include "ui/edit/typedtext.h"
#include "ui/widgets/dress.h"
#include "ui/widgets/icons.h"

#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

/// What stands in the way of reading a text as a value.
template <class T> FieldProblem problemOf(const Result<T> &read)
{
    return read ? FieldProblem() : FieldProblem{FieldProblem::Error, read.error().message};
}

QString numberText(qint64 number)
{
    return number ? QString::number(number) : QString();
}

void setOriginalTitle(Film &film, const QString &text)
{
    const auto original = std::ranges::find(film.titles, u"original"_s, &Title::kind);
    if (original == film.titles.end()) {
        if (!text.isEmpty())
            film.titles.prepend({.text = text, .kind = u"original"_s});
    } else if (text.isEmpty()) {
        film.titles.erase(original);
    } else {
        original->text = text;
    }
}

std::optional<double> ratingFrom(const QString &text)
{
    bool isNumber = false;
    const double rating = text.toDouble(&isNumber);
    return isNumber && rating >= 0 && rating <= 5 ? std::optional(rating) : std::nullopt;
}

} // namespace

void FilmForm::addSections()
{
    addBasics();
    addStory();
    addAwards();
    addFilmmakers();
    addTopics();
    addImages();
    addLists();
    addNotes();
}

void FilmForm::addBasics()
{
    addSection(tr("Basics"), u"basics"_s);
    auto *title = new LineEditor;
    addRow(bindText(new FieldRow(u"title"_s, tr("Title"), title), FilmField::Title, &Film::title));

    auto *sortAs = new LineEditor;
    connect(title, &FieldEditor::edited, sortAs,
            [title, sortAs] { sortAs->setPlaceholder(title->value().toString()); });
    auto *sortRow = new FieldRow(u"sortTitle"_s, tr("Sort as"), sortAs, FieldRow::Need::Optional);
    auto *original = new FieldRow(u"originalTitle"_s, tr("Original title"), new LineEditor, FieldRow::Need::Optional);
    addRows({{bind(
                  sortRow, {},
                  [sortAs](const Film &film) {
                      sortAs->setPlaceholder(film.title);
                      return film.sortTitle == film.title ? QString() : film.sortTitle;
                  },
                  [](Film &film, const QVariant &typed) { film.sortTitle = asLine(typed); }),
              1},
             {bind(
                  original, {}, [](const Film &film) { return film.originalTitle(); },
                  [](Film &film, const QVariant &typed) { setOriginalTitle(film, asLine(typed)); }),
              1}});

    auto *logline = new TextEditor(1);
    logline->setSentence(LongestLogline);
    auto *loglineRow = new FieldRow(u"logline"_s, tr("Logline"), logline);
    loglineRow->setHint(tr("One sentence. It appears under the title and in search results."));
    addRow(bindText(loglineRow, FilmField::Logline, &Film::logline));

    auto *premiere = new FieldRow(u"premiere"_s, tr("Premiere date"), new PartialDateEdit(tr("Premiere date")));
    bind(
        premiere, FilmField::Premiere,
        [this](const Film &film) { return QVariant::fromValue(PartialDateEdit::typed(film.premiere, locale())); },
        [this](Film &film, const QVariant &typed) {
            film.premiere = PartialDateEdit::date(typed.value<TypedDate>(), locale()).value_or(film.premiere);
        });
    auto *length = new FieldRow(u"lengthMinutes"_s, tr("Length in minutes"),
                                new LineEditor([](const QString &text) { return problemOf(lengthFromText(text)); }));
    bind(
        length, FilmField::Length, [](const Film &film) { return numberText(film.length.count()); },
        [](Film &film, const QVariant &typed) { film.length = lengthFromText(asLine(typed)).value_or(film.length); });
    addRows({{premiere, 7}, {length, 3}});

    auto *year = new FieldRow(u"year"_s, tr("Year of completion"),
                              new LineEditor([](const QString &text) { return problemOf(yearFromText(text)); }),
                              FieldRow::Need::Optional);
    bind(
        year, FilmField::Year, [](const Film &film) { return numberText(film.year); },
        [](Film &film, const QVariant &typed) { film.year = yearFromText(asLine(typed)).value_or(film.year); });
    auto *funding = new FieldRow(u"fundingInitiative"_s, tr("Funding initiative"),
                                 new NameEditor(NameKind::Funding, m_services.find), FieldRow::Need::Optional);
    bind(
        funding, FilmField::Funding,
        [](const Film &film) {
            return QVariant::fromValue(TypedName{film.fundingInitiative.id.value, film.fundingInitiative.name, {}});
        },
        [](Film &film, const QVariant &typed) {
            const auto name = typed.value<TypedName>();
            film.fundingInitiative = {TermId{name.id}, asLine(name.name)};
        });
    addRows({{funding, 7}, {year, 3}});
}

void FilmForm::addStory()
{
    addSection(tr("Story"), u"story"_s);
    auto *synopsis = new FieldRow(u"synopsis"_s, tr("Synopsis"), new TextEditor(6));
    synopsis->setHint(tr("Plain text. A blank line begins a new paragraph."));
    addRow(bind(
        synopsis, FilmField::Synopsis, [](const Film &film) { return film.synopsis; },
        [](Film &film, const QVariant &typed) { film.synopsis = cleanText(typed.toString()).trimmed(); }));
}

/// A section that is one list of rows.
template <class Entry>
RowListEditor *FilmForm::addList(const QString &key, const QString &title, RowListEditor *editor, FilmField field,
                                 QList<Entry> Film::*member, QList<Entry> (*read)(const QVariantList &))
{
    auto *row = new FieldRow(key, title, editor);
    row->hideLabel();
    addRow(bind(
        row, field, [member](const Film &film) { return QVariant(rowsOf(film.*member)); },
        [member, read](Film &film, const QVariant &typed) { film.*member = read(typed.toList()); }));
    return editor;
}

void FilmForm::addAwards()
{
    addSection(tr("Awards"), u"award"_s, Span::Full);
    auto *editor =
        addList(u"awards"_s, tr("Awards"), makeAwardRows(m_services.find), FilmField::Awards, &Film::awards, &awardsOf);
    row(u"awards"_s)->setHint(tr("Mark up to four to show as laurels under the picture."));
    auto *paste = new QPushButton(tr("Paste a list…"));
    keepDressed(paste, [paste](const Tokens &t) { paste->setIcon(icon(u"text"_s, t.text)); });
    connect(paste, &QPushButton::clicked, this, [this, editor] {
        if (m_services.askAwards)
            editor->append(rowsOf(m_services.askAwards(this, draft().awards)));
    });
    addToHeading(paste);
}

void FilmForm::addFilmmakers()
{
    addSection(tr("Filmmakers"), u"people"_s, Span::Full);
    addList(u"credits"_s, tr("Filmmakers"), makeCreditRows(m_services.find), FilmField::Credits, &Film::credits,
            &creditsOf);
    row(u"credits"_s)->setHint(tr("In this order on the page. Alt+Up and Alt+Down move a row."));
}

void FilmForm::addChips(const QString &key, const QString &label, const QString &noun, const QString &prompt,
                        NameKind kind, FilmField field, QList<TermRef> Film::*member)
{
    auto *row = new FieldRow(key, label, new ChipEditor(kind, noun, prompt, m_services.find), FieldRow::Need::Optional);
    addRow(bind(
        row, field, [member](const Film &film) { return QVariant(chipsOf(film.*member)); },
        [member](Film &film, const QVariant &typed) { film.*member = termsOf(typed.toList()); }));
}

void FilmForm::addTopics()
{
    addSection(tr("Topics and series"), u"topic"_s);
    addChips(u"topics"_s, tr("Topics"), tr("topic"), tr("Add a topic"), NameKind::Topic, FilmField::Topics,
             &Film::topics);
    addChips(u"series"_s, tr("Series"), tr("series"), tr("Add a series"), NameKind::Series, FilmField::Series,
             &Film::series);
    addChips(u"countries"_s, tr("Countries"), tr("country"), tr("Add a country"), NameKind::Country,
             FilmField::Countries, &Film::countries);
    addChips(u"languages"_s, tr("Languages"), tr("language"), tr("Add a language"), NameKind::Language,
             FilmField::Languages, &Film::languages);
}

void FilmForm::addImages()
{
    addSection(tr("Images"), u"image"_s);
    m_images = new ImagesEditor(m_services.images);
    auto *row = new FieldRow(u"images"_s, tr("Images"), m_images);
    row->hideLabel();
    row->setHint(
        tr("The ring marks what stays in view when a picture is cut: drag it, or move it with the arrow keys."));
    addRow(bind(
        row, FilmField::Images, [](const Film &film) { return QVariant(ImagesEditor::rows(film.images)); },
        [](Film &film, const QVariant &typed) { film.images = ImagesEditor::images(typed.toList()); }));
}

const QHash<QString, NewPicture> &FilmForm::newPictures() const
{
    return m_images->newPictures();
}

void FilmForm::addLists()
{
    addSection(tr("Links"), u"link"_s);
    addList(u"links"_s, tr("Links"), makeLinkRows(), FilmField::Links, &Film::links, &linksOf);

    addSection(tr("Related titles"), u"related"_s);
    auto *rows = makeRelationRows(m_services.find);
    auto *related = new FieldRow(u"relatedTitles"_s, tr("Related titles"), rows);
    related->hideLabel();
    related->setHint(tr("Pinned by hand. Films that share people, series or topics are shown by themselves."));
    addRow(bind(
        related, FilmField::Relations, [](const Film &film) { return QVariant(rowsOf(film.relations)); },
        [](Film &film, const QVariant &typed) {
            QList<Relation> inverse = film.relations;
            inverse.removeIf([](const Relation &relation) { return !relation.inverse; });
            film.relations = relationsOf(typed.toList()) + inverse;
        }));
    sections().last().layout->addWidget(m_suggestions);
    connect(m_suggestions, &RelatedSuggestions::pinRequested, rows, [rows](FilmId film, const QString &title) {
        rows->append(rowsOf(QList<Relation>{{.other = film, .title = title, .kind = u"related"_s}}));
    });
    connect(this, &Form::edited, m_suggestions, [this, rows] {
        QSet<FilmId> pinned{m_given.id};
        for (const Relation &relation : relationsOf(rows->value().toList()))
            pinned << relation.other;
        for (const Relation &relation : std::as_const(m_given.relations))
            if (relation.inverse)
                pinned << relation.other;
        m_suggestions->setPinned(pinned);
    });

    addSection(tr("Other titles"), u"text"_s);
    auto *titles = new FieldRow(u"alternativeTitles"_s, tr("Other titles"), makeTitleRows());
    titles->hideLabel();
    addRow(bind(
        titles, FilmField::Titles, [](const Film &film) { return QVariant(rowsOf(film.titles)); },
        [](Film &film, const QVariant &typed) {
            QList<Title> kept = film.titles;
            kept.removeIf([](const Title &title) { return title.kind != "original"_L1; });
            film.titles = kept + titlesOf(typed.toList());
        }));

    addSection(tr("Companies"), u"folder"_s);
    addList(u"companies"_s, tr("Companies"), makeCompanyRows(m_services.find), FilmField::Companies, &Film::companies,
            &companiesOf);

    addSection(tr("Other dates"), u"calendar"_s);
    addList(u"dates"_s, tr("Other dates"), makeDateRows(), FilmField::Dates, &Film::dates, &datesOf);

    addSection(tr("Identifiers"), u"info"_s);
    addList(u"identifiers"_s, tr("Identifiers"), makeIdentifierRows(), FilmField::Identifiers, &Film::identifiers,
            &identifiersOf);

    addSection(tr("Custom fields"), u"settings"_s);
    addList(u"customFields"_s, tr("Custom fields"), makeCustomFieldRows(), FilmField::CustomFields, &Film::customFields,
            &customFieldsOf);
}

void FilmForm::addNotes()
{
    addSection(tr("Notes and rating"), u"edit"_s);
    auto *rating =
        new FieldRow(u"rating"_s, tr("Rating"), new LineEditor([](const QString &text) {
                         return ratingFrom(text) || text.isEmpty()
                                    ? FieldProblem()
                                    : FieldProblem{FieldProblem::Error, tr("Write a number from 0 to 5, such as 4.5.")};
                     }),
                     FieldRow::Need::Optional);
    addRow(bind(
        rating, FilmField::Rating,
        [](const Film &film) { return film.rating ? QString::number(*film.rating) : QString(); },
        [](Film &film, const QVariant &typed) {
            const QString text = asLine(typed);
            film.rating = text.isEmpty() ? std::nullopt : ratingFrom(text) ? ratingFrom(text) : film.rating;
        }));
    auto *notes = new FieldRow(u"notes"_s, tr("Notes"), new TextEditor(3), FieldRow::Need::Optional);
    notes->setHint(tr("For yourself. They are not shown on the film's page."));
    addRow(bind(
        notes, FilmField::Notes, [](const Film &film) { return film.notes; },
        [](Film &film, const QVariant &typed) { film.notes = cleanText(typed.toString()).trimmed(); }));
}

} // namespace laurels
