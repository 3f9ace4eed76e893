// OfficeSection: the business the file belongs to; each field is saved when it is left.
#pragma once
#include "ui/support/page.h"

class QVBoxLayout;

namespace perennial {

class FieldEditor;
class LogoRow;

class OfficeSection : public Adaptive<QWidget> {
    Q_OBJECT
public:
    explicit OfficeSection(Navigator& navigator, QWidget* parent = nullptr);

    FieldEditor* editor(const QString& field) const { return m_editors.value(field); }
    LogoRow* logo() const { return m_logo; }

protected:
    void retranslate() override;
    void restyle() override;

private:
    void build();
    void save(const QString& field);
    Id office() const;

    Navigator& m_navigator;
    QVBoxLayout* m_column;
    LogoRow* m_logo;
    QWidget* m_body = nullptr;
    QHash<QString, FieldEditor*> m_editors;
};

} // namespace perennial
