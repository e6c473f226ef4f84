// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sheets.h"
#include "ui/shell/page.h"

#include <QPointer>

#include <optional>

class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace laurels {

class ActivityCard;
class CatalogueCard;
class PictureCache;
class PlaceList;
class PlainLabel;
class RecentFilms;
class SavedList;
struct SavedSearch;

/// The window's side: which catalogue, its places with their counts, then either the panel of the page shown or the
/// films that were looked at last, and at the foot what is being done. As a rail it shows icons alone.
class SidebarView : public QWidget
{
    Q_OBJECT
public:
    static constexpr int RailWidth = 56;

    explicit SidebarView(PictureCache &pictures, QWidget *parent = nullptr);

    /// An empty name: none is open. Without counts: they are still being counted.
    void setCatalogue(const QString &name, const std::optional<Counts> &counts = {});
    void setCount(Place::Kind kind, int count); ///< Of a place whose figure is no part of `Counts`.
    void setCatalogueMenu(QMenu *menu); ///< Opened by the card with the catalogue's name.
    void setCurrentPlace(Place::Kind kind); ///< The place that the page shown belongs to.
    void setRecent(const QList<FilmCard> &films);
    void setSaved(const QList<SavedSearch> &searches); ///< Not counted yet; those that were keep their numbers.
    SavedList &saved() { return *m_saved; }

    /// Takes the place of Recently viewed, and is owned from now on: the one before is deleted. Null = none.
    void setPanel(QWidget *panel);

    void setRail(bool isRail);
    bool isRail() const { return m_isRail; }
    ActivityCard &activity() { return *m_activity; }

signals:
    void placeRequested(const laurels::Place &place, laurels::Opening opening);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWhatFits();

    CatalogueCard *m_card;
    PlaceList *m_places;
    PlainLabel *m_savedCaption;
    SavedList *m_saved;
    PlainLabel *m_recentCaption;
    RecentFilms *m_recent;
    QVBoxLayout *m_slot; ///< Holds the page's panel.
    QPointer<QWidget> m_panel;
    ActivityCard *m_activity;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    bool m_isRail = false;
    bool m_hasRecent = false;
};

} // namespace laurels
