// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/bodyhead.h"

#include "ui/awards/bodyawards.h"
#include "ui/awards/bodykinds.h"
#include "ui/widgets/disc.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int LaurelHeight = 104;
constexpr int BesideLaurel = 24;
constexpr int BarsWidth = 272;
constexpr int BesideNumber = 4;
constexpr int BetweenNumbers = 18;
constexpr qreal InitialsShare = 0.27; ///< Of the laurel's height: what fits between the branches.

/// Decoration: the name stands beside it.
class BodyLaurel : public QWidget
{
public:
    explicit BodyLaurel(const AwardBody &body) : m_initials(initials(body.name))
    {
        setFixedSize(LaurelHeight, LaurelHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = Tokens::of(this);
        const QPixmap laurel = laurelPixmap(LaurelPart::Pair, LaurelHeight, t.goldGlyph, devicePixelRatioF());
        const int wide = qRound(laurel.deviceIndependentSize().width());
        painter.drawPixmap((width() - wide) / 2, 0, laurel);
        QFont font = typeFont(TypeRole::Page);
        font.setPixelSize(qRound(LaurelHeight * InitialsShare));
        painter.setFont(font);
        painter.setPen(t.text);
        painter.drawText(rect(), Qt::AlignCenter, m_initials);
    }

private:
    QString m_initials;
};

/// Empty when the kind is not recorded, or says nothing.
QString kindName(const QString &code)
{
    if (code.isEmpty() || code == "other"_L1)
        return {};
    for (const auto &[known, word] : bodyKinds())
        if (known == code)
            return word;
    return {};
}

} // namespace

QString bodyKindText(const AwardBody &body)
{
    QStringList parts{kindName(body.kind), body.place, body.name.contains(body.shortName) ? QString() : body.shortName};
    parts.removeAll(QString());
    return parts.isEmpty() ? BodyHead::tr("Kind and place not recorded") : parts.join(u" · "_s);
}

BodyHead::BodyHead(const AwardBodySheet &sheet, QWidget *parent)
    : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(u"head"_s);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(36);
    auto *what = new QHBoxLayout;
    what->setSpacing(BesideLaurel);
    what->addWidget(new BodyLaurel(sheet.body), 0, Qt::AlignTop);
    what->addWidget(makeWords(sheet), 1);
    m_layout->addLayout(what, 1);
    if (!sheet.years.isEmpty())
        m_layout->addWidget(makeBars(sheet), 0, Qt::AlignTop);
}

void BodyHead::setNarrow(bool narrow)
{
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *BodyHead::makeWords(const AwardBodySheet &sheet)
{
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins({});
    column->setSpacing(2);
    auto *name = new HeadingLabel(sheet.body.name, 1, TypeRole::PersonName);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(name);
    column->addWidget(new TextLabel(bodyKindText(sheet.body), TypeRole::Body, &Tokens::text2));
    column->addSpacing(6);
    column->addWidget(makeNumbers(sheet));
    column->addStretch(1);
    return words;
}

QWidget *BodyHead::makeNumbers(const AwardBodySheet &sheet)
{
    auto *numbers = new QWidget;
    auto *row = new FlowLayout(BetweenNumbers, 4);
    numbers->setLayout(row);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    numbers->setSizePolicy(policy);
    const auto add = [row](const QString &number, const QString &what) {
        auto *both = new QWidget;
        auto *cells = new QHBoxLayout(both);
        cells->setContentsMargins({});
        cells->setSpacing(BesideNumber);
        auto *bold = new TextLabel(number);
        bold->setBold(true);
        cells->addWidget(bold);
        if (!what.isEmpty())
            cells->addWidget(new TextLabel(what, TypeRole::Body, &Tokens::text2));
        for (auto *label : both->findChildren<TextLabel *>())
            label->setWordWrap(false);
        row->addWidget(both);
    };
    add(locale().toString(sheet.awardCount), sheet.awardCount == 1 ? tr("award") : tr("awards"));
    add(locale().toString(sheet.filmCount), sheet.filmCount == 1 ? tr("film") : tr("films"));
    if (!sheet.years.isEmpty()) {
        const QString first = QString::number(sheet.years.constFirst().year);
        const QString last = QString::number(sheet.years.constLast().year);
        add(first == last ? first : u"%1–%2"_s.arg(first, last), {});
    }
    return numbers;
}

QWidget *BodyHead::makeBars(const AwardBodySheet &sheet)
{
    auto *section = new QWidget;
    section->setFixedWidth(BarsWidth);
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins({});
    column->setSpacing(8);
    const QString caption = tr("Awards in this catalogue, per year");
    column->addWidget(new TextLabel(caption, TypeRole::Small, &Tokens::text2));
    auto *chart = new BarChart;
    chart->setObjectName(u"years"_s);
    chart->setAccessibleName(caption);
    chart->setBars(yearBars(sheet.years), yearsSummary(sheet.years));
    connect(chart, &BarChart::barPressed, this, &BodyHead::yearPressed);
    column->addWidget(chart);
    return section;
}

} // namespace laurels
