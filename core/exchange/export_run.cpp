// Export run: from the statement's UTF-8 to the file's, without a record in between. Half of the time is SQLite's, so
// what was read is written by a thread beside.
#include "core/exchange/export_run.h"
#include "core/base/batch_thread.h"
#include "core/base/cell_rows.h"
#include "core/base/currency.h"
#include "core/base/file_write.h"
#include "core/base/words.h"
#include "core/catalog/code_traits.h"
#include "core/exchange/calendar_export.h"
#include "core/exchange/card_export.h"
#include "core/exchange/link_text.h"
#include "core/exchange/record_mark.h"
#include "core/exchange/row_writer.h"
#include "core/record/format.h"
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <charconv>
#include <memory>

namespace perennial {
namespace {

constexpr int recordsPerProgress = 5'000;
constexpr qsizetype bytesPerBatch = 256 * 1024;
constexpr qsizetype recordsPerBatch = 2'048; // to wake the thread takes as long as to read ten of them

// One column: where its value stands in the stream, and what turns it into a cell.
struct ColumnPlan {
    enum class Way { Text, Integer, Scaled, Money, Flag, Link, Reference, Key, Tags };
    Way way = Way::Text;
    QString name;
    int column = 0;
    int decimals = 0;  // of Scaled
    int currency = -1; // column of the currency of Money
    std::shared_ptr<LinkText> link = {};
};

// Percent and quantity without trailing zeros: 1500 thousandths are 1.5.
QByteArrayView shortDecimal(qint64 scaled, int decimals, char (&buffer)[32])
{
    char* at = buffer;
    quint64 rest = scaled < 0 ? quint64(0) - quint64(scaled) : quint64(scaled);
    quint64 unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    if (scaled < 0)
        *at++ = '-';
    at = std::to_chars(at, buffer + sizeof buffer, rest / unit).ptr;
    rest %= unit;
    if (rest > 0)
        *at++ = '.';
    while (rest > 0) {
        unit /= 10;
        *at++ = char('0' + rest / unit);
        rest %= unit;
    }
    return {buffer, at - buffer};
}

// Whether one field alone, which people fill, tells records apart when they come back: an e-mail, a number, a name.
bool isKnownByOneField(const EntityDef& def)
{
    const QVector<QVector<QString>>& keys = def.matchKeys(); // the external reference is the first
    return std::any_of(keys.begin() + 1, keys.end(), [&def](const QVector<QString>& key) {
        return key.size() == 1 && !def.find(key.first())->is(ReadOnly);
    });
}

// A whole table of records that are known by themselves needs no marks, and is the same from two files with the same
// content; of chosen columns the telling one may be missing.
bool bearsMarks(const EntityDef& def, const ExportRequest& request)
{
    return request.format != ExportFormat::JsonLines && (!request.columns.isEmpty() || !isKnownByOneField(def));
}

class Exporter {
public:
    Exporter(const Reader& reader, const ExportRequest& request, RowWriter& writer)
        : m_reader(reader), m_request(request), m_def(reader.def(request.query.entity)), m_writer(writer),
          m_marks(reader), m_base(reader.baseCurrency())
    {
        m_streamed = {QStringLiteral("id")};
        const QVector<QString> columns = request.columns.isEmpty() ? exportedColumns(reader, m_def) : request.columns;
        for (const QString& column : columns)
            plan(column);
    }

    qint64 run(const ExportProgress& progress)
    {
        QVector<QByteArray> headings;
        QVector<Kind> kinds;
        for (const ColumnPlan& column : std::as_const(m_plan)) {
            const FieldDef* field = m_def.find(column.name);
            kinds.append(field ? field->kind : Kind::Text);
            headings.append((m_request.labels && field ? field->shownLabel() : column.name).toUtf8());
        }
        m_writer.describe(m_def.many(), kinds);
        m_writer.begin(headings);
        Query query = m_request.query;
        if (query.sort.isEmpty())
            query.sort = {{QStringLiteral("id"), false}};
        const qint64 count = readAll(query, progress);
        m_writer.finish();
        return count;
    }

private:
    qint64 readAll(const Query& query, const ExportProgress& progress)
    {
        TableStream rows(m_reader, query, m_streamed);
        CellRows batch;
        std::optional<BatchThread<CellRows>> beside; // a short export needs none
        qint64 count = 0;
        while (rows.next()) {
            for (const ColumnPlan& column : std::as_const(m_plan))
                read(column, rows, batch);
            batch.endRow();
            if (batch.rows() >= recordsPerBatch || batch.bytes() >= bytesPerBatch) {
                if (!beside)
                    beside.emplace([this](const CellRows& cells) { write(cells); });
                beside->give(batch);
            }
            if (++count % recordsPerProgress == 0 && progress && !progress(count))
                throw Error{Fault::Cancelled, Words::tr("The export was stopped; no file was written.")};
        }
        beside ? beside->finish(batch) : write(batch);
        return count;
    }

