// BackupSection: backups are looked into before one of them takes the file's place.
#include "ui/settings/backup_section.h"
#include "core/base/in_sentence.h"
#include "core/base/shown_date.h"
#include "ui/command/command_set.h"
#include "ui/model/background.h"
#include "ui/support/buttons.h"
#include "ui/support/display.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/messages.h"
#include "ui/support/plain_text.h"
#include "ui/support/views.h"
#include <QFileInfo>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr int PathRole = Qt::UserRole + 1;
constexpr int shownKinds = 8;

} // namespace

QString contentsOf(const QString& file)
{
    OpenOptions options;
    options.use = OpenOptions::Use::Look;
    auto opened = Workspace::open(file, options);
    if (!opened)
        throw opened.error();
    Reader& reader = (*opened)->reader();
    QVector<std::pair<qint64, QString>> counts;
    for (const EntityPtr& def : reader.catalog()->entities()) {
        if (def->isPart() || def->phase() == Phase::Shared)
            continue;
        Query query;
        query.entity = def->key();
        const qint64 count = reader.count(query);
        if (count)
            counts.append({count, inSentence(count == 1 ? def->one() : def->many())});
    }
    std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList parts;
    for (qsizetype i = 0; i < counts.size() && i < shownKinds; ++i)
        parts.append(formatCount(counts[i].first) + u' ' + counts[i].second);
    const QVector<Operation> last = reader.history({}, 0, 1);
    QString words = parts.isEmpty() ? BackupSection::tr("It is empty.") : parts.join(QStringLiteral(", "));
    if (!last.isEmpty()) {
        words +=
            u'\n' + BackupSection::tr("Last step in it: %1, %2").arg(last.first().title, shownMoment(last.first().at));
    }
    return words;
}

BackupSection::BackupSection(Navigator& navigator, Background& background, QWidget* parent)
    : Adaptive<QWidget>(parent), m_navigator(navigator), m_background(background), m_table(new QTableView),
      m_rows(new QStandardItemModel(this))
{
    build();
    retranslate();
    reload();
}

void BackupSection::build()
{
    m_placeTitle = new SectionLabel;
    m_place = new PlainLabel;
    m_place->setWordWrap(true);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_folder = new Button({}, QStringLiteral("folder"));
    m_title = new SectionLabel;
    m_promise = new PlainLabel({}, TextSize::Secondary, Shade::Muted);
    m_promise->setWordWrap(true);
    m_contents = new PlainLabel;
    m_contents->setWordWrap(true);
    m_restore = new Button({}, QStringLiteral("restore"));
    m_other = new Button({}, QStringLiteral("open"));
    m_now = new Button({}, QStringLiteral("backup"));
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setMinimumHeight(scaled(220));
    auto* actions = new FlowLayout; // beside the list of sections they need two lines in a small window
    actions->addWidget(m_restore);
    actions->addWidget(m_other);
    actions->addWidget(m_now);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_placeTitle);
    column->addWidget(m_place);
    column->addWidget(m_folder, 0, Qt::AlignLeft);
    column->addSpacing(space::l);
    column->addWidget(m_title);
    column->addWidget(m_promise);
    column->addWidget(m_table, 1);
    column->addWidget(m_contents);
    column->addLayout(actions);
    connect(m_folder, &QPushButton::clicked, m_navigator.commands().action(command::openFolder), &QAction::trigger);
    connect(m_now, &QPushButton::clicked, m_navigator.commands().action(command::backUp), &QAction::trigger);
    connect(m_restore, &QPushButton::clicked, this, &BackupSection::restore);
    connect(m_other, &QPushButton::clicked, this, &BackupSection::openOther);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_otherFile.clear();
        look();
    });
}

void BackupSection::retranslate()
{
    m_placeTitle->setText(tr("This file"));
    m_folder->setText(tr("Open f&older"));
    m_title->setText(tr("Backups"));
    m_promise->setText(tr("One a day is made by itself: 14 days, 4 weeks and 12 months are kept on this computer."));
    m_restore->setText(tr("Re&store this backup…"));
    m_other->setText(tr("Look &into another…"));
    m_now->setText(tr("&Back up now…"));
    dressTable(m_table, tr("Backups"));
    m_rows->setHorizontalHeaderLabels({tr("Made"), tr("Size"), tr("Before")});
    m_rows->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter); // over its numbers
    const QString path = m_navigator.workspace().path();
    m_place->setText(path + QStringLiteral(" · ") + formatBytes(QFileInfo(path).size()));
}

void BackupSection::showEvent(QShowEvent* event)
{
    Adaptive<QWidget>::showEvent(event);
    reload();
}

void BackupSection::reload()
{
    const QString path = m_navigator.workspace().path();
    const QString before = chosen();
    m_background.ask<QVector<KeptBackup>>(
        this, [path](Reader&) { return backupsOf(path); },
        [this, before](Outcome<QVector<KeptBackup>> kept) {
            const QDate today = m_navigator.workspace().clock().today();
            m_rows->setRowCount(0);
            for (const KeptBackup& backup : kept ? *kept : QVector<KeptBackup>()) {
                const QString occasion = QFileInfo(backup.path).completeBaseName().section(u'_', 4);
                auto* made = new QStandardItem(asHeading(momentInWords(backup.at, today)));
                made->setData(backup.path, PathRole);
                auto* size = new QStandardItem(formatBytes(backup.bytes));
                size->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                m_rows->appendRow(
                    {made, size,
                     new QStandardItem(occasion.startsWith(QLatin1String("daily")) ? QString() : occasion)});
            }
            m_table->setColumnWidth(0, scaled(240));
            tellWholeRows(m_rows);
            m_table->setVisible(m_rows->rowCount() > 0);
            m_restore->setEnabled(m_rows->rowCount() > 0 || !m_otherFile.isEmpty());
            int row = 0; // the one that was chosen before, else the newest
            for (int each = 1; each < m_rows->rowCount(); ++each) {
                if (m_rows->item(each)->data(PathRole) == before)
                    row = each;
            }
            if (m_rows->rowCount() && m_otherFile.isEmpty())
                chooseRow(m_table, row);
            else if (!m_rows->rowCount())
                m_contents->setText(tr("There is no backup yet; the first one is made when something was changed."));
        });
}

QString BackupSection::chosen() const
{
    return m_otherFile.isEmpty() ? m_table->currentIndex().siblingAtColumn(0).data(PathRole).toString() : m_otherFile;
}

void BackupSection::look()
{
    const QString file = chosen();
    if (file.isEmpty())
        return;
    m_contents->setText(tr("Looking into it…"));
    m_background.ask<QString>(
        this, [file](Reader&) { return contentsOf(file); },
        [this, file](Outcome<QString> words) {
            if (file != chosen())
                return;
            m_contents->setText(words ? *words : words.error().text);
            m_restore->setEnabled(bool(words));
        });
}

void BackupSection::openOther()
{
    const QString file =
        Messages::of(this).fileToOpen(this, {tr("Look into a backup"), tr("Perennial files (*.perennial)"), {}, {}});
    if (file.isEmpty())
        return;
    m_otherFile = file;
    look();
}

void BackupSection::restore()
{
    const QString file = chosen();
    if (file.isEmpty())
        return;
    Question question;
    question.headline = tr("Go back to this backup?");
    question.text =
        tr("In it: %1\n\nThe file as it is now stays beside it under a dated name.").arg(m_contents->text());
    question.yes = tr("Restore");
    question.dangerous = true;
    if (Messages::of(this).confirm(this, question))
        Q_EMIT restoreAsked(file);
}

} // namespace perennial
