// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/celleditors.h"

#include "ui/widgets/icons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>

namespace laurels {

namespace {

class LaurelBox : public QCheckBox
{
public:
    LaurelBox() { setFixedSize(36, 36); }

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = Tokens::of(this);
        painter.setPen(isChecked() ? t.gold : t.border);
        painter.setBrush(isChecked() ? t.goldTint : underMouse() ? t.hover : t.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        const QPixmap laurel =
            laurelPixmap(LaurelPart::Pair, 18, isChecked() ? t.goldGlyph : t.text3, devicePixelRatioF());
        const QSizeF size = laurel.deviceIndependentSize();
        painter.drawPixmap(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), laurel);
        if (hasFocus())
            paintFocusRing(painter, rect(), 6, t);
    }
};

} // namespace

NameEditor::NameEditor(NameKind kind, const FindNames &find, QWidget *parent)
    : FieldEditor(parent), m_name(new NameEdit(kind, find))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    connect(m_name, &NameEdit::nameEdited, this, &FieldEditor::edited);
}

QVariant NameEditor::value() const
{
    return QVariant::fromValue(m_name->name());
}

void NameEditor::setValue(const QVariant &value)
{
    m_name->setName(value.value<TypedName>());
}

void NameEditor::setState(FieldProblem::Severity state)
{
    setFieldState(m_name, stateOf(state));
}

QWidget *NameEditor::target() const
{
    return m_name;
}

LaurelToggle::LaurelToggle(QWidget *parent) : FieldEditor(parent), m_box(new LaurelBox)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    m_box->setToolTip(tr("Show as laurel"));
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::edited);
}

QVariant LaurelToggle::value() const
{
    return m_box->isChecked();
}

void LaurelToggle::setValue(const QVariant &value)
{
    m_box->setChecked(value.toBool());
}

QWidget *LaurelToggle::target() const
{
    return m_box;
}

} // namespace laurels
