// Takes a C++ file apart by hand: one pass blanks comments and literals, a second matches braces.
#include "tests/house/cpp_text.h"
#include <QRegularExpression>

namespace perennial::house {

static bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

// In 1'000 the quote divides a number; in u'x' it opens a literal.
static bool dividesNumber(const QString& source, qsizetype quote)
{
    qsizetype start = quote;
    while (start > 0 && (isWordPart(source[start - 1]) || source[start - 1] == '\''))
        --start;
    return start < quote && source[start].isDigit();
}

CppText::CppText(const QString& source) : m_source(source), m_code(source)
{
    int line = 1;
    qsizetype at = 0;
    while (at < m_source.size()) {
        const QChar c = m_source[at];
        const QStringView rest = QStringView(m_source).mid(at);
        if (rest.startsWith(u"//") || rest.startsWith(u"/*")) {
            at = blankComment(at, line);
        } else if (rest.startsWith(u"R\"") && (at == 0 || !m_source[at - 1].isLetter() || m_source[at - 1] == 'u')) {
            at = blankRawLiteral(at, line);
        } else if (c == '"' || (c == '\'' && !dividesNumber(m_source, at))) {
            at = blankLiteral(at, line);
        } else {
            line += c == '\n';
            ++at;
        }
    }
}

qsizetype CppText::blankLiteral(qsizetype at, int& line)
{
    const QChar quote = m_source[at];
    Literal literal{line, {}};
    qsizetype end = at + 1;
    while (end < m_source.size() && m_source[end] != quote && m_source[end] != '\n') {
        end += m_source[end] == '\\' ? 2 : 1;
    }
    literal.text = m_source.mid(at + 1, end - at - 1);
    for (qsizetype i = at + 1; i < end && i < m_code.size(); ++i)
        m_code[i] = ' ';
    if (quote == '"')
        m_literals.append(literal);
    return end + 1;
}

qsizetype CppText::blankRawLiteral(qsizetype at, int& line)
{
    const qsizetype open = m_source.indexOf('(', at);
    const QString close = ')' + m_source.mid(at + 2, open - at - 2) + '"';
    qsizetype end = m_source.indexOf(close, open);
    if (open < 0 || end < 0)
        return m_source.size();
    Literal literal{line, m_source.mid(open + 1, end - open - 1)};
    m_literals.append(literal);
    line += int(literal.text.count('\n'));
    end += close.size();
    for (qsizetype i = at + 2; i < end - 1; ++i) {
        if (m_code[i] != '\n')
            m_code[i] = ' ';
    }
    return end;
}

qsizetype CppText::blankComment(qsizetype at, int& line)
{
    const bool wholeLine = m_source[at + 1] == '/';
    qsizetype end = m_source.indexOf(wholeLine ? QStringLiteral("\n") : QStringLiteral("*/"), at + 2);
    end = end < 0 ? m_source.size() : end + (wholeLine ? 0 : 2);
    const QString text = m_source.mid(at, end - at);
    m_comments.append({line, text});
    line += int(text.count('\n'));
    for (qsizetype i = at; i < end; ++i) {
        if (m_code[i] != '\n')
            m_code[i] = ' ';
    }
    return end;
}

QVector<Include> CppText::includes() const
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    QVector<Include> found;
    const QStringList source = m_source.split('\n');
    const QStringList code = m_code.split('\n');
    for (int i = 0; i < source.size(); ++i) {
        const auto match = pattern.match(source[i]);
        if (match.hasMatch() && code[i].contains('#'))
            found.append({i + 1, match.captured(2), match.captured(1) == QLatin1String("\"")});
    }
    return found;
}

