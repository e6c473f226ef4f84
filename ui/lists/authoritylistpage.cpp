// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/authoritylistpage.h"

#include "ui/widgets/accessiblelist.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Margin = 32;
constexpr int RowHeight = 52;
constexpr int Inset = 12;

class NameDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, RowHeight}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = Tokens::of(option.palette);
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, tokens.accentTint);
        painter->setPen(tokens.border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRect row = option.rect.adjusted(Inset, 6, -Inset, -6);
        const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
        const auto *names = static_cast<const AuthorityListModel *>(index.model());
        const AuthorityCard *card = names->card(index.row());
        const QString detail = card ? card->detail : QString();
        painter->setFont(typeFont(TypeRole::Item));
        painter->setPen(tokens.text);
        painter->drawText(
            row, leading | (detail.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, row.width() - 120));
        painter->setFont(typeFont(TypeRole::Small));
        painter->setPen(tokens.text3);
        if (!detail.isEmpty())
            painter->drawText(row, leading | Qt::AlignBottom,
                              painter->fontMetrics().elidedText(detail, Qt::ElideRight, row.width() - 120));
        if (card)
            painter->drawText(row, trailing, amountText(*card));
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(tokens.focus, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }
};

} // namespace

AuthorityListPage::AuthorityListPage(Authority kind, QWidget *parent)
    : Page(parent), m_kind(kind), m_names(new AuthorityListModel(this)), m_view(new QListView), m_count(new PlainLabel),
      m_empty(new PlainLabel(tr("Nothing here yet"))), m_order(new QComboBox)
{
    makeAccessible(m_view, AccessibleShape::List);
    m_view->setObjectName(u"names"_s);
    m_view->setAccessibleName(title());
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setItemDelegate(new NameDelegate(m_view));
    m_view->setModel(m_names);
    m_order->setAccessibleName(tr("Order"));
    m_order->addItem(tr("Name"));
    m_order->addItem(tr("Most films"));

    auto heading = new PlainLabel(title());
    heading->setFont(typeFont(TypeRole::Page));
    auto bar = new QHBoxLayout;
    bar->setContentsMargins(0, 12, 0, 12);
    bar->addWidget(heading);
    bar->addWidget(m_count);
    bar->addStretch(1);
    bar->addWidget(m_order);
    auto column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, 0, Margin, 0);
    column->addLayout(bar);
    column->addWidget(m_empty, 1, Qt::AlignCenter);
    column->addWidget(m_view, 1);
    m_empty->hide();
    setFocusProxy(m_view);

    connect(m_names, &AuthorityListModel::pageNeeded, this, &AuthorityListPage::pageNeeded);
    connect(m_view, &QAbstractItemView::activated, this, &AuthorityListPage::open);
    connect(m_order, &QComboBox::activated, this, [this](int entry) { setSort(AuthoritySort(entry)); });
}

AuthorityListPage::~AuthorityListPage()
{
    delete m_view; // views go before their models
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
    m_count->setText(QLocale().toString(ids.size()));
    m_view->setVisible(!ids.isEmpty());
    m_empty->setVisible(ids.isEmpty());
    restore(m_pending);
}

void AuthorityListPage::setPage(const AuthorityPageRequest &request, const QList<AuthorityCard> &cards)
{
    m_names->setPage(request, cards);
}

void AuthorityListPage::open(const QModelIndex &index)
{
    const AuthorityCard *card = m_names->card(index.row());
    emit placeRequested(Place::of(m_kind, m_names->id(index.row()), card ? card->name : QString()), Opening::Here);
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
    const int first = qMax(0, m_view->indexAt(QPoint(1, 1)).row());
    return m_isAnswered && (m_names->rowCount() == 0 || m_names->isLoaded(first));
}

} // namespace laurels
