// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/facets.h"
#include "ui/search/querytext.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace laurels {

class AbstractLink;
class FacetBox;
class LinkButton;
class PlainLabel;
class RovingFocus;

/// The values of one kind, such as topics: a heading that opens and closes them, the most frequent four and those that
/// are chosen, and all of them to search through behind "More…". The boxes are one stop of the Tab key.
class FacetGroup : public QWidget
{
    Q_OBJECT
public:
    FacetGroup(const QString &name, bool isOpen, QWidget *parent = nullptr);

    /// Hides the group where there is no value.
    void setValues(const QString &query, const QList<FacetValue> &values, bool isExact);

    bool isOpen() const { return m_isOpen; }
    void setOpen(bool isOpen);

signals:
    void openChanged(); ///< By the person.
    void narrowingRequested(const QString &part, laurels::Narrowing wanted);

private:
    void show(const QList<FacetValue> &values);
    QList<FacetValue> shown() const;
    FacetBox *box(qsizetype number);
    void setWhole(bool isWhole);
    void refresh();

    QString m_query;
    QList<FacetValue> m_values;
    bool m_isExact = true;
    bool m_isOpen = false;
    bool m_isWhole = false; ///< All values, as far as they fit what is typed.

    AbstractLink *m_header;
    QWidget *m_content;
    QLineEdit *m_find;
    QVBoxLayout *m_boxColumn;
    QList<FacetBox *> m_boxes; ///< Used again: the first ones are shown.
    PlainLabel *m_rest; ///< That there are more than are shown.
    LinkButton *m_more;
    RovingFocus *m_roving;
};

} // namespace laurels
