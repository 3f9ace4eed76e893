// Row reader: one row of a file turned into the values of a record, by a mapping.
#pragma once
#include "core/exchange/csv_reader.h"
#include "core/exchange/link_finder.h"
#include "core/exchange/mapping.h"
#include "core/record/record.h"
#include <QStringList>
#include <deque>

namespace perennial {

// A record that belongs to the row's main one: its contact person, a further phone number, a tag.
struct ChildRow {
    Record record;         // without the link to the main record
    int link = -1;         // field that links to it
    QVector<int> key;      // fields that tell it from its siblings
    QString tag = {};      // of a tagging: the tag's name, which may be new
    QByteArray bytes = {}; // of an attached file
};

// A link whose record is not there yet.
struct MissingLink {
    int field = -1;
    QString role;
    QByteArray text;
    bool make = false; // to be made by its name
};

struct ReadRow {
    qint64 line = 0;
    Record record;         // blank but for what the row fills
    QVector<int> filled;   // fields with a value of the row
    QStringList noteLines; // to be added to the notes
    QVector<ChildRow> children;
    QVector<MissingLink> missing;
    QStringList faults;   // why the row cannot be taken
    QStringList remarks;  // what was taken with a doubt
    quint64 content = 0;  // tells rows with different cells apart
    bool isEmpty = false; // no cell that goes anywhere is filled
    bool fillsNew = false; // a cell that goes to a field which the import makes first
};

class RowReader {
public:
    // Throws Error Invalid when the mapping has objections.
    RowReader(const Reader& reader, const Mapping& mapping, LinkFinder& links);

    void read(const CsvRow& row, ReadRow& out);

    const EntityPtr& def() const { return m_def; }
    const Mapping& mapping() const { return m_mapping; }

private:
    enum class Way { Field, NewField, Notes, FullName, NameGiven, NameFamily, Tag, Contact, ContactName, Point };
    struct Step {
        Way way = Way::Field;
        int column = 0;
        int field = -1; // of the record, the contact or the point
        const ColumnMapping* mapping = nullptr;
        const FieldDef* def = nullptr;
        bool standardYields = false; // an empty cell means empty, not the field's standard value
    };

    void plan();
    void planColumn(int column, const ColumnMapping& mapping);
    void take(const Step& step, QByteArrayView cell, ReadRow& out);
    void takeLink(const Step& step, QByteArrayView cell, ReadRow& out);
    void takeLookup(const Step& step, QByteArrayView cell, ReadRow& out);
    void takeKey(const Step& step, QByteArrayView cell, ReadRow& out);
    bool takeText(const Step& step, QByteArrayView cell, ReadRow& out);
    Value valueOf(const Step& step, const QString& text, const Record& record, ReadRow& out) const;
    Value optionOf(const Step& step, const QString& text, ReadRow& out) const;
    Value rounded(const Step& step, const QString& text, const Reading& reading, ReadRow& out) const;
    void takePoints(const Step& step, const QString& text, ReadRow& out) const;
    void takeTags(const QString& text, ReadRow& out) const;
    void takeNotes(const Step& step, const QString& text, ReadRow& out) const;
    void takeFile(const RowFile& file, ReadRow& out) const;
    void set(ReadRow& out, int field, const Value& value) const;
    Record& contactOf(ReadRow& out) const;
    void finishChildren(ReadRow& out) const;

    const Reader& m_reader;
    Mapping m_mapping;
    LinkFinder& m_links;
    EntityPtr m_def;
    EntityPtr m_contact, m_point, m_tagging, m_attachment;
    Record m_blank;
    QString m_tags; // of every row
    QString m_currency;
    QVector<Step> m_steps;
    std::deque<FieldDef> m_newFields; // that the steps know by their address
    QByteArray m_scratch, m_cell;
    QString m_given, m_family; // of the row being read
};

} // namespace perennial
