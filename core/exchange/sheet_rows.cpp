// Sheet rows: cells by the kind of their column.
#include "core/exchange/sheet_rows.h"
#include "core/base/clock.h"
#include "core/base/numbers.h"
#include "core/exchange/workbook_writer.h"
#include <optional>

namespace perennial {
namespace {

constexpr int dayWidth = 12;
constexpr int momentWidth = 20;
constexpr int numberWidth = 14;
constexpr int textWidth = 24;
constexpr int longWidth = 48;

int widthOf(Kind kind)
{
    switch (kind) {
    case Kind::Date:
    case Kind::Flag:
    case Kind::Currency: return dayWidth;
    case Kind::Moment: return momentWidth;
    case Kind::Integer:
    case Kind::Money:
    case Kind::Quantity:
    case Kind::Percent: return numberWidth;
    case Kind::LongText: return longWidth;
    default: return textWidth;
    }
}

class SheetRows final : public RowWriter {
public:
    explicit SheetRows(QIODevice& device) : m_device(device) {}

    void describe(const QString& title, const QVector<Kind>& kinds) override
    {
        m_title = title;
        m_kinds = kinds;
    }
    void begin(const QVector<QByteArray>& headings) override
    {
        QVector<SheetColumn> columns;
        for (qsizetype i = 0; i < headings.size(); ++i) {
            const QString heading = QString::fromUtf8(headings[i]);
            columns.append({heading, qMax(int(heading.size()) + 2, widthOf(m_kinds.value(i, Kind::Text)))});
        }
        m_book.emplace(m_device, m_title);
        m_book->begin(columns);
    }
    void text(QByteArrayView utf8) override
    {
        const Kind kind = nextKind();
        const QString text = kind == Kind::Date || kind == Kind::Moment ? QString::fromUtf8(utf8) : QString();
        const QDate day = kind == Kind::Date ? dateOf(text) : QDate();
        const QDateTime moment = kind == Kind::Moment ? momentOf(text) : QDateTime();
        if (day.isValid())
            m_book->day(day);
        else if (moment.isValid())
            m_book->moment(moment);
        else
            m_book->text(utf8);
    }
    void number(QByteArrayView digits) override
    {
        const Kind kind = nextKind();
        if (kind == Kind::Percent)
            return m_book->percent(digits);
        const qsizetype point = digits.indexOf('.');
        m_book->number(digits, kind != Kind::Money ? -1 : point < 0 ? 0 : int(digits.size() - point - 1));
    }
    void decimal(qint64 scaled, int decimals) override
    {
        nextKind();
        m_book->number(decimalText(scaled, decimals).toLatin1(), decimals);
    }
    void flag(bool set) override
    {
        nextKind();
        m_book->flag(set);
    }
    void empty() override
    {
        nextKind();
        m_book->empty();
    }
    void endRow() override
    {
        m_column = 0;
        m_book->endRow();
    }
    void finish() override { m_book->finish(); }

private:
    Kind nextKind() { return m_kinds.value(m_column++, Kind::Text); }

    QIODevice& m_device;
    std::optional<WorkbookWriter> m_book;
    QString m_title;
    QVector<Kind> m_kinds;
    int m_column = 0;
};

} // namespace

std::unique_ptr<RowWriter> sheetRows(QIODevice& device)
{
    return std::make_unique<SheetRows>(device);
}

} // namespace perennial
