// FilterBar: typing, chips and the little editor under them.
#include "ui/filter/filter_bar.h"
#include "core/base/in_sentence.h"
#include "core/query/filter_text.h"
#include "ui/filter/filter_chip.h"
#include "ui/filter/filter_editor.h"
#include "ui/model/search_context.h"
#include "ui/support/buttons.h"
#include "ui/support/empty_state.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/search_box.h"
#include "ui/support/tab_order.h"
#include "ui/support/tokens.h"
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace perennial {
FilterBar::FilterBar(Workspace& workspace, const QString& entity, QWidget* parent)
    : Adaptive<QWidget>(parent), m_workspace(workspace), m_entity(entity), m_box(new SearchBox({})),
      m_typing(new QTimer(this))
{
    m_add = new Button({}, QStringLiteral("filter"));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_box, 1);
    line->addWidget(m_add);
    m_chipRow = new QWidget;
    m_flow = new FlowLayout(m_chipRow, space::s);
    m_chipRow->hide();
    m_problem = new PlainLabel({}, TextSize::Meta);
    m_problem->setTone(Tone::Red);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(line);
    column->addWidget(m_chipRow);
    column->addWidget(m_problem);

    m_typing->setSingleShot(true);
    m_typing->setInterval(typing::ask);
    connect(m_typing, &QTimer::timeout, this, &FilterBar::onTyped);
    connect(m_box, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_box, &SearchBox::leaving, this, [this] {
        takeConditions();
        Q_EMIT leaving();
    });
    connect(m_add, &QPushButton::clicked, this, &FilterBar::openEditor);
    FilterBar::retranslate();
}

const EntityDef& FilterBar::def() const
{
    return m_workspace.catalog()->entity(m_entity);
}

void FilterBar::retranslate()
{
    m_box->setWords(tr("Filter %1").arg(inSentence(def().many())));
    m_add->setText(tr("Filter"));
    m_add->setToolTip(tr("Filter by a field"));
    rebuildChips();
}

Query FilterBar::typed() const
{
    return readSearch(def(), m_box->text(), searchContextOf(m_workspace));
}

QString FilterBar::text() const
{
    if (isEmpty() && m_parts.rest.sort.isEmpty())
        return {};
    const auto inBox = attempt([this] { return typed(); });
    const Query whole = inBox ? joined(joined(m_parts), *inBox) : joined(m_parts);
    return searchText(def(), whole, searchContextOf(m_workspace));
}

void FilterBar::setText(const QString& text)
{
    const auto read = attempt([&] { return readSearch(def(), text, searchContextOf(m_workspace)); });
    m_parts = read ? partsOf(*read) : FilterParts();
    m_box->setText(read ? m_parts.rest.words : text);
    m_parts.rest.words.clear();
    m_typing->stop();
    m_problem->hide();
    hideEditor();
    rebuildChips();
}

bool FilterBar::isEmpty() const
{
    return m_parts.isEmpty() && m_box->text().trimmed().isEmpty();
}

Query FilterBar::query() const
{
    if (isEmpty())
        return joined(m_parts); // its order only: nothing to look up in the file
    return settled(def(), joined(joined(m_parts), typed()), searchContextOf(m_workspace));
}

QString FilterBar::sentence() const
{
    const auto inBox = attempt([this] { return typed(); });
    const Query whole = inBox ? joined(joined(m_parts), *inBox) : joined(m_parts);
    QStringList said{filterSentence(def(), whole.filter, searchContextOf(m_workspace))};
    if (!whole.words.isEmpty())
        said.append(tr("“%1” is found in it").arg(whole.words));
    said.removeAll(QString());
    return said.join(tr(" and "));
}

