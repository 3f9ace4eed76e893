// Desk walk: the keeper that saves rows.
#include "core/exchange/desk_walk.h"
#include "core/base/text.h"
#include "core/exchange/import_pass.h"
#include "core/workspace/attachment_shelf.h"

namespace perennial {
namespace {

constexpr qint64 bulkFrom = 500;          // additions after which indexes are left for the end
constexpr qsizetype childrenKept = 5'000; // before they are written in one go

class DeskKeeper : public RowKeeper {
public:
    DeskKeeper(Desk& desk, const QString& entity) : m_desk(desk), m_entity(entity) {}
    void setPass(ImportPass& pass)
    {
        m_judge = &pass.judge();
        m_expected = pass.expectedRows();
        if (m_judge->asks())
            m_desk.makeKeyIndexes();
    }

    Id keep(JudgedRow& row) override
    {
        if (row.needsStored) {
            row.record = m_desk.load(m_entity, row.match.id);
            const QString reason = m_judge->apply(row.row, row.record, row.row.remarks);
            if (!reason.isEmpty())
                throw invalid(reason);
        }
        for (int field : std::as_const(row.row.filled)) {
            if (row.record.def().field(field).kind == Kind::Link)
                m_desk.vouchFor(row.record.value(field).integer()); // the link finder has seen it
        }
        const bool isNew = row.record.isNew();
        const Id id = m_desk.save(row.record);
        if (isNew && ++m_added == bulkFrom) {
            m_desk.beginBulk(m_entity, qMax<qint64>(0, m_expected - m_added));
            m_inBulk = true;
        }
        for (ChildRow& child : row.children) {
            if (!child.bytes.isEmpty())
                AttachmentShelf::keep(m_desk, child.bytes);
            child.bytes.clear();
            child.record.setValue(child.link, Value(id));
            m_children.append(child);
        }
        if (m_children.size() >= childrenKept)
            saveChildren();
        return id;
    }

    Id make(const QString& entity, const QString& name) override
    {
        Record record = m_desk.blank(entity);
        record.setValue(QStringLiteral("name"), Value(name));
        return m_desk.save(record);
    }

    bool link(Id id, int field, const MissingLink& link) override
    {
        if (!m_second)
            m_second = std::make_unique<LinkFinder>(m_desk, m_expected);
        const Id target = m_second->find(m_entity, link.role, link.text);
        if (target <= 0)
            return false;
        Record record = m_desk.load(m_entity, id);
        record.setValue(field, Value(target));
        m_desk.save(record);
        return true;
    }

    void finish() override
    {
        saveChildren();
        if (m_inBulk)
            m_desk.endBulk();
        m_inBulk = false;
    }

private:
    void saveChildren()
    {
        for (ChildRow& child : m_children) {
            if (!child.tag.isEmpty() && child.record.value(child.key.first()).isNull())
                child.record.setValue(child.key.first(), Value(tagNamed(child.tag)));
            m_desk.save(child.record);
        }
        m_children.clear();
    }

    // “fair 2026” in a column and “Fair 2026” for the whole file are one tag.
    Id tagNamed(const QString& name)
    {
        Id& id = m_tags[fold(name)];
        if (id)
            return id;
        const QString tag = QStringLiteral("tag");
        const Id known = m_judge->links().find(tag, {}, name.toUtf8());
        id = known > 0 ? known : make(tag, name);
        m_judge->links().learn(tag, {}, name.toUtf8(), id);
        return id;
    }

    Desk& m_desk;
    QString m_entity;
    RowJudge* m_judge = nullptr;
    qint64 m_expected = 0;
    QHash<QString, Id> m_tags; // by their folded names
    qint64 m_added = 0;
    bool m_inBulk = false;
    QVector<ChildRow> m_children;
    std::unique_ptr<LinkFinder> m_second;
};

} // namespace

ImportPlan DeskWalk::walk(Desk& desk, const ImportRequest& request, const ImportProgress& progress, CsvWriter* rejects)
{
    m_complaints.clear();
    m_kept.clear();
    desk.collectComplaints(&m_complaints);
    DeskKeeper keeper(desk, request.mapping.entity);
    ImportPass pass(desk, request, keeper, false, rejects);
    keeper.setPass(pass);
    pass.leaveOut(m_refused);
    ImportPlan plan = pass.walk(progress);
    m_kept = pass.kept();
    return plan;
}

} // namespace perennial
