// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terms/renamedialog.h"

#include "ui/edit/typedtext.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/tokenlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Width = 460;

} // namespace

RenameDialog::RenameDialog(const QString &name, int films, IsTaken isTaken, QWidget *parent)
    : QDialog(parent), m_given(name), m_films(films), m_isTaken(std::move(isTaken)), m_name(new QLineEdit(name)),
      m_sentence(new TokenLabel({}, TypeRole::Body, &Tokens::text2)), m_accept(new QPushButton)
{
    setWindowTitle(name.isEmpty() ? tr("Add a word") : tr("Rename “%1”").arg(name));
    auto *title = new TokenLabel(windowTitle(), TypeRole::Figure);
    title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"sentence"_s);
    m_name->setObjectName(u"name"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->selectAll();
    auto *cancel = new QPushButton(tr("Cancel"));
    m_accept->setObjectName(u"accept"_s);
    m_accept->setDefault(true);
    setButtonKind(cancel, ButtonKind::Quiet);
    setButtonKind(m_accept, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 24);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(m_name);
    layout->addWidget(m_sentence);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(Width);
    connect(m_name, &QLineEdit::textChanged, this, &RenameDialog::look);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        accept();
        if (m_merges)
            emit mergeWanted(asLine(m_name->text()));
        else
            emit named(asLine(m_name->text()));
    });
    show(name, false);
}

void RenameDialog::look()
{
    const QString name = asLine(m_name->text());
    m_accept->setEnabled(false); // until it is known what it does
    if (name.isEmpty() || name == m_given)
        return show(name, false);
    m_isTaken(name, this, [this, name](bool taken) {
        if (asLine(m_name->text()) == name)
            show(name, taken);
    });
}

void RenameDialog::show(const QString &name, bool isTaken)
{
    m_merges = isTaken && !m_given.isEmpty();
    m_sentence->setText(isTaken && m_given.isEmpty() ? tr("The list has “%1” already.").arg(name)
                        : isTaken ? tr("The list has “%1” already. The two become one, on every film.").arg(name)
                                  : sentence());
    m_name->setAccessibleDescription(m_sentence->text());
    m_accept->setText(m_merges ? tr("Merge into “%1”").arg(name) : m_given.isEmpty() ? tr("Add") : tr("Rename"));
    m_accept->setEnabled(!name.isEmpty() && name != m_given && (!isTaken || m_merges));
}

QString RenameDialog::sentence() const
{
    if (m_given.isEmpty())
        return tr("It is offered in the forms from then on.");
    if (m_films == 0)
        return tr("No film has it.");
    return m_films == 1 ? tr("It is renamed on 1 film.") : tr("It is renamed on %L1 films.").arg(m_films);
}

} // namespace laurels
