// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tokens.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace laurels;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace

class TokensTest : public QObject
{
    Q_OBJECT
private slots:
    void areTheDesignsColours_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void areTheDesignsColours()
    {
        QFETCH(bool, dark);
        QFile file(u":/tokens.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject design =
            QJsonDocument::fromJson(file.readAll())[u"color"_s][dark ? u"dark"_s : u"light"_s].toObject();

        const Tokens &t = dark ? Tokens::dark() : Tokens::light();

        QCOMPARE(design.size(), 26);
        QCOMPARE(t.canvas, QColor(design[u"canvas"_s].toString()));
        QCOMPARE(t.text3, QColor(design[u"text3"_s].toString()));
        QCOMPARE(t.accent, QColor(design[u"accent"_s].toString()));
        QCOMPARE(t.goldGlyph, QColor(design[u"goldGlyph"_s].toString()));
        QCOMPARE(t.btn, QColor(design[u"btn"_s].toString()));
        QCOMPARE(t.mark, QColor(design[u"mark"_s].toString()));
    }

    void canBeRead_data() { areTheDesignsColours_data(); }
    void canBeRead()
    {
        QFETCH(bool, dark);
        const Tokens &t = dark ? Tokens::dark() : Tokens::light();

        for (const QColor &text : {t.text, t.text2, t.text3, t.accent, t.gold, t.danger, t.warn, t.info})
            for (const QColor &ground : {t.canvas, t.sidebar, t.surface})
                QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + u" on "_s + ground.name()));
        QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
        QVERIFY(contrast(t.text, t.mark) >= 4.5);
        QVERIFY(contrast(t.borderStrong, t.surface) >= 3);
        QVERIFY(contrast(t.goldGlyph, t.surface) >= 3);
    }

    void followThePalette()
    {
        QVERIFY(!Tokens::of(paletteFor(Theme::Light, {})).isDark);
        QVERIFY(Tokens::of(paletteFor(Theme::Dark, {})).isDark);
        QVERIFY(Tokens::of(paletteFor(Theme::Desktop, QPalette(Qt::black))).isDark);
    }
};

QTEST_MAIN(TokensTest)
#include "tokenstest.moc"
