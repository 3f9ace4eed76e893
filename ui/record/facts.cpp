// Facts: rows of label and value, and the editors that take a row's place.
#include "ui/record/facts.h"
#include "core/query/search_fields.h"
#include "core/record/validate.h"
#include "core/workspace/draft_shelf.h"
#include "core/workspace/entry.h"
#include "ui/field/field_editor.h"
#include "ui/field/shown_value.h"
#include "ui/record/address_way.h"
#include "ui/record/fact_row.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/plain_text.h"
#include "ui/support/tokens.h"
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace perennial {
namespace {

// Where the program of the desktop for such a value starts; empty for values without one.
QUrl urlOf(Kind kind, const QString& text)
{
    switch (kind) {
    case Kind::Email: return QUrl(QStringLiteral("mailto:") + text);
    case Kind::Phone: return QUrl(QStringLiteral("tel:") + QString(text).remove(QLatin1Char(' ')));
    case Kind::Url: return QUrl::fromUserInput(text);
    default: return {};
    }
}

// The last phone or e-mail of a record: what goes on with further ones.
int lastWayOf(const EntityDef& def)
{
    int last = -1;
    for (int at = 0; at < def.fields().size(); ++at) {
        if (def.field(at).kind == Kind::Email || def.field(at).kind == Kind::Phone)
            last = at;
    }
    return last;
}

} // namespace

Facts::Facts(Navigator& navigator, Background& background, QWidget* parent)
    : Adaptive<QWidget>(parent), m_navigator(navigator), m_rows(new QVBoxLayout(this)), m_asked(background, this),
      m_askedFurther(background, this), m_typing(new QTimer(this))
{
    m_typing->setSingleShot(true);
    m_typing->setInterval(typing::keep);
    connect(m_typing, &QTimer::timeout, this, &Facts::keepDraft);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void Facts::setRecord(const Record& record)
{
    const bool same = m_record.isValid() && m_record.id() == record.id();
    if (!same && m_record.isValid()) {
        for (int field : m_open.keys())
            save(field);
        keepDraft();
        const QHash<int, FactEdit*> open = m_open;
        m_open.clear();
        for (FactEdit* cell : open) {
            cell->editor()->disconnect(this);
            m_rows->removeWidget(cell);
            cell->hide();
            cell->deleteLater();
        }
        m_showsEmpty = false;
    }
    if (!same) {
        m_proposals.clear();
        m_further.clear();
    }
    m_record = record;
    if (!m_saving)
        build();
    askProposals();
    askFurther();
    if (!same)
        takeDraft();
}

// What stands unsaved in open editors outlives a crash.
void Facts::keepDraft()
{
    m_typing->stop();
    if (!m_record.isValid())
        return;
    Draft draft{m_record.def().key(), m_record.id(), QStringLiteral("facts")};
    draft.at = m_navigator.workspace().clock().now();
    for (auto open = m_open.cbegin(); open != m_open.cend(); ++open) {
        if (open.value()->editor()->isChanged())
            draft.texts.insert(m_record.def().field(open.key()).key, open.value()->editor()->text());
    }
    const DraftShelf shelf(m_navigator.workspace().path());
    if (draft.texts.isEmpty())
        shelf.drop(draft.entity, draft.record, draft.part);
    else
        shelf.keep(draft);
}

void Facts::takeDraft()
{
    const Draft draft =
        DraftShelf(m_navigator.workspace().path()).find(m_record.def().key(), m_record.id(), QStringLiteral("facts"));
    for (auto text = draft.texts.cbegin(); text != draft.texts.cend(); ++text) {
        const int field = m_record.def().indexOf(text.key());
        if (field < 0 || !isEdited(field))
            continue;
        open(field, false);
        FactEdit* cell = m_open.value(field);
        cell->editor()->type(text.value().toString());
        cell->setProblem(tr("This was typed but not saved. Enter saves it, Esc leaves it."));
    }
}

void Facts::retranslate()
{
    if (m_record.isValid())
        build();
}

bool Facts::isEdited(int field) const
{
    const FieldDef& def = m_record.def().field(field);
    const bool byVerbs = m_record.def().hasFlow() && def.key == m_record.def().flowField();
    return !def.is(ReadOnly) && !def.is(Hidden) && !byVerbs;
}

bool Facts::isShown(int field) const
{
    const FieldDef& def = m_record.def().field(field);
    const bool empty = m_record.value(field).isNull();
    return !def.is(Hidden) && !(def.is(ReadOnly) && empty) && !(def.kind == Kind::Flag && empty && !m_showsEmpty) &&
           (!empty || m_showsEmpty || m_open.contains(field) || proposalFor(field));
}

void Facts::askProposals()
{
    m_asked.drop();
    if (!mayHaveProposals(m_record.def()))
        return;
    m_asked.ask<QVector<FieldProposal>>([record = m_record](Reader& reader) { return proposalsFor(reader, record); },
                                        [this](Outcome<QVector<FieldProposal>> found) {
                                            if (!found || *found == m_proposals)
                                                return;
                                            m_proposals = *found;
                                            build();
                                        });
}

const FieldProposal* Facts::proposalFor(int field) const
{
    for (const FieldProposal& proposal : m_proposals) {
        if (proposal.field == m_record.def().field(field).key)
            return &proposal;
    }
    return nullptr;
}

void Facts::addProposal(FactRow* row, int field)
{
    const FieldProposal* proposal = proposalFor(field);
    if (!proposal || m_navigator.workspace().isReadOnly())
        return;
    row->setProposal(tr("Proposed: %1 – %2").arg(proposal->shown, proposal->reason), tr("Take over"),
                     [this, taken = *proposal] { takeOver(taken); });
}

void Facts::takeOver(const FieldProposal& proposal)
{
    const FieldDef* def = m_record.def().find(proposal.field);
    const auto saved = m_navigator.workspace().perform(
        tr("Change %1 of %2").arg(def->shownLabel(), m_record.title()), [&](Desk& desk) {
            Record record = desk.load(m_record.def().key(), m_record.id());
            accept(record, proposal);
            desk.save(record);
        });
    if (!saved)
        m_navigator.tell(saved.error());
}

// The fact that has the keyboard and is not edited, or -1.
int Facts::heldAtRest() const
{
    const QWidget* now = window()->focusWidget(); // also while another window is in front
    for (auto row = m_shown.cbegin(); now && row != m_shown.cend(); ++row) {
        if (row.value()->isAncestorOf(now))
            return row.key();
    }
    return -1;
}

// The keyboard goes to the fact; where it is no longer shown, to the one before it, and before the first to that.
void Facts::holdAtRest(int field)
{
    FactRow* nearest = nullptr;
    const qsizetype end = m_record.def().fields().size() + m_further.size();
    for (int at = 0; at < end && (at <= field || !nearest); ++at)
        nearest = m_shown.value(at, nearest);
    if (!nearest)
        return;
    nearest->show(); // its layout shows it later only
    nearest->button()->setFocus(Qt::OtherFocusReason);
}

void Facts::build()
{
    const int held = heldAtRest();
    m_firstEmpty = nullptr;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        QWidget* widget = item->widget();
        const bool kept = widget && m_open.values().contains(qobject_cast<FactEdit*>(widget));
        if (widget && !kept) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_shown.clear();
    int empty = 0;
    const int lastWay = lastWayOf(m_record.def());
    for (int field = 0; field < m_record.def().fields().size(); ++field) {
        if (isShown(field)) {
            if (FactEdit* open = m_open.value(field))
                m_rows->addWidget(open);
            else
                addFact(field);
        } else if (isEdited(field)) {
            ++empty;
        }
        if (field == lastWay)
            addFurther();
    }
    if (empty) {
        auto* more = new LinkButton(tr("Show %Ln empty field(s)", nullptr, empty));
        connect(more, &QPushButton::clicked, this, [this] {
            m_showsEmpty = true;
            build();
            if (FactRow* first = m_firstEmpty)
                first->button()->setFocus(); // where the button was
        });
        auto* line = new QWidget; // its words in line with the facts above
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        row->addSpacing(space::s - LinkButton::inset);
        row->addWidget(more);
        row->addStretch();
        m_rows->addWidget(line);
        line->setVisible(true);
    }
    m_rows->addStretch();
    if (held >= 0)
        holdAtRest(held);
}

void Facts::addFact(int field)
{
    const FieldDef& def = m_record.def().field(field);
    const bool link = def.kind == Kind::Link && !m_record.value(field).isNull();
    const QString explained = m_navigator.workspace().reader().explanationOf(m_record, def);
    const QString value = explained.isEmpty() ? shownValue(m_navigator.workspace(), m_record, field) : explained;
    auto* row = new FactRow(def.shownLabel(), value, link, def.kind == Kind::Email);
    if (!m_firstEmpty && m_record.value(field).isNull())
        m_firstEmpty = row;
    connect(row->button(), &QPushButton::clicked, this, [this, field, link, button = row->button()] {
        const FieldDef& clicked = m_record.def().field(field);
        const std::optional<int> letter = button->letterClicked();
        if (link)
            m_navigator.go({QStringLiteral("record"), clicked.target, m_record.value(field).integer(), {}, {}});
        else
            edit(field);
        if (FactEdit* cell = letter ? m_open.value(field) : nullptr)
            cell->editor()->setCaret(*letter);
    });
    const QString told = toldValue(m_navigator.workspace(), m_record, field);
    if (isDayKind(def.kind) && !told.isEmpty()) {
        row->button()->setToolTip(plainTip(told));
        describe(row->button(), def.shownLabel() + QStringLiteral(": ") + told);
    }
    if (!isEdited(field) && !link)
        row->button()->setCursor(Qt::ArrowCursor);
    for (const Issue& issue : warnings(m_record)) {
        if (issue.field == def.key)
            row->setRemark(issue.text);
    }
    addWays(row, field);
    addProposal(row, field);
    m_rows->addWidget(row);
    row->setVisible(true); // at once: Qt would do so later, and the pane would have lost its place meanwhile
    m_shown.insert(field, row);
}

void Facts::addWays(FactRow* row, int field)
{
    const FieldDef& def = m_record.def().field(field);
    const QString text = m_record.value(field).text();
    if (def.kind == Kind::Link && !m_record.value(field).isNull() && isEdited(field)) {
        row->addAction(QStringLiteral("edit"), tr("Change %1").arg(def.shownLabel()), [this, field] { edit(field); });
        return;
    }
    addAddress(row, field);
    addReach(row, def.kind, def.shownLabel(), text);
}

void Facts::addReach(FactRow* row, Kind kind, const QString& label, const QString& text)
{
    const QUrl url = text.isEmpty() ? QUrl() : urlOf(kind, text);
    if (url.isEmpty())
        return;
    row->addAction(QStringLiteral("copy"), tr("Copy %1").arg(label), [this, text] { copy(text, text); });
    const QString icon = kind == Kind::Email   ? QStringLiteral("email")
                         : kind == Kind::Phone ? QStringLiteral("phone")
                                               : QStringLiteral("web");
    const QString words = kind == Kind::Email   ? tr("Write to %1").arg(text)
                          : kind == Kind::Phone ? tr("Call %1").arg(text)
                                                : tr("Open %1").arg(text);
    row->addAction(icon, words, [url] { QDesktopServices::openUrl(url); });
}

void Facts::askFurther()
{
    m_askedFurther.drop();
    if (!mayHaveFurtherWays(m_record.def()))
        return;
    m_askedFurther.ask<QVector<FurtherWay>>(
        [record = m_record](Reader& reader) { return furtherWaysOf(reader, record); },
        [this](Outcome<QVector<FurtherWay>> found) {
            if (!found || *found == m_further)
                return;
            m_further = *found;
            build();
        });
}

// Records of their own: a click opens them, the ways beside them are those of the first ones.
void Facts::addFurther()
{
    for (qsizetype at = 0; at < m_further.size(); ++at) {
        const FurtherWay& way = m_further.at(at);
        auto* row = new FactRow(way.label, way.text, true, way.kind == Kind::Email);
        connect(row->button(), &QPushButton::clicked, this, [this, id = way.id] {
            m_navigator.go({QStringLiteral("record"), QStringLiteral("contact_point"), id, {}, {}});
        });
        addReach(row, way.kind, way.label, way.text);
        row->setRemark(way.remark);
        m_rows->addWidget(row);
        row->setVisible(true);
        m_shown.insert(int(m_record.def().fields().size() + at), row);
    }
}

// The first filled part of an address has the ways for all of it.
void Facts::addAddress(FactRow* row, int field)
{
    const QStringList address = addressAt(m_record, field);
    if (address.isEmpty())
        return;
    const QString line = address.join(QStringLiteral(", "));
    row->addAction(QStringLiteral("copy"), tr("Copy the address: %1").arg(line),
                   [this, line, lines = address.join(u'\n')] { copy(lines, line); });
    row->addAction(QStringLiteral("address"), tr("Find on a map, in the browser: %1").arg(line),
                   [url = mapOf(address)] { QDesktopServices::openUrl(url); });
}

void Facts::copy(const QString& text, const QString& told)
{
    QGuiApplication::clipboard()->setText(text);
    m_navigator.tell(tr("Copied %1").arg(told));
}

void Facts::edit(int field)
{
    for (int at = 0; field < 0 && at < m_record.def().fields().size(); ++at) {
        if (isEdited(at) && isShown(at))
            field = at;
    }
    if (field >= 0 && isEdited(field))
        open(field, true);
}

void Facts::open(int field, bool focus)
{
    if (!m_open.contains(field)) {
        auto* editor = new FieldEditor(m_navigator.workspace(), m_record, field);
        auto* cell = new FactEdit(m_record.def().field(field).shownLabel(), editor);
        m_open.insert(field, cell);
        if (FactRow* row = m_shown.take(field)) {
            m_rows->replaceWidget(row, cell);
            row->hide();
            row->deleteLater();
        } else {
            build();
        }
        cell->show();
        connect(editor, &FieldEditor::committed, this, [this, field] { save(field); });
        connect(editor, &FieldEditor::abandoned, this, [this, field] { abandon(field); });
        connect(editor, &FieldEditor::edited, m_typing, qOverload<>(&QTimer::start));
        connect(editor, &FieldEditor::walked, this, [this, field](int step) { walk(field, step); });
    }
    if (focus)
        m_open.value(field)->editor()->setFocus();
}

void Facts::abandon(int field)
{
    FactEdit* cell = m_open.value(field);
    if (!cell)
        return;
    m_open.remove(field);
    cell->editor()->disconnect(this);
    // The editor is still in the midst of its own event. Whoever did not go elsewhere stays on the fact.
    QTimer::singleShot(0, this, [this, field, kept = QPointer<FactEdit>(cell)] {
        const bool stays = kept && kept->isAncestorOf(window()->focusWidget());
        if (kept)
            m_rows->removeWidget(kept);
        build();
        if (stays)
            holdAtRest(field);
        if (kept) {
            kept->hide();
            kept->deleteLater();
        }
        keepDraft();
    });
}

void Facts::save(int field)
{
    FactEdit* cell = m_open.value(field);
    if (!cell || m_saving)
        return;
    if (!cell->editor()->isChanged()) {
        cell->setProblem({});
        abandon(field);
        return;
    }
    const QString text = cell->editor()->text();
    const FieldDef& def = m_record.def().field(field);
    m_saving = true;
    const auto saved =
        m_navigator.workspace().perform(tr("Change %1 of %2").arg(def.shownLabel(), m_record.title()), [&](Desk& desk) {
            Record record = desk.load(m_record.def().key(), m_record.id());
            enter(desk, record, def.key, text, readingOfLocale());
            desk.save(record);
        });
    m_saving = false;
    if (!saved) {
        cell->setProblem(saved.error().text);
        return;
    }
    cell->setProblem({});
    const auto fresh =
        attempt([&] { return m_navigator.workspace().reader().find(m_record.def().key(), m_record.id()); });
    if (fresh && *fresh)
        m_record = **fresh;
    abandon(field);
}

// Tab saves and goes on to the next field that can be edited.
void Facts::walk(int field, int step)
{
    save(field);
    for (int at = field + step; at >= 0 && at < m_record.def().fields().size(); at += step) {
        if (isEdited(at) && isShown(at)) {
            open(at, true);
            return;
        }
    }
}

} // namespace perennial
