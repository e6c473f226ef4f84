// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"
#include "data/imagestore.h"
#include "ui/edit/fieldeditor.h"

#include <QHash>
#include <QPixmap>

#include <functional>
#include <memory>
#include <optional>

namespace laurels {

class ImageWell;
class PictureCache;
class RowListEditor;
class TokenLabel;
struct Cropping;

/// What the pictures of a form ask others for.
struct ImageServices {
    using BytesRead = std::function<void(const Result<QByteArray> &bytes)>;

    PictureCache *pictures = nullptr; ///< Of the catalogue; null = its pictures are not drawn.
    /// The bytes of a picture of the catalogue, as they came. Not answered once `receiver` is gone.
    std::function<void(ImageId image, QObject *receiver, const BytesRead &answered)> readImage;
    /// How a picture is cut; nothing when the person thinks better of it. Empty = the dialog.
    std::function<std::optional<Cropping>(const FilmImage &image, const QImage &picture, QWidget *parent)> askCropping;
    /// The path for a copy, given a name for it; empty when the person thinks better of it. Empty = the dialog.
    std::function<QString(const QString &name, QWidget *parent)> askCopy;
};

/// A picture that was put into a form and is not in the catalogue yet.
struct NewPicture {
    Picture picture; ///< Read and measured, with its thumbnails.
    QPixmap preview; ///< A few hundred pixels wide.
};
NewPicture newPicture(const Picture &picture);

/// The pictures of a film: a place to put one, and below it each with its kind, description and credit. Its value is a
/// QVariantList of rows; a FilmImage without an id is one of newPictures(), by its sha256.
class ImagesEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit ImagesEditor(const ImageServices &services, QWidget *parent = nullptr);

    static QVariantList rows(const QList<FilmImage> &images);
    static QList<FilmImage> images(const QVariantList &rows);

    const QHash<QString, NewPicture> &newPictures() const { return *m_new; }

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    FieldProblem problem() const override;
    void setState(FieldProblem::Severity) override { }
    void setRowProblems(const QList<FieldProblem> &problems) override;
    QWidget *target() const override;
    QWidget *named() const override { return const_cast<ImagesEditor *>(this); }

    void addPicture(const QByteArray &bytes); ///< Read on another thread; refused with a sentence below the well.
    void take(const Picture &picture); ///< Becomes one of newPictures(), for rows that name it.
    bool isReading() const { return m_reading > 0; }

private:
    void keep(const Result<Picture> &picture);
    void refuse(const Error &error);

    std::shared_ptr<QHash<QString, NewPicture>> m_new; ///< Shared with the rows, which draw them.
    int m_reading = 0;
    ImageWell *m_well;
    TokenLabel *m_refusal;
    RowListEditor *m_list;
};

} // namespace laurels
