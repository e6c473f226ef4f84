// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/authorityrules.h"
#include "data/imagestore.h"
#include "ui/edit/authorityform.h"
#include "ui/edit/typedtext.h"

#include <functional>
#include <optional>
#include <utility>

namespace laurels {

/// The form of a person, award body or term. It is given a record and gives back a draft of it; what it does not show
/// is kept. The keys of its rows are those of the record's JSON, as its issues name them.
template <class Record> class RecordForm : public AuthorityForm
{
public:
    using AuthorityForm::AuthorityForm;

    void setRecord(const Record &record) ///< Forgets what was typed.
    {
        m_given = record;
        for (const Binding &binding : std::as_const(m_bindings))
            setGiven(binding.row, binding.read(record));
        steps().clear();
        check();
        emit edited();
    }
    void setTyped(const Record &record) ///< Typed already: what differs from the record that was given is changed.
    {
        for (const Binding &binding : std::as_const(m_bindings))
            Form::setTyped(binding.row, binding.read(record));
        check();
        emit edited();
    }
    const Record &given() const { return m_given; }

    Record draft() const ///< A field whose content is no value keeps the one that was given.
    {
        Record record = m_given;
        for (const Binding &binding : std::as_const(m_bindings))
            if (isChanged(binding.row))
                binding.write(record, binding.row->editor()->value());
        return record;
    }

    /// A picture of the draft that is not in the catalogue yet.
    virtual std::optional<Picture> newPicture() const { return {}; }
    virtual void takePicture(const Picture &) { } ///< One that was put there already, in a draft that is continued.

    /// All that stands in the fields; two are equal when a person would see no difference.
    using Content = QHash<FieldRow *, QVariant>;
    Content content() const
    {
        Content content;
        for (const Binding &binding : std::as_const(m_bindings))
            content[binding.row] = binding.row->editor()->value();
        return content;
    }

    /// `content` has been saved and has become `saved`. What was typed meanwhile stays, and counts as changed.
    void setSaved(const Content &content, const Record &saved)
    {
        m_given = saved;
        for (const Binding &binding : std::as_const(m_bindings)) {
            const QVariant typed = binding.row->editor()->value();
            setGiven(binding.row, binding.read(saved));
            if (typed != content.value(binding.row))
                Form::setTyped(binding.row, typed);
        }
        steps().clear();
        check();
        emit edited();
    }

protected:
    using Read = std::function<QVariant(const Record &)>;
    using Write = std::function<void(Record &, const QVariant &)>;

    FieldRow *bind(FieldRow *row, Read read, Write write)
    {
        m_bindings << Binding{row, std::move(read), std::move(write)};
        return row;
    }
    FieldRow *bindLine(FieldRow *row, QString Record::*member)
    {
        return bind(
            row, [member](const Record &record) { return record.*member; },
            [member](Record &record, const QVariant &typed) { record.*member = asLine(typed); });
    }
    FieldRow *bindText(FieldRow *row, QString Record::*member)
    {
        return bind(
            row, [member](const Record &record) { return record.*member; },
            [member](Record &record, const QVariant &typed) {
                record.*member = cleanText(typed.toString()).trimmed();
            });
    }

    QHash<FieldRow *, QList<FieldProblem>> problems() const override
    {
        QHash<FieldRow *, QList<FieldProblem>> found = AuthorityForm::problems();
        const QList<AuthorityIssue> issues = validate(draft());
        for (const Binding &binding : std::as_const(m_bindings)) {
            if (const FieldProblem problem = binding.row->editor()->problem())
                found[binding.row] << problem;
            for (const AuthorityIssue &issue : issues)
                if (issue.field == binding.row->key())
                    found[binding.row] << FieldProblem{FieldProblem::Error, issue.message};
        }
        return found;
    }

private:
    struct Binding {
        FieldRow *row;
        Read read;
        Write write;
    };

    Record m_given;
    QList<Binding> m_bindings;
};

} // namespace laurels
