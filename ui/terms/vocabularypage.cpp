// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terms/vocabularypage.h"

#include "ui/widgets/accessiblelist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractListModel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Margin = 32;
constexpr int WidestList = 720;

QString filmsText(int films)
{
    if (films == 0)
        return VocabularyPage::tr("on no film");
    return films == 1 ? VocabularyPage::tr("1 film") : VocabularyPage::tr("%L1 films").arg(films);
}

QString placeText(VocabularyPage::Words words)
{
    switch (words) {
    case VocabularyPage::Roles:
        return u"roles"_s;
    case VocabularyPage::Companies:
        return u"companies"_s;
    case VocabularyPage::Countries:
        return u"countries"_s;
    case VocabularyPage::Languages:
        return u"languages"_s;
    case VocabularyPage::Funding:
        return u"funding"_s;
    }
    Q_UNREACHABLE();
}

/// Says which of its rows is the current one.
class WordView : public QListView
{
public:
    WordView()
    {
        dressRows(this);
        setUniformItemSizes(true);
    }

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        QListView::currentChanged(current, previous);
        announceCurrent(this);
    }
};

} // namespace

class VocabularyPage::Model : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void setWords(const QList<WordUse> &words)
    {
        beginResetModel();
        m_words = words;
        endResetModel();
    }
    const QList<WordUse> &words() const { return m_words; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_words.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const WordUse &word = m_words.at(index.row());
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return word.name;
        return role == RowFigure || role == Qt::AccessibleDescriptionRole ? filmsText(word.films) : QVariant();
    }

private:
    QList<WordUse> m_words;
};

VocabularyPage::VocabularyPage(Words words, QWidget *parent)
    : Page(parent), m_words(words), m_model(new Model(this)), m_view(new WordView),
      m_count(new TextLabel({}, TypeRole::Body, &Tokens::text2)), m_empty(new EmptyState(u"text"_s)),
      m_rename(new QPushButton(tr("Rename…"))), m_merge(new QPushButton(tr("Merge with…"))),
      m_delete(new QPushButton(tr("Delete")))
{
    setAccessibleName(title());
    m_view->setObjectName(u"words"_s);
    m_view->setAccessibleName(title());
    m_view->setModel(m_model);
    m_view->setMaximumWidth(WidestList);
    m_empty->setWords(tr("No words yet"), tr("They come with the films that name them."));
    m_empty->hide();
    auto *list = new QHBoxLayout;
    list->setContentsMargins(Margin, 0, Margin, 12);
    list->addWidget(m_view);
    list->addStretch(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(makeBar());
    m_actions = makeActions();
    layout->addWidget(m_actions);
    layout->addLayout(list, 1);
    layout->addWidget(m_empty, 1);
    setFirstFocus(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &VocabularyPage::showWhatCanBeDone);
    connect(m_view, &QAbstractItemView::activated, this, [this] {
        if (canPerform(PageCommand::Edit))
            perform(PageCommand::Edit);
    });
    showWhatCanBeDone();
}

VocabularyPage::~VocabularyPage()
{
    delete m_view; // views go before their models
}

QWidget *VocabularyPage::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Margin, 12, Margin, 0);
    row->setSpacing(10);
    auto *name = new HeadingLabel(tr("Vocabulary"), 1, TypeRole::Page);
    name->setWordWrap(false);
    m_count->setWordWrap(false);
    m_count->setObjectName(u"count"_s);
    auto *kinds =
        new Segments(tr("List"), {tr("Roles"), tr("Companies"), tr("Countries"), tr("Languages"), tr("Funding")});
    kinds->choose(m_words);
    connect(kinds, &Segments::segmentChosen, this, [this](int segment) {
        emit placeRequested({Place::Vocabulary, 0, placeText(Words(segment))}, Opening::Here);
    });
    row->addWidget(name);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(kinds);
    return bar;
}

QWidget *VocabularyPage::makeActions()
{
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(Margin, 0, Margin, 0);
    row->setSpacing(8);
    auto *add = new QPushButton(icon(u"add"_s, this), tr("Add…"));
    add->setObjectName(u"add"_s);
    m_rename->setObjectName(u"rename"_s);
    m_merge->setObjectName(u"merge"_s);
    m_delete->setObjectName(u"delete"_s);
    for (QPushButton *button : {add, m_rename, m_merge, m_delete})
        row->addWidget(button);
    row->addStretch(1);
    connect(add, &QPushButton::clicked, this, &VocabularyPage::addRequested);
    connect(m_rename, &QPushButton::clicked, this, [this] { perform(PageCommand::Edit); });
    connect(m_delete, &QPushButton::clicked, this, [this] { perform(PageCommand::Delete); });
    connect(m_merge, &QPushButton::clicked, this, [this] {
        if (const auto word = current())
            emit mergeRequested(*word);
    });
    return actions;
}

void VocabularyPage::setEditing(bool offered)
{
    m_actions->setVisible(offered);
}

void VocabularyPage::setWords(const QList<WordUse> &words)
{
    m_isAnswered = true;
    m_model->setWords(words);
    m_count->setText(words.size() == 1 ? tr("1 word") : tr("%L1 words").arg(words.size()));
    m_view->setVisible(!words.isEmpty());
    m_empty->setVisible(words.isEmpty());
    const auto focused = std::ranges::find(words, m_pending.focus, &WordUse::name);
    m_view->setCurrentIndex(m_model->index(focused == words.end() ? 0 : int(focused - words.begin())));
    emit completed();
    showWhatCanBeDone();
}

std::optional<WordUse> VocabularyPage::current() const
{
    const int row = m_view->currentIndex().row();
    return row < 0 ? std::nullopt : std::optional(m_model->words().at(row));
}

void VocabularyPage::showWhatCanBeDone()
{
    for (QPushButton *button : {m_rename, m_merge, m_delete})
        button->setEnabled(m_view->currentIndex().isValid());
    emit commandsChanged();
}

QString VocabularyPage::title() const
{
    switch (m_words) {
    case Roles:
        return tr("Roles");
    case Companies:
        return tr("Companies");
    case Countries:
        return tr("Countries");
    case Languages:
        return tr("Languages");
    case Funding:
        return tr("Funding initiatives");
    }
    Q_UNREACHABLE();
}

PageState VocabularyPage::state() const
{
    const auto word = current();
    return {0, word ? word->name : QString(), {}};
}

void VocabularyPage::restore(const PageState &state)
{
    m_pending = state;
    if (m_isAnswered)
        setWords(QList(m_model->words()));
}

bool VocabularyPage::canPerform(PageCommand command) const
{
    return (command == PageCommand::Edit || command == PageCommand::Delete) && m_view->currentIndex().isValid()
           && !m_actions->isHidden();
}

void VocabularyPage::perform(PageCommand command)
{
    const auto word = current();
    if (!word)
        return;
    if (command == PageCommand::Edit)
        emit renameRequested(*word);
    else
        emit deleteRequested(*word);
}

} // namespace laurels
