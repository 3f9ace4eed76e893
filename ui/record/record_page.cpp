// RecordPage: the record view with a way back.
#include "ui/record/record_page.h"
#include "ui/record/record_view.h"
#include "ui/support/buttons.h"
#include "ui/support/printing.h"
#include "ui/support/tokens.h"
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace perennial {

RecordPage::RecordPage(Navigator& navigator, Background& background, QWidget* parent)
    : Page(navigator, parent), m_view(new RecordView(navigator, background))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::l);
    auto* back = new LinkButton(tr("Back"), QStringLiteral("undo"));
    connect(back, &QPushButton::clicked, this, [this] { this->navigator().goBack(); });
    layout->addWidget(back, 0, Qt::AlignLeft);
    layout->addWidget(m_view, 1);
}

QString RecordPage::pageTitle() const
{
    return m_view->title();
}

void RecordPage::show(const Place& place)
{
    m_place = place;
    m_view->setRecord(place.entity, place.id);
    Q_EMIT titleChanged();
}

Place RecordPage::place() const
{
    return m_place;
}

bool RecordPage::canRun(const QString& key) const
{
    return key == QLatin1String("remove") || key == QLatin1String("new_here") || key == QLatin1String("print");
}

bool RecordPage::run(const QString& key)
{
    if (key == QLatin1String("new_here")) {
        navigator().createRecord(m_place.entity);
        return true;
    }
    if (key == QLatin1String("print")) {
        if (Printing* printing = Printing::of(this))
            printing->previewRecord(m_place.entity, m_place.id);
        return true;
    }
    if (key != QLatin1String("remove") || !m_view->id())
        return false;
    const QString name = m_view->title();
    const bool done = performAndTell(navigator(), tr("Delete %1").arg(name), tr("%1 deleted").arg(name),
                                     [this](Desk& desk) { desk.remove(m_place.entity, m_place.id); });
    if (done)
        navigator().goBack();
    return true;
}

} // namespace perennial
