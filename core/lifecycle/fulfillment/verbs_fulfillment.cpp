// Verbs of fulfillment: deliveries, invoices and payments, as the command line and the window offer them.
#include "core/catalog/entities/engagement/account.h"
#include "core/lifecycle/fulfillment/credit_invoice.h"
#include "core/lifecycle/fulfillment/deliver_order.h"
#include "core/lifecycle/fulfillment/invoice_order.h"
#include "core/lifecycle/fulfillment/issue_invoice.h"
#include "core/lifecycle/fulfillment/order_progress.h"
#include "core/lifecycle/fulfillment/remove_payment.h"
#include "core/lifecycle/fulfillment/return_goods.h"
#include "core/lifecycle/fulfillment/settle.h"
#include "core/lifecycle/fulfillment/ship_delivery.h"
#include "core/lifecycle/fulfillment/split_invoice.h"
#include "core/lifecycle/fulfillment/use_credit.h"
#include "core/lifecycle/fulfillment/write_off.h"
#include "core/lifecycle/transaction/exchange.h"
#include "core/lifecycle/transaction/line_shares.h"
#include "core/lifecycle/transaction/trade_words.h"
#include "core/lifecycle/verb_pen.h"
#include <QRegularExpression>

namespace perennial {
namespace {

Option option(const char* key, const char* label)
{
    return {QString::fromLatin1(key), QString::fromUtf8(label)};
}

QVector<NamedLine> linesToDeliver(const Reader& reader, Id order)
{
    return openLines(reader, Ref{order}, [](const LineProgress& at) { return at.openToDeliver(); });
}

QVector<NamedLine> linesToReturn(const Reader& reader, Id order)
{
    return openLines(reader, Ref{order}, [](const LineProgress& at) { return at.shipped - at.returned; });
}

QVector<NamedLine> linesToInvoice(const Reader& reader, Id order)
{
    return openLines(reader, Ref{order}, [](const LineProgress& at) { return at.openToInvoice(false); });
}

QVector<NamedLine> linesToInvoiceEarly(const Reader& reader, Id order)
{
    return openLines(reader, Ref{order}, [](const LineProgress& at) { return at.openToInvoice(true); });
}

QVector<NamedLine> linesToCredit(const Reader& reader, Id invoice)
{
    QVector<NamedLine> lines = namedLines<InvoiceLine>(reader, Ref{invoice});
    for (NamedLine& line : lines)
        line.quantity = leftToCredit(reader, reader.load<InvoiceLine>(line.ref));
    return lines;
}

VerbParameter paidBy()
{
    VerbParameter parameter =
        otherwise(asks("method", QT_TRANSLATE_NOOP("Verbs", "Method"), Kind::Choice), Payment::transfer);
    parameter.options = {option(Payment::transfer.key, QT_TRANSLATE_NOOP("Verbs", "Bank transfer")),
                         option(Payment::cash.key, QT_TRANSLATE_NOOP("Verbs", "Cash")),
                         option(Payment::card.key, QT_TRANSLATE_NOOP("Verbs", "Card")),
                         option(Payment::directDebit.key, QT_TRANSLATE_NOOP("Verbs", "Direct debit")),
                         option(Payment::cheque.key, QT_TRANSLATE_NOOP("Verbs", "Cheque")),
                         option(Payment::online.key, QT_TRANSLATE_NOOP("Verbs", "Online payment")),
                         option(Payment::otherMethod.key, QT_TRANSLATE_NOOP("Verbs", "Other"))};
    return parameter;
}

// One of the choices by its key; the first where none is named.
template <class E> Choice<E> chosen(const QString& key, std::initializer_list<Choice<E>> choices)
{
    for (const Choice<E>& choice : choices) {
        if (key == QLatin1String(choice.key))
            return choice;
    }
    return *choices.begin();
}

Choice<Payment> methodOf(const VerbArguments& given)
{
    using P = Payment;
    return chosen(given.text("method"),
                  {P::transfer, P::cash, P::card, P::directDebit, P::cheque, P::online, P::otherMethod});
}

QVector<LineShare> sharesOf(const QVector<NamedLine>& lines, const VerbArguments& given)
{
    return lineShares(given.text("lines"), lines, QStringLiteral("lines"));
}

Verb deliverVerb()
{
    using S = SalesOrder;
    Verb verb{QStringLiteral("deliver-order"), QString::fromLatin1(S::entity), QT_TRANSLATE_NOOP("Verbs", "Deliver")};
    verb.icon = QStringLiteral("truck");
    VerbParameter stage =
        otherwise(asks("stage", QT_TRANSLATE_NOOP("Verbs", "The delivery is"), Kind::Choice), Delivery::delivered);
    stage.options = {option(Delivery::delivered.key, QT_TRANSLATE_NOOP("Verbs", "Delivered")),
                     option(Delivery::inTransit.key, QT_TRANSLATE_NOOP("Verbs", "In transit")),
                     option(Delivery::ready.key, QT_TRANSLATE_NOOP("Verbs", "Ready")),
                     option(Delivery::draft.key, QT_TRANSLATE_NOOP("Verbs", "Draft"))};
    verb.parameters = {someLines(linesToDeliver), onDay(), stage,
                       asks("carrier", QT_TRANSLATE_NOOP("Verbs", "Carrier"), Kind::Text),
                       asks("tracking", QT_TRANSLATE_NOOP("Verbs", "Tracking number"), Kind::Text)};
    verb.stages = stagesOf({S::confirmed, S::inProduction, S::partlyDelivered});
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        DeliverOrder ask{Ref{id}};
        ask.lines = sharesOf(linesToDeliver(desk, id), given);
        ask.stage =
            chosen(given.text("stage"), {Delivery::delivered, Delivery::inTransit, Delivery::ready, Delivery::draft});
        ask.on = given.at<QDate>("on");
        ask.carrier = given.text("carrier");
        ask.tracking = given.text("tracking");
        return resultOf<Delivery>(desk, deliverOrder(desk, ask).delivery, Trade::tr("Delivery %1 was written."));
    };
    return verb;
}

Verb shipVerb()
{
    Verb verb{QStringLiteral("ship-delivery"), QString::fromLatin1(Delivery::entity),
              QT_TRANSLATE_NOOP("Verbs", "Ship")};
    verb.icon = QStringLiteral("truck");
    verb.parameters = {onDay(), asks("carrier", QT_TRANSLATE_NOOP("Verbs", "Carrier"), Kind::Text),
                       asks("tracking", QT_TRANSLATE_NOOP("Verbs", "Tracking number"), Kind::Text)};
    verb.stages = stagesOf({Delivery::draft, Delivery::ready});
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        shipDelivery(desk, {Ref{id}, given.at<QDate>("on"), given.text("carrier"), given.text("tracking")});
        return resultOf<Delivery>(desk, Ref{id}, Trade::tr("%1 is on its way."));
    };
    return verb;
}

