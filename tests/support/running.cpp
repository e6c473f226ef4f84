// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/running.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace laurels {

Running::Running(const QString &settingsFile) : settings(settingsFile)
{
    settings.setMotionReduced(true);
    const FileQuestion answer = [this](QWidget *, const std::function<void(const QString &)> &answered) {
        answered(asked);
    };
    window = std::make_unique<MainWindow>(
        Program{thread, actions, session, settings, {answer, answer, answer, answer, answer, answer}});
    window->QWidget::show();
    window->activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(window.get()));
}

Running::~Running()
{
    window->close();
}

void Running::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window->focusWidget() ? window->focusWidget() : window.get(), key, modifiers);
}

void Running::trigger(const QString &words)
{
    const auto all = window->actions();
    for (QAction *one : all)
        if (one->text() == words)
            return one->trigger();
    QFAIL(qPrintable(u"There is no action “%1”."_s.arg(words)));
}

int Running::filmCount() const
{
    const auto *count = window->findChild<QLabel *>(u"filmCount"_s);
    return count ? count->text().section(u' ', 0, 0).toInt() : -1;
}

QAbstractButton *button(const QWidget &inside, const QString &words)
{
    const auto all = inside.findChildren<QAbstractButton *>();
    for (QAbstractButton *one : all)
        if (one->isVisible() && (one->text() == words || one->accessibleName() == words))
            return one;
    return nullptr;
}

bool focusItem(const QWidget &inside, const QString &text)
{
    const auto views = inside.findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        for (int row = 0; view->isVisible() && row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (index.data().toString() != text)
                continue;
            view->setFocus();
            view->setCurrentIndex(index);
            return true;
        }
    }
    return false;
}

} // namespace laurels
