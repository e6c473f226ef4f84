// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weblink.h"

#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

class WebLinkTest : public QObject
{
    Q_OBJECT

private slots:
    void opensOnlyPagesOfTheWeb_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host"); // empty = refused

        QTest::newRow("https") << u"HTTPS://EXAMPLE.org/film"_s << u"example.org"_s;
        QTest::newRow("a Cyrillic letter") << u"https://ex\u0430mple.org/"_s << u"xn--exmple-4nf.org"_s;
        QTest::newRow("an escaped line break") << u"https://example.org/%0D%0Ax"_s << u"example.org"_s;
        QTest::newRow("a user name") << u"https://example.org@evil.example/"_s << QString();
        QTest::newRow("a password") << u"https://user:secret@example.org/"_s << QString();
        QTest::newRow("a script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("a script in capitals") << u"JaVaScRiPt:alert(1)"_s << QString();
        QTest::newRow("data") << u"data:text/html,<script>alert(1)</script>"_s << QString();
        QTest::newRow("a file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("a path") << u"/etc/passwd"_s << QString();
        QTest::newRow("a share") << u"smb://server/share"_s << QString();
        QTest::newRow("a network path") << u"\\\\server\\share"_s << QString();
        QTest::newRow("no scheme") << u"www.example.org"_s << QString();
        QTest::newRow("another host's page") << u"//example.org/x"_s << QString();
        QTest::newRow("no host") << u"http:///x"_s << QString();
        QTest::newRow("a blank in the host") << u"https://exa mple.org/"_s << QString();
    }
    void opensOnlyPagesOfTheWeb()
    {
        QFETCH(QString, text);
        QFETCH(QString, host);
        QString asked;
        QList<QUrl> opened;
        const WebOpener opener(
            [&asked](QWidget *, const QString &shown, const std::function<void()> &agreed) {
                asked = shown;
                agreed();
            },
            [&opened](const QUrl &url) {
                opened << url;
                return true;
            });

        opener.open(nullptr, text);

        QCOMPARE(asked, host);
        QCOMPARE(opened.size(), host.isEmpty() ? 0 : 1);
    }

    void opensNothingThatThePersonDidNotAgreeTo()
    {
        int opened = 0;
        const WebOpener opener([](QWidget *, const QString &, const std::function<void()> &) {},
                               [&opened](const QUrl &) { return ++opened > 0; });

        opener.open(nullptr, u"https://example.org/"_s);

        QCOMPARE(opened, 0);
    }
};

QTEST_MAIN(WebLinkTest)
#include "weblinktest.moc"
