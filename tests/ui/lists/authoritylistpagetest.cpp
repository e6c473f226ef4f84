// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/authoritylistpage.h"

#include "ui/widgets/picturecache.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace laurels;

class AuthorityListPageTest : public QObject
{
    Q_OBJECT

private slots:
    void opensAPersonByEnterAndByPress()
    {
        PictureCache pictures;
        AuthorityListPage page(Authority::Person, pictures);
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

    void leadsToANameByItsFirstLetters()
    {
        PictureCache pictures;
        AuthorityListPage page(Authority::Topic, pictures);
        page.resize(800, 600);
        page.show();
        page.setIds(AuthoritySort::Name, {7, 8, 9});
        auto view = page.findChild<QAbstractItemView *>(u"names"_s);
        QSignalSpy sought(&page, &AuthorityListPage::nameSought);

        QTest::keyClicks(view, u"mi"_s);
        page.showName(9);

        QCOMPARE(sought.last(), QVariantList({QVariant::fromValue(Authority::Topic), u"mi"_s}));
        QCOMPARE(view->currentIndex().row(), 2);
    }

    void asksOnlyForTheNamesThatAreLookedAt()
    {
        PictureCache pictures;
        AuthorityListPage page(Authority::Person, pictures);
        int asked = 0;
        connect(&page, &AuthorityListPage::pageNeeded, &page, [&asked] { ++asked; });
        QList<qint64> ids(1'000'000);
        std::iota(ids.begin(), ids.end(), 1);
        page.resize(1048, 764);
        page.show();

        page.setIds(AuthoritySort::Name, ids);
        page.grab();

        QVERIFY(asked >= 1 && asked <= 2);
        QCOMPARE(page.findChild<PlainLabel *>(u"count"_s)->text(), u"1,000,000 people"_s);
    }

    void saysWhenThereIsNobody()
    {
        PictureCache pictures;
        AuthorityListPage page(Authority::Person, pictures);
        page.show();

        page.setIds(AuthoritySort::Name, {});

        const auto labels = page.findChildren<PlainLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const PlainLabel *label) { return label->isVisible() && label->text() == "No people yet"_L1; }));
        QVERIFY(!page.findChild<QAbstractItemView *>(u"names"_s)->isVisible());
    }

    void comesBackToTheSameNameAndOrder()
    {
        PictureCache pictures;
        AuthorityListPage page(Authority::Person, pictures);
        const auto answer = [](AuthorityListPage *asking) {
            connect(asking, &AuthorityListPage::listWanted, asking, [asking](Authority, AuthoritySort sort) {
                asking->setIds(sort, sort == AuthoritySort::Name ? QList<qint64>{7, 8, 9} : QList<qint64>{9, 8, 7});
            });
            asking->show();
            asking->refresh();
        };
        answer(&page);
        page.restore({0, u"7"_s, QString::number(int(AuthoritySort::Films))});
        AuthorityListPage again(Authority::Person, pictures);
        answer(&again);

        again.restore(page.state());

        QCOMPARE(again.findChild<QComboBox *>()->currentIndex(), int(AuthoritySort::Films));
        QCOMPARE(again.findChild<QAbstractItemView *>(u"names"_s)->currentIndex().row(), 2);
    }
};

QTEST_MAIN(AuthorityListPageTest)
#include "authoritylistpagetest.moc"
