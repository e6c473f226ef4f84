// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/editpage.h"

#include "tests/support/somefilmsheet.h"
#include "ui/edit/filmform.h"
#include "ui/edit/unsavedbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace laurels;
using namespace Qt::StringLiterals;

class EditPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<EditPage> m_page;
    FilmForm *m_form = nullptr;
    EditPage::Leaving m_answer = EditPage::Leaving::Stay;
    int m_asked = 0;

    QWidget *title() { return m_form->row(u"title"_s)->editor()->target(); }
    QString state() { return m_page->findChild<QLabel *>(u"saveState"_s)->text(); }
    void type(const QString &text)
    {
        title()->setFocus();
        QTest::keyClicks(title(), text);
    }

private slots:
    void theBarHasRoomForALongSentence()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *bar = new UnsavedBar;
        column->addStretch(1);
        column->addWidget(bar);
        bar->setChanges(3);
        page.resize(720, 480);
        page.show();

        bar->setFailure(u"Not saved. The disk is full. Free some space, or save a copy to another disk. The catalogue "
                        "is as it was before. Your changes are still here."_s);

        const auto *sentence = bar->findChild<QLabel *>(u"saveState"_s);
        QTRY_VERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
        QVERIFY(sentence->width() > 200);
        QTRY_VERIFY(bar->height() >= sentence->height());
    }

    void init()
    {
        m_form = new FilmForm;
        m_form->setFilm(someFilmSheet().film);
        m_page = std::make_unique<EditPage>(m_form);
        m_asked = 0;
        m_page->setQuestions(
            [this](QWidget *, int) {
                ++m_asked;
                return m_answer;
            },
            [](QWidget *, int) { return true; });
        m_page->resize(1280, 820);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void savesByItsKeyFromAnyField()
    {
        const QSignalSpy wanted(m_page.get(), &EditPage::saveRequested);
        type(u"x"_s);

        QTest::keyClick(title(), Qt::Key_S, Qt::ControlModifier);

        QCOMPARE(wanted.count(), 1);
        QCOMPARE(state(), u"Saving…"_s);
    }

    void saysSavedOnlyWhenItIs()
    {
        type(u"x"_s);
        QCOMPARE(state(), u"1 unsaved change"_s);
        m_page->save();
        const Film draft = m_form->draft();
        QVERIFY(state() != u"Saved."_s);

        m_form->setSaved(draft, draft);
        m_page->saved();

        QCOMPARE(state(), u"Saved."_s);
    }

    void goesToTheFirstErrorInsteadOfSaving()
    {
        const QSignalSpy wanted(m_page.get(), &EditPage::saveRequested);
        QWidget *length = m_form->row(u"lengthMinutes"_s)->editor()->target();
        length->setFocus();
        QTest::keyClicks(length, u"O"_s);
        title()->setFocus();

        m_page->save();

        QCOMPARE(wanted.count(), 0);
        QVERIFY(length->hasFocus());
    }

    void keepsWhatWasTypedWhenASaveFails()
    {
        type(u"x"_s);
        m_page->save();

        m_page->failed({Error::Unavailable, u"The disk is full."_s});

        QVERIFY(state().contains(u"The disk is full."_s));
        QVERIFY(m_form->isChanged());
        QVERIFY(m_page->findChild<QPushButton *>(u"save"_s)->isEnabled());
    }

    void leavesAtOnceWithoutChanges()
    {
        bool hasLeft = false;

        m_page->leave([&] { hasLeft = true; });

        QVERIFY(hasLeft);
        QCOMPARE(m_asked, 0);
    }

    void leavesWithChangesAsThePersonAnswers()
    {
        int left = 0;
        type(u"x"_s);

        m_answer = EditPage::Leaving::Stay;
        m_page->leave([&] { ++left; });
        QCOMPARE(left, 0);
        QCOMPARE(m_asked, 1);

        m_answer = EditPage::Leaving::Save;
        m_page->leave([&] { ++left; });
        QCOMPARE(left, 0);
        m_form->setSaved(m_form->draft(), m_form->draft());
        m_page->saved();
        QCOMPARE(left, 1);

        type(u"y"_s);
        m_answer = EditPage::Leaving::Discard;
        m_page->leave([&] { ++left; });
        QCOMPARE(left, 2);
    }

    void undoAndRedoGoThroughTheWholeFormFromAnyField()
    {
        type(u"x"_s);
        QWidget *synopsis = m_form->row(u"synopsis"_s)->editor()->target();
        synopsis->setFocus();
        QTest::keyClicks(synopsis, u"y"_s);
        QCOMPARE(m_form->changedFields(), 2);

        QTest::keyClick(synopsis, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);

        QVERIFY(!m_form->isChanged());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_form->changedFields(), 1);
    }

    void keysLeadFromSectionToSection()
    {
        title()->setFocus();

        QTest::keyClick(title(), Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(m_form->row(u"synopsis"_s)->editor()->target()->hasFocus());

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
        QVERIFY(title()->hasFocus());
    }
};

QTEST_MAIN(EditPageTest)
#include "editpagetest.moc"
