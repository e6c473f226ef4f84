// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edit/fieldeditor.h"

#include <QList>

#include <utility>

class QComboBox;

namespace laurels {

/// A box that opens a short list of choices; turning the wheel over it scrolls the form instead of choosing.
QComboBox *makeChoiceBox();

/// Names `field`, which has its parent already, for assistive programs: a combo box, too, which Qt calls by its choice.
void nameField(QWidget *field, const QString &name);

/// One of a few codes; its value is the code as a QString.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    /// Pairs of code and the word that is shown for it. A code that is not among them is shown as it is.
    explicit ChoiceEditor(const QList<std::pair<QString, QString>> &choices, QWidget *parent = nullptr);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setState(FieldProblem::Severity) override { }
    QWidget *target() const override;

private:
    QComboBox *m_box;
};

} // namespace laurels