    int streamed(const QString& column)
    {
        const auto known = m_streamed.indexOf(column);
        if (known >= 0)
            return int(known);
        m_streamed.append(column);
        return int(m_streamed.size()) - 1;
    }

    void plan(const QString& name)
    {
        ColumnPlan column;
        column.name = name;
        if (name == QLatin1String("ref") || name == QLatin1String("tag")) {
            column.way = name == QLatin1String("ref") ? ColumnPlan::Way::Reference : ColumnPlan::Way::Tags;
            m_plan.append(column);
            return;
        }
        column.column = streamed(name);
        const FieldDef* field = m_def.find(name);
        if (!field) {
            column.way = ColumnPlan::Way::Integer; // the id; anything else is refused by the stream
        } else if (name == QLatin1String(Common::externalRef.key) && bearsMarks(m_def, m_request)) {
            column.way = ColumnPlan::Way::Key;
        } else if (field->kind == Kind::Link) {
            column.way = ColumnPlan::Way::Link;
            column.link = linkTo(field->target);
        } else if (field->kind == Kind::Money) {
            column.way = ColumnPlan::Way::Money;
            if (!field->currencyField.isEmpty())
                column.currency = streamed(field->currencyField);
        } else if (field->kind == Kind::Quantity || field->kind == Kind::Percent || field->is(Rate)) {
            column.way = ColumnPlan::Way::Scaled;
            column.decimals = field->is(Rate) ? 6 : field->kind == Kind::Quantity ? 3 : 2;
        } else if (field->kind == Kind::Flag) {
            column.way = ColumnPlan::Way::Flag;
        } else if (storedAsInteger(field->kind)) {
            column.way = ColumnPlan::Way::Integer;
        }
        m_plan.append(column);
    }

    std::shared_ptr<LinkText> linkTo(const QString& entity)
    {
        std::shared_ptr<LinkText>& link = m_links[entity];
        if (!link)
            link = std::make_shared<LinkText>(m_reader, entity);
        return link;
    }

    int decimalsIn(const ColumnPlan& column, const TableStream& rows)
    {
        const QByteArrayView code = column.currency < 0 ? QByteArrayView() : rows.utf8(column.currency);
        if (code != m_lastCode || m_lastDecimals < 0) {
            m_lastCode = code.toByteArray();
            m_lastDecimals = decimalsOf(code.isEmpty() ? m_base : QString::fromUtf8(code));
        }
        return m_lastDecimals;
    }

    // Of an amount two cells, of any other value one.
    void read(const ColumnPlan& column, const TableStream& rows, CellRows& cells)
    {
        const bool isMarked = column.way == ColumnPlan::Way::Key && rows.isNull(column.column);
        if (column.way == ColumnPlan::Way::Reference || isMarked)
            return cells.addNumber(rows.integer(0));
        if (column.way == ColumnPlan::Way::Tags)
            return cells.addText(m_reader.tagsOf(rows.integer(0)).join(QStringLiteral("; ")).toUtf8());
        if (column.way == ColumnPlan::Way::Text || column.way == ColumnPlan::Way::Key)
            return cells.addText(rows.utf8(column.column));
        if (rows.isNull(column.column))
            return cells.addNull();
        const qint64 number = rows.integer(column.column);
        if (column.way == ColumnPlan::Way::Link && !column.link->isAhead(number))
            return cells.addText(column.link->of(number));
        cells.addNumber(number);
        if (column.way == ColumnPlan::Way::Money)
            cells.addNumber(decimalsIn(column, rows));
    }

    // May run on another thread than all else here.
    void write(const CellRows& cells) const
    {
        CellRows::Walk cell(cells);
        for (qsizetype row = 0; row < cells.rows(); ++row) {
            for (const ColumnPlan& column : m_plan) {
                cell.next();
                write(column, cell);
            }
            m_writer.endRow();
        }
    }

    void write(const ColumnPlan& column, CellRows::Walk& cell) const
    {
        if (cell.isText())
            return m_writer.text(cell.text());
        if (cell.isNull())
            return m_writer.empty();
        const qint64 number = cell.number();
        char buffer[32];
        char mark[RecordMarks::longest];
        switch (column.way) {
        case ColumnPlan::Way::Scaled: return m_writer.number(shortDecimal(number, column.decimals, buffer));
        case ColumnPlan::Way::Money: cell.next(); return m_writer.decimal(number, int(cell.number()));
        case ColumnPlan::Way::Flag: return m_writer.flag(number != 0);
        case ColumnPlan::Way::Link: return m_writer.text(column.link->ahead(number));
        case ColumnPlan::Way::Key: return m_writer.text(m_marks.markOf(number, mark));
        case ColumnPlan::Way::Reference: return m_writer.text(referenceOf(m_def, number).toUtf8());
        default:
            return m_writer.number(QByteArrayView(buffer, std::to_chars(buffer, buffer + 32, number).ptr - buffer));
        }
    }

