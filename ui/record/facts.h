// Facts: the filled fields of a record; a click edits one, leaving it saves, Escape restores.
#pragma once
#include "ui/support/page.h"
#include <QHash>

class QTimer;
class QVBoxLayout;

namespace perennial {

class FactEdit;
class FactRow;

// Several editors can be open: one whose text was refused stays, with the sentence under it, until it is mended or
// given up.
class Facts : public Adaptive<QWidget> {
    Q_OBJECT
public:
    explicit Facts(Navigator& navigator, QWidget* parent = nullptr);
    void setRecord(const Record& record);
    // Opens the editor of a field, of the first one that can be edited where `field` is negative.
    void edit(int field = -1);
    FactEdit* editing(int field) const { return m_open.value(field); }

protected:
    void retranslate() override;

private:
    void build();
    void addFact(int field);
    void addWays(FactRow* row, int field);
    void open(int field, bool focus);
    void save(int field);
    void abandon(int field);
    void walk(int field, int step);
    void keepDraft();
    void takeDraft();
    bool isEdited(int field) const;
    bool isShown(int field) const;

    Navigator& m_navigator;
    Record m_record;
    QVBoxLayout* m_rows;
    QHash<int, FactEdit*> m_open;
    QHash<int, FactRow*> m_shown;
    QTimer* m_typing;
    bool m_showsEmpty = false;
    bool m_saving = false;
};

} // namespace perennial
