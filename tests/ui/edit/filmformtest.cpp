// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/filmform.h"

#include "tests/support/somefilmsheet.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace laurels;
using namespace Qt::StringLiterals;

class FilmFormTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FilmForm> m_form;

    QWidget *field(const QString &key) { return m_form->row(key)->editor()->target(); }
    void retype(const QString &key, const QString &text)
    {
        field(key)->setFocus();
        QTest::keyClick(field(key), Qt::Key_A, Qt::ControlModifier);
        if (text.isEmpty())
            QTest::keyClick(field(key), Qt::Key_Delete);
        QTest::keyClicks(field(key), text);
    }

private slots:
    void init()
    {
        m_form = std::make_unique<FilmForm>();
        m_form->setFilm(someFilmSheet().film);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    }
    void cleanup() { m_form.reset(); }

    void givesBackWhatItWasGiven()
    {
        QCOMPARE(m_form->draft(), someFilmSheet().film);
        QVERIFY(!m_form->isChanged());
    }

    void suggestsRelatedTitlesUntilTheyArePinned()
    {
        const RelatedFilm other{.film = {.id = FilmId{77}, .title = u"Up the Yangtze"_s, .year = 2007},
                                .reasons = {{.kind = Reason::Topic, .name = u"Migration"_s}}};
        const qsizetype pinned = m_form->draft().relations.size();
        m_form->setSuggestions({other});
        const auto *suggestions = m_form->findChild<QWidget *>(u"relatedSuggestions"_s);
        QVERIFY(!suggestions->isHidden());

        suggestions->findChild<QAbstractButton *>()->click();

        QCOMPARE(m_form->draft().relations.size(), pinned + 1);
        QVERIFY(suggestions->isHidden());
        m_form->steps().undo();
        QVERIFY(!m_form->isChanged());
        QVERIFY(!suggestions->isHidden());
    }

    void changesWhatIsTypedAndKeepsTheRest()
    {
        Film expected = someFilmSheet().film;
        expected.title = u"Last Train"_s;
        expected.length = std::chrono::minutes(87);
        expected.premiere = *PartialDate::fromEdtf(u"2011");
        expected.synopsis = u"One.\n\nTwo."_s;

        retype(u"title"_s, u"Last Train"_s);
        retype(u"lengthMinutes"_s, u"87"_s);
        retype(u"premiere"_s, u"2011"_s);
        retype(u"synopsis"_s, u"One."_s);
        QTest::keyClick(field(u"synopsis"_s), Qt::Key_Return);
        QTest::keyClick(field(u"synopsis"_s), Qt::Key_Return);
        QTest::keyClicks(field(u"synopsis"_s), u"Two."_s);

        QCOMPARE(m_form->draft(), expected);
        QCOMPARE(m_form->changedFields(), 4);
    }

    void typingTheOldValueAgainIsNoChange()
    {
        retype(u"lengthMinutes"_s, u"87"_s);
        QCOMPARE(m_form->changedFields(), 1);

        retype(u"lengthMinutes"_s, u"90"_s);

        QVERIFY(!m_form->isChanged());
    }

    void tellsOfAMistakeOnLeavingAndFromThenOnAtEachKey()
    {
        FieldRow *length = m_form->row(u"lengthMinutes"_s);
        retype(u"lengthMinutes"_s, u"9O"_s);
        QVERIFY(!length->shownProblem());

        field(u"title"_s)->setFocus();
        QCOMPARE(length->shownProblem().message, u"Use digits only, such as 90."_s);
        QCOMPARE(field(u"lengthMinutes"_s)->accessibleDescription(), u"Not valid. Use digits only, such as 90."_s);
        QCOMPARE(m_form->mark(m_form->sections().constFirst()).worst, FieldProblem::Error);

        field(u"lengthMinutes"_s)->setFocus();
        QTest::keyClick(field(u"lengthMinutes"_s), Qt::Key_End);
        QTest::keyClick(field(u"lengthMinutes"_s), Qt::Key_Backspace);
        QVERIFY(!length->shownProblem());
    }

    void anUnreadableValueKeepsTheOneThatWasGiven()
    {
        retype(u"lengthMinutes"_s, u"9O"_s);

        QCOMPARE(m_form->draft().length, std::chrono::minutes(90));
    }

    void asksForATitleBeforeSaving()
    {
        retype(u"title"_s, u""_s);

        FieldRow *wrong = m_form->showErrors();

        QVERIFY(wrong);
        QCOMPARE(wrong->key(), u"title"_s);
        QCOMPARE(wrong->shownProblem().message, u"Give the film a title."_s);
    }

    void undoTakesBackWhatWasTypedWithoutAPauseAndGoesToItsField()
    {
        retype(u"title"_s, u"Last"_s);
        retype(u"lengthMinutes"_s, u"87"_s);
        field(u"title"_s)->setFocus();

        m_form->steps().undo();
        QCOMPARE(m_form->draft().length, std::chrono::minutes(90));
        QCOMPARE(m_form->draft().title, u"Last"_s);
        QVERIFY(field(u"lengthMinutes"_s)->hasFocus());

        m_form->steps().undo();
        QVERIFY(!m_form->isChanged());

        m_form->steps().redo();
        m_form->steps().redo();
        QCOMPARE(m_form->draft().length, std::chrono::minutes(87));
        QCOMPARE(m_form->draft().title, u"Last"_s);
    }

    void everyChangeIsOneSignal()
    {
        const QSignalSpy edited(m_form.get(), &Form::edited);

        field(u"title"_s)->setFocus();
        QTest::keyClick(field(u"title"_s), Qt::Key_X);

        QCOMPARE(edited.count(), 1);
    }

    void whatIsTypedDuringASaveStaysAndIsUnsaved()
    {
        retype(u"title"_s, u"Last"_s);
        const Film draft = m_form->draft();
        retype(u"lengthMinutes"_s, u"87"_s);
        Film saved = draft;
        saved.revision = 2;

        m_form->setSaved(draft, saved);

        QCOMPARE(m_form->changedFields(), 1);
        QCOMPARE(m_form->draft().revision, 2);
        QCOMPARE(m_form->draft().length, std::chrono::minutes(87));
    }

    void saysWhatTheCatalogueDoubtsBesideTheField()
    {
        m_form->setDoubts({{.field = FilmField::Title, .message = u"Another film has this title and year."_s}});

        field(u"title"_s)->setFocus();
        field(u"logline"_s)->setFocus();

        QCOMPARE(m_form->row(u"title"_s)->shownProblem().message, u"Another film has this title and year."_s);
        QCOMPARE(m_form->row(u"title"_s)->shownProblem().severity, FieldProblem::Warning);
    }

    void whatADraftHeldCountsAsChanged()
    {
        Film typed = someFilmSheet().film;
        typed.length = std::chrono::minutes(87);
        typed.credits.removeFirst();

        m_form->setTyped(typed);

        QCOMPARE(m_form->changedFields(), 2);
        QCOMPARE(m_form->draft(), typed);
    }

    void aNewAwardIsNoLongerAChangeOnceItIsSaved()
    {
        const auto buttons = m_form->findChildren<QAbstractButton *>();
        (*std::ranges::find(buttons, u"Add award"_s, &QAbstractButton::text))->click();
        QTest::keyClicks(QApplication::focusWidget(), u"2012"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"Whistler Film Festival"_s);
        const Film draft = m_form->draft();
        QCOMPARE(m_form->changedFields(), 1);
        Film saved = draft;
        saved.awards.last().body.id = AwardBodyId{77};

        m_form->setSaved(draft, saved);

        QVERIFY(!m_form->isChanged());
        QCOMPARE(m_form->draft(), saved);
    }

    void tabGoesThroughANewAwardCellByCell()
    {
        m_form->setFilm(Film());
        const auto buttons = m_form->findChildren<QAbstractButton *>();
        const auto add = std::ranges::find(buttons, u"Add award"_s, &QAbstractButton::text);
        QVERIFY(add != buttons.end());
        (*add)->setFocus();
        QTest::keyClick(*add, Qt::Key_Space);

        QStringList visited;
        while (visited.size() < 8 && QApplication::focusWidget() != *add) {
            visited << QApplication::focusWidget()->accessibleName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }

        QCOMPARE(QApplication::focusWidget(), *add);
        const QStringList cells{u"Year"_s, u"Award body"_s, u"Award"_s, u"Show as laurel"_s};
        QCOMPARE(visited.first(qMin(visited.size(), cells.size())), cells);
    }

    void everyFieldSaysItsNameToAssistivePrograms()
    {
        for (const FormSection &section : m_form->sections())
            for (const FieldRow *row : section.rows) {
                QVERIFY2(!row->editor()->target()->accessibleName().isEmpty(), qPrintable(row->key()));
                QVERIFY2(row->editor()->target()->focusPolicy() & Qt::TabFocus, qPrintable(row->key()));
            }
    }
};

QTEST_MAIN(FilmFormTest)
#include "filmformtest.moc"
