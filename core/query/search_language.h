// The search language: one line that says which records, in the filter bar and behind --where.
#pragma once
#include "core/catalog/entity.h"
#include "core/query/day_words.h"
#include "core/query/query.h"

#include <functional>

namespace perennial {

// What the language needs to know of the file and the person asking. Every part may be missing.
struct SearchContext {
    Calendar calendar = {};
    Id person = 0;         // whom "me" means
    QString currency = {}; // of money fields; decides their decimals
    // The record of an entity that a number like LEAD-17 or a unique name means; 0 when there is none.
    std::function<Id(const QString& entity, const QString& text)> resolve = {};
    // The number (LEAD-17) and the name of a record, for writing a filter down; empty when there is none. The name of
    // an "import" is what the history calls it.
    std::function<QString(const QString& entity, Id id)> referenceOf = {};
    std::function<QString(const QString& entity, Id id)> nameOf = {};
};

// Words and conditions, all of which must hold:   stage:won amount>5000 owner:me acme "new york"
//
//   words            acme "two words"         found anywhere in the record
//   field:value      stage:won  city:berlin   choices, links and numbers equal it; texts and linked names contain it
//   field:val*       name:mey*                a text that starts with it
//   field=value      name="Acme GmbH"         equals it exactly; on a link also the unique name of a record
//   > >= < <=        amount>5000              numbers, days and texts
//   from..to         amount:100..500  ..500  2026-01-01..today     both ends included
//   several          stage:won,lost  tag:a,b  any of them
//   -                -stage:lost  -city:bonn  not; a record whose field is empty counts as "not"
//   none, any        email:none  -email:any   the field is empty, is filled
//   days             see day_words.h; created:this-month is within it; created<30d is more than 30 days ago,
//                    created>30d less; created:30d is within the last 30 days, due:+7d within the next 7
//                    birthday:*this_month     the same days in any year
//   me               owner:me                 the person at the desk
//   is:              is:won is:lost …         the type of the stage: new, ongoing, on_hold, won, lost, done, cancelled;
//                    is:open (new, ongoing or on hold), is:closed (any other), is:overdue (open and past its day),
//                    is:removed (only what is in the trash)
//   tag:             tag:fair  -tag:fair  tag:none
//   next:            next:none  next:any      nothing, or something, is planned about it
//   last_contact:    last_contact<30d         the latest call, meeting, visit, e-mail or letter that was done
//   id:              id:LEAD-17
//   with:removed     also what is in the trash
//   sort: limit:     sort:-amount,name limit:20    - is descending
//   or ( )           (city:bonn or city:köln) is:open
//
// A field is named by its key, its key without _id, _at or _date, or its label in English or the program's language;
// blanks in it are written _, case and accents do not matter. "Quotation marks" make any value literal; \" and \\ stand
// for " and \. Names of fields come from the catalog only; everything else is a value.

// The query, ready to be asked: days are dates, "me" is a person. Throws Error Usage for what is not understood, with
// the position and the fields there are, and Error Invalid for a value its field cannot hold.
Query parseSearch(const EntityDef& def, const QString& text, const SearchContext& context);

// The same without settling: words for days ("today", "30d") and "me" stay, as text in the condition's value. For
// filter bars and saved views, which mean today anew every day.
Query readSearch(const EntityDef& def, const QString& text, const SearchContext& context);

// Turns words for days and "me" into dates and ids. Throws Error Usage when the context does not know them.
Query settled(const EntityDef& def, const Query& query, const SearchContext& context);

} // namespace perennial
