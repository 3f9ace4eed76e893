// VerbForm: what a business step asks, one editor a parameter.
#pragma once
#include "core/lifecycle/verbs.h"
#include "core/workspace/workspace.h"
#include <QVariantMap>
#include <QWidget>

namespace perennial {

class FieldEditor;
class LineChoice;

class VerbForm : public QWidget {
    Q_OBJECT
public:
    // `record` is what the step is about, 0 where it starts without one.
    VerbForm(Workspace& workspace, const Verb& verb, Id record = 0, QWidget* parent = nullptr);
    // What was typed, by parameter name, in the user's locale turned into canonical text; empty answers are left out.
    // Throws Error Invalid for what cannot be read.
    QHash<QString, QString> answers() const;
    // Puts answers into the editors of their parameters, canonical texts by name.
    void propose(const QVariantMap& answers);
    void focusFirst();

private:
    Workspace& m_workspace;
    QVector<std::pair<QString, FieldEditor*>> m_editors;
    QVector<std::pair<QString, LineChoice*>> m_lines;
};

} // namespace perennial
