// Quick entry: every part takes the words it understands, what is left is the rest.
#include "core/query/quick_entry.h"

#include "core/base/numbers.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QVector>
#include <optional>

namespace perennial {
namespace {

// Words with one meaning, divided by commas: the English ones, which are always understood, and the translated ones.
QStringList wordsFor(const char* source)
{
    QStringList words = QString::fromUtf8(source).split(u',');
    words += QCoreApplication::translate("QuickEntry", source).split(u',');
    for (QString& word : words)
        word = fold(word);
    return words;
}

struct KindWords {
    const char* kind;
    const char* words;
};

constexpr KindWords kindWords[] = {
    {"call", QT_TRANSLATE_NOOP("QuickEntry", "call,phone,ring")},
    {"meeting", QT_TRANSLATE_NOOP("QuickEntry", "meet,meeting")},
    {"visit", QT_TRANSLATE_NOOP("QuickEntry", "visit")},
    {"email", QT_TRANSLATE_NOOP("QuickEntry", "mail,email,e-mail")},
    {"letter", QT_TRANSLATE_NOOP("QuickEntry", "letter")},
    {"task", QT_TRANSLATE_NOOP("QuickEntry", "task,todo")},
};

constexpr const char* nextWords = QT_TRANSLATE_NOOP("QuickEntry", "next");
constexpr const char* inWords = QT_TRANSLATE_NOOP("QuickEntry", "in");
constexpr const char* onWords = QT_TRANSLATE_NOOP("QuickEntry", "on");
constexpr const char* atWords = QT_TRANSLATE_NOOP("QuickEntry", "at");
constexpr const char* dayWords = QT_TRANSLATE_NOOP("QuickEntry", "day,days");
constexpr const char* weekWords = QT_TRANSLATE_NOOP("QuickEntry", "week,weeks");
constexpr const char* monthWords = QT_TRANSLATE_NOOP("QuickEntry", "month,months");
constexpr const char* todayWords = QT_TRANSLATE_NOOP("QuickEntry", "today");
constexpr const char* tomorrowWords = QT_TRANSLATE_NOOP("QuickEntry", "tomorrow");
constexpr const char* overmorrowWords = QT_TRANSLATE_NOOP("QuickEntry", "overmorrow");
constexpr const char* oneWords = QT_TRANSLATE_NOOP("QuickEntry", "a,one");
constexpr const char* hourWords = QT_TRANSLATE_NOOP("QuickEntry", "o'clock,h");

// Reads one line; every take…() looks at the words from `at` on and answers how many it took.
class EntryReader {
public:
    EntryReader(const QString& line, const QDateTime& now, const QLocale& locale)
        : m_words(line.simplified().split(u' ', Qt::SkipEmptyParts)), m_now(now), m_locale(locale)
    {
        for (const QString& word : std::as_const(m_words)) {
            QString plain = fold(word);
            while (plain.endsWith(u',') || plain.endsWith(u';'))
                plain.chop(1);
            m_folded.append(plain);
        }
    }

    QuickEntry read()
    {
        int at = takeKind();
        while (at < m_words.size()) {
            const int taken = takeWhen(at);
            if (taken == 0)
                m_entry.rest.append(m_words[at]);
            at += qMax(1, taken);
        }
        if (m_entry.time.isValid() && !m_entry.day.isValid())
            m_entry.day = m_now.date().addDays(m_entry.time > m_now.time() ? 0 : 1);
        return m_entry;
    }

private:
    QString word(int at) const { return at < m_folded.size() ? m_folded[at] : QString(); }
    bool isOneOf(int at, const char* words) const { return at < m_folded.size() && wordsFor(words).contains(word(at)); }

    int takeKind()
    {
        for (const KindWords& kind : kindWords) {
            if (isOneOf(0, kind.words)) {
                m_entry.kind = QString::fromLatin1(kind.kind);
                return 1;
            }
        }
        return 0;
    }

    // A day with the hour behind it, or a time.
    int takeWhen(int at)
    {
        const int preposition = isOneOf(at, onWords) || isOneOf(at, atWords);
        if (!m_entry.day.isValid()) {
            int taken = takeDay(at);
            if (!taken && preposition && (taken = takeDay(at + 1)))
                ++taken;
            if (taken)
                return taken + takeTimeAfterDay(at + taken);
        }
        if (m_entry.time.isValid())
            return 0;
        const int taken = preposition ? takeTime(at + 1, true) : takeTime(at, false);
        return taken && preposition ? taken + 1 : taken;
    }

    int takeTimeAfterDay(int at)
    {
        if (m_entry.time.isValid())
            return 0;
        const int preposition = isOneOf(at, atWords);
        const int taken = takeTime(at + preposition, true);
        return taken ? taken + preposition : 0;
    }

    int setDay(QDate day, int taken)
    {
        if (!day.isValid())
            return 0;
        m_entry.day = day;
        return taken;
    }

    int takeDay(int at)
    {
        const QDate today = m_now.date();
        if (isOneOf(at, todayWords))
            return setDay(today, 1);
        if (isOneOf(at, tomorrowWords))
            return setDay(today.addDays(1), 1);
        if (isOneOf(at, overmorrowWords))
            return setDay(today.addDays(2), 1);
        if (const int weekday = weekdayOf(word(at)))
            return setDay(coming(weekday), 1);
        if (isOneOf(at, nextWords))
            return takeNext(at);
        if (isOneOf(at, inWords))
            return takeDistance(at);
        if (const int taken = takeMonthDay(at))
            return taken;
        return setDay(dateOf(word(at)), 1);
    }

    QDate coming(int weekday) const
    {
        const int days = (weekday - m_now.date().dayOfWeek() + 7) % 7;
        return m_now.date().addDays(days ? days : 7);
    }

