// FileStep: the guesses about a file, each one click to correct, above the user's own rows.
#include "ui/exchange/file_step.h"
#include "core/exchange/charset.h"
#include "ui/exchange/import_job.h"
#include "ui/exchange/sample_model.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/combo_box.h"
#include "ui/support/empty_state.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/views.h"
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial {
namespace {

// What people have in tables, most asked for first. Other kinds come in as parts of these or are made by the program.
constexpr const char* kinds[] = {"account",     "contact",          "lead",   "opportunity", "product",  "category",
                                 "sales_order", "sales_order_line", "quote",  "quote_line",  "invoice",  "invoice_line",
                                 "delivery",    "payment",          "case",   "activity",    "campaign", "price_list",
                                 "price",       "supplier_price",   "person", "tag"};

// Name and words; those that this system cannot read are left out.
constexpr std::pair<const char*, const char*> charsets[] = {
    {"UTF-8", QT_TRANSLATE_NOOP("perennial::FileStep", "UTF-8 (all languages)")},
    {"windows-1252", QT_TRANSLATE_NOOP("perennial::FileStep", "Windows, Western Europe")},
    {"UTF-16LE", QT_TRANSLATE_NOOP("perennial::FileStep", "UTF-16 (Excel “Unicode text”)")},
    {"UTF-16BE", QT_TRANSLATE_NOOP("perennial::FileStep", "UTF-16, big end first")},
    {"windows-1250", QT_TRANSLATE_NOOP("perennial::FileStep", "Windows, Central Europe")},
    {"windows-1251", QT_TRANSLATE_NOOP("perennial::FileStep", "Windows, Cyrillic")},
    {"windows-1253", QT_TRANSLATE_NOOP("perennial::FileStep", "Windows, Greek")},
    {"windows-1254", QT_TRANSLATE_NOOP("perennial::FileStep", "Windows, Turkish")},
    {"macintosh", QT_TRANSLATE_NOOP("perennial::FileStep", "Old Macintosh")},
    {"IBM850", QT_TRANSLATE_NOOP("perennial::FileStep", "DOS, Western Europe")},
    {"Shift_JIS", QT_TRANSLATE_NOOP("perennial::FileStep", "Japanese (Shift JIS)")},
    {"GB18030", QT_TRANSLATE_NOOP("perennial::FileStep", "Chinese (GB 18030)")},
    {"Big5", QT_TRANSLATE_NOOP("perennial::FileStep", "Chinese (Big5)")},
    {"EUC-KR", QT_TRANSLATE_NOOP("perennial::FileStep", "Korean (EUC-KR)")}};

constexpr int previewColumn = 140; // width at first, in logical pixels

} // namespace

FileStep::FileStep(ImportJob& job, Workspace& workspace, QWidget* parent)
    : Adaptive<QWidget>(parent), m_job(job), m_workspace(workspace), m_stack(new QStackedWidget),
      m_drop(new EmptyState(QStringLiteral("import")))
{
    m_stack->addWidget(m_drop);
    m_stack->addWidget(buildChosen());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&job, &ImportJob::sourceChanged, this, &FileStep::refresh);
    retranslate();
}

QWidget* FileStep::captioned(PlainLabel* caption, QWidget* control)
{
    auto* cell = new QWidget;
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(caption);
    column->addWidget(control);
    caption->setBuddy(control);
    return cell;
}

void FileStep::connectControls()
{
    connect(m_kind, &QComboBox::activated, this, [this] { m_job.setEntity(m_kind->value().toString()); });
    connect(m_charset, &QComboBox::activated, this, [this] {
        CsvDialect dialect = m_job.dialect();
        dialect.charset = m_charset->value().toByteArray();
        m_job.setDialect(dialect);
    });
    connect(m_separator, &QComboBox::activated, this, [this] {
        CsvDialect dialect = m_job.dialect();
        dialect.separator = char(m_separator->value().toInt());
        m_job.setDialect(dialect);
    });
    connect(m_sheet, &QComboBox::activated, this, [this] { m_job.setSheet(m_sheet->value().toInt()); });
    connect(m_header, &QCheckBox::toggled, this, [this](bool header) {
        if (m_filling)
            return;
        CsvDialect dialect = m_job.dialect();
        dialect.header = header;
        m_job.setDialect(dialect);
    });
    connect(m_other, &QPushButton::clicked, this, &FileStep::fileAsked);
}

QWidget* FileStep::buildChosen()
{
    const auto caption = [] { return new PlainLabel({}, TextSize::Secondary, Shade::Muted); };
    m_kindCaption = caption();
    m_charsetCaption = caption();
    m_separatorCaption = caption();
    m_sheetCaption = caption();
    m_hint = caption();
    m_kind = new ComboBox;
    m_charset = new ComboBox;
    m_separator = new ComboBox;
    m_sheet = new ComboBox;
    for (ComboBox* box : {m_kind, m_charset, m_separator})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // named by whoever made the file
    m_sheet->setMinimumContentsLength(24);
    m_header = new QCheckBox;
    m_other = new LinkButton({});
    m_unread = new EmptyState(QStringLiteral("file-csv"));
    m_table = new QTableView;
    m_rows = new SampleModel(this);
    m_table->setModel(m_rows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connectControls();

    auto* row = new FlowLayout(nullptr, space::m);
    row->addWidget(captioned(m_kindCaption, m_kind));
    row->addWidget(captioned(m_charsetCaption, m_charset));
    row->addWidget(captioned(m_separatorCaption, m_separator));
    row->addWidget(captioned(m_sheetCaption, m_sheet));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_other);
    auto* chosen = new QWidget;
    auto* column = new QVBoxLayout(chosen);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addLayout(row);
    column->addWidget(m_header, 0, Qt::AlignLeft); // beside the boxes it is cut in a small window
    column->addWidget(m_table, 1);
    column->addWidget(m_unread, 1);
    column->addLayout(foot);
    return chosen;
}

