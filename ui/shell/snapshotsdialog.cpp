// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/snapshotsdialog.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/texttable.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

enum Column { When, Why, Films, Size };

QString whenText(const Snapshot &snapshot)
{
    return QLocale().toString(snapshot.at.toLocalTime(), QLocale::ShortFormat);
}

QString whyText(const QString &reason)
{
    if (reason == "daily"_L1)
        return SnapshotsDialog::tr("First change of the day");
    if (reason == "bulk"_L1)
        return SnapshotsDialog::tr("Before many were changed");
    if (reason == "import"_L1)
        return SnapshotsDialog::tr("Before an import");
    if (reason == "restore"_L1)
        return SnapshotsDialog::tr("Before a snapshot was restored");
    return SnapshotsDialog::tr("Taken by hand");
}

QString filmsText(int films)
{
    return films == 1 ? SnapshotsDialog::tr("1 film") : SnapshotsDialog::tr("%L1 films").arg(films);
}

} // namespace

SnapshotsDialog::SnapshotsDialog(bool canTake, QWidget *parent)
    : QDialog(parent), m_model(new QStandardItemModel(0, 4, this)), m_table(new TextTable(tr("Snapshots"))),
      m_stack(new QStackedWidget), m_said(new TextLabel({}, TypeRole::Body, &Tokens::text2)),
      m_restore(new QPushButton(tr("Restore…"))), m_take(new QPushButton(tr("Take one now")))
{
    setWindowTitle(tr("Snapshots"));
    setObjectName(u"snapshots"_s);
    resize(680, 460);
    m_model->setHorizontalHeaderLabels({tr("When"), tr("Why"), tr("Films"), tr("Size")});
    m_table->setModel(m_model);
    m_table->setColumnWidths({250, 90, 100});
    auto *none = new EmptyState(u"history"_s);
    none->setWords(tr("No snapshots yet"), tr("Laurels takes one at the first change of each day, before an import of "
                                              "many films, and whenever you ask for it."));
    m_stack->addWidget(none);
    m_stack->addWidget(m_table);
    m_restore->setObjectName(u"restore"_s);
    m_take->setObjectName(u"take"_s);
    m_take->setVisible(canTake);
    auto *close = new QPushButton(tr("Close"));
    setButtonKind(m_restore, ButtonKind::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &SnapshotsDialog::takeRequested);
    const auto restore = [this] {
        if (const Snapshot *chosen = current())
            emit restoreRequested(*chosen);
    };
    connect(m_restore, &QPushButton::clicked, this, restore);
    connect(m_table, &QTableView::activated, this, restore);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SnapshotsDialog::showWhatCanBeDone);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_take);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_restore);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("Whole copies of the catalogue, kept by Laurels. Restoring one keeps the "
                                       "catalogue as it is now, too.")));
    column->addWidget(m_stack, 1);
    column->addWidget(m_said);
    column->addLayout(buttons);
    m_said->hide();
    setSnapshots({});
}

void SnapshotsDialog::setSnapshots(const QList<Snapshot> &snapshots)
{
    m_snapshots = snapshots;
    m_model->setRowCount(0);
    for (const Snapshot &snapshot : snapshots) {
        QList<QStandardItem *> row;
        const QString films = m_films.contains(snapshot.path) ? filmsText(m_films.value(snapshot.path)) : u"…"_s;
        for (const QString &text :
             {whenText(snapshot), whyText(snapshot.reason), films, locale().formattedDataSize(snapshot.bytes)})
            row << new QStandardItem(text);
        m_model->appendRow(row);
    }
    m_stack->setCurrentIndex(snapshots.isEmpty() ? 0 : 1);
    if (!snapshots.isEmpty()) {
        m_table->selectRow(0);
        m_table->setFocus();
    }
    showWhatCanBeDone();
}

void SnapshotsDialog::setFilms(const QString &path, int films)
{
    m_films.insert(path, films);
    for (qsizetype i = 0; i < m_snapshots.size(); ++i)
        if (m_snapshots.at(i).path == path)
            m_model->item(int(i), Films)->setText(films < 0 ? tr("Unreadable") : filmsText(films));
}

void SnapshotsDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString SnapshotsDialog::nameOf(const Snapshot &snapshot) const
{
    const int films = m_films.value(snapshot.path, -1);
    return films < 0 ? whenText(snapshot) : tr("%1, with %2").arg(whenText(snapshot), filmsText(films));
}

const Snapshot *SnapshotsDialog::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_snapshots.size() ? &m_snapshots.at(row) : nullptr;
}

void SnapshotsDialog::showWhatCanBeDone()
{
    m_restore->setEnabled(current());
}

} // namespace laurels
