// RecordListModel: snapshots, blocks and what a cell says.
#include "ui/model/record_list_model.h"
#include "core/lifecycle/transaction/effective_status.h"
#include "core/query/search_fields.h"
#include "core/workspace/entry.h"
#include "core/workspace/table_stream.h"
#include "ui/field/shown_value.h"
#include "ui/model/background.h"
#include "ui/model/next_step.h"
#include "ui/support/plain_text.h"
#include "ui/support/tokens.h"
#include <QCoreApplication>
#include <QTimer>

namespace perennial {

RecordListModel::RecordListModel(Workspace& workspace, Background& background, const QString& entity, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_background(background), m_entity(entity)
{
    m_query.entity = entity;
    m_columns = standardColumns();
    connect(&workspace, &Workspace::changed, this, &RecordListModel::onChanged);
}

const EntityDef& RecordListModel::def() const
{
    return m_workspace.catalog()->entity(m_entity);
}

QVector<int> RecordListModel::standardColumns() const
{
    QVector<int> columns;
    for (int i = 0; i < def().fields().size(); ++i) {
        const FieldDef& field = def().field(i);
        if ((field.is(Listed) || field.custom) && !field.is(Titled) && !field.is(Hidden))
            columns.append(i);
    }
    return columns;
}

bool RecordListModel::isEditable(int field) const
{
    if (field < 0)
        return false;
    const FieldDef& of = def().field(field);
    const bool driven = def().hasFlow() && of.key == def().flowField() && def().flow().byVerbsOnly;
    return !of.is(ReadOnly) && !of.is(Hidden) && !driven && !m_workspace.isReadOnly();
}

void RecordListModel::setQuery(const Query& query)
{
    m_query = query;
    m_query.entity = m_entity;
    reload();
}

void RecordListModel::reload()
{
    const int request = ++*m_request;
    if (m_ids.isEmpty())
        readBeginning(request);
    ++m_pending;
    Query all;
    all.entity = m_entity;
    const auto read = [all, request, query = m_query, newest = m_request, version = m_version](Reader& reader) {
        Snapshot snapshot;
        snapshot.version = version;
        const Reader::Walk walk(reader); // a million rows go by, of which a screen is shown
        TableStream rows(reader, query, {QStringLiteral("id")});
        while (*newest == request && rows.next())
            snapshot.ids.append(rows.integer(0));
        if (*newest == request) {
            snapshot.first = readBlock(reader, all.entity, snapshot.ids.mid(0, blockRows));
            snapshot.total = reader.count(all);
        }
        return snapshot;
    };
    m_background.ask<Snapshot>(this, read, [this, request](Outcome<Snapshot> answer) {
        --m_pending;
        if (answer)
            take(*std::move(answer), request);
        else
            Q_EMIT failed(answer.error());
    });
}

// Who opens a list sees its first rows at once, however long the snapshot of all of them takes.
void RecordListModel::readBeginning(int request)
{
    Query beginning = m_query;
    beginning.limit = firstRows;
    const auto read = [beginning, version = m_version](Reader& reader) {
        Snapshot snapshot;
        snapshot.version = version;
        snapshot.ids = reader.firstIds(beginning);
        if (snapshot.ids.size() == firstRows) // else the snapshot is there as soon
            snapshot.first = readBlock(reader, beginning.entity, snapshot.ids);
        return snapshot;
    };
    m_background.ask<Snapshot>(this, read, [this, request](const Outcome<Snapshot>& answer) {
        if (answer && answer->ids.size() == firstRows)
            begin(*answer, request);
    });
}

void RecordListModel::begin(const Snapshot& snapshot, int request)
{
    if (request != *m_request || !m_ids.isEmpty())
        return;
    lengthen(snapshot.ids);
    keep(0, snapshot.first, snapshot.version);
    Q_EMIT begun();
}

void RecordListModel::take(Snapshot snapshot, int request)
{
    if (request != *m_request)
        return; // a newer question is on its way
    m_total = snapshot.total;
    m_ids.resize(m_told); // what was still to be told is out of date
    const bool longer = !m_ids.isEmpty() && snapshot.ids.size() > m_ids.size() &&
                        std::equal(m_ids.cbegin(), m_ids.cend(), snapshot.ids.cbegin());
    if (longer) {
        lengthen(std::move(snapshot.ids));
    } else if (snapshot.ids != m_ids) {
        beginResetModel();
        forgetWishes();
        m_ids = std::move(snapshot.ids);
        m_told = int(qMin<qsizetype>(toldAtOnce, m_ids.size()));
        m_blocks.clear();
        endResetModel();
    }
    keep(0, snapshot.first, snapshot.version);
    if (m_told > blockRows)
        Q_EMIT dataChanged(index(blockRows, 0), index(m_told - 1, columnCount() - 1));
    tellRest(request);
}

// Between two pieces the window draws and answers.
void RecordListModel::tellRest(int request)
{
    if (m_told == m_ids.size()) {
        if (request == *m_request)
            Q_EMIT loaded();
        return;
    }
    QTimer::singleShot(0, this, [this, request, rows = m_rows] {
        if (rows != m_rows)
            return; // other rows by now
        tellMore();
        tellRest(request);
    });
}

void RecordListModel::tellMore()
{
    static_assert(toldAtOnce % blockRows == 0, "no block is read before all of its rows are told");
    const int next = int(qMin<qsizetype>((m_told / toldAtOnce + 1) * toldAtOnce, m_ids.size()));
    beginInsertRows({}, m_told, next - 1);
    m_told = next;
    endInsertRows();
}

// The rows that are there stay, with all that views keep about them.
void RecordListModel::lengthen(QVector<Id> ids)
{
    forgetWishes();
    if (Block* last = m_blocks.object(m_told / blockRows))
        last->version = -1; // too short now: it is read again, and shown until then
    m_ids = std::move(ids);
    tellMore();
}

void RecordListModel::forgetWishes()
{
    ++m_rows;
    m_wanted.clear();
}

void RecordListModel::onChanged(const ChangeSet& changes)
{
    if (changes.schema)
        m_blocks.clear(); // their fields are counted otherwise
    ++m_version; // what is there is shown until it is read anew
    // Activities tell the next step of nearly everything; other changes only touch what a link shows.
    if (changes.schema || changes.touches(m_entity) || changes.touches(QStringLiteral("activity")))
        reload();
    else if (m_told > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_told - 1, columnCount() - 1));
}

void RecordListModel::setMeasure(const QString& measure)
{
    if (measure == m_measure)
        return;
    m_measure = measure;
    if (m_told > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_told - 1, columnCount() - 1));
}

