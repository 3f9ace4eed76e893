// Computation: a field that stands in no column; its value is worked out when its record is read.
#pragma once
#include "core/catalog/catalog.h"
#include "core/query/answer.h"

#include <functional>
#include <memory>

namespace perennial {

// A question of core/store/questions, asked of the file that is read.
using Ask = std::function<Answer(const QString& question, const Bindings& bindings)>;
// The name of a linked record.
using NameOf = std::function<QString(const QString& entity, Id id)>;

// One for each connection to a file, used by its thread only.
class Computation {
public:
    virtual ~Computation() = default;
    // Counts anew what a value depends on beside its own record. Finished records alone may be counted: what is
    // written to open ones calls for no new count. Counts stand as of the latest commit.
    virtual void recount(const Catalog& catalog, const Ask& ask) = 0;
    // The value of a record of which the fields named by FieldDef::workedOutOf hold `inputs`, in their order.
    virtual Value value(const QVector<Value>& inputs) const = 0;
    // How that value came about, as one translated sentence that begins with the value.
    virtual QString explanation(const QVector<Value>& inputs, const NameOf& nameOf) const = 0;
};

struct ComputedField {
    QString entity;
    QString field;
    std::function<std::unique_ptr<Computation>()> make;
};

} // namespace perennial
