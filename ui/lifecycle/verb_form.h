// VerbForm: what a business step asks, one editor a parameter.
#pragma once
#include "core/lifecycle/verbs.h"
#include "core/workspace/workspace.h"
#include <QWidget>

namespace perennial {

class FieldEditor;

class VerbForm : public QWidget {
    Q_OBJECT
public:
    VerbForm(Workspace& workspace, const Verb& verb, QWidget* parent = nullptr);
    // What was typed, by parameter name, in the user's locale turned into canonical text; empty answers are left out.
    // Throws Error Invalid for what cannot be read.
    QHash<QString, QString> answers() const;
    void focusFirst();

private:
    Workspace& m_workspace;
    QVector<std::pair<QString, FieldEditor*>> m_editors;
};

} // namespace perennial
