// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTextLayout>
#include <QWidget>

#include <memory>
#include <vector>

namespace laurels {

/// Running text in the reading type: plain, in paragraphs, to be read, selected and copied by pointer and keyboard. It
/// may be cut to its first lines; what is copied is never cut.
class ReadingText : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingText(QWidget *parent = nullptr);

    void setText(const QString &text); ///< Paragraphs with a blank line between them.
    const QString &text() const { return m_text; }
    void setCut(int lines, int roomAtEnd); ///< To so many lines, the last with room for a button; 0 lines = not cut.

    int linesFor(int width) const; ///< How many there are, cut or not.
    QPoint endOfText() const; ///< Where the last line that is shown ends, at its upper edge.
    static int lineHeight();

    void select(int from, int to); ///< Offsets in the text; the caret stands at `to`.
    QString selectedText() const;
    int anchor() const { return m_anchor; }
    int caret() const { return m_caret; }
    QRect characterRect(int offset) const;
    int offsetAt(QPoint point) const; ///< Of the nearest character.

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void copy() const;
    void selectAll();

signals:
    void caretMoved(const QRect &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Line {
        const QTextLayout *layout;
        int number; ///< In its layout.
        int start; ///< Offsets in the whole text.
        int end;
        int top;
        QString cut; ///< What is shown of it, where it is cut.
    };
    struct Shape {
        int width = -1;
        std::vector<std::unique_ptr<QTextLayout>> paragraphs;
        QList<Line> lines; ///< Those that are shown.
    };
    std::unique_ptr<Shape> shapeFor(int width) const; ///< Notes how many lines there are and how tall it is.
    const Shape &shape() const; ///< Of the present width.
    void forgetShape();
    int lineOf(int offset) const;
    int moved(const QKeyEvent &event) const; ///< Where the caret goes; -1 when the key does not move it.
    void paintSelection(QPainter &painter, const Line &line) const;

    QString m_text;
    int m_cutLines = 0;
    int m_roomAtEnd = 0;
    int m_anchor = 0;
    int m_caret = 0;
    mutable std::unique_ptr<Shape> m_shape;
    mutable QHash<int, int> m_lineCounts; ///< By width. A layout asks for the same few widths many times over.
    mutable QHash<int, int> m_heights; ///< By width, with the present cut.
};

} // namespace laurels
