// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/filmpage.h"

#include "ui/films/filmawards.h"
#include "ui/films/filmdetails.h"
#include "ui/films/filmlinks.h"
#include "ui/films/filmmakerlist.h"
#include "ui/films/herobuttons.h"
#include "ui/films/herowidget.h"
#include "ui/films/laurelstrip.h"
#include "ui/films/pagebar.h"
#include "ui/films/relatedtitles.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/collapsibletext.h"
#include "ui/widgets/focuskey.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int DetailsWidth = 272;
constexpr int NarrowDetailsWidth = 248;
constexpr int NarrowWindow = 1000;
constexpr int OneColumnWindow = 800;
constexpr int StoryWidth = 640;
constexpr int WidestBody = 1240;
constexpr int AboveFocus = PageBar::Height + 12;
constexpr int BelowFocus = 24;
constexpr int AbovePart = PageBar::Height + 20;
constexpr int LineStep = 40; ///< Pixels that an arrow key scrolls.

/// Nothing where the command means nothing to a film's page.
std::optional<FilmAction> actionOf(PageCommand command)
{
    switch (command) {
    case PageCommand::Edit:
        return FilmAction::Edit;
    case PageCommand::Delete:
        return FilmAction::Delete;
    case PageCommand::Bookmark:
        return FilmAction::Bookmark;
    default:
        return {};
    }
}

QList<QWidget *> tabStops(const QWidget *section)
{
    QList<QWidget *> stops = section->findChildren<QWidget *>();
    stops.removeIf([](const QWidget *widget) { return !(widget->focusPolicy() & Qt::TabFocus); });
    return stops;
}

} // namespace

FilmPage::FilmPage(PictureCache &pictures, QWidget *parent)
    : Page(parent), m_pictures(pictures), m_bar(new PageBar(pictures, this)), m_scroll(new QScrollArea(this)),
      m_toast(new Toast(this)), m_focus([this](QWidget *, QWidget *now) { follow(now); })
{
    setAccessibleName(tr("Film page"));
    giveAccessibleRole(this, QAccessible::Document);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_bar->hide();
    m_making.setInterval(0);
    connect(&m_making, &QTimer::timeout, this, &FilmPage::makeMore);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &FilmPage::followScroll);
    connect(m_bar, &PageBar::partRequested, this, &FilmPage::showPart);
    connect(m_bar, &PageBar::editRequested, this, [this] { emit actionRequested(FilmAction::Edit); });
}

template <class Section> Section *FilmPage::lead(Section *section)
{
    connect(section, &Section::placeRequested, this, &FilmPage::placeRequested);
    return section;
}

void FilmPage::setSheet(const FilmSheet &sheet)
{
    m_sheet = sheet;
    setAccessibleDescription(sheet.film.title);
    m_content = new QWidget;
    m_hero = lead(new HeroWidget(m_pictures));
    m_hero->setFilm(sheet.film);
    connect(m_hero->buttons(), &HeroButtons::actionRequested, this, &FilmPage::actionRequested);
    m_strip = lead(new LaurelStrip);
    connect(m_strip, &LaurelStrip::allRequested, this, [this] { showPart(m_awards); });

    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_hero);
    content->addWidget(m_strip);
    m_strip->setAwards(sheet.film.awards); // shows itself: without a parent it would be a window
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(makeBody());
    centred->addStretch();
    content->addLayout(centred);
    content->addStretch(1);
    m_scroll->setWidget(m_content);
    fillBar();
    arrange();
    if (!isWhole())
        m_making.start();
}

