// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/partialdate.h"
#include "ui/edit/fieldeditor.h"

class QComboBox;
class QLineEdit;

namespace laurels {

/// What stands in a PartialDateEdit.
struct TypedDate {
    enum Precision { Unknown, Day, Month, Year, About, AsWritten };
    QString text;
    Precision precision = Unknown;
    bool operator==(const TypedDate &) const = default;
};

/// A date as far as it is known: a text and how exact it is. Typing a year makes it a year, never a day of it;
/// choosing Year of a day that is known leaves the year. Its value is a TypedDate.
class PartialDateEdit : public FieldEditor
{
    Q_OBJECT
public:
    explicit PartialDateEdit(const QString &subject, QWidget *parent = nullptr);

    static TypedDate typed(const PartialDate &date, const QLocale &locale);
    /// Nothing when the text is no date of that precision. Reads "27 September 2011", "Sep 2011", "2011-09-27".
    static std::optional<PartialDate> date(const TypedDate &typed, const QLocale &locale);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    FieldProblem problem() const override;
    void setState(FieldProblem::Severity state) override;
    QWidget *target() const override;

private:
    TypedDate current() const;
    void show(const TypedDate &typed);
    void followText();
    void applyPrecision();
    void openCalendar();

    QLineEdit *m_text;
    QComboBox *m_precision;
};

} // namespace laurels

Q_DECLARE_METATYPE(laurels::TypedDate)
