// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/herowidget.h"

#include "ui/films/herobuttons.h"
#include "ui/films/heropicture.h"
#include "ui/films/placelinks.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlines.h"
#include "ui/widgets/typescale.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int WidestTitle = 760;
constexpr int WidestLogline = 640;
constexpr int WidestPage = 1240; ///< Beyond it the text stands in the middle, as the page below does.
constexpr int BelowText = 28;
constexpr int AboveText = 24;
constexpr int AboveFacts = 6;
constexpr int AboveLogline = 4;
constexpr int AboveTitle = 2;
constexpr int BetweenSeries = 0; ///< The links have room of their own.
constexpr int MostTitleLines = 3;
constexpr int MostLoglineLines = 2;

} // namespace

HeroText::HeroText(QWidget *parent) : PlainLabel({}, parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void HeroText::setLines(const QStringList &lines, const QFont &font, int lineHeight)
{
    m_lines = lines;
    m_lineHeight = lineHeight;
    setFont(font);
    setVisible(!lines.isEmpty());
    update();
}

int HeroText::textWidth() const
{
    return widthOf(m_lines, font());
}

void HeroText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Qt::white);
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    for (int i = 0; i < m_lines.size(); ++i)
        painter.drawText(QRect(0, i * m_lineHeight, width(), m_lineHeight), int(leading) | Qt::TextSingleLine,
                         m_lines[i]);
}

