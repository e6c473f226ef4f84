// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/endfield.h"

#include "ui/search/suggestlist.h"
#include "ui/widgets/dress.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/tilepainter.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurels {

namespace {
constexpr int Height = 48;
constexpr QSize Picture(48, 27);
constexpr int PictureRadius = 4;
constexpr int Inset = 12; ///< Before the picture.
constexpr int Gap = 4; ///< Behind it, besides what a field keeps free anyway.
constexpr auto Pause = 120ms;
} // namespace

EndField::EndField(const QString &name, PictureCache &pictures, QWidget *parent)
    : QLineEdit(parent), m_pictures(pictures), m_symbol(addAction(QIcon(), LeadingPosition))
{
    setAccessibleName(name);
    setPlaceholderText(tr("A film or a person"));
    setClearButtonEnabled(true);
    setMinimumHeight(Height);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, [this] { emit suggestionsWanted(text().trimmed()); });
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textChanged, this, [this](const QString &now) { // the clear button edits nothing
        if (!now.isEmpty())
            return;
        close();
        if (!m_place)
            return;
        setPlace({});
        emit placeChosen();
    });
    connect(&m_pictures, &PictureCache::pictureReady, this, [this](ImageId image) {
        if (m_film && m_film->image == image)
            update();
    });
    keepDressed(this, [this](const Tokens &) { setPlace(m_place, m_film); });
}

EndField::~EndField()
{
    delete m_popover; // it floats in the window, which may outlive the field
}

void EndField::setPlace(const std::optional<Place> &place, const std::optional<FilmCard> &film)
{
    m_place = place;
    m_film = film;
    m_symbol->setVisible(!film);
    const int beside = film ? Picture.width() + Inset + Gap : 0;
    setTextMargins(isRightToLeft() ? QMargins(0, 0, beside, 0) : QMargins(beside, 0, 0, 0));
    const bool isPerson = place && place->kind == Place::Person;
    m_symbol->setIcon(icon(isPerson ? u"person"_s : place ? u"film"_s : u"search"_s, this));
    setText(place ? place->text : QString());
    setCursorPosition(0);
}

bool EndField::isOpen() const
{
    return m_popover && m_popover->isVisible();
}

void EndField::close()
{
    m_pause.stop();
    if (m_popover)
        m_popover->hide();
}

void EndField::setSuggestions(const Suggestions &suggestions)
{
    if (!hasFocus() || suggestions.query.trimmed() != text().trimmed())
        return;
    const Suggestions ends{.films = suggestions.films, .people = suggestions.people};
    if (ends.isEmpty())
        return close();
    if (!m_popover) {
        m_list = new SuggestList(m_pictures);
        m_popover = new Popover(m_list, window());
        connect(m_list, &SuggestList::chosen, this, &EndField::choose);
    }
    m_list->setSuggestions(ends);
    m_list->clearChoice();
    m_list->move(1);
    m_popover->open(this, width());
}

void EndField::choose(int row)
{
    const auto chosen = row >= 0 ? m_list->entries().place(row) : std::nullopt;
    close();
    if (!chosen)
        return;
    setPlace(chosen); // its picture comes with the answer
    emit placeChosen();
}

bool EndField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOpen()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void EndField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isOpen() && (key == Qt::Key_Down || key == Qt::Key_Up))
        m_list->move(key == Qt::Key_Down ? 1 : -1);
    else if (isOpen() && isEnter)
        choose(m_list->currentRow());
    else if (key == Qt::Key_Escape && (isOpen() || text() != (m_place ? m_place->text : QString())))
        takeBack();
    else if (isEnter && !text().trimmed().isEmpty() && !m_place)
        emit suggestionsWanted(text().trimmed());
    else
        QLineEdit::keyPressEvent(event);
}

void EndField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    takeBack();
}

/// What was typed and led to nothing.
void EndField::takeBack()
{
    close();
    setPlace(m_place, m_film);
}

void EndField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_film || text() != m_place->text)
        return;
    QPainter painter(this);
    const QRect left(QPoint(Inset, (height() - Picture.height()) / 2), Picture);
    const QRect frame = QStyle::visualRect(layoutDirection(), rect(), left);
    const auto pixmap = m_film->image ? m_pictures.pixmap(m_film->image, Picture, devicePixelRatioF(),
                                                          m_film->focalPoint, PictureRadius)
                                      : std::nullopt;
    if (pixmap)
        painter.drawPixmap(frame, *pixmap);
    else if (!m_film->image || m_pictures.isUnreadable(m_film->image))
        paintTile(painter, frame, m_film->title, PictureRadius);
}

} // namespace laurels
