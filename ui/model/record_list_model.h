// RecordListModel: a million rows as a snapshot of their ids, with the records of the visible part in memory.
#pragma once
#include "core/query/query.h"
#include "core/workspace/workspace.h"
#include "ui/model/record_block.h"
#include <QAbstractTableModel>
#include <QCache>
#include <atomic>

namespace perennial {

class Background;

// Columns are fields of the entity; column 0 is the name. Everything is read in the background. The model keeps its
// rows until the new snapshot is there, then resets, and `loaded` tells; an empty one shows the first rows before the
// last are known, and `begun` tells. Rows beyond the first show a mark of omission until what they say has come. Of
// very many rows the last are told to the views a little later, since a view may look at each; `loaded` comes after
// them.
class RecordListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        SubtitleRole,
        StatusRole, // the stage's label
        ToneRole,   // the stage's tone as int of Tone
        ReferenceRole,
        NextStepRole, // the next step's word, empty where there is nothing to say
        NextToneRole, // its tone as int of Tone
        WorthRole,    // its amount, total or estimated value; empty where it has none
        ChipRole,     // the stage's label in the column that shows the stage; empty in others
        FieldRole,    // index of the column's field, -1 for the name
    };

    RecordListModel(Workspace& workspace, Background& background, const QString& entity, QObject* parent = nullptr);

    const QString& entity() const { return m_entity; }
    const EntityDef& def() const;
    const Query& query() const { return m_query; }
    void setQuery(const Query& query);
    void reload();
    // What rows say they are worth: what they count for in a sum of that measure, as sumOf() names it.
    void setMeasure(const QString& measure);
    const QString& measure() const { return m_measure; }
    void setColumns(const QVector<int>& fields);
    // The columns the entity declares for its list.
    QVector<int> standardColumns() const;
    // Whether a cell of this field may be typed into.
    bool isEditable(int field) const;
    const QVector<int>& fieldColumns() const { return m_columns; }

    Id idAt(int row) const { return row >= 0 && row < m_ids.size() ? m_ids.at(row) : 0; }
    int rowOf(Id id) const { return int(m_ids.indexOf(id)); }
    const QVector<Id>& ids() const { return m_ids; }
    // All records of the entity, whatever the filter hides.
    qint64 total() const { return m_total; }
    bool isLoading() const { return m_pending > 0 || m_told < m_ids.size(); }
    static constexpr int toldAtOnce = 102'400; // rows that views hear of in one go: some milliseconds of a header

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void begun();
    void loaded();
    void failed(const perennial::Error& error);

private:
    struct Block {
        RecordBlock of;
        int version = 0; // as of which change of the file
    };
    struct Snapshot {
        QVector<Id> ids;
        qint64 total = 0;
        RecordBlock first;
        int version = 0;
    };

    void readBeginning(int request);
    void begin(const Snapshot& snapshot, int request);
    void take(Snapshot snapshot, int request);
    void onChanged(const ChangeSet& changes);
    const RecordBlock* block(int row) const;
    void want(int number);
    void askNext();
    void keep(int number, const RecordBlock& block, int version);
    void lengthen(QVector<Id> ids);
    void tellMore();
    void tellRest(int request);
    void forgetWishes();
    QString shown(const RecordBlock& block, const Record& record, int field) const;
    QString told(const RecordBlock& block, const Record& record, int field) const; // with whole dates
    QString subtitle(const RecordBlock& block, const Record& record) const;
    QString nameLabel() const; // heads the first column: "Subject", "Number"; "Name" where several fields make it up
    QString worth(const Record& record) const;
    QVariant status(const Record& record, int role) const;
    QVariant nextStep(const RecordBlock& block, const Record& record, int role) const;
    QString sentence(const RecordBlock& block, const Record& record) const;
    static constexpr int blockRows = 64;
    static constexpr int firstRows = 40; // what a screen shows, read before all else
    static constexpr int mostWanted = 4; // blocks that a view shows at once; older wishes are scrolled past

    Workspace& m_workspace;
    Background& m_background;
    QString m_entity;
    Query m_query;
    QString m_measure;
    QVector<int> m_columns;
    QVector<Id> m_ids;
    int m_told = 0; // so many of them are rows by now
    qint64 m_total = 0;
    // The newest question; the worker looks, too, and gives up what nobody waits for any more.
    std::shared_ptr<std::atomic<int>> m_request = std::make_shared<std::atomic<int>>(0);
    int m_pending = 0;
    int m_version = 0;
    int m_rows = 0;        // which snapshot the rows are of
    QVector<int> m_wanted; // blocks to read, the latest wish last
    int m_reading = -1;    // the block that is on its way
    mutable QCache<int, Block> m_blocks{200};
};

} // namespace perennial
