// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historystack.h"

#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

class HistoryStackTest : public QObject
{
    Q_OBJECT
private slots:
    void givesBackWhereThePersonWas()
    {
        HistoryStack history;
        history.push({Place::Films});
        history.keep({.scroll = 480, .focus = u"7"_s});
        history.push(Place::film(FilmId{7}));

        const HistoryStack::Entry entry = history.back();

        QCOMPARE(entry.place.kind, Place::Films);
        QCOMPARE(entry.state, (PageState{480, u"7"_s, {}}));
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward().place, Place::film(FilmId{7}));
    }

    void forgetsWhatLayAhead()
    {
        HistoryStack history;
        history.push({Place::Films});
        history.push(Place::film(FilmId{7}));
        history.back();

        history.push(Place::film(FilmId{8}));

        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back().place.kind, Place::Films);
    }

    void passesOverWhatIsGone()
    {
        HistoryStack history;
        history.push({Place::Films});
        history.push(Place::film(FilmId{7}));
        history.markGone();
        history.push(Place::film(FilmId{8}));

        const Place reached = history.back().place;

        QCOMPARE(reached.kind, Place::Films);
        QCOMPARE(history.stepsForward(12).size(), 1);
        QCOMPARE(history.forward().place, Place::film(FilmId{8}));
    }

    void passesOverEveryPageOfARecordThatIsGone()
    {
        HistoryStack history;
        history.push({Place::Films});
        history.push(Place::film(FilmId{7}, u"Last Train Home"_s));
        history.push(Place::editFilm(FilmId{7}));
        history.push({Place::Film, 0, u"Last Train Home"_s});

        history.markGone();

        QCOMPARE(history.stepsBack(12).size(), 2); // one is of an id, and nothing says that it is the same
        history.travel(-2);
        history.markGone();
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.stepsBack(12).size(), 1);
    }

    void listsTheNearestStepsFirst()
    {
        HistoryStack history;
        for (const QString &title : {u"Films"_s, u"Last Train Home"_s, u"Lixin Fan"_s}) {
            history.push({Place::Films});
            history.setShown(title);
        }

        const QList<HistoryStack::Step> steps = history.stepsBack(12);

        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps.first().title, u"Last Train Home"_s);
        QCOMPARE(history.travel(steps.last().distance).title, u"Films"_s);
        QVERIFY(!history.canGoBack());
    }

    void isAHundredDeep()
    {
        HistoryStack history;
        for (int id = 1; id <= 150; ++id)
            history.push(Place::film(FilmId{id}));

        int steps = 0;
        while (history.canGoBack()) {
            history.back();
            ++steps;
        }

        QCOMPARE(steps, 99);
        QCOMPARE(history.current().place.id, 51);
    }
};

QTEST_GUILESS_MAIN(HistoryStackTest)
#include "historystacktest.moc"
