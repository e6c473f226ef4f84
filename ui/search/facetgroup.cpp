// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/facetgroup.h"

#include "ui/search/facetbox.h"
#include "ui/widgets/abstractlink.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/rovingfocus.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Usual = 4; ///< Values of a group, until all are asked for.
constexpr int MostWhole = 12; ///< At once; typing finds the others.
constexpr int ChevronSize = 12;
constexpr int Side = 10;

/// The name of a group; pressed, it shows or hides the values.
class GroupHeader : public AbstractLink
{
public:
    explicit GroupHeader(const QString &name)
    {
        setText(name);
        setActs(true);
        setFixedHeight(qMax(32, fontMetrics().height() + 8));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = Tokens::of(this);
        QFont bold = typeFont(TypeRole::Small);
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(t.text2);
        painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeading), text());
        const QRect end(width() - ChevronSize, (height() - ChevronSize) / 2, ChevronSize, ChevronSize);
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), end),
                           iconPixmap(isExpanded().value_or(false) ? u"chevron-up"_s : u"chevron-down"_s, t.text2,
                                      ChevronSize, devicePixelRatioF()));
        if (hasFocus())
            paintFocusRing(painter, rect(), 4, t);
    }
};

} // namespace

FacetGroup::FacetGroup(const QString &name, bool isOpen, QWidget *parent)
    : QWidget(parent), m_header(new GroupHeader(name)), m_content(new QWidget), m_find(new QLineEdit),
      m_boxColumn(new QVBoxLayout), m_rest(new TextLabel({}, TypeRole::Small, &Tokens::text3)),
      m_more(new LinkButton(tr("More…"))), m_roving(new RovingFocus(Qt::Vertical, this))
{
    setObjectName(name);
    setAccessibleName(name);
    m_header->setObjectName(u"heading"_s);
    m_find->setObjectName(u"find"_s);
    m_find->setPlaceholderText(tr("Find in %1").arg(name));
    m_find->setAccessibleName(tr("Find in %1").arg(name));
    m_find->setClearButtonEnabled(true);
    m_find->hide();
    m_more->setObjectName(u"more"_s);
    m_more->setActs(true);
    m_more->setFont(typeFont(TypeRole::Small));
    m_boxColumn->setSpacing(0);
    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 4);
    inside->setSpacing(4);
    inside->addWidget(m_find);
    inside->addLayout(m_boxColumn);
    inside->addWidget(m_rest);
    inside->addWidget(m_more, 0, Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Side, 6, Side, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_content);
    connect(m_header, &AbstractLink::clicked, this, [this] {
        setOpen(!m_isOpen);
        emit openChanged();
    });
    connect(m_more, &LinkButton::clicked, this, [this] { setWhole(!m_isWhole); });
    connect(m_find, &QLineEdit::textChanged, this, &FacetGroup::refresh);
    setOpen(isOpen);
    hide();
}

void FacetGroup::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    m_header->setExpanded(isOpen);
    m_content->setVisible(isOpen);
    m_header->update();
}

void FacetGroup::setWhole(bool isWhole)
{
    m_isWhole = isWhole;
    m_find->setVisible(isWhole);
    m_find->clear();
    refresh();
    if (isWhole)
        m_find->setFocus(Qt::OtherFocusReason);
}

void FacetGroup::setValues(const QString &query, const QList<FacetValue> &values, bool isExact)
{
    m_query = query;
    m_values = values;
    m_isExact = isExact;
    setVisible(!values.isEmpty());
    refresh();
}

QList<FacetValue> FacetGroup::shown() const
{
    QList<FacetValue> some;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const FacetValue &value = m_values[i];
        const bool fits = m_isWhole ? value.name.contains(m_find->text().trimmed(), Qt::CaseInsensitive)
                                    : i < Usual || narrowing(m_query, value.part) != Narrowing::None;
        if (fits)
            some << value;
    }
    return some;
}

void FacetGroup::refresh()
{
    QList<FacetValue> values = shown();
    const qsizetype found = values.size();
    if (m_isWhole && found > MostWhole)
        values.resize(MostWhole);
    show(values);
    const qsizetype others = found - values.size();
    m_rest->setText(found == 0    ? tr("None is called so.")
                    : others == 1 ? tr("1 more; type to find it.")
                                  : tr("%L1 more; type to find them.").arg(others));
    m_rest->setVisible(m_isWhole && (found == 0 || others > 0));
    m_more->setText(m_isWhole ? tr("Fewer") : tr("More…"));
    m_more->setAccessibleName(m_isWhole ? tr("Fewer of %1").arg(objectName()) : tr("More of %1").arg(objectName()));
    m_more->setExpanded(m_isWhole);
    m_more->setVisible(m_isWhole || m_values.size() > values.size());
}

FacetBox *FacetGroup::box(qsizetype number)
{
    while (m_boxes.size() <= number) {
        auto *box = new FacetBox;
        m_boxColumn->addWidget(box);
        connect(box, &FacetBox::narrowingRequested, this, &FacetGroup::narrowingRequested, Qt::QueuedConnection);
        m_boxes << box;
    }
    return m_boxes[number];
}

/// The focus stays on its value, wherever that stands now.
void FacetGroup::show(const QList<FacetValue> &values)
{
    QString focused;
    for (const FacetBox *box : std::as_const(m_boxes))
        if (box->hasFocus())
            focused = box->value().part;
    QList<QWidget *> stops;
    FacetBox *again = nullptr;
    for (qsizetype i = 0; i < values.size(); ++i) {
        FacetBox *shown = box(i);
        shown->setValue(values[i], narrowing(m_query, values[i].part), m_isExact);
        shown->show();
        stops << shown;
        if (values[i].part == focused)
            again = shown;
    }
    if (again)
        again->setFocus(Qt::OtherFocusReason);
    for (qsizetype i = values.size(); i < m_boxes.size(); ++i)
        m_boxes[i]->hide();
    m_roving->setWidgets(stops);
}

} // namespace laurels
