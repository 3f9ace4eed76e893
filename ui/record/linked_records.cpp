// LinkedRecords: one question per kind in the background, then headings with links.
#include "ui/record/linked_records.h"
#include "ui/model/background.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/display.h"
#include "ui/support/labels.h"
#include "ui/support/plain_text.h"
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr int shownPerGroup = 6;

// Kinds that say nothing by themselves: their parent or the timeline shows them.
bool isShownElsewhere(const QString& entity)
{
    static const QStringList elsewhere{QStringLiteral("activity"),    QStringLiteral("tagging"),
                                       QStringLiteral("stage_log"),   QStringLiteral("opportunity_snapshot"),
                                       QStringLiteral("attachment"),  QStringLiteral("order_event"),
                                       QStringLiteral("case_message")};
    return elsewhere.contains(entity);
}

} // namespace

LinkedRecords::LinkedRecords(Navigator& navigator, Background& background, QWidget* parent)
    : Adaptive<QWidget>(parent), m_navigator(navigator), m_background(background), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(space::m, 0, 0, 0);
    m_rows->setSpacing(space::xs);
}

void LinkedRecords::setRecord(const Record& record)
{
    m_record = record;
    const Id id = record.id();
    const QString entity = record.def().key();
    using Groups = QVector<Group>;
    m_background.ask<Groups>(
        this,
        [id, entity](Reader& reader) {
            Groups groups;
            for (const Child& child : reader.catalog()->children(entity)) {
                if (isShownElsewhere(child.entity->key()) || child.field == QLatin1String(Common::owner.key))
                    continue;
                Query query;
                query.entity = child.entity->key();
                query.filter.conditions = {{child.field, Op::Is, Value(id), {}}};
                Group group{child.entity->key(), child.field, reader.count(query), {}};
                if (!group.count)
                    continue;
                query.limit = shownPerGroup;
                query.sort = {{QStringLiteral("id"), !child.entity->isPart()}};
                for (const Record& linked : reader.list(query))
                    group.first.append({linked.id(), linked.title().isEmpty() ? linked.reference() : linked.title()});
                groups.append(group);
            }
            return groups;
        },
        [this, id](Outcome<Groups> groups) {
            if (groups && m_record.id() == id)
                show(*groups);
        });
}

void LinkedRecords::show(const QVector<Group>& groups)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const Group& group : groups)
        addGroup(group);
    if (groups.isEmpty()) {
        auto* none = new PlainLabel(tr("Nothing linked yet."), TextSize::Secondary, Shade::Muted);
        none->setWordWrap(true);
        m_rows->addWidget(none);
    }
    m_rows->addStretch();
}

void LinkedRecords::addGroup(const Group& group)
{
    const EntityDef& def = m_navigator.workspace().catalog()->entity(group.entity);
    auto* heading = new QWidget;
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(0, space::s, 0, 0);
    row->addWidget(new SectionLabel(def.many()));
    row->addWidget(new PlainLabel(formatCount(group.count), TextSize::Secondary, Shade::Muted));
    row->addStretch();
    auto* add = new IconButton(QStringLiteral("add"), tr("New: %1").arg(def.one()));
    const QString entity = group.entity;
    const QString field = group.field;
    connect(add, &QToolButton::clicked, this, [this, entity, field] {
        m_navigator.createRecord(entity, {{field, QString::number(m_record.id())}});
    });
    row->addWidget(add);
    m_rows->addWidget(heading);
    for (const auto& [id, name] : group.first) {
        auto* link = new LinkButton(plainAction(name));
        setPlainToolTip(link, name);
        const Id target = id;
        connect(link, &QPushButton::clicked, this, [this, entity, target] {
            m_navigator.go({QStringLiteral("record"), entity, target, {}, {}});
        });
        m_rows->addWidget(link, 0, Qt::AlignLeft);
    }
    if (group.count > group.first.size()) {
        auto* all = new LinkButton(tr("Show all %1").arg(formatCount(group.count)));
        const QString filter = QStringLiteral("%1:%2").arg(field, m_record.reference());
        connect(all, &QPushButton::clicked, this, [this, entity, filter] {
            m_navigator.go({QStringLiteral("list"), entity, 0, filter, {}});
        });
        m_rows->addWidget(all, 0, Qt::AlignLeft);
    }
}

} // namespace perennial
