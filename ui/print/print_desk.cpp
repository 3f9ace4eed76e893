// PrintDesk: one preview at a time.
#include "ui/print/print_desk.h"
#include "core/lifecycle/transaction/business_document.h"
#include "ui/print/papers.h"

namespace perennial {

PrintDesk::PrintDesk(Navigator& navigator, Background& background, QWidget* window)
    : Printing(window), m_navigator(navigator), m_background(background), m_window(window)
{}

void PrintDesk::preview(const PaperAsk& ask)
{
    delete m_dialog.data();
    m_dialog = new PreviewDialog(ask, m_background, m_navigator.settings(), m_window);
    connect(m_dialog, &PreviewDialog::told, this, [this](const QString& sentence) { m_navigator.tell(sentence); });
    m_dialog->open();
}

void PrintDesk::previewList(const Query& query, const QVector<int>& fields)
{
    PaperAsk ask;
    ask.title = tr("Print: %1").arg(m_navigator.workspace().catalog()->entity(query.entity).many());
    ask.make = [query, fields](Reader& reader, const QVariant&, const QVector<bool>&) {
        return listPaper(reader, query, fields);
    };
    preview(ask);
}

void PrintDesk::previewRecord(const QString& entity, Id id)
{
    PaperAsk ask;
    ask.title = tr("Print: %1").arg(m_navigator.workspace().reader().titleOf(entity, id));
    ask.make = [entity, id](Reader& reader, const QVariant&, const QVector<bool>&) {
        return isBusinessDocument(entity) ? businessPaper(reader, entity, id) : recordPaper(reader, entity, id);
    };
    preview(ask);
}

} // namespace perennial
