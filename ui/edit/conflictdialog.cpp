// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/conflictdialog.h"

#include "data/partialdate.h"
#include "ui/edit/markedlabel.h"
#include "ui/edit/optioncard.h"
#include "ui/edit/worddifference.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/tokenlabel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Width = 880;
constexpr int LabelWidth = 132;

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QLocale().toString(value.toDouble());
    if (value.isArray()) {
        QStringList entries;
        for (const QJsonValue &entry : value.toArray())
            entries << textOf(entry);
        const bool areLong = value.toArray().first().isObject();
        return entries.join(areLong ? u"\n"_s : u", "_s);
    }
    const QJsonObject object = value.toObject();
    QStringList parts;
    for (const auto &key : {u"year"_s, u"date"_s, u"body"_s, u"name"_s, u"title"_s, u"label"_s, u"scheme"_s, u"url"_s,
                            u"value"_s, u"role"_s, u"character"_s, u"category"_s, u"kind"_s, u"description"_s})
        if (const QJsonValue part = object[key]; !part.isUndefined() && !textOf(part).isEmpty())
            parts << (key == "year"_L1 ? QString::number(part.toInt()) : textOf(part));
    return parts.join(u" · "_s);
}

/// What both began from, with the words marked that one of them has not kept.
MarkedText beforeText(const MarkedText &before)
{
    if (before.text.isEmpty())
        return {ConflictDialog::tr("Before: nothing"), {}};
    const QString frame = ConflictDialog::tr("Before: %1");
    MarkedText text{QString(frame).replace(u"%1"_s, before.text), before.matches};
    for (Match &match : text.matches)
        match.start += int(frame.indexOf("%1"_L1));
    return text;
}

QString namesOf(const QStringList &keys)
{
    QStringList names;
    for (const QString &key : keys)
        names << fieldName(key);
    return names.join(u", "_s);
}

} // namespace

QString conflictText(const QString &field, const QString &json)
{
    if (json.isEmpty())
        return {};
    const QJsonValue value = QJsonDocument::fromJson("[" + json.toUtf8() + "]").array().first();
    if (field == "premiere"_L1)
        if (const auto date = PartialDate::fromEdtf(value.toString()))
            return dateText(*date, QLocale());
    if (field == "lengthMinutes"_L1)
        return value.toInt() == 1 ? ConflictDialog::tr("1 minute")
                                  : ConflictDialog::tr("%L1 minutes").arg(value.toInt());
    return textOf(value);
}

ConflictDialog::ConflictDialog(const ConflictQuestion &question, QWidget *parent) : QDialog(parent)
{
    const QString who = question.theirsBy;
    setWindowTitle(tr("Saved twice"));
    resize(Width, 520);
    auto *title = new TokenLabel(who.isEmpty() ? tr("Somebody saved this while you were editing")
                                               : tr("%1 saved this while you were editing").arg(who),
                                 TypeRole::Figure);
    title->setWordWrap(true);
    const qsizetype fields = question.conflicts.size();
    auto *intro =
        new TokenLabel((fields == 1 ? tr("One field was changed by both of you.")
                                    : tr("%L1 fields were changed by both of you.").arg(fields))
                           + u' ' + tr("Choose which version of each to keep. Nothing is saved until you press Save."),
                       TypeRole::Body, &Tokens::text2);
    intro->setWordWrap(true);
    const QString at = QLocale().toString(question.theirsAt.toLocalTime().time(), QLocale::ShortFormat);
    const QString theirName = who.isEmpty() ? tr("Theirs, saved %1").arg(at) : tr("%1, saved %2").arg(who, at);
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    for (const FieldConflict &conflict : question.conflicts) {
        rows->addWidget(new Rule);
        rows->addWidget(makeField(conflict, theirName));
    }
    rows->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 24);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(intro);
    layout->addWidget(scroll, 1);
    QStringList combined;
    if (!question.mine.isEmpty())
        combined << tr("%1 (yours)").arg(namesOf(question.mine));
    if (!question.theirs.isEmpty())
        combined << tr("%1 (theirs)").arg(namesOf(question.theirs));
    if (!combined.isEmpty()) {
        auto *others =
            new TokenLabel(tr("Other changes did not overlap and have been combined: %1.").arg(combined.join(u", "_s)),
                           TypeRole::Body, &Tokens::text2);
        others->setWordWrap(true);
        layout->addWidget(others);
    }
    auto *mine = new QPushButton(tr("Keep all of mine"));
    auto *theirs = new QPushButton(tr("Keep all of theirs"));
    auto *back = new QPushButton(tr("Back to editing"));
    auto *save = new QPushButton(tr("Save"));
    setButtonKind(back, ButtonKind::Quiet);
    setButtonKind(save, ButtonKind::Primary);
    save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(mine);
    buttons->addWidget(theirs);
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(save);
    layout->addLayout(buttons);
    connect(mine, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(theirs, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
}

std::optional<QStringList> askConflict(const ConflictQuestion &question, QWidget *parent)
{
    ConflictDialog dialog(question, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.keptMine()) : std::nullopt;
}

QWidget *ConflictDialog::makeField(const FieldConflict &conflict, const QString &theirName)
{
    auto *field = new QWidget;
    field->setAccessibleName(fieldName(conflict.field));
    auto *grid = new QGridLayout(field);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    auto *name = new TokenLabel(fieldName(conflict.field));
    name->setBold(true);
    name->setFixedWidth(LabelWidth);
    const QString before = conflictText(conflict.field, conflict.before);
    const QString myText = conflictText(conflict.field, conflict.mine);
    const QString theirText = conflictText(conflict.field, conflict.theirs);
    auto *mine = new OptionCard(tr("Yours"), markedDifference(myText, {before}));
    auto *theirs = new OptionCard(theirName, markedDifference(theirText, {before}));
    mine->radio()->setObjectName(u"mine-"_s + conflict.field);
    theirs->radio()->setObjectName(u"theirs-"_s + conflict.field);
    auto *both = new QButtonGroup(field);
    both->addButton(mine->radio());
    both->addButton(theirs->radio());
    mine->radio()->setChecked(true);
    auto *began =
        new MarkedLabel(beforeText(markedDifference(before, {myText, theirText})), TypeRole::Small, &Tokens::text2);
    grid->addWidget(name, 0, 0, Qt::AlignTop);
    grid->addWidget(mine, 0, 1);
    grid->addWidget(theirs, 0, 2);
    grid->addWidget(began, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    m_mine[conflict.field] = mine->radio();
    m_theirs[conflict.field] = theirs->radio();
    return field;
}

void ConflictDialog::chooseAll(bool isMine)
{
    for (QRadioButton *radio : isMine ? m_mine : m_theirs)
        radio->setChecked(true);
}

QStringList ConflictDialog::keptMine() const
{
    QStringList kept;
    for (auto [field, radio] : m_mine.asKeyValueRange())
        if (radio->isChecked())
            kept << field;
    return kept;
}

} // namespace laurels
