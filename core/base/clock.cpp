// Clock: reading and writing moments and dates, strictly.
#include "core/base/clock.h"

namespace perennial {
namespace {

// `count` ASCII digits from `at`; -1 where there is anything else.
int numberAt(QStringView text, int at, int count)
{
    int value = 0;
    for (int i = at; i < at + count; ++i) {
        const char16_t c = text.at(i).unicode();
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c - u'0');
    }
    return value;
}

void writeNumber(QString& out, int at, int count, int value)
{
    for (int i = at + count - 1; i >= at; --i) {
        out[i] = QChar(u'0' + value % 10);
        value /= 10;
    }
}

bool isWritable(QDate date)
{
    return date.isValid() && date.year() >= 1 && date.year() <= 9999;
}

} // namespace

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

void FixedClock::advance(qint64 milliseconds)
{
    m_now = m_now.addMSecs(milliseconds);
    m_today = {};
}

QString momentText(const QDateTime& moment)
{
    const QDateTime utc = moment.toUTC();
    if (!utc.isValid() || !isWritable(utc.date()))
        return {};
    QString out = QStringLiteral("0000-00-00T00:00:00.000Z");
    const QDate day = utc.date();
    const QTime time = utc.time();
    writeNumber(out, 0, 4, day.year());
    writeNumber(out, 5, 2, day.month());
    writeNumber(out, 8, 2, day.day());
    writeNumber(out, 11, 2, time.hour());
    writeNumber(out, 14, 2, time.minute());
    writeNumber(out, 17, 2, time.second());
    writeNumber(out, 20, 3, time.msec());
    return out;
}

QDateTime momentOf(QStringView text)
{
    if (text.size() != 24 || text[10] != u'T' || text[13] != u':' || text[16] != u':' || text[19] != u'.' ||
        text[23] != u'Z')
        return {};
    const QDate day = dateOf(text.left(10));
    const QTime time(numberAt(text, 11, 2), numberAt(text, 14, 2), numberAt(text, 17, 2), numberAt(text, 20, 3));
    if (!day.isValid() || !time.isValid())
        return {};
    return QDateTime(day, time, Qt::UTC);
}

QString dateText(QDate date)
{
    if (!isWritable(date))
        return {};
    QString out = QStringLiteral("0000-00-00");
    writeNumber(out, 0, 4, date.year());
    writeNumber(out, 5, 2, date.month());
    writeNumber(out, 8, 2, date.day());
    return out;
}

QDate dateOf(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const int year = numberAt(text, 0, 4);
    const int month = numberAt(text, 5, 2);
    const int day = numberAt(text, 8, 2);
    if (year < 1 || month < 1 || day < 1)
        return {};
    return QDate(year, month, day);
}

} // namespace perennial
