// LinkedRecords: what belongs to a record — contacts, deals, orders, lines — kind by kind, newest first.
#pragma once
#include "ui/support/page.h"

class QVBoxLayout;

namespace perennial {

class Background;

class LinkedRecords : public Adaptive<QWidget> {
    Q_OBJECT
public:
    LinkedRecords(Navigator& navigator, Background& background, QWidget* parent = nullptr);
    void setRecord(const Record& record);

private:
    struct Group {
        QString entity;
        QString field;
        qint64 count = 0;
        QVector<std::pair<Id, QString>> first; // id and name of the newest
    };
    void show(const QVector<Group>& groups);
    void addGroup(const Group& group);

    Navigator& m_navigator;
    Background& m_background;
    Record m_record;
    QVBoxLayout* m_rows;
};

} // namespace perennial
