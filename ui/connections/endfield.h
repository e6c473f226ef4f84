// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/place.h"
#include "data/searchresults.h"
#include "ui/widgets/popover.h"

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace laurels {

class PictureCache;
class SuggestList;

/// One end of a connection: a film or a person, found while typing. Arrows and Enter choose, Esc puts back what was
/// chosen before.
class EndField : public QLineEdit
{
    Q_OBJECT
public:
    EndField(const QString &name, PictureCache &pictures, QWidget *parent = nullptr);
    ~EndField() override;

    std::optional<Place> place() const { return m_place; }
    /// Without a signal. `film`: what is known of it where the place is a film, for its picture.
    void setPlace(const std::optional<Place> &place, const std::optional<FilmCard> &film = {});
    std::optional<FilmCard> film() const { return m_film; }

    void setSuggestions(const Suggestions &suggestions); ///< Of what stands in the field no more: dropped.

signals:
    void suggestionsWanted(const QString &typed);
    void placeChosen(); ///< Another one, or none.

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isOpen() const;
    void close();
    void choose(int row);
    void takeBack();

    PictureCache &m_pictures;
    std::optional<Place> m_place;
    std::optional<FilmCard> m_film;
    QAction *m_symbol;
    SuggestList *m_list = nullptr; ///< Made at the first suggestion, with its popover.
    QPointer<Popover> m_popover;
    QTimer m_pause; ///< Before suggestions are asked for.
};

} // namespace laurels
