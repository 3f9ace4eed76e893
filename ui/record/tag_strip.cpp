// TagStrip: chips in a flow, and the line that adds one.
#include "ui/record/tag_strip.h"
#include "core/catalog/entities/shared/tag.h"
#include "core/lifecycle/tag_record.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace perennial {

TagStrip::TagStrip(Navigator& navigator, QWidget* parent)
    : Adaptive<QWidget>(parent), m_navigator(navigator), m_add(new LinkButton({}, QStringLiteral("add"))),
      m_line(new QLineEdit)
{
    auto* flow = new FlowLayout(this, space::xs);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_add);
    flow->addWidget(m_line);
    m_line->setFixedWidth(scaled(140));
    m_line->hide();
    m_line->installEventFilter(this);
    connect(m_add, &QPushButton::clicked, this, &TagStrip::add);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { finish(true); });
    retranslate();
}

void TagStrip::retranslate()
{
    m_add->setText(tr("Tag"));
    describe(m_add, tr("Add a tag"));
    describe(m_line, tr("Tag"));
    m_line->setPlaceholderText(tr("Tag"));
}

void TagStrip::setRecord(const Record& record)
{
    if (!m_record.isValid() || m_record.id() != record.id())
        m_line->hide();
    m_record = record;
    fill();
}

void TagStrip::fill()
{
    qDeleteAll(m_chips);
    m_chips.clear();
    layout()->removeWidget(m_add);
    layout()->removeWidget(m_line);
    const auto tags = attempt([&] { return m_navigator.workspace().reader().tagsOf(m_record.id()); });
    for (const QString& tag : tags ? *tags : QStringList())
        addChip(tag);
    layout()->addWidget(m_add);
    layout()->addWidget(m_line);
    m_add->setVisible(m_line->isHidden());
}

void TagStrip::addChip(const QString& tag)
{
    auto* chip = new QWidget;
    chip->setMinimumHeight(scaled(extent::control)); // in line with what stands beside it
    auto* row = new QHBoxLayout(chip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* word = new ChipLabel(tag, Tone::Blue);
    word->setMinimumSize(word->sizeHint());
    row->addWidget(word);
    auto* off = new IconButton(QStringLiteral("clear"), tr("Take off the tag %1").arg(tag));
    off->setIconSize({scaled(12), scaled(12)});
    off->setFixedSize(scaled(24), scaled(24));
    connect(off, &QToolButton::clicked, this, [this, tag] {
        const Id id = m_record.id();
        performAndTell(m_navigator, tr("Take the tag “%1” off %2").arg(tag, m_record.title()),
                       tr("The tag “%1” was taken off").arg(tag),
                       [id, tag](Desk& desk) { untagRecord(desk, id, tag); });
        fill();
    });
    row->addWidget(off);
    layout()->addWidget(chip);
    m_chips.append(chip);
    chip->show();
}

void TagStrip::add()
{
    const auto known = attempt([&] { return m_navigator.workspace().reader().list(queryOf<Tag>({})); });
    QStringList names;
    for (const Record& tag : known ? *known : QVector<Record>())
        names.append(tag.title());
    auto* completer = new QCompleter(names, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_line->setCompleter(completer);
    m_line->clear();
    m_add->hide();
    m_line->show();
    m_line->setFocus();
}

void TagStrip::finish(bool keep)
{
    const QString tag = m_line->text().trimmed();
    m_line->hide();
    m_add->show();
    if (keep && !tag.isEmpty()) {
        const Id id = m_record.id();
        performAndTell(m_navigator, tr("Tag %1 with “%2”").arg(m_record.title(), tag), tr("Tagged “%1”").arg(tag),
                       [id, tag](Desk& desk) { tagRecord(desk, id, tag); });
    }
    fill();
    m_add->setFocus();
}

bool TagStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        finish(false);
        return true;
    }
    return Adaptive<QWidget>::eventFilter(watched, event);
}

} // namespace perennial
