// Workspace: the open file. perform is the only door for writing.
#pragma once
#include "core/query/computation.h"
#include "core/record/change_set.h"
#include "core/workspace/desk.h"
#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace perennial {

struct Played;

struct OpenOptions {
    enum class Use {
        Window,  // keeps the file for long: WAL, one writer until it is closed
        OneShot, // one command: rollback journal, released at once
        Look,    // reads only; works beside a writer, on read-only media and on a full disk
    };
    Use use = Use::OneShot;
    QString person = {}; // name or reference of the person working; empty: the file's only or first one
    // Runs at the end of every operation with what it changed, in the same transaction: keeps totals and derived
    // statuses true whoever did the writing. Given by the program (lifecycle/closing_rules.h).
    ClosingRules closing = {};
    // Fields that stand in no column (insight/computed_fields.h); without them they are empty.
    QVector<ComputedField> computed = {};
    const Clock* clock = nullptr;             // null: the system's
    PastRecords* past = nullptr;              // every desk brings back: records of another file come in whole
    int patience = 10'000;                    // milliseconds to wait for another program to let go of the file
    bool create = false;                      // make the file when it does not exist
    QString currency = QStringLiteral("EUR"); // base currency of a file that is made
};

class Workspace : public QObject {
    Q_OBJECT
public:
    // Faults: NotFound, Busy (names the holder), Foreign, Damaged, Storage.
    static Outcome<std::unique_ptr<Workspace>> open(const QString& path, const OpenOptions& options = {});
    // Makes a new file; refuses where something exists already.
    static Outcome<std::unique_ptr<Workspace>> create(const QString& path, const OpenOptions& options = {});
    ~Workspace() override;

    QString path() const;
    bool isReadOnly() const;
    // What the person should know about the file: it came back older, it lies on a network. Empty when all is well.
    QString warning() const;
    CatalogPtr catalog() const;
    // Format, replica, operations and more about the file itself: stable keys and texts.
    QVector<std::pair<QString, QString>> storeFacts() const;
    // The reader of the workspace's own thread.
    Reader& reader();
    // A reader with a connection of its own, for a worker thread. It must be gone before the workspace is.
    Outcome<std::unique_ptr<Reader>> newReader() const;
    const ClosingRules& closing() const;
    const Clock& clock() const;
    Ref person() const;
    Outcome<void> choosePerson(const QString& nameOrReference);

    // Runs `verb` with a desk in one transaction. All of it is kept and journalled under `title`, or nothing is.
    template <class Verb> auto perform(const QString& title, Verb verb) -> Outcome<std::invoke_result_t<Verb, Desk&>>
    {
        using Result = std::invoke_result_t<Verb, Desk&>;
        return attempt([&]() -> Result {
            Operating operating(*this, title);
            if constexpr (std::is_void_v<Result>) {
                verb(operating.desk());
                operating.commit();
            } else {
                Result result = verb(operating.desk());
                operating.commit();
                return result;
            }
        });
    }

    // Runs `verb` like perform and rolls everything back: what would happen, and what would be refused.
    Outcome<void> rehearse(const std::function<void(Desk&)>& verb);

    // Titles of what Ctrl+Z and Ctrl+Shift+Z would do; empty when nothing can be undone or redone.
    QString undoTitle() const;
    QString redoTitle() const;
    // Undo refuses (Fault::Refused) with the reason: sealed operations, records others depend on.
    Outcome<ChangeSet> undo();
    Outcome<ChangeSet> redo();
    // Up to `times` of them in one step: all are undone or done again, or none is. Their titles, in that order.
    Outcome<QStringList> undoLatest(int times);
    Outcome<QStringList> redoNext(int times);
    // One operation out of order, as long as nothing later touched what it changed.
    Outcome<ChangeSet> undoOperation(qint64 sequence);

    // Whether a very large change (an import, its undo) left the search index to be made anew: until then what is
    // searched is found as well, but slowly. It is made beside, while records are read and written as ever; only
    // beginSearch() and finishSearch() need the workspace for themselves, for seconds with a million records.
    bool isSearchBehind() const;
    // How much of it is made, 0 to 1; none before it was begun, as the import itself does.
    std::optional<double> searchShare() const;
    Outcome<void> beginSearch();
    // Waits for the rest and puts it in place; does nothing where it is not behind. Nothing is lost when it is stopped
    // (Cancelled, by `progress` returning false; it gets 0 to 1) or fails: it can be done another time.
    Outcome<void> finishSearch(const std::function<bool(double)>& progress = {});

    // Housekeeping when idle: search index merges, checkpoint. Short.
    enum class Tidied {
        All,
        More,    // call again
        Waiting, // somebody was reading or writing: call again, but in a while
    };
    Tidied tidy();
    // All of it, the search index too, for a program that ends after changing much.
    void tidyUp();

Q_SIGNALS:
    void changed(const perennial::ChangeSet& changes);

private:
    struct Parts;
    explicit Workspace(std::unique_ptr<Parts> parts);

    // Opens the transaction, and rolls it back unless it was committed.
    class Operating {
    public:
        Operating(Workspace& workspace, const QString& title);
        ~Operating();
        Desk& desk();
        void commit(); // then, and only then, changed() is emitted
    private:
        void takeSearchBack(bool committed);
        Workspace& m_workspace;
        CatalogPtr m_catalog; // as it was before
        bool m_searchWasBegun = false;
        bool m_open = true;
    };
    friend class Operating;

    void settleIn();
    Outcome<void> furnish(const std::function<void(Desk&)>& verb);
    Played playNext(int times, bool backwards);
    Played play(const std::function<Played()>& steps);
    void commitOrBreak();
    void announce(const ChangeSet& changes);

    std::unique_ptr<Parts> m_parts;
};

} // namespace perennial
