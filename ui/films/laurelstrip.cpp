// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/laurelstrip.h"

#include "ui/films/awardlist.h"
#include "ui/films/placelinks.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int StripHeight = 104;
constexpr int BranchHeight = 56;
constexpr int BadgeWidth = 200;
constexpr int BadgeHeight = 76;
constexpr int WidestRow = 1240;
constexpr int MostLaurels = 4;

} // namespace

LaurelBadge::LaurelBadge(const Award &award, QWidget *parent) : AbstractLink(parent), m_award(award)
{
    const QString body = award.body.shortName.isEmpty() ? award.body.name : award.body.shortName;
    QStringList parts{prizeText(award), body};
    if (award.year != 0)
        parts << QString::number(award.year);
    setAccessibleName(parts.join(u", "_s));
    setToolTip(parts.join(u", "_s).toHtmlEscaped());
    setText(body);
}

QSize LaurelBadge::sizeHint() const
{
    return {BadgeWidth, BadgeHeight};
}

QStringList LaurelBadge::prizeLines(int width) const
{
    const QFontMetrics metrics(typeFont(TypeRole::Small));
    QString whole = prizeText(m_award);
    if (metrics.horizontalAdvance(whole) > 2 * width - 20)
        whole = whole.section(u',', 0, 0);
    QString first;
    const QStringList words = whole.split(u' ', Qt::SkipEmptyParts);
    qsizetype used = 0;
    while (used < words.size()) {
        const QString longer = first.isEmpty() ? words[used] : first + u' ' + words[used];
        if (!first.isEmpty() && metrics.horizontalAdvance(longer) > width)
            break;
        first = longer;
        ++used;
    }
    QStringList lines{metrics.elidedText(first, Qt::ElideRight, width)};
    if (used < words.size())
        lines << metrics.elidedText(words.sliced(used).join(u' '), Qt::ElideRight, width);
    return lines;
}

void LaurelBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    const qreal ratio = devicePixelRatioF();
    const QPixmap left = laurelPixmap(LaurelPart::Left, BranchHeight, t.goldGlyph, ratio);
    const QPixmap right = laurelPixmap(LaurelPart::Right, BranchHeight, t.goldGlyph, ratio);
    const int branch = qRound(left.deviceIndependentSize().width());
    const int top = (height() - BranchHeight) / 2;
    painter.drawPixmap(0, top, left);
    painter.drawPixmap(width() - branch, top, right);

    const int room = width() - 2 * branch - 4;
    const QStringList lines = prizeLines(room);
    const bool hasYear = m_award.year != 0;
    const int nameHeight = typeLineHeight(TypeRole::Laurel);
    const int lineHeight = typeLineHeight(TypeRole::Small);
    int y = (height() - nameHeight - lineHeight * (int(lines.size()) + (hasYear ? 1 : 0))) / 2;
    const auto line = [&](const QString &text, const QFont &font, const QColor &colour, int tall) {
        painter.setFont(font);
        painter.setPen(colour);
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, room);
        painter.drawText(QRect(branch + 2, y, room, tall), Qt::AlignCenter, shown);
        y += tall;
    };
    line(text(), typeFont(TypeRole::Laurel), underMouse() ? t.accent : t.text, nameHeight);
    for (const QString &text : lines)
        line(text, typeFont(TypeRole::Small), t.text2, lineHeight);
    if (hasYear)
        line(QString::number(m_award.year), typeFont(TypeRole::Small), t.gold, lineHeight);
    if (hasFocus())
        paintFocusRing(painter, rect(), 8, t);
}

QList<Award> stripAwards(const QList<Award> &awards)
{
    QList<Award> shown;
    std::ranges::copy_if(awards, std::back_inserter(shown), &Award::laurel);
    if (shown.isEmpty()) {
        std::ranges::copy_if(awards, std::back_inserter(shown), [](const Award &a) { return a.result == "won"_L1; });
        std::ranges::stable_sort(shown, std::greater(), &Award::year);
    }
    return shown.first(qMin<qsizetype>(MostLaurels, shown.size()));
}

LaurelStrip::LaurelStrip(QWidget *parent) : QWidget(parent), m_all(new LinkButton(QString(), this))
{
    setObjectName(u"laurels"_s);
    m_all->setActs(true);
    m_all->setSymbol(u"chevron-down"_s, LinkButton::After);
    setFixedHeight(StripHeight);
    connect(m_all, &LinkButton::clicked, this, &LaurelStrip::allRequested);
}

void LaurelStrip::setAwards(const QList<Award> &awards)
{
    qDeleteAll(m_badges);
    m_badges.clear();
    const QList<Award> shown = stripAwards(awards);
    for (const Award &award : shown) {
        auto *badge = new LaurelBadge(award, this);
        leadTo(badge, Place::awardBody(award.body.id, award.body.name), this);
        badge->show();
        m_badges << badge;
    }
    m_all->setText(awards.size() == 1 ? tr("The award") : tr("All %1 awards").arg(awards.size()));
    m_all->raise();
    for (LaurelBadge *badge : std::as_const(m_badges))
        setTabOrder(badge, m_all);
    setVisible(!m_badges.isEmpty());
    arrange();
}

void LaurelStrip::arrange()
{
    const int margin = window()->width() < 1000 ? 24 : 40;
    const QRect row = QRect(0, 0, qMin(width(), WidestRow), height()).translated(qMax(0, (width() - WidestRow) / 2), 0);
    const QSize all = m_all->sizeHint();
    const QRect last(row.right() - margin - all.width(), (height() - all.height()) / 2, all.width(), all.height());
    m_all->setGeometry(style()->visualRect(layoutDirection(), rect(), last));
    const int room = last.left() - row.left() - margin;
    const int fitting = qBound(1, room / (BadgeWidth + 8), MostLaurels);
    const int shown = qMin<int>(fitting, int(m_badges.size()));
    const int cell = shown ? room / shown : room;
    for (int i = 0; i < m_badges.size(); ++i) {
        const QRect place(row.left() + margin + i * cell + (cell - BadgeWidth) / 2, (height() - BadgeHeight) / 2,
                          BadgeWidth, BadgeHeight);
        m_badges[i]->setGeometry(style()->visualRect(layoutDirection(), rect(), place));
        m_badges[i]->setVisible(i < shown);
    }
}

void LaurelStrip::resizeEvent(QResizeEvent *)
{
    arrange();
}

void LaurelStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    painter.fillRect(rect(), t.surface);
    painter.setPen(t.border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace laurels
