// Row reader: the way of each cell into a record.
#include "core/exchange/row_reader.h"
#include "core/base/checksum.h"
#include "core/base/currency.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/catalog/entities/shared/attachment.h"
#include "core/exchange/column_signs.h"
#include "core/exchange/done_flag.h"
#include "core/exchange/header_words.h"
#include "core/exchange/split_guard.h"
#include "core/record/person_name.h"
#include "core/workspace/attachment_shelf.h"
#include <QRegularExpression>
#include <algorithm>

namespace perennial {
namespace {

QByteArrayView trimmed(QByteArrayView cell)
{
    while (!cell.isEmpty() && uchar(cell.front()) <= ' ')
        cell = cell.sliced(1);
    while (!cell.isEmpty() && uchar(cell.back()) <= ' ')
        cell.chop(1);
    return cell;
}

bool isOneLineText(Kind kind)
{
    return kind == Kind::Text || kind == Kind::Email || kind == Kind::Phone || kind == Kind::Url;
}

// Currencies first, so that amounts know theirs; then as the file has them.
int orderOf(const FieldDef* field)
{
    return field && field->kind == Kind::Currency ? 0 : 1;
}

// "work" for a header like "Business Phone", "home", "mobile", "fax"; else "other".
QString pointLabel(const QString& header)
{
    const QString words = normalisedHeader(header);
    const std::pair<const char*, const char*> signs[] = {
        {"fax", "fax"},     {"mobil", "mobile"}, {"cell", "mobile"},  {"handy", "mobile"},  {"home", "home"},
        {"privat", "home"}, {"work", "work"},    {"busines", "work"}, {"geschaft", "work"}, {"direct", "work"}};
    for (const auto& [sign, label] : signs) {
        if (words.contains(QLatin1String(sign)))
            return QString::fromLatin1(label);
    }
    return QStringLiteral("other");
}

// Several values in one cell: " ::: " as some address books write it, semicolons, commas or lines.
QStringList severalIn(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral(" ::: |[;,\\n]"));
    QStringList values;
    for (const QString& value : text.split(separators, Qt::SkipEmptyParts)) {
        if (!value.trimmed().isEmpty())
            values.append(value.trimmed());
    }
    return values;
}

} // namespace

RowReader::RowReader(const Reader& reader, const Mapping& mapping, LinkFinder& links)
    : m_reader(reader), m_mapping(mapping), m_links(links), m_def(reader.catalog()->pointer(mapping.entity)),
      m_contact(reader.catalog()->find(QStringLiteral("contact"))),
      m_point(reader.catalog()->find(QStringLiteral("contact_point"))),
      m_tagging(reader.catalog()->find(QStringLiteral("tagging"))),
      m_attachment(reader.catalog()->find(QString::fromLatin1(Attachment::entity))), m_blank(m_def),
      m_currency(reader.baseCurrency())
{
    const QVector<Issue> issues = objections(*reader.catalog(), mapping);
    if (!issues.isEmpty())
        throw Error{Fault::Invalid, issues.first().text, issues};
    plan();
}

void RowReader::plan()
{
    for (int i = 0; i < m_mapping.columns.size(); ++i)
        planColumn(i, m_mapping.columns[i]);
    std::stable_sort(m_steps.begin(), m_steps.end(),
                     [](const Step& a, const Step& b) { return orderOf(a.def) < orderOf(b.def); });
    for (const auto& [key, text] : std::as_const(m_mapping.constants)) {
        const FieldDef* field = m_def->find(key);
        if (key == QLatin1String("tag"))
            m_tags = text;
        else if (field)
            m_blank.setValue(key, valueOfText(*field, text));
    }
}

