// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/texteditor.h"

#include "ui/edit/formkeys.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/typescale.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QTextBlock>

namespace laurels {

namespace {

constexpr int MostLines = 16;
constexpr int Padding = 5;
constexpr int DocumentMargin = 4; ///< Of QTextDocument.

int countWords(const QString &text)
{
    int words = 0;
    bool isInWord = false;
    for (const QChar c : text) {
        words += !c.isSpace() && !isInWord;
        isInWord = !c.isSpace();
    }
    return words;
}

} // namespace

TextEditor::TextEditor(int fewestLines, QWidget *parent)
    : FieldEditor(parent), m_text(new FormText), m_fewestLines(fewestLines)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Padding, Padding, 2, Padding);
    layout->addWidget(m_text);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        emit edited();
    });
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextEditor::grow);
    grow();
}

void TextEditor::setSentence(int recommended)
{
    m_recommended = recommended;
}

QVariant TextEditor::value() const
{
    return m_text->toPlainText();
}

void TextEditor::setValue(const QVariant &value)
{
    if (m_text->toPlainText() == value.toString())
        return;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(value.toString());
    grow();
}

void TextEditor::setState(FieldProblem::Severity state)
{
    m_state = state;
    update();
}

QWidget *TextEditor::target() const
{
    return m_text;
}

QString TextEditor::counter() const
{
    const QString text = m_text->toPlainText();
    if (m_recommended)
        return tr("%L1 of %L2").arg(text.size()).arg(m_recommended);
    const int words = countWords(text);
    return words == 1 ? tr("1 word") : tr("%L1 words").arg(words);
}

void TextEditor::grow()
{
    int lines = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid() && lines < MostLines; block = block.next())
        lines += qMax(1, block.lineCount());
    m_text->setVerticalScrollBarPolicy(lines < MostLines ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    const int line = qMax(m_text->fontMetrics().lineSpacing(), 1);
    setFixedHeight(line * qBound(m_fewestLines, lines, MostLines) + 2 * (Padding + DocumentMargin));
}

void TextEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    grow();
}

bool TextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (m_recommended && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return FieldEditor::eventFilter(watched, event);
}

void TextEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFieldFrame(painter, rect(), stateOf(m_state), m_text->hasFocus(), Tokens::of(this));
}

} // namespace laurels
