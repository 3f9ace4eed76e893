// Facts: the filled fields of a record; a click edits one, leaving it saves, Escape restores. What is proposed for a
// field stands under it, with its reason and a way to take it over.
#pragma once
#include "core/insight/proposals.h"
#include "ui/model/latest_question.h"
#include "ui/record/further_ways.h"
#include "ui/support/page.h"
#include <QHash>
#include <QPointer>

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
    Facts(Navigator& navigator, Background& background, QWidget* parent = nullptr);
    void setRecord(const Record& record);
    // Opens the editor of a field, of the first one that can be edited where `field` is negative.
    void edit(int field = -1);
    FactEdit* editing(int field) const { return m_open.value(field); }

protected:
    void retranslate() override;

private:
    void build();
    int heldAtRest() const;
    void holdAtRest(int field);
    void addFact(int field);
    void addWays(FactRow* row, int field);
    void addReach(FactRow* row, Kind kind, const QString& label, const QString& text);
    void askFurther();
    void addFurther();
    void addAddress(FactRow* row, int field);
    void copy(const QString& text, const QString& told);
    void askProposals();
    void addProposal(FactRow* row, int field);
    void takeOver(const FieldProposal& proposal);
    const FieldProposal* proposalFor(int field) const;
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
    QHash<int, FactRow*> m_shown; // by field, further ways after the last of them
    LatestQuestion m_asked;
    QVector<FieldProposal> m_proposals;
    LatestQuestion m_askedFurther;
    QVector<FurtherWay> m_further;
    QTimer* m_typing;
    bool m_showsEmpty = false;
    QPointer<FactRow> m_firstEmpty; // of the rows that are shown
    bool m_saving = false;
};

} // namespace perennial
