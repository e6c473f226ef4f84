// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/filmpage.h"

#include "ui/films/filmtile.h"
#include "ui/films/herowidget.h"
#include "ui/films/laurelstrip.h"
#include "ui/widgets/collapsibletext.h"
#include "ui/widgets/disc.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QBoxLayout>
#include <QFrame>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int DetailsWidth = 272;
constexpr int StoryWidth = 640;
constexpr int WidestBody = 1240;
constexpr int FoldedLines = 3;
constexpr QSize SmallPicture(96, 54);
constexpr QSize RelatedPicture(218, 123);

PlainLabel *label(const QString &text, TypeRole role, const QColor &colour)
{
    auto *made = new PlainLabel(text);
    made->setFont(typeFont(role));
    made->setWordWrap(true);
    QPalette palette = made->palette();
    palette.setColor(QPalette::WindowText, colour);
    made->setPalette(palette);
    return made;
}

QWidget *rule(const QColor &colour)
{
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    QPalette palette;
    palette.setColor(QPalette::Window, colour);
    line->setPalette(palette);
    return line;
}

/// "Producers" for several of them; a role without a known plural stays as it is.
QString roleHeading(const QString &role, qsizetype people)
{
    if (people > 1 && (role.endsWith("or"_L1) || role.endsWith("er"_L1) || role.endsWith("ist"_L1)))
        return role + u's';
    return role;
}

QString resultText(const QString &result)
{
    if (result == "nominated"_L1)
        return FilmPage::tr("Nominated");
    if (result == "shortlisted"_L1)
        return FilmPage::tr("Shortlisted");
    if (result == "special-mention"_L1)
        return FilmPage::tr("Special mention");
    if (result == "official-selection"_L1)
        return FilmPage::tr("Official selection");
    if (result == "finalist"_L1)
        return FilmPage::tr("Finalist");
    return result == "won"_L1 ? QString() : FilmPage::tr("Result not recorded");
}

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

    m_hero = new HeroWidget(m_pictures);
    m_hero->setFilm(sheet.film);
    connect(m_hero, &HeroWidget::placeRequested, this, &FilmPage::request);
    content->addWidget(m_hero);
    m_strip = new LaurelStrip;
    m_strip->setAwards(sheet.film.awards);
    connect(m_strip, &LaurelStrip::placeRequested, this, &FilmPage::request);
    connect(m_strip, &LaurelStrip::allRequested, this, [this] {
        if (m_awards)
            m_scroll->verticalScrollBar()->setValue(m_awards->mapTo(m_content, QPoint()).y() - 24);
    });
    content->addWidget(m_strip);

    auto *body = new QWidget;
    body->setMaximumWidth(WidestBody);
    m_body = new QVBoxLayout(body);
    m_body->setSpacing(40);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(32);
    m_columns->addWidget(makeStory(), 1, Qt::AlignTop);
    m_columns->addWidget(makeDetails(), 0, Qt::AlignTop);
    m_body->addLayout(m_columns);
    m_awards = sheet.film.awards.isEmpty() ? nullptr : makeAwards();
    if (m_awards)
        m_body->addWidget(m_awards);
    m_body->addWidget(makeFilmmakers());
    if (!sheet.related.isEmpty())
        m_body->addWidget(makeRelated());
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

QWidget *FilmPage::makeStory()
{
    const Tokens &t = Tokens::of(this);
    auto *story = new QWidget;
    story->setMaximumWidth(StoryWidth);
    auto *layout = new QVBoxLayout(story);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(label(tr("The film"), TypeRole::Section, t.text));
    if (m_sheet.film.synopsis.isEmpty()) {
        layout->addWidget(label(tr("No synopsis yet."), TypeRole::Reading, t.text3));
    } else {
        auto *text = new CollapsibleText;
        text->setText(m_sheet.film.synopsis);
        layout->addWidget(text);
    }
    return story;
}

QWidget *FilmPage::links(const QList<std::pair<QString, Place>> &places)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(4, 0);
    row->setLayout(flow);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Place place = places[i].second;
        auto *link = new LinkButton(places[i].first);
        link->setAccessibleName(places[i].first);
        if (i + 1 < places.size())
            link->setText(places[i].first + u',');
        connect(link, &LinkButton::clicked, this, [this, place] { request(place, false); });
        connect(link, &LinkButton::openedInNewWindow, this, [this, place] { request(place, true); });
        flow->addWidget(link);
    }
    return row;
}

