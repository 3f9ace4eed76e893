// CallPage: works through a list one by one — who, the number, what was said last; a key for how the call ended.
#pragma once
#include "core/lifecycle/engagement/call_sheet.h"
#include "ui/model/latest_question.h"
#include "ui/support/page.h"

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace perennial {

class AvatarLabel;
class Card;
class EmptyState;
class IconButton;
class PageHeader;
class PlainLabel;

class CallPage : public Page {
    Q_OBJECT
public:
    CallPage(Navigator& navigator, Background& background, const QString& entity, QWidget* parent = nullptr);

    QString pageTitle() const override;
    void show(const Place& place) override;
    Place place() const override;
    void focusFirst() override;

    Id current() const { return m_sheet.id; }
    // Chooses how the call ended, by its place from 0, and goes to the note.
    void chooseOutcome(int outcome);
    // Logs the call and goes on; without an outcome it says that one is needed.
    void save();
    void skip();
    // A lead becomes a company, a contact and a deal; a company, or that of a contact, gets another deal.
    void makeDeal();
    // Until it is taken back no call is logged and none is skipped; what was chosen and typed stays.
    void pause(bool paused);
    bool isPaused() const { return m_isPaused; }

Q_SIGNALS:
    void shown(); // a record, or the end

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QLayout* makeFacts();
    QLayout* makeAnswers();
    void read();
    void begin(const QVector<Id>& ids);
    void showAt(int index);
    void fill(const CallSheet& sheet);
    void showEnd();
    void sayPosition();
    QString keptKey() const;
    const EntityDef& def() const;

    Background& m_background;
    LatestQuestion m_sheetAsked;
    QString m_entity;
    QString m_filter;
    QString m_list;       // its name, where it has one of its own
    QVector<Id> m_chosen; // rows of it; none: all
    QVector<Id> m_ids;
    int m_at = 0;
    int m_outcome = -1;
    bool m_isPaused = false;
    int m_reached = 0, m_missed = 0, m_planned = 0;
    CallSheet m_sheet;
    PageHeader* m_header;
    QProgressBar* m_progress;
    QStackedWidget* m_stack;
    Card* m_card;
    AvatarLabel* m_avatar;
    PlainLabel* m_name;
    PlainLabel* m_detail;
    PlainLabel* m_phone;
    IconButton* m_copy;
    PlainLabel* m_last;
    QPushButton* m_deal;
    QVector<QPushButton*> m_outcomes;
    PlainLabel* m_noteCaption;
    QLineEdit* m_note;
    PlainLabel* m_nextCaption;
    QComboBox* m_next;
    QPushButton* m_make;
    QPushButton* m_skip;
    QPushButton* m_save;
    QPushButton* m_pause;
    EmptyState* m_rest; // in place of the card while paused
    EmptyState* m_end;
};

} // namespace perennial
