// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/chiprow.h"

#include "ui/search/querytext.h"
#include "ui/widgets/abstractlink.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/rovingfocus.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Height = 28;
constexpr int Room = 11; ///< Beside the words.
constexpr int CrossSize = 12;
constexpr int CrossGap = 8;
constexpr int WidestText = 360;

/// One part. Those with an operator are tinted: they narrow, words look everywhere.
class FilterChip : public AbstractLink
{
public:
    explicit FilterChip(const QueryPart &part) : m_isTinted(!part.field.isEmpty())
    {
        setText(partText(part));
        setAccessibleName(ChipRow::tr("Remove filter %1").arg(text()));
        setActs(true);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const int words = qMin(WidestText, fontMetrics().horizontalAdvance(text()) + 1);
        return {2 * Room + words + CrossGap + CrossSize, qMax(Height, fontMetrics().height() + 8)};
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
            return click();
        AbstractLink::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = Tokens::of(this);
        painter.setPen(m_isTinted ? t.accent : t.btn);
        painter.setBrush(isDown() ? t.border : underMouse() ? t.hover : m_isTinted ? t.accentTint : t.surface);
        const qreal radius = (height() - 1) / 2.0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), radius, radius);
        const auto place = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
        const QRect words(Room, 0, width() - 2 * Room - CrossGap - CrossSize, height());
        painter.setPen(t.text);
        painter.drawText(place(words), int(Qt::AlignVCenter | Qt::AlignLeading),
                         fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        const QRect cross(width() - Room - CrossSize, (height() - CrossSize) / 2, CrossSize, CrossSize);
        painter.drawPixmap(place(cross), iconPixmap(u"close"_s, t.text2, CrossSize, devicePixelRatioF()));
        if (hasFocus())
            paintFocusRing(painter, rect(), radius, t);
    }

private:
    bool m_isTinted;
};

} // namespace

ChipRow::ChipRow(QWidget *parent) : QWidget(parent), m_roving(new RovingFocus(Qt::Horizontal, this))
{
    setLayout(new FlowLayout(8, 8));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("What was searched for"));
}

int ChipRow::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    return layout()->heightForWidth(width - around.left() - around.right()) + around.top() + around.bottom();
}

void ChipRow::setParts(const QList<QueryPart> &parts)
{
    const qsizetype hadFocus = m_chips.indexOf(QApplication::focusWidget());
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const QueryPart &part : parts) {
        auto *chip = new FilterChip(part);
        connect(chip, &QAbstractButton::clicked, this, [this, part] { emit removed(part); });
        layout()->addWidget(chip);
        chip->show();
        m_chips << chip;
    }
    m_roving->setWidgets(m_chips);
    if (hadFocus >= 0)
        m_roving->focus(qMin(hadFocus, m_chips.size() - 1));
    setVisible(!parts.isEmpty());
}

} // namespace laurels