void RowReader::planColumn(int column, const ColumnMapping& mapping)
{
    const QString& target = mapping.target;
    const bool isNew = target == QLatin1String("+field");
    if (target.isEmpty() || (isNew && !mapping.newKind))
        return;
    Step step;
    step.column = column;
    step.mapping = &mapping;
    const EntityPtr* owner = &m_def;
    QString key = target;
    if (isNew) {
        // A rehearsal: the field is made before the import, and refuses what it cannot hold.
        m_newFields.emplace_back();
        m_newFields.back().kind = *mapping.newKind;
        m_newFields.back().label = mapping.header.toUtf8();
        step.way = Way::NewField;
        step.def = &m_newFields.back();
    } else if (target == QLatin1String("+notes")) {
        step.way = Way::Notes;
    } else if (target == QLatin1String("tag")) {
        step.way = Way::Tag;
    } else if (target == QLatin1String("full_name")) {
        step.way = Way::FullName;
    } else if (target == QLatin1String("name.given") || target == QLatin1String("name.family")) {
        step.way = target.endsWith(QLatin1String("given")) ? Way::NameGiven : Way::NameFamily;
    } else if (target == QLatin1String("contact.name")) {
        step.way = Way::ContactName;
    } else if (target.startsWith(QLatin1String("contact."))) {
        step.way = Way::Contact;
        owner = &m_contact;
        key = target.mid(8);
    } else if (target.startsWith(QLatin1String("point."))) {
        step.way = Way::Point;
        owner = &m_point;
        key = target.mid(6);
    }
    if (step.way == Way::Field || step.way == Way::Contact || step.way == Way::Point) {
        step.field = (*owner)->indexOf(key);
        step.def = &(*owner)->field(step.field);
    }
    if (step.way == Way::Field)
        step.standardYields = mapping.header == key && !step.def->standard.isEmpty() && !step.def->is(Required) &&
                              key != m_def->flowField();
    m_steps.append(step);
}

void RowReader::read(const CsvRow& row, ReadRow& out)
{
    out.line = row.line;
    out.record = m_blank;
    out.filled.clear();
    out.noteLines.clear();
    out.children.clear();
    out.missing.clear();
    out.faults.clear();
    out.remarks = row.remarks;
    out.content = 0;
    out.isEmpty = true;
    out.fillsNew = false;
    m_given.clear();
    m_family.clear();
    const auto beyond = std::find_if(row.fields.cbegin() + qMin(row.size(), m_mapping.columns.size()),
                                     row.fields.cend(), [](QByteArrayView cell) { return !cell.isEmpty(); });
    if (beyond != row.fields.cend())
        out.faults.append(
            Words::tr("The row has %1 cells, but there are %2 columns. Check its quotation marks and separators.")
                .arg(row.size())
                .arg(m_mapping.columns.size()));
    for (const Step& step : std::as_const(m_steps)) {
        const QByteArrayView cell =
            step.column < row.size() ? trimmed(unguardedThroughout(row[step.column], m_cell)) : QByteArrayView();
        if (cell.isEmpty()) {
            if (step.standardYields)
                out.record.setValue(step.field, Value());
            continue;
        }
        out.isEmpty = false;
        out.content = checksum64(cell, out.content + quint64(step.column));
        take(step, cell, out);
        if (row.assumed.contains(step.column))
            out.filled.removeAll(step.field);
    }
    for (const RowFile& file : row.files)
        takeFile(file, out);
    if (!out.isEmpty)
        takeTags(m_tags, out);
    if (!m_given.isEmpty() || !m_family.isEmpty())
        set(out, m_def->indexOf("name"), Value((m_given + QLatin1Char(' ') + m_family).trimmed()));
    finishChildren(out);
}

void RowReader::set(ReadRow& out, int field, const Value& value) const
{
    if (value.isNull())
        return;
    out.record.setValue(field, value);
    out.filled.append(field);
}

// Texts are most of a file: they go from UTF-8 to a value without a detour.
bool RowReader::takeText(const Step& step, QByteArrayView cell, ReadRow& out)
{
    if (step.way != Way::Field || !isOneLineText(step.def->kind) || !step.mapping->lookup.isEmpty() ||
        !step.mapping->keyRole.isEmpty())
        return false;
    const QByteArrayView clean = cleanUtf8(cell, m_scratch);
    if (clean.contains('\n') || clean.contains('\t'))
        return false;
    set(out, step.field, Value(QString::fromUtf8(clean)));
    return true;
}

