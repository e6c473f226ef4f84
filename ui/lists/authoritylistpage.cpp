// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/authoritylistpage.h"

#include "data/fold.h"
#include "ui/lists/namegridview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Margin = 32;
constexpr int NarrowMargin = 24;
constexpr int NarrowWidth = 860; ///< Of the page, beside the rail.
constexpr int BarHeight = 74;

QString iconOf(Authority kind)
{
    switch (kind) {
    case Authority::Person:
        return u"people"_s;
    case Authority::AwardBody:
        return u"award"_s;
    case Authority::Topic:
        return u"topic"_s;
    case Authority::Series:
        return u"series"_s;
    }
    Q_UNREACHABLE();
}

/// What the list says while it has nothing to show.
QString emptyTitle(Authority kind)
{
    switch (kind) {
    case Authority::Person:
        return AuthorityListPage::tr("No people yet");
    case Authority::AwardBody:
        return AuthorityListPage::tr("No award bodies yet");
    case Authority::Topic:
        return AuthorityListPage::tr("No topics yet");
    case Authority::Series:
        return AuthorityListPage::tr("No series yet");
    }
    Q_UNREACHABLE();
}

QString addText(Authority kind)
{
    switch (kind) {
    case Authority::Person:
        return AuthorityListPage::tr("Add person");
    case Authority::AwardBody:
        return AuthorityListPage::tr("Add award body");
    case Authority::Topic:
        return AuthorityListPage::tr("Add topic");
    case Authority::Series:
        return AuthorityListPage::tr("Add series");
    }
    Q_UNREACHABLE();
}

QString countText(Authority kind, qsizetype count)
{
    switch (kind) {
    case Authority::Person:
        return count == 1 ? AuthorityListPage::tr("1 person") : AuthorityListPage::tr("%L1 people").arg(count);
    case Authority::AwardBody:
        return count == 1 ? AuthorityListPage::tr("1 award body")
                          : AuthorityListPage::tr("%L1 award bodies").arg(count);
    case Authority::Topic:
        return count == 1 ? AuthorityListPage::tr("1 topic") : AuthorityListPage::tr("%L1 topics").arg(count);
    case Authority::Series:
        return AuthorityListPage::tr("%L1 series").arg(count);
    }
    Q_UNREACHABLE();
}

} // namespace

AuthorityListPage::AuthorityListPage(Authority kind, PictureCache &pictures, QWidget *parent)
    : Page(parent), m_kind(kind), m_pictures(pictures), m_names(new AuthorityListModel(this)),
      m_view(new NameGridView(pictures)), m_empty(new EmptyState(iconOf(kind)))
{
    m_view->setObjectName(u"names"_s);
    m_view->setAccessibleName(title());
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setModel(m_names);
    m_empty->setWords(emptyTitle(kind), tr("They come with the films that name them."));
    connect(m_empty->addAction(addText(kind)), &QAbstractButton::clicked, this, &AuthorityListPage::add);
    m_empty->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar = makeBar());
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    setFirstFocus(m_view);
    connectView();
}

AuthorityListPage::~AuthorityListPage()
{
    delete m_view; // views go before their models
}

QWidget *AuthorityListPage::makeBar()
{
    auto *bar = new QWidget;
    bar->setMinimumHeight(BarHeight);
    m_count = new TextLabel({}, TypeRole::Body, &Tokens::text2);
    m_count->setObjectName(u"count"_s);
    m_count->setWordWrap(false);
    m_order = new QComboBox;
    m_order->setObjectName(u"order"_s);
    m_order->addItem(tr("Name"));
    m_order->addItem(m_kind == Authority::AwardBody ? tr("Most awards") : tr("Most films"));
    connect(m_order, &QComboBox::activated, this, [this](int entry) { setSort(AuthoritySort(entry)); });
    auto *name = new HeadingLabel(title(), 1, TypeRole::Page);
    name->setWordWrap(false);
    auto *row = new QHBoxLayout(bar);
    row->setSpacing(10);
    row->addWidget(name);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_order);
    m_add = new QPushButton(icon(u"add"_s, this), addText(m_kind));
    m_add->setObjectName(u"add"_s);
    connect(m_add, &QPushButton::clicked, this, &AuthorityListPage::add);
    row->addWidget(m_add);
    captionUnseen(m_order, tr("Order"));
    return bar;
}

void AuthorityListPage::connectView()
{
    connect(m_names, &AuthorityListModel::pageNeeded, this, &AuthorityListPage::pageNeeded);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &at) { open(at, Opening::Here); });
    connect(m_view, &TileView::newWindowRequested, this,
            [this](const QModelIndex &at) { open(at, Opening::NewWindow); });
    connect(m_view, &TileView::textTyped, this, [this](const QString &text) { emit nameSought(m_kind, text); });
    m_view->setBubbleText([this](const QModelIndex &at) { return bubbleText(at); });
}

