// BulkBar: buttons and menus, and the questions they lead to.
#include "ui/record/bulk_bar.h"
#include "core/catalog/entities/shared/person.h"
#include "core/catalog/entities/shared/tag.h"
#include "core/record/shown.h"
#include "core/workspace/backup_before.h"
#include "ui/command/command_set.h"
#include "ui/field/shown_value.h"
#include "ui/model/background.h"
#include "ui/model/next_step.h"
#include "ui/record/bulk_ask.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/plain_text.h"
#include "ui/support/progress_strip.h"
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>
#include <numeric>

namespace perennial {
namespace {

constexpr int shownPresent = 4; // different values that are named one by one
constexpr int toldEvery = 20;   // records between two movements of the bar

// "7 New, 5 Working, 3 others".
QString presentText(const Reader& reader, const QString& entity, const QVector<Id>& ids, const QString& key)
{
    const FieldDef& field = *reader.def(entity).find(key);
    const auto counts = presentValues(reader, entity, ids, key);
    QVector<qsizetype> order(counts.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return counts[a].second > counts[b].second; });
    const QLocale locale;
    QStringList parts;
    int others = 0;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const auto& [value, count] = counts[order[i]];
        if (i >= shownPresent) {
            others += count;
            continue;
        }
        QString words = field.kind == Kind::Link ? reader.titleOf(field.target, value.integer())
                                                 : shownOfValue(field, value, reader.baseCurrency());
        if (value.isNull())
            words = BulkBar::tr("empty");
        parts.append(locale.toString(count) + u' ' + words);
    }
    if (others)
        parts.append(BulkBar::tr("%Ln other(s)", nullptr, others));
    return parts.join(QStringLiteral(", "));
}

} // namespace

BulkBar::BulkBar(Navigator& navigator, Background& background, const QString& entity, QWidget* parent)
    : Adaptive<QWidget>(parent), m_navigator(navigator), m_background(background), m_entity(entity),
      m_progress(new ProgressStrip), m_errand(navigator.workspace())
{
    build();
    retranslate();
    hide();
}

const EntityDef& BulkBar::def() const
{
    return m_navigator.workspace().catalog()->entity(m_entity);
}

void BulkBar::build()
{
    m_count = new PlainLabel({}, TextSize::Body);
    m_count->setWeight(QFont::DemiBold);
    m_count->setMinimumHeight(scaled(extent::control));
    m_all = new LinkButton({});
    m_activity = new Button({});
    m_field = new Button({});
    m_export = new Button({});
    m_remove = new Button({});
    setDangerous(m_remove);
    m_clear = new IconButton(QStringLiteral("close"), {});
    m_ask = new BulkAsk;
    connect(m_ask, &BulkAsk::keyboardFreed, this, &BulkBar::keyboardFreed);
    auto* line = new QWidget;
    auto* flow = new FlowLayout(line, space::s);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_count);
    flow->addWidget(m_all);
    if (def().hasFlow() && !def().flow().byVerbsOnly)
        flow->addWidget(m_stage = menuButton([this](QMenu* menu) { fillStages(menu); }));
    flow->addWidget(m_owner = menuButton([this](QMenu* menu) { fillOwners(menu); }));
    flow->addWidget(m_tag = menuButton([this](QMenu* menu) { fillTags(menu); }));
    for (QWidget* button :
         {static_cast<QWidget*>(m_activity), static_cast<QWidget*>(m_field), static_cast<QWidget*>(m_export),
          static_cast<QWidget*>(m_remove), static_cast<QWidget*>(m_clear)})
        flow->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(line);
    column->addWidget(m_ask);
    column->addWidget(m_progress);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] { m_errand.stop(); });
    connect(m_all, &QPushButton::clicked, this, &BulkBar::allAsked);
    connect(m_activity, &QPushButton::clicked, this, &BulkBar::openActivity);
    connect(m_field, &QPushButton::clicked, this, &BulkBar::openFieldEditor);
    connect(m_export, &QPushButton::clicked, m_navigator.commands().action(command::exportList), &QAction::trigger);
    connect(m_remove, &QPushButton::clicked, this, &BulkBar::removeAsked);
    connect(m_clear, &QToolButton::clicked, this, &BulkBar::cleared);
    m_activity->setVisible(hasNextSteps(*m_navigator.workspace().catalog(), m_entity));
}

QPushButton* BulkBar::menuButton(const std::function<void(QMenu*)>& fill)
{
    auto* button = new Button({});
    auto* menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [menu, fill] {
        menu->clear();
        fill(menu);
    });
    button->setMenu(menu);
    return button;
}

void BulkBar::retranslate()
{
    if (m_stage)
        m_stage->setText(plainAction(def().find(def().flowField())->shownLabel()));
    m_owner->setText(tr("&Owner"));
    m_tag->setText(tr("&Tag"));
    m_activity->setText(tr("&Activity…"));
    m_field->setText(tr("Edit f&ield…"));
    m_export->setText(tr("E&xport"));
    m_remove->setText(tr("&Delete"));
    m_clear->setWords(tr("Clear the selection (Esc)"));
    setSelection(m_ids, m_total);
}

void BulkBar::setSelection(const QVector<Id>& ids, int total)
{
    const bool other = ids != m_ids;
    m_ids = ids;
    m_total = total;
    setVisible(ids.size() > 1);
    if (other && m_ask->isVisible())
        m_ask->close();
    const QLocale locale;
    m_count->setText(tr("%1 selected").arg(locale.toString(ids.size())));
    m_all->setText(tr("Select all %1 that match").arg(locale.toString(total)));
    m_all->setVisible(ids.size() < total);
    m_export->setVisible(m_navigator.commands().action(command::exportList)->isEnabled());
}

