// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/attention.h"
#include "tests/support/running.h"
#include "ui/lists/attentionpage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

/// Stories of looking after a catalogue in the window: what is missing.
class UpkeepStoryTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Running> m_running;

    QString path() const { return m_folder->filePath(u"c.laurels"_s); }
    void start()
    {
        m_running.reset();
        m_running = std::make_unique<Running>(m_folder->filePath(u"laurels.ini"_s));
        m_running->session.openOrMake(path());
        QTRY_VERIFY_WITH_TIMEOUT(m_running->session.isOpen() && m_running->window->isComplete(), 20'000);
    }
    /// Asks the file itself, as another program would.
    std::unique_ptr<Catalogue> catalogue() const { return std::move(*Catalogue::open(path())); }
    void go(const QString &place, const QString &title)
    {
        m_running->window->go(*placeFromText(place));
        QTRY_COMPARE(m_running->title(), title + u" – Laurels"_s);
        QTRY_VERIFY(m_running->window->isComplete());
    }
    template <class Widget> Widget *find(const QString &name = {}) const
    {
        const auto all = m_running->window->findChildren<Widget *>(name);
        for (Widget *one : all)
            if (one->isVisible())
                return one;
        return nullptr;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
    }
    void cleanup() { m_running.reset(); }

    void whatIsMissingOpensTheFormAtItsField()
    {
        go(u"attention"_s, u"Needs attention"_s);
        auto *groups = find<QListWidget>(u"groups"_s);
        const auto counts = Attention(catalogue()->database()).counts();
        QCOMPARE(groups->count(), counts->films.size() + 1);

        groups->setCurrentRow(groups->count() - 1);
        auto *people = find<QAbstractItemView>(u"gaps"_s);
        QTRY_COMPARE(people->model()->rowCount(), counts->peopleWithoutBiography);
        people->setFocus();
        m_running->press(Qt::Key_Return);

        QTRY_VERIFY(m_running->title().endsWith(u", editing – Laurels"_s));
        QTRY_COMPARE(m_running->window->focusWidget()->accessibleName(), u"Biography"_s);
    }
};

QTEST_MAIN(UpkeepStoryTest)
#include "upkeepstorytest.moc"
