// The main window with an empty file at its import page, and the hands of a person: what tests of the import stand on.
#pragma once
#include "core/lifecycle/closing_rules.h"
#include "tests/support/ui/scripted_messages.h"
#include "tests/support/ui/stage.h"
#include "ui/exchange/column_row.h"
#include "ui/exchange/import_job.h"
#include "ui/exchange/import_page.h"
#include "ui/exchange/mark_button.h"
#include "ui/shell/shell.h"
#include "ui/support/combo_box.h"
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <catch2/catch_all.hpp>

namespace perennial::test {

inline std::unique_ptr<Workspace> emptyShop(const QTemporaryDir& folder)
{
    qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("home")).toUtf8());
    OpenOptions options;
    options.use = OpenOptions::Use::Window;
    options.closing = keepTrue;
    options.currency = QStringLiteral("USD");
    auto made = Workspace::create(folder.filePath(QStringLiteral("shop.perennial")), options);
    REQUIRE(made);
    return std::move(*made);
}

// The main window with an empty file, at its import page.
class ImportWindow {
public:
    ImportWindow() : shell(emptyShop(stage.folder), stage.settings, stage.theme), messages(new ScriptedMessages(&shell))
    {
        shell.show();
        shell.commands().action(command::importFile)->trigger();
        page = qobject_cast<ImportPage*>(shell.currentPage());
        REQUIRE(page);
    }

    QString file(const QByteArray& bytes, const QString& name = QStringLiteral("rows.csv")) const
    {
        const QString path = stage.folder.filePath(name);
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(bytes) == bytes.size());
        return path;
    }

    void open(const QString& path)
    {
        shell.go({QStringLiteral("import"), {}, 0, {}, {{QStringLiteral("file"), path}}});
        settle();
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return !job()->isReading() && !job()->isRehearsing() && !job()->isRunning(); },
                                60'000));
        QCoreApplication::processEvents(); // new buttons are shown a moment later
    }

    ImportJob* job() const { return page->findChild<ImportJob*>(); }
    template <class W> W* part() const { return page->findChild<W*>(); }
    QPushButton* button(const QString& words) const
    {
        for (QPushButton* button : page->findChildren<QPushButton*>()) {
            if (button->isVisible() && QString(button->text()).remove(QLatin1Char('&')).startsWith(words))
                return button;
        }
        return nullptr;
    }
    void press(const QString& words)
    {
        QPushButton* found = button(words);
        INFO(words.toStdString());
        if (const auto& plan = job()->rehearsal(); plan && !*plan)
            UNSCOPED_INFO(plan->error().text.toStdString());
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }
    // Chooses an entry as a person would: the signal comes too.
    void choose(ComboBox* box, const QVariant& value)
    {
        REQUIRE(box->setValue(value));
        Q_EMIT box->activated(box->currentIndex());
        settle();
    }
    ColumnRow* column(const QString& header) const
    {
        const int at = int(job()->source().headers.indexOf(header));
        return page->findChildren<ColumnRow*>().value(at);
    }
    QStringList texts() const
    {
        QStringList texts;
        for (QLabel* label : page->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }
    bool says(const QString& words) const { return texts().join(QLatin1Char('\n')).contains(words); }
    QString words(MarkButton* button) const { return button->text(); }
    qint64 count(const QString& entity)
    {
        Query query;
        query.entity = entity;
        return shell.workspace().reader().count(query);
    }
    void import(const QString& path)
    {
        open(path);
        press(QStringLiteral("Next"));
        press(QStringLiteral("Next"));
        press(QStringLiteral("Import "));
    }

    Stage stage;
    Shell shell;
    ScriptedMessages* messages;
    ImportPage* page = nullptr;
};

} // namespace perennial::test