void BulkBar::fillStages(QMenu* menu)
{
    const FieldDef& field = *def().find(def().flowField());
    for (const Option& option : field.options) {
        const QString key = option.key;
        menu->addAction(plainAction(field.shownOption(option)), this,
                        [this, key] { propose(def().flowField(), Value(key)); });
    }
}

void BulkBar::fillOwners(QMenu* menu)
{
    Query persons;
    persons.entity = QString::fromLatin1(Person::entity);
    const auto found = attempt([&] { return m_navigator.workspace().reader().list(persons); });
    const QString owner = QString::fromLatin1(Common::owner.key);
    for (const Record& person : found ? *found : QVector<Record>()) {
        const Id id = person.id();
        menu->addAction(plainAction(person.title()), this, [this, id, owner] { propose(owner, pack(Ref{id})); });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(tr("&Nobody"), this, [this, owner] { propose(owner, {}); });
}

void BulkBar::fillTags(QMenu* menu)
{
    Query tags;
    tags.entity = QString::fromLatin1(Tag::entity);
    tags.limit = 30;
    const auto found = attempt([&] { return m_navigator.workspace().reader().list(tags); });
    auto* off = new QMenu(tr("&Take off"), menu);
    for (const Record& tag : found ? *found : QVector<Record>()) {
        const QString name = tag.title();
        menu->addAction(plainAction(name), this, [this, name] { proposeTag(name, true); });
        off->addAction(plainAction(name), this, [this, name] { proposeTag(name, false); });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(tr("&Other tag…"), this, &BulkBar::openTag);
    if (off->isEmpty())
        delete off;
    else
        menu->addMenu(off);
}

void BulkBar::tellPresent(const QString& field, const QString& after)
{
    const QString label = def().find(field)->shownLabel();
    const QString entity = m_entity;
    const QVector<Id> ids = m_ids;
    const int question = ++m_presentAsked;
    m_present.clear();
    m_after = after;
    m_ask->setSentence({});
    m_background.ask<QString>(
        m_ask, [=](Reader& reader) { return presentText(reader, entity, ids, field); },
        [=, this](Outcome<QString> present) {
            if (!present || question != m_presentAsked || ids != m_ids || !m_ask->isVisible())
                return;
            m_present = tr("%1: %2").arg(label, *present);
            tellAfter(m_after);
        });
}

void BulkBar::tellAfter(const QString& after)
{
    m_after = after;
    if (!m_present.isEmpty())
        m_ask->setSentence(after.isEmpty() ? m_present : tr("%1 → %2").arg(m_present, after));
}

void BulkBar::perform(const QString& title, const QString& sentence, const Work& work)
{
    const Advance advance = [this](int done) {
        if (done % toldEvery == 0)
            QMetaObject::invokeMethod(this, [this, done] { m_progress->advance(done); });
        return !m_errand.isStopAsked();
    };
    const bool begun = m_errand.run<Nothing>(
        [title, work, advance, count = m_ids.size()](Workspace& workspace) {
            backUpBefore(workspace, QStringLiteral("bulk"), count);
            const auto done = workspace.perform(title, [&](Desk& desk) { work(desk, advance); });
            if (!done)
                throw done.error();
            return Nothing();
        },
        [this, sentence](const Outcome<Nothing>& done) {
            m_progress->finish();
            m_ask->setWaiting(false);
            if (!done) {
                m_navigator.tell(done.error());
                return;
            }
            m_ask->close();
            m_navigator.tell(sentence, true);
        });
    if (!begun) {
        m_navigator.tell(tr("Another step is still being done. Try again in a moment."));
        return;
    }
    m_ask->setWaiting(true);
    m_progress->start(title, int(m_ids.size()));
}

void BulkBar::change(const BulkEdit& edit, const QString& what)
{
    const int count = int(edit.ids.size());
    perform(tr("%1: %2, %Ln record(s)", nullptr, count).arg(def().many(), what),
            tr("%Ln record(s) changed", nullptr, count),
            [edit](Desk& desk, const Advance& advance) { bulkEdit(desk, edit, advance); });
}

void BulkBar::propose(const QString& key, const Value& value)
{
    const FieldDef& field = *def().find(key);
    const Reader& reader = m_navigator.workspace().reader();
    const QString after = changedValue(reader, field, value);
    const BulkEdit edit{m_entity, m_ids, {{key, value}}, {}, {}};
    const QString what = tr("%1 → %2").arg(field.shownLabel(), after);
    m_ask->open(tr("Change %Ln record(s)", nullptr, int(m_ids.size())), nullptr,
                [this, edit, what] { change(edit, what); });
    tellPresent(key, after);
}

void BulkBar::proposeTag(const QString& tag, bool add)
{
    BulkEdit edit{m_entity, m_ids, {}, {}, {}};
    (add ? edit.addTags : edit.removeTags).append(tag);
    const QString what = add ? tr("tag “%1”").arg(tag) : tr("without tag “%1”").arg(tag);
    m_ask->open(tr("Change %Ln record(s)", nullptr, int(m_ids.size())), nullptr,
                [this, edit, what] { change(edit, what); });
    m_ask->setSentence(add ? tr("%Ln record(s) get the tag “%1”", nullptr, int(m_ids.size())).arg(tag)
                           : tr("%Ln record(s) lose the tag “%1”", nullptr, int(m_ids.size())).arg(tag));
}

} // namespace perennial
