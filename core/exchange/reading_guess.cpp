// Guessing readings: by the signs of a whole column, serials and shares by its first cells.
#include "core/exchange/reading_guess.h"
#include "core/base/text.h"
#include <QSet>
#include <algorithm>

namespace perennial {
namespace {

bool isShareOfOne(const QStringList& values, NumberStyle style)
{
    bool decimals = false;
    for (const QString& text : values) {
        const auto scaled = parseDecimal(text, 6, style, true);
        if (!scaled || *scaled < 0 || *scaled > 1'000'000 || text.contains(QLatin1Char('%')))
            return false;
        decimals = decimals || text.contains(style.decimal);
    }
    return decimals;
}

bool areSerials(const QStringList& values)
{
    return !values.isEmpty() && std::all_of(values.begin(), values.end(), [](const QString& text) {
        bool whole = false;
        const int number = text.section(QLatin1Char('.'), 0, 0).toInt(&whole);
        return whole && number > 20'000 && number < 80'000;
    });
}

} // namespace

QStringList FileSample::column(int index) const
{
    QStringList values;
    for (const QVector<QString>& row : rows) {
        const QString text = index < row.size() ? row[index].trimmed() : QString();
        if (!text.isEmpty())
            values.append(text);
    }
    return values;
}

ColumnSigns FileSample::signsOf(int index) const
{
    return index < signs.size() ? signs[index] : perennial::signsOf(column(index));
}

void guessReading(const Catalog& catalog, const QString& entity, const FileSample& sample, int index,
                  ColumnMapping& column)
{
    const FieldDef* field = fieldOfTarget(catalog, entity, column.target);
    if (!field)
        return;
    guessReading(field->kind, sample, index, column);
    // Under our own key stand our own options: another word there is a mistake.
    column.keepsWords = field->kind == Kind::Choice && column.header != field->key &&
                        catalog.entity(entity).indexOf("notes") >= 0 && areMostlyOptions(*field, sample.column(index));
}

bool areMostlyOptions(const FieldDef& field, const QStringList& values)
{
    QSet<QString> words;
    for (const QString& text : values)
        words.insert(fold(text));
    const auto known = std::count_if(words.begin(), words.end(), [&field](const QString& word) {
        return bool(attempt([&] { return valueOfText(field, word); }));
    });
    return known * 2 > words.size();
}

void guessReading(Kind kind, const FileSample& sample, int index, ColumnMapping& column)
{
    column.mixed = false;
    switch (kind) {
    case Kind::Percent:
    case Kind::Integer:
    case Kind::Quantity:
    case Kind::Money: {
        const ColumnSigns signs = sample.signsOf(index);
        column.reading.numbers = guessNumberStyle(sample.column(index), numberStyleOf(signs));
        column.mixed = areMixedNumbers(signs);
        column.fraction = kind == Kind::Percent && isShareOfOne(sample.column(index), column.reading.numbers);
        break;
    }
    case Kind::Date:
    case Kind::Moment: {
        const ColumnSigns signs = sample.signsOf(index);
        column.reading.dates = dateOrderOf(signs);
        column.mixed = areMixedDays(signs);
        column.serial = areSerials(sample.column(index));
        break;
    }
    default: break;
    }
}

QStringList readingNotes(const Catalog& catalog, const Mapping& mapping, const FileSample& sample)
{
    QStringList notes;
    for (int i = 0; i < mapping.columns.size(); ++i) {
        const ColumnMapping& column = mapping.columns[i];
        const FieldDef* field = fieldOfTarget(catalog, mapping.entity, column.target);
        const std::optional<Kind> kind = field ? std::optional(field->kind) : column.newKind;
        if (!kind || column.readingGiven || column.serial || !column.lookup.isEmpty())
            continue;
        const QString note = readingNote(column.header, *kind, sample.signsOf(i));
        if (!note.isEmpty())
            notes.append(note);
    }
    return notes;
}

} // namespace perennial
