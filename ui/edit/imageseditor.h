// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"
#include "data/imagestore.h"
#include "ui/edit/fieldeditor.h"

#include <QHash>
#include <QPixmap>

#include <memory>

namespace laurels {

class ImageWell;
class PictureCache;
class RowListEditor;
class TokenLabel;

/// A picture that was put into a form and is not in the catalogue yet.
struct NewPicture {
    Picture picture; ///< Read and measured, with its thumbnails.
    QPixmap preview; ///< A few hundred pixels wide.
};

/// The pictures of a film: a place to put one, and below it each with its kind, description and credit. Its value is a
/// QVariantList of rows; a FilmImage without an id is one of newPictures(), by its sha256.
class ImagesEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit ImagesEditor(PictureCache *pictures, QWidget *parent = nullptr);

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

    std::shared_ptr<QHash<QString, NewPicture>> m_new; ///< Shared with the rows, which draw them.
    int m_reading = 0;
    ImageWell *m_well;
    TokenLabel *m_refusal;
    RowListEditor *m_list;
};

} // namespace laurels
