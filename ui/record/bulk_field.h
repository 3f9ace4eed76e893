// BulkField: which field of many records gets which value; nothing is said until one was typed or chosen.
#pragma once
#include "core/workspace/workspace.h"
#include <QWidget>

class QCheckBox;
class QHBoxLayout;

namespace perennial {

class ComboBox;
class FieldEditor;

class BulkField : public QWidget {
    Q_OBJECT
public:
    BulkField(Workspace& workspace, const QString& entity, QWidget* parent = nullptr);

    const FieldDef& field() const;
    // Null where the field is to be emptied. Throws Error Invalid for what cannot be read, and where nothing was said.
    Value value() const;
    // The value in words, as the history will tell it, on one line; empty where there is none that can be read.
    QString valueInWords() const;

Q_SIGNALS:
    void fieldChosen();
    void valueEdited();

private:
    void fillFields();
    void showEditor();

    Workspace& m_workspace;
    QString m_entity;
    ComboBox* m_fields;
    QWidget* m_holder;
    QHBoxLayout* m_inner;
    QCheckBox* m_empties;
    FieldEditor* m_editor = nullptr;
};

} // namespace perennial
