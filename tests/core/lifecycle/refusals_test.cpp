// Every step refuses in words that help: what stands against it, where that stands, and what to do instead.
#include "core/catalog/entities/transaction/category.h"
#include "core/lifecycle/fulfillment/credit_invoice.h"
#include "core/lifecycle/fulfillment/record_payment.h"
#include "core/lifecycle/transaction/cancel_order.h"
#include "core/lifecycle/transaction/hold_order.h"
#include "core/lifecycle/transaction/send_quote.h"
#include "core/lifecycle/verbs.h"
#include "core/record/format.h"
#include "tests/support/trade_fixture.h"

#include <QRegularExpression>
#include <QSet>

using namespace perennial;
using namespace perennial::test;

namespace {

using Texts = QHash<QString, QString>;

struct Attempt {
    const char* verb;
    Id on;
    Texts answers = {};
};

Texts saying(const char* name, const char* text)
{
    return {{QString::fromLatin1(name), QString::fromUtf8(text)}};
}

// One record of each kind in a state that its steps do not fit.
class Standstill {
public:
    Standstill()
    {
        people();
        trade();
        bills();
        service();
    }

    QVector<Attempt> attempts() const { return ofPeople() + ofTrade() + ofBills() + ofService(); }

    TestFile file;

private:
    void run(const char* key, Id id, const Texts& texts = {})
    {
        const Verb verb = verbNamed(QString::fromLatin1(key));
        file.does([&](Desk& desk) { return runVerb(desk, verb, id, argumentsOf(desk, verb, texts)).id; });
    }

    void people()
    {
        file.does([&](Desk& desk) {
            account = anAccount(desk).ref();
            freshLead = aLead(desk, "Tom Meyer", "tom@meyer.example", "Meyer").id();
            convertedLead = aLead(desk, "Ida Falk", "ida@falk.example", "Falk").id();
            openDeal = anOpportunity(desk, account).id();
            wonDeal = anOpportunity(desk, account, "Spring order").id();
            doneTask = aTask(desk).id();
            auto made = desk.blank<Campaign>();
            desk.save(made.set(Campaign::name, "Autumn letter"));
            campaign = made.id();
            auto shelf = desk.blank<Category>();
            desk.save(shelf.set(Category::name, "Chairs"));
            category = shelf.id();
            held = anAccount(desk, "Late Payers");
            desk.save(held.set(Account::creditState, Account::hold));
        });
        run("convert-lead", convertedLead);
        convertedContact = file.load<Lead>(convertedLead)[Lead::convertedContact].id;
        run("win-opportunity", wonDeal);
        run("complete-activity", doneTask);
    }

    void trade()
    {
        draftOrder = anOrder(file, 10, false);
        confirmedOrder = anOrder(file, 10);
        cancelledOrder = anOrder(file, 10);
        heldOrder = anOrder(file, 10);
        file.does([&](Desk& desk) {
            cancelOrder(desk, {cancelledOrder.order, "Changed their mind"});
            holdOrder(desk, {heldOrder.order, Hold::Shipping, "Road closed"});
            for (Ref* quote : {&draftQuote, &sentQuote}) {
                auto made = desk.blank<Quote>();
                desk.save(made.set(Quote::account, account));
                *quote = made.ref();
                addLine(desk, {made.ref(), draftOrder.product});
            }
            sendQuote(desk, {sentQuote});
        });
    }

