// RecordPage: one record over the whole window.
#pragma once
#include "ui/support/page.h"

namespace perennial {

class Background;
class LinkButton;
class RecordView;

// With "answer" in the state of its place the person calls: the panel for the call is open.
class RecordPage : public Page {
    Q_OBJECT
public:
    RecordPage(Navigator& navigator, Background& background, QWidget* parent = nullptr);

    QString pageTitle() const override;
    void show(const Place& place) override;
    Place place() const override;
    void focusFirst() override;
    bool focusNextPane() override;
    bool run(const QString& commandKey) override;
    bool canRun(const QString& commandKey) const override;

protected:
    void retranslate() override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    RecordView* m_view;
    LinkButton* m_back;
    Place m_place;
};

} // namespace perennial
