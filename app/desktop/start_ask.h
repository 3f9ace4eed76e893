// StartAsk: what the program was started for — as its arguments say it, and as one start tells it to another.
#pragma once
#include <QString>
#include <QStringList>
#include <optional>

namespace perennial {

struct StartAsk {
    QString file = {};                   // absolute; empty: none was named
    QString entity = {}, reference = {}; // the record to show
    QString call = {};                   // who calls: a number or tel: address as it was given
    QString activation = {};             // the desktop's leave to come to the front (xdg-activation); may be empty

    bool operator==(const StartAsk&) const = default;
};

// Of the arguments that are no options, and the values of --open and --call. A tel: address is a call, a file: address
// the file it names; relative paths are of the folder the program was started in.
StartAsk startAskOf(QStringList words, const QString& entity, const QString& call);

// One line, ending in its line feed.
QByteArray messageOf(const StartAsk& ask);
// Nothing for a line of another program, of another version, too long, or with anything in it that no start would say.
std::optional<StartAsk> startAskOf(const QByteArray& message);

constexpr qsizetype longestMessage = 32 * 1024; // bytes with the line feed

} // namespace perennial
