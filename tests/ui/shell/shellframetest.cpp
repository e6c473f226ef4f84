// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellframe.h"

#include "ui/search/searchfield.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/placelist.h"
#include "ui/shell/sidebarview.h"
#include "ui/widgets/picturecache.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

namespace {

struct Shown {
    PictureCache pictures;
    QAction sidebarAction{u"Sidebar"_s};
    QAction back{u"Back"_s};
    QAction forward{u"Forward"_s};
    HeaderBar *header = new HeaderBar({&sidebarAction, &back, &forward, nullptr}, new SearchField(pictures));
    SidebarView *sidebar = new SidebarView(pictures);
    ShellFrame frame{header, sidebar};
    QLineEdit *page = new QLineEdit;

    explicit Shown(int width)
    {
        frame.resize(width, 700);
        frame.setPage(page);
        sidebar->setCatalogue(u"Mine"_s, Counts{.films = 12, .people = 3});
        frame.show();
        frame.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&frame));
        page->setFocus();
    }
};

} // namespace

class ShellFrameTest : public QObject
{
    Q_OBJECT

private slots:
    void theSidebarFitsTheWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("sidebar");
        QTest::addColumn<bool>("isRail");

        QTest::newRow("narrow") << 999 << 56 << true;
        QTest::newRow("usual") << 1000 << 232 << false;
        QTest::newRow("wide") << 1600 << 256 << false;
    }
    void theSidebarFitsTheWidth()
    {
        QFETCH(int, width);
        QFETCH(int, sidebar);
        QFETCH(bool, isRail);

        const Shown shown(width);

        QCOMPARE(shown.sidebar->width(), sidebar);
        QCOMPARE(shown.sidebar->isRail(), isRail);
        QCOMPARE(shown.page->parentWidget()->width(), width - sidebar);
    }

    void theRailIsLaidOpenOverThePageUntilEsc()
    {
        Shown shown(900);

        shown.frame.toggleSidebar();

        QCOMPARE(shown.sidebar->width(), 232);
        QVERIFY(!shown.sidebar->isRail());
        QCOMPARE(shown.page->parentWidget()->width(), 900 - 56);
        QTest::keyClick(shown.frame.focusWidget(), Qt::Key_Escape);
        QCOMPARE(shown.sidebar->width(), 56);
        QVERIFY(shown.page->hasFocus());
    }

    void thePartsOfTheWindowFollowOneAnother()
    {
        Shown shown(1280);

        shown.frame.focusNextRegion(false);
        QVERIFY(shown.header->isAncestorOf(shown.frame.focusWidget()));
        shown.frame.focusNextRegion(false);
        QVERIFY(shown.sidebar->isAncestorOf(shown.frame.focusWidget()));
        shown.frame.focusNextRegion(false);
        QVERIFY(shown.page->hasFocus());
        shown.frame.focusNextRegion(true);
        QVERIFY(shown.sidebar->isAncestorOf(shown.frame.focusWidget()));
    }

    void aPagesPanelTakesThePlaceOfRecentlyViewed()
    {
        Shown shown(1280);
        shown.sidebar->setRecent({FilmCard{.id = FilmId{1}, .title = u"Last Train Home"_s}});
        auto *recent = shown.sidebar->findChild<QWidget *>(u"recentlyViewed"_s);
        QVERIFY(recent->isVisible());
        QPointer<QWidget> panel = new QWidget;

        shown.sidebar->setPanel(panel);
        QVERIFY(panel->isVisible());
        QVERIFY(!recent->isVisible());
        shown.sidebar->setPanel(nullptr);

        QVERIFY(recent->isVisible());
        QTRY_VERIFY(!panel);
    }

    void aPlaceIsOpenedByEnterAndInANewWindowWithCtrl()
    {
        Shown shown(1280);
        auto *places = shown.sidebar->findChild<PlaceList *>();
        QSignalSpy requested(shown.sidebar, &SidebarView::placeRequested);
        places->setFocus();
        places->setCurrentRow(1);

        QTest::keyClick(places, Qt::Key_Return);
        QTest::keyClick(places, Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(requested.size(), 2);
        QCOMPARE(requested[0][0].value<Place>().kind, Place::People);
        QCOMPARE(requested[0][1].value<Opening>(), Opening::Here);
        QCOMPARE(requested[1][1].value<Opening>(), Opening::NewWindow);
    }
};

QTEST_MAIN(ShellFrameTest)
#include "shellframetest.moc"
