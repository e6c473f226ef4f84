// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/filmgridview.h"

#include "ui/films/filmcelldelegate.h"
#include "ui/films/filmlistmodel.h"
#include "ui/films/filmtable.h"
#include "ui/widgets/picturecache.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

namespace {

QList<FilmId> manyIds(int count)
{
    QList<FilmId> ids(count);
    for (int i = 0; i < count; ++i)
        ids[i] = FilmId{i + 1};
    return ids;
}

QList<FilmCard> films(const QList<FilmId> &ids)
{
    QList<FilmCard> cards;
    for (const FilmId id : ids)
        cards << FilmCard{.id = id, .title = u"Film %1"_s.arg(id.value), .year = 2011};
    return cards;
}

/// A grid of four columns, answered at once.
struct Grid {
    PictureCache pictures;
    FilmListModel films;
    FilmListFace face{films};
    FilmGridView view;

    explicit Grid(int count)
    {
        QObject::connect(&films, &FilmListModel::pageNeeded, &films,
                         [this](const FilmPageRequest &page) { films.setPage(page, ::films(page.ids)); });
        view.setItemDelegate(new FilmCellDelegate(pictures, &view));
        view.setModel(&face);
        view.resize(1048, 700);
        films.setIds(manyIds(count));
        view.show();
        view.setFocus();
        view.setCurrentIndex(face.index(0));
    }
    int row() const { return view.currentIndex().row(); }
};

} // namespace

class FilmGridViewTest : public QObject
{
    Q_OBJECT

private slots:
    void fillsTheWidthWithEqualTiles()
    {
        Grid grid(24);

        QCOMPARE(grid.view.columns(), 4);
        QCOMPARE(grid.view.visualRect(grid.face.index(0)).left(), 32);
        QCOMPARE(grid.view.visualRect(grid.face.index(0)).width(), 231);
        QCOMPARE(grid.view.visualRect(grid.face.index(3)).right() + 1, 1048 - 32);
    }

    void findsTheTileUnderThePointer()
    {
        Grid grid(24);

        for (int row = 0; row < 8; ++row)
            QCOMPARE(grid.view.indexAt(grid.view.visualRect(grid.face.index(row)).center()).row(), row);
        QVERIFY(!grid.view.indexAt({2, 2}).isValid());
    }

