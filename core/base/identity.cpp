// Identity: composing ids and drawing replica numbers.
#include "core/base/identity.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace perennial {

Id makeId(int entityCode, quint32 replica, qint64 counter)
{
    if (entityCode < 0 || entityCode > maxEntityCode || replica > maxReplica || counter < 0 || counter > maxCounter)
        throw invalid(QCoreApplication::translate("Identity", "The file has no more numbers for new records."));
    return (Id(entityCode) << (replicaBits + counterBits)) | (Id(replica) << counterBits) | counter;
}

Id firstIdOf(int entityCode)
{
    return makeId(entityCode, 0, 0);
}

Id lastIdOf(int entityCode)
{
    return makeId(entityCode, maxReplica, maxCounter);
}

quint32 drawReplica()
{
    return quint32(QRandomGenerator::system()->bounded(1, int(maxReplica) + 1));
}

} // namespace perennial
