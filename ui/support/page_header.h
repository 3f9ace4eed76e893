// PageHeader: the title of a place with its count, the way back before it, what belongs to it at its side, and actions
// at the end.
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
    // The way back, in front of the title; a header has one at most.
    void setBack(QWidget* link);
    void addLeading(QWidget* widget);
    void addTrailing(QWidget* widget);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void putActions(bool besideSide);

    PlainLabel* m_title;
    PlainLabel* m_note;
    QWidget* m_back = nullptr;
    QBoxLayout* m_lines; // all of it
    QBoxLayout* m_first; // the title and what belongs to it
    QBoxLayout* m_head;  // of that the way back and the title
    QBoxLayout* m_names; // of that the title and its note
    QHBoxLayout* m_side; // and what stands beside them
    QHBoxLayout* m_last; // the actions, in a line of their own or at the end of that
};

} // namespace perennial
