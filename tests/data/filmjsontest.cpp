// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/json/filmjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *json)
{
    const QJsonObject read = QJsonDocument::fromJson(json).object();
    Q_ASSERT(!read.isEmpty());
    return read;
}

Film someFilm()
{
    Film film;
    film.title = u"Last Train Home"_s;
    film.titles = {{u"归途列车"_s, u"zh"_s, u"original"_s}, {u"Le Dernier Train"_s, u"fr"_s, u"translated"_s}};
    film.year = 2009;
    film.premiere = *PartialDate::fromEdtf(u"2011-09-27");
    film.dates = {{u"broadcast"_s, *PartialDate::fromEdtf(u"2011-09"), u"PBS"_s}};
    film.length = std::chrono::minutes(90);
    film.series = {{TermId{4}, u"POV"_s}};
    film.fundingInitiative = {TermId{5}, u"International"_s};
    film.companies = {{{TermId{6}, u"EyeSteelFilm"_s}, u"Production company"_s}};
    film.credits = {{{PersonId{7}, u"Lixin Fan"_s, u"director"_s}, u"Director"_s, u"L. Fan"_s, {}, {}}};
    film.awards = {{.body = {AwardBodyId{8}, u"Festival"_s, u"IDFA"_s},
                    .year = 2009,
                    .name = u"Best Feature"_s,
                    .result = u"won"_s,
                    .recipients = {{PersonId{7}, u"Lixin Fan"_s, u"director"_s}},
                    .laurel = true}};
    film.relations = {{FilmId{9}, u"Fallen City"_s, 2012, u"companion"_s, {}, false}};
    film.links = {{u"Film page"_s, u"https://example.org"_s}};
    film.identifiers = {{u"imdb"_s, u"tt1512201"_s}};
    film.images = {{ImageId{3}, u"signature"_s, u"ab12"_s, u"image/png"_s, {16, 9}, u"A train"_s, {}, {0.5, 0.25}}};
    film.rating = 4.5;
    film.customFields = {{u"Shelf"_s, u"B-12"_s}};
    return film;
}

} // namespace

class FilmJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void restoresEveryFieldWhenIdsAreWritten()
    {
        const Film film = someFilm();

        Film restored;
        const auto applied = applyJson(restored, toJson(film, JsonIds::With), JsonIds::With);

        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
        QCOMPARE(changedKeys(film, restored), QStringList());
        QVERIFY(restored == film);
    }

    void namesReferencesByNameAlone()
    {
        const QJsonObject written = toJson(someFilm());

        QCOMPARE(written[u"series"_s].toArray().at(0).toString(), u"POV"_s);
        QCOMPARE(written[u"credits"_s][0][u"name"_s][u"disambiguation"_s].toString(), u"director"_s);
        QVERIFY(!written[u"awards"_s][0].toObject().contains("bodyId"_L1));
    }

    void ignoresTheIdsOfAnotherCatalogue()
    {
        const auto film = filmFromJson(toJson(someFilm(), JsonIds::With));

        QVERIFY(film);
        QCOMPARE(film->credits.first().person.id, PersonId{});
        QCOMPARE(film->series.first().id, TermId{});
    }

    void changesOnlyTheKeysGiven()
    {
        Film film = someFilm();

        QVERIFY(applyJson(film, object(R"({"notes": "Seen twice", "series": ["Global Voices"]})")));

        QCOMPARE(film.notes, u"Seen twice"_s);
        QCOMPARE(film.series.first().name, u"Global Voices"_s);
        QCOMPARE(changedKeys(someFilm(), film), (QStringList{u"series"_s, u"notes"_s}));
    }

    void clearsWithNull()
    {
        Film film = someFilm();

        QVERIFY(applyJson(film, object(R"({"year": null, "premiere": null, "lengthMinutes": null, "rating": null,
            "series": null, "fundingInitiative": null, "credits": null, "awards": null, "originalTitle": null,
            "alternativeTitles": null, "signatureImage": null, "customFields": null})")));

        QCOMPARE(film.year, 0);
        QVERIFY(film.premiere.isUnknown());
        QCOMPARE(film.length.count(), 0);
        QVERIFY(!film.rating);
        QVERIFY(film.series.isEmpty() && film.credits.isEmpty() && film.awards.isEmpty());
        QVERIFY(film.fundingInitiative.name.isEmpty());
        QVERIFY(film.titles.isEmpty() && film.images.isEmpty() && film.customFields.isEmpty());
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("key");
        QTest::newRow("unknown key") << QByteArray(R"({"titel": "x"})") << u"titel"_s;
        QTest::newRow("unknown key within") << QByteArray(R"({"links": [{"uri": "x"}]})") << u"links[0].uri"_s;
        QTest::newRow("text for a number") << QByteArray(R"({"awards": [{}, {"year": "x"}]})") << u"awards[1].year"_s;
        QTest::newRow("part of a number") << QByteArray(R"({"year": 2009.5})") << u"year"_s;
        QTest::newRow("huge number") << QByteArray(R"({"year": 1e12})") << u"year"_s;
        QTest::newRow("year nought") << QByteArray(R"({"year": 0})") << u"year"_s;
        QTest::newRow("length nought") << QByteArray(R"({"lengthMinutes": 0})") << u"lengthMinutes"_s;
        QTest::newRow("award of the year nought") << QByteArray(R"({"awards": [{"year": 0}]})") << u"awards[0].year"_s;
        QTest::newRow("number for a text") << QByteArray(R"({"title": 7})") << u"title"_s;
        QTest::newRow("text for a list") << QByteArray(R"({"series": "POV"})") << u"series"_s;
        QTest::newRow("unknown result") << QByteArray(R"({"awards": [{"result": "lost"}]})") << u"awards[0].result"_s;
        QTest::newRow("no such day") << QByteArray(R"({"premiere": "2011-02-30"})") << u"premiere"_s;
        QTest::newRow("credit of nobody") << QByteArray(R"({"credits": [{"role": "Editor"}]})") << u"credits[0].name"_s;
        QTest::newRow("focal point") << QByteArray(R"({"signatureImage": {"focalPoint": [1, 2]}})")
                                     << u"signatureImage.focalPoint"_s;
    }
    void refusesWhatItCannotRead()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, key);
        Film film = someFilm();

        QString badKey;
        const auto applied = applyJson(film, object(json.constData()), JsonIds::Without, &badKey);

        QVERIFY(!applied);
        QCOMPARE(applied.error().kind, Error::Invalid);
        QVERIFY2(applied.error().message.contains(key), qPrintable(applied.error().message));
        QCOMPARE(badKey, key);
        QVERIFY(film == someFilm());
    }

    void keepsUnknownKeysWhenAsked()
    {
        const auto film =
            filmFromJson(object(R"({"title": "A", "shelf": "B-12", "copies": 2})"), UnknownKeys::KeepAsCustomField);

        QVERIFY(film);
        QCOMPARE(film->customFields, (QList<CustomField>{{u"copies"_s, u"2"_s}, {u"shelf"_s, u"B-12"_s}}));
    }

    void cleansEveryText()
    {
        Film film;

        QVERIFY(applyJson(film, object(R"({"synopsis": "one\r\ntwo\u0000\u0007\rthree\ud800"})")));

        QCOMPARE(film.synopsis, u"one\ntwo\nthree\uFFFD"_s);
    }

    void keepsWhatOtherFilmsSayAboutThisOne()
    {
        Film film = someFilm();
        film.relations << Relation{FilmId{11}, u"Sequel"_s, 2014, u"follows"_s, {}, true};

        QVERIFY(applyJson(film, object(R"({"relatedTitles": []})")));

        QCOMPARE(film.relations.size(), 1);
        QVERIFY(film.relations.first().inverse);
    }

    void takesOneTitleAndKeepsTheOther()
    {
        Film film = someFilm();

        QVERIFY(applyJson(film, object(R"({"originalTitle": "Der letzte Zug"})")));
        QCOMPARE(film.originalTitle(), u"Der letzte Zug"_s);
        QCOMPARE(film.titles.size(), 2);

        QVERIFY(applyJson(film, object(R"({"alternativeTitles": null})")));
        QCOMPARE(film.titles.size(), 1);
    }

    void namesThePictureToBeRead()
    {
        QCOMPARE(signatureImageFile(object(R"({"signatureImage": {"file": "a.jpg"}})")), u"a.jpg"_s);
        QCOMPARE(signatureImageFile(object(R"({"title": "A"})")), QString());
    }
};

QTEST_GUILESS_MAIN(FilmJsonTest)
#include "filmjsontest.moc"
