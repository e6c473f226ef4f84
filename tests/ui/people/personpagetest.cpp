// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personpage.h"

#include "ui/films/filmgroupsview.h"
#include "ui/people/portrait.h"
#include "ui/widgets/abstractlink.h"
#include "ui/widgets/collapsibletext.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segments.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

namespace {

PersonFilm film(qint64 id, const QString &title, int year, const QStringList &roles, int awards = 0)
{
    return {{.id = FilmId{id}, .title = title, .year = year, .awards = awards}, roles};
}

PersonSheet somePersonSheet()
{
    PersonSheet sheet;
    sheet.person.id = PersonId{1};
    sheet.person.name = u"Lixin Fan"_s;
    sheet.person.biography = u"Lixin Fan makes documentaries about social and political change. "_s.repeated(12);
    sheet.films = {film(2, u"Fallen City"_s, 2012, {QString()}),
                   film(1, u"Last Train Home"_s, 2009, {u"Director"_s, u"Editor"_s}, 11),
                   film(3, u"Up the Yangtze"_s, 2007, {u"Sound recordist"_s}, 5),
                   film(4, u"To Live Is Better Than to Die"_s, 2003, {u"Editor"_s}, 2)};
    Award award;
    award.body = {AwardBodyId{7}, u"Whistler Film Festival"_s, {}};
    award.year = 2009;
    award.name = u"Best Documentary Award"_s;
    award.result = u"won"_s;
    sheet.awards = {{sheet.films[1].film, award}};
    sheet.worksWith = {{{.id = 9, .name = u"Qi Zhao"_s}, 2}};
    return sheet;
}

QStringList headings(const QList<FilmGroup> &groups)
{
    QStringList texts;
    for (const FilmGroup &group : groups)
        texts << group.heading;
    return texts;
}

/// A page on screen, as the window shows it.
struct Shown {
    PictureCache pictures;
    PersonPage page{pictures};

    explicit Shown(const PersonSheet &sheet, PersonHead::Offers offers = {}, bool editsFilms = false)
    {
        page.resize(1048, 764);
        page.setOffers(offers);
        page.setFilmEditing(editsFilms);
        page.setSheet(sheet);
        page.show();
        page.activateWindow();
        QApplication::setActiveWindow(&page);
        page.setFocus();
    }
    FilmGroupsView *tiles() const { return page.findChild<FilmGroupsView *>(); }
    bool says(const QString &text) const
    {
        const auto labels = page.findChildren<PlainLabel *>();
        return std::ranges::any_of(labels, [&](const PlainLabel *label) { return label->text() == text; });
    }
    /// Presses Tab until `wanted` has the focus; false when a whole round did not meet it.
    bool tabTo(const QWidget *wanted)
    {
        for (int presses = 0; presses < 100 && QApplication::focusWidget() != wanted; ++presses)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return QApplication::focusWidget() == wanted;
    }
};

} // namespace

class PersonPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLinkAccessibility(); }

    void groupsFilmsByRole()
    {
        const auto groups = groupFilms(somePersonSheet().films, FilmsBy::Role);

        QCOMPARE(headings(groups),
                 QStringList({u"Director, editor"_s, u"Sound recordist"_s, u"Editor"_s, u"Role not recorded"_s}));
        QCOMPARE(groups.constFirst().entries.constFirst().film.title, u"Last Train Home"_s);
    }

    void groupsFilmsByYear()
    {
        QList<PersonFilm> films = somePersonSheet().films;
        films << film(5, u"Undated"_s, 0, {u"Editor"_s});

        QCOMPARE(headings(groupFilms(films, FilmsBy::Year)),
                 QStringList({u"2012"_s, u"2009"_s, u"2007"_s, u"2003"_s, u"Year not recorded"_s}));
    }

    void leadsToFallenCityByKeyboardAlone()
    {
        Shown shown(somePersonSheet());
        QSignalSpy requested(&shown.page, &Page::placeRequested);

        QVERIFY(shown.tabTo(shown.tiles()));
        QTest::keyClick(shown.tiles(), Qt::Key_End);
        QTest::keyClick(shown.tiles(), Qt::Key_Return);

        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.first().at(0).value<Place>(), Place::film(FilmId{2}, u"Fallen City"_s));
    }

    void saysWhatThePortraitShowsAndWhoseItIs()
    {
        PersonSheet sheet = somePersonSheet();
        sheet.person.portrait = ImageId{4};
        sheet.person.portraitDescription = u"Lixin Fan at a railway station"_s;
        sheet.person.portraitCredit = u"Jane Doe, 2009"_s;

        Shown shown(sheet);

        QVERIFY(shown.says(u"Portrait: Jane Doe, 2009"_s));
        const auto *portrait = shown.page.findChild<Portrait *>();
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(const_cast<Portrait *>(portrait));
        QCOMPARE(told->role(), QAccessible::Graphic);
        QCOMPARE(told->text(QAccessible::Name), u"Lixin Fan at a railway station"_s);
    }

    void tellsAScreenReaderWhatThePersonDidOnAFilm()
    {
        Shown shown(somePersonSheet());

        QAccessibleInterface *first = QAccessible::queryAccessibleInterface(shown.tiles())->child(0);

        QCOMPARE(first->text(QAccessible::Name), u"Last Train Home"_s);
        QVERIFY(first->text(QAccessible::Description).startsWith("Director, editor: "_L1));
    }

    void comesBackToTheSameFilmAndOrder()
    {
        Shown shown(somePersonSheet());
        shown.page.resize(1048, 420);
        auto *orders = shown.page.findChild<Segments *>();
        QVERIFY(shown.tabTo(orders->findChild<QWidget *>(u"0"_s)));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QVERIFY(shown.tabTo(shown.tiles()));
        QTest::keyClick(shown.tiles(), Qt::Key_Right);
        const PageState state = shown.page.state();
        Shown again(somePersonSheet());
        again.page.resize(1048, 420);

        again.page.restore(state);

        QCOMPARE(headings(again.tiles()->groups()).constFirst(), u"2012"_s);
        QCOMPARE(QApplication::focusWidget(), again.tiles());
        QCOMPARE(again.tiles()->currentIndex().data().toString(), u"Last Train Home"_s);
        QVERIFY(state.scroll > 0);
        QTRY_COMPARE(again.page.findChild<QScrollArea *>()->verticalScrollBar()->value(), state.scroll);
    }

    void keepsABiographyUnfolded()
    {
        Shown shown(somePersonSheet());
        shown.page.findChild<CollapsibleText *>()->setExpanded(true);
        Shown again(somePersonSheet());

        again.page.restore(shown.page.state());

        QVERIFY(again.page.findChild<CollapsibleText *>()->isExpanded());
    }

    void saysWhatIsNotRecorded()
    {
        PersonSheet sheet;
        sheet.person.name = u"Nobody Yet"_s;

        Shown shown(sheet);

        QVERIFY(shown.says(u"No biography yet."_s));
        QVERIFY(shown.says(u"No credits here yet. Add this person from a film’s Filmmakers section."_s));
        QVERIFY(!shown.tiles());
    }

    void offersOnlyWhatTheProgramCanDo()
    {
        Shown bare(somePersonSheet());
        Shown editing(somePersonSheet(), PersonHead::Edit);
        QSignalSpy asked(&editing.page, &PersonPage::editRequested);

        QVERIFY(bare.page.findChildren<QPushButton *>().isEmpty());
        QTest::mouseClick(editing.page.findChild<QPushButton *>(u"edit"_s), Qt::LeftButton);

        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<PersonId>(), PersonId{1});
    }

    void asksForTheFilmWhoseRoleIsMissing()
    {
        Shown shown(somePersonSheet(), {}, true);
        QSignalSpy asked(&shown.page, &PersonPage::filmEditRequested);
        auto *notice = shown.page.findChild<Notice *>();

        auto *add = notice->findChild<AbstractLink *>(u"action"_s);
        QVERIFY(shown.tabTo(add));
        QTest::keyClick(add, Qt::Key_Return);

        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<FilmId>(), FilmId{2});
    }

    void hasNoNoticeWhereEveryRoleIsRecorded()
    {
        PersonSheet sheet = somePersonSheet();
        sheet.films.removeFirst();

        Shown shown(sheet);

        QVERIFY(!shown.page.findChild<Notice *>());
    }
};

QTEST_MAIN(PersonPageTest)
#include "personpagetest.moc"
