// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edit/recordform.h"

namespace laurels {

class PictureCache;
class PortraitEditor;

/// The form of a person.
class PersonForm : public RecordForm<Person>
{
    Q_OBJECT
public:
    /// `pictures` of the catalogue; null = its portraits are not drawn.
    explicit PersonForm(PictureCache *pictures, QWidget *parent = nullptr);

    std::optional<Picture> newPicture() const override;
    void takePicture(const Picture &picture) override;

protected:
    QString untitled() const override;

private:
    void addBasics();
    void addDates();
    void addStory();

    PortraitEditor *m_portrait;
};

} // namespace laurels
