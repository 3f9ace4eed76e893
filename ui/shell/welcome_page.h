// WelcomePage: the first thing one sees without a file: start one, or open one.
#pragma once
#include "ui/support/adaptive.h"
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace perennial {

class PlainLabel;

class WelcomePage : public Adaptive<QWidget> {
    Q_OBJECT
public:
    explicit WelcomePage(const QStringList& recentFiles, QWidget* parent = nullptr);

Q_SIGNALS:
    void emptyAsked();
    void openAsked(const QString& file); // empty: ask for it

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    PlainLabel* m_title;
    PlainLabel* m_promise;
    QPushButton* m_empty;
    QPushButton* m_open;
};

} // namespace perennial
