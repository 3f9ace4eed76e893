// Data set DS1: five deals whose figures are known, evaluated on 15 February 2024.
#pragma once
#include "core/insight/funnel.h"

namespace perennial::test {

inline const QVector<QString> ds1Stages{"prospecting", "qualification", "proposal", "negotiation", "won"};

// `probability` in percent, amounts in whole units.
inline Deal deal(Id id, qint64 amount, const char* stage, StatusType type, int probability, QDate created,
                 QDate expected, QDate closed, const QVector<QString>& visited)
{
    Deal made;
    made.id = id;
    made.amount = Money{amount * 100};
    made.stage = stage;
    made.type = type;
    made.probability = Percent{probability * 100};
    made.created = created;
    made.expectedClose = expected;
    made.closed = closed;
    made.reached = furthestStage(visited, ds1Stages);
    return made;
}

inline QVector<Deal> ds1()
{
    const auto day = [](int month, int dayOfMonth) { return QDate(2024, month, dayOfMonth); };
    const QVector<QString> all{"prospecting", "qualification", "proposal", "negotiation", "won"};
    return {
        deal(1, 10000, "won", StatusType::Won, 100, day(1, 1), day(2, 1), day(2, 1), all),
        deal(2, 5000, "lost", StatusType::Lost, 0, day(1, 3), day(2, 1), day(1, 20),
             {"prospecting", "proposal", "lost"}),
        deal(3, 8000, "qualification", StatusType::Ongoing, 20, day(1, 4), day(2, 10), {},
             {"prospecting", "qualification", "prospecting", "qualification"}),
        deal(4, 2000, "lost", StatusType::Lost, 0, day(1, 6), day(3, 1), day(1, 7), {"prospecting", "lost"}),
        deal(5, 4000, "won", StatusType::Won, 100, day(1, 10), day(2, 10), day(2, 10),
             {"prospecting", "qualification", "proposal", "won"}),
    };
}

inline const QDate ds1Day(2024, 2, 15);
inline const Period ds1Period{QDate(2024, 1, 1), QDate(2024, 2, 15)};

} // namespace perennial::test
