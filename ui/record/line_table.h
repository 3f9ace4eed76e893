// LineTable: the lines of a document as a table that can be typed in, with an empty line at its end.
#pragma once
#include "core/workspace/workspace.h"
#include "ui/record/line_kind.h"
#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace perennial {

// What is typed stays in the model until its row is left; save() then writes the row as one operation. A text that
// cannot be read, or that core refuses, is kept as it was typed with the sentence that says why.
class LineTable : public QAbstractTableModel {
    Q_OBJECT
public:
    // A text that only repeats the product's name is an echo.
    enum Role { ProblemRole = Qt::UserRole + 1, WrongRole, IdRole, HintRole, EchoRole };

    explicit LineTable(Workspace& workspace, QObject* parent = nullptr);

    static QString echoWords() { return tr("as the product"); }
    static QString hint() { return tr("Add a product…"); }

    // Another document empties the table; the same one with another content keeps what is being typed.
    void setDocument(const Record& document, const LineKind& kind);
    // The lines as they are in the file, in order, with the names of their products.
    void setLines(const QVector<Record>& lines, const QHash<Id, QString>& products);
    const LineKind& kind() const { return m_kind; }
    // Why nothing can be typed; empty when it can.
    const QString& objection() const { return m_objection; }
    bool isOpen() const { return m_kind.line && m_objection.isEmpty(); }

    const Record& line(int row) const { return m_lines.at(row).record; }
    int fieldAt(int column) const { return m_kind.columns.at(column); }
    int columnOf(int field) const { return int(m_kind.columns.indexOf(field)); }
    bool isTouched(int row) const { return row >= 0 && row < m_lines.size() && m_lines.at(row).touched; }
    bool hasTouched() const;
    // The sentence under a row; empty where all is well.
    QString problem(int row) const;

    // Each is one named operation; what is refused leaves the row as it was typed. True when nothing is left to save.
    bool save(int row);
    bool saveAll();
    // The removed lines' operation can be undone; lines never saved just go.
    Outcome<int> remove(QVector<int> rows);
    bool move(int row, int by);
    // Tab-separated rows, from the cell on; the first row may be headings. Returns how many lines were written.
    Outcome<int> paste(const QString& text, int row, int column);
    QString copied(const QVector<int>& rows) const;
    // Gives up what was typed in the row.
    void restore(int row);
    // What was typed but not saved, and back again: rows by the id of their line.
    QVariantMap unsaved() const;
    void setUnsaved(const QVariantMap& texts);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void problemsChanged();
    void touchedChanged(); // what unsaved() answers is another

private:
    struct Line {
        Record record;
        QHash<int, QString> unread = {};   // by field: as typed
        QHash<int, QString> problems = {}; // by field
        QString problem = {};              // of the whole line
        QSet<int> typed = {};
        bool touched = false;
    };

    Line blank() const;
    void keepBlank();
    void read(Line& line, int field, const QString& text) const;
    void readProduct(Line& line, const QString& text) const;
    void takeProduct(Line& line, Id product) const;
    Id productNamed(const QString& text) const;
    Id write(Desk& desk, const Line& line) const;
    void told(int row, const Error& error);
    void rowChanged(int row);
    bool isEmpty(const Line& line) const;
    void fetch(int row, Id id);
    QString shown(const Line& line, int field, bool editing) const;
    bool isEcho(const Line& line, int field) const;
    QString titleOf(const Line& line) const;
    QString documentName() const;
    QVector<int> pasteFields(QStringList& rows, int column) const;
    Outcome<int> writePasted(const QVector<int>& rows);
    void dropLine(int row);

    Workspace& m_workspace;
    Record m_document;
    LineKind m_kind;
    QString m_objection;
    QVector<Line> m_lines;
    mutable QHash<Id, QString> m_products;
};

} // namespace perennial
