// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pagesource.h"
#include "data/recordid.h"
#include "ui/edit/replacedialog.h"

namespace laurels {

/// What a page offers to do with a record that films name: to delete it, and to merge it with another. What is in use
/// is said before. Lives as long as the page.
class RecordTasks : public QObject
{
    Q_OBJECT
public:
    /// A record, and how people call it.
    struct Subject {
        RecordId record;
        NameKind kind = NameKind::Person;
        QString name;
    };

    RecordTasks(const PageSource &source, Page *page);

    void remove(const Subject &subject); ///< At once, or after a dialog when films name it.
    void merge(const Subject &subject); ///< With one that the person is asked for.
    void mergeInto(const Subject &subject, const TypedName &other); ///< With this one.

signals:
    void removed(); ///< The subject is gone, at the person's wish.
    void replacedBy(qint64 id, const QString &name); ///< The record of this id stands in the place of the subject.

private:
    void ask(const ReplaceQuestion &question, const Subject &subject);
    void layTogether(const Subject &subject, const TypedName &other);
    void replace(const Subject &subject, const TypedName &other, ReplaceQuestion::Reason reason);

    CatalogueThread &m_catalogue;
    CatalogueActions &m_actions;
    Page *m_page;
};

} // namespace laurels
