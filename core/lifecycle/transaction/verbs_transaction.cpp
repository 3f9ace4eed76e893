// Verbs of transaction: the steps of quotes and orders, as the command line and the window offer them.
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/transaction/product.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/lifecycle/fulfillment/order_progress.h"
#include "core/lifecycle/transaction/accept_quote.h"
#include "core/lifecycle/transaction/add_line.h"
#include "core/lifecycle/transaction/cancel_order.h"
#include "core/lifecycle/transaction/close_short.h"
#include "core/lifecycle/transaction/confirm_order.h"
#include "core/lifecycle/transaction/decline_quote.h"
#include "core/lifecycle/transaction/effective_status.h"
#include "core/lifecycle/transaction/exchange.h"
#include "core/lifecycle/transaction/hold_order.h"
#include "core/lifecycle/transaction/line_shares.h"
#include "core/lifecycle/transaction/quote_opportunity.h"
#include "core/lifecycle/transaction/quote_revisions.h"
#include "core/lifecycle/transaction/revise_quote.h"
#include "core/lifecycle/transaction/send_quote.h"
#include "core/lifecycle/transaction/take_order.h"
#include "core/lifecycle/transaction/trade_words.h"
#include "core/lifecycle/verb_pen.h"

namespace perennial {
namespace {

VerbParameter why(bool required = true)
{
    return asks("reason", QT_TRANSLATE_NOOP("Verbs", "Reason"), Kind::Text, required);
}

Verb quoteDeal()
{
    using O = Opportunity;
    Verb verb{QStringLiteral("quote-opportunity"), QString::fromLatin1(O::entity),
              QT_TRANSLATE_NOOP("Verbs", "Write a quote")};
    verb.icon = QStringLiteral("file-earmark-text");
    verb.parameters = {otherwise(asks("subject", QT_TRANSLATE_NOOP("Verbs", "Subject"), Kind::Text),
                                 QT_TRANSLATE_NOOP("Verbs", "the opportunity's name")),
                       otherwise(asks("valid_until", QT_TRANSLATE_NOOP("Verbs", "Valid until"), Kind::Date),
                                 QT_TRANSLATE_NOOP("Verbs", "as long as quotes usually are"))};
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        const Quoted quoted = quoteOpportunity(desk, {Ref{id}, given.text("subject"), given.at<QDate>("valid_until")});
        return resultOf<Quote>(desk, quoted.quote, Trade::tr("Quote %1 was written."));
    };
    verb.objection = [](const Reader&, const Record& record) {
        const StatusType type = Row<O>(record).status();
        return type == StatusType::Won || type == StatusType::Lost
                   ? Trade::tr("The opportunity is closed. Reopen it to quote it again.")
                   : QString();
    };
    return verb;
}

// One verb for each kind of document that has priced lines.
template <class Document> Verb addLineTo(const char* key, Choice<Document> draft)
{
    Verb verb{QString::fromLatin1(key), QString::fromLatin1(Document::entity),
              QT_TRANSLATE_NOOP("Verbs", "Add a line")};
    verb.icon = QStringLiteral("plus-lg");
    verb.parameters = {asksFor<Product>("product", QT_TRANSLATE_NOOP("Verbs", "Product"), false),
                       otherwise(asks("text", QT_TRANSLATE_NOOP("Verbs", "Text"), Kind::Text),
                                 QT_TRANSLATE_NOOP("Verbs", "the product's name")),
                       otherwise(asks("quantity", QT_TRANSLATE_NOOP("Verbs", "Quantity"), Kind::Quantity),
                                 QT_TRANSLATE_NOOP("Verbs", "one")),
                       otherwise(asks("price", QT_TRANSLATE_NOOP("Verbs", "Unit price"), Kind::Money),
                                 QT_TRANSLATE_NOOP("Verbs", "the customer's price")),
                       otherwise(asks("discount", QT_TRANSLATE_NOOP("Verbs", "Discount"), Kind::Percent),
                                 QT_TRANSLATE_NOOP("Verbs", "none")),
                       otherwise(asks("tax", QT_TRANSLATE_NOOP("Verbs", "Tax"), Kind::Percent),
                                 QT_TRANSLATE_NOOP("Verbs", "the product's"))};
    if constexpr (std::is_same_v<Document, Quote>)
        verb.parameters.append(asks("optional", QT_TRANSLATE_NOOP("Verbs", "Optional"), Kind::Flag));
    if (draft.key)
        verb.stages = stagesOf({draft});
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        AddLine ask{Ref{id}, given.ref("product"), given.text("text")};
        if (given.has("quantity"))
            ask.quantity = given.at<Quantity>("quantity");
        if (given.has("price"))
            ask.unitPrice =
                rescaled(given.at<Money>("price"), desk.baseCurrency(), desk.load<Document>(id)[Document::currency]);
        if (given.has("tax"))
            ask.tax = given.at<Percent>("tax");
        ask.discount = given.at<Percent>("discount");
        ask.optional = given.at<bool>("optional");
        addLine(desk, ask);
        return resultOf<Document>(desk, Ref{id}, Trade::tr("A line was added to %1."));
    };
    return verb;
}