void RecordListModel::setColumns(const QVector<int>& fields)
{
    if (fields == m_columns)
        return;
    beginResetModel();
    m_columns = fields;
    endResetModel();
}

// What is there of the row's block, if only as it was before the latest change; a fresh one is on its way then.
const RecordBlock* RecordListModel::block(int row) const
{
    const int number = row / blockRows;
    const Block* known = m_blocks.object(number);
    if (!known || known->version != m_version)
        const_cast<RecordListModel*>(this)->want(number);
    return known ? &known->of : nullptr;
}

void RecordListModel::want(int number)
{
    if (number == m_reading)
        return;
    m_wanted.removeOne(number);
    m_wanted.append(number);
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    if (m_reading < 0)
        askNext();
}

void RecordListModel::askNext()
{
    m_reading = m_wanted.isEmpty() ? -1 : m_wanted.takeLast();
    if (m_reading < 0)
        return;
    const int number = m_reading;
    const int rows = m_rows;
    const int version = m_version;
    const QVector<Id> ids = m_ids.mid(number * blockRows, blockRows);
    m_background.ask<RecordBlock>(
        this, [entity = m_entity, ids](Reader& reader) { return readBlock(reader, entity, ids); },
        [this, number, rows, version](Outcome<RecordBlock> fresh) {
            m_reading = -1;
            // A block that cannot be read is an empty one, or it would be asked for again and again.
            if (rows == m_rows)
                keep(number, fresh ? *fresh : RecordBlock(), version);
            if (m_reading < 0)
                askNext();
        });
}

