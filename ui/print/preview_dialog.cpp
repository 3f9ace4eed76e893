// PreviewDialog: one layout for what is seen, saved and printed.
#include "ui/print/preview_dialog.h"
#include "core/base/file_write.h"
#include "ui/model/background.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/combo_box.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/messages.h"
#include "ui/support/setting.h"
#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr qreal logicalInch = 96;

QString fileNameOf(const QString& title)
{
    static const QRegularExpression unfit(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]+"));
    return QString(title).replace(unfit, QStringLiteral("-")).simplified() + QStringLiteral(".pdf");
}

} // namespace

PreviewDialog::PreviewDialog(const PaperAsk& ask, Background& background, Settings& settings, QWidget* parent)
    : Adaptive<QDialog>(parent), m_ask(ask), m_background(background), m_settings(settings),
      m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(ask.title);
    build();
    wire();
    retranslate();
    const QSize wanted(scaled(900), scaled(720));
    resize(parent ? wanted.boundedTo(parent->window()->size() - QSize(space::xxl, space::xxl)) : wanted);
    make();
}

PreviewDialog::~PreviewDialog() = default;

void PreviewDialog::build()
{
    m_preview = new QPrintPreviewWidget(m_printer.get(), this);
    m_preview->setViewMode(QPrintPreviewWidget::SinglePageView);
    auto* choices = new QWidget;
    auto* flow = new FlowLayout(choices, space::m);
    flow->setContentsMargins(0, 0, 0, 0);
    m_versions = new ComboBox;
    for (const auto& [label, value] : m_ask.versions)
        m_versions->addItem(label, value);
    m_versions->setCurrentIndex(m_ask.version);
    m_versions->setVisible(!m_ask.versions.isEmpty());
    flow->addWidget(m_versions);
    for (const QString& part : m_ask.parts) {
        auto* box = new QCheckBox(part);
        box->setChecked(true);
        box->setMinimumHeight(scaled(extent::control));
        flow->addWidget(box);
        m_parts.append(box);
    }
    m_size = new ComboBox;
    m_size->addItem(QStringLiteral("A4"), int(QPageSize::A4));
    m_size->addItem(QStringLiteral("Letter"), int(QPageSize::Letter));
    const QString kept = m_settings.read(setting::paper);
    m_size->setValue(kept.isEmpty()                    ? int(usualPaper())
                     : kept == QLatin1String("Letter") ? int(QPageSize::Letter)
                                                       : int(QPageSize::A4));
    m_turned = new ComboBox;
    flow->addWidget(m_size);
    flow->addWidget(m_turned);
    m_earlier = new IconButton(QStringLiteral("previous"), {});
    m_later = new IconButton(QStringLiteral("next"), {});
    m_page = new PlainLabel;
    m_close = new Button({});
    m_print = new Button({}, QStringLiteral("print"));
    m_save = new PrimaryButton({}, QStringLiteral("file-pdf"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_earlier);
    row->addWidget(m_page);
    row->addWidget(m_later);
    row->addStretch();
    for (QPushButton* button : {m_close, m_print, m_save})
        row->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(choices);
    column->addWidget(m_preview, 1);
    column->addLayout(row);
}

void PreviewDialog::wire()
{
    connect(m_versions, &QComboBox::currentIndexChanged, this, &PreviewDialog::make);
    for (QCheckBox* box : m_parts)
        connect(box, &QCheckBox::toggled, this, &PreviewDialog::make);
    connect(m_size, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.write(setting::paper, m_size->currentText());
        layOut();
    });
    connect(m_turned, &QComboBox::currentIndexChanged, this, [this] {
        m_wide = m_turned->currentData().toBool();
        layOut();
    });
    connect(m_earlier, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, &PreviewDialog::paintOn);
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &PreviewDialog::updatePages);
    connect(m_save, &QPushButton::clicked, this, &PreviewDialog::savePdf);
    connect(m_print, &QPushButton::clicked, this, &PreviewDialog::print);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void PreviewDialog::retranslate()
{
    describe(m_versions, tr("Period"), m_versions->currentText());
    describe(m_size, tr("Paper"), m_size->currentText());
    describe(m_preview, tr("Preview"));
    const QSignalBlocker quiet(m_turned);
    m_turned->clear();
    m_turned->addItem(tr("Portrait"), false);
    m_turned->addItem(tr("Landscape"), true);
    m_turned->setCurrentIndex(m_wide);
    describe(m_turned, tr("Orientation"), m_turned->currentText());
    m_earlier->setWords(tr("Page before"));
    m_later->setWords(tr("Next page"));
    m_close->setText(tr("&Close"));
    m_print->setText(tr("&Print…"));
    m_save->setText(tr("&Save PDF…"));
    updatePages();
}

