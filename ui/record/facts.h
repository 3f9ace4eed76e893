// Facts: the filled fields of a record; a click edits one, leaving it saves, Escape restores.
#pragma once
#include "ui/support/page.h"

class QVBoxLayout;

namespace perennial {

class FieldEditor;

class Facts : public Adaptive<QWidget> {
    Q_OBJECT
public:
    explicit Facts(Navigator& navigator, QWidget* parent = nullptr);
    void setRecord(const Record& record);

protected:
    void retranslate() override;

private:
    void build();
    void addFact(int field);
    void edit(int field, QWidget* row);
    void save(int field, FieldEditor* editor);

    Navigator& m_navigator;
    Record m_record;
    QVBoxLayout* m_rows;
    bool m_showsEmpty = false;
};

} // namespace perennial
