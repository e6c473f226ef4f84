// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sql/numbers.h"

#include <QScopeGuard>

#include <array>
#include <sqlite3.h>

namespace laurels::sql {

Numbers::Numbers(Database &database, QStringView sql) : m_database(database), m_sql(sql.toUtf8()) { }

Numbers::~Numbers()
{
    sqlite3_finalize(m_statement);
}

Result<void> Numbers::read(const QVariantList &values, const std::function<bool(const qint64 *)> &take)
{
    if (!m_statement) {
        const int code = sqlite3_prepare_v3(m_database.handle(), m_sql.constData(), int(m_sql.size()),
                                            SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
        if (code != SQLITE_OK)
            return failure(code);
    }
    m_database.startClock();
    const auto finish = qScopeGuard([this] { sqlite3_reset(m_statement); });
    for (int i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        if (value.isNull()) {
            sqlite3_bind_null(m_statement, i + 1);
        } else if (value.typeId() == QMetaType::Double) {
            sqlite3_bind_double(m_statement, i + 1, value.toDouble());
        } else if (value.typeId() == QMetaType::QString) {
            const QByteArray text = value.toString().toUtf8();
            sqlite3_bind_text(m_statement, i + 1, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_int64(m_statement, i + 1, value.toLongLong());
        }
    }
    std::array<qint64, 8> columns{};
    const int count = qMin(sqlite3_column_count(m_statement), int(columns.size()));
    for (;;) {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_DONE)
            return {};
        if (code != SQLITE_ROW)
            return failure(code);
        for (int i = 0; i < count; ++i)
            columns[size_t(i)] = sqlite3_column_int64(m_statement, i);
        if (!take(columns.data()))
            return {};
    }
}

Result<void> Numbers::failure(int code) const
{
    const QString words = QString::fromUtf8(sqlite3_errmsg(m_database.handle()));
    return Database::errorFromCode(code, words + QLatin1StringView(" [") + QString::fromUtf8(m_sql) + u']',
                                   m_database.path());
}

} // namespace laurels::sql
