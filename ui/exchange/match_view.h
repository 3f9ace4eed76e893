// MatchView: a row of a file beside the record it was taken for, so that one can say whether it is the same.
#pragma once
#include "core/exchange/import_plan.h"
#include "core/workspace/workspace.h"
#include "ui/support/adaptive.h"
#include <QScrollArea>

class QGridLayout;

namespace perennial {

// What differs comes first, under a heading of its own; what only the record has comes last, to know it by.
class MatchView : public Adaptive<QScrollArea> {
    Q_OBJECT
public:
    explicit MatchView(Workspace& workspace, QWidget* parent = nullptr);

    void setRow(const QString& entity, const RowRemark& row);

protected:
    void retranslate() override;

private:
    enum class Part { Differs, Same, Known };

    void showRecord(QGridLayout* grid, const Record& known, const RowRemark& row);
    void addPart(QGridLayout* grid, Part part, const Record& known, const Record& said);
    void addField(QGridLayout* grid, Part part, int field, const Record& known, const Record& said);
    static void addHeading(QGridLayout* grid, const QString& words);

    Workspace& m_workspace;
    QString m_entity;
    RowRemark m_row;
};

} // namespace perennial
