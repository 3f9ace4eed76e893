// AttachmentStrip: chips with menus, and the ways of a file in and out.
#include "ui/record/attachment_strip.h"
#include "core/base/text.h"
#include "core/lifecycle/attach_file.h"
#include "core/lifecycle/remove_record.h"
#include "ui/model/background.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/flow_layout.h"
#include "ui/support/messages.h"
#include "ui/support/plain_text.h"
#include "ui/support/setting.h"
#include "ui/support/tokens.h"
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

namespace perennial {
namespace {

QVector<AttachmentStrip::Shown> filesOf(const Reader& reader, Id record)
{
    QVector<AttachmentStrip::Shown> files;
    for (const Row<Attachment>& row : attachmentsOf(reader, record))
        files.append({row.id(), row[Attachment::name], row[Attachment::mediaType], row[Attachment::size]});
    return files;
}

// What a desktop would run instead of showing it.
bool isProgram(const AttachmentStrip::Shown& file)
{
    static const QStringList types{QStringLiteral("application/x-desktop"),
                                   QStringLiteral("application/x-executable"),
                                   QStringLiteral("application/x-sharedlib"),
                                   QStringLiteral("application/x-shellscript"),
                                   QStringLiteral("application/x-ms-dos-executable"),
                                   QStringLiteral("application/x-msdownload"),
                                   QStringLiteral("application/vnd.microsoft.portable-executable")};
    static const QStringList endings{QStringLiteral("desktop"), QStringLiteral("exe"), QStringLiteral("sh"),
                                     QStringLiteral("bat"),     QStringLiteral("cmd"), QStringLiteral("jar"),
                                     QStringLiteral("msi"),     QStringLiteral("py"),  QStringLiteral("js"),
                                     QStringLiteral("vbs"),     QStringLiteral("ps1"), QStringLiteral("appimage")};
    return types.contains(file.mediaType) || endings.contains(QFileInfo(file.name).suffix().toLower());
}

} // namespace

AttachmentStrip::AttachmentStrip(Navigator& navigator, Background& background, QWidget* parent)
    : Adaptive<QWidget>(parent), m_navigator(navigator), m_background(background), m_errand(navigator.workspace()),
      m_add(new LinkButton({}, QStringLiteral("attach")))
{
    auto* flow = new FlowLayout(this, space::xs);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &AttachmentStrip::choose);
    retranslate();
}

void AttachmentStrip::retranslate()
{
    m_add->setText(tr("Attach…"));
    describe(m_add, tr("Attach a file"));
    m_add->setToolTip(tr("Keep a file with this record; files can be dropped here, too"));
    fill();
}

void AttachmentStrip::setRecord(const Record& record)
{
    if (!m_record.isValid() || m_record.id() != record.id()) {
        m_shown.clear();
        fill();
    }
    m_record = record;
    m_add->setVisible(!m_navigator.workspace().isReadOnly());
    read();
}

void AttachmentStrip::read()
{
    const Id id = m_record.id();
    m_background.ask<QVector<Shown>>(
        this, [id](Reader& reader) { return filesOf(reader, id); },
        [this, id](Outcome<QVector<Shown>> files) {
            if (!files || m_record.id() != id)
                return;
            m_shown = *files;
            fill();
            Q_EMIT loaded();
        });
}

void AttachmentStrip::fill()
{
    qDeleteAll(m_chips);
    m_chips.clear();
    layout()->removeWidget(m_add);
    for (const Shown& file : std::as_const(m_shown))
        addFile(file);
    layout()->addWidget(m_add);
}

void AttachmentStrip::addFile(const Shown& file)
{
    constexpr int shownName = 32;
    const QString size = QLocale().formattedDataSize(file.size);
    const QString name =
        file.name.size() > shownName ? file.name.left(shownName - 9) + QChar(u'…') + file.name.right(8) : file.name;
    auto* chip = new LinkButton(plainAction(name), QStringLiteral("attachment"));
    chip->setToolTip(plainTip(QStringLiteral("%1\n%2 · %3").arg(file.name, file.mediaType, size)));
    describe(chip, file.name, tr("Attached file, %1").arg(size));
    auto* menu = new QMenu(chip);
    const Id id = file.id;
    menu->addAction(tr("&Open"), this, [this, id] { open(id); });
    menu->addAction(tr("&Save as…"), this, [this, id] { save(id); });
    menu->addAction(tr("&Remove"), this, [this, id] { remove(id); })->setEnabled(!m_navigator.workspace().isReadOnly());
    chip->setMenu(menu);
    layout()->addWidget(chip);
    m_chips.append(chip);
    chip->show();
}

