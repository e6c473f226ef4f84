// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

class TextLabelTest : public QObject
{
    Q_OBJECT

private slots:
    void followsTheTheme()
    {
        QWidget page;
        page.setPalette(paletteFor(Theme::Light, QPalette()));
        const auto *label = new TextLabel(u"Director"_s, TypeRole::Small, &Tokens::text3, &page);
        page.show();
        QCOMPARE(label->palette().color(QPalette::WindowText), Tokens::light().text3);

        page.setPalette(paletteFor(Theme::Dark, QPalette()));

        QCOMPARE(label->palette().color(QPalette::WindowText), Tokens::dark().text3);
    }

    void growsWithTheDesktopsFont()
    {
        TextLabel label(u"Director"_s, TypeRole::Body);
        QFont larger = QApplication::font();
        larger.setPixelSize(20);

        QApplication::setFont(larger);
        QEvent told(QEvent::ApplicationFontChange); // which only a running application tells
        QApplication::sendEvent(&label, &told);

        QCOMPARE(QFontInfo(label.font()).pixelSize(), 20);
    }

    void showsMarkupAsItWasTyped()
    {
        const TextLabel label(u"<b>Director</b>"_s);

        QCOMPARE(label.textFormat(), Qt::PlainText);
    }

    void isAHeadingToAssistivePrograms()
    {
        HeadingLabel heading(u"Awards"_s, 2);
        heading.show();

        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&heading);

        QCOMPARE(accessible->role(), QAccessible::Heading);
        QCOMPARE(accessible->text(QAccessible::Name), u"Awards"_s);
        QCOMPARE(accessible->text(QAccessible::Description), u"Heading level 2"_s);
    }
};

QTEST_MAIN(TextLabelTest)
#include "textlabeltest.moc"
