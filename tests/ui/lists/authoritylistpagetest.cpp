// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/authoritylistpage.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

class AuthorityListPageTest : public QObject
{
    Q_OBJECT

private slots:
    void opensAPersonByEnterAndByPress()
    {
        AuthorityListPage page(Authority::Person);
        connect(&page, &AuthorityListPage::listWanted, &page, [&](Authority, AuthoritySort sort) {
            page.setIds(sort, {7, 9});
        });
        connect(&page, &AuthorityListPage::pageNeeded, &page, [&](const AuthorityPageRequest &request) {
            page.setPage(request, {{.id = 7, .name = u"Lixin Fan"_s, .films = 2}, {.id = 9, .name = u"Qi Zhao"_s}});
        });
        QSignalSpy opened(&page, &Page::placeRequested);
        page.resize(800, 600);
        page.show();
        page.refresh();
        page.grab();
        auto view = page.findChild<QAbstractItemView *>(u"names"_s);

        QTest::keyClick(view, Qt::Key_Return);
        QAccessibleInterface *second = QAccessible::queryAccessibleInterface(view)->child(1);
        second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());

        QVERIFY(page.isComplete());
        QCOMPARE(second->text(QAccessible::Name), u"Qi Zhao"_s);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.first().first().value<Place>(), Place::person(PersonId{7}, u"Lixin Fan"_s));
    }
};

QTEST_MAIN(AuthorityListPageTest)
#include "authoritylistpagetest.moc"