void FilterBar::sayNothingMatches(EmptyState* empty)
{
    const QString one = inSentence(def().one());
    const auto asked = attempt([this] { return query(); });
    empty->setIcon(QStringLiteral("search"));
    if (asked && asked->filter.isEmpty())
        empty->setWords(tr("No %1 matches “%2”").arg(one, asked->words), {});
    else
        empty->setWords(tr("No %1 matches").arg(one), sentence());
    connect(empty->addButton(tr("&Clear the filter (Esc)")), &QPushButton::clicked, this, &FilterBar::clear);
}

void FilterBar::clear()
{
    setText({});
    m_parts = {};
    Q_EMIT changed();
}

void FilterBar::focusBox()
{
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

void FilterBar::openEditor()
{
    m_edited = -1;
    editor()->show();
    editor()->begin();
}

FilterEditor* FilterBar::editor()
{
    if (m_editor)
        return m_editor;
    m_editor = new FilterEditor(m_workspace, m_entity, this);
    m_editor->hide();
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_chipRow), m_editor);
    tabInLayoutOrder(this);
    connect(m_editor, &FilterEditor::accepted, this, &FilterBar::onAccepted);
    connect(m_editor, &FilterEditor::abandoned, this, [this] {
        hideEditor();
        m_box->setFocus();
    });
    return m_editor;
}

void FilterBar::hideEditor()
{
    if (m_editor)
        m_editor->hide();
}

void FilterBar::onTyped()
{
    const auto read = attempt([this] { return query(); });
    m_problem->setVisible(!read);
    if (!read)
        m_problem->setText(read.error().text);
    else
        Q_EMIT changed();
}

void FilterBar::takeConditions()
{
    const auto read = attempt([this] { return typed(); });
    if (!read || (read->filter.isEmpty() && read->sort.isEmpty()))
        return;
    const FilterParts parts = partsOf(*read);
    m_parts.chips += parts.chips;
    const Query rest = joined(m_parts.rest, parts.rest);
    m_parts.rest = rest;
    m_box->setText(rest.words);
    m_parts.rest.words.clear();
    rebuildChips();
    Q_EMIT changed();
}

void FilterBar::rebuildChips()
{
    for (FilterChip* chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (int i = 0; i < m_parts.chips.size(); ++i) {
        auto* chip = new FilterChip(filterSentence(def(), m_parts.chips[i], searchContextOf(m_workspace)));
        m_flow->addWidget(chip);
        m_chips.append(chip);
        connect(chip, &FilterChip::removeAsked, this, [this, i] {
            m_parts.chips.removeAt(i);
            rebuildChips();
            m_box->setFocus();
            Q_EMIT changed();
        });
        connect(chip, &FilterChip::changeAsked, this, [this, i] { changeChip(i); });
    }
    m_chipRow->setVisible(!m_chips.isEmpty());
    tabInLayoutOrder(this);
}

// In the editor; what that cannot say — alternatives, groups — is text again, in the box.
void FilterBar::changeChip(int at)
{
    const Filter filter = m_parts.chips[at];
    if (editor()->canSay(filter)) {
        m_edited = at;
        editor()->show();
        editor()->begin(filter);
        return;
    }
    m_edited = -1;
    hideEditor();
    Query alone;
    alone.filter = filter;
    const QStringList texts{m_box->text().trimmed(), searchText(def(), alone, searchContextOf(m_workspace))};
    m_parts.chips.removeAt(at);
    m_box->setText(texts.join(u' ').trimmed());
    rebuildChips();
    m_box->setFocus();
}

void FilterBar::onAccepted(const Filter& filter)
{
    if (m_edited >= 0 && m_edited < m_parts.chips.size())
        m_parts.chips[m_edited] = filter;
    else
        m_parts.chips.append(filter);
    m_edited = -1;
    hideEditor();
    rebuildChips();
    m_box->setFocus();
    Q_EMIT changed();
}

void FilterBar::keyPressEvent(QKeyEvent* event)
{
    // Escape in an empty box comes here: the chips go as the words did, then the keyboard.
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (!m_parts.chips.isEmpty())
        clear();
    else
        Q_EMIT leaving();
}

} // namespace perennial
