// Palette: its rows — what was found, steps about a record, commands, and a new record of that name.
#include "core/base/in_sentence.h"
#include "core/query/fuzzy.h"
#include "core/record/person_name.h"
#include "ui/command/command_set.h"
#include "ui/model/next_step.h"
#include "ui/shell/palette.h"
#include "ui/shell/palette_delegate.h"
#include "ui/shell/palette_ways.h"
#include "ui/support/accessible.h"
#include "ui/support/search_box.h"
#include <QAction>
#include <QListView>
#include <QLocale>
#include <QStandardItemModel>

namespace perennial {
namespace {

constexpr int mostCommands = 6; // beside records
constexpr int firstCommands = 5; // when nothing is typed
constexpr int all = 1000;
constexpr int named = 1;  // the worst rank of what has that name
constexpr int inTip = 10; // rank of a command whose words do not fit but whose explanation does

// Offered before anything is typed, as far as they are possible.
const Command* const preferred[] = {&command::newHere, &command::filter,   &command::quickAdd,  &command::importFile,
                                    &command::goMyDay, &command::shortcuts, &command::settings};

int rankOf(const QString& text, const QString& title, const QString& about)
{
    const int rank = fuzzyRank(text, title);
    if (rank >= 0)
        return rank;
    const int tip = text.size() > 2 ? fuzzyRank(text, about) : -1;
    return tip >= 0 && tip <= 1 ? inTip + tip : -1;
}

QString pure(const QString& typed)
{
    const bool sign = !typed.isEmpty() && QStringView(u">@#").contains(typed.at(0));
    return (sign ? typed.mid(1) : typed).trimmed();
}

QString rowKeyOf(const Place& place)
{
    return QStringList{place.page, place.entity, QString::number(place.id), place.filter}.join(u' ');
}

} // namespace

void Palette::arrange()
{
    m_rows->clear();
    m_acts.clear();
    const QString typed = m_box->text().trimmed();
    const QString text = pure(typed);
    const bool commands = typed.startsWith(u'>');
    const bool records = typed.startsWith(u'@') || typed.startsWith(u'#');
    const QVector<Offer> offers = records ? QVector<Offer>() : offersFor(text, commands);
    m_asideFirst = std::all_of(m_found.begin(), m_found.end(), [](const PaletteHit& hit) { return hit.aside; }) &&
                   (offers.isEmpty() || offers.first().rank > named);
    if (!commands)
        addHits(false);
    const int found = m_rows->rowCount();
    if (!commands && !records)
        addSteps(text);
    // Steps about the record on screen are some of the first commands.
    const int steps = m_rows->rowCount() - found;
    if (!records)
        addOffers(offers, commands ? all : typed.isEmpty() ? firstCommands - steps : mostCommands);
    if (!commands && !records)
        addNew(text);
    if (!commands)
        addHits(true);
    if (m_acts.isEmpty() && !isSearching())
        addHeading(nothingFound(typed.left(1), text));
    sayPlaces();
    move(1); // from nothing to the first
}

QString Palette::nothingFound(const QString& sign, const QString& text)
{
    if (sign == QLatin1String("@"))
        return text.isEmpty() ? tr("Type the name of a person") : tr("No person matches “%1”").arg(text);
    if (sign == QLatin1String("#"))
        return text.isEmpty() ? tr("No record has a tag yet") : tr("No tag matches “%1”").arg(text);
    return sign == QLatin1String(">") ? tr("No command matches “%1”").arg(text) : tr("Nothing matches “%1”").arg(text);
}

QStandardItem* Palette::addRow(const QString& key, const QString& title, const QString& second, const QString& edge,
                               const QString& icon, const Act& act)
{
    auto* item = new QStandardItem(title);
    item->setData(key, PaletteDelegate::KeyRole);
    item->setData(second, PaletteDelegate::SecondRole);
    item->setData(edge, PaletteDelegate::EdgeRole);
    item->setData(icon, PaletteDelegate::IconRole);
    m_rows->appendRow(item);
    m_acts.append(act);
    return item;
}

void Palette::addHeading(const QString& words)
{
    QStandardItem* item = addRow({}, words, {}, {}, {}, {});
    item->setData(true, PaletteDelegate::HeadingRole);
    item->setFlags(Qt::NoItemFlags);
}

void Palette::addHits(bool aside)
{
    bool headed = !aside || m_acts.isEmpty();
    for (const PaletteHit& hit : std::as_const(m_found)) {
        if (isAside(hit) != aside)
            continue;
        if (!headed)
            addHeading(tr("In notes and other fields"));
        headed = true;
        addRow(rowKeyOf(hit.place), hit.title, hit.second, hit.kind, hit.icon,
               [this, place = hit.place] { m_navigator.go(place); });
    }
}

void Palette::addStep(const Place& about, const QString& words, const Command& command)
{
    QAction* action = m_navigator.commands().action(command);
    const bool here = about.id == m_here.id;
    const QString shortcut = here ? action->shortcut().toString(QKeySequence::NativeText) : QString();
    const QString key = QString::fromLatin1(command.key) + u' ' + QString::number(about.id);
    addRow(key, words, {}, shortcut, QString::fromLatin1(command.icon), [this, here, about, action] {
        if (!here)
            m_navigator.go(about);
        action->trigger();
    });
}

// What can be done about the record that was found best, else about the one on screen.
void Palette::addSteps(const QString& text)
{
    const auto takesSteps = [this](const Place& place) {
        return place.id && !place.entity.isEmpty() && hasNextSteps(*m_navigator.workspace().catalog(), place.entity);
    };
    if (!m_found.isEmpty() && !text.isEmpty()) {
        const PaletteHit best = m_found.first();
        if (!isAside(best) && takesSteps(best.place))
            addStep(best.place, tr("Log call with %1").arg(best.title), command::logCall);
    }
    if (m_name.isEmpty() || !takesSteps(m_here))
        return;
    const std::pair<QString, const Command*> steps[] = {
        {tr("Log call with %1").arg(m_name), &command::logCall},
        {tr("Note on %1").arg(m_name), &command::newNote},
        {tr("New activity with %1").arg(m_name), &command::newActivity}};
    const bool shown = !text.isEmpty() && !m_found.isEmpty() && m_found.first().place.id == m_here.id;
    for (const auto& [words, command] : steps) {
        const bool again = shown && command == &command::logCall;
        if (!again && m_navigator.commands().action(*command)->isEnabled() &&
            fuzzyRank(text, command->words()) >= 0)
            addStep(m_here, words, *command);
    }
}

QVector<Palette::Offer> Palette::offersFor(const QString& text, bool onlyCommands) const
{
    QVector<Offer> offers;
    for (const CommandSet::Entry& entry : m_navigator.commands().entries()) {
        const auto place = std::find(std::begin(preferred), std::end(preferred), entry.command);
        const int rank = !text.isEmpty() || onlyCommands ? rankOf(text, entry.words, entry.tip)
                         : place == std::end(preferred)  ? -1
                                                         : int(place - std::begin(preferred));
        if (!entry.action->isEnabled() || rank < 0)
            continue;
        const QString icon = QLatin1String(*entry.command->icon ? entry.command->icon : "command");
        offers.append({rank, QString::fromLatin1(entry.command->key), entry.words, entry.tip, entry.shortcut, icon,
                       [action = entry.action] { action->trigger(); }});
    }
    if (!text.isEmpty()) {
        addVerbs(text, offers);
        addMoves(text, offers);
        if (!onlyCommands)
            addWays(text, offers);
    }
    std::stable_sort(offers.begin(), offers.end(), [](const Offer& a, const Offer& b) { return a.rank < b.rank; });
    return offers;
}

// The steps that the head of the record on screen offers now.
void Palette::addVerbs(const QString& text, QVector<Offer>& offers) const
{
    for (const Verb& verb : m_verbs) {
        const QString words = verb.shownLabel();
        const int rank = fuzzyRank(text, words);
        if (rank >= 0)
            offers.append({rank, verb.key, words, m_name, {}, QStringLiteral("command"), [this, verb, id = m_here.id] {
                               m_navigator.runVerb(verb.key, id);
                           }});
    }
}

// Found by the name of the stage alone, too.
void Palette::addMoves(const QString& text, QVector<Offer>& offers) const
{
    for (const StageMove& move : m_moves) {
        const QString words = tr("Move to %1").arg(move.label);
        const int rank = fuzzyRank(text, words);
        if (rank < 0 || !move.objection.isEmpty())
            continue;
        const QString key = QStringLiteral("stage ") + move.stage;
        offers.append({rank, key, words, m_name, {}, QStringLiteral("board"), [this, move, here = m_here] {
                           const auto record =
                               attempt([&] { return m_navigator.workspace().reader().load(here.entity, here.id); });
                           if (record)
                               moveToStage(m_navigator, *record, m_name, move.stage);
                       }});
    }
}

void Palette::addWays(const QString& text, QVector<Offer>& offers) const
{
    for (const PaletteWay& way : paletteWays(*m_navigator.workspace().catalog())) {
        const int rank = rankOf(text, way.title, way.about);
        if (rank < 0)
            continue;
        offers.append({rank, way.key, way.title, way.about, way.kind, way.icon, [this, way] {
                           if (way.makes)
                               m_navigator.createRecord(way.place.entity);
                           else
                               m_navigator.go(way.place);
                       }});
    }
}

void Palette::addOffers(const QVector<Offer>& offers, int most)
{
    for (const Offer& offer : offers.first(qMin<qsizetype>(offers.size(), most)))
        addRow(offer.key, offer.title, offer.second, offer.edge, offer.icon, offer.act);
}

// A record that is named by what was typed: of the kind on screen where names make sense there, else a contact.
void Palette::addNew(const QString& text)
{
    static const QStringList named{QStringLiteral("contact"),     QStringLiteral("account"), QStringLiteral("lead"),
                                   QStringLiteral("opportunity"), QStringLiteral("product"),
                                   QStringLiteral("campaign")};
    const bool isName = !text.isEmpty() && !text.contains(u'@') &&
                        std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    if (!isName)
        return;
    const QString entity = named.contains(m_here.entity) ? m_here.entity : named.first();
    const EntityDef& def = m_navigator.workspace().catalog()->entity(entity);
    QVariantMap given;
    if (def.find(QStringLiteral("family_name"))) {
        const PersonName name = personNameOf(text);
        given = {{QStringLiteral("given_name"), name.given}, {QStringLiteral("family_name"), name.family}};
    } else if (const QVector<int>& titles = def.titleFields(); !titles.isEmpty()) {
        given = {{def.field(titles.first()).key, text}};
    }
    const bool here = entity == m_here.entity;
    QAction* action = m_navigator.commands().action(command::newHere);
    const QString shortcut = here ? action->shortcut().toString(QKeySequence::NativeText) : QString();
    addRow(QStringLiteral("new"), tr("New %1 “%2”").arg(inSentence(def.one()), text), {}, shortcut,
           QStringLiteral("add"), [this, entity, given] { m_navigator.createRecord(entity, given); });
}

// "Anna Bauer, Bäckerei Bauer, contact, 1 of 6": what a screen reader says of a row.
void Palette::sayPlaces()
{
    QVector<QStandardItem*> items;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (m_rows->item(row)->isSelectable())
            items.append(m_rows->item(row));
    }
    const QLocale locale;
    for (int at = 0; at < items.size(); ++at) {
        QStringList words{items[at]->text(), items[at]->data(PaletteDelegate::SecondRole).toString(),
                          items[at]->data(PaletteDelegate::EdgeRole).toString(),
                          tr("%1 of %2").arg(locale.toString(at + 1), locale.toString(items.size()))};
        words.removeAll(QString());
        items[at]->setData(words.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    }
}

} // namespace perennial
