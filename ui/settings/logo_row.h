// LogoRow: the office's picture, with buttons to choose and to remove it.
#pragma once
#include "ui/model/errand.h"
#include "ui/support/page.h"

class QLabel;

namespace perennial {

class Button;
class PlainLabel;

class LogoRow : public Adaptive<QWidget> {
    Q_OBJECT
public:
    explicit LogoRow(Navigator& navigator, QWidget* parent = nullptr);

    void choose();
    // A PNG or JPEG; it is read, looked at and written anew away from the window's thread.
    void take(const QString& path);
    void remove();
    bool hasLogo() const;

Q_SIGNALS:
    void taken(); // whatever became of it was told

protected:
    void retranslate() override;

private:
    void show();

    Navigator& m_navigator;
    Errand m_errand;
    PlainLabel* m_heading;
    QLabel* m_picture;
    Button* m_choose;
    Button* m_remove;
};

} // namespace perennial