const AttachmentStrip::Shown* AttachmentStrip::find(Id attachment) const
{
    for (const Shown& file : m_shown) {
        if (file.id == attachment)
            return &file;
    }
    return nullptr;
}

void AttachmentStrip::choose()
{
    const QString start = m_navigator.settings().read(setting::exportFolder);
    const QString path = Messages::of(this).fileToOpen(this, {tr("Attach a file"), tr("All files (*)"), start});
    if (!path.isEmpty())
        attach({path});
}

void AttachmentStrip::attach(const QStringList& paths)
{
    if (!m_record.isValid() || paths.isEmpty())
        return;
    const Id id = m_record.id();
    const QString to = m_record.title().isEmpty() ? m_record.reference() : m_record.title();
    const QString what =
        paths.size() == 1 ? QFileInfo(paths.first()).fileName() : tr("%Ln files", nullptr, int(paths.size()));
    const QString title = tr("Attach %1 to %2").arg(what, to);
    const auto work = [paths, id, title](Workspace& workspace) {
        QVector<ReadFile> files;
        for (const QString& path : paths)
            files.append(readAttachable(path));
        const auto done = workspace.perform(title, [&](Desk& desk) {
            for (const ReadFile& file : std::as_const(files))
                attachFile(desk, id, file);
        });
        if (!done)
            throw done.error();
        return true;
    };
    const bool started = m_errand.run<bool>(work, [this, what, to](Outcome<bool> done) {
        if (!done)
            m_navigator.tell(done.error());
        else
            m_navigator.tell(tr("%1 attached to %2").arg(what, to), true);
        read();
    });
    if (!started)
        m_navigator.tell(Error{Fault::Busy, tr("Another operation is still running; nothing was attached.")});
}

void AttachmentStrip::write(Id attachment, const QString& path, const std::function<void(const QString&)>& done)
{
    m_background.ask<QString>(
        this, [attachment, path](Reader& reader) { return saveAttachment(reader, attachment, path); },
        [this, done](Outcome<QString> written) {
            if (!written) {
                m_navigator.tell(written.error());
                return;
            }
            done(*written);
            Q_EMIT saved(*written);
        });
}

void AttachmentStrip::open(Id attachment)
{
    const Shown* file = find(attachment);
    if (!file)
        return;
    if (isProgram(*file)) {
        m_navigator.tell(refused(tr("“%1” is a program, so it is not opened from here. Save it if you trust where it "
                                    "came from.")
                                     .arg(file->name)));
        return;
    }
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/perennial-XXXXXX"));
    write(attachment, m_opened->path(), [this, name = file->name](const QString& path) {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            m_navigator.tell(
                Error{Fault::Storage, tr("No program opens “%1”. Save it and open it by hand.").arg(name)});
    });
}

void AttachmentStrip::save(Id attachment)
{
    const Shown* file = find(attachment);
    if (!file)
        return;
    const QDir folder(m_navigator.settings().read(setting::exportFolder));
    const QString path = Messages::of(this).fileToSave(
        this, {tr("Save the attached file"), tr("All files (*)"), folder.filePath(sanitisedFileName(file->name))});
    if (path.isEmpty())
        return;
    m_navigator.settings().write(setting::exportFolder, QFileInfo(path).absolutePath());
    write(attachment, path,
          [this](const QString& written) { m_navigator.tell(tr("Saved as %1").arg(QFileInfo(written).fileName())); });
}

void AttachmentStrip::remove(Id attachment)
{
    const Shown* file = find(attachment);
    if (!file)
        return;
    const QString name = file->name;
    performAndTell(
        m_navigator, tr("Remove the attached file %1").arg(name), tr("%1 removed").arg(name),
        [attachment](Desk& desk) { removeRecord(desk, QString::fromLatin1(Attachment::entity), attachment); });
    read();
}

QStringList AttachmentStrip::attachable(const QMimeData& dropped)
{
    static const QStringList lists{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("tab")};
    QStringList paths;
    bool others = false;
    for (const QUrl& url : dropped.urls()) {
        if (!url.isLocalFile() || !QFileInfo(url.toLocalFile()).isFile())
            continue;
        paths.append(url.toLocalFile());
        others = others || !lists.contains(QFileInfo(url.toLocalFile()).suffix().toLower());
    }
    return others ? paths : QStringList();
}

} // namespace perennial