Verb deliveredVerb()
{
    Verb verb{QStringLiteral("mark-delivered"), QString::fromLatin1(Delivery::entity),
              QT_TRANSLATE_NOOP("Verbs", "Mark as delivered")};
    verb.icon = QStringLiteral("check2-circle");
    verb.parameters = {onDay()};
    verb.stages = stagesOf({Delivery::draft, Delivery::ready, Delivery::inTransit});
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        markDelivered(desk, {Ref{id}, given.at<QDate>("on")});
        return resultOf<Delivery>(desk, Ref{id}, Trade::tr("%1 is delivered."));
    };
    return verb;
}

Verb returnVerb()
{
    using S = SalesOrder;
    Verb verb{QStringLiteral("return-goods"), QString::fromLatin1(S::entity),
              QT_TRANSLATE_NOOP("Verbs", "Return goods")};
    verb.icon = QStringLiteral("box-arrow-in-left");
    verb.parameters = {asks("reason", QT_TRANSLATE_NOOP("Verbs", "Reason"), Kind::Text, true), someLines(linesToReturn),
                       onDay()};
    verb.stages = stagesOf(
        {S::partlyDelivered, S::delivered, S::partlyInvoiced, S::invoiced, S::completed, S::closedShort, S::onHold});
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        returnGoods(desk,
                    {Ref{id}, sharesOf(linesToReturn(desk, id), given), given.text("reason"), given.at<QDate>("on")});
        return resultOf<S>(desk, Ref{id}, Trade::tr("The return to %1 was noted."));
    };
    return verb;
}