    void movesByKeys_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("row");
        QTest::newRow("right") << Qt::Key_Right << 6;
        QTest::newRow("left") << Qt::Key_Left << 4;
        QTest::newRow("up") << Qt::Key_Up << 1;
        QTest::newRow("down") << Qt::Key_Down << 9;
        QTest::newRow("home") << Qt::Key_Home << 0;
        QTest::newRow("end") << Qt::Key_End << 21;
    }
    void movesByKeys()
    {
        QFETCH(Qt::Key, key);
        QFETCH(int, row);
        Grid grid(22);
        grid.view.setCurrentIndex(grid.face.index(5));

        QTest::keyClick(&grid.view, key);

        QCOMPARE(grid.row(), row);
        QVERIFY(grid.view.viewport()->rect().contains(grid.view.visualRect(grid.view.currentIndex())));
    }

    void mirrorsForRightToLeft()
    {
        Grid grid(22);
        grid.view.setLayoutDirection(Qt::RightToLeft);

        QTest::keyClick(&grid.view, Qt::Key_Left);

        QCOMPARE(grid.row(), 1);
        QVERIFY(grid.view.visualRect(grid.face.index(0)).left() > grid.view.visualRect(grid.face.index(1)).left());
    }

    void opensByEnterAndByDoubleClick()
    {
        Grid grid(22);
        QSignalSpy opened(&grid.view, &QAbstractItemView::activated);
        QSignalSpy newWindow(&grid.view, &FilmGridView::newWindowRequested);

        QTest::keyClick(&grid.view, Qt::Key_Return);
        QTest::keyClick(&grid.view, Qt::Key_Return, Qt::ControlModifier);
        const QPoint third = grid.view.visualRect(grid.face.index(2)).center();
        QTest::mouseClick(grid.view.viewport(), Qt::LeftButton, {}, third);
        QTest::mouseDClick(grid.view.viewport(), Qt::LeftButton, {}, third);
        QTest::mouseClick(grid.view.viewport(), Qt::MiddleButton, {}, third);

        QCOMPARE(opened.size(), 2);
        QCOMPARE(newWindow.size(), 2);
        QCOMPARE(grid.row(), 2);
    }

    void selectsByKeys()
    {
        Grid grid(22);

        QTest::keyClick(&grid.view, Qt::Key_Space);
        QCOMPARE(grid.view.selectionModel()->selectedIndexes().size(), 1);
        QTest::keyClick(&grid.view, Qt::Key_Right);
        QCOMPARE(grid.view.selectionModel()->selectedIndexes().size(), 1);
        QTest::keyClick(&grid.view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(grid.view.selectionModel()->selectedIndexes().size(), 5);
        QTest::keyClick(&grid.view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(grid.view.selectionModel()->selectedIndexes().size(), 22);
        QTest::keyClick(&grid.view, Qt::Key_Escape);
        QVERIFY(!grid.view.selectionModel()->hasSelection());
    }

    void tellsWhatIsTyped()
    {
        Grid grid(22);
        QSignalSpy typed(&grid.view, &FilmGridView::textTyped);

        QTest::keyClicks(&grid.view, u"la"_s);

        QCOMPARE(typed.last().first().toString(), u"la"_s);
    }

    void doesNotGrowWithTheNumberOfFilms()
    {
        Grid grid(1'000'000);

        QTest::keyClick(&grid.view, Qt::Key_End);

        QCOMPARE(grid.row(), 999'999);
        QVERIFY(grid.view.viewport()->rect().contains(grid.view.visualRect(grid.view.currentIndex())));
        const auto [first, last] = grid.view.visibleRows();
        QCOMPARE(last, 999'999);
        QVERIFY(last - first < 40);
        QElapsedTimer clock;
        clock.start();
        for (int step = 0; step < 20; ++step) {
            grid.view.verticalScrollBar()->setValue(step * 1'000'000);
            grid.view.resize(1048 + step, 700);
            grid.view.grab();
        }
        QVERIFY2(clock.elapsed() < 4000, qPrintable(QString::number(clock.elapsed())));
    }

    void isAListForAScreenReader()
    {
        Grid grid(22);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&grid.view);

        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), u"Films"_s);
        QCOMPARE(list->childCount(), 22);
        QVERIFY(!list->tableInterface());
        QVERIFY(!list->child(-1));
        QVERIFY(!list->child(22));
        QVERIFY(!list->childAt(-1, -1));
        QAccessibleInterface *second = list->child(1);
        QCOMPARE(second->role(), QAccessible::ListItem);
        QCOMPARE(second->text(QAccessible::Name), u"Film 2"_s);
        QCOMPARE(second->text(QAccessible::Description), u"2011"_s);
        QCOMPARE(list->indexOfChild(second), 1);
        QVERIFY(second->state().selectable);
        const QPoint middle = second->rect().center();
        QCOMPARE(list->childAt(middle.x(), middle.y()), second);
    }

    void opensAFilmWhenAScreenReaderPressesIt()
    {
        Grid grid(22);
        QSignalSpy opened(&grid.view, &QAbstractItemView::activated);

        QAccessibleInterface *third = QAccessible::queryAccessibleInterface(&grid.view)->child(2);
        third->actionInterface()->doAction(QAccessibleActionInterface::pressAction());

        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toModelIndex().row(), 2);
    }

    void isATableForAScreenReaderToo()
    {
        Grid grid(5);
        FilmTable table(grid.pictures);
        table.setModel(&grid.films);
        QSignalSpy opened(&table, &QAbstractItemView::activated);
        QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(&table);

        QCOMPARE(whole->role(), QAccessible::Table);
        QCOMPARE(whole->childCount(), 5 * 6);
        QVERIFY(!whole->child(-1));
        QVERIFY(!whole->tableInterface());
        QCOMPARE(whole->child(6)->text(QAccessible::Name), u"Film 2"_s);
        QCOMPARE(whole->child(8)->text(QAccessible::Name), u"Director, not recorded"_s);
        whole->child(6)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.size(), 1);
    }
};

QTEST_MAIN(FilmGridViewTest)
#include "filmgridviewtest.moc"
