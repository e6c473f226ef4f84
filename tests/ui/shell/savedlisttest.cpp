// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/savedlist.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

namespace {

struct Shown {
    SavedList list;

    Shown()
    {
        list.resize(200, 120);
        list.show();
        list.setSearches(
            {{{SavedSearchId{3}, u"Trains"_s, u"train"_s}, 4}, {{SavedSearchId{5}, u"Rivers"_s, u"river"_s}, 1}});
        list.setCurrentRow(0);
        list.setFocus();
    }
};

} // namespace

class SavedListTest : public QObject
{
    Q_OBJECT

private slots:
    void enterOpensTheFilms()
    {
        Shown shown;
        QSignalSpy opened(&shown.list, &SavedList::placeRequested);

        QTest::keyClick(&shown.list, Qt::Key_Return);

        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.constFirst().constFirst().value<Place>(), (Place{Place::Films, 0, u"train"_s}));
    }

    void saysHowManyFilmsThereAre()
    {
        Shown shown;

        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&shown.list);

        QCOMPARE(list->child(0)->text(QAccessible::Name), u"Trains, 4 films"_s);
        QCOMPARE(list->child(1)->text(QAccessible::Name), u"Rivers, 1 film"_s);
    }

    void f2Renames()
    {
        Shown shown;
        QSignalSpy renamed(&shown.list, &SavedList::renameRequested);

        QTest::keyClick(&shown.list, Qt::Key_F2);
        auto *editor = shown.list.findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"Railways"_s);
        QTest::keyClick(editor, Qt::Key_Return);

        QTRY_COMPARE(renamed.size(), 1);
        QCOMPARE(renamed.constFirst().at(0).value<SavedSearchId>(), SavedSearchId{3});
        QCOMPARE(renamed.constFirst().at(1).toString(), u"Railways"_s);
    }

    void deleteRemovesAndAltMoves()
    {
        Shown shown;
        QSignalSpy removed(&shown.list, &SavedList::removeRequested);
        QSignalSpy moved(&shown.list, &SavedList::moveRequested);

        QTest::keyClick(&shown.list, Qt::Key_Up, Qt::AltModifier); // there is nothing above
        QTest::keyClick(&shown.list, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(&shown.list, Qt::Key_Delete);

        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.constFirst().at(0).value<SavedSearchId>(), SavedSearchId{3});
        QCOMPARE(moved.constFirst().at(1).toInt(), 1);
        QCOMPARE(removed.size(), 1);
    }

    void namesComeBeforeNumbers()
    {
        Shown shown;

        shown.list.setNames({{SavedSearchId{5}, u"Rivers"_s, u"river"_s}, {SavedSearchId{6}, u"New"_s, u"new"_s}});

        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&shown.list);
        QCOMPARE(list->child(0)->text(QAccessible::Name), u"Rivers, 1 film"_s);
        QCOMPARE(list->child(1)->text(QAccessible::Name), u"New"_s);
    }
};

QTEST_MAIN(SavedListTest)
#include "savedlisttest.moc"
