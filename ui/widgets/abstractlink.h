// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <optional>

namespace laurels {

/// What all links have in common, whatever they look like: Enter, Space and the pointer follow them; Ctrl+Enter,
/// Ctrl+click and the middle button ask for a new window. Assistive programs see a link, or a button, with a press
/// action; its name is its accessible name, else its text.
class AbstractLink : public QAbstractButton
{
    Q_OBJECT
public:
    explicit AbstractLink(QWidget *parent = nullptr);

    /// It does something where it stands instead of leading away: a button to assistive programs.
    void setActs(bool acts);
    bool acts() const { return m_acts; }

    /// It shows or hides something, which is shown now or not; told as the state of a button.
    void setExpanded(bool expanded);
    std::optional<bool> isExpanded() const { return m_isExpanded; } ///< Nothing when it hides nothing.

signals:
    void openedInNewWindow();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    bool m_acts = false;
    std::optional<bool> m_isExpanded;
};

/// Makes AbstractLink and all that derive from it known to assistive programs; called once, before the first window.
void installLinkAccessibility();

} // namespace laurels
