// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/partialdateedit.h"

#include "ui/edit/choiceeditor.h"
#include "ui/edit/formkeys.h"
#include "ui/widgets/dress.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QRegularExpression>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

/// A date that was read from a text, and how much of it was said.
struct Said {
    QDate date;
    TypedDate::Precision precision = TypedDate::Unknown;
};

std::optional<Said> read(const QString &typed, const QLocale &locale)
{
    const QString text = typed.simplified();
    if (const auto date = PartialDate::fromEdtf(text); date && !date->isUnknown()) {
        switch (date->precision()) {
        case PartialDate::Precision::Day:
            if (!date->isApproximate() && !date->isUncertain())
                return Said{date->earliest(), TypedDate::Day};
            break;
        case PartialDate::Precision::Month:
            if (!date->isApproximate() && !date->isUncertain())
                return Said{date->earliest(), TypedDate::Month};
            break;
        case PartialDate::Precision::Year:
            if (!date->isUncertain())
                return Said{date->earliest(), date->isApproximate() ? TypedDate::About : TypedDate::Year};
            break;
        default:
            break;
        }
        return Said{{}, TypedDate::AsWritten};
    }
    const QList<QLocale> locales = {locale, QLocale(QLocale::English)};
    for (const QLocale &words : locales) {
        for (const auto &form : {u"d MMMM yyyy"_s, u"d MMM yyyy"_s, u"MMMM d, yyyy"_s, u"MMM d, yyyy"_s})
            if (const QDate day = words.toDate(text, form); day.isValid())
                return Said{day, TypedDate::Day};
        for (const auto &form : {u"MMMM yyyy"_s, u"MMM yyyy"_s})
            if (const QDate month = words.toDate(text, form); month.isValid())
                return Said{month, TypedDate::Month};
    }
    return {};
}

/// "February 2011 has no day 30: it has 28." Also of a date in words; empty when that is not what is wrong.
QString missingDayOf(const QString &typed, const QLocale &locale)
{
    static const QRegularExpression dayFirst(u"^(?<day>\\d{1,2})\\.? (?<month>\\D+) (?<year>\\d{4})$"_s);
    static const QRegularExpression monthFirst(u"^(?<month>\\D+) (?<day>\\d{1,2}),? (?<year>\\d{4})$"_s);
    const QString text = typed.simplified();
    for (const QRegularExpression &form : {dayFirst, monthFirst}) {
        const auto match = form.match(text);
        const auto said =
            match.hasMatch() ? read(match.captured(u"month") + u' ' + match.captured(u"year"), locale) : std::nullopt;
        if (said)
            return missingDay(said->date.year(), said->date.month(), match.captured(u"day").toInt(), locale);
    }
    return missingDay(text, locale);
}

QString edtf(QDate date, TypedDate::Precision precision)
{
    switch (precision) {
    case TypedDate::Day:
        return date.toString(u"yyyy-MM-dd"_s);
    case TypedDate::Month:
        return date.toString(u"yyyy-MM"_s);
    case TypedDate::About:
        return date.toString(u"yyyy"_s) + u'~';
    default:
        return date.toString(u"yyyy"_s);
    }
}

QString words(QDate date, TypedDate::Precision precision, const QLocale &locale)
{
    switch (precision) {
    case TypedDate::Day:
        return locale.toString(date, u"d MMMM yyyy"_s);
    case TypedDate::Month:
        return locale.toString(date, u"MMMM yyyy"_s);
    default:
        return locale.toString(date, u"yyyy"_s);
    }
}

} // namespace

PartialDateEdit::PartialDateEdit(const QString &subject, QWidget *parent)
    : FieldEditor(parent), m_text(new FormLine), m_precision(makeChoiceBox())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_precision);
    nameField(m_precision, tr("%1, how exact").arg(subject));
    m_precision->addItem(tr("Unknown"), TypedDate::Unknown);
    m_precision->addItem(tr("Exact day"), TypedDate::Day);
    m_precision->addItem(tr("Month"), TypedDate::Month);
    m_precision->addItem(tr("Year"), TypedDate::Year);
    m_precision->addItem(tr("About a year"), TypedDate::About);
    m_precision->addItem(tr("As written"), TypedDate::AsWritten);
    QAction *calendar = m_text->addAction(QIcon(), QLineEdit::TrailingPosition);
    keepDressed(m_text, [calendar](const Tokens &t) { calendar->setIcon(icon(u"calendar"_s, t.text2)); });
    calendar->setToolTip(tr("Choose a day"));
    connect(calendar, &QAction::triggered, this, &PartialDateEdit::openCalendar);
    connect(m_text, &QLineEdit::textEdited, this, [this] {
        followText();
        emit edited();
    });
    connect(m_precision, &QComboBox::activated, this, [this] {
        applyPrecision();
        emit edited();
    });
}

