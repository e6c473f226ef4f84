// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/mergepage.h"

#include "data/threeway.h"
#include "ui/edit/conflictdialog.h"
#include "ui/edit/optioncard.h"
#include "ui/edit/taborder.h"
#include "ui/widgets/accessiblelist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/tokenlabel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Margin = 32;
constexpr int NarrowestPairs = 200;
constexpr int WidestPairs = 280;
constexpr int LabelWidth = 132;
constexpr int ColumnGap = 12;
constexpr int LongestValue = 600; ///< Characters of a value that are shown.

QString namesOf(const QStringList &keys)
{
    QStringList names;
    for (const QString &key : keys)
        names << fieldName(key);
    return names.join(u", "_s);
}

QString shownValue(const MergeField &field, const QString &json)
{
    if (field.key == "portrait"_L1)
        return MergePage::tr("A portrait");
    const QString text = conflictText(field.key, json);
    return text.size() > LongestValue ? text.first(LongestValue) + u'…' : text;
}

} // namespace

MergePage::MergePage(RecordKind kind, QWidget *parent)
    : Page(parent), m_kind(kind), m_list(new QListWidget), m_content(new QWidget),
      m_empty(new EmptyState(kind == RecordKind::Film ? u"merge"_s : u"merge-people"_s)),
      m_heading(new TokenLabel({}, TypeRole::Figure)), m_result(new TokenLabel({}, TypeRole::Body, &Tokens::text2)),
      m_scroll(new QScrollArea),
      m_distinct(new QPushButton(kind == RecordKind::Film ? tr("Not the same film") : tr("Not the same person"))),
      m_merge(new QPushButton(tr("Merge")))
{
    setAccessibleName(title());
    auto *both = new QHBoxLayout(m_content);
    both->setContentsMargins(Margin, 0, Margin, 0);
    both->setSpacing(28);
    both->addWidget(makePairs(), 2);
    both->addWidget(makeChoice(), 5);
    m_empty->setWords(kind == RecordKind::Film ? tr("No films look alike") : tr("No people look alike"),
                      kind == RecordKind::Film ? tr("No two films share a title and year, or an identifier.")
                                               : tr("No two people share a name, or nearly."));
    m_empty->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_content, 1);
    layout->addWidget(m_empty, 1);
    m_content->hide();
    setFirstFocus(m_list);
}

QWidget *MergePage::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Margin, 12, Margin, 12);
    row->setSpacing(16);
    auto *name = new HeadingLabel(tr("Merge duplicates"), 1, TypeRole::Page);
    name->setWordWrap(false);
    auto *kinds = new Segments(tr("What is merged"), {tr("People"), tr("Films")});
    kinds->choose(m_kind == RecordKind::Film ? 1 : 0);
    connect(kinds, &Segments::segmentChosen, this, [this](int segment) {
        emit placeRequested({segment == 1 ? Place::MergeFilms : Place::MergePeople}, Opening::Here);
    });
    row->addWidget(name);
    row->addStretch(1);
    row->addWidget(kinds);
    return bar;
}

QWidget *MergePage::makePairs()
{
    dressRows(m_list);
    m_list->setObjectName(u"pairs"_s);
    m_list->setAccessibleName(tr("Pairs that may be one"));
    m_list->setMinimumWidth(NarrowestPairs);
    m_list->setMaximumWidth(WidestPairs);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        announceCurrent(m_list);
        choose(row);
    });
    return m_list;
}

QWidget *MergePage::makeChoice()
{
    auto *choice = new QWidget;
    auto *layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 20);
    layout->setSpacing(12);
    m_heading->setWordWrap(true);
    m_result->setObjectName(u"result"_s);
    m_result->setWordWrap(true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_distinct->setObjectName(u"distinct"_s);
    m_merge->setObjectName(u"merge"_s);
    setButtonKind(m_merge, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_result, 1);
    buttons->addWidget(m_distinct);
    buttons->addWidget(m_merge);
    layout->addWidget(m_heading);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buttons);
    connect(m_merge, &QPushButton::clicked, this, &MergePage::merge);
    connect(m_distinct, &QPushButton::clicked, this, [this] {
        const DuplicatePair pair = m_pairs.value(m_list->currentRow());
        emit distinctRequested(pair.first, pair.second);
    });
    return choice;
}

void MergePage::setPairs(const QList<DuplicatePair> &pairs)
{
    m_isAnswered = true;
    m_pairs = pairs;
    m_list->clear();
    for (const DuplicatePair &pair : pairs) {
        const QString names =
            pair.firstName == pair.secondName ? pair.firstName : tr("%1 and %2").arg(pair.firstName, pair.secondName);
        auto *item = new QListWidgetItem(names, m_list);
        item->setToolTip(names);
        item->setData(RowDetail, pair.reason);
        item->setData(Qt::AccessibleDescriptionRole, pair.reason);
    }
    m_content->setVisible(!pairs.isEmpty());
    m_empty->setVisible(pairs.isEmpty());
    m_list->setCurrentRow(0);
    if (isComplete())
        emit completed();
}

void MergePage::choose(int row)
{
    m_draft = {};
    m_merge->setEnabled(false);
    if (row < 0 || row >= m_pairs.size())
        return;
    const DuplicatePair &pair = m_pairs.at(row);
    emit draftWanted(pair.first, pair.second);
}

