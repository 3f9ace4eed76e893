// Import plan: what an import asks for, and what it would do or did, row by row and in sum.
#pragma once
#include "core/exchange/csv_reader.h"
#include "core/exchange/mapping.h"
#include "core/record/record.h"
#include <QHash>
#include <QString>
#include <QVector>
#include <functional>

namespace perennial {

// What to do with a row whose record is there already.
enum class OnMatch {
    Update, // the filled cells of the row replace what differs
    Skip,
    Add, // a second record; refused where a unique field forbids it
};

struct ImportRequest {
    QString path;
    CsvDialect dialect;
    Mapping mapping;
    OnMatch onMatch = OnMatch::Update;
    QVector<QString> key = {};           // fields that identify a record; empty: as its entity declares
    QHash<qint64, OnMatch> choices = {}; // by line, where a person decided otherwise
    CsvLimits limits = {};
    int sheet = 0;     // of a workbook, from 0
    QString name = {}; // of the file in titles and sentences; empty: the path's last part
};

struct RowRemark {
    qint64 line = 0; // of the file, from 1
    QString text;
    QString row = {}; // its filled cells, shortened
    Id known = 0;     // of a row whose record was there: that record
    qint64 earlier = 0;                       // or the line of the same file that has it already
    QVector<std::pair<int, Value>> says = {}; // of such a row: the fields that it fills
    QStringList further = {};                 // and what else it brings: tags, further numbers
};

// `read` is the sum of all others but `warned`.
struct ImportCounts {
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 same = 0;    // there already, nothing to change
    qint64 skipped = 0; // there already and left alone, because that was asked for
    qint64 rejected = 0;
    qint64 warned = 0; // rows with a remark that were taken all the same
    bool operator==(const ImportCounts&) const = default;
};

// The rehearsal and the import itself give the same plan, computed by the same code.
struct ImportPlan {
    QString entity;
    qint64 operation = 0; // of the import in the history: import:17 finds its rows; 0 for a rehearsal
    ImportCounts counts;
    QHash<QString, qint64> alsoAdded = {}; // records made along the way, by entity: contact persons, companies
    QHash<QString, qint64> matchedBy = {}; // rows that were known, by the fields that told: "email" → 12
    QVector<RowRemark> rejections = {};    // the first of them, see keptRemarks
    QVector<RowRemark> warnings = {};      // likewise
    QVector<RowRemark> matches = {};       // rows whose record was there, with its name: likewise
    QVector<RowRemark> added = {};         // rows by what became of them, with the record's name: likewise
    QVector<RowRemark> updated = {};
    QVector<RowRemark> same = {}; // skipped ones too
    qint64 looseRows = 0;         // rows whose quotation marks were not as they should be
    qint64 firstLooseLine = 0;
    QString rejectsFault = {}; // why the file of rejected rows is not there though the import is done; else empty

    static constexpr int keptRemarks = 1000;
};

// Told now and then how far the file is read, 0–1; false stops the import with Error Cancelled and changes nothing.
using ImportProgress = std::function<bool(double)>;

// "read 100, added 93, updated 2, skipped 4, rejected 1": rows that are the same count as skipped.
QString summaryLine(const ImportPlan& plan);

} // namespace perennial
