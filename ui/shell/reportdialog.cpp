// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reportdialog.h"

#include "ui/widgets/textlabel.h"
#include "ui/widgets/texttable.h"

#include <QAbstractTableModel>
#include <QBoxLayout>
#include <QDialogButtonBox>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

/// A hundred thousand lines are no widgets.
class ReportModel : public QAbstractTableModel
{
public:
    ReportModel(QList<ReportDialog::Line> lines, QObject *parent)
        : QAbstractTableModel(parent), m_lines(std::move(lines))
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
            return {};
        const ReportDialog::Line &line = m_lines.at(index.row());
        const QString text = index.column() == 0 ? line.reason : line.place;
        return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return section == 0 ? ReportDialog::tr("Why") : ReportDialog::tr("Where");
    }

private:
    QList<ReportDialog::Line> m_lines;
};

} // namespace

ReportDialog::ReportDialog(const QString &summary, const QList<Line> &lines, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Import report"));
    setObjectName(u"report"_s);
    resize(720, 460);
    auto *table = new TextTable(tr("What was left out"));
    table->setModel(new ReportModel(lines, this));
    table->setColumnWidths({220});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(new TextLabel(summary));
    column->addWidget(table, 1);
    column->addWidget(buttons);
    table->setFocus();
}

} // namespace laurels
