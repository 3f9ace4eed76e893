// ViewStrip: the name of the stored view on screen, with a way to work through it; with a dot, Save and Reset once it
// was changed.
#pragma once
#include "ui/support/adaptive.h"
#include <QWidget>

class QPushButton;

namespace perennial {

class PlainLabel;

class ViewStrip : public Adaptive<QWidget> {
    Q_OBJECT
public:
    explicit ViewStrip(QWidget* parent = nullptr);

    // An empty name hides the strip. One that comes with the program is saved under a name of one's own.
    void setView(const QString& name, bool changed, bool own);
    // Whether what it lists can be called one after the other.
    void setWorkable(bool workable);
    QPushButton* workButton() const { return m_work; }
    QPushButton* saveButton() const { return m_save; }
    QPushButton* resetButton() const { return m_reset; }
    QString words() const;

Q_SIGNALS:
    void workAsked();
    void saveAsked();
    void resetAsked();

protected:
    void retranslate() override;

private:
    PlainLabel* m_name;
    QPushButton* m_work;
    QPushButton* m_save;
    QPushButton* m_reset;
    bool m_workable = false;
    bool m_changed = false;
};

} // namespace perennial
