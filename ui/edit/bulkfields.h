// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/bulkedit.h"
#include "ui/edit/namesuggestions.h"

namespace laurels {

class FieldEditor;

/// A field that many films can be given at once.
struct BulkField {
    enum Shape {
        Names, ///< A list of names, each of `names`.
        Companies, ///< The same, of companies.
        Credit, ///< One person, in one role.
        Name, ///< One name of `names`.
        Text,
        Number,
        Date,
    };
    QString key; ///< Of a film's JSON.
    QString label;
    Shape shape;
    NameKind names = NameKind::Topic;

    bool isList() const { return shape <= Credit; }
};

/// All that a dialog offers, in its order.
QList<BulkField> bulkFields();

/// What takes the value of such a field.
FieldEditor *makeBulkEditor(const BulkField &field, const FindNames &find);

/// What stands in that editor as a film's JSON: null clears a field, undefined is no value (yet).
QJsonValue bulkValue(const BulkField &field, const FieldEditor &editor);

} // namespace laurels
