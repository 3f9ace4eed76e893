// Split invoice: equal parts month by month, or a plan.
#include "core/lifecycle/fulfillment/split_invoice.h"
#include "core/base/currency.h"
#include "core/base/numbers.h"
#include "core/lifecycle/fulfillment/keep_instalments_true.h"
#include "core/lifecycle/transaction/complete_document.h"
#include "core/lifecycle/transaction/trade_words.h"
#include <QRegularExpression>

namespace perennial {
namespace {

constexpr qint64 mostInstalments = 60;

void refuseUnsplittable(const Row<Invoice>& invoice)
{
    if (!invoice.is(Invoice::status, Invoice::draft))
        throw refused(Trade::tr("%1 was issued and stays as it is. Split an invoice while it is a draft.")
                          .arg(invoice.reference()),
                      QString::fromLatin1(Invoice::status.key));
    if (invoice.is(Invoice::kind, Invoice::creditNote))
        throw refused(
            Trade::tr("A credit note is not paid in instalments. Split the invoice instead, while it is a draft."),
            QString::fromLatin1(Invoice::kind.key));
    if (invoice[Invoice::total] <= Money())
        throw refused(Trade::tr("%1 is empty. Add a line before splitting it.").arg(invoice.reference()),
                      QString::fromLatin1(Invoice::total.key));
}

void refuseOddParts(const SplitInvoice& ask)
{
    const bool isPlanned = !ask.plan.isEmpty();
    if (isPlanned == (ask.parts != 0))
        throw invalid(Trade::tr("Say in how many parts the invoice is paid, or write a plan; one of both."),
                      QStringLiteral("parts"));
    if (!isPlanned && (ask.parts < 1 || ask.parts > mostInstalments))
        throw invalid(
            Trade::tr("An invoice is split into 2 to %1 parts; 1 takes the instalments away.").arg(mostInstalments),
            QStringLiteral("parts"));
    if (ask.plan.size() > mostInstalments)
        throw invalid(Trade::tr("An invoice is split into %1 parts at most.").arg(mostInstalments),
                      QStringLiteral("plan"));
    if (ask.months < 1 || ask.months > mostInstalments)
        throw invalid(Trade::tr("From one instalment to the next it is 1 to %1 months.").arg(mostInstalments),
                      QStringLiteral("months"));
}

QVector<PlannedInstalment> equalParts(const Row<Invoice>& invoice, const SplitInvoice& ask, QDate today)
{
    QVector<PlannedInstalment> plan;
    QDate first = ask.first;
    if (!first.isValid())
        first = invoice.has(Invoice::dueOn) ? invoice[Invoice::dueOn] : today.addDays(invoice[Invoice::paymentDays]);
    for (qint64 part = 0; ask.parts > 1 && part < ask.parts; ++part)
        plan.append({first.addMonths(int(part * ask.months)), {}});
    return plan;
}

void refuseOddPlan(const Row<Invoice>& invoice, const QVector<PlannedInstalment>& plan, const QString& field)
{
    QVector<InstalmentShare> shares;
    for (const PlannedInstalment& part : plan)
        shares.append(part.share);
    if (plan.isEmpty())
        return;
    if (!isWhole(shares))
        throw invalid(Trade::tr("The shares do not come to 100%. Leave the last one out, and it takes the rest."),
                      field);
    Money sum;
    for (const Money amount : instalmentAmounts(invoice[Invoice::total], shares)) {
        sum += amount;
        if (amount <= Money())
            throw invalid(Trade::tr("One of the parts would come to %1; a part is above 0.")
                              .arg(inWords(amount, invoice[Invoice::currency])),
                          field);
    }
    if (sum != invoice[Invoice::total])
        throw invalid(Trade::tr("The parts come to %1, the invoice is over %2. Leave the last amount out, and it takes "
                                "the rest.")
                          .arg(inWords(sum, invoice[Invoice::currency]),
                               inWords(invoice[Invoice::total], invoice[Invoice::currency])),
                      field);
}

Error unreadablePart(const QString& part, const QString& field)
{
    return invalid(Trade::tr("“%1” is no part of a plan. Write a day, and behind it a share like 30% or an amount; the "
                             "last one may go without.")
                       .arg(part),
                   field);
}

// "30%", "30 %", "250.00", "250,00"; nothing for anything else and for what is not above 0.
std::optional<InstalmentShare> shareOfText(QString text, const QString& currency)
{
    static const QRegularExpression withComma(QStringLiteral(",\\d{1,2}$"));
    const bool isPercent = text.endsWith(QLatin1Char('%'));
    if (isPercent)
        text = text.chopped(1).trimmed();
    const NumberStyle style = text.contains(withComma) ? NumberStyle{u',', u'.'} : NumberStyle();
    const std::optional<qint64> number = parseDecimal(text, isPercent ? 2 : decimalsOf(currency), style);
    if (!number || *number <= 0)
        return std::nullopt;
    InstalmentShare share;
    if (isPercent)
        share.percent = Percent{*number};
    else
        share.amount = Money{*number};
    return share;
}

// A day alone, or a day and a share behind a blank or a colon.
std::optional<PlannedInstalment> partOfPlan(const QString& text, const QString& currency)
{
    static const QRegularExpression dayAndShare(QStringLiteral("^([^:]+?)\\s*[:\\s]\\s*([0-9.,]+\\s*%?)$"));
    const auto match = dayAndShare.match(text);
    if (const std::optional<QDate> day = match.hasMatch() ? parseDate(match.captured(1)) : std::nullopt) {
        const std::optional<InstalmentShare> share = shareOfText(match.captured(2), currency);
        return share ? std::optional(PlannedInstalment{*day, *share}) : std::nullopt;
    }
    const std::optional<QDate> day = text.contains(QLatin1Char(':')) ? std::nullopt : parseDate(text);
    return day ? std::optional(PlannedInstalment{*day, {}}) : std::nullopt;
}

} // namespace

QVector<PlannedInstalment> instalmentPlan(const QString& text, const QString& currency, const QString& field)
{
    // Where semicolons stand, a comma is part of a number.
    const QChar between = text.contains(QLatin1Char(';')) ? QLatin1Char(';') : QLatin1Char(',');
    QVector<PlannedInstalment> plan;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        const std::optional<PlannedInstalment> planned = partOfPlan(part.trimmed(), currency);
        if (!planned)
            throw unreadablePart(part.trimmed(), field);
        plan.append(*planned);
    }
    std::stable_sort(plan.begin(), plan.end(), [](const PlannedInstalment& left, const PlannedInstalment& right) {
        return left.dueOn < right.dueOn;
    });
    return plan;
}

