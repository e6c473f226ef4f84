// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"

#include <QDialog>
#include <QImage>

namespace laurels {

class CropView;
class FormLine;

/// What came of a CropDialog.
struct Cropping {
    FilmImage image; ///< With its description, credit and focal point.
    QRect frame; ///< That the picture is to be cut to, in its pixels; null = it stays whole.
};

/// How a picture is cut, what stays in view of it wherever it is shown, and what is said of it.
class CropDialog : public QDialog
{
    Q_OBJECT
public:
    /// `picture` is `image` unpacked, at any size: the frame is answered in pixels of `image`.
    CropDialog(const FilmImage &image, const QImage &picture, QWidget *parent = nullptr);

    Cropping cropping() const;

private:
    class Preview;
    void showPreviews();

    FilmImage m_image;
    CropView *m_view;
    FormLine *m_description;
    FormLine *m_credit;
    QList<Preview *> m_previews;
};

/// Nothing when the person thinks better of it.
std::optional<Cropping> askCropping(const FilmImage &image, const QImage &picture, QWidget *parent);

} // namespace laurels
