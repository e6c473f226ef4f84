// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/vocabularypages.h"

#include "app/catalogueactions.h"
#include "app/pages/recordtasks.h"
#include "data/authorityedits.h"
#include "data/authorityrules.h"
#include "data/authoritystore.h"
#include "ui/terms/renamedialog.h"
#include "ui/terms/vocabularypage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

struct VocabularyPages {
    Q_DECLARE_TR_FUNCTIONS(laurels::VocabularyPages)
};

/// One list: what it holds, and how its names are looked for.
struct List {
    QString text; ///< In the place.
    VocabularyPage::Words words;
    std::optional<Term::Kind> terms; ///< Nothing = roles.
    NameKind names;
};

List listAt(const Place &place)
{
    static const QList<List> lists{
        {u"roles"_s, VocabularyPage::Roles, {}, NameKind::Role},
        {u"companies"_s, VocabularyPage::Companies, Term::Company, NameKind::Company},
        {u"countries"_s, VocabularyPage::Countries, Term::Country, NameKind::Country},
        {u"languages"_s, VocabularyPage::Languages, Term::Language, NameKind::Language},
        {u"funding"_s, VocabularyPage::Funding, Term::Funding, NameKind::Funding},
    };
    for (const List &list : lists)
        if (list.text == place.text)
            return list;
    return lists.constFirst();
}

Result<QList<WordUse>> wordsOf(Catalogue &catalogue, const List &list)
{
    Vocabulary vocabulary(catalogue.database());
    return list.terms ? vocabulary.terms(*list.terms) : vocabulary.roles();
}

Result<bool> isTaken(Catalogue &catalogue, const List &list, const QString &name)
{
    const auto other = list.terms ? namesake(catalogue.database(), Term{.kind = *list.terms, .name = name})
                                  : namesake(catalogue.database(), Role{.label = name});
    if (!other)
        return other.error();
    return *other != 0;
}

template <class Record> Result<Change> saved(Catalogue &catalogue, const Record &draft, const Record &base)
{
    const auto done = catalogue.authorityEdits().save(draft, base);
    if (!done)
        return done.error();
    return catalogue.history().newestStanding();
}

Result<Change> added(Catalogue &catalogue, const List &list, const QString &name)
{
    if (list.terms)
        return saved(catalogue, Term{.kind = *list.terms, .name = name}, Term());
    return saved(catalogue, Role{.label = name}, Role());
}

Result<Change> renamed(Catalogue &catalogue, RecordId word, const QString &name)
{
    if (word.kind == RecordKind::Role) {
        const auto role = catalogue.authorities().findRole(RoleId{word.value});
        if (!role)
            return role.error();
        Role draft = *role;
        draft.label = name;
        return saved(catalogue, draft, *role);
    }
    const auto term = catalogue.authorities().findTerm(TermId{word.value});
    if (!term)
        return term.error();
    Term draft = *term;
    draft.name = name;
    return saved(catalogue, draft, *term);
}

/// The dialog over the page; `word` without a record is a new one.
RenameDialog *ask(const PageSource &source, const List &list, QWidget *page, const WordUse &word)
{
    const RenameDialog::IsTaken taken = [&catalogue = source.catalogue,
                                         list](const QString &name, QObject *receiver,
                                               const std::function<void(bool)> &answered) {
        catalogue.ask(
            receiver, [list, name](Catalogue &c) { return isTaken(c, list, name); },
            [answered](const Result<bool> &is) { answered(is.value_or(false)); });
    };
    auto *dialog = new RenameDialog(word.name, word.films, taken, page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void connectPage(const PageSource &source, const List &list, VocabularyPage *page)
{
    auto *tasks = new RecordTasks(source, page);
    CatalogueActions &actions = source.actions;
    QObject::connect(page, &VocabularyPage::addRequested, page, [source, list, page, &actions] {
        QObject::connect(ask(source, list, page, {}), &RenameDialog::named, &actions,
                         [&actions, list](const QString &name) {
                             actions.perform([list, name](Catalogue &c) { return added(c, list, name); });
                         });
    });
    QObject::connect(
        page, &VocabularyPage::renameRequested, page, [source, list, page, tasks, &actions](const WordUse &word) {
            const RenameDialog *dialog = ask(source, list, page, word);
            QObject::connect(dialog, &RenameDialog::named, &actions, [&actions, word](const QString &name) {
                actions.perform([word, name](Catalogue &c) { return renamed(c, word.record, name); });
            });
            QObject::connect(dialog, &RenameDialog::mergeWanted, tasks, [tasks, list, word](const QString &name) {
                tasks->mergeInto({word.record, list.names, word.name}, {.name = name});
            });
        });
    QObject::connect(page, &VocabularyPage::mergeRequested, tasks, [tasks, list](const WordUse &word) {
        tasks->merge({word.record, list.names, word.name});
    });
    QObject::connect(page, &VocabularyPage::deleteRequested, tasks, [tasks, list](const WordUse &word) {
        tasks->remove({word.record, list.names, word.name});
    });
}

} // namespace

void loadVocabularyPage(const PageSource &source, const Place &place, const PageMade &made)
{
    const List list = listAt(place);
    source.catalogue.read(
        source.receiver, [list](Catalogue &c) { return wordsOf(c, list); },
        [source, list, made](const Result<QList<WordUse>> &words) {
            if (!words)
                return made(words.error());
            auto *page = new VocabularyPage(list.words);
            connectPage(source, list, page);
            page->setEditing(source.mayWrite);
            page->setWords(*words);
            made(page);
        });
}

} // namespace laurels
