// Messages: message boxes and file dialogs with plain text only.
#include "ui/support/messages.h"
#include "ui/support/style.h"
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QMimeDatabase>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QSplitter>
#include <QSysInfo>
#include <QTreeView>

namespace perennial {

namespace {

// Qt guesses HTML in every label of a message box, not only in the one it offers a setter for.
void makePlain(QMessageBox& box, const QString& headline, const QString& text)
{
    box.setWindowTitle(QApplication::applicationDisplayName());
    box.setTextFormat(Qt::PlainText);
    box.setText(headline);
    box.setInformativeText(text.isEmpty() ? text : QStringLiteral(" "));
    for (auto* label : box.findChildren<QLabel*>()) {
        const bool informative = label->objectName() == QStringLiteral("qt_msgbox_informativelabel");
        if (label->objectName() != QStringLiteral("qt_msgboxex_icon_label"))
            label->setTextFormat(Qt::PlainText);
        if (informative)
            label->setText(text);
        else if (label->objectName() == QStringLiteral("qt_msgbox_label"))
            label->setFont(fontOf(TextSize::Section));
    }
}

// Pictures and kinds of files by their names alone. Qt's own provider looks into each file of the folder, and so do the
// dialogs of some desktops; closing the open file of this program there would take away its locks (HeldFile).
class UnreadIcons : public QFileIconProvider {
public:
    using QFileIconProvider::icon;
    QIcon icon(const QFileInfo& info) const override { return icon(info.isDir() ? Folder : File); }
    QString type(const QFileInfo& info) const override
    {
        const QMimeDatabase types;
        const QString folder = QStringLiteral("inode/directory");
        return (info.isDir() ? types.mimeTypeForName(folder)
                             : types.mimeTypeForFile(info, QMimeDatabase::MatchExtension))
            .comment();
    }
};

// Of Qt, which can be told not to look into files. It begins where there are none to look into.
class FileDialog : private UnreadIcons, public QFileDialog {
public:
    FileDialog(QWidget* parent, const QString& title, const QString& filter = {})
        : QFileDialog(parent, title, QDir::rootPath(), filter)
    {
        setOption(QFileDialog::DontUseNativeDialog);
        setIconProvider(this);
    }
};

// In that folder, or on that file. It is as large as the text asks for.
void startAt(FileDialog& dialog, const QString& start)
{
    const QFileInfo place(start);
    dialog.setDirectory(start.isEmpty() ? QDir::homePath() : place.isDir() ? start : place.path());
    if (!start.isEmpty() && !place.isDir())
        dialog.selectFile(place.fileName());
    const QSize room = dialog.screen()->availableSize() - QSize(2 * space::xl, 2 * space::xl);
    dialog.resize(QSize(scaled(760), scaled(480)).boundedTo(room));
    if (auto* places = dialog.findChild<QSplitter*>())
        places->setSizes({scaled(144), dialog.width()});
    if (auto* files = dialog.findChild<QTreeView*>())
        for (int column = 1; column < files->header()->count(); ++column)
            files->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

// What an error says besides its sentence.
QStringList remarksOf(const Error& error)
{
    QStringList remarks;
    for (const Issue& issue : error.issues)
        if (issue.text != error.text)
            remarks << issue.text;
    return remarks;
}

} // namespace

QString detailsOf(const Error& error)
{
    QStringList lines{error.text};
    lines << remarksOf(error);
    lines << QStringList{QApplication::applicationDisplayName() + u' ' + QApplication::applicationVersion(),
                         QStringLiteral("Qt ") + QString::fromLatin1(qVersion()), QSysInfo::prettyProductName()}
                 .join(QStringLiteral(", "));
    return lines.join(u'\n');
}

Messages::Messages(QObject* parent) : QObject(parent) {}

Messages::~Messages() = default;

Messages& Messages::of(const QWidget* widget)
{
    for (const QObject* at = widget; at; at = at->parent())
        if (auto* own = at->findChild<Messages*>(QString(), Qt::FindDirectChildrenOnly))
            return *own;
    if (auto* general = qApp->findChild<Messages*>(QString(), Qt::FindDirectChildrenOnly))
        return *general;
    return *new Messages(qApp);
}

bool Messages::confirm(QWidget* parent, const Question& question)
{
    QMessageBox box(parent);
    box.setIcon(question.dangerous ? QMessageBox::Warning : QMessageBox::Question);
    makePlain(box, question.headline, question.text);
    QPushButton* yes = box.addButton(question.yes, QMessageBox::AcceptRole);
    QPushButton* no = box.addButton(question.no.isEmpty() ? tr("Cancel") : question.no, QMessageBox::RejectRole);
    // Enter must not do what cannot be taken back.
    box.setDefaultButton(question.dangerous ? no : yes);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

void Messages::tell(QWidget* parent, const QString& headline, const QString& text, const QString& details)
{
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Warning);
    makePlain(box, headline, text);
    QPushButton* copy = nullptr;
    if (!details.isEmpty())
        copy = box.addButton(tr("Copy details"), QMessageBox::ActionRole);
    QPushButton* close = box.addButton(tr("Close"), QMessageBox::AcceptRole);
    box.setDefaultButton(close);
    box.setEscapeButton(close);
    box.exec();
    if (copy && box.clickedButton() == copy)
        QApplication::clipboard()->setText(QStringList{headline, details}.join(u'\n'));
}

void Messages::tell(QWidget* parent, const QString& headline, const Error& error)
{
    const QStringList remarks = remarksOf(error);
    // More than a handful would push the button off the screen; all of them are in the copy.
    QStringList shown{error.text};
    shown << remarks.mid(0, 5);
    if (remarks.size() > 5)
        shown << tr("… and %Ln more", nullptr, int(remarks.size()) - 5);
    tell(parent, headline, shown.join(u'\n'), detailsOf(error));
}

std::optional<QString> Messages::askText(QWidget* parent, const QString& title, const QString& label,
                                         const QString& text)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(text);
    dialog.setCancelButtonText(tr("Cancel"));
    dialog.resize(scaled(420), dialog.sizeHint().height());
    for (auto* child : dialog.findChildren<QLabel*>())
        child->setTextFormat(Qt::PlainText);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

QString Messages::fileToOpen(QWidget* parent, const FileAsk& ask)
{
    FileDialog dialog(parent, ask.title, ask.filter);
    dialog.setOption(QFileDialog::HideNameFilterDetails); // the endings would make the line longer than any dialog
    dialog.setFileMode(QFileDialog::ExistingFile);
    startAt(dialog, ask.start);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString Messages::fileToSave(QWidget* parent, const FileAsk& ask)
{
    FileDialog dialog(parent, ask.title, ask.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ask.suffix);
    const QStringList forms = ask.filter.split(QStringLiteral(";;"));
    dialog.selectNameFilter(forms.value(ask.form));
    // Another form gives the name another ending.
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString& filter) {
        static const QRegularExpression afterEnding(QStringLiteral("[ )]"));
        const QString ending = filter.section(QStringLiteral("*."), 1, 1).section(afterEnding, 0, 0);
        const QString chosen = dialog.selectedFiles().value(0);
        dialog.setDefaultSuffix(ending);
        if (!ending.isEmpty() && !QFileInfo(chosen).suffix().isEmpty())
            dialog.selectFile(QFileInfo(chosen).completeBaseName() + QLatin1Char('.') + ending);
    });
    startAt(dialog, ask.start);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    if (ask.formChosen)
        ask.formChosen(int(forms.indexOf(dialog.selectedNameFilter())));
    return dialog.selectedFiles().value(0);
}

QString Messages::folder(QWidget* parent, const FileAsk& ask)
{
    FileDialog dialog(parent, ask.title);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    startAt(dialog, ask.start);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace perennial
