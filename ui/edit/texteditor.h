// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edit/fieldeditor.h"

class QPlainTextEdit;

namespace laurels {

/// Plain text, counted; its value is a QString. Grows with its text up to a height, then scrolls.
class TextEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit TextEditor(int fewestLines, QWidget *parent = nullptr);

    /// One sentence: Enter makes no paragraph, and its characters are counted as "65 of 200".
    void setSentence(int recommended);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setState(FieldProblem::Severity state) override;
    QWidget *target() const override;
    QString counter() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void grow();

    QPlainTextEdit *m_text;
    int m_fewestLines;
    int m_recommended = 0; ///< 0 = paragraphs, of which the words are counted.
    FieldProblem::Severity m_state = FieldProblem::None;
};

} // namespace laurels