void splitInvoice(Desk& desk, const SplitInvoice& ask)
{
    TradeFacts facts(desk);
    completeInvoice(desk, facts, ask.invoice.id);
    const Row<Invoice> invoice = desk.load<Invoice>(ask.invoice);
    refuseUnsplittable(invoice);
    refuseOddParts(ask);
    const QVector<PlannedInstalment> plan = ask.plan.isEmpty() ? equalParts(invoice, ask, desk.today()) : ask.plan;
    refuseOddPlan(invoice, plan, ask.plan.isEmpty() ? QStringLiteral("parts") : QStringLiteral("plan"));
    for (const Row<InvoiceInstalment>& part : instalmentsOf(desk, invoice.ref()))
        desk.remove(part);
    for (const PlannedInstalment& planned : plan) {
        Row<InvoiceInstalment> part = desk.blank<InvoiceInstalment>();
        part.set(InvoiceInstalment::document, invoice.ref())
            .set(InvoiceInstalment::dueOn, planned.dueOn)
            .set(InvoiceInstalment::currency, invoice[Invoice::currency]);
        if (planned.share.percent)
            part.set(InvoiceInstalment::share, *planned.share.percent);
        if (planned.share.amount)
            part.set(InvoiceInstalment::agreed, *planned.share.amount);
        desk.save(part);
    }
    completeInstalments(desk, invoice.id());
}

} // namespace perennial