QVector<TypeName> CppText::types() const
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(\b(?:class|struct|enum(?:\s+class)?|union)\s+(\w+)(?:\s+final)?\s*(?::(?!:)[^;{()]*)?\{)"));
    QVector<TypeName> found;
    auto it = pattern.globalMatch(m_code);
    while (it.hasNext()) {
        const auto match = it.next();
        const qsizetype at = match.capturedStart(1);
        found.append({int(QStringView(m_code).left(at).count(u'\n')) + 1, match.captured(1)});
    }
    return found;
}

// What an opening brace begins, judged by the text since the last boundary.
enum class Opens { Space, Type, Function, Initializer };

static Opens whatOpens(const QString& head)
{
    static const QRegularExpression space(QStringLiteral(R"(^(inline\s+)?namespace\b|^extern\b[^(]*$)"));
    static const QRegularExpression type(
        QStringLiteral(R"(^(template\b.*>\s*|typedef\s+|friend\s+)*(class|struct|enum|union)\b)"));
    static const QRegularExpression memberList(QStringLiteral(R"(\)\s*(noexcept\s*)?:(?!:))"));
    static const QRegularExpression afterHead(
        QStringLiteral(R"(\)\s*((const|noexcept|override|final|mutable|&|&&)\s*)*(->.*|requires.*)?$)"));
    const QString text = head.simplified();
    if (space.match(text).hasMatch())
        return Opens::Space;
    if (type.match(text).hasMatch() && !text.contains('('))
        return Opens::Type;
    const QChar last = text.isEmpty() ? QChar() : text.back();
    if (memberList.match(text).hasMatch())
        return last == ')' || last == '}' ? Opens::Function : Opens::Initializer;
    if (afterHead.match(text).hasMatch())
        return Opens::Function;
    return Opens::Initializer;
}

// Skips from an opening brace past its closing one.
static qsizetype pastBrace(const QString& code, qsizetype at)
{
    int depth = 0;
    for (; at < code.size(); ++at) {
        depth += code[at] == '{';
        depth -= code[at] == '}';
        if (depth == 0)
            return at + 1;
    }
    return at;
}

// Preprocessor lines, and macros of Qt that stand alone without a semicolon, begin nothing.
static QString withoutDirectives(QString code)
{
    static const QRegularExpression directive(
        QStringLiteral("(?m)^[ \\t]*(#(?:.*\\\\\\n)*.*|Q_[A-Z_]+(\\([^()]*\\))?[ \\t]*)$"));
    auto directives = directive.globalMatch(QString(code));
    while (directives.hasNext()) {
        const auto match = directives.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (code[i] != '\n')
                code[i] = ' ';
        }
    }
    return code;
}

QVector<Function> CppText::functions() const
{
    static const QRegularExpression access(
        QStringLiteral(R"(^\s*(Q_\w+(\([^)]*\))?\s*)*(public|private|protected|signals|Q_SIGNALS)\b[\w\s]*:(?!:))"));
    static const QRegularExpression margin(QStringLiteral("^\\s*"));
    const QString code = withoutDirectives(m_code);
    QVector<Function> found;
    qsizetype head = 0;
    qsizetype at = 0;
    while (at < code.size()) {
        const QChar c = code[at];
        if (c == ';' || c == '}') {
            head = ++at;
            continue;
        }
        if (c == ':' && access.match(code.mid(head, at - head + 1)).hasMatch() && code.mid(at + 1, 1) != ":")
            head = at + 1;
        if (c != '{') {
            ++at;
            continue;
        }
        const QString text = code.mid(head, at - head);
        const Opens opens = whatOpens(text);
        if (opens == Opens::Space || opens == Opens::Type) {
            head = ++at;
            continue;
        }
        const qsizetype end = pastBrace(code, at);
        if (opens == Opens::Function) {
            const qsizetype start = head + margin.match(text).capturedLength();
            const int line = int(QStringView(code).left(start).count(u'\n')) + 1;
            const int last = int(QStringView(code).left(end).count(u'\n')) + 1;
            found.append({line, last - line + 1, text.simplified()});
            head = end;
        }
        at = end;
    }
    return found;
}

} // namespace perennial::house
