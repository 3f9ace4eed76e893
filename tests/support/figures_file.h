// A file for tests of reports: DS1 as real deals, orders, and the proof that records behind a row are its figures.
#pragma once
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/insight/report.h"
#include "tests/support/workspace_fixture.h"

namespace perennial::test {

class FiguresFile : public TestFile {
public:
    explicit FiguresFile(QDate day = QDate(2024, 1, 1)) : TestFile(day) {}

    // Moves the clock to noon UTC of a later day.
    void goTo(QDate day)
    {
        const QDateTime noon(day, QTime(12, 0), Qt::UTC);
        if (noon > clock().now())
            clock().advance(clock().now().msecsTo(noon));
    }

    Id deal(Ref account, const QString& name, qint64 amount, QDate expected)
    {
        return does([&](Desk& desk) {
            auto deal = desk.blank<Opportunity>();
            deal.set(Opportunity::name, name)
                .set(Opportunity::account, account)
                .set(Opportunity::amount, Money{amount * 100})
                .set(Opportunity::expectedClose, expected);
            return desk.save(deal);
        });
    }

    void move(Id deal, Choice<Opportunity> stage)
    {
        does([&](Desk& desk) {
            auto row = desk.load<Opportunity>(deal);
            row.set(Opportunity::stage, stage);
            if (qstrcmp(stage.key, Opportunity::lost.key) == 0)
                row.set(Opportunity::lostReason, Opportunity::price);
            desk.save(row);
        });
    }

    // One line of one piece; totals as the closing rules leave them.
    Id order(Ref account, QDate day, qint64 minor)
    {
        return does([&](Desk& desk) {
            auto order = desk.blank<SalesOrder>();
            order.set(SalesOrder::account, account)
                .set(SalesOrder::status, SalesOrder::confirmed)
                .set(SalesOrder::orderedAt, day)
                .set(SalesOrder::confirmedOn, day)
                .set(SalesOrder::month, qint64(monthIndex(day)))
                .set(SalesOrder::netTotal, Money{minor})
                .set(SalesOrder::total, Money{minor})
                .set(SalesOrder::baseNet, Money{minor});
            const Id id = desk.save(order);
            auto line = desk.blank<SalesOrderLine>();
            line.set(SalesOrderLine::document, Ref{id})
                .set(SalesOrderLine::name, QStringLiteral("Piece"))
                .set(SalesOrderLine::quantity, Quantity{1000})
                .set(SalesOrderLine::unitPrice, Money{minor})
                .set(SalesOrderLine::lineTotal, Money{minor});
            desk.save(line);
            return id;
        });
    }

    Ref account(const QString& name)
    {
        return does([&](Desk& desk) { return anAccount(desk, name).ref(); });
    }

    // Data set DS1 of five deals, lived through day by day until 15 February 2024.
    void liveDs1()
    {
        const Ref firm = account(QStringLiteral("Firm"));
        QVector<Id> deals(6);
        const auto day = [](int month, int dayOfMonth) { return QDate(2024, month, dayOfMonth); };
        const auto begin = [&](int number, qint64 amount, QDate on, QDate expected) {
            goTo(on);
            deals[number] = deal(firm, QStringLiteral("Deal %1").arg(number), amount, expected);
        };
        const auto step = [&](int number, Choice<Opportunity> stage, QDate on) {
            goTo(on);
            move(deals[number], stage);
        };
        using O = Opportunity;
        begin(1, 10000, day(1, 1), day(2, 1));
        begin(2, 5000, day(1, 3), day(2, 1));
        begin(3, 8000, day(1, 4), day(2, 10));
        step(1, O::qualification, day(1, 5));
        begin(4, 2000, day(1, 6), day(3, 1));
        step(4, O::lost, day(1, 7));
        step(3, O::qualification, day(1, 8));
        begin(5, 4000, day(1, 10), day(2, 10));
        step(2, O::proposal, day(1, 10));
        step(5, O::qualification, day(1, 12));
        step(3, O::prospecting, day(1, 12));
        step(1, O::proposal, day(1, 15));
        step(2, O::lost, day(1, 20));
        step(3, O::qualification, day(1, 20));
        step(5, O::proposal, day(1, 20));
        step(1, O::negotiation, day(1, 25));
        step(1, O::won, day(2, 1));
        step(5, O::won, day(2, 10));
        goTo(day(2, 15));
    }

    // How many records are behind a cell, and what one of their money fields adds up to.
    qint64 behind(const ReportRow& row, int column) { return reader().count(row.recordsBehind(column)); }
    template <class E> Money sumBehind(const ReportRow& row, int column, Field<E, Money> field)
    {
        Money sum;
        for (const Record& record : reader().list(row.recordsBehind(column)))
            sum += Row<E>(record)[field];
        return sum;
    }
};

inline Money amountIn(const Report& report, const char* row, const char* column)
{
    const ReportRow* found = report.row(QString::fromLatin1(row));
    REQUIRE(found);
    return Money{found->cells.at(report.column(QString::fromLatin1(column))).integer()};
}

inline qint64 numberIn(const Report& report, const char* row, const char* column)
{
    return amountIn(report, row, column).minor;
}

} // namespace perennial::test
