// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/place.h"
#include "ui/preferences/preferencevalues.h"
#include "ui/shell/page.h"

#include <QSettings>

namespace laurels {

/// What is kept from one start to the next, in one INI file. Each change is written soon after it is made, so that
/// nothing depends on how the session ends.
class Settings : public QObject
{
    Q_OBJECT
public:
    /// `path` is absolute: usualPath(), or a file of a test's own.
    explicit Settings(const QString &path, QObject *parent = nullptr);
    static QString usualPath(); ///< Below the folder for configuration; needs the application's name.

    static constexpr int SmallestText = 90; ///< Percent of the desktop's size.
    static constexpr int LargestText = 150;

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    bool hasSerifTitles() const;
    void setSerifTitles(bool serif);
    int textPercent() const;
    void setTextPercent(int percent);
    bool isMotionReduced() const;
    void setMotionReduced(bool reduced);

    bool showsSidebar() const;
    void setShowsSidebar(bool shows);
    bool showsMenuBar() const;
    void setShowsMenuBar(bool shows);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    int tileWidth() const; ///< Logical pixels; 0 = never chosen.
    void setTileWidth(int width);
    bool prefersTable() const;
    void setPrefersTable(bool table);
    QByteArray tableColumns() const;
    void setTableColumns(const QByteArray &columns);

    QStringList recentCatalogues() const; ///< Absolute paths, newest first.
    void noteCatalogue(const QString &path);
    void forgetCatalogue(const QString &path);

    /// What belongs to one catalogue.
    struct Visit {
        Place place;
        PageState state;
    };
    std::optional<Visit> lastVisit(const QString &catalogue) const;
    void setLastVisit(const QString &catalogue, const Visit &visit);
    QList<FilmId> recentFilms(const QString &catalogue) const; ///< Newest first.
    void noteFilm(const QString &catalogue, FilmId film);
    bool isWelcomeClosed(const QString &catalogue) const;
    void closeWelcome(const QString &catalogue);

signals:
    void appearanceChanged(); ///< Theme, type or motion.
    void recentCataloguesChanged();

private:
    void setAppearance(const QString &key, const QVariant &value);

    QSettings m_file;
};

} // namespace laurels
