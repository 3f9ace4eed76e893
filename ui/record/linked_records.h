// LinkedRecords: what belongs to a record — contacts, opportunities, orders — kind by kind, newest first, and a way to
// add more.
#pragma once
#include "ui/model/linked_kinds.h"
#include "ui/support/page.h"
#include <QSet>

class QVBoxLayout;

namespace perennial {

class LinkedRecords : public Adaptive<QWidget> {
    Q_OBJECT
public:
    struct Link {
        Id id = 0;
        QString name;
        QString preview;     // a second line: when, how it stands, its worth
        QString entity = {}; // where a click opens another kind than the group's
    };
    struct Group {
        QString entity;
        QString field;
        qint64 count = 0;
        QString sum = {}; // of all, where they are few enough to be added up
        QVector<Link> first = {};
        QString heading = {}; // where it is not the kind's own
    };

    explicit LinkedRecords(Navigator& navigator, QWidget* parent = nullptr);

    // The groups of a record's page; read by whoever may, also on another thread.
    static QVector<Group> groupsOf(const Reader& reader, const Record& page, QVector<LinkedKind> kinds);
    void setRecord(const Record& record, const QVector<Group>& groups);

private:
    static Group groupOf(const Reader& reader, LinkedKind& kind, const Record& page);
    static void tellSettlements(const Reader& reader, const QVector<Record>& shares, const Record& page, Group& group);
    void show(const QVector<Group>& groups);
    void addGroup(const Group& group);
    void addLink(const Group& group, const Link& link);
    void addHead();
    void create(const QString& entity, const QString& field);

    Navigator& m_navigator;
    Record m_record;
    QVBoxLayout* m_rows;
    QVector<Group> m_groups;
    QSet<QString> m_long; // groups shown beyond the first few
};

} // namespace perennial
