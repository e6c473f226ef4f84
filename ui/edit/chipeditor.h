// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edit/fieldeditor.h"
#include "ui/edit/nameedit.h"

namespace laurels {

class FlowLayout;

/// Several names, each a chip with a button that removes it, and a line that adds another: Enter or a comma after a
/// name, or a choice from the suggestions. Backspace in the empty line takes the last one away. Its value is a
/// QVariantList of TypedNames.
class ChipEditor : public FieldEditor
{
    Q_OBJECT
public:
    /// `noun` names one of them, "topic"; `prompt` stands in the empty line.
    ChipEditor(NameKind kind, const QString &noun, const QString &prompt, const FindNames &find,
               QWidget *parent = nullptr);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setState(FieldProblem::Severity state) override;
    QWidget *target() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void take();
    void removeAt(qsizetype index);
    void rebuild();

    QString m_noun;
    QList<TypedName> m_names;
    FieldProblem::Severity m_state = FieldProblem::None;
    QList<QWidget *> m_chips;
    QWidget *m_area; ///< Holds the chips and the line, within the frame's margins.
    FlowLayout *m_flow;
    NameEdit *m_line;
};

} // namespace laurels
