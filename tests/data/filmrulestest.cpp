// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/filmrules.h"

#include "data/catalogue.h"
#include "data/edits.h"
#include "data/filmstore.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace laurels;
using namespace Qt::StringLiterals;

namespace {

Film someFilm()
{
    Film film;
    film.title = u"Last Train Home"_s;
    film.year = 2009;
    film.premiere = *PartialDate::fromEdtf(u"2011-09-27");
    film.length = std::chrono::minutes(90);
    return film;
}

QStringList sentences(const QList<Issue> &issues)
{
    QStringList all;
    for (const Issue &issue : issues)
        all << issue.message;
    return all;
}

using Mend = std::function<void(Film &)>;

} // namespace

class FilmRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingWrongWithAFilm()
    {
        QVERIFY(validate(someFilm()).isEmpty());
        QVERIFY(warnings(someFilm()).isEmpty());
    }

    void saysWhatStopsAFilmFromBeingSaved_data()
    {
        QTest::addColumn<Mend>("mend");
        QTest::addColumn<FilmField>("field");
        QTest::addColumn<QString>("sentence");

        const auto row = [](const char *name, const QString &sentence, FilmField field, Mend mend) {
            QTest::newRow(name) << mend << field << sentence;
        };
        row("no title", u"Give the film a title."_s, FilmField::Title, [](Film &film) { film.title = u"  "_s; });
        row("early premiere", u"The premiere is before cinema began. Check the year."_s, FilmField::Premiere,
            [](Film &film) {
                film.year = 0;
                film.premiere = *PartialDate::fromEdtf(u"1811-09-27");
            });
        row("premiere far ahead", u"The premiere is far ahead. Check the year."_s, FilmField::Premiere,
            [](Film &film) { film.premiere = *PartialDate::fromEdtf(u"2999"); });
        row("early award", u"The year of the award is before cinema began or far ahead. Check it."_s, FilmField::Awards,
            [](Film &film) { film.awards << Award{.body = {.name = u"IDFA"_s}, .year = -1, .name = u"Best"_s}; });
        row("related to itself", u"A film cannot be related to itself. Name another film."_s, FilmField::Relations,
            [](Film &film) { film.relations << Relation{.title = film.title, .year = film.year}; });
        row("related to itself by its key", u"A film cannot be related to itself. Name another film."_s,
            FilmField::Relations, [](Film &film) {
                film.id = FilmId{7};
                film.relations << Relation{.other = film.id, .title = u"Another name"_s};
            });
        row("field without a name", u"A field of your own needs a name."_s, FilmField::CustomFields, [](Film &film) {
            film.customFields << CustomField{u" "_s, u"B-12"_s};
        });
        row("early year", u"The year is before cinema began or far ahead. Check it."_s, FilmField::Year,
            [](Film &film) { film.year = 1800; });
        row("five laurels", u"A film shows at most four laurels. Unmark one of them."_s, FilmField::Awards,
            [](Film &film) {
                for (int year = 2001; year <= 2005; ++year)
                    film.awards << Award{.year = year, .name = u"Best"_s, .result = u"won"_s, .laurel = true};
            });
        row("empty award", u"An award needs its award body or its name."_s, FilmField::Awards,
            [](Film &film) { film.awards << Award{.year = 2009}; });
        row("nobody", u"A credit needs the name of a person."_s, FilmField::Credits,
            [](Film &film) { film.credits << Credit{.role = u"Director"_s}; });
    }
    void saysWhatStopsAFilmFromBeingSaved()
    {
        QFETCH(Mend, mend);
        QFETCH(FilmField, field);
        QFETCH(QString, sentence);
        Film film = someFilm();
        mend(film);

        const QList<Issue> issues = validate(film);

        QCOMPARE(sentences(issues), QStringList{sentence});
        QCOMPARE(issues.first().field, field);
    }

    void warnsAndStopsNothing_data()
    {
        QTest::addColumn<Mend>("mend");
        QTest::addColumn<FilmField>("field");
        QTest::addColumn<QString>("sentence");

        const auto row = [](const char *name, const QString &sentence, FilmField field, Mend mend) {
            QTest::newRow(name) << mend << field << sentence;
        };
        row("length", u"Length is over ten hours. Is that right?"_s, FilmField::Length,
            [](Film &film) { film.length = std::chrono::minutes(601); });
        row("premiere", u"The premiere is before the film was completed. Check both years."_s, FilmField::Premiere,
            [](Film &film) { film.premiere = *PartialDate::fromEdtf(u"2008"); });
        row("logline", u"A logline is one sentence of up to 200 characters; lists cut a longer one."_s,
            FilmField::Logline, [](Film &film) { film.logline = QString(201, u'x'); });
        row("award of nobody", u"The award names no award body. Who gave it?"_s, FilmField::Awards,
            [](Film &film) { film.awards << Award{.year = 2009, .name = u"Best"_s}; });
        row("award twice", u"The row above has the same year, body and award."_s, FilmField::Awards, [](Film &film) {
            film.awards = {{.body = {.name = u"IDFA"_s}, .year = 2009, .name = u"Best"_s, .result = u"won"_s},
                           {.body = {.name = u"idfa"_s}, .year = 2009, .name = u"best"_s, .result = u"nominated"_s}};
        });
        row("credit twice", u"Another row has the same person and role."_s, FilmField::Credits, [](Film &film) {
            film.credits = {{.person = {.name = u"A"_s}, .role = u"Director"_s},
                            {.person = {.name = u"B"_s}, .role = u"Director"_s},
                            {.person = {.name = u"A"_s}, .role = u"Director"_s}};
        });
        row("topic twice", u"“MIGRATION” is there twice."_s, FilmField::Topics, [](Film &film) {
            film.topics = {{{}, u"Migration"_s}, {{}, u"MIGRATION"_s}};
        });
        row("script as link", u"This cannot be opened as a web address. It should begin with https://."_s,
            FilmField::Links, [](Film &film) { film.links = {{.url = u"javascript:alert(1)"_s}}; });
    }
    void warnsAndStopsNothing()
    {
        QFETCH(Mend, mend);
        QFETCH(FilmField, field);
        QFETCH(QString, sentence);
        Film film = someFilm();
        mend(film);

        const QList<Issue> issues = warnings(film);

        QCOMPARE(sentences(issues), QStringList{sentence});
        QCOMPARE(issues.first().field, field);
        QVERIFY(validate(film).isEmpty());
    }

    void namesTheRowAndItsTwin()
    {
        Film film = someFilm();
        film.credits = {{.person = {.name = u"A"_s}}, {.person = {.name = u"B"_s}}, {.person = {.name = u"a"_s}}};

        const QList<Issue> issues = warnings(film);

        QCOMPARE(issues.first().row, 2);
        QCOMPARE(issues.first().twin, 0);
    }

    void readsALength_data()
    {
        QTest::addColumn<int>("minutes");

        QTest::newRow("90") << 90;
        QTest::newRow(" 90 ") << 90;
        QTest::newRow("") << 0;
        QTest::newRow("9O") << -1;
        QTest::newRow("-90") << -1;
        QTest::newRow("+90") << -1;
        QTest::newRow("1.5") << -1;
        QTest::newRow("99999999999") << -1;
    }
    void readsALength()
    {
        QFETCH(int, minutes);

        const auto length = lengthFromText(QString::fromLatin1(QTest::currentDataTag()));

        QCOMPARE(length.has_value(), minutes >= 0);
        if (length)
            QCOMPARE(length->count(), minutes);
        else
            QCOMPARE(length.error().message, u"Use digits only, such as 90."_s);
    }

    void readsAYearAndADate()
    {
        QCOMPARE(*yearFromText(u"2009"_s), 2009);
        QCOMPARE(*yearFromText(u""_s), 0);
        QCOMPARE(yearFromText(u"209"_s).error().message, u"A year has four digits, such as 2009."_s);
        QCOMPARE(yearFromText(u"20x9"_s).error().message, u"Use digits only, such as 2009."_s);
        QCOMPARE(dateFromText(u"2011-09"_s)->toEdtf(), u"2011-09"_s);
        QVERIFY(!dateFromText(u"27.9.2011"_s));
        QCOMPARE(dateFromText(u"2011-02-30"_s).error().message, u"February 2011 has no day 30: it has 28."_s);
    }

    void knowsAnotherFilmOfThisTitleAndYear()
    {
        const QTemporaryDir folder;
        const auto catalogue = Catalogue::create(folder.filePath(u"test.laurels"_s), u"Test"_s);
        const FilmId first = (*catalogue)->edits().add({someFilm()})->first();
        Film second = someFilm();
        second.title = u" Last Train Home "_s;

        const auto found = catalogueWarnings((*catalogue)->films(), second);

        QCOMPARE(sentences(*found), QStringList{u"Another film has this title and year."_s});
        QCOMPARE(found->first().film, first);
        second.id = first;
        QVERIFY(catalogueWarnings((*catalogue)->films(), second)->isEmpty());
        second.id = {};
        second.year = 2010;
        QVERIFY(catalogueWarnings((*catalogue)->films(), second)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(FilmRulesTest)
#include "filmrulestest.moc"