// Writes the draft and issues it in the same step, unless it is to stay a draft.
VerbResult written(Desk& desk, Ref invoice, const VerbArguments& given)
{
    if (given.at<bool>("draft"))
        return resultOf<Invoice>(desk, invoice, Trade::tr("%1 was written as a draft."));
    issueInvoice(desk, {invoice, given.at<QDate>("on")});
    return resultOf<Invoice>(desk, invoice, Trade::tr("Invoice %1 was issued."));
}

VerbParameter asDraft()
{
    return asks("draft", QT_TRANSLATE_NOOP("Verbs", "Keep as a draft"), Kind::Flag);
}

Verb invoiceOrderVerb()
{
    using S = SalesOrder;
    Verb verb{QStringLiteral("invoice-order"), QString::fromLatin1(S::entity), QT_TRANSLATE_NOOP("Verbs", "Invoice")};
    verb.icon = QStringLiteral("receipt");
    verb.parameters = {someLines(linesToInvoiceEarly),
                       asks("before_delivery", QT_TRANSLATE_NOOP("Verbs", "Before delivery"), Kind::Flag), onDay(),
                       asDraft()};
    verb.stages = stagesOf({S::confirmed, S::inProduction, S::partlyDelivered, S::delivered, S::partlyInvoiced,
                            S::closedShort, S::onHold});
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        InvoiceOrder ask{Ref{id}};
        ask.beforeDelivery = given.at<bool>("before_delivery");
        ask.lines = sharesOf(ask.beforeDelivery ? linesToInvoiceEarly(desk, id) : linesToInvoice(desk, id), given);
        return written(desk, invoiceOrder(desk, ask).invoice, given);
    };
    return verb;
}

Verb invoiceDeliveryVerb()
{
    Verb verb{QStringLiteral("invoice-delivery"), QString::fromLatin1(Delivery::entity),
              QT_TRANSLATE_NOOP("Verbs", "Invoice")};
    verb.icon = QStringLiteral("receipt");
    verb.parameters = {otherwise(asks("with", QT_TRANSLATE_NOOP("Verbs", "Together with deliveries"), Kind::Text),
                                 QT_TRANSLATE_NOOP("Verbs", "this delivery alone")),
                       onDay(), asDraft()};
    verb.stages = stagesOf({Delivery::inTransit, Delivery::delivered});
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
        InvoiceDeliveries ask{{Ref{id}}};
        for (const QString& other : given.text("with").split(between, Qt::SkipEmptyParts))
            ask.deliveries.append(Ref{desk.resolve(QString::fromLatin1(Delivery::entity), other)});
        return written(desk, invoiceDeliveries(desk, ask).invoice, given);
    };
    return verb;
}

Verb issueVerb()
{
    Verb verb{QStringLiteral("issue-invoice"), QString::fromLatin1(Invoice::entity),
              QT_TRANSLATE_NOOP("Verbs", "Issue")};
    verb.icon = QStringLiteral("file-earmark-check");
    verb.parameters = {onDay()};
    verb.stages = stagesOf({Invoice::draft});
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        issueInvoice(desk, {Ref{id}, given.at<QDate>("on")});
        return resultOf<Invoice>(desk, Ref{id}, Trade::tr("%1 was issued."));
    };
    return verb;
}

