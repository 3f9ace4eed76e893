// UndoOffer: a banner with a button.
#include "ui/settings/undo_offer.h"
#include "ui/model/take_back.h"
#include "ui/support/accessible.h"
#include "ui/support/banner.h"
#include <QPushButton>
#include <QVBoxLayout>

namespace perennial {

UndoOffer::UndoOffer(TakeBack* takeBack, QWidget* parent) : QWidget(parent), m_takeBack(takeBack)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    hide();
    connect(takeBack, &TakeBack::hindered, this, &UndoOffer::offer);
    connect(takeBack, &TakeBack::begun, this, &UndoOffer::clear);
}

void UndoOffer::clear()
{
    if (m_banner)
        m_banner->deleteLater(); // its button may be what was pressed
    m_banner = nullptr;
    m_button = nullptr;
    hide();
}

void UndoOffer::offer(const Error& error, const QVector<qint64>& before, qint64 sequence)
{
    clear();
    m_banner = new Banner(Tone::Amber, QStringLiteral("warning"), error.text);
    m_button = m_banner->addButton(tr("Undo these %Ln step(s), too", nullptr, int(before.size())));
    connect(m_button, &QPushButton::clicked, this,
            [this, all = before + QVector<qint64>{sequence}] { m_takeBack->undoAll(all); });
    layout()->addWidget(m_banner);
    show();
    announce(m_banner, error.text);
}

} // namespace perennial
