// An entity of the tests' own: one field of every kind, a flow, a family name.
#pragma once
#include "core/catalog/catalog.h"
#include "core/catalog/define.h"

#include <QCoreApplication>

namespace perennial::test {

struct Sample {
    Q_DECLARE_TR_FUNCTIONS(Sample)
public:
    static constexpr auto entity = "sample";
    static constexpr int code = 99;
    static constexpr auto prefix = "SMP";
    static constexpr Field<Sample, QString> given{"given_name"}, family{"family_name"}, email{"email"}, phone{"phone"};
    static constexpr Field<Sample, QString> city{"city"}, remark{"remark"}, site{"site"}, currency{"currency"};
    static constexpr Field<Sample, Pick> stage{"stage"}, rating{"rating"};
    static constexpr Field<Sample, Money> amount{"amount"}, fee{"fee"};
    static constexpr Field<Sample, Quantity> quantity{"quantity"};
    static constexpr Field<Sample, Percent> discount{"discount"};
    static constexpr Field<Sample, qint64> employees{"employees"};
    static constexpr Field<Sample, QDate> start{"start_date"}, end{"end_date"};
    static constexpr Field<Sample, QDateTime> called{"called_at"};
    static constexpr Field<Sample, bool> active{"active"};
    static constexpr Field<Sample, Ref> account{"account_id"};
    static constexpr Field<Sample, QString> reason{"lost_reason"};
    static constexpr Choice<Sample> fresh{"new"}, proposal{"proposal"}, won{"won"}, lost{"lost"};
    static constexpr Choice<Sample> hot{"hot"}, cold{"cold"};

    static EntityDef define()
    {
        return Define<Sample>(Phase::Engagement, "star", L("Sample"), L("Samples"))
            .group(L("Main"))
            .text(given, L("Given name"), Titled | Listed)
            .text(family, L("Family name"), Titled | Required | Listed)
            .email(email, L("E-mail"), Searchable)
            .phone(phone, L("Phone"), Searchable)
            .text(city, L("City"), Searchable)
            .longText(remark, L("Remark"), Searchable)
            .url(site, L("Web site"))
            .currency(currency, L("Currency"))
            .flow(stage, L("Stage"),
                  Flow<Sample>()
                      .stage(fresh, L("New"), StatusType::Open)
                      .stage(proposal, L("Proposal sent"), StatusType::Ongoing, "blue", 50)
                      .stage(won, L("Won"), StatusType::Won, "green", 100)
                      .stage(lost, L("Lost"), StatusType::Lost, "red", 0)
                      .move(fresh, proposal)
                      .move(proposal, won)
                      .move(proposal, lost, reason)
                      .move(lost, fresh))
            .choice(rating, L("Rating"), Options<Sample>().option(hot, L("Hot")).option(cold, L("Ice cold")))
            .money(amount, L("Amount"), currency)
            .money(fee, L("Fee"))
            .quantity(quantity, L("Quantity"))
            .percent(discount, L("Discount"))
            .integer(employees, L("Employees"))
            .date(start, L("Start"))
            .date(end, L("End"))
            .moment(called, L("Last call"))
            .flag(active, L("Active"))
            .link<Sample>(account, L("Account"))
            .text(reason, L("Lost reason"));
    }
};

inline EntityPtr sampleEntity()
{
    EntityDef def = Sample::define();
    def.setHomeReplicas({7});
    return std::make_shared<const EntityDef>(def);
}

} // namespace perennial::test