void RowReader::take(const Step& step, QByteArrayView cell, ReadRow& out)
{
    try {
        if (takeText(step, cell, out))
            return;
        if (step.way == Way::Field && step.def->kind == Kind::Link)
            return takeLink(step, cell, out);
        if (step.way == Way::Field && !step.mapping->lookup.isEmpty())
            return takeLookup(step, cell, out);
        if (step.way == Way::Field && !step.mapping->keyRole.isEmpty())
            return takeKey(step, cell, out);
        const QString text = QString::fromUtf8(cleanUtf8(cell, m_scratch));
        switch (step.way) {
        case Way::Field: return set(out, step.field, valueOf(step, text, out.record, out));
        case Way::NewField: out.fillsNew = !valueOf(step, text, out.record, out).isNull() || out.fillsNew; return;
        case Way::Notes: return takeNotes(step, text, out);
        case Way::NameGiven: m_given = text; return;
        case Way::NameFamily: m_family = text; return;
        case Way::Tag: return takeTags(text, out);
        case Way::Point: return takePoints(step, text, out);
        case Way::Contact: return contactOf(out).setValue(step.field, valueOf(step, text, contactOf(out), out));
        case Way::FullName:
        case Way::ContactName: break;
        }
        const PersonName name = personNameOf(text);
        const std::pair<const char*, QString> parts[] = {
            {"given_name", name.given}, {"family_name", name.family}, {"salutation", name.salutation}};
        for (const auto& [key, part] : parts) {
            Record& record = step.way == Way::FullName ? out.record : contactOf(out);
            const int field = record.def().indexOf(key);
            if (step.way == Way::FullName && field >= 0 && (qstrcmp(key, "salutation") != 0 || !part.isEmpty()))
                set(out, field, Value(part));
            else if (field >= 0 && !part.isEmpty())
                record.setValue(field, Value(part));
        }
    } catch (const Error& error) {
        if (error.fault != Fault::Invalid)
            throw;
        out.faults.append(error.text);
    }
}

// The row's own key, or a plain text, that is unique only among records of one role.
void RowReader::takeKey(const Step& step, QByteArrayView cell, ReadRow& out)
{
    set(out, step.field,
        Value(keyPrefix(step.mapping->keyRole) + QString::fromUtf8(cleanUtf8(cell, m_scratch)).simplified()));
}

void RowReader::takeLink(const Step& step, QByteArrayView cell, ReadRow& out)
{
    const QByteArray text = cleanUtf8(cell, m_scratch).toByteArray();
    const Id id = m_links.find(step.def->target, step.mapping->keyRole, text);
    if (id > 0)
        return set(out, step.field, pack(Ref{id}));
    if (id == LinkFinder::ambiguous) {
        const QString words = Words::tr("%1 “%2” is the name of several records; use a number or key instead.")
                                  .arg(step.def->shownLabel(), shortened(QString::fromUtf8(text), 60));
        (step.def->is(Required) ? out.faults : out.remarks).append(words);
        return;
    }
    out.missing.append({step.field, step.mapping->keyRole, text, step.mapping->makesLinked});
}

void RowReader::takeLookup(const Step& step, QByteArrayView cell, ReadRow& out)
{
    const QByteArray text = cleanUtf8(cell, m_scratch).toByteArray();
    const Id id = m_links.find(step.mapping->lookup, step.mapping->keyRole, text);
    const QString name = id > 0 ? m_reader.titleOf(step.mapping->lookup, id) : QString::fromUtf8(text);
    set(out, step.field, Value(name));
}

Value RowReader::valueOf(const Step& step, const QString& text, const Record& record, ReadRow& out) const
{
    const FieldDef& field = *step.def;
    const ColumnMapping& mapping = *step.mapping;
    if (mapping.serial && (field.kind == Kind::Date || field.kind == Kind::Moment)) {
        const auto day = dateOfSerial(text);
        return day ? pack(*day) : valueOfText(field, text, mapping.reading);
    }
    if (mapping.fraction && field.kind == Kind::Percent) {
        const auto share = parseDecimal(text, 4, mapping.reading.numbers, true);
        if (share && *share >= -10'000 && *share <= 10'000)
            return Value(*share);
        throw invalid(Words::tr("“%1” is not valid for %2: the other values of this column are shares of one.")
                          .arg(shortened(text, 60), field.shownLabel()));
    }
    if (step.way == Way::Field && field.key == m_def->flowField()) {
        const Value stage = field.option(text) ? Value() : stageOfDone(*m_def, text);
        if (!stage.isNull())
            return stage;
    }
    Reading reading = mapping.reading;
    if (field.kind == Kind::Money) {
        reading.currency = record.currencyOf(field);
        if (reading.currency.isEmpty())
            reading.currency = m_currency;
    }
    if (mapping.mixed)
        reading = readingOfMixed(field, text, reading);
    if (mapping.keepsWords)
        return optionOf(step, text, out);
    if (field.kind == Kind::Flag && mapping.inverted) {
        const Value flag = valueOfText(field, text, reading);
        return flag.isNull() ? flag : Value(qint64(flag.integer() ? 0 : 1));
    }
    if (field.kind == Kind::Money || field.kind == Kind::Quantity || field.kind == Kind::Percent ||
        field.kind == Kind::Integer)
        return rounded(step, text, reading, out);
    return valueOfText(field, text, reading);
}

