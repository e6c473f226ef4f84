// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/imagerow.h"

#include "data/filewriter.h"
#include "ui/edit/choiceeditor.h"
#include "ui/edit/cropdialog.h"
#include "ui/edit/focalthumb.h"
#include "ui/edit/lineeditor.h"
#include "ui/edit/picturework.h"
#include "ui/edit/typedtext.h"
#include "ui/widgets/dress.h"
#include "ui/widgets/icons.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr QSize ForCropping(1264, 712); ///< Pixels that the picture is unpacked to: twice the size it is shown at.

QList<std::pair<QString, QString>> kindWords()
{
    return {{u"signature"_s, ImageRow::tr("Signature image")},
            {u"still"_s, ImageRow::tr("Still")},
            {u"poster"_s, ImageRow::tr("Poster")}};
}

LineEditor *line(const QString &label)
{
    auto *made = new LineEditor;
    made->target()->setAccessibleName(label);
    made->setPlaceholder(label);
    return made;
}

QToolButton *button(const QString &picture, const QString &label)
{
    auto *made = new QToolButton;
    made->setFixedSize(32, 36);
    made->setFocusPolicy(Qt::TabFocus);
    made->setAccessibleName(label);
    made->setToolTip(label);
    keepDressed(made, [made, picture](const Tokens &t) { made->setIcon(icon(picture, t.text2)); });
    return made;
}

/// "Lamps on a river.jpg".
QString fileNameOf(const FilmImage &image)
{
    QString name = image.description.isEmpty() ? ImageRow::tr("Picture") : image.description;
    for (const QChar forbidden : u"/\\:*?\"<>|"_s)
        name.remove(forbidden);
    const QString ending = image.mime.section(u'/', 1).replace(u"jpeg"_s, u"jpg"_s);
    return name.left(80).trimmed() + u'.' + ending;
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    auto file = FileWriter::open(path);
    if (!file)
        return file.error();
    if (auto written = (*file)->write(bytes); !written)
        return written;
    return (*file)->commit();
}

} // namespace

ImageRow::ImageRow(const ImageServices &services, const NewPictures &fresh)
    : m_services(services), m_new(fresh), m_thumb(new FocalThumb(services.pictures)),
      m_kind(new ChoiceEditor(kindWords())), m_description(line(tr("Description for screen readers"))),
      m_credit(line(tr("Credit"))), m_crop(button(u"crop"_s, tr("Crop and focal point…"))),
      m_save(button(u"save"_s, tr("Save a copy of the picture…")))
{
    nameField(m_kind->target(), tr("Kind of picture"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_thumb, 0, 0, 2, 1);
    grid->addWidget(m_description, 0, 1, 1, 2);
    grid->addWidget(m_crop, 0, 3);
    grid->addWidget(m_kind, 1, 1);
    grid->addWidget(m_credit, 1, 2);
    grid->addWidget(m_save, 1, 3);
    grid->setColumnStretch(2, 1);
    for (const FieldEditor *editor : {static_cast<FieldEditor *>(m_kind), static_cast<FieldEditor *>(m_description),
                                      static_cast<FieldEditor *>(m_credit)})
        connect(editor, &FieldEditor::edited, this, &ListRow::edited);
    connect(m_thumb, &FocalThumb::focalPointMoved, this, [this](QPointF point) {
        m_image.focalPoint = point;
        show();
        emit edited();
    });
    connect(m_crop, &QToolButton::clicked, this, &ImageRow::crop);
    connect(m_save, &QToolButton::clicked, this, &ImageRow::saveCopy);
}

QVariant ImageRow::value() const
{
    FilmImage image = m_image;
    image.kind = m_kind->value().toString();
    image.description = asLine(m_description->value());
    image.credit = asLine(m_credit->value());
    return QVariant::fromValue(image);
}

void ImageRow::setValue(const QVariant &value)
{
    m_image = value.value<FilmImage>();
    m_kind->setValue(m_image.kind);
    m_description->setValue(m_image.description);
    m_credit->setValue(m_image.credit);
    show();
}

bool ImageRow::isBlank() const
{
    return m_image.sha256.isEmpty();
}

QString ImageRow::name() const
{
    return m_image.description;
}

QWidget *ImageRow::firstField() const
{
    return m_description->target();
}

void ImageRow::show()
{
    m_thumb->setImage(m_image, m_image.image ? QPixmap() : m_new->value(m_image.sha256).preview);
}

/// Of the picture as it came, which may have to be fetched from the catalogue.
void ImageRow::withBytes(const Given &given)
{
    if (const auto fresh = m_new->constFind(m_image.sha256); fresh != m_new->constEnd())
        return given(fresh->picture.bytes);
    if (!m_services.readImage)
        return;
    m_services.readImage(m_image.image, this, [this, given](const Result<QByteArray> &bytes) {
        if (bytes)
            given(*bytes);
        else
            emit failed(bytes.error());
    });
}

void ImageRow::crop()
{
    withBytes([this](const QByteArray &bytes) {
        decodePictureLater(bytes, ForCropping, this, [this, bytes](const QImage &picture) {
            if (picture.isNull())
                emit failed(Error{Error::Invalid, tr("This picture cannot be read any more. Choose its file again.")});
            else
                cropped(bytes, picture);
        });
    });
}

void ImageRow::cropped(const QByteArray &bytes, const QImage &picture)
{
    const auto ask = m_services.askCropping ? m_services.askCropping : askCropping;
    const auto answer = ask(value().value<FilmImage>(), picture, this);
    if (!answer)
        return;
    if (!answer->frame.isNull())
        return cutPictureLater(bytes, answer->frame, this,
                               [this, image = answer->image](const Result<Picture> &cut) { become(image, cut); });
    setValue(QVariant::fromValue(answer->image));
    emit edited();
}

/// What was cut is a new picture; undo brings back the one before.
void ImageRow::become(const FilmImage &image, const Result<Picture> &picture)
{
    if (!picture)
        return emit failed(picture.error());
    FilmImage cut = image;
    cut.image = {};
    cut.sha256 = picture->sha256();
    cut.mime = picture->mime;
    cut.size = picture->size;
    (*m_new)[cut.sha256] = newPicture(*picture);
    setValue(QVariant::fromValue(cut));
    emit edited();
}

void ImageRow::saveCopy()
{
    withBytes([this](const QByteArray &bytes) {
        const QString path = m_services.askCopy
                                 ? m_services.askCopy(fileNameOf(m_image), this)
                                 : QFileDialog::getSaveFileName(this, tr("Save a copy"), fileNameOf(m_image));
        if (path.isEmpty())
            return;
        if (auto written = write(path, bytes); !written)
            emit failed(written.error());
    });
}

} // namespace laurels
