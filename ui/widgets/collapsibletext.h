// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace laurels {

class LinkButton;
class ReadingText;

/// Running text in the reading type, plain, that may be folded to its first lines. The button Show more, Show less
/// stands after the last line that is shown, and only where there is more.
class CollapsibleText : public QWidget
{
    Q_OBJECT
public:
    explicit CollapsibleText(QWidget *parent = nullptr);

    void setText(const QString &text); ///< Paragraphs with a blank line between them.
    QString text() const;
    void setFoldedLines(int lines); ///< 0 = never folded.
    void setSubject(const QString &subject); ///< Whom the text is about, for the button's accessible name.
    void setExpanded(bool expanded);
    bool isExpanded() const { return m_isExpanded; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void expandedChanged(bool expanded);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool isFoldable(int width) const;
    bool needsLineForButton(int width) const;
    void arrange();
    void nameButton();

    QString m_subject;
    int m_foldedLines = 0;
    bool m_isExpanded = false;
    ReadingText *m_words;
    LinkButton *m_more;
};

} // namespace laurels
