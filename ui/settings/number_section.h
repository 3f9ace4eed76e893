// NumberSection: how documents are numbered, and where numbers go on that another program gave.
#pragma once
#include "core/base/number_format.h"
#include "ui/support/page.h"

class QFormLayout;
class QLineEdit;
class QListWidget;

namespace perennial {

class PlainLabel;

// Each field is saved when it is left; what cannot be a format stays in its field with the reason under it.
class NumberSection : public Adaptive<QWidget> {
    Q_OBJECT
public:
    explicit NumberSection(Navigator& navigator, QWidget* parent = nullptr);

    QListWidget* list() const { return m_list; }
    QLineEdit* pattern() const { return m_pattern; }
    QLineEdit* last() const { return m_last; }
    QString example() const;

protected:
    void retranslate() override;

private:
    void build();
    void fill();
    void showCurrent();
    void showExample();
    void save();
    QString series() const;
    QString nameOf(const QString& series) const;
    // As typed; throws Error Invalid.
    Numbering typed() const;

    Navigator& m_navigator;
    PlainLabel* m_title;
    PlainLabel* m_promise;
    QListWidget* m_list;
    QLineEdit* m_pattern;
    QLineEdit* m_last;
    PlainLabel* m_example;
    QFormLayout* m_form;
};

} // namespace perennial
