// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/choiceeditor.h"

#include "ui/edit/formkeys.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QWheelEvent>

namespace laurels {

namespace {

class ChoiceBox : public QComboBox
{
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    bool event(QEvent *event) override // it would look for an entry that begins with the key
    {
        return isPassedOn(event) ? false : QComboBox::event(event);
    }
};

} // namespace

QComboBox *makeChoiceBox()
{
    auto *box = new ChoiceBox;
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

void nameField(QWidget *field, const QString &name)
{
    if (qobject_cast<QComboBox *>(field))
        captionUnseen(field, name);
    else
        field->setAccessibleName(name);
}

ChoiceEditor::ChoiceEditor(const QList<std::pair<QString, QString>> &choices, QWidget *parent)
    : FieldEditor(parent), m_box(makeChoiceBox())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    for (const auto &[code, word] : choices)
        m_box->addItem(word, code);
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
}

QVariant ChoiceEditor::value() const
{
    return m_box->currentData();
}

void ChoiceEditor::setValue(const QVariant &value)
{
    int index = m_box->findData(value);
    if (index < 0) {
        m_box->addItem(value.toString(), value);
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

QWidget *ChoiceEditor::target() const
{
    return m_box;
}

} // namespace laurels
