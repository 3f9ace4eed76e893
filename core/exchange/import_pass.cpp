// Import pass: judge, keep, count.
#include "core/exchange/import_pass.h"
#include "core/base/words.h"
#include "core/exchange/source_file.h"
#include "core/exchange/split_guard.h"
#include "core/record/validate.h"

namespace perennial {
namespace {

constexpr int rowsPerProgress = 500;
constexpr qint64 assumedRowBytes = 64;
constexpr qsizetype shownRow = 160; // characters of a rejected row

// The filled cells of a row, as far as they fit on a line. Asked for the first rows only.
QString beginningOf(const CsvRow& row)
{
    QString text;
    QByteArray scratch;
    for (const QByteArrayView& cell : row.fields) {
        if (cell.isEmpty())
            continue;
        text += text.isEmpty() ? QString() : QStringLiteral(" · ");
        text += QString::fromUtf8(unguardedThroughout(cell, scratch)).simplified();
        if (text.size() > shownRow)
            return text.left(shownRow) + QChar(u'…');
    }
    return text;
}

void reject(JudgedRow& row, const QString& reason)
{
    row.verdict = Verdict::Rejected;
    row.reason = reason;
}

// What a person needs to decide whether the row is the record it was taken for.
void tellMatch(const JudgedRow& row, RowRemark& remark)
{
    remark.earlier = row.match.line;
    remark.known = row.match.line ? 0 : row.match.id;
    for (const int field : row.row.filled)
        remark.says.append({field, row.row.record.value(field)});
    if (!row.row.noteLines.isEmpty())
        remark.says.append({row.row.record.def().indexOf("notes"), Value(row.row.noteLines.join(u'\n'))});
    for (const ChildRow& child : row.children) {
        if (child.record.isNew())
            remark.further.append(child.record.def().one() + u' ' +
                                  (child.tag.isEmpty() ? child.record.title() : child.tag));
    }
}

} // namespace

QString summaryLine(const ImportPlan& plan)
{
    const ImportCounts& counts = plan.counts;
    return QStringLiteral("read %1, added %2, updated %3, skipped %4, rejected %5")
        .arg(counts.read)
        .arg(counts.added)
        .arg(counts.updated)
        .arg(counts.same + counts.skipped)
        .arg(counts.rejected);
}

ImportPass::ImportPass(const Reader& reader, const ImportRequest& request, RowKeeper& keeper, bool rehearsing,
                       CsvWriter* rejects)
    : m_reader(reader), m_request(request), m_keeper(keeper), m_rejects(rejects),
      m_source(openRows(request.path, request.dialect, request.sheet, request.limits, &reader)),
      m_expected(m_source->size() / assumedRowBytes + 1), m_judge(reader, request, m_expected, rehearsing)
{
    m_plan.entity = request.mapping.entity;
    if (!m_rejects)
        return;
    for (const ColumnMapping& column : request.mapping.columns)
        m_rejects->cell(QStringView(column.header));
    m_rejects->cell(QStringView(u"reason"));
    m_rejects->endRow();
}

void ImportPass::remark(QVector<RowRemark>& remarks, qint64 line, const QString& text, const CsvRow* source) const
{
    if (remarks.size() < ImportPlan::keptRemarks)
        remarks.append({line, text, source ? beginningOf(*source) : QString()});
}

ImportPlan ImportPass::walk(const ImportProgress& progress)
{
    m_source->header();
    CsvRow source;
    JudgedRow row;
    const double size = double(qMax<qint64>(1, m_source->size()));
    while (m_source->next(source)) {
        m_judge.judge(source, row);
        take(row);
        if (row.verdict == Verdict::Rejected)
            rejectRow(row, source);
        count(row, source);
        if (m_plan.counts.read % rowsPerProgress == 0 && progress && !progress(double(m_source->bytesRead()) / size))
            throw Error{Fault::Cancelled, Words::tr("The import was stopped; nothing was changed.")};
    }
    // What follows cannot be stopped half-way without being done for nothing: the last chance to say so.
    if (progress && !progress(1.0))
        throw Error{Fault::Cancelled, Words::tr("The import was stopped; nothing was changed.")};
    m_keeper.finish();
    linkLater();
    m_plan.looseRows = m_source->looseRows();
    m_plan.firstLooseLine = m_source->firstLooseLine();
    if (m_rejects)
        m_rejects->finish();
    return m_plan;
}

void ImportPass::take(JudgedRow& row)
{
    const bool keeps = row.verdict == Verdict::Added || row.verdict == Verdict::Updated;
    if (!keeps && row.verdict != Verdict::Same)
        return;
    Id id = row.match.id;
    if (keeps && m_refused) {
        const QString reason = m_refused->reasonFor(row);
        if (!reason.isEmpty())
            return reject(row, reason);
    }
    if (keeps) {
        try {
            makeLinked(row);
            id = m_keeper.keep(row);
        } catch (const Error& error) {
            if (error.fault != Fault::Invalid && error.fault != Fault::Refused)
                throw;
            QStringList reasons;
            for (const Issue& issue : error.issues)
                reasons.append(issue.text);
            return reject(row, reasons.isEmpty() ? error.text : reasons.join(QLatin1Char(' ')));
        }
        m_kept.append({id, row.row.line});
        for (const ChildRow& child : std::as_const(row.children)) {
            if (child.record.isNew())
                ++m_plan.alsoAdded[child.record.def().key()];
        }
    }
    m_judge.accepted(row, id);
    for (const MissingLink& link : std::as_const(row.later))
        m_later.append({row.row.line, id, link});
}

// Companies that contacts name and that are not there: made once, then found by every further row. What the record
// itself lacks is seen before, so that no company is made for a row that is refused.
void ImportPass::makeLinked(JudgedRow& row)
{
    if (row.makes.isEmpty())
        return;
    const QVector<Issue> issues = objections(row.record);
    if (!issues.isEmpty())
        throw Error{Fault::Invalid, issues.first().text, issues};
    for (const MissingLink& link : std::as_const(row.makes)) {
        const QString entity = m_judge.def().field(link.field).target;
        const Id id = m_keeper.make(entity, QString::fromUtf8(link.text));
        m_judge.links().learn(entity, link.role, link.text, id);
        row.record.setValue(link.field, Value(id));
        row.row.record.setValue(link.field, Value(id));
        ++m_plan.alsoAdded[entity];
    }
    m_judge.rehash(row);
}

void ImportPass::count(const JudgedRow& row, const CsvRow& source)
{
    ImportCounts& counts = m_plan.counts;
    ++counts.read;
    QVector<RowRemark>* fate = row.verdict == Verdict::Added     ? &m_plan.added
                               : row.verdict == Verdict::Updated ? &m_plan.updated
                                                                 : &m_plan.same;
    // Rows that change nothing have no record of their own: only what the file says.
    const Record& shown = row.record.isValid() ? row.record : row.row.record;
    if (row.verdict != Verdict::Rejected && fate->size() < ImportPlan::keptRemarks) {
        remark(*fate, row.row.line, shown.title(), &source);
        if (row.match.id)
            tellMatch(row, fate->last());
    }
    switch (row.verdict) {
    case Verdict::Added: ++counts.added; break;
    case Verdict::Updated: ++counts.updated; break;
    case Verdict::Same: ++counts.same; break;
    case Verdict::Skipped: ++counts.skipped; break;
    case Verdict::Rejected: ++counts.rejected; return;
    }
    if (row.match.id) {
        ++m_plan.matchedBy[m_judge.nameOfKey(row.match.key)];
        if (m_plan.matches.size() < ImportPlan::keptRemarks)
            m_plan.matches.append({row.row.line, row.row.record.title()});
    }
    if (row.row.remarks.isEmpty())
        return;
    ++counts.warned;
    remark(m_plan.warnings, row.row.line, row.row.remarks.join(QLatin1Char(' ')), &source);
    if (m_plan.warnings.size() == ImportPlan::keptRemarks)
        m_judge.spareWords();
}

void ImportPass::rejectRow(const JudgedRow& row, const CsvRow& source)
{
    remark(m_plan.rejections, row.row.line, row.reason, &source);
    if (!m_rejects)
        return;
    QByteArray scratch;
    for (qsizetype column = 0; column < m_request.mapping.columns.size(); ++column)
        m_rejects->cell(column < source.size() ? unguardedThroughout(source[column], scratch) : QByteArrayView());
    m_rejects->cell(QStringView(Words::tr("line %1: %2").arg(row.row.line).arg(row.reason)));
    m_rejects->endRow();
}

void ImportPass::linkLater()
{
    for (const Later& later : std::as_const(m_later)) {
        if (m_keeper.link(later.id, later.link.field, later.link))
            continue;
        ++m_plan.counts.warned;
        remark(m_plan.warnings, later.line,
               Words::tr("There is no %1 “%2”, which the row names as its %3.")
                   .arg(m_judge.def().one(), QString::fromUtf8(later.link.text),
                        m_judge.def().field(later.link.field).shownLabel()));
    }
}

} // namespace perennial
