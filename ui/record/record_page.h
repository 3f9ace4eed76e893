// RecordPage: one record over the whole window.
#pragma once
#include "ui/support/page.h"

namespace perennial {

class Background;
class RecordView;

class RecordPage : public Page {
    Q_OBJECT
public:
    RecordPage(Navigator& navigator, Background& background, QWidget* parent = nullptr);

    QString pageTitle() const override;
    void show(const Place& place) override;
    Place place() const override;
    bool run(const QString& commandKey) override;
    bool canRun(const QString& commandKey) const override;

private:
    RecordView* m_view;
    Place m_place;
};

} // namespace perennial