Verb sendVerb()
{
    Verb verb{QStringLiteral("send-quote"), QString::fromLatin1(Quote::entity),
              QT_TRANSLATE_NOOP("Verbs", "Mark as sent")};
    verb.icon = QStringLiteral("send");
    verb.parameters = {onDay()};
    verb.stages = stagesOf({Quote::draft});
    verb.objection = [](const Reader& reader, const Record& record) {
        return objectionToOffer(reader, Row<Quote>(record));
    };
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        sendQuote(desk, {Ref{id}, given.at<QDate>("on")});
        return resultOf<Quote>(desk, Ref{id}, Trade::tr("%1 is with the customer."));
    };
    return verb;
}

QVector<NamedLine> optionalLines(const Reader& reader, Id quote)
{
    QVector<NamedLine> lines;
    for (const Row<QuoteLine>& line : linesOf<QuoteLine>(reader, Ref{quote})) {
        if (line[QuoteLine::optional])
            lines.append({line.ref(), line[QuoteLine::position], line[QuoteLine::quantity], line.title(),
                          line[QuoteLine::unit], true});
    }
    return lines;
}

// A line on a delivery that has not left cannot be cancelled before that delivery is.
QVector<NamedLine> cancellableLines(const Reader& reader, Id order)
{
    return openLines(reader, Ref{order}, [](const LineProgress& at) { return at.openToDeliver(); });
}

Verb acceptVerb()
{
    Verb verb{QStringLiteral("accept-quote"), QString::fromLatin1(Quote::entity), QT_TRANSLATE_NOOP("Verbs", "Accept")};
    verb.icon = QStringLiteral("hand-thumbs-up");
    VerbParameter taken = asks("options", QT_TRANSLATE_NOOP("Verbs", "Optional lines taken"), Kind::Text);
    taken.lines = optionalLines;
    verb.parameters = {onDay(), asks("reference", QT_TRANSLATE_NOOP("Verbs", "Customer's reference"), Kind::Text),
                       taken, asks("promised", QT_TRANSLATE_NOOP("Verbs", "Promised for"), Kind::Date)};
    verb.stages = stagesOf({Quote::sent});
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        AcceptQuote ask{Ref{id}, given.at<QDate>("on"), given.text("reference")};
        const QVector<NamedLine> lines = namedLines<QuoteLine>(desk, Ref{id});
        for (const LineShare& share : lineShares(given.text("options"), lines, QStringLiteral("options")))
            ask.options.append(desk.load<QuoteLine>(share.line)[QuoteLine::position]);
        ask.promisedAt = given.at<QDate>("promised");
        return resultOf<SalesOrder>(desk, acceptQuote(desk, ask).order, Trade::tr("The quote became order %1."));
    };
    verb.objection = [](const Reader& reader, const Record& record) {
        return isExpired(record, reader.clock().today())
                   ? Trade::tr("%1 expired. Revise it and send the new one.").arg(record.reference())
                   : objectionToOffer(reader, Row<Quote>(record));
    };
    return verb;
}

Verb declineVerb()
{
    Verb verb{QStringLiteral("decline-quote"), QString::fromLatin1(Quote::entity),
              QT_TRANSLATE_NOOP("Verbs", "Decline")};
    verb.icon = QStringLiteral("hand-thumbs-down");
    verb.parameters = {why(), onDay()};
    verb.stages = stagesOf({Quote::sent});
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        declineQuote(desk, {Ref{id}, given.text("reason"), given.at<QDate>("on")});
        return resultOf<Quote>(desk, Ref{id}, Trade::tr("%1 was declined."));
    };
    return verb;
}

