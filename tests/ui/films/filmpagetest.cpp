// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/filmpage.h"

#include "tests/support/somefilmsheet.h"
#include "ui/films/filmawards.h"
#include "ui/films/filmmakerlist.h"
#include "ui/films/filmtile.h"
#include "ui/films/herobuttons.h"
#include "ui/films/heropicture.h"
#include "ui/films/herowidget.h"
#include "ui/films/laurelstrip.h"
#include "ui/films/pagebar.h"
#include "ui/widgets/collapsibletext.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace laurels;
using namespace Qt::StringLiterals;

class FilmPageTest : public QObject
{
    Q_OBJECT

    /// Presses Tab until what has the focus is called `name`; null when a whole round did not meet it.
    static QWidget *tabTo(QWidget &page, const QString &name)
    {
        for (int presses = 0; presses < 200; ++presses) {
            QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, Qt::Key_Tab);
            QWidget *focused = page.focusWidget();
            const auto *button = qobject_cast<QAbstractButton *>(focused);
            if (button && (button->accessibleName() == name || button->text() == name))
                return focused;
        }
        return nullptr;
    }

    static bool says(const QWidget &page, const QString &text)
    {
        const auto labels = page.findChildren<PlainLabel *>();
        return std::ranges::any_of(labels, [&](const PlainLabel *label) { return label->text() == text; });
    }

    static qreal contrastOfWhite(qreal darkness)
    {
        const auto linear = [](qreal part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        const qreal grey = 1 - darkness * (1 - 10.0 / 255);
        return 1.05 / (linear(grey) + 0.05);
    }

private slots:
    void initTestCase() { installLinkAccessibility(); }

    void leadsToFallenCityByKeyboardAlone()
    {
        PictureCache pictures;
        FilmPage page(pictures);
        page.resize(1048, 764);
        page.setSheet(someFilmSheet());
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy requested(&page, &Page::placeRequested);

        QWidget *tile = tabTo(page, u"Fallen City, Year not recorded"_s);
        QVERIFY(tile);
        QTest::keyClick(tile, Qt::Key_Return);

        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.first().at(0).value<Place>(), Place::film(FilmId{2}, u"Fallen City"_s));
    }

    void unfoldsABiographyByKeyboardAlone()
    {
        PictureCache pictures;
        FilmPage page(pictures);
        page.resize(1048, 764);
        page.setSheet(someFilmSheet());
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));

        QWidget *more = tabTo(page, u"Show more about Lixin Fan"_s);
        QVERIFY(more);
        QTest::keyClick(more, Qt::Key_Return);

        QVERIFY(qobject_cast<CollapsibleText *>(more->parentWidget())->isExpanded());
    }

    void saysWhatIsNotRecorded()
    {
        PictureCache pictures;
        FilmPage page(pictures);

        page.setSheet(bareFilmSheet(u"Untitled"_s));
        page.resize(1048, 764);
        page.show();

        QVERIFY(says(page, u"No synopsis yet."_s));
        QVERIFY(!page.findChild<LaurelStrip *>() || page.findChild<LaurelStrip *>()->isHidden());
    }

    void showsMarkedAwardsElseTheNewestWon()
    {
        QList<Award> awards = someFilmSheet().film.awards;

        QCOMPARE(stripAwards(awards).size(), 1);
        QCOMPARE(stripAwards(awards).first().body.shortName, u"IDFA"_s);

        awards.first().laurel = false;
        QCOMPARE(stripAwards(awards).size(), 3);
        QCOMPARE(stripAwards(awards).first().year, 2010);
    }

    void offersOnlyWhatItWasTold()
    {
        PictureCache pictures;
        FilmPage page(pictures);
        page.resize(1048, 764);
        page.setSheet(someFilmSheet());
        page.show();
        QSignalSpy asked(&page, &FilmPage::actionRequested);
        auto *edit = page.findChild<HeroButton *>(u"edit"_s);
        QVERIFY(edit->isHidden());
        QTest::keyClick(&page, Qt::Key_F2);
        QTest::keyClick(&page, Qt::Key_Delete);
        QCOMPARE(asked.count(), 0);

        page.setActions(FilmAction::Edit | FilmAction::Delete);
        QTest::mouseClick(edit, Qt::LeftButton);
        QTest::keyClick(&page, Qt::Key_Delete);

        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked.first().first().value<FilmAction>(), FilmAction::Edit);
        QCOMPARE(asked.last().first().value<FilmAction>(), FilmAction::Delete);
    }

    void showsTheBarOnceTheHeroHasGone()
    {
        PictureCache pictures;
        FilmPage page(pictures);
        page.resize(1048, 500);
        page.setSheet(someFilmSheet());
        page.show();
        auto *bar = page.findChild<PageBar *>();
        QVERIFY(!bar->isVisible());

        QTest::keyClick(&page, Qt::Key_End);
        QVERIFY(bar->isVisible());
        QTest::keyClick(&page, Qt::Key_Home);

        QVERIFY(!bar->isVisible());
    }

    void goesToAPartByTheBar()
    {
        PictureCache pictures;
        FilmPage page(pictures);
        page.resize(1048, 400);
        page.setSheet(someFilmSheet());
        page.show();
        QTest::keyClick(&page, Qt::Key_End);
        const auto parts = page.findChildren<PageBarPart *>();
        QCOMPARE(parts.size(), 4);

        QTest::mouseClick(parts.at(1), Qt::LeftButton);

        const auto *awards = page.findChild<FilmAwards *>();
        const int top = awards->mapTo(&page, QPoint()).y();
        QVERIFY2(top >= PageBar::Height && top < PageBar::Height + 40, qPrintable(QString::number(top)));
    }

    void copiesTheAwardsAsLines()
    {
        PictureCache pictures;
        FilmPage page(pictures);
        page.resize(1048, 764);
        page.setSheet(someFilmSheet());
        page.show();

        QTest::keyClick(page.findChild<LinkButton *>(u"copy"_s), Qt::Key_Return);

        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(1), u"2009 Whistler Film Festival - Best Documentary Award"_s);
        QCOMPARE(page.findChild<Toast *>()->accessibleName(), u"Copied 3 awards."_s);
    }

    void makesALongPageWholeAfterItWasShown()
    {
        PictureCache pictures;
        FilmPage page(pictures);
        FilmSheet sheet = someFilmSheet();
        while (sheet.film.awards.size() < 200)
            sheet.film.awards << sheet.film.awards.first();
        while (sheet.filmmakers.size() < 300)
            sheet.filmmakers << sheet.filmmakers.last();
        page.resize(1048, 764);
        page.setSheet(sheet);
        page.show();
        QVERIFY(page.findChildren<FilmmakerRow *>().size() < 50);

        QTRY_VERIFY_WITH_TIMEOUT(page.isComplete(), 60'000);

        QCOMPARE(page.findChildren<FilmmakerRow *>().size(), 300);
    }

    void comesBackToTheLinkThatHadTheFocus()
    {
        PictureCache pictures;
        FilmPage before(pictures);
        before.resize(1048, 764);
        before.setSheet(someFilmSheet());
        before.show();
        before.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&before));
        QWidget *tile = tabTo(before, u"Fallen City, Year not recorded"_s);
        QVERIFY(tile);
        const PageState state = before.state();
        FilmSheet more = someFilmSheet();
        more.film.topics.prepend({TermId{99}, u"China"_s});
        FilmPage after(pictures);
        after.resize(1048, 764);
        after.setSheet(more);
        after.show();
        after.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&after));

        after.restore(state);

        const auto *focused = qobject_cast<FilmTile *>(after.focusWidget());
        QVERIFY(focused);
        QCOMPARE(focused->accessibleName(), u"Fallen City, Year not recorded"_s);
    }

    void tellsAssistiveProgramsWhatTheHeroIs()
    {
        PictureCache pictures;
        FilmPage page(pictures);
        FilmSheet sheet = someFilmSheet();
        FilmImage image;
        image.image = ImageId{7};
        image.kind = u"signature"_s;
        image.description = u"A crowd before a train."_s;
        sheet.film.images = {image};
        page.resize(1048, 764);
        page.setSheet(sheet);
        page.show();

        const auto *hero = page.findChild<HeroWidget *>();
        const auto children = hero->findChildren<QWidget *>();
        QStringList headings;
        QStringList graphics;
        for (QWidget *child : children) {
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(child);
            if (accessible->role() == QAccessible::Heading)
                headings << accessible->text(QAccessible::Name);
            if (accessible->role() == QAccessible::Graphic)
                graphics << accessible->text(QAccessible::Name);
        }

        QCOMPARE(headings, QStringList{u"Last Train Home"_s});
        QCOMPARE(graphics, QStringList{u"A crowd before a train."_s});
    }

    void keepsWhiteTextReadableOnAWhitePicture_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("title");

        const QString longTitle = u"The Remarkable and Nearly Unbelievable Journey of a Family Across One Country"_s;
        for (const QSize size : {QSize(664, 240), QSize(844, 340), QSize(1048, 392), QSize(1664, 460)}) {
            const QByteArray name = QByteArray::number(size.width());
            QTest::newRow(name + " short") << size << u"Up"_s;
            QTest::newRow(name + " usual") << size << u"Last Train Home"_s;
            QTest::newRow(name + " long") << size << longTitle;
            QTest::newRow(name + " one word") << size << u"Donaudampfschifffahrt"_s.repeated(5);
        }
    }
    void keepsWhiteTextReadableOnAWhitePicture()
    {
        QFETCH(QSize, size);
        QFETCH(QString, title);
        constexpr qreal Promised = 5.2;
        PictureCache pictures;
        HeroWidget hero(pictures);
        FilmSheet sheet = someFilmSheet();
        sheet.film.title = title;
        hero.setFilm(sheet.film);

        hero.resize(size.width(), qMax(size.height(), hero.heightFor(size.width())));
        hero.show();

        const QList<QRectF> texts = hero.textRects();
        const qreal growth = HeroPicture::growth(hero.size(), texts);
        QVERIFY(texts.size() >= 4);
        for (const QRectF &text : texts)
            for (const QPointF point : {text.topLeft(), text.topRight(), text.bottomLeft(), text.bottomRight()})
                QVERIFY2(contrastOfWhite(HeroPicture::darkness(point, hero.size(), growth)) >= Promised,
                         qPrintable(u"at %1, %2"_s.arg(point.x()).arg(point.y())));
        QVERIFY(QRectF(hero.rect()).contains(texts.first()));
    }
};

QTEST_MAIN(FilmPageTest)
#include "filmpagetest.moc"