void FileStep::fillKinds()
{
    const CatalogPtr catalog = m_workspace.catalog();
    m_kind->clear();
    for (const char* key : kinds) {
        if (const EntityPtr def = catalog->find(QString::fromLatin1(key)))
            m_kind->addItem(def->many(), def->key());
    }
}

void FileStep::fillCharsets()
{
    m_charset->clear();
    for (const auto& [name, words] : charsets) {
        if (attempt([name = name] { CharsetDecoder(QByteArray(name)); }))
            m_charset->addItem(tr(words), QByteArray(name));
    }
}

void FileStep::fillSeparators()
{
    m_separator->clear();
    m_separator->addItem(tr("Comma  ,"), int(','));
    m_separator->addItem(tr("Semicolon  ;"), int(';'));
    m_separator->addItem(tr("Tab"), int('\t'));
    m_separator->addItem(tr("Bar  |"), int('|'));
}

void FileStep::fillSheets()
{
    const QStringList& sheets = m_job.source().sheets;
    m_sheet->clear();
    for (int i = 0; i < sheets.size(); ++i)
        m_sheet->addItem(sheets[i], i);
    m_sheet->setValue(m_job.source().sheet);
}

void FileStep::retranslate()
{
    m_filling = true;
    fillKinds();
    fillCharsets();
    fillSeparators();
    m_filling = false;
    m_kindCaption->setText(tr("The rows are"));
    m_charsetCaption->setText(tr("Characters"));
    m_separatorCaption->setText(tr("Between columns"));
    m_sheetCaption->setText(tr("Sheet"));
    m_header->setText(tr("First ro&w is headings"));
    m_other->setText(tr("Choose an&other file…"));
    m_drop->setWords(tr("Bring in a table"),
                     tr("Drop a file here: a spreadsheet (XLSX, CSV), contacts (vCard), a calendar (iCalendar) or "
                        "e-mails (mbox). Or copy cells in your spreadsheet and paste them. Nothing is changed before "
                        "you have seen what would happen."));
    m_drop->removeButtons();
    connect(m_drop->addButton(tr("&Choose a file…"), true, QStringLiteral("folder")), &QPushButton::clicked, this,
            &FileStep::fileAsked);
    connect(m_drop->addButton(tr("&Paste cells"), false, QStringLiteral("table")), &QPushButton::clicked, this,
            &FileStep::paste);
    m_unread->setWords({}, tr("If it is a table, other characters may be the right ones. Else choose another file."));
    dressTable(m_table, tr("First rows of the file"));
    refresh();
}

void FileStep::refresh()
{
    const bool chosen =
        !m_job.name().isEmpty() && (m_job.hasSource() || m_job.isReading() || !m_job.problem().isEmpty());
    m_stack->setCurrentIndex(chosen ? 1 : 0);
    m_filling = true;
    m_kind->setValue(m_job.entity());
    const CsvDialect& dialect = m_job.dialect();
    if (!m_charset->setValue(dialect.charset)) {
        m_charset->addItem(QString::fromLatin1(dialect.charset), dialect.charset);
        m_charset->setValue(dialect.charset);
    }
    m_separator->setValue(int(dialect.separator));
    m_header->setChecked(dialect.header);
    fillSheets();
    m_filling = false;
    const SourceForm form = m_job.source().form;
    for (const QWidget* control : {m_charset, m_separator})
        control->parentWidget()->setVisible(form == SourceForm::Delimited);
    m_sheet->parentWidget()->setVisible(form == SourceForm::Workbook);
    m_header->setVisible(form == SourceForm::Delimited || form == SourceForm::Workbook);
    m_kind->setEnabled(m_job.hasSource());
    m_header->setEnabled(m_job.hasSource());
    if (m_job.isReading())
        return; // the rows stay until others are there
    m_table->setVisible(m_job.hasSource());
    m_unread->setVisible(!m_job.hasSource());
    m_rows->setSource(m_job.source());
    for (int column = 0; column < qMin(m_rows->columnCount(), 50); ++column)
        m_table->setColumnWidth(column, scaled(previewColumn));
    m_hint->setText(m_job.isRemembered() ? tr("The columns go where they went last time.") : QString());
}

void FileStep::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    m_job.openText(text);
}

void FileStep::focusFirst()
{
    if (m_stack->currentIndex() == 1) {
        m_kind->setFocus();
        return;
    }
    if (auto* button = m_drop->findChild<QPushButton*>())
        button->setFocus();
}

} // namespace perennial
