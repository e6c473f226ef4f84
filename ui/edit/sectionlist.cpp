// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/sectionlist.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Width = 231; ///< The line at its edge is the last pixel of 232.
constexpr int RailWidth = 55;
constexpr int RowHeight = 36;
constexpr int IconSize = 16;
enum Role { IconRole = Qt::UserRole, ChangedRole, WorstRole };

/// A row: icon, title, and at the end the dot of a change or the sign of a problem. On a rail the mark sits at the
/// icon's corner.
class SectionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, RowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Tokens::of(option.palette);
        const bool isCurrent = option.state & QStyle::State_Selected;
        const bool isRail = option.rect.width() < RailWidth;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isCurrent || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isCurrent ? t.accentTint : t.hover);
            painter->drawRoundedRect(option.rect, 6, 6);
        }
        const auto mirrored = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const QRect row = option.rect.adjusted(isRail ? 8 : 10, 0, -10, 0);
        const int middle = row.center().y() - IconSize / 2 + 1;
        painter->drawPixmap(mirrored(QRect(row.left(), middle, IconSize, IconSize)),
                            iconPixmap(index.data(IconRole).toString(), isCurrent ? t.accent : t.text2, IconSize,
                                       painter->device()->devicePixelRatioF()));
        if (!isRail) {
            QFont font = option.font;
            font.setBold(isCurrent);
            painter->setFont(font);
            painter->setPen(t.text);
            painter->drawText(mirrored(row.adjusted(26, 0, -24, 0)), int(Qt::AlignLeading | Qt::AlignVCenter),
                              index.data().toString());
        }
        const int side = isRail ? 10 : 14;
        const QRect mark = isRail ? QRect(row.left() + 12, middle - 4, side, side)
                                  : QRect(row.right() - side + 1, row.center().y() - side / 2 + 1, side, side);
        paintMark(*painter, mirrored(mark), index, t);
        if ((option.state & QStyle::State_HasFocus) && isCurrent)
            paintFocusRing(*painter, option.rect, 6, t);
        painter->restore();
    }

private:
    static void paintMark(QPainter &painter, const QRect &rect, const QModelIndex &index, const Tokens &t)
    {
        const int worst = index.data(WorstRole).toInt();
        if (worst != FieldProblem::None) {
            const bool isError = worst == FieldProblem::Error;
            painter.drawPixmap(rect, iconPixmap(isError ? u"error"_s : u"warning"_s, isError ? t.danger : t.warn,
                                                rect.width(), painter.device()->devicePixelRatioF()));
        } else if (index.data(ChangedRole).toInt() > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.info);
            painter.drawEllipse(QRectF(rect).center(), 4, 4);
        }
    }
};

} // namespace

SectionList::SectionList(const Form &form, QWidget *parent) : QListWidget(parent), m_form(form)
{
    setAccessibleName(tr("Sections"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new SectionDelegate(this));
    for (const FormSection &section : form.sections()) {
        auto *item = new QListWidgetItem(section.title, this);
        item->setData(IconRole, section.icon);
    }
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { emit sectionRequested(row(item)); });
    connect(this, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { emit sectionRequested(row(item)); });
    connect(&form, &Form::problemsChanged, this, &SectionList::refreshMarks);
    connect(&form, &Form::edited, this, &SectionList::refreshMarks);
    setRail(false);
    setCurrentRow(0);
    dress();
    refreshMarks();
}

void SectionList::setRail(bool isRail)
{
    setFixedWidth(isRail ? RailWidth : Width);
    setVerticalScrollBarPolicy(isRail ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    const int margin = isRail ? 8 : 12;
    setViewportMargins(margin, 16, margin, 12);
    for (int row = 0; row < count(); ++row)
        item(row)->setToolTip(isRail ? item(row)->text() : QString());
}

void SectionList::setCurrentSection(int section)
{
    setCurrentRow(section);
}

void SectionList::refreshMarks()
{
    for (int row = 0; row < count(); ++row) {
        const SectionMark mark = m_form.mark(m_form.sections().at(row));
        item(row)->setData(ChangedRole, mark.changed);
        item(row)->setData(WorstRole, mark.worst);
        const QString title = item(row)->text();
        item(row)->setData(Qt::AccessibleTextRole,
                           mark.worst == FieldProblem::Error     ? tr("%1, to be put right").arg(title)
                           : mark.worst == FieldProblem::Warning ? tr("%1, to be checked").arg(title)
                           : mark.changed > 0                    ? tr("%1, changed").arg(title)
                                                                 : title);
    }
}

void SectionList::dress()
{
    QPalette palette = QGuiApplication::palette();
    for (const auto role : {QPalette::Base, QPalette::Window})
        palette.setColor(role, Tokens::of(palette).sidebar);
    setPalette(palette);
    setAutoFillBackground(true);
}

void SectionList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

} // namespace laurels
