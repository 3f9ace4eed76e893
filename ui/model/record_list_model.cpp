// RecordListModel: snapshots, blocks and what a cell says.
#include "ui/model/record_list_model.h"
#include "core/workspace/entry.h"
#include "ui/field/shown_value.h"
#include "ui/model/background.h"
#include "ui/model/next_step.h"
#include "ui/support/plain_text.h"
#include "ui/support/tokens.h"
#include <QCoreApplication>

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
    const int request = ++m_request;
    ++m_pending;
    using Answered = std::pair<QVector<Id>, qint64>;
    const Query query = m_query;
    Query all;
    all.entity = m_entity;
    m_background.ask<Answered>(
        this,
        [query, all](Reader& reader) {
            return Answered{reader.ids(query), reader.count(all)};
        },
        [this, request](Outcome<Answered> answer) {
            --m_pending;
            if (answer)
                take(std::move(answer->first), answer->second, request);
            else
                Q_EMIT failed(answer.error());
        });
}

void RecordListModel::take(QVector<Id> ids, qint64 total, int request)
{
    if (request != m_request)
        return; // a newer question is on its way
    m_total = total;
    if (ids == m_ids) {
        m_blocks.clear();
        if (!m_ids.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, columnCount() - 1));
    } else {
        beginResetModel();
        m_ids = std::move(ids);
        m_blocks.clear();
        endResetModel();
    }
    Q_EMIT loaded();
}

void RecordListModel::onChanged(const ChangeSet& changes)
{
    if (changes.schema)
        m_background.forgetReader();
    // Activities tell the next step of nearly everything; other changes only touch what a link shows.
    if (changes.schema || changes.touches(m_entity) || changes.touches(QStringLiteral("activity")))
        reload();
    else
        m_blocks.clear();
}

void RecordListModel::setColumns(const QVector<int>& fields)
{
    if (fields == m_columns)
        return;
    beginResetModel();
    m_columns = fields;
    endResetModel();
}

const RecordListModel::Block* RecordListModel::block(int row) const
{
    const int number = row / blockRows;
    if (Block* known = m_blocks.object(number))
        return known;
    auto* fresh = new Block;
    const int first = number * blockRows;
    const auto read = attempt([&] {
        fresh->records = m_workspace.reader().records(m_entity, m_ids.mid(first, blockRows));
        for (const Record& record : std::as_const(fresh->records)) {
            for (int field = 0; field < record.def().fields().size(); ++field) {
                const FieldDef& def = record.def().field(field);
                const Id linked = def.kind == Kind::Link ? record.value(field).integer() : 0;
                if (linked && !def.is(Hidden) && !fresh->names.contains(linked))
                    fresh->names.insert(linked, m_workspace.reader().titleOf(def.target, linked));
            }
        }
        fresh->nextSteps = nextStepsOf(m_workspace.reader(), m_entity, m_ids.mid(first, blockRows));
    });
    if (!read)
        fresh->records.clear();
    m_blocks.insert(number, fresh);
    return fresh;
}

const Record* RecordListModel::record(int row) const
{
    const Block* of = block(row);
    const int at = row % blockRows;
    if (at < of->records.size() && of->records[at].id() == m_ids[row])
        return &of->records[at];
    for (const Record& record : of->records) { // one of the block is gone: the others moved up
        if (record.id() == m_ids[row])
            return &record;
    }
    return nullptr;
}

QString RecordListModel::shown(const Block& block, const Record& record, int field) const
{
    const FieldDef& def = record.def().field(field);
    if (def.kind == Kind::Link)
        return block.names.value(record.value(field).integer());
    return shownValue(m_workspace, record, field);
}

QString RecordListModel::told(const Block& block, const Record& record, int field) const
{
    return record.def().field(field).kind == Kind::Link ? shown(block, record, field)
                                                        : toldValue(m_workspace, record, field);
}

QString RecordListModel::subtitle(const Block& block, const Record& record) const
{
    QStringList parts;
    for (const QString& key : record.def().subtitleFields()) {
        const QString part = shown(block, record, record.def().indexOf(key));
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(" · "));
}

QVariant RecordListModel::status(const Record& record, int role) const
{
    if (!record.def().hasFlow())
        return {};
    const FieldDef& field = *record.def().find(record.def().flowField());
    const Option* option = field.option(record.value(field.key).text());
    if (!option)
        return {};
    return role == StatusRole ? QVariant(field.shownOption(*option)) : QVariant(int(toneNamed(option->tone)));
}

QVariant RecordListModel::nextStep(const Block& block, const Record& record, int role) const
{
    const bool open = !record.def().hasFlow() ||
                      record.def().statusType(record.value(record.def().flowField()).text()) <= StatusType::OnHold;
    const bool expected = open && record.def().hasFlow() && record.def().phase() == Phase::Engagement &&
                          hasNextSteps(*m_workspace.catalog(), m_entity);
    const bool planned = open && block.nextSteps.contains(record.id());
    const NextStep step =
        nextStepOf(planned, block.nextSteps.value(record.id()), expected, m_workspace.clock().today());
    return role == NextStepRole ? QVariant(step.words) : QVariant(int(step.tone));
}

QString RecordListModel::sentence(const Block& block, const Record& record) const
{
    QStringList words{record.title().isEmpty() ? record.reference() : record.title(), subtitle(block, record),
                      status(record, StatusRole).toString(), nextStep(block, record, NextStepRole).toString()};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

int RecordListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int RecordListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_ids.size())
        return {};
    if (role == IdRole)
        return m_ids[index.row()];
    const Block& of = *block(index.row());
    const Record* record = this->record(index.row());
    if (!record)
        return {};
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

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const int field = section > 0 ? m_columns.value(section - 1, -1) : -1;
    if (role == Qt::DisplayRole)
        return field < 0 ? tr("Name") : def().field(field).shownLabel();
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
