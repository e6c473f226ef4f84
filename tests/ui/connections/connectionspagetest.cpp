// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionspage.h"

#include "data/searchresults.h"
#include "ui/connections/connectionstrip.h"
#include "ui/connections/endfield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/picturecache.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

namespace {

const Place TrainHome = Place::film(FilmId{1}, u"Last Train Home"_s);
const Place FallenCity = Place::film(FilmId{2}, u"Fallen City"_s);
const Place LixinFan = Place::person(PersonId{3}, u"Lixin Fan"_s);
const Place Migration = Place::topic(TermId{4}, u"Migration"_s);

/// A page whose questions are answered with `paths`.
struct Shown {
    PictureCache pictures;
    ConnectionsPage page{pictures};
    QList<Path> paths{{{TrainHome, LixinFan, FallenCity}}, {{TrainHome, Migration, FallenCity}}};
    QList<ConnectionQuestion> asked;
    QSignalSpy opened{&page, &Page::placeRequested};
    QSignalSpy became{&page, &Page::placeBecame};

    explicit Shown(const ConnectionQuestion &question = {})
    {
        QObject::connect(&page, &ConnectionsPage::connectionWanted, &page, [this](const ConnectionQuestion &wanted) {
            asked << wanted;
            page.setConnection(wanted,
                               {.question = wanted, .paths = wanted.isWhole() ? paths : QList<Path>(), .films = {}});
        });
        QObject::connect(&page, &ConnectionsPage::suggestionsWanted, &page, [this](const QString &typed) {
            page.setSuggestions({.query = typed,
                                 .films = {{.film = {.id = FilmId{2}, .title = u"Fallen City"_s},
                                            .title = {u"Fallen City"_s, {}},
                                            .snippet = {}}}});
        });
        page.resize(1048, 900);
        page.show();
        page.activateWindow();
        page.ask(question);
    }

    EndField *field(const QString &name) const { return page.findChild<EndField *>(name); }
    QAbstractButton *link(const QString &text) const
    {
        for (auto *button : page.findChildren<QAbstractButton *>())
            if (button->text() == text && button->isVisible())
                return button;
        return nullptr;
    }
    QString emptyTitle() const
    {
        const auto *state = page.findChild<EmptyState *>(u"noConnection"_s);
        return state ? state->findChildren<QLabel *>().value(0)->text() : QString();
    }
};

} // namespace

class ConnectionsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithTwoEmptyEnds()
    {
        const Shown shown;

        QCOMPARE(shown.emptyTitle(), u"Choose two films or people"_s);
        QVERIFY(shown.page.isComplete());
    }

    void showsTheShortestChainAndTheOthers()
    {
        Shown shown({TrainHome, FallenCity, {}});

        QVERIFY(shown.page.findChild<ConnectionStrip *>());
        QVERIFY(shown.link(u"Lixin Fan"_s));
        QVERIFY(shown.link(u"Migration"_s));
        shown.link(u"Migration"_s)->click();
        QCOMPARE(shown.opened.constLast().constFirst().value<Place>(), Migration);
        shown.link(u"Last Train Home"_s)->click();
        QCOMPARE(shown.opened.constLast().constFirst().value<Place>(), TrainHome);
    }

    void anEndIsFoundByTyping()
    {
        Shown shown({TrainHome, {}, {}});
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        EndField *to = shown.field(u"to"_s);
        to->setFocus();

        QTest::keyClicks(to, u"fall"_s);
        QTRY_VERIFY(shown.page.findChild<QWidget *>(u"suggestions"_s) || shown.page.findChild<Popover *>());
        QTest::keyClick(to, Qt::Key_Return);

        QCOMPARE(to->text(), u"Fallen City"_s);
        QCOMPARE(shown.asked.constLast().to->id, 2);
        QCOMPARE(shown.became.constLast().constFirst().value<Place>().text, u"film:1 | film:2"_s);
    }

    void whatLedToNothingIsTakenBack()
    {
        Shown shown({TrainHome, FallenCity, {}});
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        EndField *from = shown.field(u"from"_s);
        from->setFocus();

        QTest::keyClicks(from, u"xyz"_s);
        QTest::keyClick(from, Qt::Key_Escape);

        QCOMPARE(from->text(), u"Last Train Home"_s);
        QCOMPARE(shown.asked.size(), 1);
    }

    void anEmptiedEndIsNone()
    {
        Shown shown({TrainHome, FallenCity, {}});

        shown.field(u"from"_s)->clear();

        QCOMPARE(shown.asked.constLast(), (ConnectionQuestion{{}, FallenCity, {}}));
        QCOMPARE(shown.emptyTitle(), u"Choose two films or people"_s);
    }

    void swapsTheEnds()
    {
        Shown shown({TrainHome, LixinFan, {}});

        shown.page.findChild<QAbstractButton *>(u"swapEnds"_s)->click();

        QCOMPARE(shown.asked.constLast(), (ConnectionQuestion{LixinFan, TrainHome, {}}));
        QCOMPARE(shown.field(u"from"_s)->text(), u"Lixin Fan"_s);
    }

    void looksThroughOneKindOnly()
    {
        Shown shown({TrainHome, FallenCity, {}});
        shown.paths = {};

        QTest::keyClick(shown.page.findChild<QComboBox *>(u"kinds"_s), Qt::Key_Down);

        QCOMPARE(pathKindsText(shown.asked.constLast().kinds), u"people"_s);
        QCOMPARE(shown.emptyTitle(), u"Not linked"_s);
        shown.link(u"Search through anything"_s)->click();
        QTRY_COMPARE(shown.asked.constLast().kinds, PathKinds());
    }

    void theSameAtBothEndsIsSaid()
    {
        const Shown shown({TrainHome, TrainHome, {}});

        QCOMPARE(shown.emptyTitle(), u"These are the same"_s);
    }

    void aLongChainStandsInAColumn()
    {
        Shown shown;
        shown.paths = {{{TrainHome, LixinFan, FallenCity, Migration, Place::film(FilmId{5}, u"Up the Yangtze"_s)}}};
        shown.page.ask({TrainHome, Place::film(FilmId{5}, u"Up the Yangtze"_s), {}});
        QVERIFY(shown.link(u"Migration"_s)->x() >= 0);
        const auto top = [&shown](const QString &text) { return shown.link(text)->mapTo(&shown.page, QPoint()).y(); };
        QCOMPARE(top(u"Last Train Home"_s), top(u"Fallen City"_s));

        shown.page.resize(640, 900);

        QTRY_VERIFY(top(u"Last Train Home"_s) < top(u"Fallen City"_s));
        shown.page.grab();
    }

    void saysHowLongAChainIs_data()
    {
        QTest::addColumn<QList<Place>>("places");
        QTest::addColumn<QString>("words");

        QTest::newRow("films") << QList{TrainHome, LixinFan, FallenCity} << u"Linked in one step"_s;
        QTest::newRow("three films") << QList{TrainHome, LixinFan, FallenCity, Migration, TrainHome}
                                     << u"Linked in two steps"_s;
        QTest::newRow("people") << QList{LixinFan, FallenCity, LixinFan} << u"Linked by one film"_s;
        QTest::newRow("a film and a person")
            << QList{TrainHome, Migration, FallenCity, LixinFan} << u"Linked by two films"_s;
    }
    void saysHowLongAChainIs()
    {
        QFETCH(QList<Place>, places);

        QTEST(lengthText({places}), "words");
    }
};

QTEST_MAIN(ConnectionsPageTest)
#include "connectionspagetest.moc"
