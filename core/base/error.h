// Error and Outcome: what went wrong, in words fit to be shown, and how it leaves core.
#pragma once
#include <QString>
#include <QVector>
#include <type_traits>
#include <utility>
#include <variant>

namespace perennial {

// What kind of thing went wrong; the command line maps it to its exit code, the window to its icon.
enum class Fault {
    Invalid,   // the input breaks a rule of the data
    Refused,   // a business rule says no
    NotFound,  // what was named does not exist
    Usage,     // the command was not understood
    Conflict,  // somebody or something else changed it
    Busy,      // the file is in use
    Storage,   // disk full, read-only, failed write
    Damaged,   // the file is not whole
    Foreign,   // not a file of ours, or one of a newer program
    Cancelled, // the user stopped it
};

// One remark about one field. `field` is a field key, empty when the remark is about the whole record.
struct Issue {
    QString field;
    QString text;
};

// Thrown inside core, returned outside it. `text` is one translated sentence that says what is wrong and what to do.
struct Error {
    Fault fault = Fault::Invalid;
    QString text;
    QVector<Issue> issues = {};
};

// A refusal by a business rule, about one field where `field` is not empty.
inline Error refused(const QString& text, const QString& field = {})
{
    return {Fault::Refused, text, field.isEmpty() ? QVector<Issue>{} : QVector<Issue>{{field, text}}};
}

// A value that cannot be accepted for `field`.
inline Error invalid(const QString& text, const QString& field = {})
{
    return {Fault::Invalid, text, field.isEmpty() ? QVector<Issue>{} : QVector<Issue>{{field, text}}};
}

struct Nothing {};

// A value or an Error: what every public door of core returns. Outcome<void> holds no value.
template <class T> class [[nodiscard]] Outcome {
public:
    using Value = std::conditional_t<std::is_void_v<T>, Nothing, T>;

    Outcome(Value value) : m_is(std::move(value)) {}
    Outcome(Error error) : m_is(std::move(error)) {}
    Outcome() requires std::is_void_v<T> : m_is(Nothing{}) {}

    explicit operator bool() const { return m_is.index() == 0; }
    const Value& operator*() const& { return std::get<0>(m_is); }
    Value& operator*() & { return std::get<0>(m_is); }
    Value&& operator*() && { return std::get<0>(std::move(m_is)); }
    const Value* operator->() const { return &std::get<0>(m_is); }
    Value* operator->() { return &std::get<0>(m_is); }
    const Error& error() const { return std::get<1>(m_is); }

private:
    std::variant<Value, Error> m_is;
};

// Runs `work` and turns a thrown Error into a returned one.
template <class Work> auto attempt(Work work) -> Outcome<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (Error& error) {
        return std::move(error);
    }
}

} // namespace perennial
