// SearchFinisher: makes the search index that a very large change left behind, while the window goes on being used.
#pragma once
#include "ui/model/errand.h"
#include <QTimer>

class QVBoxLayout;

namespace perennial {

class ProgressStrip;

// Looks after every change whether there is anything to do, and says so in a strip while there is. Records can be read
// and changed meanwhile, but for the last step, which has the workspace to itself.
class SearchFinisher : public QObject {
    Q_OBJECT
public:
    // The strip goes into `place`. Must be gone before the workspace is.
    SearchFinisher(Workspace& workspace, QVBoxLayout* place, QObject* parent = nullptr);

Q_SIGNALS:
    void failed(const perennial::Error& error);

private:
    void begin();
    void look();
    void run(const std::function<Outcome<void>(Workspace&)>& step);

    Workspace& m_workspace;
    ProgressStrip* m_strip;
    QTimer m_clock; // while there is something to do
    Errand m_errand;
};

} // namespace perennial
