// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessiblelist.h"

#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

/// What assistive programs are told of lists and tables.
class AccessibleListTest : public QObject
{
    Q_OBJECT

    static QAccessibleInterface *of(QWidget &widget) { return QAccessible::queryAccessibleInterface(&widget); }

private slots:
    void initTestCase()
    {
        QListWidget first; // from here on every view has an interface of ours
        makeAccessible(&first, AccessibleShape::List);
    }

    void aListThatNobodyNamedHasItsRowsAndNoTable()
    {
        QListWidget list;
        list.addItems({u"One"_s, u"Two"_s});
        list.item(1)->setCheckState(Qt::Checked);

        QAccessibleInterface *told = of(list);

        QCOMPARE(told->role(), QAccessible::List);
        QVERIFY(!told->tableInterface()); // asked about index -1, Qt's ends the program
        QCOMPARE(told->childCount(), 2);
        QCOMPARE(told->child(1)->text(QAccessible::Name), u"Two"_s);
        QVERIFY(told->child(1)->state().checked);
        QVERIFY(!told->child(0)->state().checkable);
        QVERIFY(!told->child(-1));
        QVERIFY(!told->child(2));
    }

    void aTableHasItsCells()
    {
        QTableWidget table(2, 3);

        QAccessibleInterface *told = of(table);

        QCOMPARE(told->role(), QAccessible::Table);
        QVERIFY(!told->tableInterface());
        QCOMPARE(told->childCount(), 6);

        QAccessibleInterface *header = of(*table.horizontalHeader());
        QVERIFY(!header->tableInterface());
        const int children = header->childCount();
        table.setRowCount(50);
        QCOMPARE(header->childCount(), children); // it does not have the cells once more
    }

    void pressingAnEntryOfAComboBoxChoosesIt()
    {
        QComboBox combo;
        combo.addItems({u"Title"_s, u"Premiere"_s, u"Length"_s});
        const QSignalSpy chosen(&combo, &QComboBox::activated);
        QAccessibleInterface *told = of(*combo.view());
        QVERIFY(!told->tableInterface());

        told->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());

        QCOMPARE(combo.currentIndex(), 2);
        QCOMPARE(chosen.count(), 1);
    }
};

QTEST_MAIN(AccessibleListTest)
#include "accessiblelisttest.moc"
