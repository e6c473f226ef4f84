// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focuswatch.h"

#include <QLineEdit>
#include <QTest>

using namespace laurels;

namespace {

/// Two fields, and who heard of the focus.
class Listener : public QWidget
{
public:
    explicit Listener(int &heard)
        : first(new QLineEdit(this)), second(new QLineEdit(this)), m_watch([&heard](QWidget *, QWidget *) { ++heard; })
    {
    }

    QLineEdit *first;
    QLineEdit *second;

private:
    FocusWatch m_watch;
};

} // namespace

class FocusWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhereTheFocusGoes()
    {
        int heard = 0;
        Listener listener(heard);
        listener.show();
        listener.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&listener));
        listener.first->setFocus();
        heard = 0;

        listener.second->setFocus();

        QCOMPARE(heard, 1);
    }

    void isSilentWhileTheWidgetGoes()
    {
        int heard = 0;
        auto listener = std::make_unique<Listener>(heard);
        listener->show();
        listener->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(listener.get()));
        listener->first->setFocus();
        QVERIFY(listener->first->hasFocus());
        heard = 0;

        listener.reset();

        QCOMPARE(QApplication::focusWidget(), nullptr);
        QCOMPARE(heard, 0);
    }
};

QTEST_MAIN(FocusWatchTest)
#include "focuswatchtest.moc"
