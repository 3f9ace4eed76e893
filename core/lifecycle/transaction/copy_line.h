// Copy line: what a line of one document hands on to the line made from it.
#pragma once
#include "core/catalog/entities/transaction/product.h"
#include "core/workspace/desk.h"

namespace perennial {

// Everything but the position, the parent and the links to sources: the snapshot goes on as it is, without the link to
// a product that was removed since.
template <class To, class From> void copyLine(const Reader& reader, const Row<From>& from, Row<To>& to)
{
    const Ref product = from[From::product];
    if (product && reader.find(QString::fromLatin1(Product::entity), product.id))
        to.set(To::product, product);
    to.set(To::name, from[From::name])
        .set(To::description, from[From::description])
        .set(To::unit, from[From::unit])
        .set(To::quantity, from[From::quantity])
        .set(To::currency, from[From::currency])
        .set(To::unitPrice, from[From::unitPrice])
        .set(To::discount, from[From::discount])
        .set(To::tax, from[From::tax]);
    if (from.has(From::cost))
        to.set(To::cost, from[From::cost]);
}

// Terms that every document of a deal shares.
template <class To, class From> void copyTerms(const Row<From>& from, Row<To>& to)
{
    to.set(To::account, from[From::account])
        .set(To::contact, from[From::contact])
        .set(To::subject, from[From::subject])
        .set(To::currency, from[From::currency])
        .set(To::taxIncluded, from[From::taxIncluded])
        .set(Common::owner, from[Common::owner]);
    if (from.has(From::exchangeRate))
        to.set(To::exchangeRate, from[From::exchangeRate]);
    if (from.has(From::paymentDays))
        to.set(To::paymentDays, from[From::paymentDays]);
}

} // namespace perennial
