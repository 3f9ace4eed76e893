// A file of its own for one test, with a clock that stands still, and builders of the usual records.
#pragma once
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/activity.h"
#include "core/catalog/entities/engagement/campaign.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/service/case.h"
#include "core/insight/computed_fields.h"
#include "core/lifecycle/closing_rules.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>
#include <catch2/catch_all.hpp>

namespace perennial::test {

// A temporary file that is gone with the test. The clock starts at noon UTC of 2026-11-22.
class TestFile {
public:
    explicit TestFile(QDate day = QDate(2026, 11, 22)) : m_clock(day)
    {
        REQUIRE(m_folder.isValid());
        auto made = Workspace::create(path(), options());
        if (!made)
            FAIL(made.error().text.toStdString());
        m_workspace = std::move(*made);
    }

    // A file that `make` made at the path it is given.
    explicit TestFile(void (*make)(const QString& path)) : m_clock(QDate(2026, 11, 22))
    {
        REQUIRE(m_folder.isValid());
        make(path());
        reopen();
    }

    Workspace& operator*() { return *m_workspace; }
    Workspace* operator->() { return m_workspace.get(); }
    Workspace& workspace() { return *m_workspace; }
    Reader& reader() { return m_workspace->reader(); }
    FixedClock& clock() { return m_clock; }
    QString path() const { return m_folder.filePath(QStringLiteral("test.perennial")); }
    QString folder() const { return m_folder.path(); }

    void close() { m_workspace.reset(); }
    // Closes the file and opens it again, as after a restart.
    void reopen()
    {
        close();
        auto opened = Workspace::open(path(), options());
        if (!opened)
            FAIL(opened.error().text.toStdString());
        m_workspace = std::move(*opened);
    }

    // Does it or fails the test with the sentence of the error.
    template <class Work> auto does(Work work)
    {
        using Result = std::invoke_result_t<Work, Desk&>;
        auto done = m_workspace->perform(QStringLiteral("Test"), std::move(work));
        if (!done)
            FAIL(done.error().text.toStdString() << fieldsOf(done.error()));
        if constexpr (!std::is_void_v<Result>)
            return std::move(*done);
    }

    // Writes as a program without closing rules would; the file is opened anew afterwards.
    template <class Work> void forges(Work work)
    {
        m_workspace.reset();
        OpenOptions unguarded = options();
        unguarded.closing = {};
        auto opened = Workspace::open(path(), unguarded);
        REQUIRE(opened);
        REQUIRE((*opened)->perform(QStringLiteral("Forge"), std::move(work)));
        opened->reset();
        reopen();
    }

    // The error of work that must not succeed.
    template <class Work> Error refuses(Work work)
    {
        auto done = m_workspace->perform(QStringLiteral("Test"), [&](Desk& desk) { (void)work(desk); });
        if (done)
            FAIL("it was not refused");
        return done ? Error{} : done.error();
    }

    void undoes()
    {
        auto undone = m_workspace->undo();
        if (!undone)
            FAIL(undone.error().text.toStdString());
    }
    void redoes()
    {
        auto redone = m_workspace->redo();
        if (!redone)
            FAIL(redone.error().text.toStdString());
    }

    template <class E> Row<E> load(Id id) { return reader().load<E>(id); }
    template <class E> Row<E> load(Ref ref) { return reader().load<E>(ref.id); }
    template <class E> qint64 count() { return reader().count(queryOf<E>({})); }

private:
    OpenOptions options()
    {
        OpenOptions options;
        options.clock = &m_clock;
        options.closing = keepTrue;
        options.computed = computedFields();
        return options;
    }

    static std::string fieldsOf(const Error& error)
    {
        QString fields;
        for (const Issue& issue : error.issues)
            fields += QStringLiteral(" [%1: %2]").arg(issue.field, issue.text);
        return fields.toStdString();
    }

    FixedClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

inline Row<Account> anAccount(Desk& desk, const QString& name = QStringLiteral("Bäckerei Bauer"))
{
    auto account = desk.blank<Account>();
    desk.save(account.set(Account::name, name));
    return account;
}

inline Row<Contact> aContact(Desk& desk, const QString& given = QStringLiteral("Anna"),
                             const QString& family = QStringLiteral("Bauer"), Ref account = {})
{
    auto contact = desk.blank<Contact>();
    contact.set(Contact::givenName, given).set(Contact::familyName, family);
    if (account)
        contact.set(Contact::account, account);
    desk.save(contact);
    return contact;
}

inline Row<Lead> aLead(Desk& desk, const QString& name = QStringLiteral("Anna Bauer"),
                       const QString& email = QStringLiteral("anna@bauer.example"),
                       const QString& company = QStringLiteral("Bäckerei Bauer"))
{
    auto lead = desk.blank<Lead>();
    desk.save(lead.set(Lead::name, name).set(Lead::email, email).set(Lead::company, company));
    return lead;
}

inline Row<Opportunity> anOpportunity(Desk& desk, Ref account, const QString& name = QStringLiteral("Autumn order"),
                                      Money amount = {100'000})
{
    auto deal = desk.blank<Opportunity>();
    desk.save(deal.set(Opportunity::name, name)
                  .set(Opportunity::account, account)
                  .set(Opportunity::amount, amount)
                  .set(Opportunity::expectedClose, desk.today().addDays(30)));
    return deal;
}

inline Row<Activity> aTask(Desk& desk, const QString& subject = QStringLiteral("Send price list"), QDate due = {})
{
    auto task = desk.blank<Activity>();
    desk.save(task.set(Activity::subject, subject).set(Activity::dueOn, due));
    return task;
}

inline Row<Case> aCase(Desk& desk, Ref account, const QString& subject = QStringLiteral("Oven stays cold"))
{
    auto made = desk.blank<Case>();
    desk.save(made.set(Case::subject, subject).set(Case::account, account));
    return made;
}

} // namespace perennial::test
