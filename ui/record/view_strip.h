// ViewStrip: the name of the stored view on screen, with a dot, Save and Reset once it was changed.
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
    QPushButton* saveButton() const { return m_save; }
    QPushButton* resetButton() const { return m_reset; }
    QString words() const;

Q_SIGNALS:
    void saveAsked();
    void resetAsked();

protected:
    void retranslate() override;

private:
    PlainLabel* m_name;
    QPushButton* m_save;
    QPushButton* m_reset;
};

} // namespace perennial
