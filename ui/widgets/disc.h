// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace laurels {

/// "LF" of "Lixin Fan".
QString initials(const QString &name);

/// A round picture of a person: the portrait, or their initials. Decoration: the name stands beside it.
class Disc : public QWidget
{
    Q_OBJECT
public:
    Disc(const QString &name, int diameter, QWidget *parent = nullptr);
    void setPortrait(const QPixmap &portrait); ///< Null = initials.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QPixmap m_portrait;
};

} // namespace laurels
