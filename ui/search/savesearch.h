// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/popover.h"

#include <QToolButton>

class QLineEdit;

namespace laurels {

class PlainLabel;

/// Asks for a name under which the search that is shown is kept.
class SaveSearch : public QToolButton
{
    Q_OBJECT
public:
    explicit SaveSearch(QWidget *parent = nullptr);
    ~SaveSearch() override;

    void setQuery(const QString &query); ///< Hides the button where there is none.

    void close(); ///< It is saved.
    void refuse(const QString &sentence); ///< It is not, for this reason.

    void ask(); ///< What the button does.

signals:
    void saveRequested(const QString &name, const QString &query);

private:
    QString m_query;
    QPointer<Popover> m_popover;
    QLineEdit *m_name = nullptr; ///< Made at the first question, with its popover.
    PlainLabel *m_problem = nullptr;
};

/// A name for a query: its parts in words.
QString nameForQuery(const QString &query);

} // namespace laurels
