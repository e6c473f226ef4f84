// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/awardbodypage.h"

#include "ui/awards/bodyawards.h"
#include "ui/films/filmgroupsview.h"
#include "ui/widgets/barchart.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/picturecache.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

namespace {

FilmAward award(qint64 film, int year, const QString &name, const QString &result = u"won"_s)
{
    FilmAward entry;
    entry.film = {.id = FilmId{film}, .title = u"Film %1"_s.arg(film)};
    entry.award.year = year;
    entry.award.name = name;
    entry.award.result = result;
    return entry;
}

AwardBodySheet someBodySheet()
{
    AwardBodySheet sheet;
    sheet.body.id = AwardBodyId{5};
    sheet.body.name = u"Northlight Documentary Festival"_s;
    sheet.awards = {award(1, 2018, u"Northern Light Prize"_s), award(1, 2018, u"Audience Award"_s),
                    award(2, 2018, u"Audience Award"_s, u"nominated"_s), award(3, 2016, u"Northern Light Prize"_s),
                    award(4, 0, u"Audience Award"_s)};
    sheet.years = {{2016, 1}, {2018, 3}};
    sheet.prizes = {{u"Audience Award"_s, 3}, {u"Northern Light Prize"_s, 2}};
    sheet.awardCount = 5;
    sheet.filmCount = 4;
    return sheet;
}

QStringList headings(const QList<FilmGroup> &groups)
{
    QStringList texts;
    for (const FilmGroup &group : groups)
        texts << group.heading;
    return texts;
}

struct Shown {
    PictureCache pictures;
    AwardBodyPage page{pictures};

    explicit Shown(const AwardBodySheet &sheet = someBodySheet())
    {
        page.resize(1048, 764);
        page.setSheet(sheet);
        page.show();
        QApplication::setActiveWindow(&page);
    }
    FilmGroupsView *awards() const { return page.findChild<FilmGroupsView *>(); }
    Chip *chip(const QString &text) const
    {
        for (Chip *chip : page.findChildren<Chip *>())
            if (chip->text() == text)
                return chip;
        return nullptr;
    }
};

} // namespace

class AwardBodyPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLinkAccessibility(); }

    void gathersTheAwardsOfAFilmInAYear()
    {
        const auto groups = groupAwards(someBodySheet().awards, {}, false);

        QCOMPARE(headings(groups), QStringList({u"2018"_s, u"2016"_s, u"No year"_s}));
        QCOMPARE(groups[0].entries.size(), 2);
        QCOMPARE(groups[0].entries[0].notes,
                 QList<FilmNote>({{u"Northern Light Prize"_s, true}, {u"Audience Award"_s, true}}));
    }

    void tellsWhatWasNotWon()
    {
        const auto groups = groupAwards(someBodySheet().awards, {}, false);

        QCOMPARE(groups[0].entries[1].notes, QList<FilmNote>({{u"Audience Award, Nominated"_s, false}}));
    }

    void namesTheRecipients()
    {
        Award given = award(1, 2018, u"Best Director"_s).award;
        given.recipients = {{PersonId{1}, u"Lixin Fan"_s, {}}};

        QCOMPARE(awardLine(given), u"Best Director – Lixin Fan"_s);
    }

    void putsWhatHasNoYearLastInBothOrders()
    {
        QCOMPARE(headings(groupAwards(someBodySheet().awards, {}, true)),
                 QStringList({u"2016"_s, u"2018"_s, u"No year"_s}));
    }

    void showsOneBarAYearElseADecade()
    {
        const auto years = yearBars({{2016, 1}, {2018, 3}});
        const auto decades = yearBars({{1931, 1}, {1938, 1}, {2018, 3}});

        QCOMPARE(years.size(), 3);
        QCOMPARE(years[1].name, u"2017, 0 awards"_s);
        QCOMPARE(years[2].name, u"2018, 3 awards"_s);
        QCOMPARE(decades.size(), 9);
        QCOMPARE(decades[0].name, u"1930s, 2 awards"_s);
        QCOMPARE(decades[0].id, 1931);
    }

    void showsOnlyTheChosenAward()
    {
        Shown shown;

        QTest::mouseClick(shown.chip(u"Northern Light Prize"_s), Qt::LeftButton);

        QCOMPARE(headings(shown.awards()->groups()), QStringList({u"2018"_s, u"2016"_s}));
        QVERIFY(!shown.chip(u"All awards"_s)->isChecked());
    }

    void leadsFromABarToItsYear()
    {
        Shown shown;
        auto *chart = shown.page.findChild<BarChart *>();
        auto *bar = chart->findChild<QWidget *>(u"2016"_s);

        bar->setFocus();
        QTest::keyClick(bar, Qt::Key_Return);

        QCOMPARE(QApplication::focusWidget(), shown.awards());
        QCOMPARE(shown.awards()->currentIndex().data().toString(), u"Film 3"_s);
    }

    void describesItsBarsToAScreenReader()
    {
        Shown shown;
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(shown.page.findChild<BarChart *>());

        QCOMPARE(chart->role(), QAccessible::Chart);
        QCOMPARE(chart->text(QAccessible::Description), u"Awards from 2016 to 2018, most in 2018, with 3."_s);
        QCOMPARE(chart->childCount(), 2);
        QCOMPARE(chart->child(0)->text(QAccessible::Name), u"2016, 1 award"_s);
    }

    void opensAFilmByEnter()
    {
        Shown shown;
        QSignalSpy requested(&shown.page, &Page::placeRequested);

        shown.awards()->setFocus();
        QTest::keyClick(shown.awards(), Qt::Key_Down);
        QTest::keyClick(shown.awards(), Qt::Key_Return);

        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.first().at(0).value<Place>(), Place::film(FilmId{3}, u"Film 3"_s));
    }

    void comesBackToTheSameOrderAwardAndFilm()
    {
        Shown shown;
        auto *order = shown.page.findChild<QComboBox *>();
        order->setFocus();
        QTest::keyClick(order, Qt::Key_Down);
        QTest::mouseClick(shown.chip(u"Audience Award"_s), Qt::LeftButton);
        shown.awards()->setFocus();
        QTest::keyClick(shown.awards(), Qt::Key_End);
        Shown again;

        again.page.restore(shown.page.state());

        QCOMPARE(headings(again.awards()->groups()), QStringList({u"2018"_s, u"No year"_s}));
        QVERIFY(again.chip(u"Audience Award"_s)->isChecked());
        QCOMPARE(again.awards()->currentIndex().data().toString(), u"Film 4"_s);
    }

    void saysWhenThereAreMoreThanItShows()
    {
        AwardBodySheet sheet = someBodySheet();
        sheet.awardCount = 5210;

        Shown shown(sheet);

        QCOMPARE(shown.page.findChild<Notice *>()->accessibleName(), u"The newest 5 of 5,210 awards are shown."_s);
    }

    void hidesTheRarestAwardsUntilAsked()
    {
        AwardBodySheet sheet = someBodySheet();
        for (int i = 0; i < 10; ++i)
            sheet.prizes << NameCount{u"Prize %1"_s.arg(i), 1};
        Shown shown(sheet);
        QVERIFY(shown.chip(u"Prize 9"_s)->isHidden());

        QTest::mouseClick(shown.chip(u"4 more…"_s), Qt::LeftButton);

        QVERIFY(shown.chip(u"Prize 9"_s)->isVisible());
    }
};

QTEST_MAIN(AwardBodyPageTest)
#include "awardbodypagetest.moc"
