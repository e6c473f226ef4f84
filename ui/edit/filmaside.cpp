// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/filmaside.h"

#include "data/cards.h"
#include "ui/edit/completeness.h"
#include "ui/edit/filmform.h"
#include "ui/edit/imageseditor.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/symbol.h"
#include "ui/widgets/tilepainter.h"
#include "ui/widgets/tokenlabel.h"

#include <QFrame>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Width = 296;
constexpr QSize PictureSize(296, 167);
constexpr int Radius = 8;
constexpr int MostGaps = 5;

FilmCard cardOf(const Film &film)
{
    FilmCard card;
    card.title = film.title;
    card.year = shownYear(film.year, film.premiere);
    card.length = film.length;
    card.directors = film.directors();
    for (const Credit &credit : film.credits.first(qMin<qsizetype>(2, film.credits.size())))
        card.makers << credit.person.name;
    if (const FilmImage *image = film.signatureImage()) {
        card.image = image->image;
        card.focalPoint = image->focalPoint;
    }
    return card;
}

} // namespace

/// The picture of the film as the grid will show it. Decoration: title and facts stand below it.
class FilmAside::Tile : public QWidget
{
public:
    explicit Tile(PictureCache &pictures) : m_pictures(pictures)
    {
        setFixedSize(PictureSize);
        connect(&pictures, &PictureCache::pictureReady, this, qOverload<>(&QWidget::update));
    }

    /// `fresh` is its picture while it is not in the catalogue; null = none.
    void setCard(const FilmCard &card, const QPixmap &fresh)
    {
        m_card = card;
        m_fresh = fresh;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto pixmap =
            m_card.image ? m_pictures.pixmap(m_card.image, size(), devicePixelRatioF(), m_card.focalPoint, Radius)
                         : std::nullopt;
        if (pixmap) {
            painter.drawPixmap(0, 0, *pixmap);
        } else if (!m_fresh.isNull()) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawPixmap(rect(), m_fresh, cutAround(m_fresh.size(), size(), m_card.focalPoint));
        } else if (!m_card.image || m_pictures.isUnreadable(m_card.image)) {
            paintTile(painter, rect(), m_card.title, Radius);
        }
    }

private:
    PictureCache &m_pictures;
    FilmCard m_card;
    QPixmap m_fresh;
};

/// How much of it is there.
class FilmAside::Bar : public QWidget
{
public:
    Bar() { setFixedHeight(6); }

    void setShare(double share)
    {
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const Tokens &t = Tokens::of(this);
        painter.setBrush(t.sunken);
        painter.drawRoundedRect(rect(), 3, 3);
        QRect done = rect();
        done.setWidth(qRound(width() * m_share));
        if (layoutDirection() == Qt::RightToLeft)
            done.moveRight(rect().right());
        painter.setBrush(t.accent);
        painter.drawRoundedRect(done, 3, 3);
    }

private:
    double m_share = 0;
};

namespace {

/// A surface with a hairline round it.
class Card : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = Tokens::of(this);
        painter.setPen(t.border);
        painter.setBrush(t.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
    }
};

} // namespace

FilmAside::FilmAside(FilmForm &form, PictureCache &pictures, QWidget *parent)
    : QWidget(parent), m_form(form), m_tile(new Tile(pictures)), m_title(new TokenLabel({}, TypeRole::Item)),
      m_meta(new TokenLabel({}, TypeRole::Small, &Tokens::text3)),
      m_figure(new TokenLabel({}, TypeRole::Body, &Tokens::text2)), m_bar(new Bar), m_gaps(new QVBoxLayout)
{
    setFixedWidth(Width);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 14, 16, 16);
    inside->setSpacing(10);
    auto *head = new QHBoxLayout;
    auto *heading = new TokenLabel(tr("Completeness"));
    heading->setBold(true);
    head->addWidget(heading);
    head->addStretch(1);
    head->addWidget(m_figure);
    inside->addLayout(head);
    inside->addWidget(m_bar);
    m_gaps->setSpacing(6);
    inside->addLayout(m_gaps);
    m_meta->setWordWrap(true);
    m_title->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new TokenLabel(tr("How it appears in Films"), TypeRole::Small, &Tokens::text2));
    layout->addSpacing(6);
    layout->addWidget(m_tile);
    layout->addSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_meta);
    layout->addSpacing(18);
    layout->addWidget(card);
    connect(&form, &Form::problemsChanged, this, &FilmAside::refresh);
    refresh();
}

void FilmAside::refresh()
{
    const Film film = m_form.draft();
    FilmCard card = cardOf(film);
    card.title = m_form.heading();
    const FilmImage *image = film.signatureImage();
    m_tile->setCard(card, image && !image->image ? m_form.newPictures().value(image->sha256).preview : QPixmap());
    m_title->setText(card.title);
    m_meta->setText(metaLine(card));
    const QList<CompletenessItem> items = completeness(film);
    const auto there = std::ranges::count(items, true, &CompletenessItem::isThere);
    m_figure->setText(tr("%1 of %2").arg(there).arg(items.size()));
    m_bar->setShare(double(there) / double(items.size()));
    showGaps(items);
}

/// What is wrong comes first, then what is missing; each leads to its field.
void FilmAside::showGaps(const QList<CompletenessItem> &items)
{
    QList<Gap> gaps;
    for (const FieldRow *row : m_form.shownProblems(FieldProblem::Error))
        gaps << Gap{row->key(), u"error"_s, tr("%1: %2").arg(row->label(), row->shownProblem().message)};
    for (const CompletenessItem &item : items)
        if (!item.isThere && std::ranges::find(gaps, item.field, &Gap::field) == gaps.end())
            gaps << Gap{item.field, item.icon, item.missing};
    gaps.resize(qMin<qsizetype>(gaps.size(), MostGaps));
    if (gaps == m_shownGaps)
        return;
    m_shownGaps = gaps;
    while (QLayoutItem *old = m_gaps->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    for (const Gap &gap : std::as_const(gaps)) {
        auto *line = new QWidget;
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        auto *sign = new Symbol(gap.icon, 16, gap.icon == "error"_L1 ? &Tokens::danger : &Tokens::text2);
        auto *link = new LinkButton(gap.text);
        connect(link, &LinkButton::clicked, this, [this, field = gap.field] { emit fieldRequested(field); });
        layout->addWidget(sign);
        layout->addWidget(link, 1);
        layout->addStretch(0);
        m_gaps->addWidget(line);
    }
}

} // namespace laurels