QWidget *FilmPage::makeBody()
{
    auto *body = new QWidget;
    body->setMaximumWidth(WidestBody);
    body->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_body = new QVBoxLayout(body);
    m_body->setSpacing(40);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(40);
    auto *story = makeStory();
    m_parts << story;
    m_columns->addWidget(story, 1000, Qt::AlignTop);
    m_columns->addStretch();
    m_details = lead(new FilmDetails(m_sheet.film));
    m_columns->addWidget(m_details, 0, Qt::AlignTop);
    m_body->addLayout(m_columns);
    if (!m_sheet.film.awards.isEmpty()) {
        m_awards = lead(new FilmAwards(m_sheet.film.awards));
        connect(m_awards, &FilmAwards::copied, this, &FilmPage::say);
        m_body->addWidget(m_awards);
        m_parts << m_awards;
    }
    m_filmmakers = lead(new FilmmakerList(m_sheet.filmmakers, m_pictures));
    m_body->addWidget(m_filmmakers);
    m_parts << m_filmmakers;
    if (RelatedTitles::hasAny(m_sheet)) {
        m_parts << lead(new RelatedTitles(m_sheet, m_pictures));
        m_body->addWidget(m_parts.last());
    }
    if (!m_sheet.film.links.isEmpty())
        m_body->addWidget(new FilmLinks(m_sheet.film.links));
    return body;
}

QWidget *FilmPage::makeStory()
{
    auto *story = new QWidget;
    story->setObjectName(u"story"_s);
    story->setMaximumWidth(StoryWidth);
    auto *layout = new QVBoxLayout(story);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    const auto add = [layout](const QString &heading, const QString &words) {
        layout->addWidget(new HeadingLabel(heading, 2));
        auto *text = new CollapsibleText;
        text->setText(words);
        layout->addWidget(text);
    };
    if (m_sheet.film.synopsis.isEmpty()) {
        layout->addWidget(new HeadingLabel(tr("The film"), 2));
        layout->addWidget(new TextLabel(tr("No synopsis yet."), TypeRole::Reading, &Tokens::text3));
    } else {
        add(tr("The film"), m_sheet.film.synopsis);
    }
    if (!m_sheet.film.notes.isEmpty()) {
        layout->addSpacing(16);
        add(tr("Notes"), m_sheet.film.notes);
    }
    return story;
}

void FilmPage::fillBar()
{
    m_bar->setFilm(m_sheet.film);
    m_bar->addPart(tr("Story"), 0, m_parts.first());
    if (m_awards)
        m_bar->addPart(tr("Awards"), m_sheet.film.awards.size(), m_awards);
    m_bar->addPart(tr("Filmmakers"), m_sheet.filmmakers.size(), m_filmmakers);
    if (m_parts.last() != m_filmmakers)
        m_bar->addPart(tr("Related"), m_sheet.related.size(), m_parts.last());
}

void FilmPage::setActions(FilmActions offered)
{
    m_offered = offered;
    emit commandsChanged();
    m_hero->buttons()->setOffered(offered);
    m_bar->setEditable(offered & FilmAction::Edit);
    arrange();
}

void FilmPage::setBookmarked(bool bookmarked)
{
    m_isBookmarked = bookmarked;
    m_hero->buttons()->setBookmarked(bookmarked);
}

void FilmPage::say(const QString &sentence)
{
    m_toast->say(sentence);
}

bool FilmPage::isWhole() const
{
    return (!m_awards || m_awards->isWhole()) && m_filmmakers->isWhole();
}

void FilmPage::makeMore()
{
    const bool areAwards = m_awards && !m_awards->isWhole();
    QWidget *section = areAwards ? static_cast<QWidget *>(m_awards) : m_filmmakers;
    const QList<QWidget *> before = tabStops(section);
    if (areAwards)
        m_awards->makeMore();
    else
        m_filmmakers->makeMore();
    const QList<QWidget *> now = tabStops(section); // new widgets would be the last stops of the window
    for (qsizetype i = qMax<qsizetype>(1, before.size()); i < now.size(); ++i)
        setTabOrder(now[i - 1], now[i]);
    if (!isWhole())
        return;
    m_making.stop();
    emit completed();
}

void FilmPage::makeAll()
{
    while (!isWhole())
        makeMore();
    m_content->layout()->activate();
    const QSize seen = m_scroll->viewport()->size();
    m_content->resize(seen.width(), qMax(seen.height(), m_content->heightForWidth(seen.width())));
}

void FilmPage::showPart(QWidget *part)
{
    makeAll();
    if (auto *heading = part->findChild<HeadingLabel *>()) // Tab goes on from there
        heading->setFocus(Qt::OtherFocusReason);
    m_scroll->verticalScrollBar()->setValue(part->mapTo(m_content, QPoint()).y() - AbovePart);
}

