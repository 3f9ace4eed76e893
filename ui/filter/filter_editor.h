// FilterEditor: a condition put together from field, comparison and value, without knowing the search language.
#pragma once
#include "core/query/search_language.h"
#include "core/workspace/workspace.h"
#include "ui/support/adaptive.h"
#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace perennial {

class ComboBox;
class IconButton;
class PlainLabel;

class FilterEditor : public Adaptive<QFrame> {
    Q_OBJECT
public:
    FilterEditor(Workspace& workspace, const QString& entity, QWidget* parent = nullptr);

    // Whether its controls can say all of the filter: one condition, or the two ends of a span.
    bool canSay(const Filter& filter) const;
    // Starts from an existing filter that it can say, or from the first field of the list.
    void begin(const Filter& filter = {});

Q_SIGNALS:
    void accepted(const perennial::Filter& filter);
    void abandoned();

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const EntityDef& def() const;
    const FieldDef* field() const;
    void fillFields();
    void fillComparisons();
    void fillValue();
    QWidget* makeValue(const FieldDef& of, const Value& given);
    QWidget* makeFigure(const FieldDef& of, const Value& given);
    // As the search language writes what stands in an editor of the value. Throws Error where nothing does.
    QString typedValue(const QWidget* editor, const Value& given) const;
    Filter written() const; // throws Error for a value the field cannot hold
    void accept();

    Workspace& m_workspace;
    QString m_entity;
    ComboBox* m_field;
    ComboBox* m_comparison;
    QHBoxLayout* m_row;
    QWidget* m_value = nullptr;
    QWidget* m_until = nullptr; // the other end of a span
    PlainLabel* m_and;
    QPushButton* m_add;
    IconButton* m_close;
    PlainLabel* m_problem;
    bool m_isOpen = false; // until its condition is taken: the value tells once more when it loses the keyboard
    Value m_given; // of the condition that is being changed
    Value m_givenUntil;
};

} // namespace perennial
