// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/authorityform.h"

#include "ui/edit/typedtext.h"
#include "ui/widgets/linkbutton.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurels {

AuthorityForm::AuthorityForm(QWidget *parent) : Form(parent), m_offer(new LinkButton(QString()))
{
    m_offer->setObjectName(u"namesake"_s);
    m_offer->setActs(true);
    m_offer->hide();
    connect(m_offer, &LinkButton::clicked, this, &AuthorityForm::namesakeOffered);
}

void AuthorityForm::addName(FieldRow *row)
{
    m_name = row;
    addRow(row);
    sections().last().layout->addWidget(m_offer, 0, Qt::AlignLeading);
    watchTelling(row);
}

void AuthorityForm::watchTelling(FieldRow *row)
{
    connect(row->editor(), &FieldEditor::edited, this, [this] {
        clearNamesake();
        emit nameTyped();
    });
}

void AuthorityForm::setNamesake(const QString &message, const QString &offer)
{
    m_taken = message;
    m_offer->setText(offer);
    m_offer->setVisible(!offer.isEmpty());
    tell(m_name);
}

void AuthorityForm::clearNamesake()
{
    m_taken.clear();
    m_offer->hide();
    check();
}

QString AuthorityForm::heading() const
{
    const QString name = asLine(m_name->editor()->value());
    return name.isEmpty() ? untitled() : name;
}

QHash<FieldRow *, QList<FieldProblem>> AuthorityForm::problems() const
{
    if (m_taken.isEmpty())
        return {};
    return {{m_name, {FieldProblem{FieldProblem::Error, m_taken}}}};
}

} // namespace laurels
