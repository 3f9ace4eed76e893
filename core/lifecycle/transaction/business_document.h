// Business document: what stands on a quote, an invoice or a credit note that goes to the customer.
#pragma once
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/workspace/reader.h"

namespace perennial {

struct BusinessLine {
    QString section = {}; // a heading above it, where it differs from that of the line before
    qint64 position = 0;
    QString name = {};
    QString description = {};
    Quantity quantity = {};
    QString unit = {};
    Money unitPrice = {};
    Percent discount = {};
    Percent tax = {};
    Money amount = {};
    bool isOptional = false; // offered, but no part of the totals
};

struct BusinessInstalment {
    QDate dueOn = {};
    Money amount = {};
};

struct TaxLine {
    Percent rate = {};
    Money base = {}; // what the tax is on: net, or gross where prices include tax
    Money tax = {};
};

// Amounts are in `currency`. Texts are the customer's and the office's own; labels are translated.
struct BusinessDocument {
    QString kind = {};     // "Quote", "Invoice", "Credit note"
    QString number = {};   // empty while it is a draft
    bool isDraft = false;  // has not been sent or issued
    QString currency = {}; // ISO 4217
    bool taxIncluded = false;
    QString office = {};                                  // its name, for the head of the page
    QStringList sender = {};                              // name and address, one line each
    QStringList recipient = {};                           // likewise
    QVector<std::pair<QString, QString>> references = {}; // date, customer's reference, valid until …
    QString subject = {};
    QString intro = {};
    QVector<BusinessLine> lines = {};
    Money net = {};
    Money freight = {};
    QVector<TaxLine> taxes = {};
    Money tax = {};
    Money total = {};
    QVector<BusinessInstalment> instalments = {}; // in the order of their due dates
    QString payment = {};                         // "Payable by 3 March 2026 without deduction."
    QString terms = {};
    QStringList bank = {}; // bank, IBAN, BIC, tax number: the foot of the page
};

// Whether an entity is one of those documents.
bool isBusinessDocument(const QString& entity);

// Throws Error NotFound where there is no such record, and Error Usage for another entity.
BusinessDocument businessDocument(const Reader& reader, const QString& entity, Id id);

} // namespace perennial
