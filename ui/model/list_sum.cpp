// ListSum: one walk in the background that gives way to every other question.
#include "ui/model/list_sum.h"
#include "core/base/money.h"
#include "core/insight/record_sum.h"
#include "ui/model/background.h"
#include "ui/model/record_list_model.h"
#include "ui/support/display.h"

#include <QLocale>
#include <QTimer>
#include <optional>

namespace perennial {
namespace {

constexpr int pauseWhileOthersAsk = 100; // milliseconds

QString measureOf(const QString& chosen, const EntityDef& def)
{
    const int worth = chosen.isEmpty() ? worthField(def) : -1;
    return worth < 0 ? chosen : def.field(worth).key;
}

QString wordsOf(const RecordSum& sum)
{
    if (sum.label.isEmpty())
        return {};
    return ListSum::tr("%1 %2", "what the rows add up to: Amount €12,345.00")
        .arg(sum.label, formatMoney(sum.sum, sum.currency, QLocale()));
}

} // namespace

ListSum::ListSum(Background& background, RecordListModel* model, QObject* parent)
    : QObject(parent), m_background(background), m_model(model), m_again(new QTimer(this))
{
    m_again->setSingleShot(true);
    m_again->setInterval(pauseWhileOthersAsk);
    connect(m_again, &QTimer::timeout, this, &ListSum::read);
    connect(model, &RecordListModel::loaded, this, &ListSum::onLoaded);
}

void ListSum::setMeasure(const QString& measure)
{
    if (measure == m_measure)
        return;
    m_measure = measure;
    tell({}, {});
    if (!m_model->isLoading())
        read();
}

bool ListSum::isWanted() const
{
    return !measureOf(m_measure, m_model->def()).isEmpty();
}

void ListSum::onLoaded()
{
    if (m_of != m_model->query()) // a sum of other rows; after a change of the file it stays until the new one is there
        tell({}, {});
    read();
}

void ListSum::read()
{
    const int number = ++*m_newest;
    m_again->stop();
    const QString measure = measureOf(m_measure, m_model->def());
    if (measure.isEmpty() || m_model->rowCount() == 0) {
        tell({}, {});
        return;
    }
    Query query = m_model->query();
    query.sort = {{QStringLiteral("id"), false}}; // as they stand in the file
    using Sum = std::optional<RecordSum>;
    const auto add = [query, measure, number, newest = m_newest, &others = m_background](Reader& reader) {
        bool stopped = false;
        const Reader::Walk walk(reader);
        const RecordSum sum = sumOf(reader, query, measure, [&] {
            stopped = *newest != number || others.pending() > 1;
            return !stopped;
        });
        return stopped ? Sum() : Sum(sum);
    };
    m_background.ask<Sum>(this, add, [this, number, query = m_model->query()](const Outcome<Sum>& answer) {
        if (number != *m_newest)
            return;
        if (answer && !*answer) {
            m_again->start();
            return;
        }
        m_of = query;
        if (answer)
            tell(wordsOf(**answer), (*answer)->remarks);
        else
            tell({}, {}); // what cannot be read is told by the rows
    });
}

void ListSum::tell(const QString& words, const QStringList& remarks)
{
    if (words == m_words && remarks == m_remarks)
        return;
    m_words = words;
    m_remarks = remarks;
    Q_EMIT changed();
}

} // namespace perennial
