// Side copy: a copy without a lock, a log or a name.
#include "core/workspace/side_copy.h"
#include "core/base/words.h"
#include "core/store/backup.h"
#include "core/store/connection.h"
#include <QFile>
#include <QTemporaryDir>

namespace perennial {
namespace {

constexpr int copyPatienceMs = 0; // nobody else knows the copy

} // namespace

struct SideCopy::Parts {
    QTemporaryDir folder;
    std::unique_ptr<store::Connection> connection;
    std::unique_ptr<Desk> desk;
};

SideCopy::SideCopy(const Reader& reader) : m_parts(std::make_unique<Parts>())
{
    if (!m_parts->folder.isValid())
        throw Error{Fault::Storage, Words::tr("There is no room for a copy to try this in: %1. Nothing was changed.")
                                        .arg(m_parts->folder.errorString())};
    const QString path = m_parts->folder.filePath(QStringLiteral("copy"));
    const store::Connection& original = reader.connection();
    {
        // Of its own: the reader may be in the middle of a moment, in which nothing can be copied.
        store::Connection source(original.path(), store::Connection::Access::Read, original.patience());
        store::copyInto(source, path);
    }
    m_parts->connection = std::make_unique<store::Connection>(path, store::Connection::Access::Write, copyPatienceMs);
    store::Connection& copy = *m_parts->connection;
    store::promiseNothing(copy);
    QFile::remove(path);
    copy.setCatalog(original.catalog());
    copy.setReplica(original.replica());
    copy.begin();
    m_parts->desk = std::make_unique<Desk>(copy, reader.clock(), 0, QString());
}

SideCopy::~SideCopy()
{
    m_parts->desk.reset();
    m_parts->connection->rollback();
}

Desk& SideCopy::desk()
{
    return *m_parts->desk;
}

} // namespace perennial
