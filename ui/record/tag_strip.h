// TagStrip: the tags of a record, each with a way to take it off, and one to add another.
#pragma once
#include "ui/support/page.h"

class QLineEdit;

namespace perennial {

class LinkButton;

class TagStrip : public Adaptive<QWidget> {
    Q_OBJECT
public:
    explicit TagStrip(Navigator& navigator, QWidget* parent = nullptr);
    void setRecord(const Record& record);
    // Opens the line to type a tag in.
    void add();
    QLineEdit* line() const { return m_line; }

protected:
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void addChip(const QString& tag);
    void finish(bool keep);

    Navigator& m_navigator;
    Record m_record;
    LinkButton* m_add;
    QLineEdit* m_line;
    QVector<QWidget*> m_chips;
};

} // namespace perennial
