// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/json/recordreader.h"

#include <QCoreApplication>
#include <QIODevice>

namespace laurels {

namespace {

constexpr qint64 PieceSize = 256 * 1024;
constexpr qsizetype LongestRecord = 64 * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::RecordReader", text);
}

/// Space, commas, the brackets of the array and the mark at the start of the file stand between records.
bool isBetweenRecords(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == ',' || byte == '[' || byte == ']'
           || byte == '\xef' || byte == '\xbb' || byte == '\xbf';
}

} // namespace

bool RecordReader::fill()
{
    if (m_at < m_piece.size())
        return true;
    m_piece = m_device.read(PieceSize);
    m_at = 0;
    m_bytesRead += m_piece.size();
    return !m_piece.isEmpty();
}

void RecordReader::add(Record &record, char byte)
{
    if (record.json.size() < LongestRecord)
        record.json += byte;
    else if (record.problem.isEmpty())
        record.problem = tr("The record is larger than 64 MiB.");
}

/// An array that stands around records, also among what cannot be read; one that closes too often closes nothing.
void RecordReader::countBracket(char byte)
{
    m_openArrays += byte == '[';
    m_openArrays -= byte == ']' && m_openArrays > 0;
}

QString RecordReader::flaw() const
{
    if (!m_hasBegun)
        return tr("The file is empty.");
    return m_openArrays > 0 ? tr("The file ends before its list is closed; the rest of it is missing.") : QString();
}

std::optional<RecordReader::Record> RecordReader::next()
{
    Record record;
    int depth = 0;
    bool isInText = false;
    bool isEscaped = false;
    for (; fill(); ++m_at) {
        const char byte = m_piece[m_at];
        m_line += byte == '\n';
        if (depth == 0)
            countBracket(byte);
        if (record.line == 0) {
            m_isArray = m_isArray || (byte == '[' && !m_isByLine);
            m_hasBegun = m_hasBegun || byte == '[' || !isBetweenRecords(byte);
            if (isBetweenRecords(byte))
                continue;
            record.line = m_line;
            if (byte != '{')
                record.problem = tr("A film is an object in braces; this is something else.");
        }
        if (depth == 0 && byte != '{') {
            if (byte == '\n' || byte == ',') {
                ++m_at;
                return record;
            }
            continue;
        }
        // Where each record stands on a line of its own, a line that ends too early takes no other down.
        if (byte == '\n' && m_isByLine) {
            ++m_at;
            record.problem = tr("The record is not closed on its line.");
            return record;
        }
        add(record, byte);
        if (isInText) {
            isInText = isEscaped || byte != '"';
            isEscaped = !isEscaped && byte == '\\';
            // A text cannot hold a line break: the record is broken, and the next line may begin a new one.
            if (byte == '\n') {
                ++m_at;
                record.problem = tr("A text is not closed on its line.");
                return record;
            }
            continue;
        }
        isInText = byte == '"';
        depth += (byte == '{' || byte == '[') - (byte == '}' || byte == ']');
        if (depth == 0) {
            ++m_at;
            m_isByLine = !m_isArray && record.line == m_line;
            return record;
        }
    }
    if (record.line == 0)
        return {};
    if (record.problem.isEmpty())
        record.problem = tr("The file ends within this record.");
    return record;
}

} // namespace laurels
