// PageHeader: the title of a place with its count, what belongs to the title at its side, and actions at the end.
#pragma once
#include "ui/support/adaptive.h"
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace perennial {

class PlainLabel;

class PageHeader : public Adaptive<QWidget> {
    Q_OBJECT

public:
    explicit PageHeader(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QString title() const;
    // "312", or "37 of 312" where a filter hides some; negative: no count.
    void setCount(int shown, int total = -1);
    // Words in place of a count ("3 things today, 1 overdue").
    void setNote(const QString& note);
    void addLeading(QWidget* widget);
    void addTrailing(QWidget* widget);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    PlainLabel* m_title;
    PlainLabel* m_note;
    QHBoxLayout* m_row;
    QBoxLayout* m_names; // the title and what is said about it
    int m_leading = 0;
};

} // namespace perennial