QWidget *FilmPage::makeDetails()
{
    const Tokens &t = Tokens::of(this);
    const Film &film = m_sheet.film;
    auto *details = new QWidget;
    details->setObjectName(u"details"_s);
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(label(tr("Details"), TypeRole::Section, t.text));
    layout->addSpacing(8);
    const auto addRow = [&](const QString &name, QWidget *value) {
        auto *row = new QWidget;
        auto *cells = new QHBoxLayout(row);
        cells->setContentsMargins(0, 7, 0, 7);
        cells->setSpacing(8);
        auto *caption = label(name, TypeRole::Body, t.text3);
        caption->setFixedWidth(80);
        cells->addWidget(caption, 0, Qt::AlignTop);
        cells->addWidget(value, 1);
        layout->addWidget(row);
        layout->addWidget(rule(t.border));
    };
    const auto addText = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            addRow(name, label(value, TypeRole::Body, t.text));
    };
    const auto addTerms = [&](const QString &name, const QList<TermRef> &terms,
                              Place (*place)(TermId, const QString &)) {
        QList<std::pair<QString, Place>> places;
        for (const TermRef &term : terms)
            places.append({term.name, place(term.id, term.name)});
        if (!places.isEmpty())
            addRow(name, links(places));
    };
    const auto names = [](const QList<TermRef> &terms) {
        QStringList list;
        for (const TermRef &term : terms)
            list << term.name;
        return list.join(u", "_s);
    };

    for (const QString &role : {u"Director"_s, u"Producer"_s}) {
        QList<std::pair<QString, Place>> people;
        for (const Credit &credit : film.credits)
            if (credit.role == role)
                people.append({credit.person.name, Place::person(credit.person.id, credit.person.name)});
        if (!people.isEmpty())
            addRow(roleHeading(role, people.size()), links(people));
    }
    addTerms(tr("Series"), film.series, &Place::series);
    addText(tr("Completed"), film.year ? QString::number(film.year) : QString());
    addText(tr("Premiere"), dateText(film.premiere, locale()));
    addText(tr("Length"), film.length.count() == 1 ? tr("1 minute")
                          : film.length.count()    ? tr("%1 minutes").arg(film.length.count())
                                                   : QString());
    addText(tr("Funding"), film.fundingInitiative.name);
    addTerms(tr("Topics"), film.topics, &Place::topic);
    addText(tr("Countries"), names(film.countries));
    addText(tr("Languages"), names(film.languages));
    QStringList companies;
    for (const CompanyCredit &credit : film.companies)
        companies << credit.company.name;
    addText(tr("Companies"), companies.join(u", "_s));
    QStringList titles;
    for (const Title &title : film.titles)
        titles << title.text;
    addText(tr("Other titles"), titles.join(u", "_s));
    for (const CustomField &field : film.customFields)
        addText(field.name, field.value);
    return details;
}

QWidget *FilmPage::makeAwards()
{
    const Tokens &t = Tokens::of(this);
    auto *section = new QWidget;
    auto *grid = new QGridLayout(section);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, 52);
    grid->setColumnStretch(2, 452);
    grid->setColumnStretch(3, 422);
    int row = 0;
    grid->addWidget(label(tr("Awards"), TypeRole::Section, t.text), row++, 0, 1, 4);
    grid->setRowMinimumHeight(row++, 8);
    int year = -1;
    for (const Award &award : m_sheet.film.awards) {
        if (award.year != year) {
            grid->addWidget(rule(t.border), row++, 0, 1, 4);
            grid->addWidget(label(award.year ? QString::number(award.year) : tr("No year"), TypeRole::Body, t.text2),
                            row, 0);
        }
        year = award.year;
        auto *laurel = new PlainLabel;
        laurel->setPixmap(laurelPixmap(LaurelPart::Pair, 18, t.goldGlyph, devicePixelRatioF()));
        grid->addWidget(laurel, row, 1);
        QStringList prize{award.name, award.category, resultText(award.result)};
        prize.removeAll(QString());
        auto *name = label(prize.join(u", "_s), TypeRole::Body, t.text);
        QFont bold = name->font();
        bold.setBold(true);
        name->setFont(bold);
        name->setContentsMargins(0, 6, 0, 6);
        grid->addWidget(name, row, 2);
        if (award.body.id) {
            const QString body = award.body.shortName.isEmpty() || award.body.name.contains(award.body.shortName)
                                     ? award.body.name
                                     : tr("%1 (%2)").arg(award.body.name, award.body.shortName);
            grid->addWidget(links({{body, Place::awardBody(award.body.id, award.body.name)}}), row, 3,
                            Qt::AlignVCenter);
        }
        ++row;
    }
    return section;
}

QWidget *FilmPage::makeFilmmakers()
{
    const Tokens &t = Tokens::of(this);
    auto *section = new QWidget;
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(label(tr("Filmmakers"), TypeRole::Section, t.text));
    layout->addSpacing(12);
    if (m_sheet.filmmakers.isEmpty())
        layout->addWidget(label(tr("No filmmakers recorded yet."), TypeRole::Reading, t.text3));
    for (const Filmmaker &filmmaker : std::as_const(m_sheet.filmmakers)) {
        layout->addWidget(rule(t.border));
        layout->addWidget(makeFilmmaker(filmmaker));
    }
    return section;
}