Verb splitVerb()
{
    Verb verb{QStringLiteral("split-invoice"), QString::fromLatin1(Invoice::entity),
              QT_TRANSLATE_NOOP("Verbs", "Split into instalments")};
    verb.icon = QStringLiteral("calendar-date");
    verb.about = QString::fromLatin1(Invoice::kind.key);
    verb.parameters = {asks("parts", QT_TRANSLATE_NOOP("Verbs", "Equal parts"), Kind::Integer),
                       otherwise(asks("first", QT_TRANSLATE_NOOP("Verbs", "First due on"), Kind::Date),
                                 QT_TRANSLATE_NOOP("Verbs", "when the invoice is due")),
                       otherwise(asks("months", QT_TRANSLATE_NOOP("Verbs", "Months between them"), Kind::Integer),
                                 QT_TRANSLATE_NOOP("Verbs", "one")),
                       asks("plan", QT_TRANSLATE_NOOP("Verbs", "Or days with shares or amounts"), Kind::Text)};
    verb.stages = stagesOf({Invoice::draft});
    verb.objection = [](const Reader&, const Record& record) {
        return Row<Invoice>(record).is(Invoice::kind, Invoice::creditNote)
                   ? Trade::tr(
                         "A credit note is not paid in instalments. Split the invoice instead, while it is a draft.")
                   : QString();
    };
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        SplitInvoice ask{Ref{id}, given.at<qint64>("parts"), given.at<QDate>("first")};
        if (given.has("months"))
            ask.months = given.at<qint64>("months");
        ask.plan =
            instalmentPlan(given.text("plan"), desk.load<Invoice>(id)[Invoice::currency], QStringLiteral("plan"));
        splitInvoice(desk, ask);
        return resultOf<Invoice>(desk, Ref{id},
                                 ask.parts == 1 ? Trade::tr("%1 is payable at once.")
                                                : Trade::tr("%1 is payable in instalments."));
    };
    return verb;
}

QString objectionToPaid(const Reader&, const Record& record)
{
    return openOf(Row<Invoice>(record)) > Money()
               ? QString()
               : Trade::tr(
                     "Nothing of it is open. Record a payment for the customer instead, which can be kept as credit.");
}

Verb payInvoiceVerb()
{
    Verb verb{QStringLiteral("pay-invoice"), QString::fromLatin1(Invoice::entity),
              QT_TRANSLATE_NOOP("Verbs", "Record a payment")};
    verb.icon = QStringLiteral("cash-coin");
    verb.parameters = {otherwise(asks("amount", QT_TRANSLATE_NOOP("Verbs", "Amount"), Kind::Money),
                                 QT_TRANSLATE_NOOP("Verbs", "all that is open")),
                       onDay(), paidBy(), asks("reference", QT_TRANSLATE_NOOP("Verbs", "Reference"), Kind::Text),
                       asks("keep_rest", QT_TRANSLATE_NOOP("Verbs", "Keep the rest as credit"), Kind::Flag)};
    verb.stages = stagesOf({Invoice::issued, Invoice::partlyPaid});
    verb.objection = objectionToPaid;
    verb.about = QString::fromLatin1(Invoice::openTotal.key);
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        const Row<Invoice> invoice = desk.load<Invoice>(id);
        RecordPayment ask{invoice[Invoice::account], openOf(invoice), invoice[Invoice::currency]};
        if (given.has("amount"))
            ask.amount = rescaled(given.at<Money>("amount"), desk.baseCurrency(), ask.currency);
        ask.on = given.at<QDate>("on");
        ask.method = methodOf(given);
        ask.reference = given.text("reference");
        ask.shares = {{invoice.ref(), Money()}};
        ask.keepRest = given.at<bool>("keep_rest");
        recordPayment(desk, ask);
        return resultOf<Invoice>(desk, Ref{id}, Trade::tr("The payment of %1 was recorded."));
    };
    return verb;
}

