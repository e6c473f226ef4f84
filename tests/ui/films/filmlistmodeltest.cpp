// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/filmlistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

namespace {

QList<FilmId> manyIds(int count)
{
    QList<FilmId> ids(count);
    for (int i = 0; i < count; ++i)
        ids[i] = FilmId{i + 1};
    return ids;
}

QList<FilmCard> films(const QList<FilmId> &ids)
{
    QList<FilmCard> cards;
    for (const FilmId id : ids)
        cards << FilmCard{.id = id, .title = u"Film %1"_s.arg(id.value)};
    return cards;
}

} // namespace

class FilmListModelTest : public QObject
{
    Q_OBJECT

private slots:
    void asksOnlyForThePageThatIsLookedAt()
    {
        FilmListModel model;
        model.setIds(manyIds(1'000'000));
        QList<FilmPageRequest> asked;
        connect(&model, &FilmListModel::pageNeeded, this, [&](const FilmPageRequest &page) { asked << page; });
        const QModelIndex far = model.index(900'000, FilmListModel::Title);
        QCOMPARE(far.data().toString(), u"…"_s);
        QCOMPARE(far.data().toString(), u"…"_s);
        QCOMPARE(asked.size(), 1);

        model.setPage(asked.first(), films(asked.first().ids));

        QCOMPARE(far.data().toString(), u"Film 900001"_s);
    }

    void dropsTheAnswerToAnOlderList()
    {
        FilmListModel model;
        QList<FilmPageRequest> asked;
        connect(&model, &FilmListModel::pageNeeded, this, [&](const FilmPageRequest &page) { asked << page; });
        model.setIds(manyIds(10));
        model.index(0, 0).data();
        model.setIds(manyIds(11));

        model.setPage(asked.first(), films(asked.first().ids));

        QCOMPARE(model.index(0, 0).data().toString(), u"…"_s);
    }

    void showsWhatItHasWhileItIsRenewed()
    {
        FilmListModel model;
        QList<FilmPageRequest> asked;
        connect(&model, &FilmListModel::pageNeeded, this, [&](const FilmPageRequest &page) { asked << page; });
        model.setIds(manyIds(3));
        model.index(0, 0).data();
        model.setPage(asked.first(), films(asked.first().ids));

        model.renew();

        QCOMPARE(model.index(0, 0).data().toString(), u"Film 1"_s);
        QCOMPARE(asked.size(), 2);
    }

    void leavesAGapForAFilmThatIsGone()
    {
        FilmListModel model;
        FilmPageRequest asked;
        connect(&model, &FilmListModel::pageNeeded, this, [&](const FilmPageRequest &page) { asked = page; });
        model.setIds(manyIds(3));
        model.index(0, 0).data();

        model.setPage(asked, films({FilmId{1}, FilmId{3}}));

        QCOMPARE(model.index(1, 0).data().toString(), u"…"_s);
        QCOMPARE(model.index(2, 0).data().toString(), u"Film 3"_s);
    }

    void saysThatAValueIsNotRecorded()
    {
        FilmListModel model;
        connect(&model, &FilmListModel::pageNeeded, &model,
                [&](const FilmPageRequest &page) { model.setPage(page, films(page.ids)); });

        model.setIds(manyIds(1));

        const QModelIndex year = model.index(0, FilmListModel::Year);
        QCOMPARE(year.data().toString(), u"–"_s);
        QCOMPARE(year.data(Qt::AccessibleTextRole).toString(), u"Year, not recorded"_s);
    }

    void spellsOutAFilmForAScreenReader()
    {
        const FilmCard card{.title = u"Last Train Home"_s,
                            .year = 2011,
                            .length = std::chrono::minutes(90),
                            .awards = 11,
                            .directors = {u"Lixin Fan"_s}};

        QCOMPARE(spokenLine(card), u"2011, Lixin Fan, 90 minutes, 11 awards"_s);
    }

    void keepsTheRulesOfItemModels()
    {
        FilmListModel model;
        FilmListFace face(model);
        QAbstractItemModelTester tester(&model);
        QAbstractItemModelTester faceTester(&face);
        connect(&model, &FilmListModel::pageNeeded, &model,
                [&](const FilmPageRequest &page) { model.setPage(page, films(page.ids)); });

        model.setIds(manyIds(200));
        model.renew();
        model.setIds({});

        QCOMPARE(face.rowCount(), 0);
    }
};

QTEST_MAIN(FilmListModelTest)
#include "filmlistmodeltest.moc"
