// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/filmpage.h"

#include "ui/films/awardlist.h"
#include "ui/films/filmdetails.h"
#include "ui/films/filmmakerlist.h"
#include "ui/films/herowidget.h"
#include "ui/films/laurelstrip.h"
#include "ui/films/relatedtitles.h"
#include "ui/widgets/collapsibletext.h"
#include "ui/widgets/focuskey.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int DetailsWidth = 272;
constexpr int StoryWidth = 640;
constexpr int WidestBody = 1240;
} // namespace

FilmPage::FilmPage(PictureCache &pictures, QWidget *parent)
    : Page(parent), m_pictures(pictures), m_scroll(new QScrollArea(this))
{
    setAccessibleName(tr("Film page"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void FilmPage::setSheet(const FilmSheet &sheet)
{
    m_sheet = sheet;
    setAccessibleDescription(sheet.film.title);
    m_content = new QWidget;
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);

    m_hero = lead(new HeroWidget(m_pictures));
    m_hero->setFilm(sheet.film);
    content->addWidget(m_hero);
    m_strip = lead(new LaurelStrip);
    m_strip->setAwards(sheet.film.awards);
    connect(m_strip, &LaurelStrip::allRequested, this, &FilmPage::showAwards);
    content->addWidget(m_strip);

    auto *body = new QWidget;
    body->setMaximumWidth(WidestBody);
    m_body = new QVBoxLayout(body);
    m_body->setSpacing(40);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(32);
    m_columns->addWidget(makeStory(), 1, Qt::AlignTop);
    m_details = lead(new FilmDetails(sheet.film));
    m_columns->addWidget(m_details, 0, Qt::AlignTop);
    m_body->addLayout(m_columns);
    m_awards = sheet.film.awards.isEmpty() ? nullptr : lead(new AwardList(sheet.film.awards));
    if (m_awards)
        m_body->addWidget(m_awards);
    m_body->addWidget(lead(new FilmmakerList(sheet.filmmakers, m_pictures)));
    if (RelatedTitles::hasAny(sheet))
        m_body->addWidget(lead(new RelatedTitles(sheet, m_pictures)));
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(body, 1000);
    centred->addStretch(1);
    content->addLayout(centred);
    content->addStretch(1);
    m_scroll->setWidget(m_content);
    const auto children = m_content->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : children)
        button->installEventFilter(this);
    arrange();
}

bool FilmPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        if (auto *widget = qobject_cast<QWidget *>(watched))
            m_scroll->ensureWidgetVisible(widget, 0, 48);
    return Page::eventFilter(watched, event);
}

template <class Section> Section *FilmPage::lead(Section *section)
{
    connect(section, &Section::placeRequested, this, &FilmPage::placeRequested);
    return section;
}

void FilmPage::showAwards()
{
    m_scroll->verticalScrollBar()->setValue(m_awards->mapTo(m_content, QPoint()).y() - 24);
}

QWidget *FilmPage::makeStory()
{
    auto *story = new QWidget;
    story->setMaximumWidth(StoryWidth);
    auto *layout = new QVBoxLayout(story);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(new HeadingLabel(tr("The film"), 2));
    if (m_sheet.film.synopsis.isEmpty()) {
        layout->addWidget(new TextLabel(tr("No synopsis yet."), TypeRole::Reading, &Tokens::text3));
    } else {
        auto *text = new CollapsibleText;
        text->setText(m_sheet.film.synopsis);
        layout->addWidget(text);
    }
    return story;
}

PageState FilmPage::state() const
{
    return {.scroll = m_scroll->verticalScrollBar()->value(), .focus = m_content ? focusKey(m_content) : QString()};
}

void FilmPage::restore(const PageState &state)
{
    if (!m_content)
        return;
    m_content->layout()->activate();
    m_content->resize(m_scroll->viewport()->width(), m_content->sizeHint().height());
    focusByKey(m_content, state.focus);
    m_scroll->verticalScrollBar()->setValue(state.scroll);
}

void FilmPage::perform(PageCommand command)
{
    if (command == PageCommand::Edit)
        emit placeRequested(Place::editFilm(film(), title()), Opening::Here);
}

bool FilmPage::isComplete() const
{
    return m_content && m_pictures.isIdle();
}

void FilmPage::arrange()
{
    if (!m_content)
        return;
    const int margin = window()->width() < 1000 ? 24 : 40;
    m_body->setContentsMargins(margin, 32, margin, 40);
    const bool isNarrow = width() < 700;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_details->setFixedWidth(isNarrow ? width() - 2 * margin : window()->width() < 1000 ? 248 : DetailsWidth);
    m_hero->setFixedHeight(m_hero->sizeHint().height());
}

void FilmPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace laurels
