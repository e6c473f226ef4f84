// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/attention.h"
#include "data/vocabulary.h"
#include "tests/support/running.h"
#include "ui/edit/replacedialog.h"
#include "ui/lists/attentionpage.h"
#include "ui/terms/renamedialog.h"
#include "ui/widgets/undobar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace laurels;

/// Stories of looking after a catalogue in the window: what is missing, words.
class UpkeepStoryTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Running> m_running;

    QString path() const { return m_folder->filePath(u"c.laurels"_s); }
    void start()
    {
        m_running.reset();
        m_running = std::make_unique<Running>(m_folder->filePath(u"laurels.ini"_s));
        m_running->session.openOrMake(path());
        QTRY_VERIFY_WITH_TIMEOUT(m_running->session.isOpen() && m_running->window->isComplete(), 20'000);
    }
    /// Asks the file itself, as another program would.
    std::unique_ptr<Catalogue> catalogue() const { return std::move(*Catalogue::open(path())); }
    void go(const QString &place, const QString &title)
    {
        m_running->window->go(*placeFromText(place));
        QTRY_COMPARE(m_running->title(), title + u" – Laurels"_s);
        QTRY_VERIFY(m_running->window->isComplete());
    }
    template <class Widget> Widget *find(const QString &name = {}) const
    {
        const auto all = m_running->window->findChildren<Widget *>(name);
        for (Widget *one : all)
            if (one->isVisible())
                return one;
        return nullptr;
    }
    int filmsWith(const QString &role) const
    {
        const auto roles = Vocabulary(catalogue()->database()).roles();
        const auto found = std::ranges::find(*roles, role, &WordUse::name);
        return found == roles->end() ? -1 : found->films;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
    }
    void cleanup() { m_running.reset(); }

    void whatIsMissingOpensTheFormAtItsField()
    {
        go(u"attention"_s, u"Needs attention"_s);
        auto *groups = find<QListWidget>(u"groups"_s);
        const auto counts = Attention(catalogue()->database()).counts();
        QCOMPARE(groups->count(), counts->films.size() + 1);

        groups->setCurrentRow(groups->count() - 1);
        auto *people = find<QAbstractItemView>(u"gaps"_s);
        QTRY_COMPARE(people->model()->rowCount(), counts->peopleWithoutBiography);
        people->setFocus();
        m_running->press(Qt::Key_Return);

        QTRY_VERIFY(m_running->title().endsWith(u", editing – Laurels"_s));
        QTRY_COMPARE(m_running->window->focusWidget()->accessibleName(), u"Biography"_s);
    }

    void aRoleIsRenamedOnEveryFilmInOneStep()
    {
        const int films = filmsWith(u"Director"_s);
        QVERIFY(films > 10);
        go(u"vocabulary"_s, u"Roles"_s);
        QVERIFY(focusItem(*m_running->window, u"Director"_s));
        m_running->press(Qt::Key_F2);
        QTRY_VERIFY(find<RenameDialog>());

        QTest::keyClicks(find<QLineEdit>(u"name"_s), u"Film director"_s);
        QTRY_VERIFY(find<QPushButton>(u"accept"_s)->isEnabled());
        find<QPushButton>(u"accept"_s)->click();

        QTRY_COMPARE(filmsWith(u"Film director"_s), films);
        m_running->trigger(u"Undo"_s);
        QTRY_COMPARE(filmsWith(u"Director"_s), films);
    }

    void aRoleThatGetsTheNameOfAnotherIsMergedIntoIt()
    {
        const int editors = filmsWith(u"Editor"_s);
        go(u"vocabulary"_s, u"Roles"_s);
        QVERIFY(focusItem(*m_running->window, u"Sound"_s));
        m_running->press(Qt::Key_F2);
        QTRY_VERIFY(find<RenameDialog>());

        QTest::keyClicks(find<QLineEdit>(u"name"_s), u"Editor"_s);
        QTRY_COMPARE(find<QPushButton>(u"accept"_s)->text(), u"Merge into “Editor”"_s);
        find<QPushButton>(u"accept"_s)->click();

        QTRY_COMPARE(filmsWith(u"Sound"_s), -1);
        QVERIFY(filmsWith(u"Editor"_s) >= editors);
    }

    void aRoleInUseSaysWhereInsteadOfGoing()
    {
        go(u"vocabulary"_s, u"Roles"_s);
        QVERIFY(focusItem(*m_running->window, u"Composer"_s));

        m_running->press(Qt::Key_Delete);

        QTRY_VERIFY(find<ReplaceDialog>());
        QVERIFY(find<ReplaceDialog>()->windowTitle().startsWith(u"“Composer” is on "_s));
        QVERIFY(filmsWith(u"Composer"_s) > 0);
        find<ReplaceDialog>()->reject();
    }
};

QTEST_MAIN(UpkeepStoryTest)
#include "upkeepstorytest.moc"
