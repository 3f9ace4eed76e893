// SideGround: the ground of the navigation, a shade darker than the page, as wide as the sidebar.
#pragma once
#include "ui/support/adaptive.h"
#include <QWidget>

namespace perennial {

class SideGround : public Adaptive<QWidget> {
    Q_OBJECT

public:
    explicit SideGround(QWidget* parent = nullptr);

protected:
    void restyle() override;
};

} // namespace perennial