TypedDate PartialDateEdit::typed(const PartialDate &date, const QLocale &locale)
{
    if (date.isUnknown())
        return {};
    const auto said = read(date.toEdtf(), locale);
    if (!said || said->precision == TypedDate::AsWritten)
        return {date.toEdtf(), TypedDate::AsWritten};
    return {words(said->date, said->precision, locale), said->precision};
}

std::optional<PartialDate> PartialDateEdit::date(const TypedDate &typed, const QLocale &locale)
{
    if (typed.precision == TypedDate::Unknown)
        return typed.text.trimmed().isEmpty() ? std::optional(PartialDate()) : std::nullopt;
    if (typed.precision == TypedDate::AsWritten)
        return PartialDate::fromEdtf(typed.text);
    const auto said = read(typed.text, locale);
    const bool isAboutAYear = said && typed.precision == TypedDate::About && said->precision == TypedDate::Year;
    if (!said || (said->precision != typed.precision && !isAboutAYear))
        return {};
    return PartialDate::fromEdtf(edtf(said->date, typed.precision));
}

TypedDate PartialDateEdit::current() const
{
    return {m_text->text(), TypedDate::Precision(m_precision->currentData().toInt())};
}

void PartialDateEdit::show(const TypedDate &typed)
{
    if (m_text->text() != typed.text)
        m_text->setText(typed.text);
    m_precision->setCurrentIndex(m_precision->findData(typed.precision));
}

/// What is typed decides how exact it is, as soon as it can be read.
void PartialDateEdit::followText()
{
    const TypedDate typed = current();
    if (typed.text.trimmed().isEmpty())
        return show({typed.text, TypedDate::Unknown});
    const auto said = read(typed.text, locale());
    if (!said)
        return show({typed.text, typed.precision == TypedDate::Unknown ? TypedDate::Day : typed.precision});
    if (said->precision == TypedDate::Year && typed.precision == TypedDate::About)
        return;
    show({typed.text, said->precision});
}

/// A day is cut down to its month or its year; the other way round the person has to say more.
void PartialDateEdit::applyPrecision()
{
    const TypedDate typed = current();
    if (typed.precision == TypedDate::Unknown)
        return show({});
    const auto said = read(typed.text, locale());
    if (!said || !said->date.isValid())
        return;
    if (typed.precision == TypedDate::AsWritten)
        return show({edtf(said->date, said->precision), typed.precision});
    if (typed.precision >= qMin(said->precision, TypedDate::Year))
        show({words(said->date, typed.precision, locale()), typed.precision});
}

void PartialDateEdit::openCalendar()
{
    QMenu menu(this);
    auto *calendar = new QCalendarWidget;
    if (const auto said = read(m_text->text(), locale()); said && said->date.isValid())
        calendar->setSelectedDate(said->date);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    connect(calendar, &QCalendarWidget::activated, &menu, [this, &menu](QDate day) {
        show({words(day, TypedDate::Day, locale()), TypedDate::Day});
        menu.close();
        emit edited();
    });
    menu.exec(m_text->mapToGlobal(m_text->rect().bottomLeft()));
}

QVariant PartialDateEdit::value() const
{
    return QVariant::fromValue(current());
}

void PartialDateEdit::setValue(const QVariant &value)
{
    show(value.value<TypedDate>());
}

FieldProblem PartialDateEdit::problem() const
{
    const TypedDate typed = current();
    if (date(typed, locale()))
        return {};
    if (const QString missing = missingDayOf(typed.text, locale()); !missing.isEmpty())
        return {FieldProblem::Error, missing};
    switch (typed.precision) {
    case TypedDate::Month:
        return {FieldProblem::Error, tr("Write month and year, such as September 2011.")};
    case TypedDate::Year:
    case TypedDate::About:
        return {FieldProblem::Error, tr("Write the year, such as 2011.")};
    case TypedDate::AsWritten:
        return {FieldProblem::Error, tr("Write it as 2009/2011 or 2011-09?.")};
    default:
        return {FieldProblem::Error, tr("Write day, month and year, such as 27 September 2011.")};
    }
}

void PartialDateEdit::setState(FieldProblem::Severity state)
{
    setFieldState(m_text, stateOf(state));
}

QWidget *PartialDateEdit::target() const
{
    return m_text;
}

} // namespace laurels
