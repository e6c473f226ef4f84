// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/facetlists.h"

#include "data/authorityedits.h"
#include "data/authoritystore.h"
#include "data/catalogue.h"
#include "data/edits.h"
#include "data/filmstore.h"
#include "data/search.h"
#include "data/starter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

/// The lists in memory say what SQL says, and go on doing so while the catalogue is edited.
class FacetListsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<FacetLists> m_lists;

    FilmSet films(const QString &query) { return *m_catalogue->search().filmSet(query); }
    FilmId film(const QString &title) { return *m_catalogue->findFilm(title); }

    static QStringList words(const FacetCounts &counts)
    {
        QStringList words;
        for (size_t kind = 0; kind < FacetKinds; ++kind)
            for (const ValueCount &value : counts.at(kind))
                words << u"%1:%2 %3"_s.arg(kind).arg(value.value).arg(value.films);
        words.sort();
        return words;
    }

    void areAsSqlCounts()
    {
        for (const QString &query : {QString(), u"china"_s, u"is:awarded"_s, u"-china"_s, u"year:1800"_s}) {
            QVERIFY(m_lists->prepare());
            QCOMPARE(words(m_lists->count(films(query))), words(*m_lists->countFew(films(query))));
        }
    }

    void change(FilmId id, const std::function<void(Film &)> &edit)
    {
        QVERIFY(m_catalogue->edits().change(id, [&edit](Film &draft) -> Result<void> {
            edit(draft);
            return {};
        }));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Catalogue::create(m_folder->filePath(u"starter.laurels"_s), u"Starter"_s);
        QVERIFY(made);
        m_catalogue = std::move(*made);
        QVERIFY(fillWithStarterFilms(*m_catalogue));
        m_lists = std::make_unique<FacetLists>(m_catalogue->database());
        QVERIFY(m_lists->prepare());
    }
    void cleanup()
    {
        m_lists.reset();
        m_catalogue.reset();
    }

    void countWhatSqlCounts() { areAsSqlCounts(); }

    void countAValueOnceThatAFilmHasTwice()
    {
        const auto counts = m_lists->count(films(u"title:=\"Last Train Home\""_s)); // several awards of one body

        for (size_t kind = 0; kind < FacetKinds; ++kind)
            for (const ValueCount &value : counts.at(kind))
                QCOMPARE(value.films, 1);
    }

    void followAFilmThatIsEdited()
    {
        change(film(u"Fallen City"_s), [](Film &draft) {
            draft.year = 1950;
            draft.topics = {{{}, u"A topic that was not there"_s}};
            draft.credits.clear();
        });

        areAsSqlCounts();
    }

    void followFilmsThatComeAndGo()
    {
        QVERIFY(m_catalogue->edits().remove(film(u"Fallen City"_s)));
        areAsSqlCounts();
        QVERIFY(m_catalogue->edits().undo());
        areAsSqlCounts();
        Film added;
        added.title = u"New"_s;
        added.year = 2020;
        QVERIFY(m_catalogue->edits().add({added}));
        areAsSqlCounts();
    }

    void followNamesThatAreMerged()
    {
        const auto topics = m_catalogue->authorities().ids(Authority::Topic, AuthoritySort::Name);
        QVERIFY(topics && topics->size() > 1);
        const auto kept = m_catalogue->authorities().findTerm(TermId{topics->at(0)});

        QVERIFY(m_catalogue->authorityEdits().merge(TermId{topics->at(1)}, *kept));

        areAsSqlCounts();
    }

    void followWhatAnotherProgramWrites()
    {
        const auto other = Catalogue::open(m_folder->filePath(u"starter.laurels"_s));
        QVERIFY(other);

        QVERIFY((*other)->edits().remove(film(u"Fallen City"_s)));

        areAsSqlCounts();
    }
};

QTEST_GUILESS_MAIN(FacetListsTest)
#include "facetliststest.moc"
