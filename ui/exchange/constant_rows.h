// ConstantRows: values that every new record of an import gets, whatever its row says nothing about.
#pragma once
#include "core/catalog/field.h"
#include "ui/support/adaptive.h"
#include <QVector>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace perennial {

class ImportJob;
class PlainLabel;
class Workspace;

class ConstantRows : public Adaptive<QWidget> {
    Q_OBJECT
public:
    ConstantRows(ImportJob& job, Workspace& workspace, QWidget* parent = nullptr);

    void refresh();

protected:
    void retranslate() override;

private:
    using Constants = QVector<std::pair<QString, QString>>;

    QVector<const FieldDef*> candidates() const;
    const FieldDef* fieldNamed(const QString& key) const;
    void choose(int index, const QString& field);
    QWidget* rowOf(int index);
    QWidget* valueEditor(int index, const FieldDef& field);
    void change(int index, const QString& field, const QString& text);
    void add();

    ImportJob& m_job;
    Workspace& m_workspace;
    FieldDef m_tag; // stands for the tags, which are no field
    PlainLabel* m_title;
    QVBoxLayout* m_list;
    QPushButton* m_add;
    QVector<QWidget*> m_rows;
    Constants m_shown;
    QString m_entity;
};

} // namespace perennial
