// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"
#include "ui/edit/imageseditor.h"
#include "ui/edit/rowlisteditor.h"

class QToolButton;

namespace laurels {

class ChoiceEditor;
class FocalThumb;
class LineEditor;

/// A picture with what is said of it: its kind, description and credit. It can be cut, and a copy saved outside. Its
/// value is a FilmImage.
class ImageRow : public ListRow
{
    Q_OBJECT
public:
    using NewPictures = std::shared_ptr<QHash<QString, NewPicture>>;

    ImageRow(const ImageServices &services, const NewPictures &fresh);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    FieldProblem problem() const override { return {}; }
    bool isBlank() const override;
    QString name() const override;
    QWidget *firstField() const override;
    void setState(FieldProblem::Severity) override { }

signals:
    void failed(const laurels::Error &error); ///< The picture could not be cut, or its copy not be saved.

private:
    using Given = std::function<void(const QByteArray &bytes)>;
    void show();
    void withBytes(const Given &given);
    void crop();
    void cropped(const QByteArray &bytes, const QImage &picture);
    void become(const FilmImage &image, const Result<Picture> &picture);
    void saveCopy();

    ImageServices m_services;
    NewPictures m_new;
    FilmImage m_image;
    FocalThumb *m_thumb;
    ChoiceEditor *m_kind;
    LineEditor *m_description;
    LineEditor *m_credit;
    QToolButton *m_crop;
    QToolButton *m_save;
};

} // namespace laurels
