// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/collapsibletext.h"

#include "ui/widgets/linkbutton.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

class CollapsibleTextTest : public QObject
{
    Q_OBJECT

    static QString longText() { return u"One sentence about her life and the films she made. "_s.repeated(20); }

private slots:
    void initTestCase() { installLinkAccessibility(); }

    void opensAndClosesFromTheKeyboard()
    {
        CollapsibleText text;
        text.setText(longText());
        text.setFoldedLines(3);
        text.setSubject(u"Lixin Fan"_s);
        text.resize(600, 400);
        text.show();
        auto *more = text.findChild<LinkButton *>(u"more"_s);
        const int folded = text.heightForWidth(600);
        QCOMPARE(more->accessibleName(), u"Show more about Lixin Fan"_s);

        QTest::keyClick(more, Qt::Key_Return);

        QVERIFY(text.isExpanded());
        QVERIFY(text.heightForWidth(600) > 2 * folded);
        QCOMPARE(more->text(), u"Show less"_s);
        QTest::keyClick(more, Qt::Key_Space);
        QCOMPARE(text.heightForWidth(600), folded);
    }

    void hasNoButtonWhereAllFits()
    {
        CollapsibleText text;
        text.setText(u"Short."_s);
        text.setFoldedLines(3);
        text.resize(600, 400);
        text.show();

        QVERIFY(!text.findChild<LinkButton *>(u"more"_s)->isVisible());
    }

    void isALinkThatCanBePressed()
    {
        LinkButton link(u"Lixin Fan"_s);
        link.show();
        QSignalSpy pressed(&link, &LinkButton::clicked);
        QSignalSpy elsewhere(&link, &LinkButton::openedInNewWindow);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&link);

        accessible->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTest::keyClick(&link, Qt::Key_Return, Qt::ControlModifier);
        QTest::mouseClick(&link, Qt::MiddleButton);

        QCOMPARE(accessible->role(), QAccessible::Link);
        QCOMPARE(accessible->text(QAccessible::Name), u"Lixin Fan"_s);
        QCOMPARE(pressed.count(), 1);
        QCOMPARE(elsewhere.count(), 2);
    }
};

QTEST_MAIN(CollapsibleTextTest)
#include "collapsibletexttest.moc"
