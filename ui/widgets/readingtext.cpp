// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readingtext.h"

#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/readingtextaccess.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int WidestColumn = 640;
constexpr int NarrowestColumn = 40;

/// The start and end of the word at `offset`.
std::pair<int, int> wordAt(const QString &text, int offset)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(offset);
    const auto start = finder.isAtBoundary() ? offset : finder.toPreviousBoundary();
    finder.setPosition(offset);
    const auto end = finder.toNextBoundary();
    return {int(qMax<qsizetype>(0, start)), int(end < 0 ? text.size() : end)};
}

int stepped(QTextBoundaryFinder::BoundaryType kind, const QString &text, int offset, bool forward)
{
    QTextBoundaryFinder finder(kind, text);
    finder.setPosition(offset);
    const auto reached = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return reached >= 0 ? int(reached) : forward ? int(text.size()) : 0;
}

QString cutText(QString text, const QFontMetrics &metrics, int room)
{
    text = text.trimmed();
    while (text.endsWith(u'.') || text.endsWith(u','))
        text.chop(1);
    return metrics.elidedText(text + u'…', Qt::ElideRight, room);
}

} // namespace

ReadingText::ReadingText(QWidget *parent) : QWidget(parent)
{
    installReadingTextAccessibility();
    setFont(typeFont(TypeRole::Reading));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ReadingText::lineHeight()
{
    return typeLineHeight(TypeRole::Reading);
}

void ReadingText::setText(const QString &text)
{
    m_text = text;
    m_anchor = m_caret = 0;
    m_lineCounts.clear();
    forgetShape();
}

void ReadingText::setCut(int lines, int roomAtEnd)
{
    if (lines == m_cutLines && roomAtEnd == m_roomAtEnd)
        return;
    m_cutLines = lines;
    m_roomAtEnd = roomAtEnd;
    forgetShape();
}

void ReadingText::forgetShape()
{
    m_shape.reset();
    m_heights.clear();
    updateGeometry();
    update();
}

const ReadingText::Shape &ReadingText::shape() const
{
    if (!m_shape || m_shape->width != width())
        m_shape = shapeFor(width());
    return *m_shape;
}

std::unique_ptr<ReadingText::Shape> ReadingText::shapeFor(int width) const
{
    auto made = std::make_unique<Shape>();
    made->width = width;
    const int column = qMax(width, NarrowestColumn);
    int lineCount = 0;
    int top = 0;
    int start = 0;
    const QStringList paragraphs = m_text.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        const int next = start + int(paragraph.size()) + 1;
        if (paragraph.isEmpty()) {
            start = next;
            continue;
        }
        top += made->lines.isEmpty() ? 0 : lineHeight() / 2;
        auto layout = std::make_unique<QTextLayout>(paragraph, font());
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(paragraph.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        layout->setTextOption(option);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(column);
            const bool isShown = m_cutLines == 0 || lineCount < m_cutLines;
            if (isShown) {
                line.setPosition({0, top + (lineHeight() - line.height()) / 2});
                made->lines << Line{layout.get(),
                                    line.lineNumber(),
                                    start + line.textStart(),
                                    start + line.textStart() + line.textLength(),
                                    top,
                                    {}};
                top += lineHeight();
            }
            ++lineCount;
        }
        layout->endLayout();
        made->paragraphs.push_back(std::move(layout));
        start = next;
    }
    if (lineCount > made->lines.size() && !made->lines.isEmpty()) {
        Line &last = made->lines.last();
        last.cut = cutText(m_text.mid(last.start, last.end - last.start), fontMetrics(), column - m_roomAtEnd);
    }
    m_lineCounts.insert(width, lineCount);
    m_heights.insert(width, made->lines.isEmpty() ? 0 : made->lines.constLast().top + lineHeight());
    return made;
}

int ReadingText::linesFor(int width) const
{
    if (!m_lineCounts.contains(width))
        shapeFor(width);
    return m_lineCounts.value(width);
}

QPoint ReadingText::endOfText() const
{
    if (shape().lines.isEmpty())
        return {};
    const Line &last = shape().lines.constLast();
    const QTextLine line = last.layout->lineAt(last.number);
    const qreal wide = last.cut.isEmpty() ? line.naturalTextWidth() : fontMetrics().horizontalAdvance(last.cut);
    return {qRound(wide), last.top};
}

int ReadingText::heightForWidth(int width) const
{
    if (!m_heights.contains(width))
        shapeFor(width);
    return m_heights.value(width);
}

QSize ReadingText::sizeHint() const
{
    return {WidestColumn, heightForWidth(width() > NarrowestColumn ? width() : WidestColumn)};
}

QSize ReadingText::minimumSizeHint() const
{
    return {120, lineHeight()};
}

int ReadingText::lineOf(int offset) const
{
    const QList<Line> &lines = shape().lines;
    for (int i = 0; i < lines.size(); ++i)
        if (offset < lines[i].end || i + 1 == lines.size() || offset < lines[i + 1].start)
            return i;
    return -1;
}

QRect ReadingText::characterRect(int offset) const
{
    const int at = lineOf(offset);
    if (at < 0)
        return {};
    const Line &line = shape().lines[at];
    const int inLine = qBound(line.start, offset, line.end) - line.start;
    const QTextLine drawn = line.layout->lineAt(line.number);
    const qreal left = drawn.cursorToX(drawn.textStart() + inLine);
    const qreal right = drawn.cursorToX(drawn.textStart() + qMin(inLine + 1, line.end - line.start));
    return {qRound(qMin(left, right)), line.top, qMax(1, qRound(qAbs(right - left))), lineHeight()};
}

