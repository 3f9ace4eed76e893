// Workspace: opening and closing, operations, undo and redo.
#include "core/workspace/workspace.h"
#include "core/catalog/roll_call.h"
#include "core/store/computed_fields.h"
#include "core/store/connection.h"
#include "core/store/file_gate.h"
#include "core/store/file_state.h"
#include "core/store/journal.h"
#include "core/store/lookups.h"
#include "core/store/migrator.h"
#include "core/store/own_fields.h"
#include "core/store/search_builder.h"
#include "core/store/search_index.h"
#include "core/workspace/office.h"
#include "core/workspace/order_sums.h"
#include "core/workspace/undo.h"
#include "core/workspace/undo_order.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>
#include <mutex>

namespace perennial {
namespace {

// A reader that owns its connection: of a worker thread, or of the window while its workspace is away.
class OwnReader : public Reader {
public:
    OwnReader(std::unique_ptr<store::Connection> connection, const Clock& clock)
        : Reader(*connection, clock), m_own(std::move(connection))
    {}

private:
    std::unique_ptr<store::Connection> m_own;
};

store::Use useOf(OpenOptions::Use use)
{
    switch (use) {
    case OpenOptions::Use::Window: return store::Use::Window;
    case OpenOptions::Use::Look: return store::Use::Look;
    default: return store::Use::OneShot;
    }
}

bool mergeSome(store::Connection& connection)
{
    connection.begin();
    try {
        const bool unfinished = store::mergeSearch(connection);
        connection.commit();
        return unfinished;
    } catch (...) {
        connection.rollback();
        throw;
    }
}

} // namespace

// A workspace may be moved to another thread for one long piece of work (QObject::moveToThread, from the thread that
// opened it, and back from there). Meanwhile that thread has the connection to itself; on the thread at home reader()
// reads what was there before through a connection of its own, writing is refused as Busy, and what the work changed is
// announced at home once the workspace is back.
struct Workspace::Parts {
    QThread* home = QThread::currentThread();
    std::mutex handover;             // orders what the one thread wrote before what the other reads
    CatalogPtr knownCatalog;         // for threads that do not have the workspace; guarded by `handover`
    std::unique_ptr<Reader> standIn; // of the thread at home while the workspace is away
    QString path;
    OpenOptions options;
    SystemClock systemClock;
    CatalogPtr builtIn;
    store::Opened file;
    std::unique_ptr<Reader> reader;
    std::unique_ptr<Desk> desk;                   // while an operation runs
    std::unique_ptr<store::SearchBuilder> search; // while the index is behind and no operation runs
    Id person = 0;
    bool broken = false; // a commit failed in a way after which the connection must not be used

