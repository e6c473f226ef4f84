// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cataloguecard.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/typescale.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {
constexpr int Radius = 8;
constexpr int Height = 48;
} // namespace

CatalogueCard::CatalogueCard(QWidget *parent) : QToolButton(parent)
{
    setObjectName(u"catalogueCard"_s);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCatalogue({}, {});
}

void CatalogueCard::setCatalogue(const QString &name, std::optional<int> films)
{
    setText(name.isEmpty() ? tr("No catalogue") : name);
    m_films = !films ? QString() : *films == 1 ? tr("1 film") : tr("%L1 films").arg(*films);
    setAccessibleName(name.isEmpty() ? text()
                      : !films       ? tr("Catalogue %1").arg(name)
                                     : tr("Catalogue %1, %2").arg(name, m_films));
    update();
}

QSize CatalogueCard::sizeHint() const
{
    const int lines = typeLineHeight(TypeRole::Body) + typeLineHeight(TypeRole::Small);
    return {207, qMax(Height, lines + 12)};
}

void CatalogueCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Tokens::of(this);
    painter.setPen(t.border);
    painter.setBrush(isDown() ? t.border : underMouse() ? t.hover : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), Radius, Radius);
    const auto mirrored = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int middle = height() / 2;
    painter.drawPixmap(mirrored({11, middle - 8, 16, 16}), iconPixmap(u"catalogue"_s, t.text, 16, devicePixelRatioF()));
    painter.drawPixmap(mirrored({width() - 26, middle - 8, 16, 16}),
                       iconPixmap(u"chevron-down"_s, t.text2, 16, devicePixelRatioF()));

    QFont bold = typeFont(TypeRole::Body);
    bold.setBold(true);
    const QFont small = typeFont(TypeRole::Small);
    const int nameHeight = QFontMetrics(bold).height();
    const int filmsHeight = m_films.isEmpty() ? 0 : QFontMetrics(small).height();
    QRect words(37, (height() - nameHeight - filmsHeight) / 2, width() - 37 - 32, nameHeight);
    painter.setFont(bold);
    painter.setPen(t.text);
    painter.drawText(mirrored(words), int(Qt::AlignLeading | Qt::AlignVCenter),
                     QFontMetrics(bold).elidedText(text(), Qt::ElideRight, words.width()));
    words.translate(0, nameHeight);
    words.setHeight(filmsHeight);
    painter.setFont(small);
    painter.setPen(t.text3);
    painter.drawText(mirrored(words), int(Qt::AlignLeading | Qt::AlignVCenter), m_films);
    if (hasFocus())
        paintFocusRing(painter, rect(), Radius, t);
}

} // namespace laurels
