// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edit/fieldeditor.h"

#include <functional>

class QLineEdit;

namespace laurels {

/// One line of text; its value is a QString.
class LineEditor : public FieldEditor
{
    Q_OBJECT
public:
    /// Says what is wrong with a text, or nothing.
    using Check = std::function<FieldProblem(const QString &text)>;

    explicit LineEditor(Check check = {}, QWidget *parent = nullptr);

    void setPlaceholder(const QString &text);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    FieldProblem problem() const override;
    void setState(FieldProblem::Severity state) override;
    QWidget *target() const override;

private:
    QLineEdit *m_line;
    Check m_check;
};

} // namespace laurels