    // next week, next month, next tuesday: the one of the coming week
    int takeNext(int at)
    {
        const QDate today = m_now.date();
        if (isOneOf(at + 1, weekWords))
            return setDay(today.addDays(7), 2);
        if (isOneOf(at + 1, monthWords))
            return setDay(today.addMonths(1), 2);
        const int weekday = weekdayOf(word(at + 1));
        return weekday ? setDay(today.addDays(7 - today.dayOfWeek() + weekday), 2) : 0;
    }

    // in 3 days, in a week
    int takeDistance(int at)
    {
        bool whole = false;
        int count = word(at + 1).toInt(&whole);
        if (isOneOf(at + 1, oneWords)) {
            count = 1;
            whole = true;
        }
        if (!whole || count < 1 || count > 999)
            return 0;
        const QDate today = m_now.date();
        if (isOneOf(at + 2, dayWords))
            return setDay(today.addDays(count), 3);
        if (isOneOf(at + 2, weekWords))
            return setDay(today.addDays(count * 7), 3);
        return isOneOf(at + 2, monthWords) ? setDay(today.addMonths(count), 3) : 0;
    }

    // Full names, their first three letters or more, and the short ones of the locale.
    int weekdayOf(const QString& text) const
    {
        for (int day = 1; day <= 7; ++day) {
            for (const QLocale& locale : {m_locale, QLocale::c()}) {
                QString brief = fold(locale.dayName(day, QLocale::ShortFormat));
                brief.remove(u'.');
                const QString whole = fold(locale.dayName(day, QLocale::LongFormat));
                const bool begins = text.size() >= 3 && whole.startsWith(text);
                if (!text.isEmpty() && (text == brief || text == brief + u'.' || begins))
                    return day;
            }
        }
        return 0;
    }

    int monthOf(QString text) const
    {
        text.remove(u'.');
        for (int month = 1; month <= 12; ++month) {
            for (const QLocale& locale : {m_locale, QLocale::c()}) {
                const QString whole = fold(locale.monthName(month));
                if (text.size() >= 3 && whole.startsWith(text))
                    return month;
            }
        }
        return 0;
    }

    // 24 Nov, 24. November, Nov 24
    int takeMonthDay(int at)
    {
        const auto dayIn = [](QString text) {
            if (text.endsWith(u'.'))
                text.chop(1);
            return text.size() <= 2 ? text.toInt() : 0;
        };
        int day = dayIn(word(at));
        int month = day ? monthOf(word(at + 1)) : 0;
        if (!month && (month = monthOf(word(at))))
            day = dayIn(word(at + 1));
        return month && day ? setDay(nextDate(month, day), 2) : 0;
    }

    QDate nextDate(int month, int day) const
    {
        const QDate today = m_now.date();
        const QDate thisYear(today.year(), month, day);
        return thisYear.isValid() && thisYear >= today ? thisYear : QDate(today.year() + 1, month, day);
    }

    // 24.11.  24.11.2026  11/24  2026-11-24
    QDate dateOf(const QString& text) const
    {
        static const QRegularExpression brief(QStringLiteral("^(\\d{1,2})([./])(\\d{1,2})\\.?$"));
        static const QRegularExpression whole(QStringLiteral("^\\d{1,4}([./-])\\d{1,2}\\1\\d{2,4}$"));
        const bool monthFirst = m_locale.dateFormat(QLocale::ShortFormat).startsWith(u'M', Qt::CaseInsensitive);
        const auto match = brief.match(text);
        if (match.hasMatch()) {
            // 10.30 is a time where the point divides hours from minutes; a date ends in a point or has a slash.
            const int one = match.captured(1).toInt();
            const int two = match.captured(3).toInt();
            const bool slash = match.captured(2) == u"/";
            return slash && monthFirst ? nextDate(one, two) : nextDate(two, one);
        }
        if (!whole.match(text).hasMatch())
            return {};
        const auto day = parseDate(text, text.contains(u'/') && monthFirst ? DateOrder::Mdy : DateOrder::Dmy);
        return day ? *day : QDate();
    }

    int setTime(int hour, int minute, int taken)
    {
        const QTime time(hour, minute);
        if (!time.isValid())
            return 0;
        m_entry.time = time;
        return taken;
    }

    // `expected`: behind a day or "at" a bare hour is a time.
    int takeTime(int at, bool expected)
    {
        static const QRegularExpression clock(QStringLiteral("^(\\d{1,2})(?::(\\d{2}))?(am|pm|h)?$"));
        const auto match = clock.match(word(at));
        if (!match.hasMatch())
            return 0;
        int hour = match.captured(1).toInt();
        const int minute = match.captured(2).toInt();
        QString suffix = match.captured(3);
        int taken = 1;
        if (suffix.isEmpty() && (word(at + 1) == u"am" || word(at + 1) == u"pm")) {
            suffix = word(at + 1);
            taken = 2;
        } else if (suffix.isEmpty() && isOneOf(at + 1, hourWords)) {
            suffix = QStringLiteral("h");
            taken = 2;
        }
        if (suffix.isEmpty() && match.captured(2).isEmpty() && !expected)
            return 0;
        if (suffix == u"pm" && hour < 12)
            hour += 12;
        else if (suffix == u"am" && hour == 12)
            hour = 0;
        return setTime(hour, minute, taken);
    }

    QStringList m_words;
    QStringList m_folded;
    QDateTime m_now;
    QLocale m_locale;
    QuickEntry m_entry;
};

} // namespace

QuickEntry readQuickEntry(const QString& line, const QDateTime& now, const QLocale& locale)
{
    return EntryReader(line, now, locale).read();
}

} // namespace perennial
