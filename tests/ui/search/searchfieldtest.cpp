// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchfield.h"

#include "ui/search/suggestlist.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/tokens.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace laurels;

namespace {

Suggestions someSuggestions(const QString &query)
{
    return {
        .query = query,
        .films = {{.film = {.id = FilmId{1}, .title = u"Last Train Home"_s, .year = 2009},
                   .title = {u"Last Train Home"_s, {{5, 5}}}}},
        .people = {{.card = {.id = 7, .name = u"Lixin Fan"_s, .films = 4}, .name = {u"Lixin Fan"_s, {}}}},
        .operators = {{.query = u"topic:train"_s, .text = u"topic:train"_s, .meaning = u"Films with this topic"_s}}};
}

/// A window with the field and another widget, in which suggestions are answered at once.
struct Shown {
    PictureCache pictures;
    QWidget window;
    SearchField *field = new SearchField(pictures);
    QLineEdit *other = new QLineEdit;

    Shown()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addStretch(1);
        layout->addWidget(other);
        QObject::connect(field, &SearchField::suggestionsWanted, field,
                         [this](const QString &query) { field->setSuggestions(someSuggestions(query)); });
        window.resize(1200, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->begin();
    }

    SuggestList *list() const { return window.findChild<SuggestList *>(); }
    bool isOpen() const { return list() && list()->isVisible(); }
};

} // namespace

class SearchFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void offersSuggestionsFromTwoCharactersOn()
    {
        Shown shown;
        QSignalSpy wanted(shown.field, &SearchField::suggestionsWanted);

        QTest::keyClicks(shown.field, u"t"_s);
        QTest::qWait(200);
        QVERIFY(wanted.isEmpty());
        QTest::keyClicks(shown.field, u"rain"_s);

        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"train"_s);
        QVERIFY(shown.isOpen());
        QVERIFY(shown.field->hasFocus());
        QCOMPARE(shown.list()->currentRow(), -1);
    }

    void dropsTheAnswerToAnOlderQuery()
    {
        Shown shown;
        QTest::keyClicks(shown.field, u"train"_s);

        shown.field->setSuggestions(someSuggestions(u"tra"_s));

        QVERIFY(!shown.isOpen());
    }

    void opensWhatTheArrowsChose()
    {
        Shown shown;
        QSignalSpy opened(shown.field, &SearchField::placeRequested);
        QTest::keyClicks(shown.field, u"train"_s);
        QTRY_VERIFY(shown.isOpen());

        QTest::keyClick(shown.field, Qt::Key_Down);
        QTest::keyClick(shown.field, Qt::Key_Down);
        QTest::keyClick(shown.field, Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).value<Place>(), Place::person(PersonId{7}, u"Lixin Fan"_s));
        QCOMPARE(opened.first().at(1).value<Opening>(), Opening::NewWindow);
        QVERIFY(!shown.isOpen());
    }

    void putsAnOperatorIntoTheField()
    {
        Shown shown;
        QSignalSpy typed(shown.field, &SearchField::typed);
        QTest::keyClicks(shown.field, u"train"_s);
        QTRY_VERIFY(shown.isOpen());

        QTest::keyClick(shown.field, Qt::Key_Up); // the last: the search itself
        QTest::keyClick(shown.field, Qt::Key_Up);
        QTest::keyClick(shown.field, Qt::Key_Return);

        QCOMPARE(shown.field->query(), u"topic:train"_s);
        QCOMPARE(typed.last().first().toString(), u"topic:train"_s);
    }

    void searchesByEnter()
    {
        Shown shown;
        QSignalSpy searched(shown.field, &SearchField::searchRequested);

        QTest::keyClick(shown.field, Qt::Key_Return);
        QTest::keyClicks(shown.field, u" train "_s);
        QTest::keyClick(shown.field, Qt::Key_Return);

        QCOMPARE(searched.size(), 1);
        QCOMPARE(searched.first().first().toString(), u"train"_s);
        QTest::qWait(200);
        QVERIFY(!shown.isOpen());
    }

    void opensByAPressOfThePointer()
    {
        Shown shown;
        QSignalSpy opened(shown.field, &SearchField::placeRequested);
        QTest::keyClicks(shown.field, u"train"_s);
        QTRY_VERIFY(shown.isOpen());

        const QRect row = shown.list()->visualRect(shown.list()->model()->index(0, 0));
        QTest::mouseClick(shown.list()->viewport(), Qt::LeftButton, {}, row.center());

        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<Place>(), Place::film(FilmId{1}, u"Last Train Home"_s));
    }

    void escClosesThenClearsThenLeaves()
    {
        Shown shown;
        QSignalSpy left(shown.field, &SearchField::leaveRequested);
        QTest::keyClicks(shown.field, u"train"_s);
        QTRY_VERIFY(shown.isOpen());

        QTest::keyClick(shown.field, Qt::Key_Escape);
        QVERIFY(!shown.isOpen());
        QCOMPARE(shown.field->query(), u"train"_s);
        QTest::keyClick(shown.field, Qt::Key_Escape);
        QCOMPARE(shown.field->query(), QString());
        QVERIFY(left.isEmpty());
        QTest::keyClick(shown.field, Qt::Key_Escape);

        QCOMPARE(left.size(), 1);
    }

    void closesWhenTheFocusGoes()
    {
        Shown shown;
        QTest::keyClicks(shown.field, u"train"_s);
        QTRY_VERIFY(shown.isOpen());

        shown.other->setFocus(Qt::TabFocusReason);

        QVERIFY(!shown.isOpen());
    }

    void offersNothingWhereResultsFollowTheTyping()
    {
        Shown shown;
        QSignalSpy wanted(shown.field, &SearchField::suggestionsWanted);
        QSignalSpy left(shown.field, &SearchField::leaveRequested);
        shown.field->setSuggesting(false);

        QTest::keyClicks(shown.field, u"train"_s);
        QTest::qWait(200);
        QTest::keyClick(shown.field, Qt::Key_Down);

        QVERIFY(wanted.isEmpty());
        QCOMPARE(left.size(), 1);
    }

    void explainsOperatorsInANarrowWindow()
    {
        Shown shown;
        const auto help = [&shown] {
            for (QAction *action : shown.field->actions())
                if (action->text() == u"Words that narrow a search"_s)
                    return action;
            return static_cast<QAction *>(nullptr);
        };
        QVERIFY(!help()->isVisible());

        shown.window.resize(900, 700);
        QVERIFY(help()->isVisible());
        help()->trigger();
        auto *operators = shown.window.findChild<QWidget *>(u"operators"_s);
        QVERIFY(operators->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

        QCOMPARE(shown.field->text(), u"person:"_s);
        QVERIFY(shown.field->hasFocus());
        QVERIFY(!operators->isVisible());
    }

    void tellsAssistiveProgramsWhatIsOffered()
    {
        Shown shown;
        QTest::keyClicks(shown.field, u"train"_s);
        QTRY_VERIFY(shown.isOpen());

        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(shown.list());
        QTest::keyClick(shown.field, Qt::Key_Down);

        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 4);
        QCOMPARE(list->child(0)->text(QAccessible::Name), u"Last Train Home"_s);
        QVERIFY(list->child(0)->state().focused);
        QTRY_COMPARE(shown.field->accessibleDescription(), u"4 suggestions"_s);
    }

    void coloursOperatorsWithoutTouchingTheText()
    {
        Shown shown;
        QSignalSpy changed(shown.field, &QLineEdit::textChanged);

        QTest::keyClicks(shown.field, u"topic:mig"_s);

        QCOMPARE(shown.field->text(), u"topic:mig"_s);
        QCOMPARE(changed.size(), 9);
        QCOMPARE(shown.field->cursorPosition(), 9);
        const QImage painted = shown.field->grab().toImage();
        const QColor accent = Tokens::of(shown.field).accent;
        bool isColoured = false;
        for (int y = 8; y < painted.height() - 8 && !isColoured; ++y)
            for (int x = 30; x < painted.width() - 60 && !isColoured; ++x)
                isColoured = painted.pixelColor(x, y) == accent;
        QVERIFY(isColoured);
        QTest::keyClick(shown.field, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(shown.field->text().size() < 9);
    }
};

QTEST_MAIN(SearchFieldTest)
#include "searchfieldtest.moc"
