// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/facetpanel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

namespace {

Facets someFacets()
{
    Facets facets{.films = 30, .awarded = 24, .unawarded = 6};
    for (const QString &name : {u"Family"_s, u"Migration"_s, u"Work"_s, u"Class"_s, u"Water"_s})
        facets.topics << FacetValue{name, 6, u"topic:=\"%1\""_s.arg(name)};
    facets.series << FacetValue{u"POV"_s, 12, u"series:=\"POV\""_s};
    for (const int year : {2008, 2010, 2011, 2014})
        facets.premieres << FacetValue{QString::number(year), 5, u"premiere:%1"_s.arg(year)};
    return facets;
}

/// The panel for a query; what it asks for is answered at once.
struct Shown {
    FacetPanel panel;
    QString query;
    Facets facets = someFacets();

    explicit Shown(const QString &begun = {}) : query(begun)
    {
        QObject::connect(&panel, &FacetPanel::queryChanged, &panel, [this](const QString &changed) {
            query = changed;
            panel.setFacets(query, facets);
        });
        panel.resize(220, 900);
        panel.show();
        panel.activateWindow();
        QTest::qWait(0);
        panel.setFacets(query, facets);
    }

    /// In sight; null when there is none.
    QAbstractButton *button(const QString &name) const
    {
        for (auto *button : panel.findChildren<QAbstractButton *>())
            if ((button->text() == name || button->accessibleName() == name) && button->isVisibleTo(&panel))
                return button;
        return nullptr;
    }

    QSlider *handle(const QString &name) const { return panel.findChild<QSlider *>(name); }
};

} // namespace

class FacetPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void includesAValueByAPress()
    {
        Shown shown(u"train"_s);
        QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
        auto *box = shown.button(u"Migration, 6 films"_s);
        box->setFocus();

        QTest::keyClick(box, Qt::Key_Space);

        QTRY_COMPARE(shown.query, u"train topic:=\"Migration\""_s);
        auto *again = shown.button(u"Migration, 6 films"_s);
        QVERIFY(again->isChecked());
        QVERIFY(again->hasFocus());
        QCOMPARE(QAccessible::queryAccessibleInterface(again)->role(), QAccessible::CheckBox);
        QTest::keyClick(again, Qt::Key_Space);
        QTRY_COMPARE(shown.query, u"train"_s);
    }

    void theFocusStaysOnItsValue()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
        shown.button(u"Migration, 6 films"_s)->setFocus();

        shown.facets.topics.move(1, 0);
        shown.panel.setFacets(shown.query, shown.facets);

        QVERIFY(shown.button(u"Migration, 6 films"_s)->hasFocus());
    }

    void leavesAValueOutWithShift_data()
    {
        QTest::addColumn<bool>("byKey");

        QTest::newRow("Space") << true;
        QTest::newRow("a click") << false;
    }
    void leavesAValueOutWithShift()
    {
        QFETCH(bool, byKey);
        Shown shown;
        auto *box = shown.button(u"Family, 6 films"_s);

        if (byKey)
            QTest::keyClick(box, Qt::Key_Space, Qt::ShiftModifier);
        else
            QTest::mouseClick(box, Qt::LeftButton, Qt::ShiftModifier);

        QTRY_COMPARE(shown.query, u"-topic:=\"Family\""_s);
        QCOMPARE(shown.button(u"Family, 6 films"_s)->accessibleDescription(), u"Left out"_s);
    }

    void opensAGroupByItsHeading()
    {
        const Shown shown;
        QVERIFY(!shown.button(u"POV, 12 films"_s));

        shown.button(u"Series"_s)->click();

        QVERIFY(shown.button(u"POV, 12 films"_s));
    }

    void aNewPanelOpensTheGroupsThatWereOpen()
    {
        const Shown before;
        QStringList open;
        connect(&before.panel, &FacetPanel::openGroupsChanged, this,
                [&open](const QStringList &names) { open = names; });
        before.button(u"Series"_s)->click();
        before.button(u"Topic"_s)->click();
        Shown shown;

        shown.panel.setOpenGroups(open);

        QVERIFY(shown.button(u"POV, 12 films"_s));
        QVERIFY(!shown.button(u"Family, 6 films"_s));
    }

    void aGroupWithoutValuesIsAway()
    {
        const Shown shown;

        QVERIFY(!shown.button(u"Director"_s));
    }

    void findsAmongAllValues()
    {
        const Shown shown;
        QVERIFY(!shown.button(u"Water, 6 films"_s));

        shown.button(u"More of Topic"_s)->click();
        QVERIFY(shown.button(u"Water, 6 films"_s));
        auto *find = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(find);
        QTest::keyClicks(find, u"mig"_s);

        QVERIFY(!shown.button(u"Water, 6 films"_s));
        QVERIFY(shown.button(u"Migration, 6 films"_s));
        shown.button(u"Fewer of Topic"_s)->click();
        QVERIFY(shown.button(u"Family, 6 films"_s));
    }

    void aChosenValueStaysInSight()
    {
        const Shown shown(u"topic:=\"Water\""_s);

        QVERIFY(shown.button(u"Water, 6 films"_s)->isChecked());
    }

    void clearsWhatItNarrowed()
    {
        Shown shown(u"train topic:=\"Family\" -is:awarded"_s);
        auto *clear = shown.button(u"Clear all"_s);
        QVERIFY(clear);
        QVERIFY(shown.button(u"Without awards, 6 films"_s)->isChecked());

        clear->click();

        QCOMPARE(shown.query, u"train"_s);
        QVERIFY(!clear->isVisible());
    }

    void choosesYearsByKeys()
    {
        Shown shown(u"train"_s);
        auto *from = shown.handle(u"premiereFrom"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(from)->role(), QAccessible::Slider);
        QCOMPARE(from->accessibleName(), u"Premiere from, 2008"_s);

        QTest::keyClick(from, Qt::Key_Right);
        QTest::keyClick(from, Qt::Key_Right);

        QTRY_COMPARE(shown.query, u"train premiere:2010..2014"_s);
        QCOMPARE(from->accessibleName(), u"Premiere from, 2010"_s);
        QTest::keyClick(from, Qt::Key_Home);
        QTRY_COMPARE(shown.query, u"train"_s);
    }

    void choosesYearsByDragging()
    {
        Shown shown;
        auto *to = shown.handle(u"premiereTo"_s);
        const QPoint middle = to->rect().center();

        QTest::mousePress(to, Qt::LeftButton, {}, middle);
        QTest::mouseMove(to, middle - QPoint(to->parentWidget()->width() / 2, 0));
        QTest::mouseRelease(to, Qt::LeftButton);

        QCOMPARE(shown.query, u"premiere:2008..%1"_s.arg(to->value()));
        QVERIFY(to->value() < 2014);
    }

    void oneEndDoesNotPassTheOther()
    {
        Shown shown(u"premiere:2010..2011"_s);
        auto *from = shown.handle(u"premiereFrom"_s);

        QTest::keyClick(from, Qt::Key_End);

        QTRY_COMPARE(shown.query, u"premiere:2011"_s);
    }

    void numbersThatAreNotExactAreToldAsABound()
    {
        Shown shown;

        shown.facets.topics = {{u"Family"_s, 12'345, u"topic:=\"Family\""_s}};
        shown.facets.isExact = false;
        shown.panel.setFacets({}, shown.facets);

        QVERIFY(shown.button(u"Family, over 10,000 films"_s));
    }
};

QTEST_MAIN(FacetPanelTest)
#include "facetpaneltest.moc"
