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

    // Starts from an existing condition, or from the first field of the list.
    void begin(const Condition& condition = {});

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
    QString typedValue() const;
    Condition written() const; // throws Error for a value the field cannot hold
    void accept();

    Workspace& m_workspace;
    QString m_entity;
    ComboBox* m_field;
    ComboBox* m_comparison;
    QHBoxLayout* m_row;
    QWidget* m_value = nullptr;
    QPushButton* m_add;
    IconButton* m_close;
    PlainLabel* m_problem;
    bool m_isOpen = false; // until its condition is taken: the value tells once more when it loses the keyboard
    Value m_given; // of the condition that is being changed
};

} // namespace perennial
