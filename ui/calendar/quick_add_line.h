// QuickAddLine: one sentence becomes an activity; what was understood is shown before Enter.
#pragma once
#include "core/lifecycle/engagement/quick_add.h"
#include "ui/model/latest_question.h"
#include "ui/support/page.h"
#include <QLineEdit>

class QTimer;

namespace perennial {

class PlainLabel;

class QuickAddLine : public Adaptive<QWidget> {
    Q_OBJECT
public:
    QuickAddLine(Navigator& navigator, Background& background, QWidget* parent = nullptr);

    QLineEdit* line() const { return m_line; }
    // "Call · Anna Bauer · Tue 24 Nov 10:00"; empty while nothing is typed.
    QString preview() const;
    // What an activity is about whose line names nobody; 0: nothing.
    void setAbout(Id about, const QString& name);
    // What Enter plans while nothing is typed; without it an empty line plans nothing.
    void setStandard(const PlanActivity& plan);
    // The words on and about the line.
    void setWords(const QString& words);

Q_SIGNALS:
    void planned(perennial::Id activity);
    void leaving(); // Escape

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void understandLine();
    void plan();
    void perform(const PlanActivity& plan);
    QString sentence(const PlanActivity& plan, const QString& about) const;
    void showPreview(const QString& words);

    Navigator& m_navigator;
    Background& m_background;
    LatestQuestion m_understanding;
    QLineEdit* m_line;
    PlainLabel* m_preview;
    QTimer* m_typing;
    Id m_about = 0;
    QString m_aboutName;
    std::optional<PlanActivity> m_standard;
};

} // namespace perennial
