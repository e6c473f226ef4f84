// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"
#include "ui/widgets/abstractlink.h"

class QHBoxLayout;
class QPushButton;

namespace laurels {

class PictureCache;
class TextLabel;

/// One part of the page in the bar: its name, how much there is in it, and a line under it while it is being read.
class PageBarPart : public AbstractLink
{
    Q_OBJECT
public:
    PageBarPart(const QString &name, qsizetype count, QWidget *parent = nullptr); ///< A count of 0 is not shown.
    void setCurrent(bool current);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_count; ///< Empty = none.
    bool m_isCurrent = false;
};

/// The bar that takes the place of the hero once that has scrolled away: which film this is, and a way to each part of
/// its page.
class PageBar : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Height = 52;

    explicit PageBar(PictureCache &pictures, QWidget *parent = nullptr);

    void setFilm(const Film &film);
    void addPart(const QString &name, qsizetype count, QWidget *part); ///< `part` must live as long as the bar.
    void setCurrentPart(const QWidget *part);
    void setEditable(bool editable); ///< Shows Edit.

signals:
    void partRequested(QWidget *part);
    void editRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeTitle();

    QString m_name; ///< The title as it is; elided where there is little room.
    QHBoxLayout *m_layout;
    QWidget *m_thumbnail;
    TextLabel *m_title;
    QHBoxLayout *m_places;
    QPushButton *m_edit;
    QList<std::pair<QWidget *, PageBarPart *>> m_parts;
};

} // namespace laurels
