// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/connection.h"
#include "tests/support/running.h"
#include "ui/search/querypage.h"

#include <QAbstractButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

/// How a person finds films in the window, on the starter catalogue.
class SearchStoryTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Running> m_running;

    MainWindow &window() const { return *m_running->window; }
    QWidget *filters() const { return window().findChild<QWidget *>(u"filters"_s); }
    QAbstractButton *filter(const QString &name) const { return filters() ? button(*filters(), name) : nullptr; }

    QAbstractButton *buttonSpoken(const QString &name) const
    {
        for (auto *each : window().findChildren<QAbstractButton *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_running = std::make_unique<Running>(m_folder->filePath(u"laurels.ini"_s));
        m_running->session.openOrMake(m_folder->filePath(u"c.laurels"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_running->filmCount(), 30, 20'000);
    }

    void cleanup() { m_running.reset(); }

    void narrowsAllFilmsByWhatStandsBesideThem()
    {
        QTRY_VERIFY(filter(u"With any award, 27 films"_s));

        filter(u"Without awards, 3 films"_s)->click();

        QTRY_COMPARE(m_running->filmCount(), 3);
        QTRY_VERIFY(filter(u"Without awards, 3 films"_s)->isChecked());
        auto *chip = button(window(), u"Remove filter without Is: awarded"_s);
        QVERIFY(chip);
        chip->click();
        QTRY_COMPARE(m_running->filmCount(), 30);
    }

    void theNumbersFollowWhatIsTyped()
    {
        window().go(Place::search(u"china"_s));
        QTRY_VERIFY(filter(u"With any award, 14 films"_s));

        window().findChild<QueryPage *>()->setQuery(u"yangtze"_s);

        QTRY_VERIFY(!filter(u"With any award, 14 films"_s));
    }

    void theStatisticsLeadToTheFilmsOfABar()
    {
        m_running->press(Qt::Key_6, Qt::ControlModifier);
        QTRY_COMPARE(m_running->title(), u"Statistics – Laurels"_s);

        QTRY_VERIFY(buttonSpoken(u"2012, 4 films"_s));
        buttonSpoken(u"2012, 4 films"_s)->click();

        QTRY_COMPARE(m_running->filmCount(), 4);
    }

    void twoFilmsAreLinkedByTheirMaker()
    {
        window().go(Place::film({}, u"Last Train Home"_s));
        QTRY_COMPARE(m_running->title(), u"Last Train Home – Laurels"_s);
        m_running->press(Qt::Key_7, Qt::ControlModifier);
        QTRY_COMPARE(m_running->title(), u"Connections – Laurels"_s);

        window().go(ConnectionQuestion::fromText(u"film:Last Train Home | film:Fallen City | people"_s).place());

        QTRY_VERIFY(button(window(), u"Lixin Fan"_s));
    }

    void aNarrowWindowHasAButtonForTheFilters()
    {
        window().resize(900, 700);
        auto *show = window().findChild<QAbstractButton *>(u"showFilters"_s);
        QTRY_VERIFY(show && show->isVisible());
        QVERIFY(!filters()->isVisible());

        show->click();

        QTRY_VERIFY(filters()->isVisible());
    }
};

QTEST_MAIN(SearchStoryTest)
#include "searchstorytest.moc"