void PreviewDialog::setPaperSize(QPageSize::PageSizeId size)
{
    m_size->setValue(int(size));
}

void PreviewDialog::make()
{
    const int asked = ++m_asked;
    QVector<bool> parts;
    for (const QCheckBox* box : m_parts)
        parts.append(box->isChecked());
    m_background.ask<Paper>(
        this,
        [work = m_ask.make, version = m_versions->currentData(), parts](Reader& reader) {
            return work(reader, version, parts);
        },
        [this, asked](Outcome<Paper> paper) {
            if (asked != m_asked)
                return;
            if (!paper) {
                Messages::of(this).tell(this, tr("This cannot be shown"), paper.error());
                return;
            }
            m_paper = *paper;
            m_wide = m_paper.wide;
            const QSignalBlocker quiet(m_turned);
            m_turned->setCurrentIndex(m_wide);
            layOut();
            Q_EMIT made();
        });
}

void PreviewDialog::layOut()
{
    if (m_paper.blocks.isEmpty())
        return;
    const QPageLayout page = paperPage(QPageSize::PageSizeId(m_size->currentData().toInt()), m_wide);
    m_pages = std::make_unique<PaperLayout>(m_paper, page);
    m_printer->setPageLayout(page);
    m_preview->updatePreview();
    m_preview->setCurrentPage(1);
    m_preview->fitInView();
    updatePages();
}

void PreviewDialog::paintOn(QPrinter* printer)
{
    if (!m_pages)
        return;
    QPainter painter(printer);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(printer->resolution() / logicalInch, printer->resolution() / logicalInch);
    for (int page = 0; page < m_pages->pageCount(); ++page) {
        if (page > 0)
            printer->newPage();
        m_pages->paint(painter, page);
    }
}

void PreviewDialog::turn(int by)
{
    m_preview->setCurrentPage(m_preview->currentPage() + by);
    updatePages();
}

void PreviewDialog::updatePages()
{
    const int count = m_pages ? m_pages->pageCount() : 0;
    const int page = m_preview->currentPage();
    m_page->setText(count ? tr("Page %1 of %2").arg(page).arg(count) : tr("Reading…"));
    m_earlier->setEnabled(page > 1);
    m_later->setEnabled(page < count);
    m_save->setEnabled(count > 0);
    m_print->setEnabled(count > 0);
}

void PreviewDialog::savePdf()
{
    const QString path = Messages::of(this).fileToSave(
        this, {tr("Save PDF"), tr("PDF (*.pdf)"), fileNameOf(m_paper.title), QStringLiteral("pdf")});
    if (path.isEmpty())
        return;
    const auto done =
        attempt([&] { writeWhole(path, [&](QIODevice& device) { writePdf(*m_pages, m_paper.title, device); }); });
    if (!done)
        Messages::of(this).tell(this, tr("The PDF was not saved"), done.error());
    else
        Q_EMIT told(tr("Saved: %1").arg(QFileInfo(path).fileName()));
}

void PreviewDialog::print()
{
    m_printer->setDocName(m_paper.title);
    QPrintDialog dialog(m_printer.get(), this);
    if (dialog.exec() == QDialog::Accepted)
        paintOn(m_printer.get());
}

} // namespace perennial