int ReadingText::offsetAt(QPoint point) const
{
    const QList<Line> &lines = shape().lines;
    if (lines.isEmpty())
        return 0;
    const auto below = std::ranges::find_if(lines, [&](const Line &l) { return point.y() < l.top + lineHeight(); });
    const Line &line = below == lines.end() ? lines.constLast() : *below;
    const QTextLine drawn = line.layout->lineAt(line.number);
    return line.start + drawn.xToCursor(point.x()) - drawn.textStart();
}

void ReadingText::select(int from, int to)
{
    m_anchor = qBound(0, from, int(m_text.size()));
    m_caret = qBound(0, to, int(m_text.size()));
    update();
    QAccessibleTextSelectionEvent event(this, qMin(m_anchor, m_caret), qMax(m_anchor, m_caret));
    event.setCursorPosition(m_caret);
    QAccessible::updateAccessibility(&event);
}

QString ReadingText::selectedText() const
{
    return m_text.mid(qMin(m_anchor, m_caret), qAbs(m_caret - m_anchor));
}

void ReadingText::copy() const
{
    if (m_anchor != m_caret)
        QGuiApplication::clipboard()->setText(selectedText());
}

void ReadingText::selectAll()
{
    select(0, int(m_text.size()));
}

void ReadingText::paintSelection(QPainter &painter, const Line &line) const
{
    const int from = qMax(line.start, qMin(m_anchor, m_caret));
    const int to = qMin(line.end, qMax(m_anchor, m_caret));
    if (from >= to)
        return;
    const QTextLine drawn = line.layout->lineAt(line.number);
    const qreal a = drawn.cursorToX(drawn.textStart() + from - line.start);
    const qreal b = drawn.cursorToX(drawn.textStart() + to - line.start);
    painter.fillRect(QRectF(qMin(a, b), line.top, qAbs(b - a), lineHeight()), Tokens::of(this).accentTint);
}

void ReadingText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    painter.setFont(font());
    for (const Line &line : shape().lines) {
        paintSelection(painter, line);
        painter.setPen(t.text);
        const QTextLine drawn = line.layout->lineAt(line.number);
        if (line.cut.isEmpty())
            drawn.draw(&painter, {});
        else
            painter.drawText(QRect(0, line.top, width(), lineHeight()),
                             int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine), line.cut);
    }
    if (hasFocus() && m_anchor == m_caret && !shape().lines.isEmpty()) {
        const QRect place = characterRect(m_caret);
        painter.fillRect(QRect(place.left(), place.top() + 3, 1, place.height() - 6), t.focus);
    }
}

void ReadingText::resizeEvent(QResizeEvent *)
{
    m_shape.reset();
}

void ReadingText::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int at = offsetAt(event->position().toPoint());
    select(event->modifiers() & Qt::ShiftModifier ? m_anchor : at, at);
}

void ReadingText::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        select(m_anchor, offsetAt(event->position().toPoint()));
}

void ReadingText::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto [from, to] = wordAt(m_text, offsetAt(event->position().toPoint()));
    select(from, to);
}

int ReadingText::moved(const QKeyEvent &event) const
{
    const bool byWord = event.modifiers() & Qt::ControlModifier;
    const auto kind = byWord ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme;
    const int line = lineOf(m_caret);
    const int lines = int(shape().lines.size());
    const auto onLine = [&](int number) {
        const QRect caret = characterRect(m_caret);
        return offsetAt({caret.left(), shape().lines[number].top + 1});
    };
    switch (event.key()) {
    case Qt::Key_Left:
        return stepped(kind, m_text, m_caret, false);
    case Qt::Key_Right:
        return stepped(kind, m_text, m_caret, true);
    case Qt::Key_Up:
        return line > 0 ? onLine(line - 1) : -1;
    case Qt::Key_Down:
        return line >= 0 && line + 1 < lines ? onLine(line + 1) : -1;
    case Qt::Key_Home:
        return byWord || line < 0 ? 0 : shape().lines[line].start;
    case Qt::Key_End:
        return byWord || line < 0 ? int(m_text.size()) : qMax(shape().lines[line].start, shape().lines[line].end - 1);
    default:
        return -1;
    }
}

void ReadingText::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    const bool isPlain = !(event->modifiers() & (Qt::AltModifier | Qt::MetaModifier));
    const int target = isPlain ? moved(*event) : -1;
    if (target < 0) {
        event->ignore(); // the page scrolls
        return;
    }
    select(event->modifiers() & Qt::ShiftModifier ? m_anchor : target, target);
    emit caretMoved(characterRect(target));
}

void ReadingText::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, &ReadingText::copy)->setEnabled(m_anchor != m_caret);
    menu->addAction(tr("Select all"), this, &ReadingText::selectAll);
    menu->popup(event->globalPos());
}

void ReadingText::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

bool ReadingText::event(QEvent *event)
{
    const bool isTaken = QWidget::event(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(typeFont(TypeRole::Reading));
        m_lineCounts.clear();
        forgetShape();
    }
    return isTaken;
}

} // namespace laurels
