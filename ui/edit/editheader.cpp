// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/editheader.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/tokenlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {
constexpr int Height = 56;
constexpr int BesideHeading = 380; ///< Pixels that the buttons and their gaps take.
} // namespace

EditHeader::EditHeader(QUndoStack &steps, QWidget *parent)
    : QWidget(parent), m_heading(new TokenLabel({}, TypeRole::Laurel)),
      m_state(new TokenLabel(tr("Editing"), TypeRole::Body, &Tokens::text2)), m_back(new QToolButton),
      m_undo(new QToolButton), m_redo(new QToolButton), m_view(new QPushButton(tr("View page")))
{
    setFixedHeight(Height);
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setFocusPolicy(Qt::TabFocus);
    };
    name(m_back, tr("Back"));
    name(m_undo, tr("Undo"));
    name(m_redo, tr("Redo"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_back);
    layout->addSpacing(4);
    layout->addWidget(m_heading);
    layout->addSpacing(6);
    layout->addWidget(m_state);
    layout->addStretch(1);
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addSpacing(8);
    layout->addWidget(m_view);
    connect(m_back, &QToolButton::clicked, this, &EditHeader::backRequested);
    connect(m_view, &QPushButton::clicked, this, &EditHeader::viewRequested);
    connect(m_undo, &QToolButton::clicked, &steps, &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, &steps, &QUndoStack::redo);
    connect(&steps, &QUndoStack::canUndoChanged, m_undo, &QWidget::setEnabled);
    connect(&steps, &QUndoStack::canRedoChanged, m_redo, &QWidget::setEnabled);
    m_undo->setEnabled(steps.canUndo());
    m_redo->setEnabled(steps.canRedo());
    drawIcons();
}

void EditHeader::setHeading(const QString &heading)
{
    m_text = heading;
    m_heading->setAccessibleName(tr("%1, editing").arg(heading));
    elide();
}

void EditHeader::setViewable(bool isViewable)
{
    m_view->setVisible(isViewable);
}

void EditHeader::elide()
{
    m_heading->setText(m_heading->fontMetrics().elidedText(m_text, Qt::ElideRight, width() - BesideHeading));
}

void EditHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

void EditHeader::drawIcons()
{
    m_back->setIcon(icon(u"go-previous"_s, this));
    m_undo->setIcon(icon(u"undo"_s, this));
    m_redo->setIcon(icon(u"redo"_s, this));
    m_view->setIcon(icon(u"eye"_s, this));
}

void EditHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

void EditHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    painter.fillRect(rect(), t.sidebar);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
}

} // namespace laurels