    const Reader& m_reader;
    const ExportRequest& m_request;
    const EntityDef& m_def;
    RowWriter& m_writer;
    RecordMarks m_marks;
    QString m_base;
    QVector<QString> m_streamed;
    QVector<ColumnPlan> m_plan;
    QHash<QString, std::shared_ptr<LinkText>> m_links;
    QByteArray m_lastCode;
    int m_lastDecimals = -1;
};

bool hasTags(const Reader& reader, const EntityDef& def)
{
    if (!reader.catalog()->find(QStringLiteral("tagging")))
        return false;
    Query any;
    any.entity = QStringLiteral("tagging");
    any.filter.conditions = {{QStringLiteral("record_id"), Op::AtLeast, Value(firstIdOf(def.code())), {}},
                             {QStringLiteral("record_id"), Op::AtMost, Value(lastIdOf(def.code())), {}}};
    any.limit = 1;
    return !reader.ids(any).isEmpty();
}

// Rows of a file may come back, and are known then by this column.
void addKey(const EntityDef& def, ExportRequest& request)
{
    const QString key = QString::fromLatin1(Common::externalRef.key);
    const bool isTable = request.format == ExportFormat::Csv || request.format == ExportFormat::Tsv ||
                         request.format == ExportFormat::Workbook;
    if (isTable && !request.columns.isEmpty() && !request.columns.contains(key) && def.indexOf(key) >= 0)
        request.columns.append(key);
}

} // namespace

QVector<QString> exportedColumns(const Reader& reader, const EntityDef& def)
{
    QVector<QString> columns;
    for (const FieldDef& field : def.fields()) {
        const bool isShown = !field.is(Hidden) && !field.is(Computed);
        if (!field.is(ReadOnly) || isShown)
            columns.append(field.key);
    }
    if (hasTags(reader, def))
        columns.append(QStringLiteral("tag"));
    return columns;
}

std::optional<ExportFormat> formatOfEnding(const QString& path)
{
    static const QHash<QString, ExportFormat> endings{
        {QString(), ExportFormat::Csv},
        {QStringLiteral("csv"), ExportFormat::Csv},
        {QStringLiteral("txt"), ExportFormat::Csv},
        {QStringLiteral("tsv"), ExportFormat::Tsv},
        {QStringLiteral("tab"), ExportFormat::Tsv},
        {QStringLiteral("json"), ExportFormat::JsonLines},
        {QStringLiteral("jsonl"), ExportFormat::JsonLines},
        {QStringLiteral("xlsx"), ExportFormat::Workbook},
        {QStringLiteral("vcf"), ExportFormat::Cards},
        {QStringLiteral("vcard"), ExportFormat::Cards},
        {QStringLiteral("ics"), ExportFormat::Calendar},
        {QStringLiteral("ical"), ExportFormat::Calendar},
    };
    const auto known = endings.constFind(QFileInfo(path).suffix().toLower());
    return known == endings.cend() ? std::nullopt : std::optional(*known);
}

ExportFormat formatOf(const QString& path)
{
    return formatOfEnding(path).value_or(ExportFormat::Csv);
}

Outcome<qint64> exportRecords(const Reader& reader, const ExportRequest& request, QIODevice& device,
                              const ExportProgress& progress)
{
    return attempt([&] {
        if (request.format == ExportFormat::Cards)
            return exportCards(reader, request.query, device, progress);
        if (request.format == ExportFormat::Calendar)
            return exportCalendar(reader, request.query, device, progress);
        const std::unique_ptr<RowWriter> writer = rowWriter(device, request.format, request.byteOrderMark);
        return Exporter(reader, request, *writer).run(progress);
    });
}

Outcome<qint64> exportFile(const Reader& reader, const ExportRequest& asked, const QString& path,
                           const ExportProgress& progress)
{
    return attempt([&] {
        ExportRequest request = asked;
        if (path != QLatin1String("-"))
            addKey(reader.def(request.query.entity), request);
        const Reader::Walk walk(reader);
        qint64 count = 0;
        const auto write = [&](QIODevice& device) {
            Outcome<qint64> written = exportRecords(reader, request, device, progress);
            if (!written)
                throw written.error();
            count = *written;
        };
        if (path != QLatin1String("-")) {
            writeWhole(path, write);
            return count;
        }
        QFile output;
        if (!output.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
            throw writeFailure(output);
        write(output);
        if (!output.flush())
            throw writeFailure(output);
        return count;
    });
}

} // namespace perennial
