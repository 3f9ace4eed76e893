// ReminderBell: reminds of activities while the program runs — on the desktop, or in a banner where that is mute.
#pragma once
#include "core/lifecycle/engagement/reminders.h"
#include "ui/support/page.h"
#include <QTimer>

class QVBoxLayout;

namespace perennial {

class Background;
class Banner;
class DesktopNotice;
struct Notice;

class ReminderBell : public QObject {
    Q_OBJECT
public:
    // Banners go to the end of `place`, a layout of the window. Takes over `notice`.
    ReminderBell(Navigator& navigator, Background& background, QVBoxLayout* place, DesktopNotice* notice,
                 QObject* parent);
    ~ReminderBell() override;

    // Announces what has fallen due; done by itself three times a minute.
    void look();
    QVector<Banner*> banners() const { return m_banners.values(); }

Q_SIGNALS:
    void upcomingRead(); // the file was asked for what is to come
    void windowWanted(); // something outside the window leads into it
    void keyboardFreed(); // the banner that had it is gone

private:
    void read();
    void keep();
    ReminderRules rules() const;
    void tell(const Reminder& reminder);
    void tellAll(const QVector<Reminder>& reminders);
    void showBanner(const Notice& notice);
    void act(const QString& key, const QString& action);
    void dropBanner(const QString& key);

    Navigator& m_navigator;
    Background& m_background;
    QVBoxLayout* m_place;
    DesktopNotice* m_notice;
    ReminderDiary m_diary;
    QTimer m_tick;
    QTimer m_rest; // after changes, until the file is asked anew
    QHash<QString, Banner*> m_banners;
};

} // namespace perennial
