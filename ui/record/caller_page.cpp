// CallerPage: reading, rows, and what can be done with a number that nobody has.
#include "ui/record/caller_page.h"
#include "core/base/text.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/lead.h"
#include "ui/record/standing_words.h"
#include "ui/support/buttons.h"
#include "ui/support/display.h"
#include "ui/support/empty_state.h"
#include "ui/support/page_header.h"
#include "ui/support/plain_text.h"
#include "ui/support/search_box.h"
#include "ui/support/tokens.h"
#include "ui/support/views.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial {

CallerPage::CallerPage(Navigator& navigator, Background& background, QWidget* parent)
    : Page(navigator, parent), m_looking(background, this), m_header(new PageHeader), m_line(new SearchBox({})),
      m_new(new LinkButton({}, QStringLiteral("add"))), m_table(new QTableView), m_rows(new QStandardItemModel(this)),
      m_empty(new EmptyState(QStringLiteral("phone")))
{
    m_line->setMaximumWidth(scaled(420));
    m_header->addTrailing(m_new);
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(m_header);
    layout->addWidget(m_line);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { look(m_line->text()); });
    connect(m_new, &QPushButton::clicked, this, [this] { create(Contact::entity); });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) { open(index.row()); });
    connect(&workspace(), &Workspace::changed, this, [this] {
        if (isVisible() && !m_number.isEmpty())
            read(false, false);
    });
    CallerPage::retranslate();
}

void CallerPage::retranslate()
{
    m_header->setTitle(pageTitle());
    m_line->setWords(tr("Telephone number"));
    m_new->setText(tr("New &contact with this number"));
    dressTable(m_table, tr("Who has the number"));
    m_rows->setHorizontalHeaderLabels({tr("Name"), tr("Kind"), tr("Number"), tr("Last contact"), tr("Open")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    fill();
}

QString CallerPage::pageTitle() const
{
    return tr("Who calls");
}

void CallerPage::show(const Place& place)
{
    m_number = numberOfCall(place.filter);
    m_callers.clear();
    m_isLooking = !m_number.isEmpty();
    m_line->setText(m_number);
    fill();
    if (!m_number.isEmpty())
        read(place.state.value(QStringLiteral("answer")).toBool(), true);
    else if (!place.filter.isEmpty())
        navigator().tell(tr("“%1” is no telephone number.").arg(shortened(place.filter, 40)));
}

Place CallerPage::place() const
{
    return {QStringLiteral("caller"), {}, 0, m_number, {}};
}

void CallerPage::focusFirst()
{
    if (m_callers.isEmpty())
        m_line->setFocus();
    else
        m_table->setFocus();
}

void CallerPage::look(const QString& text)
{
    show({QStringLiteral("caller"), {}, 0, text, {}});
}

void CallerPage::read(bool answer, bool takeKeyboard)
{
    const QString number = m_number;
    m_looking.ask<QVector<Caller>>([number](Reader& reader) { return findCallers(reader, number); },
                                   [this, answer, takeKeyboard](const Outcome<QVector<Caller>>& callers) {
                                       m_isLooking = false;
                                       if (!callers) {
                                           navigator().tell(callers.error());
                                           return;
                                       }
                                       m_callers = *callers;
                                       fill();
                                       if (takeKeyboard)
                                           focusFirst();
                                       Q_EMIT loaded();
                                       if (answer && m_callers.size() == 1)
                                           open(0);
                                   });
}

void CallerPage::fill()
{
    const int before = qMax(0, m_table->currentIndex().row());
    const QDate today = workspace().clock().today();
    const QString currency = workspace().reader().baseCurrency();
    m_rows->setRowCount(0);
    for (const Caller& caller : std::as_const(m_callers)) {
        const CallSheet& sheet = caller.sheet;
        const QString name =
            sheet.detail.isEmpty() ? sheet.name : QStringLiteral("%1 · %2").arg(sheet.name, sheet.detail);
        const QString last = sheet.lastWords.isEmpty()
                                 ? QString()
                                 : tr("%1: “%2”", "day, what was said")
                                       .arg(asHeading(dateInWords(sheet.lastOn, today)), sheet.lastWords);
        QList<QStandardItem*> row;
        for (const QString& text : {name, workspace().catalog()->entity(caller.entity).one(), caller.number, last,
                                    standingWords(caller.standing, currency)}) {
            row.append(new QStandardItem(text));
            row.last()->setToolTip(plainTip(text));
        }
        m_rows->appendRow(row);
    }
    tellWholeRows(m_rows);
    const int widths[] = {280, 110, 160, 240};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, scaled(widths[column]));
    m_header->setNote(m_number);
    m_table->setVisible(!m_callers.isEmpty());
    m_new->setVisible(!m_callers.isEmpty());
    m_empty->setVisible(m_callers.isEmpty());
    if (m_callers.isEmpty())
        offer();
    else
        chooseRow(m_table, qMin(before, int(m_callers.size()) - 1));
}

void CallerPage::offer()
{
    m_empty->removeButtons();
    if (m_number.isEmpty()) {
        m_empty->setWords(tr("Whose number is it?"),
                          tr("Type a telephone number as it is shown to you and press Enter; blanks and the country's "
                             "code do not matter."));
        return;
    }
    if (m_isLooking) {
        m_empty->setWords(tr("Looking for %1").arg(m_number), {});
        return;
    }
    m_empty->setWords(tr("Nobody has the number %1").arg(m_number),
                      tr("Keep it with somebody new, or search for the name and add it there."));
    connect(m_empty->addButton(tr("New &contact"), true, QStringLiteral("add")), &QPushButton::clicked, this,
            [this] { create(Contact::entity); });
    connect(m_empty->addButton(tr("New &lead"), false, QStringLiteral("add")), &QPushButton::clicked, this,
            [this] { create(Lead::entity); });
}

void CallerPage::open(int row)
{
    if (row < 0 || row >= m_callers.size())
        return;
    const Caller& caller = m_callers[row];
    navigator().go({QStringLiteral("record"), caller.entity, caller.sheet.id, {}, {{QStringLiteral("answer"), true}}});
}

void CallerPage::create(const char* entity)
{
    navigator().createRecord(QString::fromLatin1(entity), {{QStringLiteral("phone"), m_number}});
}

void CallerPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        navigator().goBack();
    else
        Page::keyPressEvent(event);
}

} // namespace perennial
