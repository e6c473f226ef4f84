// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "ui/history/historymodel.h"
#include "ui/history/historywords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/texttable.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {
constexpr int Margin = 32;
}

HistoryPage::HistoryPage(const QString &title, QWidget *parent)
    : Page(parent), m_title(title), m_changes(new HistoryModel(this)), m_fieldModel(new QStandardItemModel(0, 3, this)),
      m_list(new TextTable(tr("Changes"))), m_fields(new TextTable(tr("What the change did"))),
      m_stack(new QStackedWidget), m_told(new TextLabel({}, TypeRole::Body, &Tokens::text2)),
      m_takeBack(new QPushButton), m_putBack(new QPushButton(tr("Put this field back")))
{
    setObjectName(u"historyPage"_s);
    m_list->setObjectName(u"changes"_s);
    m_fields->setObjectName(u"fields"_s);
    m_fieldModel->setHorizontalHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    m_list->setModel(m_changes);
    m_list->setColumnWidths({150, 110, 110});
    m_fields->setModel(m_fieldModel);
    m_fields->setColumnWidths({280, 280});
    connect(m_changes, &HistoryModel::changesWanted, this, &HistoryPage::changesWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { choose(now.row()); });
    connect(m_list, &QTableView::activated, this, [this] { m_fields->setFocus(Qt::OtherFocusReason); });
    connect(m_fields->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showWhatCanBeDone);

    auto *none = new EmptyState(u"history"_s);
    none->setObjectName(u"noChanges"_s);
    none->setWords(tr("Nothing was changed yet"),
                   tr("What is added, edited and deleted from now on is listed here, and "
                      "can be taken back."));
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(makeDetail());
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    m_stack->addWidget(parts);
    m_stack->addWidget(none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, 20, Margin, 20);
    column->setSpacing(12);
    column->addWidget(new HeadingLabel(title, 1, TypeRole::Page));
    column->addWidget(m_stack, 1);
    setFirstFocus(m_list);
    showWhatCanBeDone();
}

HistoryPage::~HistoryPage()
{
    delete m_list; // views go before their models
    delete m_fields;
}

void HistoryPage::setUndoing(bool offered)
{
    m_takeBack->setVisible(offered);
    m_putBack->setVisible(offered);
}

QWidget *HistoryPage::makeDetail()
{
    m_takeBack->setObjectName(u"takeBack"_s);
    m_putBack->setObjectName(u"putBack"_s);
    setButtonKind(m_takeBack, ButtonKind::Primary);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        if (const Change *chosen = m_changes->change(m_list->currentIndex().row()))
            emit takeBackRequested(chosen->id);
    });
    connect(m_putBack, &QPushButton::clicked, this, [this] {
        const Change *chosen = m_changes->change(m_list->currentIndex().row());
        const int row = m_fields->currentIndex().row();
        if (chosen && row >= 0 && row < m_shown.size())
            emit putBackRequested(chosen->id, m_shown.at(row).field.record, m_shown.at(row).field.field);
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_told, 1);
    buttons->addWidget(m_putBack);
    buttons->addWidget(m_takeBack);
    auto *detail = new QWidget;
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(buttons);
    column->addWidget(m_fields, 1);
    return detail;
}

void HistoryPage::begin()
{
    m_changes->fetchMore({});
}

void HistoryPage::setChanges(ChangeId before, const QList<Change> &changes)
{
    m_isAnswered = true;
    m_changes->add(before, changes);
    m_stack->setCurrentIndex(m_changes->rowCount() == 0 ? 1 : 0);
    emit completed();
    if (m_list->currentIndex().isValid() || m_changes->rowCount() == 0)
        return;
    const int wanted = m_changes->rowOf(m_wanted);
    m_list->selectRow(qMax(0, wanted));
}

void HistoryPage::choose(int row)
{
    m_shown.clear();
    m_fieldModel->setRowCount(0);
    showWhatCanBeDone();
    if (const Change *chosen = m_changes->change(row))
        emit fieldsWanted(chosen->id);
}

void HistoryPage::setFields(ChangeId change, const QList<NamedField> &fields)
{
    const Change *chosen = m_changes->change(m_list->currentIndex().row());
    if (!chosen || chosen->id != change)
        return;
    m_shown = fields;
    m_fieldModel->setRowCount(0);
    for (const NamedField &named : fields) {
        const ChangedField &field = named.field;
        const bool isWhole = field.field.isEmpty();
        const QString name = named.record.isEmpty()
                                 ? fieldText(field.field)
                                 : tr("%1: %2", "a record, and its field").arg(named.record, fieldText(field.field));
        const QString before = !isWhole                 ? valueText(field.before)
                               : field.before.isEmpty() ? tr("Was not there")
                                                        : tr("Was there");
        const QString after = !isWhole ? valueText(field.after) : field.before.isEmpty() ? tr("Added") : tr("Deleted");
        QList<QStandardItem *> row;
        for (const QString &text : {name, before, after}) {
            auto *item = new QStandardItem(text);
            item->setToolTip(text.left(1000).toHtmlEscaped());
            row << item;
        }
        m_fieldModel->appendRow(row);
    }
    if (!fields.isEmpty())
        m_fields->selectRow(0);
    showWhatCanBeDone();
}

void HistoryPage::showWhatCanBeDone()
{
    const Change *chosen = m_changes->change(m_list->currentIndex().row());
    const int field = m_fields->currentIndex().row();
    m_takeBack->setEnabled(chosen && !chosen->undoneBy);
    m_takeBack->setText(chosen && chosen->isUndoOrRedo() ? tr("Do it again") : tr("Take this change back"));
    m_putBack->setEnabled(chosen && field >= 0 && field < m_shown.size() && !m_shown.at(field).field.field.isEmpty());
    m_told->setText(!chosen ? QString()
                    : m_shown.size() >= MostFields
                        ? tr("%1. The first %L2 fields are shown.").arg(whatText(*chosen)).arg(MostFields)
                        : whatText(*chosen));
}

PageState HistoryPage::state() const
{
    const Change *chosen = m_changes->change(m_list->currentIndex().row());
    return {.focus = chosen ? QString::number(chosen->id.value) : QString()};
}

void HistoryPage::restore(const PageState &state)
{
    m_wanted = ChangeId{state.focus.toLongLong()};
    if (const int row = m_changes->rowOf(m_wanted); row >= 0)
        m_list->selectRow(row);
}

} // namespace laurels
