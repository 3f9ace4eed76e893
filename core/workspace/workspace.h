// Workspace: the open file. perform is the only door for writing.
#pragma once
#include "core/query/computation.h"
#include "core/record/change_set.h"
#include "core/workspace/desk.h"
#include <QObject>
#include <functional>
#include <memory>

namespace perennial {

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
    std::function<void(Desk&, const ChangeSet&)> closing = {};
    // Fields that stand in no column (insight/computed_fields.h); without them they are empty.
    QVector<ComputedField> computed = {};
    const Clock* clock = nullptr;             // null: the system's
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
    // One operation out of order, as long as nothing later touched what it changed.
    Outcome<ChangeSet> undoOperation(qint64 sequence);

    // Housekeeping when idle: search index merges, checkpoint. Short; call again while it returns true.
    bool tidy();
    // All of it, for a program that ends after adding much.
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
        Workspace& m_workspace;
        CatalogPtr m_catalog; // as it was before
        bool m_open = true;
    };
    friend class Operating;

    // Why an operation cannot be undone by itself: what changed its records later, the newest first.
    static QString hindrance(const QString& title, const QStringList& later);
    void settleIn();
    Outcome<void> furnish(const std::function<void(Desk&)>& verb);
    Outcome<ChangeSet> play(qint64 sequence, bool backwards);
    void commitOrBreak();
    void announce(const ChangeSet& changes);

    std::unique_ptr<Parts> m_parts;
};

} // namespace perennial