QWidget *FilmPage::makeFilmmaker(const Filmmaker &filmmaker)
{
    const Tokens &t = Tokens::of(this);
    const Place place = Place::person(filmmaker.person.id, filmmaker.person.name);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 18, 0, 18);
    layout->setSpacing(20);
    layout->addWidget(new Disc(filmmaker.person.name, 52), 0, Qt::AlignTop);

    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    auto *name = new LinkButton(filmmaker.person.name);
    name->setFont(typeFont(TypeRole::Item));
    connect(name, &LinkButton::clicked, this, [this, place] { request(place, false); });
    connect(name, &LinkButton::openedInNewWindow, this, [this, place] { request(place, true); });
    text->addWidget(name);
    QStringList roles;
    for (const QString &role : filmmaker.roles)
        roles << (role.isEmpty() ? tr("Role not recorded") : role);
    if (!filmmaker.creditedAs.isEmpty())
        roles << tr("credited as %1").arg(filmmaker.creditedAs);
    text->addWidget(label(roles.join(u", "_s), TypeRole::Small, t.text3));
    text->addSpacing(4);
    if (filmmaker.biography.isEmpty()) {
        text->addWidget(label(tr("No biography yet."), TypeRole::Body, t.text3));
    } else {
        auto *biography = new CollapsibleText;
        biography->setText(filmmaker.biography);
        biography->setFoldedLines(FoldedLines);
        biography->setSubject(filmmaker.person.name);
        text->addWidget(biography);
    }
    text->addStretch(1);
    layout->addLayout(text, 1);

    if (!filmmaker.otherFilms.isEmpty()) {
        auto *others = new QVBoxLayout;
        others->setSpacing(4);
        others->addWidget(label(tr("Also in this catalogue"), TypeRole::Small, t.text3));
        for (const FilmCard &film : filmmaker.otherFilms)
            others->addWidget(
                tile(film, film.year ? QString::number(film.year) : tr("Year not recorded"), SmallPicture));
        if (const auto more = filmmaker.otherFilmCount - filmmaker.otherFilms.size(); more > 0)
            others->addWidget(links({{tr("and %1 more").arg(more), place}}));
        others->addStretch(1);
        layout->addLayout(others);
    }
    return row;
}

QWidget *FilmPage::makeRelated()
{
    const Tokens &t = Tokens::of(this);
    auto *section = new QWidget;
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(label(tr("Related titles"), TypeRole::Section, t.text));
    auto *tiles = new QWidget;
    auto *flow = new FlowLayout(16, 20);
    tiles->setLayout(flow);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    tiles->setSizePolicy(policy);
    for (const RelatedFilm &related : std::as_const(m_sheet.related)) {
        const QString note = metaLine(related.film) + u'\n' + reasonText(related.reasons.constFirst());
        flow->addWidget(tile(related.film, note, RelatedPicture));
    }
    layout->addWidget(tiles);
    return section;
}

QWidget *FilmPage::tile(const FilmCard &film, const QString &note, QSize picture)
{
    auto *made = new FilmTile(film, note, picture, m_pictures);
    const Place place = Place::film(film.id, film.title);
    connect(made, &FilmTile::clicked, this, [this, place] { request(place, false); });
    connect(made, &FilmTile::openedInNewWindow, this, [this, place] { request(place, true); });
    return made;
}

void FilmPage::request(const Place &place, bool inNewWindow)
{
    emit placeRequested(place, inNewWindow ? Opening::NewWindow : Opening::Here);
}

PageState FilmPage::state() const
{
    PageState state{.scroll = m_scroll->verticalScrollBar()->value()};
    const QList<QAbstractButton *> buttons =
        m_content ? m_content->findChildren<QAbstractButton *>() : QList<QAbstractButton *>();
    for (qsizetype i = 0; i < buttons.size(); ++i)
        if (buttons[i]->hasFocus())
            state.focus = QString::number(i);
    return state;
}

void FilmPage::restore(const PageState &state)
{
    if (!m_content)
        return;
    m_content->layout()->activate();
    m_content->resize(m_scroll->viewport()->width(), m_content->sizeHint().height());
    const QList<QAbstractButton *> buttons = m_content->findChildren<QAbstractButton *>();
    bool isKnown = false;
    const int index = state.focus.toInt(&isKnown);
    if (isKnown && index < buttons.size())
        buttons[index]->setFocus(Qt::OtherFocusReason);
    m_scroll->verticalScrollBar()->setValue(state.scroll);
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
    if (auto *details = m_content->findChild<QWidget *>(u"details"_s))
        details->setFixedWidth(isNarrow ? width() - 2 * margin : window()->width() < 1000 ? 248 : DetailsWidth);
    m_hero->setFixedHeight(m_hero->sizeHint().height());
}

void FilmPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace laurels
