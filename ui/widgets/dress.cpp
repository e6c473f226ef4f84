// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dress.h"

#include <QEvent>
#include <QGuiApplication>
#include <QWidget>

namespace laurels {

namespace {

/// Lives with its widget and listens to what the application tells all widgets.
class Dresser : public QObject
{
public:
    Dresser(QWidget *widget, std::function<void(const Tokens &)> dress) : QObject(widget), m_dress(std::move(dress))
    {
        widget->installEventFilter(this);
        run();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange)
            run();
        return false;
    }

private:
    void run() { m_dress(Tokens::of(QGuiApplication::palette())); }

    std::function<void(const Tokens &)> m_dress;
};

} // namespace

void keepDressed(QWidget *widget, std::function<void(const Tokens &)> dress)
{
    new Dresser(widget, std::move(dress));
}

void setTextColour(QWidget *label, const QColor &colour)
{
    QPalette palette = label->palette();
    palette.setColor(label->foregroundRole(), colour);
    label->setPalette(palette);
}

} // namespace laurels
