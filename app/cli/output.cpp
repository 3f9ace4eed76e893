// Output: printing lines, tables and JSON.
#include "app/cli/output.h"
#include "core/base/error.h"
#include "core/base/words.h"
#include <QJsonDocument>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace perennial::cli {
namespace {

constexpr qsizetype widest = 60; // columns of a table, but the last

// Not that nothing was changed: a command that writes has done so by the time it answers.
Error outputFault(int reason)
{
    return {Fault::Storage, Words::tr("Standard output cannot be written to (%1), so the answer is not whole. What the "
                                      "command did to the file stands; see “history”. Free some space or send the "
                                      "answer elsewhere.")
                                .arg(QString::fromLocal8Bit(std::strerror(reason != 0 ? reason : EIO)))};
}

} // namespace

void print(const QString& line)
{
    const QByteArray utf8 = line.toUtf8() + '\n';
    errno = 0;
    if (std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stdout) != size_t(utf8.size()))
        throw outputFault(errno);
}

void finishOutput()
{
    errno = 0;
    const bool isWhole = std::ferror(stdout) == 0;
    if (std::fflush(stdout) != 0 || !isWhole)
        throw outputFault(errno);
}

void printJson(const QJsonObject& object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void printFacts(const QVector<std::pair<QString, QString>>& facts)
{
    qsizetype width = 0;
    for (const auto& [label, value] : facts)
        width = qMax(width, label.size());
    for (const auto& [label, value] : facts) {
        const QStringList lines = value.split(QLatin1Char('\n'));
        print(label.leftJustified(width + 2) + lines.first());
        for (const QString& line : lines.mid(1))
            print(QString(width + 2, QLatin1Char(' ')) + line);
    }
}

void tell(bool json, const QString& sentence, const QJsonObject& object)
{
    if (json)
        printJson(object);
    else
        print(sentence);
}

Table::Table(QVector<QString> keys, QVector<QString> headers, bool json)
    : m_keys(std::move(keys)), m_headers(std::move(headers)), m_right(m_headers.size(), false), m_json(json)
{}

void Table::add(const QVector<QString>& cells)
{
    if (!m_json) {
        m_rows.append(cells);
        return;
    }
    QJsonObject object;
    for (int i = 0; i < m_keys.size(); ++i)
        object.insert(m_keys[i], cells[i].isEmpty() ? QJsonValue() : QJsonValue(cells[i]));
    printJson(object);
}

void Table::print() const
{
    if (m_json)
        return;
    QVector<qsizetype> widths;
    for (const QString& header : m_headers)
        widths.append(header.size());
    for (const QVector<QString>& row : m_rows) {
        for (int i = 0; i + 1 < widths.size(); ++i)
            widths[i] = qMin(qMax(widths[i], row[i].size()), widest);
        if (m_right.last())
            widths.last() = qMax(widths.last(), row.last().size());
    }
    const auto line = [&](const QVector<QString>& cells) {
        QString text;
        for (int i = 0; i < widths.size(); ++i) {
            QString cell = cells[i];
            cell.replace(QLatin1Char('\n'), QLatin1Char(' '));
            if (cell.size() > widths[i] && i + 1 < widths.size())
                cell = cell.left(widths[i] - 1) + QChar(0x2026);
            text += m_right[i] ? cell.rightJustified(widths[i]) : cell.leftJustified(widths[i]);
            text += QLatin1String("  ");
        }
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        cli::print(text);
    };
    line(m_headers);
    for (const QVector<QString>& row : m_rows)
        line(row);
}

} // namespace perennial::cli
