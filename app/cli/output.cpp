// Output: printing lines, tables and JSON.
#include "app/cli/output.h"
#include "core/base/error.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>

namespace perennial::cli {

void print(const QString& line)
{
    const QByteArray utf8 = line.toUtf8() + '\n';
    if (std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stdout) != size_t(utf8.size()))
        throw Error{Fault::Storage, QCoreApplication::translate("Cli", "Standard output cannot be written to.")};
}

void printJson(const QJsonObject& object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
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
        for (int i = 0; i < widths.size(); ++i)
            widths[i] = qMin<qsizetype>(qMax(widths[i], row[i].size()), 60);
    }
    const auto line = [&](const QVector<QString>& cells) {
        QString text;
        for (int i = 0; i < widths.size(); ++i) {
            QString cell = cells[i];
            cell.replace(QLatin1Char('\n'), QLatin1Char(' '));
            if (cell.size() > widths[i])
                cell = cell.left(widths[i] - 1) + QChar(0x2026);
            text += m_right[i] ? cell.rightJustified(widths[i]) : cell.leftJustified(widths[i]);
            text += QLatin1String("  ");
        }
        cli::print(text.trimmed().isEmpty() ? QString() : text.left(text.size() - 2));
    };
    line(m_headers);
    for (const QVector<QString>& row : m_rows)
        line(row);
}

} // namespace perennial::cli
