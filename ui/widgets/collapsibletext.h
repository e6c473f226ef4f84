// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextLayout>
#include <QWidget>

#include <memory>
#include <vector>

namespace laurels {

class LinkButton;

/// Running text in the reading type, plain, that may be folded to its first lines. The button Show more, Show less
/// stands after the last line that is shown, and only where there is more.
class CollapsibleText : public QWidget
{
    Q_OBJECT
public:
    explicit CollapsibleText(QWidget *parent = nullptr);
    ~CollapsibleText() override;

    void setText(const QString &text); ///< Paragraphs with a blank line between them.
    QString text() const { return m_text; }
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
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Line;
    struct Shape;
    Shape shape(int width) const; ///< The lines shown and where the button goes.
    void arrange();
    void nameButton();

    QString m_text;
    QString m_subject;
    int m_foldedLines = 0;
    bool m_isExpanded = false;
    LinkButton *m_more;
};

} // namespace laurels
