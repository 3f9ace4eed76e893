// TwinChoice: two records side by side, and for each field in which they differ the one to keep.
#pragma once
#include "core/lifecycle/merge_records.h"
#include "core/workspace/workspace.h"
#include <QHash>
#include <QScrollArea>

class QButtonGroup;
class QGridLayout;

namespace perennial {

class TwinChoice : public QScrollArea {
    Q_OBJECT
public:
    explicit TwinChoice(Workspace& workspace, QWidget* parent = nullptr);

    // `first` is proposed as the one to keep.
    void setTwins(const Record& first, const Record& second);
    void clear();
    MergeRecords chosen() const;

    void focusFirst();

private:
    void addHeads(QGridLayout* grid);
    void addField(QGridLayout* grid, int field, bool differs);
    void standUnderWords(QWidget* label) const;
    QWidget* cell(const QString& text, bool muted);

    Workspace& m_workspace;
    Record m_first;
    Record m_second;
    QButtonGroup* m_keep = nullptr;
    QHash<QString, QButtonGroup*> m_picks; // by field: 0 the first record's, 1 the second's
};

} // namespace perennial
