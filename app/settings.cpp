// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QCryptographicHash>
#include <QStandardPaths>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr qsizetype MostCatalogues = 8;
constexpr qsizetype MostFilms = 4;

constexpr std::array Themes = {
    std::pair{ThemeChoice::Desktop, "desktop"_L1},
    std::pair{ThemeChoice::Light, "light"_L1},
    std::pair{ThemeChoice::Dark, "dark"_L1},
    std::pair{ThemeChoice::DesktopColours, "desktop-colours"_L1},
};

/// As placeFromText() reads it; the id is kept beside it.
QString placeText(const Place &place)
{
    switch (place.kind) {
    case Place::Films:
        return u"films"_s;
    case Place::Table:
        return u"table"_s;
    case Place::People:
        return u"people"_s;
    case Place::AwardBodies:
        return u"award-bodies"_s;
    case Place::Topics:
        return u"topics"_s;
    case Place::SeriesList:
        return u"series"_s;
    case Place::Film:
        return u"film:%1"_s.arg(place.id);
    case Place::Person:
        return u"person:"_s + place.text;
    case Place::AwardBody:
        return u"award-body:"_s + place.text;
    case Place::Topic:
        return u"topic:"_s + place.text;
    case Place::Series:
        return u"series:"_s + place.text;
    case Place::Search:
        return u"search:"_s + place.text;
    case Place::Connections:
        return place.text.isEmpty() ? u"connections"_s : u"connections:"_s + place.text;
    case Place::Statistics:
        return place.text.isEmpty() ? u"statistics"_s : u"statistics:"_s + place.text;
    default: // a page that is not begun with, such as a form
        return {};
    }
}

/// The group of one catalogue: its path would not do as a key.
QString keyOf(const QString &catalogue, QLatin1StringView name)
{
    const QByteArray hash = QCryptographicHash::hash(catalogue.toUtf8(), QCryptographicHash::Sha1).toHex();
    return u"catalogue-%1/%2"_s.arg(QLatin1StringView(hash.first(16)), name);
}

} // namespace

Settings::Settings(const QString &path, QObject *parent) : QObject(parent), m_file(path, QSettings::IniFormat) { }

QString Settings::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/laurels.ini"_s;
}

void Settings::setAppearance(const QString &key, const QVariant &value)
{
    if (m_file.value(key) == value)
        return;
    m_file.setValue(key, value);
    emit appearanceChanged();
}

ThemeChoice Settings::theme() const
{
    const QString name = m_file.value(u"appearance/theme"_s).toString();
    for (const auto &[theme, word] : Themes)
        if (name == word)
            return theme;
    return ThemeChoice::Desktop;
}

void Settings::setTheme(ThemeChoice theme)
{
    for (const auto &[known, word] : Themes)
        if (known == theme)
            setAppearance(u"appearance/theme"_s, QString(word));
}

bool Settings::hasSerifTitles() const
{
    return m_file.value(u"appearance/serifTitles"_s, true).toBool();
}

void Settings::setSerifTitles(bool serif)
{
    setAppearance(u"appearance/serifTitles"_s, serif);
}

int Settings::textPercent() const
{
    return qBound(SmallestText, m_file.value(u"appearance/textPercent"_s, 100).toInt(), LargestText);
}

void Settings::setTextPercent(int percent)
{
    setAppearance(u"appearance/textPercent"_s, percent);
}

bool Settings::isMotionReduced() const
{
    return m_file.value(u"accessibility/reduceMotion"_s, false).toBool();
}

void Settings::setMotionReduced(bool reduced)
{
    setAppearance(u"accessibility/reduceMotion"_s, reduced);
}

bool Settings::showsSidebar() const
{
    return m_file.value(u"window/sidebar"_s, true).toBool();
}

void Settings::setShowsSidebar(bool shows)
{
    m_file.setValue(u"window/sidebar"_s, shows);
}

