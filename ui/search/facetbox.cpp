// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/facetbox.h"

#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>

namespace laurels {

namespace {

constexpr int Height = 28;
constexpr int Gap = 10; ///< Between box, name and number.
constexpr int Bound = 10'000; ///< Numbers that are not exact are not told beyond this.

} // namespace

void FacetBox::setValue(const FacetValue &value, Narrowing narrowing, bool isExact)
{
    m_value = value;
    m_narrowing = narrowing;
    setChecked(narrowing == Narrowing::Included);
    setObjectName(value.part);
    setFixedHeight(qMax(Height, fontMetrics().height() + 8));
    const bool isOver = !isExact && value.count > Bound;
    m_number = isOver ? tr("over %L1").arg(Bound) : tr("%L1").arg(value.count);
    const QString films = isOver             ? tr("over %L1 films").arg(Bound)
                          : value.count == 1 ? tr("1 film")
                                             : tr("%L1 films").arg(value.count);
    setAccessibleName(tr("%1, %2").arg(value.name, films));
    setAccessibleDescription(narrowing == Narrowing::Excluded ? tr("Left out") : QString());
    setToolTip(tr("%1\nShift leaves these films out.").arg(value.name));
    update();
}

/// Twice the same takes it back.
void FacetBox::request(Narrowing wanted)
{
    emit narrowingRequested(m_value.part, m_narrowing == wanted ? Narrowing::None : wanted);
}

void FacetBox::keyReleaseEvent(QKeyEvent *event)
{
    m_isShifted = event->modifiers() & Qt::ShiftModifier;
    QCheckBox::keyReleaseEvent(event);
    m_isShifted = false;
}

void FacetBox::mouseReleaseEvent(QMouseEvent *event)
{
    m_isShifted = event->modifiers() & Qt::ShiftModifier;
    QCheckBox::mouseReleaseEvent(event);
    m_isShifted = false;
}

void FacetBox::nextCheckState()
{
    request(m_narrowing == Narrowing::Excluded || m_isShifted ? Narrowing::Excluded : Narrowing::Included);
}

void FacetBox::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_narrowing == Narrowing::Included ? tr("Take out of the filter") : tr("Only films with this"),
                    this, [this] { request(Narrowing::Included); });
    menu->addAction(m_narrowing == Narrowing::Excluded ? tr("No longer leave out") : tr("Leave out films with this"),
                    this, [this] { request(Narrowing::Excluded); });
    menu->popup(event->globalPos());
}

void FacetBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    QStyleOptionButton box;
    initStyleOption(&box);
    box.state.setFlag(QStyle::State_HasFocus, false); // the ring goes round the row
    box.rect = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &box, this);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, this);
    const auto place = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    if (m_narrowing == Narrowing::Excluded)
        painter.fillRect(QRect(box.rect.center() - QPoint(3, 0), QSize(8, 2)), t.text);
    const int digits = fontMetrics().horizontalAdvance(m_number);
    const int left = box.rect.width() + Gap;
    const QRect name(left, 0, width() - left - digits - Gap, height());
    QFont font = this->font();
    font.setStrikeOut(m_narrowing == Narrowing::Excluded);
    painter.setFont(font);
    painter.setPen(m_value.count > 0 ? t.text : t.text3);
    painter.drawText(place(name), int(Qt::AlignVCenter | Qt::AlignLeading),
                     fontMetrics().elidedText(m_value.name, Qt::ElideRight, name.width()));
    painter.setFont(typeFont(TypeRole::Small));
    painter.setPen(t.text3);
    painter.drawText(place(QRect(width() - digits, 0, digits, height())), int(Qt::AlignVCenter | Qt::AlignTrailing),
                     m_number);
    if (hasFocus())
        paintFocusRing(painter, rect(), 4, t);
}

} // namespace laurels
