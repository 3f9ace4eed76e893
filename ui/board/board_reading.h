// Board reading: the cards of a board, fetched and put into words on a reader's thread.
#pragma once
#include "core/insight/stage_board.h"
#include "ui/support/tokens.h"

namespace perennial {

// What a board shows of a record. Texts are in the user's language and locale.
struct BoardCard {
    Id id = 0;
    QString title;
    QString company; // second line: what the entity says of itself beside its stage
    QString worth;
    QString owner;
    QString step; // the next-step chip; empty in closed stages
    Tone tone = Tone::Grey;
    QString plan; // "Call about samples, tomorrow"

    bool operator==(const BoardCard&) const = default;
    // All of it as one sentence, for assistive technology and the tool tip.
    QString spoken() const;
};

struct BoardReading {
    StageBoard board;
    QVector<QVector<BoardCard>> cards; // of each stage of the board
};

// Four questions whatever the number of cards: the stages, the records, their steps, and the names of what they link
// to.
BoardReading readBoard(const Reader& reader, const Query& query, int limit, const QHash<QString, int>& limits);

} // namespace perennial