// A word that is no option is kept where people can read it.
Value RowReader::optionOf(const Step& step, const QString& text, ReadRow& out) const
{
    const Outcome<Value> option = attempt([&] { return valueOfText(*step.def, text); });
    if (option)
        return *option;
    takeNotes(step, text, out);
    out.remarks.append(Words::tr("%1 has no option “%2”; the word was added to the notes.")
                           .arg(step.def->shownLabel(), shortened(text, 60)));
    return {};
}

// More decimals than the field holds are rounded, and that is said.
Value RowReader::rounded(const Step& step, const QString& text, const Reading& reading, ReadRow& out) const
{
    Outcome<Value> exact = attempt([&] { return valueOfText(*step.def, text, reading); });
    if (exact)
        return *exact;
    Reading lenient = reading;
    lenient.roundExcess = true;
    const Value value = valueOfText(*step.def, text, lenient);
    out.remarks.append(
        Words::tr("%1 “%2” was rounded to %3.")
            .arg(step.def->shownLabel(), shortened(text, 60), textOfValue(*step.def, value, reading.currency)));
    return value;
}

void RowReader::takeNotes(const Step& step, const QString& text, ReadRow& out) const
{
    if (step.mapping->ownWords)
        out.noteLines.append(text.split(QLatin1Char('\n'), Qt::SkipEmptyParts));
    else
        out.noteLines.append(step.mapping->header + QLatin1String(": ") + text);
}

void RowReader::takeFile(const RowFile& file, ReadRow& out) const
{
    Row<Attachment> row{Record(m_attachment)};
    row.set(Attachment::name, file.name)
        .set(Attachment::mediaType, file.mediaType)
        .set(Attachment::size, file.bytes.size())
        .set(Attachment::sha256, AttachmentShelf::hashOf(file.bytes));
    out.content = checksum64(file.bytes, out.content);
    out.children.append({row.record(),
                         m_attachment->indexOf(Attachment::record.key),
                         {m_attachment->indexOf(Attachment::sha256.key)},
                         {},
                         file.bytes});
}

void RowReader::takeTags(const QString& text, ReadRow& out) const
{
    if (!m_tagging)
        return;
    for (QString name : severalIn(text)) {
        if (name.startsWith(QLatin1String("* ")))
            name.remove(0, 2);
        const bool isThere = std::any_of(out.children.begin(), out.children.end(),
                                         [&](const ChildRow& other) { return fold(other.tag) == fold(name); });
        ChildRow child{Record(m_tagging), m_tagging->indexOf("record_id"), {m_tagging->indexOf("tag_id")}, name};
        if (!isThere)
            out.children.append(child);
    }
}

void RowReader::takePoints(const Step& step, const QString& text, ReadRow& out) const
{
    const int main = m_def->indexOf(step.def->kind == Kind::Email ? "email" : "phone");
    for (const QString& value : severalIn(text)) {
        if (main >= 0 && out.record.value(main).text() == value)
            continue;
        ChildRow child{Record(m_point), m_point->indexOf("contact_id"), {step.field}, {}};
        child.record.setValue(step.field, valueOfText(*step.def, value));
        child.record.setValue(QStringLiteral("label"), Value(pointLabel(step.mapping->header)));
        out.children.append(child);
    }
}

Record& RowReader::contactOf(ReadRow& out) const
{
    for (ChildRow& child : out.children) {
        if (child.record.def().key() == m_contact->key())
            return child.record;
    }
    out.children.append({Record(m_contact),
                         m_contact->indexOf("account_id"),
                         {m_contact->indexOf("given_name"), m_contact->indexOf("family_name")},
                         {}});
    return out.children.last().record;
}

// A contact person without a name is none; one with only a given name is called by it.
void RowReader::finishChildren(ReadRow& out) const
{
    for (int i = int(out.children.size()) - 1; i >= 0; --i) {
        ChildRow& child = out.children[i];
        if (!m_contact || child.record.def().key() != m_contact->key())
            continue;
        const int given = m_contact->indexOf("given_name");
        const int family = m_contact->indexOf("family_name");
        if (!child.record.value(family).isNull())
            continue;
        if (child.record.value(given).isNull()) {
            out.children.removeAt(i);
            continue;
        }
        child.record.setValue(family, child.record.value(given));
        child.record.setValue(given, Value());
    }
}

} // namespace perennial
