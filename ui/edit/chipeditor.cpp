// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/chipeditor.h"

#include "ui/edit/taborder.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/typescale.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int ChipHeight = 26;
constexpr int LineWidth = 180;

/// A name in a pill. Pressed, it goes; Delete and Backspace press it, too.
class RemovableChip : public QAbstractButton
{
public:
    explicit RemovableChip(const QString &text)
    {
        setText(text);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override { return {qMin(fontMetrics().horizontalAdvance(text()) + 42, 360), ChipHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = Tokens::of(this);
        painter.setPen(Qt::NoPen);
        painter.setBrush(underMouse() ? t.hover : t.accentTint);
        painter.drawRoundedRect(rect(), ChipHeight / 2.0, ChipHeight / 2.0);
        const auto mirrored = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
        painter.setPen(t.text);
        const QRect words(12, 0, width() - 38, height());
        painter.drawText(mirrored(words), int(Qt::AlignLeading | Qt::AlignVCenter),
                         fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        painter.drawPixmap(mirrored(QRect(width() - 22, (height() - 12) / 2, 12, 12)),
                           iconPixmap(u"close"_s, t.text2, 12, devicePixelRatioF()));
        if (hasFocus())
            paintFocusRing(painter, rect(), ChipHeight / 2.0 - 1, t);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return click();
        default:
            QAbstractButton::keyPressEvent(event);
        }
    }
};

} // namespace

ChipEditor::ChipEditor(NameKind kind, const QString &noun, const QString &prompt, const FindNames &find,
                       QWidget *parent)
    : FieldEditor(parent), m_noun(noun), m_area(new QWidget), m_flow(new FlowLayout(6, 6)),
      m_line(new NameEdit(kind, find))
{
    m_area->setLayout(m_flow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 5, 6, 5);
    layout->addWidget(m_area);
    m_line->setFrame(false);
    m_line->setPlaceholderText(prompt);
    m_line->setFixedSize(LineWidth, ChipHeight);
    m_line->installEventFilter(this);
    m_flow->addWidget(m_line);
    connect(m_line, &NameEdit::nameChosen, this, &ChipEditor::take);
}

/// What stands in the line becomes a chip.
void ChipEditor::take()
{
    const TypedName name = m_line->name();
    if (name.name.isEmpty())
        return;
    m_line->setName({});
    const bool isThere = std::ranges::any_of(m_names, [&name](const TypedName &other) {
        return other.id == name.id && other.name.compare(name.name, Qt::CaseInsensitive) == 0;
    });
    if (isThere)
        return;
    m_names << name;
    rebuild();
    emit edited();
}

void ChipEditor::removeAt(qsizetype index)
{
    m_names.removeAt(index);
    rebuild();
    QWidget *next = index < m_chips.size() ? m_chips[index] : m_line;
    next->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void ChipEditor::rebuild()
{
    for (QWidget *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_flow->removeWidget(m_line);
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        auto *chip = new RemovableChip(m_names[i].name);
        chip->setParent(m_area);
        chip->setAccessibleName(tr("Remove %1 %2").arg(m_noun, m_names[i].name));
        connect(chip, &QAbstractButton::clicked, this, [this, i] { removeAt(i); });
        m_flow->addWidget(chip);
        chip->show();
        m_chips << chip;
    }
    m_flow->addWidget(m_line);
    for (QWidget *chip : std::as_const(m_chips))
        tabBefore(m_line, chip);
    m_area->updateGeometry();
    updateGeometry();
}

QVariant ChipEditor::value() const
{
    QVariantList values;
    for (const TypedName &name : m_names)
        values << QVariant::fromValue(name);
    return values;
}

void ChipEditor::setValue(const QVariant &value)
{
    QList<TypedName> names;
    for (const QVariant &name : value.toList())
        names << name.value<TypedName>();
    if (names == m_names)
        return;
    m_names = names;
    rebuild();
}

void ChipEditor::setState(FieldProblem::Severity state)
{
    m_state = state;
    update();
}

QWidget *ChipEditor::target() const
{
    return m_line;
}

bool ChipEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        update();
    if (event->type() == QEvent::FocusOut) {
        take();
        update();
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Comma) {
            take();
            return true;
        }
        if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_names.isEmpty()) {
            removeAt(m_names.size() - 1);
            m_line->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void ChipEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFieldFrame(painter, rect(), stateOf(m_state), m_line->hasFocus(), Tokens::of(this));
}

} // namespace laurels
