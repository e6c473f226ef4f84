// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readingtext.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

class ReadingTextTest : public QObject
{
    Q_OBJECT

    static QString story() { return u"As the Lunar New Year comes near, the cities empty.\n\nThey go by train."_s; }

    static QString copied() { return QGuiApplication::clipboard()->text(); }

private slots:
    void copiesAllOfItByKeyboard()
    {
        ReadingText text;
        text.setText(story());
        text.setCut(1, 80);
        text.resize(300, 200);
        text.show();

        QTest::keyClick(&text, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&text, Qt::Key_C, Qt::ControlModifier);

        QCOMPARE(copied(), story());
    }

    void selectsByTheKeyboardWordByWord()
    {
        ReadingText text;
        text.setText(story());
        text.resize(600, 200);
        text.show();

        QTest::keyClick(&text, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&text, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(text.selectedText(), u"As"_s);
        QTest::keyClick(&text, Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);

        QCOMPARE(text.selectedText(), story());
    }

    void selectsWhatThePointerPasses()
    {
        ReadingText text;
        text.setText(story());
        text.resize(600, 200);
        text.show();
        const QRect from = text.characterRect(7);
        const QRect to = text.characterRect(12);

        QTest::mousePress(&text, Qt::LeftButton, {}, from.center() - QPoint(from.width() / 2, 0));
        QMouseEvent move(QEvent::MouseMove, QPointF(to.left(), to.center().y()), QPointF(), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&text, &move);

        QCOMPARE(text.selectedText(), story().mid(7, 5));
    }

    void selectsAWordByADoubleClick()
    {
        ReadingText text;
        text.setText(story());
        text.resize(600, 200);
        text.show();

        QTest::mouseDClick(&text, Qt::LeftButton, {}, text.characterRect(8).center());

        QCOMPARE(text.selectedText(), u"Lunar"_s);
    }

    void leavesTheKeysThatScrollToThePage()
    {
        ReadingText text;
        text.setText(u"One line."_s);
        text.resize(600, 200);
        text.show();
        QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
        QKeyEvent page(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);

        QCoreApplication::sendEvent(&text, &down);
        QCoreApplication::sendEvent(&text, &page);

        QVERIFY(!down.isAccepted());
        QVERIFY(!page.isAccepted());
    }

    void isATextToAssistivePrograms()
    {
        ReadingText text;
        text.setText(story());
        text.resize(600, 200);
        text.show();

        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&text);
        QAccessibleTextInterface *words = accessible->textInterface();

        QVERIFY(words);
        QCOMPARE(words->characterCount(), int(story().size()));
        QCOMPARE(words->text(0, 2), u"As"_s);
        words->addSelection(0, 2);
        QCOMPARE(text.selectedText(), u"As"_s);
        words->setCursorPosition(-1);
        words->setCursorPosition(100'000);
        QCOMPARE(words->cursorPosition(), int(story().size()));
        QVERIFY(words->characterRect(-1).isValid());
    }

    void standsStillWithNoText()
    {
        ReadingText text;
        text.resize(600, 200);
        text.show();

        QTest::keyClick(&text, Qt::Key_Down);
        QTest::keyClick(&text, Qt::Key_End, Qt::ShiftModifier);
        QTest::mouseClick(&text, Qt::LeftButton);

        QCOMPARE(text.heightForWidth(600), 0);
        QCOMPARE(text.selectedText(), QString());
    }
};

QTEST_MAIN(ReadingTextTest)
#include "readingtexttest.moc"
