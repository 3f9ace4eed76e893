// Business papers: letterhead, address, lines, taxes and totals, terms of payment.
#include "core/base/shown_date.h"
#include "core/base/words.h"
#include "core/lifecycle/transaction/business_document.h"
#include "ui/print/papers.h"
#include "ui/support/display.h"
#include "ui/support/logo_block.h"
#include <QCoreApplication>

namespace perennial {
namespace {

PaperBlock block(PaperBlock::Kind kind, const QString& text, const QString& beside = {})
{
    PaperBlock made;
    made.kind = kind;
    made.text = text;
    made.beside = beside;
    return made;
}

QString referencesOf(const BusinessDocument& document)
{
    QStringList lines;
    for (const auto& [label, value] : document.references)
        lines.append(QStringLiteral("%1: %2").arg(label, value));
    return lines.join(u'\n');
}

QString money(const BusinessDocument& document, Money amount)
{
    return formatMoney(amount, document.currency);
}

bool hasDiscounts(const BusinessDocument& document)
{
    return std::any_of(document.lines.begin(), document.lines.end(),
                       [](const BusinessLine& line) { return line.discount.basisPoints != 0; });
}

bool hasUnits(const BusinessDocument& document)
{
    return std::any_of(document.lines.begin(), document.lines.end(),
                       [](const BusinessLine& line) { return !line.unit.isEmpty(); });
}

QString nameOf(const BusinessLine& line)
{
    QString name = line.isOptional ? Words::tr("%1 (optional, not in the total)").arg(line.name) : line.name;
    if (!line.description.isEmpty())
        name += u'\n' + line.description;
    return name;
}

PaperBlock linesOf(const BusinessDocument& document)
{
    const bool discounts = hasDiscounts(document);
    const bool units = hasUnits(document); // a column of their own: a unit is a word for one of it, as in "52 hour"
    PaperBlock made;
    made.kind = PaperBlock::Kind::Table;
    made.table.columns = {{Words::tr("No."), true}, {Words::tr("Item"), false}, {Words::tr("Quantity"), true}};
    if (units)
        made.table.columns.append({Words::tr("Unit"), false});
    made.table.columns.append({Words::tr("Unit price"), true});
    if (discounts)
        made.table.columns.append({Words::tr("Discount"), true});
    made.table.columns.append({Words::tr("Tax"), true});
    made.table.columns.append({Words::tr("Amount"), true});
    QString section;
    int number = 0;
    for (const BusinessLine& line : document.lines) {
        if (line.section != section && !line.section.isEmpty())
            made.table.rows.append({QString(), line.section});
        section = line.section;
        QStringList cells{QString::number(++number), nameOf(line), formatQuantity(line.quantity)};
        if (units)
            cells.append(line.unit);
        cells.append(money(document, line.unitPrice));
        if (discounts)
            cells.append(line.discount.basisPoints ? formatPercent(line.discount) : QString());
        cells.append(formatPercent(line.tax));
        cells.append(money(document, line.amount));
        made.table.rows.append(cells);
    }
    return made;
}

PaperBlock totalsOf(const BusinessDocument& document)
{
    PaperBlock made;
    made.kind = PaperBlock::Kind::Table;
    made.table.columns = {{QString(), false}, {Words::tr("In %1").arg(document.currency), true}};
    made.table.rows.append({Words::tr("Net total"), money(document, document.net)});
    if (document.freight.minor)
        made.table.rows.append({Words::tr("Freight"), money(document, document.freight)});
    for (const TaxLine& line : document.taxes) {
        const QString words = document.taxIncluded ? Words::tr("Tax %1 included in %2") : Words::tr("Tax %1 on %2");
        made.table.rows.append(
            {words.arg(formatPercent(line.rate), money(document, line.base)), money(document, line.tax)});
    }
    made.table.totals.append({Words::tr("Total"), money(document, document.total)});
    return made;
}

PaperBlock instalmentsTable(const BusinessDocument& document)
{
    PaperBlock made;
    made.kind = PaperBlock::Kind::Table;
    made.table.columns = {{Words::tr("Due on"), false}, {Words::tr("In %1").arg(document.currency), true}};
    for (const BusinessInstalment& part : document.instalments)
        made.table.rows.append({shownDate(part.dueOn), money(document, part.amount)});
    return made;
}

} // namespace

Paper businessPaper(const Reader& reader, const QString& entity, Id id)
{
    const BusinessDocument document = businessDocument(reader, entity, id);
    Paper paper;
    paper.title = document.number.isEmpty() || document.isDraft
                      ? Words::tr("%1 (draft)").arg(document.kind)
                      : QStringLiteral("%1 %2").arg(document.kind, document.number);
    paper.head = document.sender.join(QStringLiteral(" · "));
    paper.foot = document.bank.join(QStringLiteral(" · "));
    using Kind = PaperBlock::Kind;
    paper.blocks.append(block(Kind::Sides, QStringLiteral("\n") + document.recipient.join(u'\n') + u'\n',
                              QStringLiteral("\n") + referencesOf(document)));
    paper.blocks.append(block(Kind::Title, paper.title));
    for (const QString& words : {document.subject, document.intro})
        if (!words.isEmpty())
            paper.blocks.append(block(Kind::Text, words));
    paper.blocks.append(linesOf(document));
    paper.blocks.append(totalsOf(document));
    if (!document.payment.isEmpty())
        paper.blocks.append(block(Kind::Text, document.payment));
    if (!document.instalments.isEmpty())
        paper.blocks.append(instalmentsTable(document));
    if (!document.terms.isEmpty())
        paper.blocks.append(block(Kind::Text, document.terms));
    putLogo(reader, paper);
    return paper;
}

} // namespace perennial