QString AuthorityListPage::title() const
{
    switch (m_kind) {
    case Authority::Person:
        return tr("People");
    case Authority::AwardBody:
        return tr("Award bodies");
    case Authority::Topic:
        return tr("Topics");
    case Authority::Series:
        return tr("Series");
    }
    Q_UNREACHABLE();
}

void AuthorityListPage::refresh()
{
    emit listWanted(m_kind, m_sort);
}

void AuthorityListPage::setSort(AuthoritySort sort)
{
    if (m_sort == sort)
        return;
    m_sort = sort;
    m_order->setCurrentIndex(int(sort));
    refresh();
}

void AuthorityListPage::setIds(AuthoritySort sort, const QList<qint64> &ids)
{
    if (sort != m_sort)
        return;
    if (m_isAnswered)
        m_pending = state();
    m_isAnswered = true;
    m_names->setIds(ids);
    showContent();
    restore(m_pending);
    const auto [first, last] = m_view->visibleRows(); // asked for now, and not when they are painted blank
    m_names->card(first);
    m_names->card(last);
    if (isComplete())
        emit completed();
    emit commandsChanged();
}

void AuthorityListPage::showContent()
{
    const bool isBare = m_names->rowCount() == 0;
    m_count->setText(isBare ? QString() : countText(m_kind, m_names->rowCount()));
    m_view->setVisible(!isBare);
    m_order->setVisible(!isBare);
    m_add->setVisible(!isBare);
    m_empty->setVisible(isBare);
}

void AuthorityListPage::setPage(const AuthorityPageRequest &request, const QList<AuthorityCard> &cards)
{
    m_names->setPage(request, cards);
    if (isComplete())
        emit completed();
}

void AuthorityListPage::showName(qint64 id)
{
    if (const int row = m_names->row(id); row >= 0)
        m_view->setCurrentIndex(m_names->index(row));
}

/// The letter under which the first name on screen is filed.
QString AuthorityListPage::bubbleText(const QModelIndex &index) const
{
    const AuthorityCard *card = m_names->card(index.row());
    if (m_sort != AuthoritySort::Name)
        return {};
    return !card ? u"…"_s : (m_kind == Authority::Person ? invertedName(card->name) : card->name).left(1).toUpper();
}

void AuthorityListPage::open(const QModelIndex &index, Opening opening)
{
    const AuthorityCard *card = m_names->card(index.row());
    emit placeRequested(Place::of(m_kind, m_names->id(index.row()), card ? card->name : QString()), opening);
}

void AuthorityListPage::add()
{
    emit placeRequested(Place::add(m_kind), Opening::Here);
}

bool AuthorityListPage::canPerform(PageCommand command) const
{
    return (command == PageCommand::Edit || command == PageCommand::Delete) && m_view->currentIndex().isValid();
}

void AuthorityListPage::perform(PageCommand command)
{
    const int row = m_view->currentIndex().row();
    const AuthorityCard *card = m_names->card(row);
    const QString name = card ? card->name : QString();
    if (command == PageCommand::Edit)
        emit placeRequested(Place::edit(m_kind, m_names->id(row), name), Opening::Here);
    else
        emit deleteRequested(m_kind, m_names->id(row), name);
}

PageState AuthorityListPage::state() const
{
    const qint64 focused = m_names->id(m_view->currentIndex().row());
    return {m_view->verticalScrollBar()->value(), focused ? QString::number(focused) : QString(),
            QString::number(int(m_sort))};
}

void AuthorityListPage::restore(const PageState &state)
{
    m_pending = state;
    if (!state.view.isEmpty())
        setSort(AuthoritySort(qBound(0, state.view.toInt(), 1)));
    const int row = state.focus.isEmpty() ? 0 : m_names->row(state.focus.toLongLong());
    m_view->setCurrentIndex(m_names->index(qMax(0, row)));
    m_view->verticalScrollBar()->setValue(state.scroll);
}

bool AuthorityListPage::isComplete() const
{
    if (!m_isAnswered)
        return false;
    const auto [first, last] = m_view->visibleRows();
    return m_names->rowCount() == 0 || (m_names->isLoaded(first) && m_names->isLoaded(last));
}

void AuthorityListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const int margin = width() < NarrowWidth ? NarrowMargin : Margin;
    m_bar->layout()->setContentsMargins(margin, 12, margin, 12);
    m_view->setMargin(margin);
}

} // namespace laurels
