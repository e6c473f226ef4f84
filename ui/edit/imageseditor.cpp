// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/imageseditor.h"

#include "ui/edit/imagerow.h"
#include "ui/edit/imagewell.h"
#include "ui/edit/picturework.h"
#include "ui/edit/rowlisteditor.h"
#include "ui/widgets/picturereader.h"
#include "ui/widgets/tokenlabel.h"

#include <QAccessible>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {
constexpr int PreviewWidth = 600; ///< Pixels.
}

NewPicture newPicture(const Picture &picture)
{
    const auto fitting = std::ranges::find_if(picture.thumbnails, [](const Thumbnail &thumbnail) {
        return thumbnail.width >= PreviewWidth;
    }); // the picture itself may take a second to be unpacked
    const QByteArray &bytes = fitting == picture.thumbnails.end() ? picture.bytes : fitting->bytes;
    return {picture, QPixmap::fromImage(decodePicture(bytes, {PreviewWidth, PreviewWidth}))};
}

ImagesEditor::ImagesEditor(const ImageServices &services, QWidget *parent)
    : FieldEditor(parent), m_new(std::make_shared<QHash<QString, NewPicture>>()), m_well(new ImageWell),
      m_refusal(new TokenLabel({}, TypeRole::Small, &Tokens::danger)),
      m_list(new RowListEditor(tr("picture"), tr("Add picture"), RowListEditor::Order::ByHand, [this, services] {
          auto *row = new ImageRow(services, m_new);
          connect(row, &ImageRow::failed, this, &ImagesEditor::refuse);
          return row;
      }))
{
    m_list->takeAddButton()->hide();
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_well);
    layout->addWidget(m_refusal);
    layout->addWidget(m_list);
    connect(m_list, &FieldEditor::edited, this, &FieldEditor::edited);
    connect(m_list, &FieldEditor::entryLeft, this, &FieldEditor::entryLeft);
    connect(m_well, &ImageWell::bytesGiven, this, &ImagesEditor::addPicture);
    connect(m_well, &ImageWell::imageGiven, this, [this](const QImage &image) {
        ++m_reading;
        readPictureLater(image, this, [this](const Result<Picture> &picture) { keep(picture); });
    });
    connect(m_well, &ImageWell::refused, this, [this](const QString &message) {
        refuse(Error{Error::Invalid, message});
    });
}

void ImagesEditor::addPicture(const QByteArray &bytes)
{
    ++m_reading;
    readPictureLater(bytes, this, [this](const Result<Picture> &picture) { keep(picture); });
}

void ImagesEditor::refuse(const Error &error)
{
    m_refusal->setText(error.message);
    m_refusal->show();
    m_well->setAccessibleDescription(error.message);
    QAccessibleEvent event(m_well, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ImagesEditor::keep(const Result<Picture> &picture)
{
    --m_reading;
    m_refusal->hide();
    if (!picture)
        return refuse(picture.error());
    FilmImage image;
    image.sha256 = picture->sha256();
    image.mime = picture->mime;
    image.size = picture->size;
    const QList<FilmImage> present = images(value().toList());
    if (std::ranges::find(present, image.sha256, &FilmImage::sha256) != present.end())
        return refuse(Error{Error::Invalid, tr("The film has this picture already.")});
    const bool hasSignature = std::ranges::find(present, u"signature"_s, &FilmImage::kind) != present.end();
    image.kind = hasSignature ? u"still"_s : u"signature"_s;
    take(*picture);
    m_list->append({QVariant::fromValue(image)});
}

void ImagesEditor::take(const Picture &picture)
{
    (*m_new)[picture.sha256()] = newPicture(picture);
}

QVariantList ImagesEditor::rows(const QList<FilmImage> &images)
{
    QVariantList rows;
    for (const FilmImage &image : images)
        rows << QVariant::fromValue(image);
    return rows;
}

QList<FilmImage> ImagesEditor::images(const QVariantList &rows)
{
    QList<FilmImage> images;
    for (const QVariant &row : rows)
        images << row.value<FilmImage>();
    return images;
}

QVariant ImagesEditor::value() const
{
    return m_list->value();
}

void ImagesEditor::setValue(const QVariant &value)
{
    m_list->setValue(value);
}

FieldProblem ImagesEditor::problem() const
{
    const QList<FilmImage> shown = images(value().toList());
    if (std::ranges::count(shown, u"signature"_s, &FilmImage::kind) > 1)
        return {FieldProblem::Error, tr("A film has one signature image. Make the others stills or posters.")};
    return {};
}

void ImagesEditor::setRowProblems(const QList<FieldProblem> &problems)
{
    m_list->setRowProblems(problems);
}

QWidget *ImagesEditor::target() const
{
    return m_well;
}

} // namespace laurels
