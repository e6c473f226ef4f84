// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/films/filmaction.h"
#include "ui/widgets/abstractlink.h"

class QMenu;

namespace laurels {

/// A button on a picture: readable on whatever it lies.
class HeroButton : public AbstractLink
{
    Q_OBJECT
public:
    enum Kind { Filled, Clear };
    HeroButton(const QString &icon, Kind kind, QWidget *parent = nullptr); ///< With a text beside it, if it has one.
    void setIconName(const QString &icon);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Kind m_kind;
};

/// What can be done with a film, at the end of its hero: Edit, the bookmark, and the rest in a menu. Shows what is
/// offered and nothing else.
class HeroButtons : public QWidget
{
    Q_OBJECT
public:
    explicit HeroButtons(QWidget *parent = nullptr);

    void setOffered(FilmActions actions);
    void setBookmarked(bool bookmarked);

signals:
    void actionRequested(laurels::FilmAction action);

private:
    void showMenu();

    FilmActions m_offered;
    HeroButton *m_edit;
    HeroButton *m_bookmark;
    HeroButton *m_more;
};

} // namespace laurels
