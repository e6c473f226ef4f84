// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/herowidget.h"

#include "ui/films/placelinks.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tilepainter.h"
#include "ui/widgets/typescale.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr QRgb Scrim = 0x0A080A;
constexpr int TallestText = 640; ///< The widest that title and logline become.
constexpr qreal BottomBand = 110;
constexpr qreal BottomDarkness = 0.5;
constexpr QSizeF Radii(1000, 420);
constexpr qreal TextWithin = 0.62; ///< Fraction of the radii inside which all text lies.

/// Darkness along the radius, at fractions of it.
constexpr std::array Stops = {std::pair{0.0, 0.84}, std::pair{0.40, 0.76}, std::pair{0.62, 0.60}, std::pair{0.82, 0.24},
                              std::pair{1.0, 0.0}};

/// How far both radii grow so that the text's far corner lies within.
qreal growth(QSizeF size, QPointF textEdge)
{
    const QPointF far((textEdge.x()) / Radii.width(), (size.height() - textEdge.y()) / Radii.height());
    return qMax(1.0, std::hypot(far.x(), far.y()) / TextWithin);
}

QStringList wrapped(const QString &text, const QFont &font, qreal width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

HeroWidget::HeroWidget(PictureCache &pictures, QWidget *parent)
    : QWidget(parent), m_pictures(pictures), m_heading(new QWidget(this))
{
    setObjectName(u"hero"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_heading->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&m_pictures, &PictureCache::pictureReady, this, qOverload<>(&QWidget::update));
}

LinkButton *HeroWidget::addLink(const QString &text, const Place &place, const QFont &font)
{
    auto *link = new LinkButton(text, this);
    link->setFont(font);
    link->setColour(Qt::white);
    leadTo(link, place, this);
    link->show();
    return link;
}

void HeroWidget::setFilm(const Film &film)
{
    m_film = film;
    qDeleteAll(m_series);
    qDeleteAll(m_directors);
    m_series.clear();
    m_directors.clear();
    QFont bold = typeFont(TypeRole::Small);
    bold.setBold(true);
    for (const TermRef &series : film.series)
        m_series << addLink(series.name, Place::series(series.id, series.name), bold);
    for (const Credit &credit : film.credits) {
        if (credit.role != "Director"_L1)
            continue;
        m_directors << addLink(credit.person.name, Place::person(credit.person.id, credit.person.name),
                               typeFont(TypeRole::Body));
        m_directors.last()->setUnderlined(true);
    }
    QStringList facts;
    if (const int year = shownYear(film.year, film.premiere); year != 0)
        facts << QString::number(year);
    if (film.length.count() > 0)
        facts << (film.length.count() == 1 ? tr("1 minute") : tr("%1 minutes").arg(film.length.count()));
    if (!m_directors.isEmpty())
        facts << tr("Directed by");
    m_factsText = facts.join(u"  ·  "_s);
    const FilmImage *image = film.signatureImage();
    const bool isDescribed = image && !image->description.isEmpty();
    setAccessibleName(isDescribed ? image->description : tr("Signature image of %1").arg(film.title));
    m_heading->setAccessibleName(film.title);
    m_heading->setAccessibleDescription(tr("Heading level 1"));
    arrange();
}

bool HeroWidget::isComplete() const
{
    return m_pictures.isIdle();
}

QSize HeroWidget::sizeHint() const
{
    const QWidget *outer = window();
    const int height = outer->height() < 640 ? 240 : outer->width() < 1000 ? 340 : outer->width() >= 1600 ? 460 : 392;
    return {TallestText, height};
}

int HeroWidget::margin() const
{
    return window()->width() < 1000 ? 24 : 40;
}

void HeroWidget::arrange()
{
    const qreal column = qMin<qreal>(width() - 2.0 * margin(), 760);
    m_titleFont = typeFont(TypeRole::Hero);
    m_titleLines = wrapped(m_film.title, m_titleFont, column);
    qreal titleLine = typeLineHeight(TypeRole::Hero);
    if (m_titleLines.size() > 2) {
        m_titleFont = typeFont(TypeRole::PersonName);
        titleLine = typeLineHeight(TypeRole::PersonName);
        m_titleLines = wrapped(m_film.title, m_titleFont, column);
    }
    qreal bottom = height() - 28;
    const qreal left = margin();
    m_facts = QRectF(left, bottom - 20, column, 20);
    bottom = m_facts.top() - 6;
    m_logline = QRectF();
    if (!m_film.logline.isEmpty()) {
        QFont font = typeFont(TypeRole::Reading);
        font.setPixelSize(16);
        const qsizetype lines = qMin<qsizetype>(2, wrapped(m_film.logline, font, TallestText).size());
        m_logline = QRectF(left, bottom - 24.0 * lines, qMin<qreal>(column, TallestText), 24.0 * lines);
        bottom = m_logline.top() - 4;
    }
    m_title = QRectF(left, bottom - titleLine * m_titleLines.size(), column, titleLine * m_titleLines.size());
    m_heading->setGeometry(m_title.toRect());
    bottom = m_title.top() - 2;

    const auto row = [this](const QList<LinkButton *> &links, qreal x, qreal y, int gap) {
        for (LinkButton *link : links) {
            const QRect place(QPoint(qRound(x) - 2, qRound(y)), link->sizeHint());
            link->setGeometry(style()->visualRect(layoutDirection(), rect(), place));
            x += place.width() + gap;
        }
    };
    row(m_series, left, bottom - 22, 12);
    const QFontMetricsF metrics(typeFont(TypeRole::Body));
    row(m_directors, left + metrics.horizontalAdvance(m_factsText + u' '), m_facts.top() - 1, 8);
    update();
}

void HeroWidget::resizeEvent(QResizeEvent *)
{
    arrange();
}

qreal HeroWidget::darkness(QPointF point, QSizeF size, QPointF textEdge)
{
    const qreal grown = growth(size, textEdge);
    const qreal radius =
        std::hypot(point.x() / (Radii.width() * grown), (size.height() - point.y()) / (Radii.height() * grown));
    qreal radial = 0;
    for (size_t i = 1; i < Stops.size(); ++i) {
        const auto [from, dark] = Stops.at(i - 1);
        const auto [to, lighter] = Stops.at(i);
        if (radius >= from && radius <= to)
            radial = dark + (lighter - dark) * (radius - from) / (to - from);
    }
    const qreal linear = BottomDarkness * qBound(0.0, 1 - (size.height() - point.y()) / BottomBand, 1.0);
    return 1 - (1 - radial) * (1 - linear);
}

void HeroWidget::paintScrim(QPainter &painter) const
{
    const auto shade = [](qreal alpha) {
        QColor colour = QColor::fromRgb(Scrim);
        colour.setAlphaF(float(alpha));
        return colour;
    };
    QLinearGradient bottom(0, height(), 0, height() - BottomBand);
    bottom.setColorAt(0, shade(BottomDarkness));
    bottom.setColorAt(1, shade(0));
    painter.fillRect(rect(), bottom);

    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QPointF edge(m_title.left() + 620, m_title.top() - 24);
    const qreal grown = growth(size(), edge);
    QRadialGradient corner(QPointF(0, 0), 1);
    for (const auto &[at, dark] : Stops)
        corner.setColorAt(at, shade(dark));
    painter.save();
    painter.translate(isMirrored ? width() : 0, height());
    painter.scale((isMirrored ? -1 : 1) * Radii.width() * grown, Radii.height() * grown);
    painter.fillRect(QRectF(0, -height() / (Radii.height() * grown), width() / (Radii.width() * grown),
                            height() / (Radii.height() * grown)),
                     corner);
    painter.restore();
}

void HeroWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const FilmImage *image = m_film.signatureImage();
    const auto pixmap =
        image ? m_pictures.pixmap(image->image, size(), devicePixelRatioF(), image->focalPoint) : std::nullopt;
    if (pixmap)
        painter.drawPixmap(rect(), *pixmap);
    else if (image)
        painter.fillRect(rect(), tileGround(tileDesign(m_film.title)));
    else
        paintTileGround(painter, rect(), m_film.title, 0);
    paintScrim(painter);

    painter.setPen(Qt::white);
    painter.setFont(m_titleFont);
    const auto mirrored = [this](const QRectF &place) {
        return QRectF(style()->visualRect(layoutDirection(), rect(), place.toRect()));
    };
    const qreal line = m_title.height() / qMax<qsizetype>(1, m_titleLines.size());
    for (qsizetype i = 0; i < m_titleLines.size(); ++i)
        painter.drawText(mirrored({m_title.left(), m_title.top() + line * qreal(i), m_title.width(), line}),
                         int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine), m_titleLines[i]);
    QFont logline = typeFont(TypeRole::Reading);
    logline.setPixelSize(16);
    painter.setFont(logline);
    painter.drawText(mirrored(m_logline), int(Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap), m_film.logline);
    painter.setFont(typeFont(TypeRole::Body));
    painter.drawText(mirrored(m_facts), int(Qt::AlignLeading | Qt::AlignVCenter), m_factsText);
}

} // namespace laurels
