// KeptPapers: keeps what was to be printed instead of showing it.
#pragma once
#include "ui/support/printing.h"

namespace perennial::test {

// Make it a child of the widget under test; Printing::of() then finds it.
struct KeptPapers : Printing {
    using Printing::Printing;
    void preview(const PaperAsk& ask) override { asked << ask; }
    void previewList(const Query&, const QVector<int>&) override {}
    void previewRecord(const QString&, Id) override {}
    QVector<PaperAsk> asked;
};

} // namespace perennial::test
