// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/filmpage.h"

#include "tests/support/somefilmsheet.h"
#include "ui/films/herowidget.h"
#include "ui/films/laurelstrip.h"
#include "ui/widgets/collapsibletext.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
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

    void keepsWhiteTextReadableOnAWhitePicture()
    {
        const QSizeF hero(1048, 392);
        const QPointF farthest(660, 190);

        for (qreal x = 40; x <= farthest.x(); x += 20)
            for (qreal y = farthest.y(); y <= 364; y += 6)
                QVERIFY2(contrastOfWhite(HeroWidget::darkness({x, y}, hero, farthest)) >= 4.5,
                         qPrintable(u"at %1, %2"_s.arg(x).arg(y)));
    }
};

QTEST_MAIN(FilmPageTest)
#include "filmpagetest.moc"