Verb recordPaymentVerb()
{
    Verb verb{QStringLiteral("record-payment"), QString::fromLatin1(Account::entity),
              QT_TRANSLATE_NOOP("Verbs", "Record a payment")};
    verb.icon = QStringLiteral("cash-coin");
    verb.parameters = {asks("amount", QT_TRANSLATE_NOOP("Verbs", "Amount"), Kind::Money, true),
                       otherwise(asks("currency", QT_TRANSLATE_NOOP("Verbs", "Currency"), Kind::Currency),
                                 QT_TRANSLATE_NOOP("Verbs", "the invoice's, else the customer's")),
                       otherwise(asks("invoices", QT_TRANSLATE_NOOP("Verbs", "Invoices"), Kind::Text),
                                 QT_TRANSLATE_NOOP("Verbs", "the oldest first")),
                       onDay(),
                       paidBy(),
                       asks("reference", QT_TRANSLATE_NOOP("Verbs", "Reference"), Kind::Text),
                       asks("keep_rest", QT_TRANSLATE_NOOP("Verbs", "Keep the rest as credit"), Kind::Flag),
                       fills("rate", QT_TRANSLATE_NOOP("Verbs", "Exchange rate"), Invoice::exchangeRate)};
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
        RecordPayment ask{Ref{id}, given.at<Money>("amount"), given.text("currency")};
        for (const QString& number : given.text("invoices").split(between, Qt::SkipEmptyParts))
            ask.shares.append({Ref{desk.resolve(QString::fromLatin1(Invoice::entity), number)}, Money()});
        if (!ask.currency.isEmpty())
            ask.amount = rescaled(ask.amount, desk.baseCurrency(), ask.currency);
        ask.on = given.at<QDate>("on");
        ask.method = methodOf(given);
        ask.reference = given.text("reference");
        ask.keepRest = given.at<bool>("keep_rest");
        if (given.has("rate"))
            ask.rate = ExchangeRate{given.at<qint64>("rate")};
        const PaymentRecorded recorded = recordPayment(desk, ask);
        return resultOf<Payment>(desk, recorded.payment, Trade::tr("Payment %1 was recorded."));
    };
    return verb;
}

Verb creditVerb()
{
    Verb verb{QStringLiteral("credit-invoice"), QString::fromLatin1(Invoice::entity),
              QT_TRANSLATE_NOOP("Verbs", "Credit")};
    verb.icon = QStringLiteral("file-earmark-minus");
    verb.about = QString::fromLatin1(Invoice::kind.key);
    verb.parameters = {asks("reason", QT_TRANSLATE_NOOP("Verbs", "Reason"), Kind::Text, true), someLines(linesToCredit),
                       otherwise(asks("amount", QT_TRANSLATE_NOOP("Verbs", "Amount instead of lines"), Kind::Money),
                                 QT_TRANSLATE_NOOP("Verbs", "what the lines come to")),
                       onDay()};
    verb.stages = stagesOf({Invoice::issued, Invoice::partlyPaid, Invoice::paid, Invoice::writtenOff});
    verb.objection = [](const Reader&, const Record& record) {
        return Row<Invoice>(record).is(Invoice::kind, Invoice::creditNote)
                   ? Trade::tr("It is a credit note itself. Write a new invoice instead.")
                   : QString();
    };
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        CreditInvoice ask{Ref{id}, sharesOf(linesToCredit(desk, id), given)};
        ask.amount =
            rescaled(given.at<Money>("amount"), desk.baseCurrency(), desk.load<Invoice>(id)[Invoice::currency]);
        ask.reason = given.text("reason");
        ask.on = given.at<QDate>("on");
        return resultOf<Invoice>(desk, creditInvoice(desk, ask).creditNote, Trade::tr("Credit note %1 was issued."));
    };
    return verb;
}

Verb writeOffVerb()
{
    using P = Payment;
    Verb verb{QStringLiteral("write-off"), QString::fromLatin1(Invoice::entity),
              QT_TRANSLATE_NOOP("Verbs", "Write off")};
    verb.icon = QStringLiteral("eraser");
    VerbParameter why = asks("reason", QT_TRANSLATE_NOOP("Verbs", "Reason"), Kind::Choice, true);
    why.options = {option(P::badDebt.key, QT_TRANSLATE_NOOP("Verbs", "Bad debt")),
                   option(P::discount.key, QT_TRANSLATE_NOOP("Verbs", "Discount")),
                   option(P::bankCharge.key, QT_TRANSLATE_NOOP("Verbs", "Bank charge")),
                   option(P::otherReason.key, QT_TRANSLATE_NOOP("Verbs", "Other"))};
    verb.parameters = {why,
                       otherwise(asks("amount", QT_TRANSLATE_NOOP("Verbs", "Amount"), Kind::Money),
                                 QT_TRANSLATE_NOOP("Verbs", "all that is open")),
                       onDay()};
    verb.stages = stagesOf({Invoice::issued, Invoice::partlyPaid});
    verb.objection = objectionToPaid;
    verb.about = QString::fromLatin1(Invoice::openTotal.key);
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        WriteOff ask{Ref{id}, chosen(given.text("reason"), {P::badDebt, P::discount, P::bankCharge, P::otherReason})};
        ask.amount =
            rescaled(given.at<Money>("amount"), desk.baseCurrency(), desk.load<Invoice>(id)[Invoice::currency]);
        ask.on = given.at<QDate>("on");
        writeOff(desk, ask);
        return resultOf<Invoice>(desk, Ref{id}, Trade::tr("What was open of %1 is written off."));
    };
    return verb;
}

