// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/herobuttons.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/laurelsstyle.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Height = 36;
constexpr int IconSize = 16;
constexpr int Radius = 8;
constexpr int Inset = 14;
constexpr int Gap = 8;
constexpr auto CopyKeys = Qt::CTRL | Qt::SHIFT | Qt::Key_D;
constexpr FilmActions InMenu = FilmAction::CopyLink | FilmAction::FindConnection | FilmAction::OpenInNewWindow
                               | FilmAction::Duplicate | FilmAction::Print | FilmAction::Merge | FilmAction::History
                               | FilmAction::Delete;

} // namespace

HeroButton::HeroButton(const QString &icon, Kind kind, QWidget *parent)
    : AbstractLink(parent), m_icon(icon), m_kind(kind)
{
    setActs(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void HeroButton::setIconName(const QString &icon)
{
    m_icon = icon;
    update();
}

QSize HeroButton::sizeHint() const
{
    const int height = qMax(Height, fontMetrics().height() + 14);
    if (text().isEmpty())
        return {height, height};
    QFont bold = font();
    bold.setBold(true);
    return {2 * Inset + IconSize + Gap + QFontMetrics(bold).horizontalAdvance(text()) + 1, height};
}

void HeroButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Tokens::dark(); // the picture is dark here whatever the theme
    const bool isLit = underMouse() || isDown();
    const bool isFilled = m_kind == Filled;
    painter.setPen(isFilled ? QPen(Qt::NoPen) : QPen(QColor(255, 255, 255, 120)));
    painter.setBrush(isFilled ? QColor(255, 255, 255, isLit ? 255 : 238) : QColor(10, 8, 10, isLit ? 210 : 150));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), Radius, Radius);
    const QColor ink = isFilled ? Tokens::light().text : QColor(Qt::white);
    const int x = text().isEmpty() ? (width() - IconSize) / 2 : Inset;
    const QRect symbol(x, (height() - IconSize) / 2, IconSize, IconSize);
    painter.drawPixmap(style()->visualRect(layoutDirection(), rect(), symbol),
                       iconPixmap(m_icon, ink, IconSize, devicePixelRatioF()));
    if (!text().isEmpty()) {
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(ink);
        const QRect words(symbol.right() + 1 + Gap, 0, width() - symbol.right() - Gap, height());
        painter.drawText(style()->visualRect(layoutDirection(), rect(), words),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), text());
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), Radius, t);
}

HeroButtons::HeroButtons(QWidget *parent)
    : QWidget(parent), m_edit(new HeroButton(u"edit"_s, HeroButton::Filled)),
      m_bookmark(new HeroButton(u"bookmark"_s, HeroButton::Clear)), m_more(new HeroButton(u"more"_s, HeroButton::Clear))
{
    m_edit->setObjectName(u"edit"_s);
    m_edit->setText(tr("Edit"));
    m_bookmark->setObjectName(u"bookmark"_s);
    m_more->setObjectName(u"more"_s);
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    setBookmarked(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (HeroButton *button : {m_edit, m_bookmark, m_more})
        layout->addWidget(button);
    connect(m_edit, &HeroButton::clicked, this, [this] { emit actionRequested(FilmAction::Edit); });
    connect(m_bookmark, &HeroButton::clicked, this, [this] { emit actionRequested(FilmAction::Bookmark); });
    connect(m_more, &HeroButton::clicked, this, &HeroButtons::showMenu);
    const auto *copy = new QShortcut(CopyKeys, this);
    connect(copy, &QShortcut::activated, this, [this] {
        if (m_offered & FilmAction::Duplicate)
            emit actionRequested(FilmAction::Duplicate);
    });
    setOffered({});
}

void HeroButtons::setOffered(FilmActions actions)
{
    m_offered = actions;
    m_edit->setVisible(actions & FilmAction::Edit);
    m_bookmark->setVisible(actions & FilmAction::Bookmark);
    m_more->setVisible(actions & InMenu);
    adjustSize();
}

void HeroButtons::setBookmarked(bool bookmarked)
{
    const QString name = bookmarked ? tr("Remove bookmark") : tr("Bookmark");
    m_bookmark->setIconName(bookmarked ? u"check"_s : u"bookmark"_s);
    m_bookmark->setAccessibleName(name);
    m_bookmark->setToolTip(name);
}

void HeroButtons::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](FilmAction action, const QString &symbol, const QString &text,
                                  const QKeySequence &keys = {}) {
        if (m_offered & action)
            menu->addAction(icon(symbol, this), text, keys, this, [this, action] { emit actionRequested(action); });
    };
    add(FilmAction::CopyLink, u"link"_s, tr("Copy link"));
    add(FilmAction::FindConnection, u"connections"_s, tr("Find a connection"));
    add(FilmAction::OpenInNewWindow, u"open-external"_s, tr("Open in new window"));
    add(FilmAction::Duplicate, u"copy"_s, tr("Duplicate"), CopyKeys);
    add(FilmAction::Print, u"print"_s, tr("Print…"));
    add(FilmAction::History, u"history"_s, tr("History"));
    add(FilmAction::Merge, u"merge"_s, tr("Merge with…"));
    if (m_offered & FilmAction::Delete)
        menu->addSeparator();
    add(FilmAction::Delete, u"delete"_s, tr("Delete"));
    menu->popup(m_more->mapToGlobal(QPoint(m_more->width() - menu->sizeHint().width(), m_more->height() + 4)));
}

} // namespace laurels
