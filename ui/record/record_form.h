// RecordForm: the fields of a record in their groups, for a new one in the side panel.
#pragma once
#include "core/workspace/workspace.h"
#include <QHash>
#include <QVariantMap>
#include <QWidget>

class QFormLayout;
class QTimer;
class QVBoxLayout;

namespace perennial {

class FieldEditor;
class PlainLabel;

class RecordForm : public QWidget {
    Q_OBJECT
public:
    // `given` are canonical texts by field key. Required and listed fields stand first; the rest behind a button.
    RecordForm(Workspace& workspace, const QString& entity, const QVariantMap& given, QWidget* parent = nullptr);

    // Enters every filled field into a blank record; problems are shown under their fields. Throws Error like enter().
    Record filled(Desk& desk) const;
    // Shows what an error says under the fields it names.
    void showIssues(const QVector<Issue>& issues);
    bool isChanged() const;
    void focusFirst();
    // What was typed is on the draft shelf until then, and comes back in the next form of the same kind.
    void dropDraft();

private:
    void addField(QFormLayout* form, int field);
    void showAll();
    void keepDraft();
    void takeDraft(QVBoxLayout* layout);
    void startAfresh();

    Workspace& m_workspace;
    QString m_entity;
    Record m_blank;
    QVector<std::pair<int, FieldEditor*>> m_editors;
    QHash<QString, PlainLabel*> m_problems;
    QVector<int> m_further;
    QFormLayout* m_form = nullptr;
    QWidget* m_more = nullptr;
    QWidget* m_resumed = nullptr;
    QVariantMap m_given;
    QTimer* m_typing;
};

} // namespace perennial