Verb reviseVerb()
{
    Verb verb{QStringLiteral("revise-quote"), QString::fromLatin1(Quote::entity), QT_TRANSLATE_NOOP("Verbs", "Revise")};
    verb.icon = QStringLiteral("pencil-square");
    verb.parameters = {otherwise(asks("valid_until", QT_TRANSLATE_NOOP("Verbs", "Valid until"), Kind::Date),
                                 QT_TRANSLATE_NOOP("Verbs", "as long as quotes usually are"))};
    verb.stages = stagesOf({Quote::sent, Quote::declined, Quote::superseded});
    verb.objection = [](const Reader& reader, const Record& record) {
        return objectionToOffer(reader, Row<Quote>(record));
    };
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        const Revised revised = reviseQuote(desk, {Ref{id}, given.at<QDate>("valid_until")});
        return resultOf<Quote>(desk, revised.quote, Trade::tr("Quote %1 takes its place as a draft."));
    };
    return verb;
}

Verb takeOrderVerb()
{
    Verb verb{QStringLiteral("take-order"), QString::fromLatin1(Account::entity),
              QT_TRANSLATE_NOOP("Verbs", "Take an order")};
    verb.icon = QStringLiteral("cart3");
    verb.parameters = {asksFor<Product>("product", QT_TRANSLATE_NOOP("Verbs", "Product"), false),
                       otherwise(asks("quantity", QT_TRANSLATE_NOOP("Verbs", "Quantity"), Kind::Quantity),
                                 QT_TRANSLATE_NOOP("Verbs", "one")),
                       asksFor<Contact>("contact", QT_TRANSLATE_NOOP("Verbs", "Contact"), false),
                       asks("source", QT_TRANSLATE_NOOP("Verbs", "Source"), Kind::Choice),
                       asks("reference", QT_TRANSLATE_NOOP("Verbs", "Customer's reference"), Kind::Text),
                       onDay(),
                       asks("promised", QT_TRANSLATE_NOOP("Verbs", "Promised for"), Kind::Date)};
    verb.parameters[3].options = {
        {QString::fromLatin1(SalesOrder::counter.key), QStringLiteral(QT_TRANSLATE_NOOP("Verbs", "Counter"))},
        {QString::fromLatin1(SalesOrder::phone.key), QStringLiteral(QT_TRANSLATE_NOOP("Verbs", "Phone"))},
        {QString::fromLatin1(SalesOrder::webShop.key), QStringLiteral(QT_TRANSLATE_NOOP("Verbs", "Web shop"))},
        {QString::fromLatin1(SalesOrder::marketplace.key), QStringLiteral(QT_TRANSLATE_NOOP("Verbs", "Marketplace"))},
        {QString::fromLatin1(SalesOrder::field.key), QStringLiteral(QT_TRANSLATE_NOOP("Verbs", "Field sales"))},
        {QString::fromLatin1(SalesOrder::email.key), QStringLiteral(QT_TRANSLATE_NOOP("Verbs", "E-mail"))}};
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        TakeOrder ask{Ref{id}, given.ref("contact"), given.text("source"), given.text("reference")};
        ask.on = given.at<QDate>("on");
        ask.promisedAt = given.at<QDate>("promised");
        ask.product = given.ref("product");
        if (given.has("quantity"))
            ask.quantity = given.at<Quantity>("quantity");
        return resultOf<SalesOrder>(desk, takeOrder(desk, ask).order, Trade::tr("Order %1 was written."));
    };
    return verb;
}

Verb confirmVerb()
{
    Verb verb{QStringLiteral("confirm-order"), QString::fromLatin1(SalesOrder::entity),
              QT_TRANSLATE_NOOP("Verbs", "Confirm")};
    verb.icon = QStringLiteral("check-lg");
    verb.parameters = {onDay(), asks("over_limit", QT_TRANSLATE_NOOP("Verbs", "Over the credit limit"), Kind::Flag)};
    verb.stages = stagesOf({SalesOrder::draft});
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        confirmOrder(desk, {Ref{id}, given.at<QDate>("on"), given.at<bool>("over_limit")});
        return resultOf<SalesOrder>(desk, Ref{id}, Trade::tr("%1 is confirmed."));
    };
    return verb;
}

QVector<QString> runningStages()
{
    using S = SalesOrder;
    return stagesOf(
        {S::confirmed, S::inProduction, S::partlyDelivered, S::delivered, S::partlyInvoiced, S::invoiced, S::onHold});
}

