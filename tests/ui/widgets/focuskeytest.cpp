// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focuskey.h"

#include "ui/widgets/linkbutton.h"

#include <QTest>
#include <QVBoxLayout>

using namespace laurels;
using namespace Qt::StringLiterals;

class FocusKeyTest : public QObject
{
    Q_OBJECT

    /// A page with one section that holds a link for each of `names`.
    static QWidget *page(const QStringList &names)
    {
        auto *made = new QWidget;
        auto *section = new QWidget(made);
        section->setObjectName(u"awards"_s);
        auto *layout = new QVBoxLayout(section);
        for (const QString &name : names) {
            auto *link = new LinkButton(name);
            link->setObjectName(name);
            layout->addWidget(link);
        }
        made->show();
        made->activateWindow();
        return made;
    }

    static QList<LinkButton *> links(const QWidget &page) { return page.findChildren<LinkButton *>(); }

private slots:
    void findsTheSameLinkOnAPageThatHasGainedOthers()
    {
        const std::unique_ptr<QWidget> before(page({u"IDFA"_s, u"Emmy"_s}));
        QVERIFY(QTest::qWaitForWindowActive(before.get()));
        links(*before).at(1)->setFocus();
        const QString key = focusKey(before.get());
        const std::unique_ptr<QWidget> after(page({u"Whistler"_s, u"IDFA"_s, u"Emmy"_s}));
        QVERIFY(QTest::qWaitForWindowActive(after.get()));

        QVERIFY(focusByKey(after.get(), key));

        QVERIFY(links(*after).at(2)->hasFocus());
    }

    void tellsTwoLinksToOnePlaceApart()
    {
        const std::unique_ptr<QWidget> made(page({u"Emmy"_s, u"Emmy"_s}));
        QVERIFY(QTest::qWaitForWindowActive(made.get()));
        links(*made).at(1)->setFocus();
        const QString key = focusKey(made.get());
        links(*made).at(0)->setFocus();

        QVERIFY(focusByKey(made.get(), key));

        QVERIFY(links(*made).at(1)->hasFocus());
    }

    void findsNothingWhereTheLinkIsGone()
    {
        const std::unique_ptr<QWidget> made(page({u"Emmy"_s}));

        QVERIFY(!focusByKey(made.get(), u"awards/IDFA#0"_s));
        QVERIFY(!focusByKey(made.get(), QString()));
    }
};

QTEST_MAIN(FocusKeyTest)
#include "focuskeytest.moc"
