// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/filmlistmodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace laurels {

QString spokenLine(const FilmCard &card)
{
    QStringList parts;
    if (card.year != 0)
        parts << QString::number(card.year);
    parts << (card.directors.isEmpty() ? card.makers : card.directors);
    if (card.length.count() > 0)
        parts << (card.length.count() == 1 ? FilmListModel::tr("1 minute")
                                           : FilmListModel::tr("%n minutes", nullptr, int(card.length.count())));
    if (card.awards > 0)
        parts << (card.awards == 1 ? FilmListModel::tr("1 award")
                                   : FilmListModel::tr("%n awards", nullptr, card.awards));
    return parts.isEmpty() ? metaLine(card) : parts.join(u", "_s);
}

FilmListModel::FilmListModel(QObject *parent) : QAbstractTableModel(parent) { }

void FilmListModel::setIds(const QList<FilmId> &ids, const QList<FilmCard> &cards)
{
    const auto takeFirst = [this, &cards] {
        if (!cards.isEmpty())
            m_list.setPage(0, m_list.generation(), cards);
    };
    if (ids == m_list.keys()) {
        m_list.outdate();
        takeFirst();
        tellRenewed();
        return;
    }
    beginResetModel();
    m_list.setKeys(ids);
    takeFirst();
    endResetModel();
}

FilmId FilmListModel::id(int row) const
{
    return m_list.keys().value(row);
}

int FilmListModel::row(FilmId id) const
{
    return int(m_list.keys().indexOf(id));
}

void FilmListModel::setPage(const FilmPageRequest &request, const QList<FilmCard> &cards)
{
    if (!m_list.setPage(request.page, request.generation, cards))
        return;
    const int first = request.page * PageSize;
    const int last = qMin(first + PageSize, rowCount()) - 1;
    if (first <= last)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void FilmListModel::renew()
{
    m_list.outdate();
    tellRenewed();
}

void FilmListModel::tellRenewed()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const FilmCard *FilmListModel::film(int row) const
{
    if (row < 0 || row >= m_list.size())
        return nullptr;
    const int page = row / PageSize;
    if (m_list.wants(page))
        emit pageNeeded({page, m_list.generation(), m_list.keysOf(page)});
    return m_list.card(row);
}

bool FilmListModel::isLoaded(int first, int last) const
{
    last = qMin(last, rowCount() - 1);
    for (int page = qMax(0, first) / PageSize; page * PageSize <= last; ++page) {
        if (!m_list.isCurrent(page))
            return false;
    }
    return true;
}

int FilmListModel::findLoaded(const QString &text, int after) const
{
    const int rows = rowCount();
    const int reach = qMin(rows, PageSize * m_list.MostPages);
    for (int step = 1; step <= reach; ++step) {
        const int row = (after + step) % rows;
        const FilmCard *card = m_list.card(row);
        if (card && card->title.startsWith(text, Qt::CaseInsensitive))
            return row;
    }
    return -1;
}

int FilmListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_list.size();
}

int FilmListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FilmListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    const FilmCard *card = film(index.row());
    if (!card)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(u"…"_s) : QVariant();
    switch (role) {
    case Qt::DisplayRole: {
        const QVariant value = display(*card, column);
        return value.isValid() ? value : u"–"_s;
    }
    case Qt::AccessibleTextRole:
        return accessibleText(*card, column);
    case Qt::AccessibleDescriptionRole:
        return column == Title ? QVariant(spokenLine(*card)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    case CardRole:
        return QVariant::fromValue(*card);
    case MissingRole:
        return !display(*card, column).isValid();
    default:
        return {};
    }
}

QVariant FilmListModel::display(const FilmCard &film, Column column) const
{
    const auto text = [](const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); };
    const auto day = [](const QDateTime &moment) {
        return moment.isValid() ? QVariant(QLocale().toString(moment.toLocalTime().date(), QLocale::ShortFormat))
                                : QVariant();
    };
    switch (column) {
    case Title:
        return film.title;
    case Year:
        return film.year == 0 ? QVariant() : QVariant(QString::number(film.year));
    case Director:
        return text(film.directors.join(u", "_s));
    case Length:
        return film.length.count() == 0 ? QVariant() : QVariant(tr("%1 min").arg(film.length.count()));
    case Awards: // none recorded is a number too, and is left blank as on a tile
        return film.awards == 0 ? QString() : QString::number(film.awards);
    case Topics:
        return text(film.topics.join(u", "_s));
    case Series:
        return text(film.series.join(u", "_s));
    case Funding:
        return text(film.fundingInitiative);
    case Added:
        return day(film.added);
    case Changed:
        return day(film.changed);
    }
    Q_UNREACHABLE();
}

QString FilmListModel::accessibleText(const FilmCard &film, Column column) const
{
    if (column == Title)
        return film.title;
    const QVariant value = display(film, column);
    const QString words = !value.isValid()   ? tr("not recorded")
                          : column == Awards ? QString::number(film.awards)
                                             : value.toString();
    return tr("%1, %2").arg(headerData(column, Qt::Horizontal).toString(), words);
}

QVariant FilmListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Title:
        return tr("Title");
    case Year:
        return tr("Year");
    case Director:
        return tr("Director");
    case Length:
        return tr("Length");
    case Awards:
        return tr("Awards");
    case Topics:
        return tr("Topics");
    case Series:
        return tr("Series");
    case Funding:
        return tr("Funding");
    case Added:
        return tr("Added");
    case Changed:
        return tr("Changed");
    }
    Q_UNREACHABLE();
}

FilmListFace::FilmListFace(FilmListModel &films, QObject *parent) : QAbstractListModel(parent), m_films(films)
{
    connect(&m_films, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&m_films, &QAbstractItemModel::modelReset, this, [this] { endResetModel(); });
    connect(&m_films, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                emit dataChanged(index(first.row()), index(last.row()));
            });
}

int FilmListFace::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_films.rowCount();
}

QVariant FilmListFace::data(const QModelIndex &index, int role) const
{
    return m_films.data(m_films.index(index.row(), FilmListModel::Title), role);
}

} // namespace laurels
