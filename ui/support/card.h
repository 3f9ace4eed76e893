// Card: a rounded ground with a hairline that holds what belongs together. Tab passes it by.
#pragma once
#include <QFrame>

namespace perennial {

class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace perennial
