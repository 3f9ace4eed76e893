// RecordHead: who or what a record is, how it stands, and what can be done with it now.
#pragma once
#include "core/lifecycle/verbs.h"
#include "ui/support/page.h"

class QBoxLayout;
class QHBoxLayout;
class QMenu;

namespace perennial {

// What the head offers for records of the entity, beside what has a command, a menu or a strip of its own.
QVector<Verb> stepsOf(const QString& entity);

class AttachmentStrip;
class AvatarLabel;
class Background;
class ChipLabel;
class FlowLayout;
class IconButton;
class PlainLabel;
class TagStrip;

// At most four actions stand as buttons, the rest in the menu behind them: what is not possible now is there, too, pale
// and with its reason.
class RecordHead : public Adaptive<QWidget> {
    Q_OBJECT
public:
    RecordHead(Navigator& navigator, Background& background, QWidget* parent = nullptr);
    void setRecord(const Record& record);
    QMenu* menu() const { return m_menu; }
    AttachmentStrip* files() const { return m_files; }

Q_SIGNALS:
    // A key of the command table that the record page carries out.
    void commandAsked(const QString& key);

protected:
    void retranslate() override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    QString name() const;
    void fillNames();
    void fillActions();
    void addButton(const QString& words, const std::function<void()>& act);
    void addVerbs();
    void addStages();
    void addCommands();
    void addVerb(const Verb& verb, const QString& objection);
    void readContact();
    QString email() const;
    bool isTalk() const;

    Navigator& m_navigator;
    Background& m_background;
    Record m_record;
    AvatarLabel* m_avatar;
    PlainLabel* m_name;
    PlainLabel* m_detail;
    ChipLabel* m_status;
    TagStrip* m_tags;
    AttachmentStrip* m_files;
    QHBoxLayout* m_actions;
    FlowLayout* m_strips = nullptr;  // tags and files
    QBoxLayout* m_line = nullptr;    // buttons, and those
    IconButton* m_more;
    QMenu* m_menu = nullptr;
    QString m_lastContact;
    int m_buttons = 0;
};

} // namespace perennial
