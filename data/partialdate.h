// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace laurels {

/// A date as far as it is known: EDTF level 0 with the ? and ~ of level 1.
/// "2011", "2011-09", "2011-09-27", "2011~" (about), "2011-09?" (uncertain), "2009/2011" (from, to).
/// A year is never turned into 1 January: what is stored and shown is what was said.
class PartialDate
{
public:
    enum class Precision { Unknown, Year, Month, Day, Interval };

    PartialDate() = default; ///< Unknown.

    /// Nothing when `edtf` is not such a date, or is one that the calendar does not have (2011-02-30).
    /// Surrounding space is ignored; the empty text is the unknown date.
    static std::optional<PartialDate> fromEdtf(QStringView edtf);

    QString toEdtf() const { return m_edtf; } ///< As given; empty when unknown.
    bool isUnknown() const { return m_edtf.isEmpty(); }
    Precision precision() const { return m_precision; }
    bool isApproximate() const { return m_edtf.contains(QLatin1Char('~')); }
    bool isUncertain() const { return m_edtf.contains(QLatin1Char('?')); }

    int year() const { return m_earliest.isValid() ? m_earliest.year() : 0; } ///< 0 = unknown.
    QDate earliest() const { return m_earliest; } ///< First day it can be; invalid when unknown.
    QDate latest() const { return m_latest; } ///< Last day it can be; invalid when unknown.

    friend bool operator==(const PartialDate &a, const PartialDate &b) { return a.m_edtf == b.m_edtf; }

private:
    QString m_edtf;
    Precision m_precision = Precision::Unknown;
    QDate m_earliest;
    QDate m_latest;
};

/// "February 2011 has no day 30: it has 28." Empty when the calendar has that day.
QString missingDay(int year, int month, int day, const QLocale &locale);
/// The same of a text, when it is written as a date: "2011-02-30".
QString missingDay(QStringView edtf, const QLocale &locale);

/// For people, in `locale`: "27 September 2011", "September 2011", "2011", "about 2011"; empty when unknown.
QString dateText(const PartialDate &date, const QLocale &locale);

} // namespace laurels
