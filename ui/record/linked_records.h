// LinkedRecords: what belongs to a record — contacts, opportunities, orders — kind by kind, newest first, and a way to
// add more.
#pragma once
#include "ui/support/page.h"
#include <QSet>

class QVBoxLayout;

namespace perennial {

class Background;

class LinkedRecords : public Adaptive<QWidget> {
    Q_OBJECT
public:
    LinkedRecords(Navigator& navigator, Background& background, QWidget* parent = nullptr);
    void setRecord(const Record& record);

Q_SIGNALS:
    void loaded();

private:
    struct Link {
        Id id = 0;
        QString name;
        QString preview; // a second line: when, how it stands, its worth
    };
    struct Group {
        QString entity;
        QString field;
        qint64 count = 0;
        QString sum = {}; // of all, where they are few enough to be added up
        QVector<Link> first = {};
    };
    static QVector<Group> groupsOf(Reader& reader, const Record& parent);
    static Group groupOf(Reader& reader, const Child& child, const Record& parent);
    void show(const QVector<Group>& groups);
    void addGroup(const Group& group);
    void addLink(const Group& group, const Link& link);
    void addHead();
    void create(const QString& entity, const QString& field);

    Navigator& m_navigator;
    Background& m_background;
    Record m_record;
    QVBoxLayout* m_rows;
    QVector<Group> m_groups;
    QSet<QString> m_long; // groups shown beyond the first few
};

} // namespace perennial
