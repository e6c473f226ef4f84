// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionspage.h"

#include "ui/connections/connectionstrip.h"
#include "ui/connections/endfield.h"
#include "ui/films/roundedcard.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/symbol.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int CardInset = 24;
constexpr int FieldsInRowFrom = 700;
constexpr int FieldHeight = 48;
constexpr int LineHeight = 52; ///< Of another chain.

constexpr PathKinds Nothing{.people = false, .awardBodies = false, .topics = false, .series = false};

struct Choice {
    const char *text;
    PathKinds kinds;
};

PathKinds only(bool PathKinds::*kind)
{
    PathKinds kinds = Nothing;
    kinds.*kind = true;
    return kinds;
}

const QList<Choice> &choices()
{
    static const QList<Choice> all{
        {QT_TRANSLATE_NOOP("laurels::ConnectionsPage", "Through anything"), PathKinds()},
        {QT_TRANSLATE_NOOP("laurels::ConnectionsPage", "Through people"), only(&PathKinds::people)},
        {QT_TRANSLATE_NOOP("laurels::ConnectionsPage", "Through topics"), only(&PathKinds::topics)},
        {QT_TRANSLATE_NOOP("laurels::ConnectionsPage", "Through awards"), only(&PathKinds::awardBodies)},
        {QT_TRANSLATE_NOOP("laurels::ConnectionsPage", "Through series"), only(&PathKinds::series)},
    };
    return all;
}

} // namespace

ConnectionsPage::ConnectionsPage(PictureCache &pictures, QWidget *parent) : ReadingPage(parent), m_pictures(pictures)
{
    begin(tr("Connections"));
    addSection(makeHead());
    addSection(makeFields());
    auto *result = new QWidget;
    m_slot = new QVBoxLayout(result);
    m_slot->setContentsMargins({});
    addSection(result);
    end();
    setFirstFocus(m_from);
}

QWidget *ConnectionsPage::makeHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(new HeadingLabel(tr("Connections"), 1, TypeRole::Page));
    auto *what =
        new TextLabel(tr("See how two films, or two people, are linked through people, series, topics and awards."),
                      TypeRole::Body, &Tokens::text2);
    what->setWordWrap(true);
    column->addWidget(what);
    return head;
}

QWidget *ConnectionsPage::makeFields()
{
    const auto labelled = [this](const QString &name, EndField *&field, const QString &objectName) {
        field = new EndField(name, m_pictures);
        field->setObjectName(objectName);
        connect(field, &EndField::suggestionsWanted, this, &ConnectionsPage::suggestionsWanted);
        connect(field, &EndField::placeChosen, this, &ConnectionsPage::change);
        auto *label = new TextLabel(name);
        label->setBold(true);
        label->setBuddy(field);
        auto *column = new QVBoxLayout;
        column->setSpacing(6);
        column->addWidget(label);
        column->addWidget(field);
        return column;
    };
    auto *swapEnds = new QToolButton;
    swapEnds->setObjectName(u"swapEnds"_s);
    swapEnds->setIcon(icon(u"swap"_s, this));
    swapEnds->setAccessibleName(tr("Swap the two ends"));
    swapEnds->setToolTip(tr("Swap"));
    swapEnds->setFixedHeight(FieldHeight);
    swapEnds->setFocusPolicy(Qt::StrongFocus);
    connect(swapEnds, &QToolButton::clicked, this, &ConnectionsPage::swap);
    m_kinds = new QComboBox;
    m_kinds->setObjectName(u"kinds"_s);
    m_kinds->setMinimumHeight(FieldHeight);
    for (const Choice &choice : choices())
        m_kinds->addItem(tr(choice.text));
    connect(m_kinds, &QComboBox::activated, this, &ConnectionsPage::change);

    auto *fields = new QWidget;
    m_fields = new QHBoxLayout(fields);
    m_fields->setContentsMargins({});
    m_fields->setSpacing(16);
    m_fields->addLayout(labelled(tr("From"), m_from, u"from"_s), 1);
    m_fields->addWidget(swapEnds, 0, Qt::AlignBottom | Qt::AlignHCenter);
    m_fields->addLayout(labelled(tr("To"), m_to, u"to"_s), 1);
    m_fields->addSpacing(24);
    m_fields->addWidget(m_kinds, 0, Qt::AlignBottom);
    captionUnseen(m_kinds, tr("Through what"));
    return fields;
}

void ConnectionsPage::ask(const ConnectionQuestion &question)
{
    m_question = question;
    m_isAnswered = false;
    emit connectionWanted(question);
}

void ConnectionsPage::catalogueChanged()
{
    ask(m_question);
}

/// By the person.
void ConnectionsPage::change()
{
    const ConnectionQuestion question{m_from->place(), m_to->place(), choices().at(m_kinds->currentIndex()).kinds};
    emit placeBecame(question.place());
    ask(question);
    if (m_from->hasFocus() && m_from->place() && !m_to->place())
        m_to->setFocus(Qt::OtherFocusReason);
}

void ConnectionsPage::swap()
{
    const auto from = m_from->place();
    const auto film = m_from->film();
    m_from->setPlace(m_to->place(), m_to->film());
    m_to->setPlace(from, film);
    change();
}

void ConnectionsPage::setSuggestions(const Suggestions &suggestions)
{
    m_from->setSuggestions(suggestions); // each drops what it did not ask for
    m_to->setSuggestions(suggestions);
}

