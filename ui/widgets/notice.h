// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace laurels {

class LinkButton;

/// A sentence within a page that says what is amiss or worth knowing, with at most one thing to do about it.
class Notice : public QWidget
{
    Q_OBJECT
public:
    enum Kind { Info, Warning };

    Notice(Kind kind, const QString &text, QWidget *parent = nullptr);
    void setAction(const QString &text); ///< A link at the end.

signals:
    void actionTaken();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    LinkButton *m_action;
};

} // namespace laurels
