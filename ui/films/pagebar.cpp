// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/pagebar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/tilepainter.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr QSize Thumbnail(57, 32);
constexpr int Radius = 4;
constexpr int Underline = 2;
constexpr int CountGap = 6;
constexpr int PartRoom = 4;
constexpr int BeforeParts = 16;
constexpr int LeastTitle = 60;
constexpr int WidestPage = 1240;

/// The film's picture, or its tile, beside the title.
class BarPicture : public QWidget
{
public:
    explicit BarPicture(PictureCache &pictures, QWidget *parent) : QWidget(parent), m_pictures(pictures)
    {
        setFixedSize(Thumbnail);
        connect(&pictures, &PictureCache::pictureReady, this, qOverload<>(&QWidget::update));
    }
    void setFilm(const Film &film)
    {
        m_title = film.title;
        const FilmImage *image = film.signatureImage();
        m_image = image ? *image : FilmImage();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto pixmap = m_pictures.pixmap(m_image.image, size(), devicePixelRatioF(), m_image.focalPoint, Radius);
        if (pixmap)
            painter.drawPixmap(rect(), *pixmap);
        else if (!m_image.image || m_pictures.isUnreadable(m_image.image))
            paintTile(painter, rect(), m_title, Radius);
    }

private:
    PictureCache &m_pictures;
    QString m_title;
    FilmImage m_image;
};

} // namespace

PageBarPart::PageBarPart(const QString &name, qsizetype count, QWidget *parent)
    : AbstractLink(parent), m_count(count > 0 ? locale().toString(count) : QString())
{
    setActs(true);
    setText(name);
    setAccessibleName(m_count.isEmpty() ? name : tr("%1, %2").arg(name, m_count));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void PageBarPart::setCurrent(bool current)
{
    if (m_isCurrent == current)
        return;
    m_isCurrent = current;
    setAccessibleDescription(current ? tr("The part that is shown") : QString());
    update();
}

QSize PageBarPart::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const int count =
        m_count.isEmpty() ? 0 : CountGap + QFontMetrics(typeFont(TypeRole::Small)).horizontalAdvance(m_count);
    return {QFontMetrics(bold).horizontalAdvance(text()) + count + 2 * PartRoom, PageBar::Height};
}

void PageBarPart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    const auto place = [this](const QRect &plain) { return style()->visualRect(layoutDirection(), rect(), plain); };
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    QFont words = font();
    words.setBold(m_isCurrent);
    painter.setFont(words);
    painter.setPen(m_isCurrent || underMouse() ? t.accent : t.text2);
    painter.drawText(place(rect().adjusted(PartRoom, 0, 0, 0)), align, text());
    const int used = PartRoom + QFontMetrics(words).horizontalAdvance(text()) + CountGap;
    painter.setFont(typeFont(TypeRole::Small));
    painter.setPen(t.text3);
    painter.drawText(place(rect().adjusted(used, 0, 0, 0)), align, m_count);
    if (m_isCurrent)
        painter.fillRect(rect().adjusted(PartRoom, height() - Underline, -PartRoom, 0), t.accent);
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(0, 10, 0, -10), 4, t);
}

PageBar::PageBar(PictureCache &pictures, QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_thumbnail(new BarPicture(pictures, this)),
      m_title(new TextLabel({}, TypeRole::Laurel)), m_places(new QHBoxLayout), m_edit(new QPushButton(tr("Edit")))
{
    setObjectName(u"pageBar"_s);
    setFixedHeight(Height);
    m_title->setWordWrap(false);
    m_edit->setIcon(icon(u"edit"_s, this));
    m_edit->hide();
    connect(m_edit, &QPushButton::clicked, this, &PageBar::editRequested);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_thumbnail);
    m_layout->addWidget(m_title);
    m_layout->addSpacing(BeforeParts);
    m_places->setSpacing(16);
    m_layout->addLayout(m_places);
    m_layout->addStretch(1);
    m_layout->addWidget(m_edit);
}

void PageBar::setFilm(const Film &film)
{
    static_cast<BarPicture *>(m_thumbnail)->setFilm(film);
    m_name = film.title;
    m_title->setAccessibleName(film.title);
    arrangeTitle();
}

void PageBar::addPart(const QString &name, qsizetype count, QWidget *part)
{
    auto *link = new PageBarPart(name, count);
    connect(link, &PageBarPart::clicked, this, [this, part] { emit partRequested(part); });
    m_places->addWidget(link);
    m_parts.append({part, link});
    arrangeTitle();
}

void PageBar::setCurrentPart(const QWidget *part)
{
    for (const auto &[its, link] : std::as_const(m_parts))
        link->setCurrent(its == part);
}

void PageBar::setEditable(bool editable)
{
    m_edit->setVisible(editable);
    arrangeTitle();
}

void PageBar::arrangeTitle()
{
    const int margin = (window()->width() < 1000 ? 24 : 40) + qMax(0, (width() - WidestPage) / 2);
    m_layout->setContentsMargins(margin, 0, margin, 0);
    const int edit = m_edit->isHidden() ? 0 : m_edit->sizeHint().width() + m_layout->spacing();
    const int taken = Thumbnail.width() + BeforeParts + m_places->sizeHint().width() + edit + 3 * m_layout->spacing();
    const int room = width() - 2 * margin - taken;
    const QFontMetrics metrics = m_title->fontMetrics();
    m_title->setVisible(room >= LeastTitle);
    m_title->setText(metrics.elidedText(m_name, Qt::ElideRight, room));
    m_title->setFixedWidth(qMin(qMax(0, room), metrics.horizontalAdvance(m_title->text()) + 1));
}

void PageBar::resizeEvent(QResizeEvent *)
{
    arrangeTitle();
}

void PageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
}

} // namespace laurels
