// DuplicatesPage: one pair at a time, surest first.
#include "ui/exchange/duplicates_page.h"
#include "core/base/in_sentence.h"
#include "core/lifecycle/merge_records.h"
#include "ui/exchange/twin_choice.h"
#include "ui/model/background.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/combo_box.h"
#include "ui/support/display.h"
#include "ui/support/empty_state.h"
#include "ui/support/labels.h"
#include "ui/support/page_header.h"
#include "ui/support/setting.h"
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr const char* twinKinds[] = {"contact", "account", "lead"};
constexpr Setting<QStringList> notTheSame{"duplicates/not_the_same"}; // of kind: pairs of ids, the smaller first

QString textOf(const Twins& twins)
{
    return QStringLiteral("%1-%2").arg(qMin(twins.first, twins.second)).arg(qMax(twins.first, twins.second));
}

} // namespace

DuplicatesPage::DuplicatesPage(Navigator& navigator, Background& background, QWidget* parent)
    : Page(navigator, parent), m_background(background), m_entity(QString::fromLatin1(twinKinds[0])),
      m_header(new PageHeader), m_kind(new ComboBox), m_stack(new QStackedWidget), m_reasons(new PlainLabel),
      m_choice(new TwinChoice(workspace())), m_empty(new EmptyState(QStringLiteral("success")))
{
    build();
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_entity = m_kind->value().toString();
        find();
        Q_EMIT titleChanged();
    });
    connect(m_differ, &QPushButton::clicked, this, [this] { putAside(true); });
    connect(m_skip, &QPushButton::clicked, this, [this] { putAside(false); });
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesPage::merge);
    connect(&workspace(), &Workspace::changed, this, [this] {
        if (isVisible())
            find();
    });
    retranslate();
}

void DuplicatesPage::build()
{
    m_differ = new Button({});
    m_skip = new Button({});
    m_merge = new PrimaryButton({}, QStringLiteral("merge"));
    m_header->addTrailing(m_kind);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::s);
    m_reasons->setWordWrap(true);
    top->addWidget(m_reasons, 1);
    top->addWidget(m_differ);
    top->addWidget(m_skip);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_merge);
    column->addLayout(top);
    column->addWidget(m_choice, 1);
    column->addLayout(foot);
    m_stack->addWidget(body);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

void DuplicatesPage::retranslate()
{
    m_header->setTitle(tr("Duplicates"));
    m_kind->clear();
    for (const char* kind : twinKinds)
        m_kind->addItem(workspace().catalog()->entity(QString::fromLatin1(kind)).many(), QString::fromLatin1(kind));
    m_kind->setValue(m_entity);
    describe(m_kind, tr("Kind"), m_kind->currentText());
    m_differ->setText(tr("N&ot the same"));
    m_skip->setText(tr("S&kip"));
    m_merge->setText(tr("&Merge"));
    showCurrent();
}

QString DuplicatesPage::many() const
{
    return workspace().catalog()->entity(m_entity).many();
}

QString DuplicatesPage::pageTitle() const
{
    return tr("Duplicates: %1").arg(many());
}

void DuplicatesPage::show(const Place& place)
{
    const QString entity = place.state.value(QStringLiteral("entity")).toString();
    if (std::any_of(std::begin(twinKinds), std::end(twinKinds),
                    [&](const char* kind) { return entity == QLatin1String(kind); }))
        m_entity = entity;
    m_kind->setValue(m_entity);
    m_skipped.clear();
    find();
}

Place DuplicatesPage::place() const
{
    return {QStringLiteral("duplicates"), {}, 0, {}, {{QStringLiteral("entity"), m_entity}}};
}

void DuplicatesPage::focusFirst()
{
    if (m_twins.isEmpty())
        m_kind->setFocus();
    else
        m_choice->focusFirst();
}

void DuplicatesPage::find()
{
    const QString entity = m_entity;
    m_background.ask<QVector<Twins>>(
        this, [entity](Reader& reader) { return likelyTwins(reader, entity); },
        [this, entity](Outcome<QVector<Twins>> twins) {
            if (entity != m_entity)
                return;
            if (twins)
                present(*twins);
            else
                navigator().tell(twins.error());
        });
}

void DuplicatesPage::present(const QVector<Twins>& twins)
{
    const QStringList different = navigator().settings().read(notTheSame, m_entity);
    m_twins.clear();
    for (const Twins& pair : twins) {
        if (!different.contains(textOf(pair)) && !m_skipped.contains({pair.first, pair.second}))
            m_twins.append(pair);
    }
    showCurrent();
}

void DuplicatesPage::showCurrent()
{
    m_header->setCount(int(m_twins.size()));
    if (m_twins.isEmpty()) {
        m_choice->clear();
        m_empty->setWords(tr("No duplicates"),
                          tr("No two %1 look alike by e-mail, phone, address or name.").arg(inSentence(many())));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const Twins& twins = m_twins.first();
    const auto first = workspace().reader().find(m_entity, twins.first);
    const auto second = workspace().reader().find(m_entity, twins.second);
    if (!first || !second) { // gone since they were found
        m_twins.removeFirst();
        showCurrent();
        return;
    }
    m_reasons->setText(
        tr("%1 alike: %2")
            .arg(formatPercent(Percent{twins.certainty * 100}), twins.reasons.join(QStringLiteral(", "))));
    m_choice->setTwins(*first, *second);
    m_stack->setCurrentIndex(0);
}

void DuplicatesPage::putAside(bool forGood)
{
    const Twins twins = m_twins.takeFirst();
    if (forGood) {
        QStringList different = navigator().settings().read(notTheSame, m_entity);
        different.append(textOf(twins));
        navigator().settings().write(notTheSame, different, m_entity);
    } else {
        m_skipped.insert({twins.first, twins.second});
    }
    showCurrent();
    focusFirst();
}

void DuplicatesPage::merge()
{
    const MergeRecords ask = m_choice->chosen();
    const QString name = workspace().reader().titleOf(m_entity, ask.keep);
    performAndTell(navigator(), tr("Merge %1").arg(name), tr("Merged into %1").arg(name),
                   [&](Desk& desk) { mergeRecords(desk, ask); });
}

} // namespace perennial
