// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/portraiteditor.h"

#include "ui/edit/imagewell.h"
#include "ui/edit/picturework.h"
#include "ui/widgets/dress.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/picturereader.h"
#include "ui/widgets/tokenlabel.h"

#include <QAccessible>
#include <QHash>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Diameter = 112;
constexpr QPointF UpperMiddle(0.5, 0.35); ///< Where a face is, in most portraits.

} // namespace

/// The picture, round. Keeps those that were put here, because an undo may ask for one again.
class PortraitEditor::Face : public QWidget
{
public:
    explicit Face(PictureCache *cache) : m_cache(cache)
    {
        setFixedSize(Diameter, Diameter);
        if (cache)
            connect(cache, &PictureCache::pictureReady, this, qOverload<>(&QWidget::update));
    }

    struct Fresh {
        Picture picture;
        QPixmap preview;
    };
    QHash<QString, Fresh> fresh; ///< By hash.

    void show(ImageId image, const QString &hash)
    {
        m_image = image;
        m_hash = hash;
        update();
    }
    ImageId image() const { return m_image; }
    QString hash() const { return m_hash; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const Tokens &t = Tokens::of(this);
        QPainterPath round;
        round.addEllipse(rect());
        painter.fillPath(round, t.sunken);
        painter.setClipPath(round);
        if (const auto stored = m_image && m_cache ? m_cache->pixmap(m_image, size(), devicePixelRatioF(), UpperMiddle)
                                                   : std::nullopt) {
            painter.drawPixmap(0, 0, *stored);
        } else if (const auto put = fresh.constFind(m_hash); put != fresh.cend()) {
            painter.drawPixmap(rect(), put->preview, cutAround(put->preview.size(), size(), UpperMiddle));
        } else {
            painter.drawPixmap(QRect(Diameter / 2 - 16, Diameter / 2 - 16, 32, 32),
                               iconPixmap(u"person"_s, t.text3, 32, devicePixelRatioF()));
        }
    }

private:
    PictureCache *m_cache; ///< Null in a form without a catalogue.
    ImageId m_image;
    QString m_hash; ///< Of a picture that is not in the catalogue yet; empty = none.
};

PortraitEditor::PortraitEditor(PictureCache *pictures, QWidget *parent)
    : FieldEditor(parent), m_face(new Face(pictures)), m_well(new ImageWell),
      m_refusal(new TokenLabel({}, TypeRole::Small, &Tokens::danger)), m_remove(new QPushButton(tr("Remove portrait")))
{
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    keepDressed(m_remove, [this](const Tokens &t) { m_remove->setIcon(icon(u"delete"_s, t.text)); });
    auto *beside = new QVBoxLayout;
    beside->setSpacing(8);
    beside->addWidget(m_well);
    beside->addWidget(m_refusal);
    beside->addWidget(m_remove, 0, Qt::AlignLeading);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(20);
    layout->addWidget(m_face, 0, Qt::AlignTop);
    layout->addLayout(beside, 1);
    connect(m_well, &ImageWell::bytesGiven, this, &PortraitEditor::addPicture);
    connect(m_well, &ImageWell::imageGiven, this, [this](const QImage &image) {
        readPictureLater(image, this, [this](const Result<Picture> &picture) { keep(picture); });
    });
    connect(m_well, &ImageWell::refused, this, [this](const QString &message) {
        keep(Error{Error::Invalid, message});
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_well->setFocus(Qt::OtherFocusReason);
        setValue(typed({}));
        emit edited();
    });
    setValue(typed({}));
}

QVariant PortraitEditor::typed(ImageId image)
{
    return QVariantList{image.value, QString()};
}

ImageId PortraitEditor::image(const QVariant &value)
{
    return {value.toList().value(0).toLongLong()};
}

std::optional<Picture> PortraitEditor::newPicture() const
{
    const auto put = m_face->fresh.constFind(m_face->hash());
    return put == m_face->fresh.cend() ? std::nullopt : std::optional(put->picture);
}

QVariant PortraitEditor::value() const
{
    return QVariantList{m_face->image().value, m_face->hash()};
}

void PortraitEditor::setValue(const QVariant &value)
{
    const QString hash = value.toList().value(1).toString();
    m_face->show(image(value), hash);
    m_remove->setVisible(image(value) || !hash.isEmpty());
}

QWidget *PortraitEditor::target() const
{
    return m_well;
}

void PortraitEditor::addPicture(const QByteArray &bytes)
{
    readPictureLater(bytes, this, [this](const Result<Picture> &picture) { keep(picture); });
}

void PortraitEditor::keep(const Result<Picture> &picture)
{
    m_refusal->setVisible(!picture);
    if (!picture) {
        m_refusal->setText(picture.error().message);
        m_well->setAccessibleDescription(picture.error().message);
        QAccessibleEvent event(m_well, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
        return;
    }
    setValue(take(*picture));
    emit edited();
}

QVariant PortraitEditor::take(const Picture &picture)
{
    const QString hash = picture.sha256();
    m_face->fresh[hash] = {picture, QPixmap::fromImage(decodePicture(picture.bytes, {400, 400}))};
    return QVariantList{0, hash};
}

} // namespace laurels
