// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terms/termhead.h"

#include "ui/films/filmgridview.h"
#include "ui/films/filmspage.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

namespace {

TermSheet someTermSheet()
{
    TermSheet sheet;
    sheet.term.id = TermId{4};
    sheet.term.name = u"Migration"_s;
    sheet.term.description = u"People who leave home for work, safety or hope."_s;
    sheet.related = {{.kind = Authority::Topic, .id = 5, .name = u"Labour"_s, .films = 3}};
    return sheet;
}

/// The films of a series, with the head above them.
struct Shown {
    PictureCache pictures;
    FilmsPage page{pictures};
    TermHead *head = new TermHead(someTermSheet());

    Shown()
    {
        QObject::connect(&page, &FilmsPage::listWanted, &page, [this](const FilmList &list) {
            page.setIds(list, {FilmId{1}, FilmId{2}, FilmId{3}, FilmId{4}});
        });
        page.setHeading(u"Migration"_s, head);
        page.setPremieres({{2009, 1}, {2011, 2}});
        page.resize(1048, 764);
        page.setList({.sort = FilmSort::Premiere, .descending = false, .term = TermId{4}});
        page.show();
        QApplication::setActiveWindow(&page);
    }
    FilmGridView *grid() const { return page.findChild<FilmGridView *>(); }
    QRect tile(int row) const { return grid()->visualRect(grid()->model()->index(row, 0)); }
};

} // namespace

class TermHeadTest : public QObject
{
    Q_OBJECT

private slots:
    void leadsToARelatedTopicByEnter()
    {
        TermHead head(someTermSheet());
        head.show();
        QSignalSpy requested(&head, &TermHead::placeRequested);

        QTest::keyClick(head.findChild<Chip *>(), Qt::Key_Return);

        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.first().first().value<Place>(), Place::topic(TermId{5}, u"Labour"_s));
    }

    void saysThatThereIsNoDescription()
    {
        TermSheet sheet = someTermSheet();
        sheet.term.description.clear();

        TermHead head(sheet);

        const auto labels = head.findChildren<PlainLabel *>();
        QVERIFY(std::ranges::any_of(labels,
                                    [](const PlainLabel *label) { return label->text() == "No description yet."_L1; }));
    }

    void beginsALineWithEachYear()
    {
        Shown shown;

        QVERIFY(shown.tile(1).top() > shown.tile(0).top());
        QCOMPARE(shown.tile(2).top(), shown.tile(1).top());
        QVERIFY(shown.tile(3).top() > shown.tile(2).top());
        QVERIFY(shown.tile(0).left() > 32);
    }

    void hasNoYearsInAnotherOrder()
    {
        Shown shown;

        shown.page.setList({.sort = FilmSort::Title, .descending = false, .term = TermId{4}});

        QCOMPARE(shown.tile(3).top(), shown.tile(0).top());
        QCOMPARE(shown.tile(0).left(), 32);
    }

    void comesBackToTheRelatedTopic()
    {
        Shown shown;
        shown.head->findChild<Chip *>()->setFocus();
        const PageState state = shown.page.state();
        Shown again;

        again.page.restore(state);

        QCOMPARE(QApplication::focusWidget(), again.head->findChild<Chip *>());
    }
};

QTEST_MAIN(TermHeadTest)
#include "termheadtest.moc"
