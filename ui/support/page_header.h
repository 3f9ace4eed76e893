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

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    PlainLabel* m_title;
    PlainLabel* m_note;
    QBoxLayout* m_lines; // all of it
    QBoxLayout* m_first; // the title and what belongs to it
    QBoxLayout* m_names; // of that the title and its note
    QHBoxLayout* m_side; // and what stands beside them
    QHBoxLayout* m_last; // the actions
};

} // namespace perennial
