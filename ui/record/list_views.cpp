// ListPage: stored views — shown, kept under a name, changed and set back.
#include "core/base/in_sentence.h"
#include "core/catalog/entities/shared/saved_view.h"
#include "core/lifecycle/remove_record.h"
#include "ui/filter/filter_bar.h"
#include "ui/model/record_list_model.h"
#include "ui/record/list_page.h"
#include "ui/record/record_table.h"
#include "ui/record/view_strip.h"
#include "ui/support/buttons.h"
#include "ui/support/messages.h"
#include "ui/support/plain_text.h"
#include "ui/support/setting.h"
#include <QMenu>

namespace perennial {

// Widths are kept with the settings, once for each view; columns and order of a view of the file are its own.
QString ListPage::layoutKey() const
{
    return m_view.key.isEmpty() ? m_entity : m_entity + u'/' + m_view.key;
}

void ListPage::showView(const QString& key)
{
    const bool before = !m_view.key.isEmpty();
    const auto found = attempt([&] { return storedViewOf(workspace().reader(), key); });
    m_view = found && found->entity == m_entity ? *found : StoredView();
    if (before || !m_view.key.isEmpty()) {
        ListLayout kept = ListLayout::fromBytes(navigator().settings().read(setting::columns, layoutKey()));
        if (m_view.id) {
            kept.columns = m_view.columns;
            kept.sort = m_view.sort;
        } else {
            m_view.layout = navigator().settings().read(setting::presentation, layoutKey());
        }
        m_sort = kept.sort;
        m_table->setLayoutOf(kept);
        if (!m_view.layout.isEmpty())
            setPresentation(m_view.layout);
    }
    if (!m_view.key.isEmpty()) {
        m_filter->setText(m_view.filter);
        m_view.filter = m_filter->text(); // as the search language writes it, to be compared with
        applyFilter();
    }
    tellView();
}

void ListPage::keepLayout()
{
    m_sort = m_model->query().sort;
    navigator().settings().write(setting::columns, m_table->layoutOf().toBytes(), layoutKey());
    tellView();
}

bool ListPage::isViewChanged() const
{
    if (m_view.key.isEmpty())
        return false;
    const bool presented = m_view.layout.isEmpty() || m_view.layout == m_presentation;
    const bool arranged = m_sort == m_view.sort && presented && m_table->layoutOf().columns == m_view.columns;
    // What comes with the program remembers its arrangement by itself: there is nothing to save it in.
    return m_filter->text() != m_view.filter || (m_view.id && !arranged);
}

// All, then what comes with the program, then what was kept, then what can be done with the one on screen.
void ListPage::fillViews(QMenu* menu)
{
    const auto add = [this, menu](const StoredView& view, const QString& name) {
        QAction* action = menu->addAction(plainAction(name), this, [this, view] { navigator().go(placeOf(view)); });
        action->setCheckable(true);
        action->setChecked(view.key == m_view.key);
    };
    StoredView all;
    all.entity = m_entity;
    add(all, tr("All %1").arg(inSentence(m_model->def().many())));
    const auto views = attempt([this] { return storedViews(workspace().reader()); });
    for (const StoredView& view : views ? *views : QVector<StoredView>()) {
        if (view.entity == m_entity)
            add(view, view.name);
    }
    menu->addSeparator();
    menu->addAction(tr("&Save view…"), this, [this] { saveView(true); });
    if (m_view.id)
        menu->addAction(tr("&Remove this view"), this, &ListPage::removeView);
}

void ListPage::removeView()
{
    const Id id = m_view.id;
    const QString name = m_view.name;
    if (performAndTell(navigator(), tr("Remove view “%1”").arg(name), tr("View “%1” removed").arg(name),
                       [id](Desk& desk) { removeRecord(desk, QString::fromLatin1(SavedView::entity), id); }))
        navigator().go({QStringLiteral("list"), m_entity, current(), {}, {}});
}

void ListPage::tellView()
{
    m_strip->setView(m_view.name, isViewChanged(), m_view.id != 0);
    m_views->setWords(m_view.name.isEmpty() ? tr("Views") : tr("Views: %1").arg(m_view.name));
}

StoredView ListPage::presentView() const
{
    StoredView view = m_view;
    view.entity = m_entity;
    view.filter = m_filter->text();
    view.columns = m_table->layoutOf().columns;
    view.sort = m_sort;
    view.layout = m_presentation;
    return view;
}

void ListPage::saveView(bool asNew)
{
    StoredView view = presentView();
    if (asNew) {
        const auto name = Messages::of(this).askText(this, tr("Save view"), tr("Name"), m_filter->sentence());
        if (!name || name->simplified().isEmpty())
            return;
        view.name = name->simplified();
        view.id = 0;
        view.pinned = true;
    }
    QString key;
    const bool kept = performAndTell(navigator(), tr("View “%1”").arg(view.name), tr("View “%1” kept").arg(view.name),
                                     [&](Desk& desk) { key = keepView(desk, view); });
    if (kept)
        showView(key);
}

} // namespace perennial
