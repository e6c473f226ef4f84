// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchfield.h"

#include "ui/search/operatorscard.h"
#include "ui/search/querytext.h"
#include "ui/search/suggestlist.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QAccessible>
#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextFormat>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurels {

namespace {

constexpr int Widest = 520;
constexpr int FewestCharacters = 2; ///< That are worth a suggestion.
constexpr auto Pause = 120ms;
constexpr auto Quiet = 500ms;
constexpr int HelpBelow = 1100; ///< Of the window's width: there the results page has no room for the operators.
constexpr int KeycapInset = 8;

} // namespace

SearchField::SearchField(PictureCache &pictures, QWidget *parent)
    : QLineEdit(parent), m_pictures(pictures), m_lens(addAction(QIcon(), LeadingPosition)),
      m_clear(addAction(QIcon(), TrailingPosition)), m_help(addAction(QIcon(), TrailingPosition))
{
    setObjectName(u"search"_s);
    setPlaceholderText(tr("Search films, people, awards and topics"));
    setAccessibleName(tr("Search the catalogue"));
    setMaximumWidth(Widest);
    m_lens->setText(tr("Search"));
    m_clear->setText(tr("Clear the search"));
    m_clear->setVisible(false);
    m_help->setText(tr("Words that narrow a search"));
    connect(m_lens, &QAction::triggered, this, &SearchField::begin);
    connect(m_clear, &QAction::triggered, this, [this] { type(QString()); });
    connect(m_help, &QAction::triggered, this, &SearchField::showOperators);
    connect(this, &QLineEdit::textChanged, this, &SearchField::followText);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (query().size() < FewestCharacters)
            closeSuggestions();
        m_pause.start();
        emit typed(query());
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_suggests && query().size() >= FewestCharacters)
            emit suggestionsWanted(query());
    });
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(Quiet);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        setAccessibleDescription(m_outcome);
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    });
    dress();
}

SearchField::~SearchField()
{
    delete m_suggestions; // they float in the window, which may outlive the field
    delete m_operators;
}

void SearchField::setQuery(const QString &query)
{
    if (this->query() != query)
        setText(query);
    closeSuggestions();
}

void SearchField::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::type(const QString &text)
{
    setFocus(Qt::OtherFocusReason);
    if (text == this->text())
        return;
    setText(text);
    emit textEdited(text);
}

void SearchField::insert(const QString &part)
{
    type(withPart(text(), part));
}

void SearchField::setSuggesting(bool suggests)
{
    m_suggests = suggests;
    if (!suggests)
        closeSuggestions();
}

void SearchField::setSuggestions(const Suggestions &suggestions)
{
    if (!m_suggests || !hasFocus() || suggestions.query.trimmed() != query())
        return;
    if (!m_suggestions) {
        m_list = new SuggestList(m_pictures);
        m_suggestions = new Popover(m_list, window());
        connect(m_list, &SuggestList::chosen, this,
                [this](int row, bool inNewWindow) { choose(row, inNewWindow ? Opening::NewWindow : Opening::Here); });
    }
    m_list->setSuggestions(suggestions);
    m_list->clearChoice();
    openSuggestions();
}

void SearchField::openSuggestions()
{
    m_suggestions->open(this, width());
    const int offered = m_list->entries().rowCount();
    announce(offered == 1 ? tr("1 suggestion") : tr("%L1 suggestions").arg(offered));
}

void SearchField::closeSuggestions()
{
    m_pause.stop();
    if (m_suggestions)
        m_suggestions->hide();
}

bool SearchField::isOpen() const
{
    return m_suggestions && m_suggestions->isVisible();
}

void SearchField::announce(const QString &outcome)
{
    m_outcome = outcome;
    m_quiet.start();
}

void SearchField::followText()
{
    m_clear->setVisible(!text().isEmpty());
    colourOperators();
}