VerbParameter whichHold()
{
    VerbParameter parameter = asks("hold", QT_TRANSLATE_NOOP("Verbs", "Hold"), Kind::Choice);
    parameter.options = {{QStringLiteral("credit"), QStringLiteral(QT_TRANSLATE_NOOP("Verbs", "Credit hold"))},
                         {QStringLiteral("shipping"), QStringLiteral(QT_TRANSLATE_NOOP("Verbs", "Shipping hold"))},
                         {QStringLiteral("return"), QStringLiteral(QT_TRANSLATE_NOOP("Verbs", "Return hold"))}};
    return parameter;
}

Hold holdNamed(const QString& name)
{
    return name == QLatin1String("credit")   ? Hold::Credit
           : name == QLatin1String("return") ? Hold::Return
                                             : Hold::Shipping;
}

Verb holdVerb()
{
    Verb verb{QStringLiteral("hold-order"), QString::fromLatin1(SalesOrder::entity),
              QT_TRANSLATE_NOOP("Verbs", "Put on hold")};
    verb.icon = QStringLiteral("pause-circle");
    verb.parameters = {why(), whichHold()};
    verb.parameters.last().standard = QStringLiteral("shipping");
    verb.stages = runningStages();
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        holdOrder(desk, {Ref{id}, holdNamed(given.text("hold")), given.text("reason")});
        return resultOf<SalesOrder>(desk, Ref{id}, Trade::tr("%1 is on hold."));
    };
    return verb;
}

Verb releaseVerb()
{
    Verb verb{QStringLiteral("release-order"), QString::fromLatin1(SalesOrder::entity),
              QT_TRANSLATE_NOOP("Verbs", "Release")};
    verb.icon = QStringLiteral("play-circle");
    verb.parameters = {otherwise(whichHold(), QT_TRANSLATE_NOOP("Verbs", "All of them"))};
    verb.stages = stagesOf({SalesOrder::onHold});
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        ReleaseOrder ask{Ref{id}};
        if (given.has("hold"))
            ask.hold = holdNamed(given.text("hold"));
        releaseOrder(desk, ask);
        return resultOf<SalesOrder>(desk, Ref{id}, Trade::tr("%1 goes on."));
    };
    return verb;
}

Verb closeShortVerb()
{
    using S = SalesOrder;
    Verb verb{QStringLiteral("close-short"), QString::fromLatin1(S::entity), QT_TRANSLATE_NOOP("Verbs", "Close short")};
    verb.icon = QStringLiteral("scissors");
    verb.parameters = {why(), onDay()};
    verb.stages = stagesOf({S::partlyDelivered, S::partlyInvoiced, S::onHold});
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        closeShort(desk, {Ref{id}, given.text("reason"), given.at<QDate>("on")});
        return resultOf<SalesOrder>(desk, Ref{id}, Trade::tr("%1 is closed with what was delivered."));
    };
    return verb;
}

Verb cancelVerb()
{
    using S = SalesOrder;
    Verb verb{QStringLiteral("cancel-order"), QString::fromLatin1(S::entity),
              QT_TRANSLATE_NOOP("Verbs", "Cancel order")};
    verb.icon = QStringLiteral("x-circle");
    verb.parameters = {why(), someLines(cancellableLines), onDay()};
    verb.stages = runningStages() + stagesOf({S::draft});
    verb.run = [](Desk& desk, Id id, const VerbArguments& given) {
        CancelOrder ask{Ref{id}, given.text("reason")};
        ask.lines = lineShares(given.text("lines"), cancellableLines(desk, id), QStringLiteral("lines"));
        ask.on = given.at<QDate>("on");
        cancelOrder(desk, ask);
        return resultOf<SalesOrder>(desk, Ref{id}, Trade::tr("What was open of %1 is cancelled."));
    };
    return verb;
}

} // namespace

void appendTransactionVerbs(QVector<Verb>& verbs)
{
    verbs += {quoteDeal(),     addLineTo<Quote>("add-quote-line", Quote::draft),
              sendVerb(),      acceptVerb(),
              declineVerb(),   reviseVerb(),
              takeOrderVerb(), addLineTo<SalesOrder>("add-order-line", {nullptr}),
              confirmVerb(),   holdVerb(),
              releaseVerb(),   closeShortVerb(),
              cancelVerb(),    addLineTo<Invoice>("add-invoice-line", Invoice::draft)};
}

} // namespace perennial
