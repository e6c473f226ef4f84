// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/focuswatch.h"

class QBoxLayout;
class QScrollArea;

namespace laurels {

/// A page that is read from top to bottom and scrolls as a whole. It keeps what has the focus in sight, and tells
/// history what that is by names that stay the same when the page is made anew, see focusKey().
class ReadingPage : public Page
{
    Q_OBJECT
public:
    /// In the lists of a reading page: a text that names the item, so that history finds it again.
    static constexpr int ItemKeyRole = Qt::UserRole + 100;

    explicit ReadingPage(QWidget *parent = nullptr);

    PageState state() const override;
    void restore(const PageState &state) override;

protected:
    /// Room beside everything on the page for the focus rings of pictures, which stand out from them.
    static constexpr int RingRoom = 6;

    /// Begins the page anew: a column of sections, no wider than a person likes to read. `name` is told to assistive
    /// programs.
    void begin(const QString &name);
    void addSection(QWidget *section); ///< Below those added before.
    void addWideSection(QWidget *section); ///< Into the room for rings, which it has to keep itself.
    void end(); ///< All sections are there.

    QWidget *content() const;
    int columnWidth() const; ///< What a section has.
    virtual void arrange() { } ///< columnWidth() may be another one.
    void scrollTo(const QWidget *widget); ///< Its upper edge comes under the header.
    void keepInSight(const QWidget *widget, const QRect &part); ///< `part` of `widget`, in its own coordinates.

    void resizeEvent(QResizeEvent *event) override;

private:
    int margin() const; ///< Beside the sections.
    void setMargins();
    void follow(const QWidget *focused);
    void focusOn(const QString &key);

    QScrollArea *m_scroll;
    QBoxLayout *m_column = nullptr;
    int m_wantedScroll = -1; ///< Until the content is as tall as it was; -1 once the person or the focus moved on.
    FocusWatch m_focus;
};

} // namespace laurels