    void bills()
    {
        Placed placed;
        issued = anInvoice(file, 2, placed);
        delivered = file.reader().first<Delivery>({whereIs(Delivery::order, placed.order)})->ref();
        file.does([&](Desk& desk) {
            RecordPayment ask{placed.account, Money{20'000}};
            usedUp = recordPayment(desk, ask).payment;
            DeliverOrder deliver{confirmedOrder.order, {{confirmedOrder.line, pieces(1)}}};
            deliver.stage = Delivery::draft;
            draftDelivery = deliverOrder(desk, deliver).delivery;
        });
        payer = placed.account;
        Placed other;
        const Ref credited = anInvoice(file, 1, other);
        file.does([&](Desk& desk) { return creditInvoice(desk, {credited, {}, {}, "Broken"}); });
        creditOfNote =
            file.reader().first<Payment>({{QString::fromLatin1(Payment::creditNote.key), Op::NotEmpty}})->ref();
        file.does([&](Desk& desk) {
            auto made = desk.blank<Invoice>();
            desk.save(made.set(Invoice::account, account));
            draftInvoice = made.ref();
        });
    }

    void service()
    {
        file.does([&](Desk& desk) {
            freshCase = aCase(desk, account).id();
            closedCase = aCase(desk, account, "Lamp is out").id();
        });
        run("resolve-case", closedCase, saying("solution", "New lamp"));
        run("close-case", closedCase);
    }

    QVector<Attempt> ofPeople() const
    {
        return {{"contact-lead", convertedLead},
                {"nurture-lead", convertedLead},
                {"qualify-lead", convertedLead},
                {"unqualify-lead", convertedLead, saying("reason", "no_budget")},
                {"renew-lead", freshLead},
                {"convert-lead", convertedLead},
                {"win-opportunity", wonDeal},
                {"lose-opportunity", wonDeal, saying("reason", "price")},
                {"reopen-opportunity", openDeal},
                {"add-members", campaign},
                {"complete-activity", doneTask},
                {"reschedule-activity", doneTask},
                {"cancel-activity", doneTask},
                {"plan", category, saying("subject", "Look")},
                {"log-call", category, saying("outcome", "reached")},
                {"note", category, saying("text", "Nice")},
                {"tag", account.id, saying("name", " ")},
                {"untag", account.id},
                {"attach", account.id, saying("path", "/nowhere/at/all.txt")},
                {"duplicate", draftOrder.line.id},
                {"merge-account", account.id, {{"with", QString::number(account.id)}}},
                {"merge-contact", convertedContact, {{"with", QString::number(convertedContact)}}},
                {"merge-lead", freshLead, {{"with", QString::number(freshLead)}}}};
    }

    QVector<Attempt> ofTrade() const
    {
        return {{"quote-opportunity", wonDeal},
                {"add-quote-line", sentQuote.id, saying("text", "Cushion")},
                {"send-quote", sentQuote.id},
                {"accept-quote", draftQuote.id},
                {"decline-quote", draftQuote.id, saying("reason", "Too dear")},
                {"revise-quote", draftQuote.id},
                {"take-order", held.id()},
                {"add-order-line", draftOrder.order.id},
                {"add-invoice-line", issued.id, saying("text", "Cushion")},
                {"confirm-order", confirmedOrder.order.id},
                {"hold-order", draftOrder.order.id, saying("reason", "Road closed")},
                {"release-order", confirmedOrder.order.id},
                {"close-short", confirmedOrder.order.id, saying("reason", "No wood")},
                {"cancel-order", cancelledOrder.order.id, saying("reason", "No wood")},
                {"deliver-order", heldOrder.order.id},
                {"return-goods", confirmedOrder.order.id, saying("reason", "Broken")},
                {"move-stage", draftOrder.order.id, saying("to", "confirmed")}};
    }

    QVector<Attempt> ofBills() const
    {
        return {{"ship-delivery", delivered.id},
                {"mark-delivered", delivered.id},
                {"invoice-order", draftOrder.order.id},
                {"invoice-delivery", draftDelivery.id},
                {"issue-invoice", issued.id},
                {"pay-invoice", issued.id},
                {"credit-invoice", draftInvoice.id, saying("reason", "Broken")},
                {"write-off", issued.id, saying("reason", "bad_debt")},
                {"split-invoice", issued.id, saying("parts", "3")},
                {"record-payment", payer.id, saying("amount", "10")},
                {"use-credit", usedUp.id},
                {"refund-credit", payer.id},
                {"remove-payment", creditOfNote.id}};
    }

    QVector<Attempt> ofService() const
    {
        return {{"open-case", category, saying("subject", "Wobbles")},
                {"take-case", closedCase},
                {"answer-case", closedCase, saying("text", "On our way")},
                {"hear-customer", freshCase, saying("text", " ")},
                {"note-on-case", freshCase, saying("text", " ")},
                {"wait-for-customer", closedCase},
                {"hold-case", closedCase, saying("reason", "Parts")},
                {"escalate-case", closedCase, saying("reason", "Again")},
                {"resolve-case", closedCase, saying("solution", "New lamp")},
                {"close-case", freshCase},
                {"reopen-case", freshCase}};
    }

    Ref account, payer;
    Row<Account> held{Record()};
    Id freshLead = 0, convertedLead = 0, convertedContact = 0, openDeal = 0, wonDeal = 0, doneTask = 0, campaign = 0,
       category = 0;
    Placed draftOrder, confirmedOrder, cancelledOrder, heldOrder;
    Ref draftQuote, sentQuote, issued, delivered, draftDelivery, usedUp, creditOfNote, draftInvoice;
    Id freshCase = 0, closedCase = 0;
};

Error refusalOf(TestFile& file, const Verb& verb, Id id, const Texts& answers)
{
    return file.refuses([&](Desk& desk) { return runVerb(desk, verb, id, argumentsOf(desk, verb, answers)).id; });
}

// In a field; where the step is none of this kind of record, at the record.
bool saysWhere(TestFile& file, const Error& error, Id id)
{
    const EntityPtr def = file.reader().catalog()->ofId(id);
    const bool isWrongKind = !def->hasFlow() && error.text.startsWith(referenceOf(*def, id));
    return isWrongKind || (!error.issues.isEmpty() && !error.issues.first().field.isEmpty());
}

// What is wrong, and what to do: two sentences, or two clauses of one.
bool saysWhatToDo(const QString& text)
{
    static const QRegularExpression second(QStringLiteral("[.;:] \\S"));
    return text.endsWith(u'.') && text.contains(second);
}

} // namespace

TEST_CASE("every step that is refused says what stands against it, in which field, and what to do")
{
    Standstill scene;
    QSet<QString> tried;
    for (const Attempt& attempt : scene.attempts()) {
        const Verb verb = verbNamed(QString::fromLatin1(attempt.verb));
        tried.insert(verb.key);
        const Error error = refusalOf(scene.file, verb, attempt.on, attempt.answers);
        INFO(verb.key.toStdString() << ": " << error.text.toStdString());
        CHECK((error.fault == Fault::Refused || error.fault == Fault::Invalid || error.fault == Fault::NotFound));
        CHECK(saysWhatToDo(error.text));
        CHECK(saysWhere(scene.file, error, attempt.on));
    }
    for (const Verb& verb : allVerbs()) {
        INFO(verb.key.toStdString());
        CHECK(tried.contains(verb.key));
    }
}

TEST_CASE("a step that lacks an answer names it, and nothing was changed")
{
    Standstill scene;
    for (const Attempt& attempt : scene.attempts()) {
        const Verb verb = verbNamed(QString::fromLatin1(attempt.verb));
        const auto required = [](const VerbParameter& parameter) { return parameter.required; };
        if (std::none_of(verb.parameters.begin(), verb.parameters.end(), required))
            continue;
        const Error error = refusalOf(scene.file, verb, attempt.on, {});
        INFO(verb.key.toStdString() << ": " << error.text.toStdString());
        CHECK(saysWhatToDo(error.text));
        CHECK(saysWhere(scene.file, error, attempt.on));
    }
}

TEST_CASE("where a step's own rules know more than its table of stages, they speak")
{
    TestFile file;
    const Placed placed = anOrder(file);
    file.does([&](Desk& desk) { holdOrder(desk, {placed.order, Hold::Shipping, "Road closed"}); });
    const Error held = refusalOf(file, verbNamed("deliver-order"), placed.order.id, {});
    CHECK(held.text.contains("SO-2026-0001 is on hold: Road closed. Release it"));
    const Placed draft = anOrder(file, 1, false);
    const Error unconfirmed = refusalOf(file, verbNamed("invoice-order"), draft.order.id, {});
    CHECK(unconfirmed.text.contains("SO-2026-0002 is a draft. Confirm it"));
    CHECK(isAbout(unconfirmed, SalesOrder::status.key));
    CHECK(file.count<Invoice>() == 0);
}
