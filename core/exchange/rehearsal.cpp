// Rehearsal: an import pass whose keeper keeps nothing.
#include "core/exchange/rehearsal.h"
#include "core/exchange/import_pass.h"

namespace perennial {
namespace {

class NobodyKeeps : public RowKeeper {
public:
    void setJudge(RowJudge& judge) { m_judge = &judge; }

    Id keep(JudgedRow& row) override
    {
        return row.match.id ? row.match.id : m_judge->provisionalId(m_judge->def().key());
    }
    Id make(const QString& entity, const QString&) override { return m_judge->provisionalId(entity); }
    bool link(Id, int, const MissingLink& link) override { return m_judge->isInFile(link.text); }
    void finish() override {}

private:
    RowJudge* m_judge = nullptr;
};

} // namespace

Outcome<ImportPlan> rehearseImport(const Reader& reader, const ImportRequest& request, const ImportProgress& progress)
{
    return attempt([&] {
        NobodyKeeps keeper;
        ImportPass pass(reader, request, keeper, true);
        keeper.setJudge(pass.judge());
        return pass.walk(progress);
    });
}

} // namespace perennial
