// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/replacedialog.h"

#include "ui/films/placelinks.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/tokenlabel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr QSize Size(520, 440);

/// What the dialog says for each reason.
struct Words {
    QString title;
    QString sentence;
    QString label; ///< Of the field for the other.
    QString button;
};

Words wordsFor(const ReplaceQuestion &question)
{
    if (question.reason == ReplaceQuestion::Delete)
        return {
            question.films == 1 ? ReplaceDialog::tr("“%1” is on one film").arg(question.name)
                                : ReplaceDialog::tr("“%1” is on %L2 films").arg(question.name).arg(question.films),
            ReplaceDialog::tr(
                "It goes when something else stands in its place there. Or open the films and take it off one by one."),
            ReplaceDialog::tr("In its place"), ReplaceDialog::tr("Replace and delete")};
    const bool isComparedFirst = question.reason == ReplaceQuestion::Compare;
    return {ReplaceDialog::tr("Merge “%1” with another").arg(question.name),
            isComparedFirst
                ? ReplaceDialog::tr("Both are laid side by side next, and you choose what stays, field by field.")
                : ReplaceDialog::tr("The films that name it will name the other, and only the other stays."),
            ReplaceDialog::tr("The one that stays"),
            isComparedFirst ? ReplaceDialog::tr("Compare") : ReplaceDialog::tr("Merge")};
}

} // namespace

ReplaceDialog::ReplaceDialog(const ReplaceQuestion &question, const FindNames &find, QWidget *parent)
    : QDialog(parent), m_name(new NameEdit(question.kind, find)), m_accept(new QPushButton)
{
    const Words words = wordsFor(question);
    m_accept->setText(words.button);
    setWindowTitle(words.title);
    resize(Size);
    auto *title = new TokenLabel(words.title, TypeRole::Figure);
    title->setWordWrap(true);
    auto *sentence = new TokenLabel(words.sentence, TypeRole::Body, &Tokens::text2);
    sentence->setWordWrap(true);
    auto *label = new TokenLabel(words.label);
    label->setBold(true);
    label->setBuddy(m_name);
    m_name->setObjectName(u"other"_s);
    m_name->setAccessibleName(label->text());
    m_name->setAccessibleDescription(sentence->text());
    auto *cancel = new QPushButton(tr("Cancel"));
    m_accept->setObjectName(u"accept"_s);
    setButtonKind(cancel, ButtonKind::Quiet);
    setButtonKind(m_accept, ButtonKind::Primary);
    m_accept->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 24);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(sentence);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(makeUses(question), 1);
    layout->addLayout(buttons);
    m_name->setFocus();
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_accept->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        accept();
        emit chosen(m_name->name());
    });
}

QWidget *ReplaceDialog::makeUses(const ReplaceQuestion &question)
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(4);
    for (const Use &use : question.uses) {
        auto *link = new LinkButton(use.title);
        leadTo(link, use.place, this);
        connect(link, &LinkButton::clicked, this, &QDialog::reject);
        column->addWidget(link, 0, Qt::AlignLeading);
    }
    if (const auto more = question.films - question.uses.size(); more > 0)
        column->addWidget(new TokenLabel(tr("and %L1 more").arg(more), TypeRole::Small, &Tokens::text2));
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Films that name it"));
    return scroll;
}

} // namespace laurels
