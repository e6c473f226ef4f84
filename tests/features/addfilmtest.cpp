// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/edits.h"
#include "data/filmstore.h"
#include "data/imagestore.h"
#include "tests/support/running.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

/// A film is added in the window by the keyboard alone, and read again from the file.
class AddFilmTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(u"films.laurels"_s); }

    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static bool tabTo(const QString &name)
    {
        for (int i = 0; i < 40; ++i) {
            if (QApplication::focusWidget()->accessibleName() == name)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    static void addAward(const QString &year, const QString &body, const QString &name)
    {
        QVERIFY(tabTo(u"Add award"_s));
        press(Qt::Key_Space);
        type(year);
        press(Qt::Key_Tab);
        type(body);
        press(Qt::Key_Tab);
        type(name);
    }

private slots:
    void aFilmWithTwoAwardsANewPersonAndAPicture()
    {
        Running running(m_folder.filePath(u"laurels.ini"_s));
        MainWindow &window = *running.window;
        running.session.create(path());
        QTRY_VERIFY(running.session.isOpen() && window.isComplete());

        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(window.findChild<QWidget *>(u"title"_s));
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->accessibleName() == u"Title"_s);
        type(u"River of Lamps"_s);
        addAward(u"2009"_s, u"Whistler Film Festival"_s, u"Best Documentary"_s);
        QVERIFY(tabTo(u"Show as laurel"_s));
        press(Qt::Key_Space);
        addAward(u"2010"_s, u"Big Sky Documentary Film Festival"_s, u"Best Feature"_s);
        QVERIFY(tabTo(u"Add filmmaker"_s));
        press(Qt::Key_Space);
        type(u"Mei Tan"_s);
        press(Qt::Key_Tab);
        type(u"Director"_s);
        QVERIFY(tabTo(u"Add a picture"_s));
        QImage picture(640, 360, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        QApplication::clipboard()->setImage(picture);
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(tabTo(u"Description for screen readers"_s));
        type(u"Lamps on a river"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(window.findChild<QLabel *>(u"saveState"_s)->text(), u"Saved."_s);

        auto again = Catalogue::open(path(), Catalogue::Access::ReadOnly);
        QVERIFY(again);
        const auto ids = (*again)->films().withTitle(u"River of Lamps"_s);
        QVERIFY(ids);
        QCOMPARE(ids->size(), 1);
        const auto film = (*again)->films().find(ids->constFirst());
        QVERIFY(film);
        QCOMPARE(film->awards.size(), 2);
        QCOMPARE(film->awards[0].body.name, u"Whistler Film Festival"_s);
        QVERIFY(film->awards[0].laurel);
        QCOMPARE(film->awards[1].year, 2010);
        QCOMPARE(film->directors(), QStringList(u"Mei Tan"_s));
        QVERIFY(film->signatureImage());
        QCOMPARE(film->signatureImage()->description, u"Lamps on a river"_s);
        QVERIFY((*again)->images().bytes(film->signatureImage()->image));
    }

    void aFilmThatIsNotFoundIsAddedFromTheSearch()
    {
        Running running(m_folder.filePath(u"laurels.ini"_s));
        running.session.create(m_folder.filePath(u"search.laurels"_s));
        QTRY_VERIFY(running.session.isOpen() && running.window->isComplete());
        running.window->go(Place::search(u"Zyxwvut"_s));
        const QString words = u"Add a film called “Zyxwvut”"_s;
        QTRY_VERIFY(button(*running.window, words));

        QTest::mouseClick(button(*running.window, words), Qt::LeftButton);

        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->accessibleName() == u"Title"_s);
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"Zyxwvut"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(running.window->findChild<QLabel *>(u"saveState"_s)->text(), u"Saved."_s);
    }

    void aFilmIsDuplicatedFromItsPage()
    {
        Running running(m_folder.filePath(u"laurels.ini"_s));
        const QString file = m_folder.filePath(u"copies.laurels"_s);
        FilmId film;
        {
            const auto catalogue = Catalogue::create(file, u"Mine"_s);
            film = (*catalogue)->edits().add({{.title = u"River of Lamps"_s}})->constFirst();
        }
        running.session.open(file);
        QTRY_VERIFY(running.session.isOpen() && running.window->isComplete());
        running.window->go(Place::film(film));
        QTRY_COMPARE(running.title(), u"River of Lamps – Laurels"_s);

        QTest::keyClick(running.window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);

        QTRY_COMPARE(running.title(), u"River of Lamps (copy), editing – Laurels"_s);
        const auto again = Catalogue::open(file, Catalogue::Access::ReadOnly);
        QCOMPARE((*again)->films().withTitle(u"River of Lamps"_s)->size(), 1);
        QCOMPARE((*again)->films().withTitle(u"River of Lamps (copy)"_s)->size(), 1);
    }
};

QTEST_MAIN(AddFilmTest)
#include "addfilmtest.moc"
