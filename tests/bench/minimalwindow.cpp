// SPDX-License-Identifier: GPL-3.0-or-later
// What a start costs at least: a window of Qt Widgets that shows one label, says when that is painted, and ends.
#include <QApplication>
#include <QLabel>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

class Label : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        QTimer::singleShot(0, qApp, [] { // after this frame has been handed to the screen
            std::puts("painted");
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    Label label(u"Laurels"_s);
    label.resize(1280, 820);
    label.show();
    return QApplication::exec();
}