void MergePage::setDraft(const MergeDraft &draft)
{
    const DuplicatePair pair = m_pairs.value(m_list->currentRow());
    if (draft.first != pair.first || draft.second != pair.second)
        return;
    m_draft = draft;
    m_choices.clear();
    m_heading->setText(draft.firstName == draft.secondName
                           ? tr("Two records of “%1”").arg(draft.firstName)
                           : tr("“%1” and “%2”").arg(draft.firstName, draft.secondName));
    auto *list = new QWidget;
    m_fields = new QVBoxLayout(list);
    m_fields->setContentsMargins(2, 2, 2, 2);
    m_fields->setSpacing(12);
    m_fields->addWidget(makeRecords());
    for (const MergeField &field : draft.fields)
        m_fields->addWidget(makeField(field));
    if (draft.fields.isEmpty())
        m_fields->addWidget(new TokenLabel(tr("They agree in all that both say."), TypeRole::Body, &Tokens::text2));
    m_fields->addStretch(1);
    m_scroll->setWidget(list);
    for (const MergeField &field : draft.fields)
        for (QAbstractButton *choice : m_choices.value(field.key)->buttons())
            tabBefore(m_distinct, choice);
    showResult();
    m_merge->setEnabled(true);
    emit completed();
}

/// What becomes of the two, as the choices are now.
void MergePage::showResult()
{
    const QButtonGroup *names = m_choices.value(m_kind == RecordKind::Film ? u"title"_s : u"name"_s);
    const bool isSecond = names && names->checkedId() == int(Keep::Second);
    const QString name = isSecond ? m_draft.secondName : m_draft.firstName;
    QStringList result;
    if (m_kind == RecordKind::Person)
        result << (m_draft.films == 1 ? tr("%1 will be on 1 film.").arg(name)
                                      : tr("%1 will be on %L2 films.").arg(name).arg(m_draft.films));
    if (m_draft.firstName != m_draft.secondName)
        result << tr("“%1” is kept as another name.").arg(isSecond ? m_draft.firstName : m_draft.secondName);
    if (!m_draft.added.isEmpty())
        result << tr("Taken over from the second: %1.").arg(namesOf(m_draft.added));
    m_result->setText(result.join(u' '));
    m_merge->setAccessibleDescription(m_result->text());
}

/// The two, over the columns of their values.
QWidget *MergePage::makeRecords()
{
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(ColumnGap);
    grid->setVerticalSpacing(2);
    auto *overLabels = new QWidget;
    overLabels->setFixedWidth(LabelWidth);
    grid->addWidget(overLabels, 0, 0);
    const auto add = [grid](int column, const QString &name, const QString &detail) {
        auto *title = new TokenLabel(name);
        title->setBold(true);
        auto *line = new TokenLabel(detail, TypeRole::Small, &Tokens::text3);
        for (TokenLabel *label : {title, line})
            label->setWordWrap(true);
        grid->addWidget(title, 0, column, Qt::AlignTop);
        grid->addWidget(line, 1, column, Qt::AlignTop);
        grid->setColumnStretch(column, 1);
    };
    add(1, m_draft.firstName, m_draft.firstDetail);
    add(2, m_draft.secondName, m_draft.secondDetail);
    return row;
}

QWidget *MergePage::makeField(const MergeField &field)
{
    auto *row = new QWidget;
    row->setAccessibleName(fieldName(field.key));
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(ColumnGap);
    auto *name = new TokenLabel(fieldName(field.key));
    name->setBold(true);
    name->setWordWrap(true);
    name->setFixedWidth(LabelWidth);
    grid->addWidget(name, 0, 0, Qt::AlignTop);
    auto *choices = new QButtonGroup(row);
    const auto offer = [&](Keep keep, const QString &caption, const QString &text) {
        auto *card = new OptionCard(caption, {text, {}});
        card->radio()->setObjectName(u"%1-%2"_s.arg(field.key).arg(int(keep)));
        choices->addButton(card->radio(), int(keep));
        return card;
    };
    grid->addWidget(offer(Keep::First, tr("First"), shownValue(field, field.first)), 0, 1);
    grid->addWidget(offer(Keep::Second, tr("Second"), shownValue(field, field.second)), 0, 2);
    if (field.isList)
        grid->addWidget(offer(Keep::Both, tr("Both"), tr("The second’s go behind the first’s.")), 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    choices->button(int(field.isList ? Keep::Both : Keep::First))->setChecked(true);
    m_choices[field.key] = choices;
    connect(choices, &QButtonGroup::idClicked, this, &MergePage::showResult);
    return row;
}

void MergePage::merge()
{
    QHash<QString, Keep> choices;
    for (auto [key, group] : m_choices.asKeyValueRange())
        choices[key] = Keep(group->checkedId());
    m_merge->setEnabled(false);
    emit mergeRequested(m_draft, choices);
}

QString MergePage::title() const
{
    return tr("Merge duplicates");
}

PageState MergePage::state() const
{
    return {0, QString::number(m_list->currentRow()), {}};
}

void MergePage::restore(const PageState &state)
{
    if (!state.focus.isEmpty())
        m_list->setCurrentRow(qMin(qMax(0, state.focus.toInt()), m_list->count() - 1));
}

bool MergePage::isComplete() const
{
    return m_isAnswered && (m_pairs.isEmpty() || m_draft.first);
}

} // namespace laurels
