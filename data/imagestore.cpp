// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/imagestore.h"

#include "data/sql/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>

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
