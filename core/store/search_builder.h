// Search builder: a whole new search index, made on a thread of its own beside a long addition, then put in place.
#pragma once
#include "core/catalog/catalog.h"
#include <QByteArrayView>
#include <QMutex>
#include <QQueue>
#include <QThread>
#include <QVector>
#include <QWaitCondition>
#include <memory>
#include <optional>

namespace perennial {
struct Error;
}

namespace perennial::store {

class Connection;

// Half of what a large import costs is its search index, and it needs nothing but the texts. It is made in memory, as
// large as it will be in the file, from what is given here in order; what is never put in place leaves no trace.
class SearchBuilder {
public:
    SearchBuilder();
    ~SearchBuilder();
    SearchBuilder(const SearchBuilder&) = delete;
    SearchBuilder& operator=(const SearchBuilder&) = delete;

    void add(Id id, QByteArrayView sortKey, QByteArrayView search);
    // The values must be those that were added.
    void remove(Id id, QByteArrayView sortKey, QByteArrayView search);

    // No more will come: what is left to do is done while the caller does something else.
    void close();
    // Waits for the rest, then puts the index in place of the connection's, inside its transaction. For once and at
    // the end. Throws Error, also for what went wrong beside.
    void putInto(Connection& connection);

private:
    struct Entry {
        Id id;
        qsizetype sortKey; // sizes, in bytes
        qsizetype search;
        bool isRemoval;
    };
    struct Batch {
        QByteArray texts; // of all entries, one behind the other
        QVector<Entry> entries;
    };
    enum class State {
        Taking,   // entries are still to come
        Closing,  // no more will come
        Built,    // the index is whole and may be read
        GivenUp,  // by whoever gave the entries
        Finished, // read, or failed
    };

    void append(const Entry& entry, QByteArrayView sortKey, QByteArrayView search);
    void send();
    std::optional<Batch> next(); // none: no more to come
    void build();
    void buildInto(Connection& index);
    bool isGivenUp();
    void setState(State state);

    Batch m_open;   // of the giving thread alone
    QMutex m_mutex; // for all that follows
    QWaitCondition m_moved;
    QQueue<Batch> m_waiting;
    State m_state = State::Taking;
    Connection* m_index = nullptr; // of the building thread; lent while the state is Built
    std::unique_ptr<Error> m_fault;
    std::unique_ptr<QThread> m_thread;
};

} // namespace perennial::store
