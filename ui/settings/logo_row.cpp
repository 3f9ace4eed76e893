// LogoRow: a file becomes the picture that is printed.
#include "ui/settings/logo_row.h"
#include "core/catalog/entities/shared/office.h"
#include "core/lifecycle/office_logo.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/messages.h"
#include "ui/support/picture.h"
#include "ui/support/setting.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr QSize mostPixels(1200, 600); // what a printer still shows of 53 mm
constexpr QSize shownSize(160, 56);

} // namespace

LogoRow::LogoRow(Navigator& navigator, QWidget* parent)
    : Adaptive<QWidget>(parent), m_navigator(navigator), m_errand(navigator.workspace()), m_heading(new SectionLabel),
      m_picture(new QLabel), m_choose(new Button({})), m_remove(new Button({}))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_heading);
    auto* row = new QHBoxLayout;
    column->addLayout(row);
    row->setSpacing(space::s);
    row->addWidget(m_picture);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &LogoRow::choose);
    connect(m_remove, &QPushButton::clicked, this, &LogoRow::remove);
    connect(&navigator.workspace(), &Workspace::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(QString::fromLatin1(Office::entity)))
            show();
    });
    retranslate();
    show();
}

void LogoRow::retranslate()
{
    m_choose->setText(tr("Choose a picture…"));
    m_remove->setText(tr("Remove the logo"));
    m_heading->setText(tr("Logo on quotes, invoices and reports"));
    describe(m_picture, tr("Logo"));
}

bool LogoRow::hasLogo() const
{
    return !m_picture->pixmap(Qt::ReturnByValue).isNull();
}

void LogoRow::show()
{
    const auto picture = attempt([this] {
        const QByteArray bytes = officeLogo(m_navigator.workspace().reader());
        return bytes.isEmpty() ? QImage() : pictureOf(bytes);
    });
    QPixmap shown;
    if (picture && !picture->isNull()) {
        const qreal ratio = devicePixelRatioF();
        shown = QPixmap::fromImage(picture->scaled(QSize(scaled(shownSize.width()), scaled(shownSize.height())) * ratio,
                                                   Qt::KeepAspectRatio, Qt::SmoothTransformation));
        shown.setDevicePixelRatio(ratio);
    }
    m_picture->setPixmap(shown);
    m_picture->setVisible(!shown.isNull());
    m_remove->setVisible(!shown.isNull());
    m_choose->setEnabled(!m_navigator.workspace().isReadOnly());
    m_remove->setEnabled(!m_navigator.workspace().isReadOnly());
}

void LogoRow::choose()
{
    const QString start = m_navigator.settings().read(setting::exportFolder);
    const QString path =
        Messages::of(this).fileToOpen(this, {tr("Choose a logo"), tr("Pictures (*.png *.jpg *.jpeg)"), start});
    if (!path.isEmpty())
        take(path);
}

void LogoRow::take(const QString& path)
{
    const QString title = tr("Choose a logo");
    const auto work = [path, title](Workspace& workspace) {
        ReadFile file = readAttachable(path);
        file.bytes = asPng(pictureOf(file.bytes), mostPixels);
        file.name = QStringLiteral("logo.png");
        file.mediaType = QStringLiteral("image/png");
        const auto done = workspace.perform(title, [&](Desk& desk) { setOfficeLogo(desk, file); });
        if (!done)
            throw done.error();
        return true;
    };
    const bool started = m_errand.run<bool>(work, [this](Outcome<bool> done) {
        if (!done)
            m_navigator.tell(done.error());
        else
            m_navigator.tell(tr("The logo stands on quotes, invoices and reports now"), true);
        show();
        Q_EMIT taken();
    });
    if (!started)
        m_navigator.tell(Error{Fault::Busy, tr("Another operation is still running; nothing was changed.")});
}

void LogoRow::remove()
{
    performAndTell(m_navigator, tr("Remove the logo"), tr("The logo was removed"),
                   [](Desk& desk) { removeOfficeLogo(desk); });
    show();
}

} // namespace perennial
