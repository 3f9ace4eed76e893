// FilterBar: one line of the search language, with every condition in it as a chip that reads like a sentence.
#pragma once
#include "core/workspace/workspace.h"
#include "ui/filter/filter_parts.h"
#include "ui/support/adaptive.h"
#include <QWidget>

class QPushButton;
class QTimer;

namespace perennial {

class FilterChip;
class FilterEditor;
class EmptyState;
class FlowLayout;
class PlainLabel;
class SearchBox;

// While a line is typed it filters already; Enter turns its conditions into chips and leaves its words.
class FilterBar : public Adaptive<QWidget> {
    Q_OBJECT
public:
    FilterBar(Workspace& workspace, const QString& entity, QWidget* parent = nullptr);

    // The whole filter as a line of the search language, and back. setText() does not announce.
    QString text() const;
    void setText(const QString& text);
    bool isEmpty() const;
    // Ready to be asked: with today and “me” filled in. Throws Error for what is not understood.
    Query query() const;
    // "Stage is Lead and last contact is over 30 days ago", with the words that are searched.
    QString sentence() const;

    // In place of rows: what was looked for, and the button that clears it.
    void sayNothingMatches(EmptyState* empty);

    void clear();
    void focusBox();
    void openEditor();
    SearchBox* box() const { return m_box; }
    FilterEditor* editor(); // made when it is first asked for: most lists are never filtered with it
    QVector<FilterChip*> chips() const { return m_chips; }

Q_SIGNALS:
    void changed();
    void leaving(); // the keyboard goes on to the rows, or back to them

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const EntityDef& def() const;
    Query typed() const; // what stands in the box; throws Error
    void onTyped();
    void takeConditions(); // of the box, as chips
    void rebuildChips();
    void changeChip(int at);
    void onAccepted(const Filter& filter);
    void hideEditor();

    Workspace& m_workspace;
    QString m_entity;
    FilterParts m_parts;
    SearchBox* m_box;
    QPushButton* m_add;
    QWidget* m_chipRow;
    FlowLayout* m_flow;
    FilterEditor* m_editor = nullptr;
    PlainLabel* m_problem;
    QTimer* m_typing;
    QVector<FilterChip*> m_chips;
    int m_edited = -1; // the chip that is being changed
};

} // namespace perennial
