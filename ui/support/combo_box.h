// ComboBox: a list to choose from that tells a screen reader its value and does not change under the wheel.
#pragma once
#include <QComboBox>

namespace perennial {

// Give it a label with a buddy (QFormLayout::addRow with a text makes one): on X11 a combo box has no name of its own,
// and its value is only read when it is also the description.
class ComboBox : public QComboBox {
    Q_OBJECT

public:
    explicit ComboBox(QWidget* parent = nullptr);

    // The data of the current entry.
    QVariant value() const { return currentData(); }
    // Chooses the entry with that data; returns false and changes nothing when there is none.
    bool setValue(const QVariant& value);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void showPopup() override;

private:
    void tellValue();
};

} // namespace perennial
