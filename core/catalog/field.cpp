// Fields: names of kinds and status types, labels as shown.
#include "core/catalog/field.h"
#include <array>
#include <utility>

namespace perennial {
namespace {

constexpr std::array<std::pair<Kind, const char*>, 15> kindNames{{{Kind::Text, "text"},
                                                                  {Kind::LongText, "long_text"},
                                                                  {Kind::Email, "email"},
                                                                  {Kind::Phone, "phone"},
                                                                  {Kind::Url, "url"},
                                                                  {Kind::Currency, "currency"},
                                                                  {Kind::Integer, "integer"},
                                                                  {Kind::Quantity, "quantity"},
                                                                  {Kind::Percent, "percent"},
                                                                  {Kind::Money, "money"},
                                                                  {Kind::Date, "date"},
                                                                  {Kind::Moment, "moment"},
                                                                  {Kind::Flag, "flag"},
                                                                  {Kind::Choice, "choice"},
                                                                  {Kind::Link, "link"}}};

constexpr std::array<std::pair<StatusType, const char*>, 7> statusNames{{{StatusType::Open, "open"},
                                                                         {StatusType::Ongoing, "ongoing"},
                                                                         {StatusType::OnHold, "on_hold"},
                                                                         {StatusType::Won, "won"},
                                                                         {StatusType::Lost, "lost"},
                                                                         {StatusType::Done, "done"},
                                                                         {StatusType::Cancelled, "cancelled"}}};

template <class Names, class Key> QString nameIn(const Names& names, Key key)
{
    for (const auto& [known, name] : names) {
        if (known == key)
            return QString::fromLatin1(name);
    }
    return {};
}

template <class Names, class Key> bool keyIn(const Names& names, const QString& wanted, Key& key)
{
    for (const auto& [known, name] : names) {
        if (wanted == QLatin1String(name)) {
            key = known;
            return true;
        }
    }
    return false;
}

} // namespace

bool storedAsInteger(Kind kind)
{
    switch (kind) {
    case Kind::Integer:
    case Kind::Quantity:
    case Kind::Percent:
    case Kind::Money:
    case Kind::Flag:
    case Kind::Link: return true;
    default: return false;
    }
}

QString kindName(Kind kind)
{
    return nameIn(kindNames, kind);
}

bool kindNamed(const QString& name, Kind& kind)
{
    return keyIn(kindNames, name, kind);
}

const QVector<StatusType>& unfinishedTypes()
{
    static const QVector<StatusType> types{StatusType::Open, StatusType::Ongoing, StatusType::OnHold};
    return types;
}

bool isUnfinished(StatusType type)
{
    return unfinishedTypes().contains(type);
}

QString statusTypeName(StatusType type)
{
    return nameIn(statusNames, type);
}

bool statusTypeNamed(const QString& name, StatusType& type)
{
    return keyIn(statusNames, name, type);
}

QString FieldDef::shownLabel() const
{
    return translate ? translate(label.constData()) : QString::fromUtf8(label);
}

QString FieldDef::shownGroup() const
{
    return translate && !group.isEmpty() ? translate(group.constData()) : QString::fromUtf8(group);
}

QString FieldDef::shownOption(const Option& option) const
{
    return option.own || !translate ? option.label : translate(option.label.toUtf8().constData());
}

QString FieldDef::shownOption(const QString& optionKey) const
{
    const Option* known = option(optionKey);
    return known ? shownOption(*known) : optionKey;
}

const Option* FieldDef::option(const QString& optionKey) const
{
    for (const Option& option : options) {
        if (option.key == optionKey)
            return &option;
    }
    return nullptr;
}

QString FieldDef::keyColumn() const
{
    return kind == Kind::Email || kind == Kind::Phone ? key + QStringLiteral("_key") : QString();
}

QString FieldDef::byHandKey() const
{
    return key + QStringLiteral("_by_hand");
}

} // namespace perennial
