// Printing: the door to paper; a page says what stands on it and never how it is laid out.
#pragma once
#include "core/workspace/reader.h"
#include <QObject>
#include <QSizeF>
#include <QVariant>
#include <functional>

class QPainter;
class QRectF;
class QWidget;

namespace perennial {

// A picture made of vectors, `size` logical pixels large; it is made smaller where the page is narrower.
struct PaperDrawing {
    QSizeF size = {};
    std::function<void(QPainter&, const QRectF&)> paint = {};
};

struct PaperColumn {
    QString label = {};
    bool isNumber = false; // to the right, never broken over lines
};

// The headings are repeated on every page; no row is cut by the end of one.
struct PaperTable {
    QVector<PaperColumn> columns = {};
    QVector<QStringList> rows = {};
    QVector<QStringList> totals = {}; // printed strong under the rows
};

// One piece of the content, in the order of reading.
struct PaperBlock {
    enum class Kind {
        Title,
        Heading, // stays with what follows
        Text,
        Note,  // smaller and grey
        Facts, // pairs of label and value, in as many columns as fit
        Sides, // two texts beside each other: an address and what belongs to it
        Table,
        Drawing,
        Break, // a new page
    };
    Kind kind = Kind::Text;
    QString text = {};
    QString beside = {};                             // of Sides
    QVector<std::pair<QString, QString>> facts = {}; // of Facts
    PaperTable table = {};                           // of Table
    PaperDrawing drawing = {};                       // of Drawing
};

// A block that is nothing but text.
PaperBlock textBlock(PaperBlock::Kind kind, const QString& text);

// All texts are literal, none is markup.
struct Paper {
    QString title = {}; // at the foot of every page, and what the file is called
    QString head = {};  // on top of every page: the company
    QString foot = {};  // in the middle of the foot: the date, the bank
    bool wide = false;  // landscape
    QVector<PaperBlock> blocks = {};
};

// What a preview is opened with. `make` runs on the reader's thread, again whenever something is chosen differently.
struct PaperAsk {
    QString title = {};
    QVector<std::pair<QString, QVariant>> versions = {}; // offered in a list: months
    int version = 0;
    QStringList parts = {}; // may be left out one by one; all are in at first
    std::function<Paper(Reader& reader, const QVariant& version, const QVector<bool>& parts)> make = {};
};

// Found by of(); the window makes one. Tests put their own in its place.
class Printing : public QObject {
    Q_OBJECT
public:
    explicit Printing(QObject* parent = nullptr);
    ~Printing() override;

    // The one in charge for a widget: a child of it or of a parent; null where there is none.
    static Printing* of(const QWidget* widget);

    virtual void preview(const PaperAsk& ask) = 0;
    // The records of a query with these fields as columns.
    virtual void previewList(const Query& query, const QVector<int>& fields) = 0;
    // A record with its facts, linked records and timeline; quotes and invoices as the customer gets them.
    virtual void previewRecord(const QString& entity, Id id) = 0;
};

} // namespace perennial