bool Settings::showsMenuBar() const
{
    return m_file.value(u"window/menuBar"_s, false).toBool();
}

void Settings::setShowsMenuBar(bool shows)
{
    m_file.setValue(u"window/menuBar"_s, shows);
}

QByteArray Settings::geometry() const
{
    return m_file.value(u"window/geometry"_s).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_file.setValue(u"window/geometry"_s, geometry);
}

int Settings::tileWidth() const
{
    return m_file.value(u"films/tileWidth"_s, 0).toInt();
}

void Settings::setTileWidth(int width)
{
    m_file.setValue(u"films/tileWidth"_s, width);
}

bool Settings::prefersTable() const
{
    return m_file.value(u"films/table"_s, false).toBool();
}

void Settings::setPrefersTable(bool table)
{
    m_file.setValue(u"films/table"_s, table);
}

QByteArray Settings::tableColumns() const
{
    return m_file.value(u"films/columns"_s).toByteArray();
}

void Settings::setTableColumns(const QByteArray &columns)
{
    m_file.setValue(u"films/columns"_s, columns);
}

QStringList Settings::recentCatalogues() const
{
    return m_file.value(u"catalogues/recent"_s).toStringList();
}

void Settings::noteCatalogue(const QString &path)
{
    QStringList recent = recentCatalogues();
    if (!recent.isEmpty() && recent.constFirst() == path)
        return; // as at most starts, which then write nothing
    recent.removeAll(path);
    recent.prepend(path);
    m_file.setValue(u"catalogues/recent"_s, recent.mid(0, MostCatalogues));
    emit recentCataloguesChanged();
}

void Settings::forgetCatalogue(const QString &path)
{
    QStringList recent = recentCatalogues();
    if (recent.removeAll(path) == 0)
        return;
    m_file.setValue(u"catalogues/recent"_s, recent);
    emit recentCataloguesChanged();
}

std::optional<Settings::Visit> Settings::lastVisit(const QString &catalogue) const
{
    const auto value = [&](QLatin1StringView name) { return m_file.value(keyOf(catalogue, name)); };
    const auto place = placeFromText(value("place"_L1).toString());
    if (!place)
        return {};
    Visit visit{.place = *place};
    visit.place.id = value("id"_L1).toLongLong();
    visit.state = {value("scroll"_L1).toInt(), value("focus"_L1).toString(), value("view"_L1).toString()};
    return visit;
}

void Settings::setLastVisit(const QString &catalogue, const Visit &visit)
{
    if (placeText(visit.place).isEmpty())
        return;
    const auto set = [&](QLatin1StringView name, const QVariant &value) {
        m_file.setValue(keyOf(catalogue, name), value);
    };
    set("place"_L1, placeText(visit.place));
    set("id"_L1, visit.place.id);
    set("scroll"_L1, visit.state.scroll);
    set("focus"_L1, visit.state.focus);
    set("view"_L1, visit.state.view);
}

QList<FilmId> Settings::recentFilms(const QString &catalogue) const
{
    QList<FilmId> films;
    const QStringList ids = m_file.value(keyOf(catalogue, "recentFilms"_L1)).toStringList();
    for (const QString &id : ids)
        films << FilmId{id.toLongLong()};
    return films;
}

void Settings::noteFilm(const QString &catalogue, FilmId film)
{
    QList<FilmId> films = recentFilms(catalogue);
    films.removeAll(film);
    films.prepend(film);
    QStringList ids;
    for (const FilmId id : films.mid(0, MostFilms))
        ids << QString::number(id.value);
    m_file.setValue(keyOf(catalogue, "recentFilms"_L1), ids);
}

bool Settings::isWelcomeClosed(const QString &catalogue) const
{
    return m_file.value(keyOf(catalogue, "welcomeClosed"_L1), false).toBool();
}

void Settings::closeWelcome(const QString &catalogue)
{
    m_file.setValue(keyOf(catalogue, "welcomeClosed"_L1), true);
}

} // namespace laurels
