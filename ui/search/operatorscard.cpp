// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/operatorscard.h"

#include "data/query.h"
#include "ui/widgets/abstractlink.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rovingfocus.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Padding = 16;
constexpr int NameWidth = 82;
constexpr int AboveText = 7; ///< And below.
constexpr int Radius = 12;

/// One operator: its name, and how it is used.
class OperatorRow : public AbstractLink
{
public:
    OperatorRow(const QString &name, const QString &example) : m_example(example)
    {
        setText(name);
        setAccessibleName(OperatorsCard::tr("%1 such as %2").arg(name, QString(example).replace(u'\n', u' ')));
        setActs(true);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QRect room(0, 0, OperatorsCard::Width - 2 * Padding - NameWidth, 1000);
        const int text = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_example).height();
        return {OperatorsCard::Width - 2 * Padding, text + 2 * AboveText + 1};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = Tokens::of(this);
        painter.fillRect(QRect(0, 0, width(), 1), t.border);
        if (underMouse() || isDown())
            painter.fillRect(rect().adjusted(0, 1, 0, 0), isDown() ? t.border : t.hover);
        const auto place = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(t.accent);
        painter.drawText(place({0, AboveText + 1, NameWidth, height()}), int(Qt::AlignTop | Qt::AlignLeading), text());
        painter.setFont(font());
        painter.setPen(t.text2);
        painter.drawText(place({NameWidth, AboveText + 1, width() - NameWidth, height()}),
                         int(Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap), m_example);
        if (hasFocus())
            paintFocusRing(painter, rect(), 4, t);
    }

private:
    QString m_example;
};

struct Example {
    QLatin1StringView name;
    const char *text;
};

constexpr Example Examples[] = {
    {"director"_L1, "director:fan"},
    {"person"_L1, QT_TRANSLATE_NOOP("laurels::OperatorsCard", "person:\"qi zhao\"")},
    {"body"_L1, "body:tribeca"},
    {"award"_L1, "award:idfa"},
    {"topic"_L1, "topic:migration"},
    {"year"_L1, QT_TRANSLATE_NOOP("laurels::OperatorsCard", "year:2009,\nyear:2008-2012")},
    {"length"_L1, "length:<60"},
    {"is"_L1, QT_TRANSLATE_NOOP("laurels::OperatorsCard", "is:awarded,\nis:incomplete")},
};

} // namespace

OperatorsCard::OperatorsCard(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"operators"_s);
    setAccessibleName(tr("Narrow your search"));
    setFixedWidth(Width);
    auto *heading = new PlainLabel(tr("Narrow your search"));
    heading->setFont(typeFont(TypeRole::Item));
    auto *text = new PlainLabel(tr("Type these words in the search field, or pick one."));
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Padding, Padding - 2, Padding, Padding - 2);
    column->setSpacing(0);
    column->addWidget(heading);
    column->addSpacing(4);
    column->addWidget(text);
    column->addSpacing(10);

    QList<QWidget *> rows;
    const auto add = [&](const QString &name, const QString &example, const QString &typed) {
        auto *row = new OperatorRow(name, example);
        connect(row, &QAbstractButton::clicked, this, [this, typed] { emit chosen(typed); });
        column->addWidget(row);
        rows << row;
    };
    const QStringList known = operatorNames();
    for (const Example &example : Examples)
        if (known.contains(example.name))
            add(example.name + u':', tr(example.text), example.name + u':');
    add(u"–  “ ”"_s, tr("leave out a word, exact phrase"), u"-"_s);
    auto *roving = new RovingFocus(Qt::Vertical, this);
    roving->setWidgets(rows);
    setFocusProxy(rows.constFirst());
}

void OperatorsCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), Radius, Radius);
}

} // namespace laurels
