// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edit/fieldeditor.h"
#include "ui/widgets/focuswatch.h"

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace laurels {

/// One entry of a list on a form: its fields side by side.
class ListRow : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QVariant value() const = 0;
    virtual void setValue(const QVariant &value) = 0; ///< Without a signal.
    virtual FieldProblem problem() const = 0; ///< What no value can be made of.
    virtual bool isBlank() const = 0; ///< Nothing is in it: it is left out of the value.
    virtual QString name() const = 0; ///< For "Remove award Best Documentary".
    virtual QWidget *firstField() const = 0;
    virtual void setState(FieldProblem::Severity state) = 0;

signals:
    void edited();
};

/// A list of entries, each a row of fields with a button that removes it; ordered ones are moved by their handle or by
/// Alt+Up and Alt+Down. Its value is a QVariantList of the rows that are not blank.
class RowListEditor : public FieldEditor
{
    Q_OBJECT
public:
    enum class Order { AsGiven, ByHand };

    using MakeRow = std::function<ListRow *()>;

    /// `noun` names one entry, "award"; `addText` is on the button that adds one.
    RowListEditor(const QString &noun, const QString &addText, Order order, MakeRow makeRow, QWidget *parent = nullptr);
    void addHeader(QWidget *header); ///< Above the rows.

    /// The button that adds a row stands elsewhere: whoever calls this puts it there.
    QPushButton *takeAddButton();

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setRowProblems(const QList<FieldProblem> &problems) override;
    bool isAccepted(const FieldProblem &problem) const override;
    void setState(FieldProblem::Severity) override { }
    FieldProblem problem() const override;
    QWidget *named() const override { return const_cast<RowListEditor *>(this); }
    QWidget *target() const override; ///< The first row, or the button that adds one.

    void append(const QVariantList &values); ///< By the person, as one step.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Entry;
    QVariantList values() const; ///< Of all rows, blank ones too.
    void show(const QVariantList &values);
    void addEntry();
    void removeAt(int index);
    void moveTo(int from, int to);
    void drag(const QPoint &at);
    int entryOfRow(int row) const; ///< Problems count only the rows that are not blank.
    void addOne();
    void noteLeft(const QWidget *before, const QWidget *now); ///< Where the focus was, and is.

    QString m_noun;
    Order m_order;
    MakeRow m_makeRow;
    QList<Entry *> m_entries;
    QVariantList m_accepted; ///< Rows whose warning the person has answered by Keep both.
    int m_dragged = -1;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    FocusWatch m_focus;
};

} // namespace laurels
