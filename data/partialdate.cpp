// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/partialdate.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace laurels {

namespace {

struct Part {
    PartialDate::Precision precision;
    QDate earliest;
    QDate latest;
};

/// One date without an interval: YYYY[-MM[-DD]][?|~|%].
std::optional<Part> readPart(QStringView text)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]{0,2}$)"));
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return {};
    const int year = match.capturedView(1).toInt();
    const int month = match.capturedView(2).toInt();
    const int day = match.capturedView(3).toInt();
    if (year == 0)
        return {};
    if (match.capturedLength(3) > 0) {
        const QDate date(year, month, day);
        return date.isValid() ? std::optional(Part{PartialDate::Precision::Day, date, date}) : std::nullopt;
    }
    if (match.capturedLength(2) > 0) {
        const QDate first(year, month, 1);
        if (!first.isValid())
            return {};
        return Part{PartialDate::Precision::Month, first, QDate(year, month, first.daysInMonth())};
    }
    return Part{PartialDate::Precision::Year, QDate(year, 1, 1), QDate(year, 12, 31)};
}

} // namespace

std::optional<PartialDate> PartialDate::fromEdtf(QStringView edtf)
{
    const QStringView text = edtf.trimmed();
    PartialDate date;
    if (text.isEmpty())
        return date;
    const qsizetype slash = text.indexOf(u'/');
    const auto first = readPart(slash < 0 ? text : text.first(slash));
    const auto last = slash < 0 ? first : readPart(text.sliced(slash + 1));
    if (!first || !last || last->latest < first->earliest)
        return {};
    date.m_edtf = text.toString();
    date.m_precision = slash < 0 ? first->precision : Precision::Interval;
    date.m_earliest = first->earliest;
    date.m_latest = last->latest;
    return date;
}

QString missingDay(int year, int month, int day, const QLocale &locale)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("laurels::PartialDate", text); };
    const QDate first(year, month, 1);
    if (year < 1)
        return {};
    if (!first.isValid())
        return tr("There is no month %1: a year has 12.").arg(month);
    if (QDate::isValid(year, month, day))
        return {};
    return tr("%1 has no day %2: it has %3.")
        .arg(locale.toString(first, QStringLiteral("MMMM yyyy")))
        .arg(day)
        .arg(first.daysInMonth());
}

QString missingDay(QStringView edtf, const QLocale &locale)
{
    static const QRegularExpression form(QStringLiteral(R"(^\s*(\d{4})-(\d\d)(?:-(\d\d))?[?~%]{0,2}\s*$)"));
    const auto match = form.match(edtf.toString());
    if (!match.hasMatch())
        return {};
    const int day = match.capturedLength(3) > 0 ? match.capturedView(3).toInt() : 1;
    return missingDay(match.capturedView(1).toInt(), match.capturedView(2).toInt(), day, locale);
}

QString dateText(const PartialDate &date, const QLocale &locale)
{
    const auto words = [&locale](QDate day, PartialDate::Precision precision) {
        switch (precision) {
        case PartialDate::Precision::Day:
            return locale.toString(day, QStringLiteral("d MMMM yyyy"));
        case PartialDate::Precision::Month:
            return locale.toString(day, QStringLiteral("MMMM yyyy"));
        case PartialDate::Precision::Year:
        case PartialDate::Precision::Interval:
            return locale.toString(day, QStringLiteral("yyyy"));
        case PartialDate::Precision::Unknown:
            break;
        }
        return QString();
    };
    const auto tr = [](const char *text) { return QCoreApplication::translate("laurels::PartialDate", text); };
    if (date.precision() == PartialDate::Precision::Interval)
        return tr("%1 to %2")
            .arg(words(date.earliest(), PartialDate::Precision::Year),
                 words(date.latest(), PartialDate::Precision::Year));
    const QString text = words(date.earliest(), date.precision());
    if (date.isApproximate())
        return tr("about %1").arg(text);
    return date.isUncertain() ? tr("%1, uncertain").arg(text) : text;
}

} // namespace laurels
