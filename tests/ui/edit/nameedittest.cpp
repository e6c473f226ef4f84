// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/nameedit.h"

#include <QInputDialog>
#include <QSignalSpy>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

/// A line for a name, with the catalogue played by the test.
class NameEditTest : public QObject
{
    Q_OBJECT

private:
    static FindNames knows(const QString &name)
    {
        return [name](NameKind, const QString &, QObject *, const NamesFound &answered) {
            answered({{.id = 7, .name = name, .detail = u"Last Train Home"_s}});
        };
    }

private slots:
    void takesTheRecordThatIsChosen()
    {
        NameEdit line(NameKind::Person, knows(u"Lixin Fan"_s));
        line.setVisible(true);
        line.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&line));
        QTest::keyClicks(&line, u"lix"_s);
        QTRY_VERIFY(line.isChoosing());

        QTest::keyClick(&line, Qt::Key_Return);

        QCOMPARE(line.name().id, 7);
        QCOMPARE(line.name().name, u"Lixin Fan"_s);
    }

    void offersAnotherPersonOfTheNameAndAsksWhatTellsThemApart()
    {
        NameEdit line(NameKind::Person, knows(u"Lixin Fan"_s));
        QSignalSpy chosen(&line, &NameEdit::nameChosen);
        line.setVisible(true);
        line.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&line));
        QTest::keyClicks(&line, u"Lixin Fan"_s);
        QTRY_VERIFY(line.isChoosing());

        QTest::keyClick(&line, Qt::Key_Up); // to the last row
        QTest::keyClick(&line, Qt::Key_Return);
        auto *ask = line.findChild<QInputDialog *>(u"namesakes"_s);
        QVERIFY(ask);
        ask->setTextValue(u"editor, born 1970"_s);
        ask->accept();

        QCOMPARE(line.name(), (TypedName{0, u"Lixin Fan"_s, u"editor, born 1970"_s}));
        QCOMPARE(chosen.size(), 1);
    }

    void showsWhatTellsThePersonFromNamesakes()
    {
        NameEdit line(NameKind::Person, {});
        line.resize(400, 36);
        line.setName({7, u"Lixin Fan"_s, {}});
        const QImage alone = line.grab().toImage();

        line.setName({8, u"Lixin Fan"_s, u"editor, born 1970"_s});

        QVERIFY(line.grab().toImage() != alone);
    }

    void offersNoSecondTopicOfAName()
    {
        int asked = 0;
        NameEdit line(NameKind::Topic, [&asked](NameKind, const QString &, QObject *, const NamesFound &answered) {
            ++asked;
            answered({{.id = 3, .name = u"Migration"_s}});
        });
        line.setVisible(true);
        line.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&line));
        QTest::keyClicks(&line, u"Migration"_s);
        QTRY_COMPARE(asked, 1);

        QTest::keyClick(&line, Qt::Key_Up);
        QTest::keyClick(&line, Qt::Key_Return);

        QCOMPARE(line.name().id, 3);
    }
};

QTEST_MAIN(NameEditTest)
#include "nameedittest.moc"
