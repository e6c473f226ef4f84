// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/pastelistdialog.h"

#include "data/awardlist.h"
#include "data/fold.h"
#include "ui/edit/formkeys.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/tokenlabel.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

QString lineOf(const Award &award, bool isPresent)
{
    QStringList parts;
    if (award.year)
        parts << QString::number(award.year);
    parts << award.body.name;
    if (!award.name.isEmpty())
        parts << award.name;
    if (award.result != "won"_L1)
        parts << award.result;
    const QString text = parts.join(u" · "_s);
    return isPresent ? PasteListDialog::tr("%1 (is there already)").arg(text) : text;
}

} // namespace

PasteListDialog::PasteListDialog(const QList<Award> &present, QWidget *parent)
    : QDialog(parent), m_present(present), m_text(new FormText), m_preview(new QListWidget), m_add(new QPushButton)
{
    setWindowTitle(tr("Paste a list"));
    resize(640, 560);
    auto *hint = new TokenLabel(tr("One award a line, such as “2009 Whistler Film Festival-Best Documentary Award”."),
                                TypeRole::Body, &Tokens::text2);
    hint->setWordWrap(true);
    m_text->setFrameShape(QFrame::StyledPanel);
    m_text->setAccessibleName(tr("List of awards"));
    m_text->setAccessibleDescription(hint->text());
    m_preview->setAccessibleName(tr("Awards that will be added"));
    auto *cancel = new QPushButton(tr("Cancel"));
    setButtonKind(m_add, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(hint);
    layout->addWidget(m_text, 2);
    layout->addWidget(m_preview, 3);
    layout->addLayout(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteListDialog::read);
    connect(m_preview, &QListWidget::itemChanged, this, &PasteListDialog::count);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &QDialog::accept);
    count();
}

bool PasteListDialog::isPresent(const Award &award) const
{
    return std::ranges::any_of(m_present, [&award](const Award &other) {
        return other.year == award.year && fold(other.body.name) == fold(award.body.name)
               && fold(other.name) == fold(award.name);
    });
}

void PasteListDialog::read()
{
    m_read = awardsFromText(m_text->toPlainText());
    m_preview->clear();
    for (const Award &award : std::as_const(m_read)) {
        const bool isThere = isPresent(award);
        auto *item = new QListWidgetItem(lineOf(award, isThere), m_preview);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(isThere ? Qt::Unchecked : Qt::Checked);
    }
    if (m_preview->count() > 0)
        m_preview->setCurrentRow(0);
    count();
}

void PasteListDialog::count()
{
    const qsizetype awards = chosen().size();
    m_add->setText(awards == 1 ? tr("Add 1 award") : tr("Add %L1 awards").arg(awards));
    m_add->setEnabled(awards > 0);
}

QList<Award> PasteListDialog::chosen() const
{
    QList<Award> awards;
    for (int row = 0; row < m_preview->count(); ++row)
        if (m_preview->item(row)->checkState() == Qt::Checked)
            awards << m_read.at(row);
    return awards;
}

QList<Award> askAwards(QWidget *parent, const QList<Award> &present)
{
    PasteListDialog dialog(present, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.chosen() : QList<Award>();
}

} // namespace laurels
