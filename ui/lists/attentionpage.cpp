// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/attentionpage.h"

#include "ui/lists/attentionview.h"
#include "ui/widgets/accessiblelist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/textlabel.h"

#include <QListWidget>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Margin = 32;
constexpr int GroupsWidth = 220;
constexpr int Gutter = 18; ///< On both sides of the rows; the scroll bar stands in it.

/// How a group is called, and the key of the field that closes its gap.
struct Words {
    QString name;
    QString one; ///< Said when one has it.
    QString many; ///< With %L1 for how many.
    QString field;
};

Words wordsOf(AttentionPage::Group group)
{
    using P = AttentionPage;
    if (!group)
        return {P::tr("Biography"), P::tr("1 person has no biography."), P::tr("%L1 people have no biography."),
                u"biography"_s};
    switch (*group) {
    case Gap::Image:
        return {P::tr("Image"), P::tr("1 film has no signature image."), P::tr("%L1 films have no signature image."),
                u"images"_s};
    case Gap::Synopsis:
        return {P::tr("Synopsis"), P::tr("1 film has no synopsis."), P::tr("%L1 films have no synopsis."),
                u"synopsis"_s};
    case Gap::Logline:
        return {P::tr("Logline"), P::tr("1 film has no logline."), P::tr("%L1 films have no logline."), u"logline"_s};
    case Gap::Premiere:
        return {P::tr("Premiere"), P::tr("1 film has no premiere date."), P::tr("%L1 films have no premiere date."),
                u"premiere"_s};
    case Gap::Length:
        return {P::tr("Length"), P::tr("1 film has no length."), P::tr("%L1 films have no length."),
                u"lengthMinutes"_s};
    case Gap::Credits:
        return {P::tr("Credits with roles"), P::tr("1 film names nobody, or somebody without a role."),
                P::tr("%L1 films name nobody, or somebody without a role."), u"credits"_s};
    }
    Q_UNREACHABLE();
}

QString sentenceOf(AttentionPage::Group group, int count)
{
    if (count == 0)
        return AttentionPage::tr("Nothing is missing here.");
    const Words words = wordsOf(group);
    return count == 1 ? words.one : words.many.arg(count);
}

} // namespace

AttentionPage::AttentionPage(QWidget *parent)
    : Page(parent), m_rows(new AttentionModel(this)), m_view(new AttentionView), m_groups(new QListWidget),
      m_sentence(new TextLabel({}, TypeRole::Body, &Tokens::text2)), m_content(new QWidget),
      m_empty(new EmptyState(u"success"_s))
{
    setAccessibleName(title());
    m_view->setObjectName(u"gaps"_s);
    m_view->setModel(m_rows);
    m_view->setMargin(Gutter);
    m_empty->setWords(tr("All in order"), tr("Nothing that is looked for is missing."));
    auto *heading = new HeadingLabel(title(), 1, TypeRole::Page);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Margin, 16, Margin, 12);
    head->setSpacing(4);
    head->addWidget(heading);
    head->addWidget(m_sentence);
    auto *both = new QHBoxLayout(m_content);
    both->setContentsMargins(Margin, 0, Margin - Gutter, 0);
    both->setSpacing(28 - Gutter);
    both->addWidget(makeGroups());
    both->addWidget(m_view, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_empty, 1);
    m_empty->hide();
    setFirstFocus(m_view);
    connect(m_rows, &AttentionModel::pageNeeded, this, &AttentionPage::pageNeeded);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &at) { open(at, Opening::Here); });
    connect(m_view, &TileView::newWindowRequested, this,
            [this](const QModelIndex &at) { open(at, Opening::NewWindow); });
}

AttentionPage::~AttentionPage()
{
    delete m_view; // views go before their models
}

QWidget *AttentionPage::makeGroups()
{
    dressRows(m_groups);
    m_groups->setObjectName(u"groups"_s);
    m_groups->setAccessibleName(tr("What is missing"));
    m_groups->setFixedWidth(GroupsWidth);
    connect(m_groups, &QListWidget::currentRowChanged, this, [this](int row) {
        announceCurrent(m_groups);
        choose(row);
    });
    return m_groups;
}

void AttentionPage::setCounts(const QList<std::pair<Group, int>> &counts)
{
    m_counts = counts;
    m_groups->clear();
    int chosen = -1;
    for (int i = 0; i < counts.size(); ++i) {
        const auto &[group, count] = counts.at(i);
        auto *item = new QListWidgetItem(wordsOf(group).name, m_groups);
        item->setData(RowFigure, locale().toString(count));
        item->setData(Qt::AccessibleTextRole, sentenceOf(group, count));
        if (count > 0 && chosen < 0)
            chosen = i;
    }
    m_content->setVisible(chosen >= 0);
    m_empty->setVisible(chosen < 0);
    m_isAnswered = chosen < 0;
    m_groups->setCurrentRow(chosen);
    tellWhetherComplete();
}

AttentionPage::Group AttentionPage::group() const
{
    return m_counts.value(m_groups->currentRow()).first;
}

void AttentionPage::choose(int row)
{
    if (row < 0)
        return m_sentence->setText({});
    m_isAnswered = false;
    m_sentence->setText(sentenceOf(group(), m_counts.at(row).second));
    m_view->setAccessibleName(m_sentence->text());
    emit groupWanted(group());
}

void AttentionPage::setIds(Group of, const QList<qint64> &ids)
{
    if (of != group())
        return;
    m_isAnswered = true;
    m_rows->setIds(ids);
    const int row = int(ids.indexOf(m_pending.focus.toLongLong()));
    m_view->setCurrentIndex(m_rows->index(qMax(0, row)));
    m_view->verticalScrollBar()->setValue(std::exchange(m_pending, {}).scroll);
    tellWhetherComplete();
}

void AttentionPage::setPage(const AttentionPageRequest &request, const QList<AttentionRow> &rows)
{
    m_rows->setPage(request, rows);
    tellWhetherComplete();
}

void AttentionPage::tellWhetherComplete()
{
    if (isComplete())
        emit completed();
}

void AttentionPage::open(const QModelIndex &index, Opening opening)
{
    const qint64 id = m_rows->id(index.row());
    Place form = group() ? Place::editFilm(FilmId{id}) : Place::edit(Authority::Person, id);
    form.field = wordsOf(group()).field;
    emit placeRequested(form, opening);
}

QString AttentionPage::title() const
{
    return tr("Needs attention");
}

PageState AttentionPage::state() const
{
    return {m_view->verticalScrollBar()->value(), QString::number(m_rows->id(m_view->currentIndex().row())),
            QString::number(m_groups->currentRow())};
}

void AttentionPage::restore(const PageState &state)
{
    if (state.view.isEmpty())
        return;
    m_pending = state;
    const int row = qBound(0, state.view.toInt(), m_groups->count() - 1);
    if (row != m_groups->currentRow())
        m_groups->setCurrentRow(row);
}

bool AttentionPage::isComplete() const
{
    if (!m_isAnswered)
        return false;
    const auto [first, last] = m_view->visibleRows();
    return m_rows->rowCount() == 0 || first > last || (m_rows->isLoaded(first) && m_rows->isLoaded(last));
}

} // namespace laurels
