// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"
#include "ui/edit/namesuggestions.h"

#include <QVariant>

namespace laurels {

class RowListEditor;

/// The lists of a film as rows of a form: how each is made, and how its rows and the film's entries become each other.
/// What a row does not show of its entry is kept.
RowListEditor *makeAwardRows(const FindNames &find);
QVariantList rowsOf(const QList<Award> &awards);
QList<Award> awardsOf(const QVariantList &rows);

RowListEditor *makeCreditRows(const FindNames &find);
QVariantList rowsOf(const QList<Credit> &credits);
QList<Credit> creditsOf(const QVariantList &rows);

RowListEditor *makeLinkRows();
QVariantList rowsOf(const QList<Link> &links);
QList<Link> linksOf(const QVariantList &rows);

RowListEditor *makeRelationRows(const FindNames &find);
QVariantList rowsOf(const QList<Relation> &relations);
QList<Relation> relationsOf(const QVariantList &rows);

/// Without the original title, which has a field of its own.
RowListEditor *makeTitleRows();
QVariantList rowsOf(const QList<Title> &titles);
QList<Title> titlesOf(const QVariantList &rows);

RowListEditor *makeCompanyRows(const FindNames &find);
QVariantList rowsOf(const QList<CompanyCredit> &companies);
QList<CompanyCredit> companiesOf(const QVariantList &rows);

RowListEditor *makeDateRows();
QVariantList rowsOf(const QList<FilmDate> &dates);
QList<FilmDate> datesOf(const QVariantList &rows);

RowListEditor *makeIdentifierRows();
QVariantList rowsOf(const QList<Identifier> &identifiers);
QList<Identifier> identifiersOf(const QVariantList &rows);

RowListEditor *makeCustomFieldRows();
QVariantList rowsOf(const QList<CustomField> &fields);
QList<CustomField> customFieldsOf(const QVariantList &rows);

/// Topics, series, countries, languages as chips.
QVariantList chipsOf(const QList<TermRef> &terms);
QList<TermRef> termsOf(const QVariantList &chips);

} // namespace laurels
