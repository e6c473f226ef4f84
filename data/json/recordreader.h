// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

#include <QByteArray>

#include <optional>

class QIODevice;

namespace laurels {

/// Splits JSON into its objects, one at a time, however large the file is: an array of objects, a single object, or
/// one object a line. Holds one record and one piece of the file.
class RecordReader
{
public:
    struct Record {
        QByteArray json;
        qint64 line = 0; ///< Where it begins, from 1.
        QString problem; ///< Why it cannot be read, as a sentence; empty = `json` is whole.
    };

    explicit RecordReader(QIODevice &device) : m_device(device) { }

    std::optional<Record> next(); ///< Nothing at the end.
    /// What the file lacks after the last of its records, as a sentence; empty when it is whole.
    QString flaw() const;
    qint64 line() const { return m_line; } ///< Reached so far, from 1.
    qint64 bytesRead() const { return m_bytesRead; }

private:
    bool fill();
    void add(Record &record, char byte);
    void countBracket(char byte);

    QIODevice &m_device;
    QByteArray m_piece;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    int m_openArrays = 0; ///< Around the record.
    bool m_hasBegun = false; ///< A record or an array was seen.
    bool m_isArray = false;
    bool m_isByLine = false; ///< The records so far stood on one line each, and in no array.
    qint64 m_bytesRead = 0;
};

} // namespace laurels
