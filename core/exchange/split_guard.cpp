// Split guard.
#include "core/exchange/split_guard.h"
#include "core/exchange/csv_writer.h"
#include <cstring>

namespace perennial {
namespace {

bool splitsCells(char c)
{
    return c == ';' || c == '\n' || c == '\r';
}

qsizetype nextSplit(QByteArrayView text, qsizetype from)
{
    while (from < text.size() && !splitsCells(text[from]))
        ++from;
    return from;
}

// Calls `visit` for every piece but the first, as long as it answers true.
template <class Visit> void eachPiece(QByteArrayView text, Visit visit)
{
    qsizetype end = nextSplit(text, 0);
    while (end < text.size()) {
        const qsizetype begin = end + 1;
        end = nextSplit(text, begin);
        if (!visit(text.sliced(begin, end - begin)))
            return;
    }
}

// The text with every piece but the first replaced.
template <class Replaced> QByteArray piecewise(QByteArrayView text, Replaced replaced)
{
    QByteArray whole = text.first(nextSplit(text, 0)).toByteArray();
    eachPiece(text, [&](QByteArrayView piece) {
        whole += *(piece.data() - 1);
        whole += replaced(piece);
        return true;
    });
    return whole;
}

} // namespace

bool needsGuardInside(QByteArrayView cell)
{
    bool any = false;
    eachPiece(cell, [&any](QByteArrayView piece) {
        any = needsGuard(piece);
        return !any;
    });
    return any;
}

QByteArray guardedThroughout(QByteArrayView cell)
{
    const QByteArray whole = guarded(cell);
    return needsGuardInside(whole) ? piecewise(whole, [](QByteArrayView piece) { return guarded(piece); }) : whole;
}

QByteArrayView unguardedThroughout(QByteArrayView cell, QByteArray& scratch)
{
    // An apostrophe behind the first character: few cells have one.
    if (cell.size() > 2 && std::memchr(cell.data() + 1, '\'', size_t(cell.size()) - 1)) {
        scratch = piecewise(cell, [](QByteArrayView piece) { return unguarded(piece).toByteArray(); });
        return unguarded(scratch);
    }
    return unguarded(cell);
}

} // namespace perennial
