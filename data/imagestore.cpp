// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/imagestore.h"

#include "data/sql/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr auto Find = u"SELECT id FROM image WHERE sha256 = :sha256";
constexpr auto Insert = u"INSERT INTO image (sha256, mime, width, height) VALUES (:sha256, :mime, :width, :height)"
                        " RETURNING id";
constexpr auto InsertData = u"INSERT INTO image_data (image_id, bytes) VALUES (:id, :bytes)";
constexpr auto InsertThumbnail = u"INSERT INTO thumbnail (image_id, width, bytes) VALUES (:id, :width, :bytes)";
constexpr auto FindData = u"SELECT bytes FROM image_data WHERE image_id = :id";
constexpr auto FindThumbnail = u"SELECT bytes FROM thumbnail WHERE image_id = :id AND width >= :width"
                               " ORDER BY width LIMIT 1";

constexpr auto Unshown = u"SELECT id, lower(hex(sha256)) FROM image i"
                         " WHERE NOT EXISTS (SELECT 1 FROM film_image f WHERE f.image_id = i.id)"
                         " AND NOT EXISTS (SELECT 1 FROM person p WHERE p.portrait_id = i.id)";
constexpr auto CouldComeBack = u"SELECT count(*) FROM change_set s JOIN change_item c ON c.set_id = s.id"
                               " WHERE s.at > :since AND (instr(c.old, :sha256) > 0 OR instr(c.new, :sha256again) > 0"
                               " OR (c.entity = 'person' AND (:id IN (c.old, c.new) OR instr(c.old, :portrait) > 0)))";
constexpr auto Delete = u"DELETE FROM image WHERE id = :id";
constexpr int DaysKept = 90; ///< What was taken off a film can be brought back for so long.

Error noSuchImage()
{
    return {Error::NotFound, QCoreApplication::translate("laurels::ImageStore", "The catalogue has no such picture.")};
}

} // namespace

QString Picture::sha256() const
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

struct ImageStore::Statements {
    explicit Statements(sql::Database &database)
        : find(database, Find), insert(database, Insert), insertData(database, InsertData),
          insertThumbnail(database, InsertThumbnail), findData(database, FindData),
          findThumbnail(database, FindThumbnail)
    {
    }
    sql::Statement find, insert, insertData, insertThumbnail, findData, findThumbnail;
};

ImageStore::ImageStore(sql::Database &database)
    : m_database(database), m_statements(std::make_unique<Statements>(database))
{
}

ImageStore::~ImageStore() = default;

Result<ImageId> ImageStore::find(const QString &sha256)
{
    const auto id =
        m_statements->find.bind(":sha256"_L1, QByteArray::fromHex(sha256.toLatin1())).first([](sql::Row &row) {
            return row.take<ImageId>();
        });
    if (!id)
        return id.error();
    return *id ? Result<ImageId>(**id) : noSuchImage();
}

Result<ImageId> ImageStore::store(const Picture &picture)
{
    if (auto known = find(picture.sha256()); known || known.error().kind != Error::NotFound)
        return known;
    const auto id = m_statements->insert.bind(":sha256"_L1, QByteArray::fromHex(picture.sha256().toLatin1()))
                        .bind(":mime"_L1, picture.mime)
                        .bind(":width"_L1, picture.size.width())
                        .bind(":height"_L1, picture.size.height())
                        .first([](sql::Row &row) { return row.take<ImageId>(); });
    if (!id)
        return id.error();
    if (auto done = m_statements->insertData.bind(":id"_L1, **id).bind(":bytes"_L1, picture.bytes).execute(); !done)
        return done.error();
    for (const Thumbnail &thumbnail : picture.thumbnails) {
        m_statements->insertThumbnail.bind(":id"_L1, **id).bind(":width"_L1, thumbnail.width);
        if (auto done = m_statements->insertThumbnail.bind(":bytes"_L1, thumbnail.bytes).execute(); !done)
            return done.error();
    }
    return **id;
}

void ImageStore::offer(const QList<Picture> &pictures)
{
    m_offered = pictures;
}

Result<ImageId> ImageStore::take(const QString &sha256)
{
    const auto known = find(sha256);
    if (known || known.error().kind != Error::NotFound)
        return known;
    for (const Picture &picture : std::as_const(m_offered))
        if (picture.sha256() == sha256)
            return store(picture);
    return known;
}

Result<int> ImageStore::removeUnused()
{
    const auto unshown = sql::Statement(m_database, Unshown).all([](sql::Row &row) {
        const auto id = row.take<ImageId>();
        return std::pair(id, row.take<QString>());
    });
    if (!unshown)
        return unshown.error();
    const QDateTime since = QDateTime::currentDateTimeUtc().addDays(-DaysKept);
    sql::Statement couldComeBack(m_database, CouldComeBack);
    sql::Statement remove(m_database, Delete);
    int removed = 0;
    for (const auto &[id, sha256] : *unshown) {
        couldComeBack.bind(":since"_L1, since).bind(":sha256"_L1, sha256).bind(":sha256again"_L1, sha256);
        couldComeBack
            .bind(":id"_L1, QString::number(id.value)) // as the history has a portrait: by itself,
            .bind(":portrait"_L1, u"\"portrait\":%1"_s.arg(id.value)); // and in a person as a whole
        const auto changes = couldComeBack.first([](sql::Row &row) { return row.take<int>(); });
        if (!changes)
            return changes.error();
        if (changes->value_or(0) > 0)
            continue;
        if (auto done = remove.bind(":id"_L1, id).execute(); !done)
            return done.error();
        ++removed;
    }
    return removed;
}

Result<QByteArray> ImageStore::bytes(ImageId id)
{
    const auto bytes =
        m_statements->findData.bind(":id"_L1, id).first([](sql::Row &row) { return row.take<QByteArray>(); });
    if (!bytes)
        return bytes.error();
    return *bytes ? Result<QByteArray>(**bytes) : noSuchImage();
}

Result<QByteArray> ImageStore::thumbnail(ImageId id, int width)
{
    const auto found = m_statements->findThumbnail.bind(":id"_L1, id).bind(":width"_L1, width).first([](sql::Row &row) {
        return row.take<QByteArray>();
    });
    if (!found)
        return found.error();
    return *found ? Result<QByteArray>(**found) : bytes(id);
}

} // namespace laurels
