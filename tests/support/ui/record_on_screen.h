// A record on screen: its view in a window, the keyboard on it.
#pragma once
#include "tests/support/trade_fixture.h"
#include "tests/support/ui/desk_window.h"
#include "ui/record/record_view.h"
#include <QApplication>

namespace perennial::test {

struct RecordOnScreen {
    explicit RecordOnScreen(const std::function<Record(Desk&)>& make)
    {
        const Record record = desk.file.does(make);
        id = record.id();
        entity = record.def().key();
        view = new RecordView(desk, desk.background);
        desk.show(view, {1200, 800});
        view->setRecord(entity, id);
        desk.settle();
        desk.window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&desk.window));
        view->focusTimeline();
    }
    // Where the keyboard is, also while another window is in front.
    QWidget* focus() const
    {
        QWidget* now = QApplication::focusWidget();
        return now ? now : desk.window.focusWidget();
    }
    Record record() { return desk.file.reader().load(entity, id); }
    int field(const char* key) { return record().def().indexOf(key); }
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), code, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString& text) { QTest::keyClicks(focus(), text); }

    DeskWindow desk;
    RecordView* view = nullptr;
    QString entity;
    Id id = 0;
};

inline Record contactRecord(Desk& desk)
{
    auto contact = aContact(desk);
    desk.save(contact.set(Contact::email, QStringLiteral("anna@bauer.example")));
    return contact.record();
}

} // namespace perennial::test
