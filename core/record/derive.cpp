// Derived columns: folded names, search words and comparison keys, made without needless allocations.
#include "core/record/derive.h"

#include "core/base/email.h"
#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/record/format.h"

#include <QStringConverter>
#include <QVarLengthArray>

namespace perennial {
namespace {

// UTF-8 of a text on the stack: names and addresses never reach the heap.
class Utf8 {
public:
    explicit Utf8(QStringView text)
    {
        QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        m_bytes.resize(encoder.requiredSpace(text.size()));
        m_size = encoder.appendToBuffer(m_bytes.data(), text) - m_bytes.data();
    }
    operator QByteArrayView() const { return {m_bytes.constData(), m_size}; }

private:
    QVarLengthArray<char, 768> m_bytes;
    qsizetype m_size = 0;
};

// Appends with one blank between; nothing where `append` adds nothing.
template <class Append> void appendWord(QByteArray& out, Append append)
{
    const qsizetype before = out.size();
    if (before)
        out.append(' ');
    const qsizetype begin = out.size();
    append();
    if (out.size() == begin)
        out.resize(before);
}

void appendFolded(QByteArray& out, const FieldDef& field, const Value& value)
{
    if (value.isNull())
        return;
    const QString* text = value.textPointer();
    appendWord(out, [&] { foldUtf8(out, Utf8(text ? *text : textOfValue(field, value))); });
}

// The digits as typed and, where the country is known, those of the international form: either spelling is found.
void appendPhone(QByteArray& out, QByteArrayView number, QByteArrayView key)
{
    const qsizetype begin = out.size();
    appendWord(out, [&] { digitsUtf8(out, number); });
    const QByteArrayView typed = QByteArrayView(out).sliced(begin).trimmed();
    const QByteArrayView known = key.startsWith('+') ? key.sliced(1) : key;
    if (known != typed && !known.isEmpty())
        appendWord(out, [&] { out.append(known); });
}

bool isKeyed(const FieldDef& field)
{
    return field.kind == Kind::Email || field.kind == Kind::Phone;
}

void deriveKey(QByteArray& key, const FieldDef& field, const Value& value, QByteArrayView country)
{
    const QString* text = value.textPointer();
    if (!text)
        return;
    if (field.kind == Kind::Phone)
        phoneKeyUtf8(key, Utf8(*text), country);
    else
        key = emailKey(*text).toUtf8();
}

void deriveSortKey(const Record& record, QByteArray& out)
{
    const EntityDef& def = record.def();
    const int family = def.indexOf("family_name");
    if (family >= 0)
        appendFolded(out, def.field(family), record.value(family));
    for (int i = 0; i < def.fields().size(); ++i) {
        if (i != family && def.field(i).is(Titled))
            appendFolded(out, def.field(i), record.value(i));
    }
}

} // namespace

void derive(const Record& record, const QString& country, Derived& derived)
{
    const EntityDef& def = record.def();
    const Utf8 home(country);
    derived.sortKey.resize(0);
    derived.search.resize(0);
    deriveSortKey(record, derived.sortKey);
    qsizetype keys = 0;
    for (int i = 0; i < def.fields().size(); ++i) {
        const FieldDef& field = def.field(i);
        const Value& value = record.value(i);
        const bool keyed = isKeyed(field);
        if (keyed) {
            if (derived.keys.size() <= keys)
                derived.keys.append(QByteArray());
            derived.keys[keys].resize(0);
            deriveKey(derived.keys[keys], field, value, home);
            ++keys;
        }
        if (!field.is(Searchable) || field.is(Titled) || value.isNull())
            continue;
        if (field.kind == Kind::Phone)
            appendPhone(derived.search, Utf8(value.text()), derived.keys[keys - 1]);
        else
            appendFolded(derived.search, field, value);
    }
    derived.keys.resize(keys);
}

} // namespace perennial