    const Clock& clock() const { return options.clock ? *options.clock : systemClock; }
    store::Connection& connection() { return *file.connection; }
    CatalogPtr publishedCatalog()
    {
        const std::lock_guard lock(handover);
        return knownCatalog;
    }
    void publishCatalog()
    {
        const std::lock_guard lock(handover);
        knownCatalog = file.connection->catalog();
    }
    // Whether the present thread has the workspace.
    bool isHere(const Workspace& workspace)
    {
        const std::lock_guard lock(handover);
        return workspace.thread() == QThread::currentThread();
    }
    void requireHere(const Workspace& workspace)
    {
        if (!isHere(workspace))
            throw Error{Fault::Busy, tr("Another operation is still running; nothing was changed.")};
    }
};

Workspace::Workspace(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Workspace::~Workspace()
{
    m_parts->standIn.reset();
    m_parts->desk.reset();
    m_parts->reader.reset();
    if (m_parts->file.connection)
        store::closeFile(m_parts->file);
}

Outcome<std::unique_ptr<Workspace>> Workspace::create(const QString& path, const OpenOptions& options)
{
    const auto made = attempt([&] {
        const CatalogPtr builtIn = builtInCatalog();
        store::createFile(path, [&](store::Connection& connection) {
            store::buildSchema(connection);
            connection.setCatalog(builtIn);
        });
    });
    if (!made)
        return made.error();
    OpenOptions opening = options;
    opening.create = false;
    return open(path, opening);
}

Outcome<std::unique_ptr<Workspace>> Workspace::open(const QString& path, const OpenOptions& options)
{
    if (options.create && !QFileInfo::exists(path))
        return create(path, options);
    return attempt([&] {
        auto parts = std::make_unique<Parts>();
        parts->path = path;
        parts->options = options;
        parts->builtIn = builtInCatalog();
        parts->file = store::openFile(path, useOf(options.use), options.patience);
        store::Connection& connection = parts->connection();
        connection.computed().take(options.computed);
        store::loadCatalog(connection, parts->builtIn);
        parts->publishCatalog();
        parts->reader = std::make_unique<Reader>(connection, parts->clock());
        auto workspace = std::unique_ptr<Workspace>(new Workspace(std::move(parts)));
        workspace->settleIn();
        return workspace;
    });
}

void Workspace::settleIn()
{
    if (!m_parts->file.readOnly && officeIsMissing(*m_parts->reader)) {
        // The first rows of a new file are not an operation that a person could undo.
        const auto furnished = furnish([this](Desk& desk) { furnishOffice(desk, m_parts->options.currency); });
        if (!furnished)
            throw furnished.error();
    }
    m_parts->person = personNamed(*m_parts->reader, m_parts->options.person);
    sumOrdersAnew(*this, m_parts->connection(), m_parts->options);
}

Outcome<void> Workspace::furnish(const std::function<void(Desk&)>& verb)
{
    return attempt([&] {
        Operating operating(*this, QStringLiteral("furnish"));
        verb(operating.desk());
        operating.commit();
        store::forgetOperations(m_parts->connection());
    });
}

QString Workspace::path() const
{
    return m_parts->path;
}

QString Workspace::warning() const
{
    return m_parts->file.warning;
}

bool Workspace::isReadOnly() const
{
    return m_parts->file.readOnly || m_parts->options.use == OpenOptions::Use::Look;
}

CatalogPtr Workspace::catalog() const
{
    return m_parts->isHere(*this) ? m_parts->connection().catalog() : m_parts->publishedCatalog();
}

QVector<std::pair<QString, QString>> Workspace::storeFacts() const
{
    m_parts->requireHere(*this);
    store::Connection& connection = m_parts->connection();
    return {{QStringLiteral("format"), QString::number(store::formatOf(connection))},
            {QStringLiteral("replica"), QString::number(connection.replica())},
            {QStringLiteral("commits"), QString::number(store::readCommits(connection))},
            {QStringLiteral("operations"), QString::number(store::operationCount(connection))}};
}

Reader& Workspace::reader()
{
    if (m_parts->isHere(*this) || QThread::currentThread() != m_parts->home)
        return *m_parts->reader;
    if (!m_parts->standIn) {
        Outcome<std::unique_ptr<Reader>> opened = newReader();
        if (!opened)
            throw opened.error();
        m_parts->standIn = std::move(*opened);
    }
    return *m_parts->standIn;
}

const ClosingRules& Workspace::closing() const
{
    return m_parts->options.closing;
}

const Clock& Workspace::clock() const
{
    return m_parts->clock();
}

Ref Workspace::person() const
{
    return {m_parts->person};
}

Outcome<void> Workspace::choosePerson(const QString& nameOrReference)
{
    return attempt([&] {
        m_parts->requireHere(*this);
        m_parts->person = personNamed(*m_parts->reader, nameOrReference);
    });
}

Outcome<std::unique_ptr<Reader>> Workspace::newReader() const
{
    return attempt([&]() -> std::unique_ptr<Reader> {
        auto connection = std::make_unique<store::Connection>(
            m_parts->file.connection->path(), store::Connection::Access::Read, m_parts->options.patience);
        connection->setReplica(m_parts->file.connection->replica());
        connection->computed().take(m_parts->options.computed);
        connection->setCatalog(m_parts->publishedCatalog());
        return std::make_unique<OwnReader>(std::move(connection), m_parts->clock());
    });
}

Workspace::Operating::Operating(Workspace& workspace, const QString& title) : m_workspace(workspace)
{
    Parts& parts = *workspace.m_parts;
    if (workspace.isReadOnly())
        throw Error{Fault::Storage, tr("This file is open for reading only; nothing was changed.")};
    parts.requireHere(workspace);
    if (parts.broken)
        throw Error{Fault::Storage, tr("An earlier write failed. Close the file and open it again.")};
    if (parts.desk)
        throw Error{Fault::Busy, tr("Another operation is still running; nothing was changed.")};
    store::assertStillOurs(parts.connection());
    m_catalog = parts.connection().catalog();
    parts.connection().begin();
    parts.desk = std::make_unique<Desk>(parts.connection(), parts.clock(), parts.person, title);
    if (parts.options.past)
        parts.desk->bringBack(*parts.options.past);
    m_searchWasBegun = parts.search != nullptr;
    if (m_searchWasBegun)
        parts.search->hold();
    parts.desk->tellSearch(std::move(parts.search));
}

Workspace::Operating::~Operating()
{
    if (!m_open)
        return;
    // Nothing more is asked of the desk: SQLite may have ended the transaction itself, and what the desk would still
    // write then would stay.
    Parts& parts = *m_workspace.m_parts;
    takeSearchBack(false);
    parts.desk.reset();
    parts.connection().rollback();
    store::takeBackCatalog(parts.connection(), m_catalog); // without the fields that this operation made
}

// One that the failed operation itself began is not of this file.
void Workspace::Operating::takeSearchBack(bool committed)
{
    std::unique_ptr<store::SearchBuilder> search = desk().takeSearch();
    if (!search || (!committed && !m_searchWasBegun))
        return;
    committed ? search->keep() : search->discard();
    m_workspace.m_parts->search = std::move(search);
}

Desk& Workspace::Operating::desk()
{
    return *m_workspace.m_parts->desk;
}

void Workspace::Operating::commit()
{
    Parts& parts = *m_workspace.m_parts;
    desk().close(parts.options.closing);
    const qint64 sequence = desk().finish();
    const ChangeSet changes = desk().changes();
    if (!sequence) { // nothing changed: leave no trace
        takeSearchBack(false);
        parts.desk.reset();
        parts.connection().rollback();
        m_open = false;
        return;
    }
    store::bumpCommits(parts.connection());
    m_workspace.commitOrBreak();
    takeSearchBack(true);
    parts.desk.reset();
    m_open = false;
    m_workspace.announce(changes);
}

// After a failed commit SQLite may have kept or lost the pages it wrote: the connection is closed, not reused.
void Workspace::commitOrBreak()
{
    try {
        m_parts->connection().commit();
    } catch (const Error&) {
        m_parts->connection().rollback();
        m_parts->broken = m_parts->options.use == OpenOptions::Use::Window;
        throw;
    }
}

void Workspace::announce(const ChangeSet& changes)
{
    if (changes.schema) {
        store::loadCatalog(m_parts->connection(), m_parts->builtIn);
        m_parts->connection().forgetStatements();
    }
    const auto tellAtHome = [this, changes] {
        if (changes.schema) {
            m_parts->publishCatalog();
            m_parts->standIn.reset(); // knows the former fields only
        }
        Q_EMIT changed(changes);
    };
    // Events of an object move with it: sent away from home, this one arrives when the workspace is back.
    if (QThread::currentThread() == m_parts->home)
        tellAtHome();
    else
        QMetaObject::invokeMethod(this, tellAtHome, Qt::QueuedConnection);
}

Outcome<void> Workspace::rehearse(const std::function<void(Desk&)>& verb)
{
    return attempt([&] {
        Operating operating(*this, QStringLiteral("rehearsal"));
        verb(operating.desk());
        operating.desk().close(m_parts->options.closing);
    });
}

QString Workspace::undoTitle() const
{
    if (!m_parts->isHere(*this))
        return {};
    return store::nextToUndo(m_parts->connection()).title;
}

QString Workspace::redoTitle() const
{
    if (!m_parts->isHere(*this))
        return {};
    return store::nextToRedo(m_parts->connection()).title;
}

// Runs `steps` in one transaction: all of them are played, or none is.
Played Workspace::play(const std::function<Played()>& steps)
{
    if (isReadOnly())
        throw Error{Fault::Storage, tr("This file is open for reading only; nothing was changed.")};
    m_parts->requireHere(*this);
    store::Connection& connection = m_parts->connection();
    store::assertStillOurs(connection);
    const CatalogPtr catalog = connection.catalog();
    connection.begin();
    Played played;
    try {
        played = steps();
        m_parts->search.reset(); // has not heard of what was taken back
        store::bumpCommits(connection);
        commitOrBreak();
    } catch (...) {
        connection.rollback();
        store::takeBackCatalog(connection, catalog);
        throw;
    }
    announce(played.changes);
    return played;
}

Played Workspace::playNext(int times, bool backwards)
{
    return play([&] { return perennial::playNext(m_parts->connection(), clock(), times, backwards); });
}

Outcome<ChangeSet> Workspace::undo()
{
    return attempt([&] { return playNext(1, true).changes; });
}

Outcome<ChangeSet> Workspace::redo()
{
    return attempt([&] { return playNext(1, false).changes; });
}

Outcome<QStringList> Workspace::undoLatest(int times)
{
    return attempt([&] { return playNext(times, true).titles; });
}

Outcome<QStringList> Workspace::redoNext(int times)
{
    return attempt([&] { return playNext(times, false).titles; });
}

Outcome<ChangeSet> Workspace::undoOperation(qint64 sequence)
{
    bool isLatest = false;
    const auto steps = [&] {
        requireLatest(m_parts->connection(), sequence);
        isLatest = true;
        return playOne(m_parts->connection(), clock(), sequence, true);
    };
    const auto done = attempt([&] { return play(steps).changes; });
    return done || !isLatest ? done : withStepsBefore(m_parts->connection(), sequence, done.error());
}

bool Workspace::isSearchBehind() const
{
    return m_parts->isHere(*this) && store::isSearchBehind(m_parts->connection());
}

std::optional<double> Workspace::searchShare() const
{
    const bool isKnown = m_parts->isHere(*this) && m_parts->search;
    return isKnown ? std::optional(m_parts->search->share()) : std::nullopt;
}

Outcome<void> Workspace::beginSearch()
{
    return attempt([&] {
        m_parts->requireHere(*this);
        m_parts->search = store::beginSearch(m_parts->connection());
    });
}

Outcome<void> Workspace::finishSearch(const std::function<bool(double)>& progress)
{
    return attempt([&] {
        m_parts->requireHere(*this);
        if (!isSearchBehind() || isReadOnly() || m_parts->broken)
            return;
        store::assertStillOurs(m_parts->connection());
        store::finishSearch(m_parts->connection(), std::move(m_parts->search), progress, [this] { commitOrBreak(); });
    });
}

void Workspace::tidyUp()
{
    (void)finishSearch(); // what could not be finished now is the next time
    while (tidy() == Tidied::More) {
    }
}

Workspace::Tidied Workspace::tidy()
{
    if (!m_parts->isHere(*this))
        return isReadOnly() ? Tidied::All : Tidied::Waiting;
    if (isReadOnly() || m_parts->broken || m_parts->desk)
        return Tidied::All;
    const auto done = attempt([&] {
        store::Connection& connection = m_parts->connection();
        const bool isBehind = isSearchBehind();
        const bool unfinished = !isBehind && mergeSome(connection);
        if (m_parts->options.use != OpenOptions::Use::Window)
            return unfinished ? Tidied::More : Tidied::All;
        const bool isAtRest = store::checkpoint(connection) && !isBehind; // finishing it fills the log again
        return unfinished ? Tidied::More : isAtRest ? Tidied::All : Tidied::Waiting;
    });
    return done ? *done : done.error().fault == Fault::Busy ? Tidied::Waiting : Tidied::All;
}

} // namespace perennial