/// Formats come in by the door of input methods, which is the only one that a line edit has for them.
void SearchField::colourOperators()
{
    if (m_isComposing)
        return;
    QTextCharFormat accent;
    accent.setForeground(Tokens::of(this).accent);
    QList<QInputMethodEvent::Attribute> formats;
    for (const Match &span : operatorSpans(text()))
        formats << QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat, span.start - cursorPosition(),
                                                span.length, accent);
    QInputMethodEvent event(QString(), formats);
    QLineEdit::inputMethodEvent(&event);
}

void SearchField::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    colourOperators();
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && takeKey(static_cast<QKeyEvent *>(event))) {
        event->accept(); // Esc and Ctrl+Enter mean something here, whatever they mean elsewhere
        return true;
    }
    return QLineEdit::event(event);
}

bool SearchField::takeKey(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        if (isOpen())
            return m_list->move(1);
        if (m_suggests && query().size() >= FewestCharacters) {
            emit suggestionsWanted(query());
            return;
        }
        emit leaveRequested();
        return;
    case Qt::Key_Up:
        if (isOpen())
            m_list->move(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return accept(event->modifiers() & Qt::ControlModifier ? Opening::NewWindow : Opening::Here);
    case Qt::Key_Escape:
        return escape();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::accept(Opening opening)
{
    if (isOpen() && m_list->currentRow() >= 0)
        return choose(m_list->currentRow(), opening);
    closeSuggestions();
    if (!query().isEmpty())
        emit searchRequested(query(), opening);
}

void SearchField::choose(int row, Opening opening)
{
    const SuggestModel::Entry entry = m_list->entries().entry(row);
    const auto place = m_list->entries().place(row);
    closeSuggestions();
    if (place)
        emit placeRequested(*place, opening);
    else if (entry.kind == SuggestModel::Entry::Operator)
        type(entry.query);
    else
        emit searchRequested(entry.query, opening);
}

void SearchField::escape()
{
    if (isOpen())
        closeSuggestions();
    else if (!text().isEmpty())
        type(QString());
    else
        emit leaveRequested();
}

void SearchField::showOperators()
{
    if (!m_operators) {
        auto *card = new OperatorsCard;
        m_operators = new Popover(card, window());
        connect(card, &OperatorsCard::chosen, this, [this](const QString &part) {
            m_operators->hide();
            insert(part);
        });
    }
    closeSuggestions();
    m_operators->open(this, OperatorsCard::Width);
    m_operators->findChild<QWidget *>(u"operators"_s)->setFocus(Qt::PopupFocusReason);
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        closeSuggestions();
}

void SearchField::showEvent(QShowEvent *event)
{
    QLineEdit::showEvent(event);
    window()->installEventFilter(this); // its width counts, not that of the field
    showHelp();
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == window())
        showHelp();
    return QLineEdit::eventFilter(watched, event);
}

void SearchField::showHelp()
{
    m_help->setVisible(window()->width() < HelpBelow);
}

void SearchField::dress()
{
    const Tokens &t = Tokens::of(this);
    m_lens->setIcon(icon(u"search"_s, t.text2));
    m_clear->setIcon(icon(u"close"_s, t.text2));
    m_help->setIcon(icon(u"help"_s, t.text2));
    colourOperators();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

/// The key that leads here, as long as nobody is here.
void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (hasFocus() || !text().isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Tokens::of(this);
    QFont small = typeFont(TypeRole::Small);
    small.setPixelSize(qMax(9, small.pixelSize() - 1));
    painter.setFont(small);
    const QString key = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText).replace(u'+', u' ');
    const QSize cap(painter.fontMetrics().horizontalAdvance(key) + 12, painter.fontMetrics().height() + 4);
    const int help = m_help->isVisible() ? height() : 0;
    QRect place({width() - KeycapInset - cap.width() - help, (height() - cap.height()) / 2}, cap);
    place = QStyle::visualRect(layoutDirection(), rect(), place);
    painter.setPen(t.border);
    painter.setBrush(t.canvas);
    painter.drawRoundedRect(QRectF(place).adjusted(.5, .5, -.5, -.5), 4, 4);
    painter.setPen(t.text3);
    painter.drawText(place, Qt::AlignCenter, key);
}

} // namespace laurels
