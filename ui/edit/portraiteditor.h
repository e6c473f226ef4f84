// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/imagestore.h"
#include "ui/edit/fieldeditor.h"

#include <optional>

class QPushButton;

namespace laurels {

class ImageWell;
class PictureCache;
class TokenLabel;

/// The portrait of a person: a place to put one, and the picture as their page will show it. Its value, made by
/// typed(), is an image of the catalogue, or the hash of a picture that is not in it yet.
class PortraitEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit PortraitEditor(PictureCache *pictures, QWidget *parent = nullptr);

    static QVariant typed(ImageId image);
    static ImageId image(const QVariant &value); ///< 0 when there is none, or it is new.
    std::optional<Picture> newPicture() const; ///< When the value is one.

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setState(FieldProblem::Severity) override { }
    QWidget *target() const override;
    QWidget *named() const override { return const_cast<PortraitEditor *>(this); }

    QVariant take(const Picture &picture); ///< Keeps a new picture; the value that shows it.
    void addPicture(const QByteArray &bytes); ///< Read on another thread; refused with a sentence below the well.

private:
    class Face;
    void keep(const Result<Picture> &picture);

    Face *m_face;
    ImageWell *m_well;
    TokenLabel *m_refusal;
    QPushButton *m_remove;
};

} // namespace laurels