HeroWidget::HeroWidget(PictureCache &pictures, QWidget *parent)
    : QWidget(parent), m_picture(new HeroPicture(pictures, this)), m_title(new HeroText(this)),
      m_logline(new HeroText(this)), m_facts(new HeroText(this)), m_moreDirectors(new HeroText(this)),
      m_buttons(new HeroButtons(this))
{
    setObjectName(u"hero"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    giveAccessibleRole(m_title, QAccessible::Heading);
}

LinkButton *HeroWidget::addLink(const QString &text, const Place &place)
{
    auto *link = new LinkButton(text, this);
    link->setColour(Qt::white);
    leadTo(link, place, this);
    link->stackUnder(m_buttons);
    link->show();
    return link;
}

void HeroWidget::setFilm(const Film &film)
{
    m_film = film;
    m_picture->setFilm(film);
    m_title->setAccessibleName(film.title);
    m_title->setAccessibleDescription(tr("Heading level 1"));
    m_logline->setAccessibleName(film.logline);
    for (const TermRef &series : film.series) {
        m_series << addLink(series.name, Place::series(series.id, series.name));
        m_series.last()->setTrailing(&series == &film.series.constLast() ? QString() : u" ·"_s);
    }
    for (const Credit &credit : film.credits)
        if (credit.role == "Director"_L1) {
            m_directors << addLink(credit.person.name, Place::person(credit.person.id, credit.person.name));
            m_directors.last()->setUnderlined(true);
        }
    for (qsizetype i = 0; i + 1 < m_directors.size(); ++i)
        m_directors[i]->setTrailing(u","_s);
    arrange();
}

QRect HeroWidget::column(int width) const
{
    const int margin = window()->width() < 1000 ? 24 : 40;
    const int page = qMin(width, WidestPage);
    return {(width - page) / 2 + margin, 0, page - 2 * margin, 0};
}

/// Breaks all texts for a hero of `width`. Their places follow from the height.
void HeroWidget::breakLines(int width) const
{
    const int room = column(width).width();
    QFont font = typeFont(TypeRole::Hero);
    int lineHeight = typeLineHeight(TypeRole::Hero);
    QStringList title = textLines(m_film.title, font, qMin(room, WidestTitle));
    if (title.size() > 2) {
        font = typeFont(TypeRole::PersonName);
        lineHeight = typeLineHeight(TypeRole::PersonName);
        title = textLines(m_film.title, font, qMin(room, WidestTitle), MostTitleLines);
    }
    m_title->setLines(title, font, lineHeight);
    const int beside = m_buttons->sizeHint().width() + 16;
    const int forLogline = qMin(room - beside, WidestLogline);
    const QFont reading = typeFont(TypeRole::Logline);
    m_logline->setLines(m_film.logline.isEmpty() ? QStringList()
                                                 : textLines(m_film.logline, reading, forLogline, MostLoglineLines),
                        reading, typeLineHeight(TypeRole::Logline));
    QStringList facts;
    if (const int year = shownYear(m_film.year, m_film.premiere); year != 0)
        facts << QString::number(year);
    if (m_film.length.count() > 0)
        facts << (m_film.length.count() == 1 ? tr("1 minute") : tr("%1 minutes").arg(m_film.length.count()));
    if (!m_directors.isEmpty())
        facts << tr("Directed by");
    m_facts->setLines(facts.isEmpty() ? QStringList() : QStringList(facts.join(u"  ·  "_s)), typeFont(TypeRole::Body),
                      typeLineHeight(TypeRole::Body));
}

int HeroWidget::heightFor(int width) const
{
    const QSize outer = window()->size();
    const int usual = outer.height() < 640 ? 240 : outer.width() < 1000 ? 340 : outer.width() >= 1600 ? 460 : 392;
    breakLines(width);
    const int text = m_title->textHeight() + m_logline->textHeight() + m_facts->textHeight() + AboveTitle + AboveLogline
                     + AboveFacts + (m_series.isEmpty() ? 0 : m_series.first()->sizeHint().height());
    return qMax(usual, text + AboveText + BelowText);
}

void HeroWidget::place(QWidget *widget, const QRect &plain) const
{
    widget->setGeometry(style()->visualRect(layoutDirection(), rect(), plain));
}

void HeroWidget::arrange()
{
    m_picture->setGeometry(rect());
    breakLines(width());
    const QRect across = column(width());
    QRect line(across.left(), height() - BelowText, across.width(), 0);
    const auto raise = [&line](int tall, int gap) {
        line.setRect(line.left(), line.top() - tall, line.width(), tall);
        const QRect taken = line;
        line.translate(0, -gap);
        return taken;
    };
    const QSize buttons = m_buttons->sizeHint();
    place(m_buttons, {QPoint(across.right() + 1 - buttons.width(), height() - BelowText - buttons.height()), buttons});
    const QRect facts = raise(typeLineHeight(TypeRole::Body), AboveFacts);
    place(m_facts, facts);
    arrangeDirectors(facts.adjusted(m_facts->textWidth(), 0, -buttons.width() - 16, 0));
    place(m_logline, raise(m_logline->textHeight(), m_logline->textHeight() ? AboveLogline : 0));
    place(m_title, raise(m_title->textHeight(), AboveTitle));
    QFont bold = typeFont(TypeRole::Small);
    bold.setBold(true);
    int x = across.left() - LinkButton::Room;
    for (LinkButton *link : std::as_const(m_series)) {
        link->setFont(bold);
        const QSize size = link->sizeHint().boundedTo({across.right() - x, QWIDGETSIZE_MAX});
        place(link, {QPoint(x, line.top() - size.height()), size});
        x += size.width() + BetweenSeries;
    }
    m_picture->setTexts(textRects());
}

/// As many directors as there is room for; how many are left is said, and all of them stand in the details.
void HeroWidget::arrangeDirectors(QRect line)
{
    int x = line.left() + (m_directors.isEmpty() ? 0 : LinkButton::Room);
    qsizetype shown = 0;
    const QFont body = typeFont(TypeRole::Body);
    const int forMore = QFontMetrics(body).horizontalAdvance(tr("and %1 more").arg(m_directors.size())) + 8;
    for (qsizetype i = 0; i < m_directors.size(); ++i) {
        LinkButton *link = m_directors[i];
        link->setFont(body);
        const bool isLast = i + 1 == m_directors.size();
        const int room = line.right() - x - (isLast ? 0 : forMore);
        const bool fits = link->sizeHint().width() <= room || i == 0;
        link->setVisible(fits && shown == i);
        if (!link->isVisibleTo(this))
            continue;
        const QSize size = link->sizeHint().boundedTo({qMax(room, 60), QWIDGETSIZE_MAX});
        place(link, {QPoint(x, line.top() + (line.height() + 1 - size.height()) / 2), size});
        x += size.width() + LinkButton::Room;
        ++shown;
    }
    const auto left = m_directors.size() - shown;
    m_moreDirectors->setLines(left > 0 ? QStringList(tr("and %1 more").arg(left)) : QStringList(), body, line.height());
    place(m_moreDirectors, {x, line.top(), forMore, line.height()});
}

QList<QRectF> HeroWidget::textRects() const
{
    QList<QRectF> rects;
    const auto add = [this, &rects](const QWidget *widget, int textWidth) {
        QRectF plain = style()->visualRect(layoutDirection(), rect(), widget->geometry());
        plain.setWidth(textWidth);
        rects << plain;
    };
    for (const HeroText *text : {m_title, m_logline, m_facts, m_moreDirectors})
        if (text->textHeight() > 0)
            add(text, text->textWidth());
    for (const QList<LinkButton *> &links : {m_series, m_directors})
        for (const LinkButton *link : links)
            if (link->isVisibleTo(this))
                add(link, link->width());
    return rects;
}

void HeroWidget::fitHeight()
{
    setFixedHeight(heightFor(width()));
    arrange();
}

void HeroWidget::resizeEvent(QResizeEvent *)
{
    fitHeight();
}

bool HeroWidget::event(QEvent *event)
{
    const bool isTaken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::LayoutDirectionChange)
        arrange();
    return isTaken;
}

} // namespace laurels