void FilmPage::followScroll()
{
    if (!m_content)
        return;
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_bar->setGeometry(0, 0, m_scroll->viewport()->width(), PageBar::Height);
    m_bar->setVisible(scrolled > m_hero->height() - PageBar::Height);
    m_bar->raise();
    const int line = scrolled + AbovePart + 1;
    const QWidget *current = nullptr;
    for (const QWidget *part : std::as_const(m_parts))
        if (!current || part->mapTo(m_content, QPoint()).y() <= line)
            current = part;
    m_bar->setCurrentPart(scrolled == m_scroll->verticalScrollBar()->maximum() ? m_parts.last() : current);
}

void FilmPage::follow(const QWidget *focused)
{
    if (!m_content || !focused || !m_content->isAncestorOf(focused) || QApplication::mouseButtons() != Qt::NoButton)
        return;
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const QRect place(focused->mapTo(m_content, QPoint()), focused->size());
    const bool isOnHero = m_hero->isAncestorOf(focused);
    if (place.bottom() + BelowFocus > bar->value() + bar->pageStep())
        bar->setValue(place.bottom() + BelowFocus - bar->pageStep());
    if (place.top() - AboveFocus < bar->value())
        bar->setValue(isOnHero ? 0 : place.top() - AboveFocus);
}

bool FilmPage::actOn(const QKeyEvent &event)
{
    const auto ask = [this](FilmAction action) {
        if (m_offered & action)
            emit actionRequested(action);
        return bool(m_offered & action);
    };
    const bool hasControl = event.modifiers() == Qt::ControlModifier;
    if (hasControl && (event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown)) {
        emit neighbourRequested(event.key() == Qt::Key_PageUp ? -1 : 1);
        return true;
    }
    if (event.key() == Qt::Key_F2 || (hasControl && event.key() == Qt::Key_E))
        return ask(FilmAction::Edit);
    if (hasControl && event.key() == Qt::Key_D)
        return ask(FilmAction::Bookmark);
    if (hasControl && event.key() == Qt::Key_P)
        return ask(FilmAction::Print);
    if (event.key() == Qt::Key_Delete && event.modifiers() == Qt::NoModifier)
        return ask(FilmAction::Delete);
    return false;
}

void FilmPage::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const int screen = bar->pageStep() - AboveFocus;
    if (actOn(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Up:
        return bar->setValue(bar->value() - LineStep);
    case Qt::Key_Down:
        return bar->setValue(bar->value() + LineStep);
    case Qt::Key_PageUp:
        return bar->setValue(bar->value() - screen);
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return bar->setValue(bar->value() + (event->modifiers() & Qt::ShiftModifier ? -screen : screen));
    case Qt::Key_Home:
        return bar->setValue(0);
    case Qt::Key_End:
        makeAll();
        return bar->setValue(bar->maximum());
    default:
        Page::keyPressEvent(event);
    }
}

PageState FilmPage::state() const
{
    return {.scroll = m_scroll->verticalScrollBar()->value(), .focus = m_content ? focusKey(m_content) : QString()};
}

void FilmPage::restore(const PageState &state)
{
    if (!m_content || state == PageState())
        return;
    makeAll();
    focusByKey(m_content, state.focus);
    m_scroll->verticalScrollBar()->setValue(state.scroll);
}

bool FilmPage::canPerform(PageCommand command) const
{
    const auto action = actionOf(command);
    return action && m_offered & *action;
}

void FilmPage::perform(PageCommand command)
{
    emit actionRequested(*actionOf(command));
}

bool FilmPage::isComplete() const
{
    return m_content && isWhole();
}

void FilmPage::arrange()
{
    if (!m_content)
        return;
    const int outer = window()->width();
    const int margin = outer < NarrowWindow ? 24 : 40;
    m_body->setContentsMargins(margin, 32, margin, 40);
    const bool isOneColumn = outer < OneColumnWindow;
    m_columns->setDirection(isOneColumn ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_details->setFixedWidth(isOneColumn            ? width() - 2 * margin
                             : outer < NarrowWindow ? NarrowDetailsWidth
                                                    : DetailsWidth);
    m_hero->fitHeight();
    m_strip->arrange();
    followScroll();
}

void FilmPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace laurels
