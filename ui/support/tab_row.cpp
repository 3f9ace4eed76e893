// TabRow: which of the two is shown, and both in step.
#include "ui/support/tab_row.h"
#include "ui/support/accessible.h"
#include "ui/support/combo_box.h"
#include <QHBoxLayout>
#include <QTabBar>

namespace perennial {

TabRow::TabRow(int count, QWidget* parent) : Adaptive<QWidget>(parent), m_tabs(new QTabBar), m_list(new ComboBox)
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setMinimumWidth(1); // the row may become narrower than the tabs: that is when the list takes their place
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (int tab = 0; tab < count; ++tab) {
        m_tabs->addTab({});
        m_list->addItem({});
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_list, 1);
    m_list->hide();
    connect(m_tabs, &QTabBar::currentChanged, m_list, &QComboBox::setCurrentIndex);
    connect(m_list, &QComboBox::currentIndexChanged, m_tabs, &QTabBar::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &TabRow::currentChanged);
}

void TabRow::setWords(const QString& name, const QStringList& words)
{
    for (int tab = 0; tab < words.size(); ++tab) {
        m_tabs->setTabText(tab, words.at(tab));
        m_list->setItemText(tab, words.at(tab));
    }
    describe(m_tabs, name);
    describe(m_list, name, m_list->currentText());
    arrange();
}

void TabRow::setCurrentIndex(int index)
{
    m_tabs->setCurrentIndex(index);
}

int TabRow::currentIndex() const
{
    return m_tabs->currentIndex();
}

void TabRow::takeKeyboard()
{
    (m_tabs->isHidden() ? static_cast<QWidget*>(m_list) : m_tabs)->setFocus();
}

void TabRow::resizeEvent(QResizeEvent* event)
{
    Adaptive<QWidget>::resizeEvent(event);
    arrange();
}

void TabRow::arrange()
{
    const bool isWide = width() >= m_tabs->sizeHint().width();
    QWidget* shown = isWide ? static_cast<QWidget*>(m_tabs) : m_list;
    QWidget* other = isWide ? static_cast<QWidget*>(m_list) : m_tabs;
    const bool held = other->hasFocus();
    shown->show();
    if (held)
        shown->setFocus();
    other->hide();
}

} // namespace perennial
