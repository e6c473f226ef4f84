// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/yearrange.h"

#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/tokens.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurels {

namespace {

constexpr int Handle = 24; ///< Its widget; the disc is smaller.
constexpr int Disc = 14;
constexpr int BarsHeight = 42;
constexpr int Above = 4;
constexpr int TrackTop = Above + BarsHeight + 6;
constexpr int Track = 4;
constexpr int NarrowestBar = 5; ///< With the gap beside it: more years than fit share a bar.
constexpr auto Rest = 250ms;

} // namespace

/// One end of the span.
class RangeHandle : public QSlider
{
public:
    RangeHandle(const QString &name, bool isEnd, YearRange *range)
        : QSlider(Qt::Horizontal, range), m_name(name), m_isEnd(isEnd), m_range(range)
    {
        setFixedSize(Handle, Handle);
        setPageStep(10);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }
    void say() { setAccessibleName(YearRange::tr("%1, %2").arg(m_name).arg(value())); }

protected:
    void mousePressEvent(QMouseEvent *) override { setSliderDown(true); }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (isSliderDown())
            setValue(m_range->yearAt(mapToParent(event->position().toPoint()).x(), m_isEnd));
    }
    void mouseReleaseEvent(QMouseEvent *) override
    {
        setSliderDown(false);
        m_range->choose();
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = Tokens::of(this);
        QRectF disc(0, 0, Disc, Disc);
        disc.moveCenter(QRectF(rect()).center());
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(isSliderDown() ? t.accentTint : t.surface);
        painter.drawEllipse(disc);
        if (hasFocus())
            paintFocusRing(painter, disc.adjusted(-4, -4, 4, 4), Disc, t);
    }

private:
    QString m_name;
    bool m_isEnd;
    YearRange *m_range;
};

YearRange::YearRange(QWidget *parent)
    : QWidget(parent), m_from(new RangeHandle(tr("Premiere from"), false, this)),
      m_to(new RangeHandle(tr("Premiere to"), true, this))
{
    giveAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(tr("Premiere"));
    setObjectName(u"premieres"_s);
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_from->setObjectName(u"premiereFrom"_s);
    m_to->setObjectName(u"premiereTo"_s);
    for (QSlider *handle : {m_from, m_to})
        connect(handle, &QSlider::valueChanged, this, [this, handle] { handleMoved(handle); });
    m_resting.setSingleShot(true);
    m_resting.setInterval(Rest);
    connect(&m_resting, &QTimer::timeout, this, &YearRange::choose);
}

void YearRange::setYears(const QList<Year> &years, std::optional<YearSpan> chosen)
{
    if (m_resting.isActive() || m_from->isSliderDown() || m_to->isSliderDown())
        return;
    m_years = years;
    const YearSpan span = chosen.value_or(YearSpan{first(), last()});
    const auto set = [this](QSlider *handle, int value) {
        const QSignalBlocker quiet(handle);
        handle->setRange(first(), last());
        handle->setValue(value);
        static_cast<RangeHandle *>(handle)->say();
    };
    set(m_from, span.first);
    set(m_to, span.last);
    const auto most = std::ranges::max_element(years, {}, &Year::films);
    setAccessibleDescription(tr("Films from %1 to %2, most of them of %3.").arg(first()).arg(last()).arg(most->year));
    arrange();
}

YearSpan YearRange::span() const
{
    return {m_from->value(), m_to->value()};
}

QSize YearRange::sizeHint() const
{
    return {Handle * 4, TrackTop + Track / 2 + Handle / 2 + 1};
}

/// Neither end passes the other.
void YearRange::handleMoved(QSlider *moved)
{
    if (moved == m_from && m_from->value() > m_to->value())
        return m_from->setValue(m_to->value());
    if (moved == m_to && m_to->value() < m_from->value())
        return m_to->setValue(m_from->value());
    static_cast<RangeHandle *>(moved)->say();
    arrange();
    emit spanMoved();
    if (!moved->isSliderDown())
        m_resting.start();
}

void YearRange::choose()
{
    m_resting.stop();
    const YearSpan all{first(), last()};
    emit spanChosen(span() == all ? std::nullopt : std::optional(span()));
}

int YearRange::xOf(int year) const
{
    return Handle / 2 + (width() - Handle) * (year - first()) / (last() + 1 - first());
}

int YearRange::yearAt(int x, bool isEnd) const
{
    const qreal years = qreal(last() + 1 - first());
    const int edge = qRound((x - Handle / 2) * years / qMax(1, width() - Handle)); // the nearest
    return first() + edge - (isEnd ? 1 : 0);
}

void YearRange::arrange()
{
    if (m_years.isEmpty())
        return;
    const int top = TrackTop + Track / 2 - Handle / 2;
    m_from->move(xOf(m_from->value()) - Handle / 2, top);
    m_to->move(xOf(m_to->value() + 1) - Handle / 2, top);
    if (m_from->value() == last())
        m_from->raise(); // else nothing could be moved where both stand at the end
    else
        m_to->raise();
    update();
}

void YearRange::resizeEvent(QResizeEvent *)
{
    arrange();
}

/// The nearer handle comes.
void YearRange::mousePressEvent(QMouseEvent *event)
{
    if (m_years.isEmpty())
        return;
    const int x = event->position().toPoint().x();
    const bool isEnd = qAbs(x - xOf(m_to->value() + 1)) < qAbs(x - xOf(m_from->value()));
    QSlider *handle = isEnd ? m_to : m_from;
    handle->setFocus(Qt::MouseFocusReason);
    handle->setValue(yearAt(x, isEnd));
}

void YearRange::paintEvent(QPaintEvent *)
{
    if (m_years.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Tokens &t = Tokens::of(this);
    const int years = last() + 1 - first();
    const int step = qMax(1, years * NarrowestBar / qMax(1, width() - Handle));
    QList<int> films((years + step - 1) / step);
    for (const Year &year : std::as_const(m_years))
        films[(year.year - first()) / step] += year.films;
    const int most = qMax(1, *std::ranges::max_element(films));
    for (qsizetype bar = 0; bar < films.size(); ++bar) {
        if (films[bar] == 0)
            continue;
        const int begin = first() + int(bar) * step;
        const int left = xOf(begin);
        const int right = xOf(qMin(begin + step, last() + 1));
        const int height = qMax(2, BarsHeight * films[bar] / most);
        const bool isChosen = begin + step > m_from->value() && begin <= m_to->value();
        painter.setBrush(isChosen ? t.accent : t.btn);
        painter.drawRoundedRect(QRectF(left, Above + BarsHeight - height, qMax(2, right - left - 2), height), 1.5, 1.5);
    }
    painter.setBrush(t.btn);
    painter.drawRoundedRect(QRectF(Handle / 2., TrackTop, width() - Handle, Track), 2, 2);
    painter.setBrush(t.accent);
    const int from = xOf(m_from->value());
    painter.drawRect(QRectF(from, TrackTop, xOf(m_to->value() + 1) - from, Track));
}

} // namespace laurels
