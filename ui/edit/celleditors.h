// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edit/fieldeditor.h"
#include "ui/edit/nameedit.h"

class QCheckBox;

namespace laurels {

/// The name of one record; its value is a TypedName.
class NameEditor : public FieldEditor
{
    Q_OBJECT
public:
    NameEditor(NameKind kind, const FindNames &find, QWidget *parent = nullptr);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setState(FieldProblem::Severity state) override;
    QWidget *target() const override;

private:
    NameEdit *m_name;
};

/// Whether an award is shown as a laurel: a small picture of one, gold when it is; its value is a bool.
class LaurelToggle : public FieldEditor
{
    Q_OBJECT
public:
    explicit LaurelToggle(QWidget *parent = nullptr);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setState(FieldProblem::Severity) override { }
    QWidget *target() const override;

private:
    QCheckBox *m_box;
};

} // namespace laurels
