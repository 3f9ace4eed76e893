// Nearest: edit distance, and the few names within reach.
#include "core/base/nearest.h"
#include "core/base/words.h"
#include <algorithm>

namespace perennial {
namespace {

constexpr qsizetype offered = 3;
constexpr qsizetype longestName = 60; // what is longer is no mistyped name

} // namespace

int editDistance(QStringView left, QStringView right)
{
    QVector<int> row(right.size() + 1);
    for (int j = 0; j < row.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= left.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (int j = 1; j < row.size(); ++j) {
            const int change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
        }
    }
    return row.last();
}

int strangeness(QStringView known, QStringView wanted)
{
    const int far = editDistance(known, wanted);
    const bool begins = wanted.size() >= 2 && (known.startsWith(wanted) || wanted.startsWith(known));
    return begins ? std::min(far, 1) : far;
}

int bearableStrangeness(QStringView wanted)
{
    return std::max(1, int(wanted.size()) / 2);
}

QStringList nearest(const QString& wanted, const QStringList& known)
{
    const QString word = wanted.left(longestName).toLower();
    QVector<std::pair<int, QString>> near;
    for (const QString& name : known) {
        const int far = name.isEmpty() ? int(longestName) : strangeness(name.toLower(), word);
        if (far <= bearableStrangeness(word))
            near.append({far, name});
    }
    std::stable_sort(near.begin(), near.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList names;
    for (const auto& [far, name] : near.first(std::min(near.size(), offered))) {
        if (far <= near.first().first + 1)
            names.append(name);
    }
    return names;
}

QString didYouMean(const QString& wanted, const QStringList& known)
{
    QStringList names = nearest(wanted, known);
    if (names.isEmpty())
        return {};
    for (QString& name : names)
        name = Words::tr("“%1”").arg(name);
    return QLatin1Char(' ') + Words::tr("Did you mean %1?").arg(names.join(Words::tr(" or ")));
}

} // namespace perennial
