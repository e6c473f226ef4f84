// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/filmform.h"

#include "ui/edit/relatedsuggestions.h"
#include "ui/edit/typedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

FilmForm::FilmForm(const FilmFormServices &services, QWidget *parent)
    : Form(parent), m_services(services), m_suggestions(new RelatedSuggestions)
{
    addSections();
    setFilm({});
}

FieldRow *FilmForm::bind(FieldRow *row, std::optional<FilmField> field, Read read, Write write)
{
    m_bindings << Binding{row, std::move(read), std::move(write), field};
    return row;
}

FieldRow *FilmForm::bindText(FieldRow *row, std::optional<FilmField> field, QString Film::*member)
{
    return bind(
        row, field, [member](const Film &film) { return film.*member; },
        [member](Film &film, const QVariant &typed) { film.*member = asLine(typed); });
}

void FilmForm::setFilm(const Film &film)
{
    m_given = film;
    m_doubts.clear();
    for (const Binding &binding : std::as_const(m_bindings))
        setGiven(binding.row, binding.read(film));
    steps().clear();
    check();
    emit edited();
}

void FilmForm::setTyped(const Film &film)
{
    for (const Binding &binding : std::as_const(m_bindings))
        Form::setTyped(binding.row, binding.read(film));
    check();
    emit edited();
}

void FilmForm::takePictures(const QList<Picture> &pictures)
{
    for (const Picture &picture : pictures)
        m_images->take(picture);
}

void FilmForm::setSuggestions(const QList<RelatedFilm> &films)
{
    m_suggestions->setFilms(films);
}

void FilmForm::setDoubts(const QList<Issue> &doubts)
{
    m_doubts = doubts;
    check();
}

QList<Picture> FilmForm::newPictures(const Film &draft) const
{
    QList<Picture> pictures;
    for (const FilmImage &image : draft.images)
        if (!image.image && newPictures().contains(image.sha256))
            pictures << newPictures()[image.sha256].picture;
    return pictures;
}

void FilmForm::setTitle(const QString &title)
{
    Form::setTyped(row(u"title"_s), title);
    check();
    emit edited();
}

Film FilmForm::draft() const
{
    Film film = m_given;
    for (const Binding &binding : m_bindings)
        if (isChanged(binding.row))
            binding.write(film, binding.row->editor()->value());
    return film;
}

void FilmForm::setSaved(const Film &draft, const Film &saved)
{
    m_given = saved;
    for (const Binding &binding : std::as_const(m_bindings)) {
        const QVariant typed = binding.row->editor()->value();
        Film typedNow = draft;
        binding.write(typedNow, typed);
        const bool isSince = typedNow != draft || binding.row->editor()->problem();
        setGiven(binding.row, binding.read(saved));
        if (isSince)
            Form::setTyped(binding.row, typed);
    }
    steps().clear();
    check();
    emit edited();
}

QString FilmForm::heading() const
{
    const QString title = asLine(row(u"title"_s)->editor()->value());
    if (!title.isEmpty())
        return title;
    return m_given.id ? m_given.title : tr("New film");
}

QHash<FieldRow *, QList<FieldProblem>> FilmForm::problems() const
{
    QHash<FieldRow *, QList<FieldProblem>> found;
    const Film film = draft();
    const auto add = [&](const Binding &binding, const QList<Issue> &issues, FieldProblem::Severity severity) {
        for (const Issue &issue : issues)
            if (binding.field == issue.field)
                found[binding.row] << FieldProblem{severity, issue.message, issue.row, issue.twin};
    };
    const QList<Issue> errors = validate(film);
    const QList<Issue> doubts = warnings(film) + m_doubts;
    for (const Binding &binding : m_bindings) {
        if (const FieldProblem problem = binding.row->editor()->problem())
            found[binding.row] << problem;
        add(binding, errors, FieldProblem::Error);
        add(binding, doubts, FieldProblem::Warning);
    }
    return found;
}

} // namespace laurels
