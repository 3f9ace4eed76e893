// BulkBar: what can be done to many chosen records at once, each as one step that can be undone.
#pragma once
#include "core/lifecycle/bulk_edit.h"
#include "ui/model/errand.h"
#include "ui/support/page.h"
#include <functional>

class QMenu;
class QPushButton;

namespace perennial {

class Background;
class BulkAsk;
class ComboBox;
class IconButton;
class PlainLabel;
class ProgressStrip;

class BulkBar : public Adaptive<QWidget> {
    Q_OBJECT
public:
    BulkBar(Navigator& navigator, Background& background, const QString& entity, QWidget* parent = nullptr);

    // Shown from two records on; `total` are all that match the filter.
    void setSelection(const QVector<Id>& ids, int total);
    BulkAsk* ask() const { return m_ask; }
    // Asks before a new value for a field is given to all of them; a null value clears it.
    void propose(const QString& field, const Value& value);
    void proposeTag(const QString& tag, bool add);
    void openFieldEditor();
    void openActivity();
    void openTag();
    // Does `work` for all of them as one operation on a thread of its own, with progress and a way to stop it: then
    // nothing is changed. The sentence is told when it is done.
    using Work = std::function<void(Desk& desk, const Advance& advance)>;
    void perform(const QString& title, const QString& sentence, const Work& work);
    bool isRunning() const { return m_errand.isRunning(); }

Q_SIGNALS:
    void cleared();
    void allAsked();
    void removeAsked();
    void keyboardFreed(); // by a question that was closed

protected:
    void retranslate() override;

private:
    void build();
    const EntityDef& def() const;
    QPushButton* menuButton(const std::function<void(QMenu*)>& fill);
    void fillStages(QMenu* menu);
    void fillOwners(QMenu* menu);
    void fillTags(QMenu* menu);
    void change(const BulkEdit& edit, const QString& what);
    // Puts "7 New, 5 Working → Qualified" into the question when it was counted; what comes after may be told later.
    void tellPresent(const QString& field, const QString& after);
    void tellAfter(const QString& after);
    void planFor(const QString& kind, const QString& subject, QDate from, int perDay);

    Navigator& m_navigator;
    Background& m_background;
    QString m_entity;
    QVector<Id> m_ids;
    int m_total = 0;
    QString m_present; // "Stage: 7 New, 5 Working"; empty while it is counted
    QString m_after;
    int m_presentAsked = 0;
    PlainLabel* m_count;
    QPushButton* m_all;
    QPushButton* m_stage = nullptr;
    QPushButton* m_owner = nullptr;
    QPushButton* m_tag = nullptr;
    QPushButton* m_activity;
    QPushButton* m_field;
    QPushButton* m_export;
    QPushButton* m_remove;
    IconButton* m_clear;
    BulkAsk* m_ask;
    ProgressStrip* m_progress;
    Errand m_errand;
};

} // namespace perennial