void ConnectionsPage::setConnection(const ConnectionQuestion &question, const Connection &connection)
{
    if (question != m_question)
        return;
    m_question = connection.question;
    m_isAnswered = true;
    const auto kinds = std::ranges::find(choices(), question.kinds, &Choice::kinds);
    m_kinds->setCurrentIndex(kinds == choices().end() ? 0 : int(kinds - choices().begin()));
    const auto cardOf = [&connection](const std::optional<Place> &end) -> std::optional<FilmCard> {
        const bool isKnown = end && end->kind == Place::Film && connection.films.contains(end->id);
        return isKnown ? std::optional(connection.films.value(end->id)) : std::nullopt;
    };
    if (!m_from->hasFocus() || m_question.from)
        m_from->setPlace(m_question.from, cardOf(m_question.from));
    if (!m_to->hasFocus() || m_question.to)
        m_to->setPlace(m_question.to, cardOf(m_question.to));
    m_strip = nullptr;
    if (!m_question.isWhole())
        showResult(makeNothing(tr("Choose two films or people"),
                               tr("The shortest ways from the one to the other are shown here."), false));
    else if (m_question.from == m_question.to)
        showResult(
            makeNothing(tr("These are the same"), tr("Choose another film or person at one of the ends."), false));
    else if (connection.paths.isEmpty())
        showResult(makeNothing(
            tr("Not linked"),
            tr("No path of six steps or fewer joins “%1” and “%2”.").arg(m_question.from->text, m_question.to->text),
            question.kinds != PathKinds()));
    else
        showResult(makeChains(connection));
}

void ConnectionsPage::setProblem(const ConnectionQuestion &question, const QString &sentence)
{
    if (question != m_question)
        return;
    m_isAnswered = true;
    m_strip = nullptr;
    showResult(makeNothing(tr("This cannot be answered"), sentence, false));
}

void ConnectionsPage::showResult(QWidget *result)
{
    delete m_result;
    m_result = result;
    m_slot->addWidget(result);
    result->show();
    arrange();
    emit completed();
}

QWidget *ConnectionsPage::makeNothing(const QString &title, const QString &sentence, bool isLimited)
{
    auto *state = new EmptyState(u"connections"_s);
    state->setObjectName(u"noConnection"_s);
    state->setWords(title, sentence);
    if (isLimited)
        connect(state->addAction(tr("Search through anything")), &QAbstractButton::clicked, this, [this] {
            m_kinds->setCurrentIndex(0);
            QMetaObject::invokeMethod(this, &ConnectionsPage::change, Qt::QueuedConnection); // the button goes
        });
    return state;
}

QWidget *ConnectionsPage::makeChains(const Connection &connection)
{
    const Path &shortest = connection.paths.constFirst();
    auto *card = new RoundedCard(RoundedCard::Framed);
    card->setObjectName(u"shortest"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(CardInset, 18, CardInset, CardInset);
    inside->setSpacing(24);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(10);
    heading->addWidget(new HeadingLabel(lengthText(shortest), 2));
    const qsizetype paths = connection.paths.size();
    heading->addWidget(
        new TextLabel(paths == 1 ? tr("the only path that short") : tr("one of %1 paths that short").arg(paths),
                      TypeRole::Small, &Tokens::text3),
        1);
    inside->addLayout(heading);
    m_strip = new ConnectionStrip(shortest, connection.films, m_pictures);
    connect(m_strip, &ConnectionStrip::placeRequested, this, &Page::placeRequested);
    inside->addWidget(m_strip);

    auto *result = new QWidget;
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins({});
    column->setSpacing(24);
    column->addWidget(card);
    if (paths > 1)
        column->addWidget(makeOthers(connection));
    return result;
}

QWidget *ConnectionsPage::makeOthers(const Connection &connection)
{
    auto *others = new QWidget;
    others->setObjectName(u"others"_s);
    auto *column = new QVBoxLayout(others);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new HeadingLabel(tr("Other paths"), 2));
    column->addSpacing(10);
    for (const Path &path : connection.paths.mid(1)) {
        column->addWidget(new Rule);
        column->addWidget(makeLine(path));
    }
    return others;
}

/// What lies between the ends, each a link: "Migration, then The Bell Foundry, then Northlight Festival".
QWidget *ConnectionsPage::makeLine(const Path &path)
{
    auto *line = new QWidget;
    line->setMinimumHeight(LineHeight);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(10);
    auto *chain = new QWidget;
    auto *flow = new FlowLayout(2, 2);
    chain->setLayout(flow);
    const QList<Place> between = path.places.mid(1, path.places.size() - 2);
    for (qsizetype at = 0; at < between.size(); ++at) {
        const Place place = between[at];
        auto *link = new LinkButton(place.text);
        link->setObjectName(u"other %1 %2"_s.arg(int(place.kind)).arg(place.id));
        if (at + 1 < between.size())
            link->setTrailing(tr(", then"));
        connect(link, &AbstractLink::clicked, this, [this, place] { emit placeRequested(place, Opening::Here); });
        connect(link, &AbstractLink::openedInNewWindow, this,
                [this, place] { emit placeRequested(place, Opening::NewWindow); });
        flow->addWidget(link);
    }
    row->addWidget(new Symbol(iconOf(between.constFirst().kind), 16, &Tokens::accent));
    row->addWidget(chain, 1, Qt::AlignVCenter);
    return line;
}

void ConnectionsPage::arrange()
{
    m_fields->setDirection(columnWidth() < FieldsInRowFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (m_strip)
        m_strip->setRoom(columnWidth() - 2 * CardInset - 2 * RingRoom);
}

} // namespace laurels
