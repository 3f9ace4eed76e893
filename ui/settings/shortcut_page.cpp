// ShortcutPage: the command table as a sheet, with the keys of lists and fields that are no commands.
#include "ui/settings/shortcut_page.h"
#include "core/base/text.h"
#include "ui/command/command_set.h"
#include "ui/support/empty_state.h"
#include "ui/support/page_header.h"
#include "ui/support/plain_text.h"
#include "ui/support/printing.h"
#include "ui/support/search_box.h"
#include "ui/support/tokens.h"
#include "ui/support/views.h"
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial {
namespace {

struct KeyWords {
    const char* keys;
    const char* words;
};

constexpr KeyWords listKeys[] = {
    {"Return", QT_TRANSLATE_NOOP("perennial::ShortcutPage", "Open the current row")},
    {"Space", QT_TRANSLATE_NOOP("perennial::ShortcutPage", "Show or hide the record beside a table")},
    {"Ctrl+A", QT_TRANSLATE_NOOP("perennial::ShortcutPage", "Select all rows")},
    {"Shift+Down", QT_TRANSLATE_NOOP("perennial::ShortcutPage", "Select more rows")},
    {"Esc", QT_TRANSLATE_NOOP("perennial::ShortcutPage", "One step back: selection, filter, record")},
    {"Ctrl+Return", QT_TRANSLATE_NOOP("perennial::ShortcutPage", "Save what is written in the panel")},
    {"Ctrl+Shift+Return", QT_TRANSLATE_NOOP("perennial::ShortcutPage", "Save and write another")},
};

} // namespace

ShortcutPage::ShortcutPage(Navigator& navigator, QWidget* parent)
    : Page(navigator, parent), m_header(new PageHeader), m_search(new SearchBox({})), m_table(new QTableView),
      m_rows(new QStandardItemModel(this)), m_empty(new EmptyState(QStringLiteral("keyboard")))
{
    m_table->setModel(m_rows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(m_header);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutPage::fill);
    connect(m_search, &SearchBox::leaving, m_table, qOverload<>(&QWidget::setFocus));
    retranslate();
}

void ShortcutPage::retranslate()
{
    m_header->setTitle(tr("Keyboard shortcuts"));
    m_search->setWords(tr("Find a command or a key"));
    m_empty->setWords(tr("No such command"), tr("Other words may find it."));
    dressTable(m_table, tr("Keyboard shortcuts"));
    fill();
}

QString ShortcutPage::pageTitle() const
{
    return tr("Keyboard shortcuts");
}

void ShortcutPage::show(const Place&)
{
    fill();
}

Place ShortcutPage::place() const
{
    return {QStringLiteral("shortcuts"), {}, 0, {}, {}};
}

void ShortcutPage::focusFirst()
{
    m_search->setFocus();
}

void ShortcutPage::fill()
{
    const QString wanted = fold(m_search->text().trimmed());
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("Keys"), tr("What they do"), tr("Where")});
    const auto add = [&](const QString& keys, const QString& words, const QString& tip, const QString& where) {
        if (!fold(keys + u' ' + words + u' ' + tip + u' ' + where).contains(wanted))
            return;
        auto* what = new QStandardItem(words);
        what->setToolTip(plainTip(tip));
        m_rows->appendRow({new QStandardItem(keys), what, new QStandardItem(where)});
    };
    CommandSet& commands = navigator().commands();
    for (const CommandSet::Entry& entry : commands.entries()) {
        if (!entry.shortcut.isEmpty())
            add(entry.shortcut, entry.command->words(), entry.tip,
                commands.placeName(entry.command->place).remove(u'&'));
    }
    for (const KeyWords& key : listKeys)
        add(QKeySequence(QLatin1String(key.keys)).toString(QKeySequence::NativeText), tr(key.words), {}, tr("Lists"));
    m_table->setColumnWidth(0, scaled(180));
    m_table->setColumnWidth(1, scaled(420));
    tellWholeRows(m_rows);
    m_table->setVisible(m_rows->rowCount() > 0);
    m_empty->setVisible(m_rows->rowCount() == 0);
    Q_EMIT commandsChanged();
    if (m_rows->rowCount())
        chooseRow(m_table, 0);
}

bool ShortcutPage::canRun(const QString& key) const
{
    return key == QLatin1String("filter") || (key == QLatin1String("print") && m_rows->rowCount() > 0);
}

// The sheet as it is shown: of the keys that were searched for these alone.
void ShortcutPage::print()
{
    Paper sheet;
    sheet.title = pageTitle();
    sheet.blocks.append(textBlock(PaperBlock::Kind::Title, sheet.title));
    PaperBlock block;
    block.kind = PaperBlock::Kind::Table;
    for (int column = 0; column < m_rows->columnCount(); ++column)
        block.table.columns.append({m_rows->horizontalHeaderItem(column)->text(), false});
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_rows->columnCount(); ++column)
            cells.append(m_rows->item(row, column)->text());
        block.table.rows.append(cells);
    }
    sheet.blocks.append(block);
    PaperAsk ask;
    ask.title = tr("Print: %1").arg(sheet.title);
    ask.make = [sheet](Reader&, const QVariant&, const QVector<bool>&) { return sheet; };
    if (Printing* printing = Printing::of(this))
        printing->preview(ask);
}

bool ShortcutPage::run(const QString& key)
{
    if (key == QLatin1String("filter"))
        m_search->setFocus();
    else if (key == QLatin1String("print"))
        print();
    else
        return false;
    return true;
}

} // namespace perennial
