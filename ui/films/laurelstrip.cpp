// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/laurelstrip.h"

#include "ui/films/awardlist.h"
#include "ui/films/placelinks.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlines.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int StripHeight = 104;
constexpr int LowStripHeight = 48;
constexpr int LowWindow = 640;
constexpr int NarrowWindow = 1000;
constexpr int BranchHeight = 56;
constexpr int LowBranchHeight = 28;
constexpr int BesideText = 8; ///< Between a branch and the words.
constexpr int AroundBadge = 10; ///< Above and below, for the focus ring.
constexpr int WidestPrize = 150;
constexpr int BetweenBadges = 12;
constexpr int WidestRow = 1240;
constexpr int MostLaurels = 4;
constexpr int MostPrizeLines = 2;

} // namespace

LaurelBadge::LaurelBadge(const Award &award, QWidget *parent)
    : AbstractLink(parent), m_award(award), m_branchHeight(BranchHeight)
{
    const QString body = award.body.shortName.isEmpty() ? award.body.name : award.body.shortName;
    QStringList parts{prizeText(award), body};
    if (award.year != 0)
        parts << QString::number(award.year);
    setAccessibleName(parts.join(u", "_s));
    setToolTip(parts.join(u", "_s).toHtmlEscaped());
    setText(body);
}

int LaurelBadge::branchWidth() const
{
    const QPixmap branch = laurelPixmap(LaurelPart::Left, m_branchHeight, Tokens::of(this).goldGlyph, 1);
    return qRound(branch.deviceIndependentSize().width());
}

void LaurelBadge::fit(int width, bool isLow)
{
    m_branchHeight = isLow ? LowBranchHeight : BranchHeight;
    const int room = width - 2 * (branchWidth() + BesideText);
    const QFont serif = typeFont(TypeRole::Laurel);
    const QFont small = typeFont(TypeRole::Small);
    const int forYear = isLow && m_award.year ? QFontMetrics(small).horizontalAdvance(u"  0000"_s) : 0;
    m_body = QFontMetrics(serif).elidedText(text(), Qt::ElideRight, room - forYear);
    m_prize.clear();
    if (!isLow) {
        const int column = qMin(room, qMax(WidestPrize, widthOf({m_body}, serif)));
        QString prize = prizeText(m_award);
        if (textLines(prize, small, column).size() > MostPrizeLines)
            prize = prize.section(u',', 0, 0);
        m_prize = textLines(prize, small, column, MostPrizeLines);
    }
    updateGeometry();
    update();
}

QSize LaurelBadge::sizeHint() const
{
    const QFont serif = typeFont(TypeRole::Laurel);
    const QFont small = typeFont(TypeRole::Small);
    const QString year = m_award.year ? QString::number(m_award.year) : QString();
    const int beside = 2 * (branchWidth() + BesideText);
    if (m_branchHeight == LowBranchHeight) {
        const int words = widthOf({m_body}, serif) + widthOf({year.isEmpty() ? year : u"  "_s + year}, small);
        return {beside + words, qMax(LowBranchHeight, typeLineHeight(TypeRole::Laurel)) + AroundBadge};
    }
    const int words = qMax(widthOf({m_body}, serif), widthOf(m_prize + QStringList{year}, small));
    const int lines = int(m_prize.size()) + (year.isEmpty() ? 0 : 1);
    const int text = typeLineHeight(TypeRole::Laurel) + lines * typeLineHeight(TypeRole::Small);
    return {beside + words, qMax(BranchHeight, text) + AroundBadge};
}

void LaurelBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    const qreal ratio = devicePixelRatioF();
    const int branch = branchWidth();
    const int top = (height() - m_branchHeight) / 2;
    painter.drawPixmap(0, top, laurelPixmap(LaurelPart::Left, m_branchHeight, t.goldGlyph, ratio));
    painter.drawPixmap(width() - branch, top, laurelPixmap(LaurelPart::Right, m_branchHeight, t.goldGlyph, ratio));

    const QRect words = rect().adjusted(branch, 0, -branch, 0);
    const QColor lit = underMouse() ? t.accent : t.text;
    const auto draw = [&](const QRect &place, int align, const QString &text, TypeRole role, const QColor &colour) {
        painter.setFont(typeFont(role));
        painter.setPen(colour);
        painter.drawText(place, align, text);
    };
    const QString year = m_award.year ? QString::number(m_award.year) : QString();
    if (m_branchHeight == LowBranchHeight) {
        const QRect inner = words.adjusted(BesideText, 0, -BesideText, 0);
        draw(inner, int(Qt::AlignLeading | Qt::AlignVCenter), m_body, TypeRole::Laurel, lit);
        draw(inner, int(Qt::AlignTrailing | Qt::AlignVCenter), year, TypeRole::Small, t.gold);
    } else {
        const int bodyLine = typeLineHeight(TypeRole::Laurel);
        const int line = typeLineHeight(TypeRole::Small);
        const int lines = int(m_prize.size()) + (year.isEmpty() ? 0 : 1);
        int y = (height() - bodyLine - line * lines) / 2;
        draw({words.left(), y, words.width(), bodyLine}, Qt::AlignCenter, m_body, TypeRole::Laurel, lit);
        y += bodyLine;
        for (const QString &text : std::as_const(m_prize)) {
            draw({words.left(), y, words.width(), line}, Qt::AlignCenter, text, TypeRole::Small, t.text2);
            y += line;
        }
        draw({words.left(), y, words.width(), line}, Qt::AlignCenter, year, TypeRole::Small, t.gold);
    }
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
    const QSize outer = window()->size();
    const bool isLow = outer.height() < LowWindow;
    const int margin = outer.width() < NarrowWindow ? 24 : 40;
    const QRect row = QRect(0, 0, qMin(width(), WidestRow), 0).translated(qMax(0, (width() - WidestRow) / 2), 0);
    m_all->setFont(typeFont(TypeRole::Body));
    const QSize all = m_all->sizeHint();
    const int end = row.right() + 1 - margin - all.width();
    const int room = end - row.left() - margin;
    const int most = outer.width() < NarrowWindow ? MostLaurels - 1 : MostLaurels;
    const int shown = qMin<int>(most, int(m_badges.size()));
    const int cell = shown ? room / shown : room;
    int tallest = isLow ? LowStripHeight : StripHeight;
    for (LaurelBadge *badge : std::as_const(m_badges)) {
        badge->fit(cell - BetweenBadges, isLow);
        tallest = qMax(tallest, badge->sizeHint().height() + (isLow ? 0 : AroundBadge));
    }
    setFixedHeight(tallest);
    const auto place = [this](QWidget *widget, const QRect &plain) {
        widget->setGeometry(style()->visualRect(layoutDirection(), rect(), plain));
    };
    place(m_all, {QPoint(end, (height() - all.height()) / 2), all});
    for (int i = 0; i < m_badges.size(); ++i) {
        const QSize size = m_badges[i]->sizeHint();
        const QPoint at(row.left() + margin + i * cell + (cell - size.width()) / 2, (height() - size.height()) / 2);
        place(m_badges[i], {at, size});
        m_badges[i]->setVisible(i < shown);
    }
}

bool LaurelStrip::event(QEvent *event)
{
    const bool isTaken = QWidget::event(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
    return isTaken;
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
