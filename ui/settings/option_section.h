// OptionSection: stages and options in the user's own words, and further ones.
#pragma once
#include "ui/support/page.h"

class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace perennial {

class ComboBox;
class PlainLabel;

class OptionSection : public Adaptive<QWidget> {
    Q_OBJECT
public:
    explicit OptionSection(Navigator& navigator, QWidget* parent = nullptr);

    // Shows the options of a field: ("lead", "status").
    void choose(const QString& entity, const QString& field);
    QListWidget* list() const { return m_list; }
    QLineEdit* labelLine() const { return m_label; }
    QPushButton* renameButton() const { return m_rename; }
    QPushButton* addButton() const { return m_add; }

protected:
    void retranslate() override;

private:
    void build();
    void fillFields();
    void fillOptions();
    void showCurrent();
    void save(bool add);

    Navigator& m_navigator;
    PlainLabel* m_title;
    PlainLabel* m_promise;
    ComboBox* m_entity;
    ComboBox* m_field;
    QListWidget* m_list;
    QLineEdit* m_label;
    ComboBox* m_type;
    PlainLabel* m_problem;
    QPushButton* m_rename;
    QPushButton* m_add;
    QFormLayout* m_form;
};

} // namespace perennial
