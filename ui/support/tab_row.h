// TabRow: tabs side by side; where they have no room, a list to choose one of them from.
#pragma once
#include "ui/support/adaptive.h"
#include <QStringList>
#include <QWidget>

class QTabBar;

namespace perennial {

class ComboBox;

class TabRow : public Adaptive<QWidget> {
    Q_OBJECT

public:
    explicit TabRow(int count, QWidget* parent = nullptr);

    // `name` is what is chosen here, for assistive technology.
    void setWords(const QString& name, const QStringList& words);
    void setCurrentIndex(int index);
    int currentIndex() const;
    void takeKeyboard();

    QTabBar* tabs() const { return m_tabs; }
    ComboBox* list() const { return m_list; }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void restyle() override { arrange(); }
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QTabBar* m_tabs;
    ComboBox* m_list;
};

} // namespace perennial