void RecordListModel::keep(int number, const RecordBlock& block, int version)
{
    m_blocks.insert(number, new Block{block, version});
    const int first = number * blockRows;
    const int last = qMin(first + blockRows, m_told) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

QString RecordListModel::shown(const RecordBlock& block, const Record& record, int field) const
{
    const FieldDef& def = record.def().field(field);
    if (def.kind == Kind::Link)
        return block.names.value(record.value(field).integer());
    if (record.def().hasFlow() && def.key == record.def().flowField())
        return status(record, StatusRole).toString();
    return shownValue(m_workspace, record, field);
}

QString RecordListModel::told(const RecordBlock& block, const Record& record, int field) const
{
    const FieldDef& def = record.def().field(field);
    const bool isDay = isDayKind(def.kind); // others are told as they are shown
    return isDay ? toldValue(m_workspace, record, field) : shown(block, record, field);
}

QString RecordListModel::subtitle(const RecordBlock& block, const Record& record) const
{
    QStringList parts;
    for (const int field : record.def().subtitleFields()) {
        const QString part = shown(block, record, field);
        if (!part.isEmpty() && record.def().field(field).key != record.def().flowField()) // the chip says it
            parts.append(part);
    }
    return parts.join(QStringLiteral(" · "));
}

QString RecordListModel::worth(const Record& record) const
{
    return m_measure.isEmpty() ? shownWorth(m_workspace.reader(), record)
                               : shownMeasure(m_workspace.reader(), record, m_measure);
}

QVariant RecordListModel::status(const Record& record, int role) const
{
    if (!record.def().hasFlow())
        return {};
    const EffectiveStatus status = effectiveStatus(record, m_workspace.clock().today()); // as its own page says it
    if (status.key.isEmpty())
        return {};
    return role == StatusRole ? QVariant(status.label) : QVariant(int(toneNamed(status.tone)));
}

QVariant RecordListModel::nextStep(const RecordBlock& block, const Record& record, int role) const
{
    const bool open =
        !record.def().hasFlow() || isUnfinished(record.def().statusType(record.value(record.def().flowField()).text()));
    const bool expected = open && record.def().hasFlow() && record.def().phase() == Phase::Engagement &&
                          hasNextSteps(*m_workspace.catalog(), m_entity);
    const bool planned = open && block.nextSteps.contains(record.id());
    const NextStep step =
        nextStepOf(planned, block.nextSteps.value(record.id()), expected, m_workspace.clock().today());
    return role == NextStepRole ? QVariant(step.words) : QVariant(int(step.tone));
}

QString RecordListModel::sentence(const RecordBlock& block, const Record& record) const
{
    QStringList words{record.title().isEmpty() ? record.reference() : record.title(), subtitle(block, record),
                      worth(record), status(record, StatusRole).toString(),
                      nextStep(block, record, NextStepRole).toString()};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

int RecordListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_told;
}

int RecordListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_told)
        return {};
    if (role == IdRole)
        return m_ids[index.row()];
    const RecordBlock* known = block(index.row());
    const Record* record = known ? known->find(m_ids[index.row()]) : nullptr;
    if (!record)
        return index.column() == 0 && (role == Qt::DisplayRole || role == NameRole) ? QVariant(QStringLiteral("…"))
                                                                                    : QVariant();
    const RecordBlock& of = *known;
    const QString name = record->title().isEmpty() ? record->reference() : record->title();
    const int field = index.column() > 0 ? m_columns.value(index.column() - 1) : -1;
    switch (role) {
    case Qt::DisplayRole: return field < 0 ? name : shown(of, *record, field);
    case Qt::ToolTipRole: return plainTip(field < 0 ? name : told(of, *record, field));
    case NameRole: return name;
    case SubtitleRole: return subtitle(of, *record);
    case ReferenceRole: return record->reference();
    case StatusRole:
    case ToneRole: return status(*record, role);
    case NextStepRole:
    case NextToneRole: return nextStep(of, *record, role);
    case WorthRole: return worth(*record);
    case FieldRole: return field;
    case ChipRole:
        return field >= 0 && def().hasFlow() && def().field(field).key == def().flowField()
                   ? status(*record, StatusRole)
                   : QVariant();
    case Qt::AccessibleTextRole:
        return field < 0 ? sentence(of, *record)
                         : def().field(field).shownLabel() + QStringLiteral(": ") + told(of, *record, field);
    case Qt::TextAlignmentRole:
        return field >= 0 && isFigure(def().field(field).kind) ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                               : int(Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

QString RecordListModel::nameLabel() const
{
    const FieldDef* only = nullptr;
    for (const FieldDef& field : def().fields()) {
        if (field.is(Titled) && only)
            return tr("Name");
        if (field.is(Titled))
            only = &field;
    }
    return only ? only->shownLabel() : tr("Name");
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const int field = section > 0 ? m_columns.value(section - 1, -1) : -1;
    if (role == Qt::DisplayRole)
        return field < 0 ? nameLabel() : def().field(field).shownLabel();
    if (role == Qt::TextAlignmentRole)
        return field >= 0 && isFigure(def().field(field).kind) ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                               : int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags RecordListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const int field = index.column() > 0 ? m_columns.value(index.column() - 1, -1) : -1;
    return isEditable(field) ? flags | Qt::ItemIsEditable : flags;
}

void RecordListModel::sort(int column, Qt::SortOrder order)
{
    const QString field = column == 0 ? QStringLiteral("title") : def().field(m_columns.value(column - 1)).key;
    m_query.sort = {{field, order == Qt::DescendingOrder}};
    reload();
}

} // namespace perennial
