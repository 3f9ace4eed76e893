// ListPage: stored views — shown, kept under a name, changed and set back.
#include "ui/model/record_list_model.h"
#include "ui/record/filter_bar.h"
#include "ui/record/list_page.h"
#include "ui/record/record_table.h"
#include "ui/record/view_strip.h"
#include "ui/support/messages.h"
#include "ui/support/setting.h"

namespace perennial {

void ListPage::showView(const QString& key)
{
    const bool before = !m_view.key.isEmpty();
    const auto found = attempt([&] { return storedViewOf(workspace().reader(), key); });
    m_view = found && found->entity == m_entity ? *found : StoredView();
    if (m_view.key.isEmpty()) {
        if (before) { // the list is as it was left without a view
            const ListLayout kept = ListLayout::fromBytes(navigator().settings().read(setting::columns, m_entity));
            m_sort = kept.sort;
            m_table->setLayoutOf(kept);
        }
        tellView();
        return;
    }
    ListLayout layout = m_table->layoutOf();
    layout.columns = m_view.columns;
    m_table->setLayoutOf(layout);
    m_sort = m_view.sort;
    if (!m_view.layout.isEmpty())
        setPresentation(m_view.layout);
    m_filter->setText(m_view.filter);
    m_view.filter = m_filter->text(); // as the search language writes it, to be compared with
    applyFilter();
    tellView();
}

bool ListPage::isViewChanged() const
{
    if (m_view.key.isEmpty())
        return false;
    const bool presented = m_view.layout.isEmpty() || m_view.layout == m_presentation;
    return m_filter->text() != m_view.filter || m_sort != m_view.sort || !presented ||
           m_table->layoutOf().columns != m_view.columns;
}

void ListPage::tellView()
{
    m_strip->setView(m_view.name, isViewChanged(), m_view.id != 0);
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
