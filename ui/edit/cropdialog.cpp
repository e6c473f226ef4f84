// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/cropdialog.h"

#include "ui/edit/cropview.h"
#include "ui/edit/formkeys.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tokenlabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

namespace laurels {

namespace {

constexpr QSize HeroSize(282, 106);
constexpr QSize GridSize(176, 99);
constexpr QSize ListSize(62, 35);

QVBoxLayout *labelled(const QString &text, QWidget *below)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(6);
    box->addWidget(new TokenLabel(text, TypeRole::Small, &Tokens::text2));
    box->addWidget(below, 0, Qt::AlignLeading);
    return box;
}

FormLine *line(const QString &label, const QString &text)
{
    auto *made = new FormLine;
    made->setAccessibleName(label);
    made->setText(text);
    return made;
}

} // namespace

/// How the picture will look in one place of the program. Decoration: its caption says where.
class CropDialog::Preview : public QWidget
{
public:
    Preview(const CropView &view, QSize size) : m_view(view) { setFixedSize(size); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QRect frame = m_view.isCut() ? m_view.frame() : m_view.picture().rect();
        const QPointF focal = m_view.isCut() ? m_view.focalPointInFrame() : m_view.focalPoint();
        const QRect part = cutAround(frame.size(), size(), focal).translated(frame.topLeft());
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        QPainterPath rounded;
        rounded.addRoundedRect(rect(), 4, 4);
        painter.setClipPath(rounded);
        painter.drawImage(rect(), m_view.picture(), part);
    }

private:
    const CropView &m_view;
};

CropDialog::CropDialog(const FilmImage &image, const QImage &picture, QWidget *parent)
    : QDialog(parent), m_image(image), m_view(new CropView),
      m_description(line(tr("Description for screen readers"), image.description)),
      m_credit(line(tr("Credit"), image.credit))
{
    setWindowTitle(tr("Crop and focal point"));
    m_view->setPicture(picture, image.focalPoint);
    auto *part = new Segments(tr("What the arrow keys move"), {tr("Crop"), tr("Focal point")});
    auto *title = new QHBoxLayout;
    title->addWidget(new TokenLabel(windowTitle(), TypeRole::Figure));
    title->addStretch(1);
    title->addWidget(part);

    auto *hero = new Preview(*m_view, HeroSize);
    auto *grid = new Preview(*m_view, GridSize);
    auto *list = new Preview(*m_view, ListSize);
    m_previews = {hero, grid, list};
    auto *small = new QHBoxLayout;
    small->setSpacing(12);
    small->addLayout(labelled(tr("Films, grid"), grid));
    auto *listBox = new QVBoxLayout;
    listBox->addStretch(1);
    listBox->addLayout(labelled(tr("List"), list));
    small->addLayout(listBox);
    small->addStretch(1);
    auto *hint =
        new TokenLabel(tr("The focal point stays in view when the picture is cut to a wider or narrower shape."),
                       TypeRole::Small, &Tokens::text2);
    hint->setWordWrap(true);
    auto *right = new QVBoxLayout;
    right->setSpacing(14);
    right->addLayout(labelled(tr("Film page"), hero));
    right->addLayout(small);
    right->addWidget(hint);
    right->addStretch(1);

    auto *reset = new QPushButton(tr("Reset"));
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *use = new QPushButton(tr("Use picture"));
    setButtonKind(reset, ButtonKind::Quiet);
    setButtonKind(cancel, ButtonKind::Quiet);
    setButtonKind(use, ButtonKind::Primary);
    use->setDefault(true);
    reset->setAutoDefault(false);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(reset);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(use);

    auto *body = new QGridLayout;
    body->setHorizontalSpacing(28);
    body->setVerticalSpacing(8);
    body->addWidget(m_view, 0, 0);
    body->addLayout(right, 0, 1);
    body->addWidget(new TokenLabel(tr("Description for screen readers")), 1, 0);
    body->addWidget(new TokenLabel(tr("Credit, optional")), 1, 1);
    body->addWidget(m_description, 2, 0);
    body->addWidget(m_credit, 2, 1);
    body->setColumnStretch(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 24);
    layout->setSpacing(18);
    layout->addLayout(title);
    layout->addLayout(body, 1);
    layout->addLayout(buttons);

    connect(part, &Segments::segmentChosen, this, [this](int chosen) { m_view->setPart(CropView::Part(chosen)); });
    connect(m_view, &CropView::changed, this, &CropDialog::showPreviews);
    connect(reset, &QPushButton::clicked, m_view, &CropView::reset);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, &QDialog::accept);
    m_view->setFocus();
}

void CropDialog::showPreviews()
{
    for (Preview *preview : std::as_const(m_previews))
        preview->update();
}

Cropping CropDialog::cropping() const
{
    Cropping cropping{.image = m_image};
    cropping.image.description = m_description->text().simplified();
    cropping.image.credit = m_credit->text().simplified();
    cropping.image.focalPoint = m_view->isCut() ? m_view->focalPointInFrame() : m_view->focalPoint();
    if (!m_view->isCut())
        return cropping;
    const double across = double(m_image.size.width()) / m_view->picture().width();
    const double down = double(m_image.size.height()) / m_view->picture().height();
    const QRect frame = m_view->frame();
    cropping.frame = QRectF(frame.left() * across, frame.top() * down, frame.width() * across, frame.height() * down)
                         .toRect()
                         .intersected({{}, m_image.size});
    return cropping;
}

std::optional<Cropping> askCropping(const FilmImage &image, const QImage &picture, QWidget *parent)
{
    CropDialog dialog(image, picture, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.cropping()) : std::nullopt;
}

} // namespace laurels
