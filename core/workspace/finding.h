// Finding: one remark of a check, and the shape of the checks that business rules add.
#pragma once
#include <QString>
#include <QVector>
#include <functional>

namespace perennial {

class Reader;

struct Finding {
    enum class Severity { Note, Warning, Fault };
    Severity severity = Severity::Fault;
    QString what;  // one sentence
    QString where; // table, record reference, file; may be empty
};

struct CheckReport {
    QVector<Finding> findings;
    bool sound = true;         // no finding is a fault
    bool rowsCompared = false; // each with its checksum
};

// A check of the program's own over all records: document totals, derived statuses, number series, hash chain.
using DeepCheck = std::function<QVector<Finding>(Reader&)>;

} // namespace perennial