Verb useCreditVerb()
{
    Verb verb{QStringLiteral("use-credit"), QString::fromLatin1(Payment::entity),
              QT_TRANSLATE_NOOP("Verbs", "Use the credit")};
    verb.icon = QStringLiteral("link-45deg");
    verb.about = QString::fromLatin1(Payment::credit.key);
    verb.objection = [](const Reader&, const Record& record) {
        return Row<Payment>(record)[Payment::credit] > Money()
                   ? QString()
                   : Trade::tr("Nothing is left of it. Record a new payment for what is still open.");
    };
    verb.run = [](Desk& desk, Id id, const VerbArguments&) {
        useCredit(desk, {Ref{id}, {}});
        return resultOf<Payment>(desk, Ref{id}, Trade::tr("The credit of %1 was set against open invoices."));
    };
    return verb;
}

Verb refundVerb()
{
    Verb verb{QStringLiteral("refund-credit"), QString::fromLatin1(Account::entity),
              QT_TRANSLATE_NOOP("Verbs", "Send credit back")};
    verb.icon = QStringLiteral("cash-stack");
    verb.parameters = {otherwise(asks("amount", QT_TRANSLATE_NOOP("Verbs", "Amount"), Kind::Money),
                                 QT_TRANSLATE_NOOP("Verbs", "all there is")),
                       otherwise(asks("currency", QT_TRANSLATE_NOOP("Verbs", "Currency"), Kind::Currency),
                                 QT_TRANSLATE_NOOP("Verbs", "the office's")),
                       onDay(), paidBy(), asks("reference", QT_TRANSLATE_NOOP("Verbs", "Reference"), Kind::Text)};
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        RefundCredit ask{Ref{id}, given.at<Money>("amount"), given.text("currency"), given.at<QDate>("on")};
        if (!ask.currency.isEmpty())
            ask.amount = rescaled(ask.amount, desk.baseCurrency(), ask.currency);
        ask.method = methodOf(given);
        ask.reference = given.text("reference");
        return resultOf<Payment>(desk, refundCredit(desk, ask).payment, Trade::tr("Refund %1 was recorded."));
    };
    return verb;
}

Verb removePaymentVerb()
{
    Verb verb{QStringLiteral("remove-payment"), QString::fromLatin1(Payment::entity),
              QT_TRANSLATE_NOOP("Verbs", "Remove the payment")};
    verb.icon = QStringLiteral("trash3");
    verb.run = [](Desk& desk, Id id, const VerbArguments&) {
        const QString name = desk.load<Payment>(id).reference();
        removePayment(desk, {Ref{id}});
        return VerbResult{QString::fromLatin1(Payment::entity), 0, Trade::tr("%1 was removed.").arg(name)};
    };
    return verb;
}

} // namespace

void appendFulfillmentVerbs(QVector<Verb>& verbs)
{
    verbs += {deliverVerb(),         shipVerb(),          deliveredVerb(),  returnVerb(), invoiceOrderVerb(),
              invoiceDeliveryVerb(), issueVerb(),         payInvoiceVerb(), creditVerb(), writeOffVerb(),
              splitVerb(),           recordPaymentVerb(), useCreditVerb(),  refundVerb(), removePaymentVerb()};
}

} // namespace perennial
