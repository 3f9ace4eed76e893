// LinkedRecords: one question per kind in the background, then headings with links.
#include "ui/record/linked_records.h"
#include "core/base/in_sentence.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/fulfillment/payment.h"
#include "core/insight/record_sum.h"
#include "core/lifecycle/transaction/effective_status.h"
#include "core/workspace/entry.h"
#include "ui/field/shown_value.h"
#include "ui/model/settlement.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/display.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/plain_text.h"
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace perennial {
namespace {

// What is to be said of a linked record besides its name, on the page of another: when it took place, how it stands,
// its worth, its subtitle.
QString previewOf(const Reader& reader, const Record& record, const QString& name, const Record& page)
{
    QStringList words;
    const EntityDef& def = record.def();
    const QDate today = reader.clock().today();
    const int date = def.indexOf(def.dateField());
    if (date >= 0 && !record.value(date).isNull())
        words.append(asHeading(dateInWords(dayOf(record, date), today)));
    if (def.hasFlow())
        words.append(effectiveStatus(record, today).label);
    words.append(shownWorth(reader, record));
    words += subtitleWords(reader, record, knownOnPageOf(page));
    for (const QString& known : {QString(), name, page.title()})
        words.removeAll(known);
    words.removeDuplicates();
    return words.join(QStringLiteral(" · "));
}

// The record on the other side of what joins two; empty where there is none.
QString otherSideOf(const Reader& reader, const Record& record, const QString& known)
{
    for (int at = 0; at < record.def().fields().size(); ++at) {
        const FieldDef& field = record.def().field(at);
        if (field.kind == Kind::Link && field.key != known && !record.def().isOwnerOrStamp(at) &&
            !record.value(at).isNull())
            return shownText(reader, record, at);
    }
    return {};
}

// Its own name; empty where it has none, or as a line that of the product shown.
QString ownNameOf(const Reader& reader, const Record& record, const QString& shown)
{
    const bool isOwn = !record.title().isEmpty() && (record.title() != shown || !record.def().isPart());
    return isOwn ? shownTitle(reader, record) : QString();
}

// What has no name of its own is told by the other side, by how it stands, or by what it says.
QString nameOf(const Reader& reader, const Record& record, const QString& known, const QString& preview)
{
    constexpr qsizetype mostOfText = 60;
    const QString other = otherSideOf(reader, record, known);
    if (!other.isEmpty() && !preview.contains(other))
        return preview.isEmpty() ? other : other + QStringLiteral(" · ") + preview;
    if (!preview.isEmpty())
        return preview;
    for (int at = 0; at < record.def().fields().size(); ++at) {
        const QString text =
            record.def().field(at).kind == Kind::LongText ? record.value(at).text().simplified() : QString();
        if (!text.isEmpty())
            return text.size() > mostOfText ? text.left(mostOfText) + u'…' : text;
    }
    return record.title().isEmpty() ? record.reference() : record.title();
}

// The sum of their worth, where all have one in one currency.
QString sumOf(const Reader& reader, const QVector<Record>& records)
{
    Money sum;
    QString currency;
    for (const Record& record : records) {
        const int at = worthField(record.def());
        if (at < 0)
            return {};
        const QString own = reader.currencyOf(record, record.def().field(at));
        if (!currency.isEmpty() && own != currency)
            return {};
        currency = own;
        sum += unpack<Money>(record.value(at));
    }
    return records.isEmpty() ? QString() : formatMoney(sum, currency);
}

// What took place last comes first, what has not taken place yet before it; parts keep the order of their document.
void sortByDate(QVector<Record>& records)
{
    const int at = records.isEmpty() ? -1 : records.first().def().indexOf(records.first().def().dateField());
    if (at < 0)
        return;
    const auto daysBack = [at](const Record& record) {
        return record.value(at).isNull() ? std::numeric_limits<qint64>::min() : -dayOf(record, at).toJulianDay();
    };
    std::stable_sort(records.begin(), records.end(),
                     [&](const Record& a, const Record& b) { return daysBack(a) < daysBack(b); });
}

// A heading that asks for one line and goes on in the next one where the pane is narrower.
class Heading : public PlainLabel {
public:
    explicit Heading(const QString& words) : PlainLabel(words, TextSize::Body)
    {
        setWeight(QFont::DemiBold);
        setWordWrap(true);
    }

    QSize sizeHint() const override
    {
        const int width = fontMetrics().horizontalAdvance(text()) + 2;
        return {width, heightForWidth(width)};
    }
};

// A link with a second line of plain words under it; both go on in the next line where the pane is narrow, nothing is
// cut. The words are its accessible name and description, the button itself has none.
class LinkLine : public LinkButton {
public:
    LinkLine(const QString& words, const QString& preview) : LinkButton({}), m_words(words), m_preview(preview)
    {
        describe(this, words, preview);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    QSize sizeHint() const override
    {
        const int words = fontMetrics().horizontalAdvance(m_words);
        const int preview = QFontMetrics(secondary()).horizontalAdvance(m_preview);
        const int width = qMax(words, preview) + 2 * space::xs + 2;
        return {width, heightForWidth(width)};
    }
    QSize minimumSizeHint() const override { return {scaled(64), scaled(extent::control)}; }
    int heightForWidth(int width) const override
    {
        return qMax(scaled(extent::control), wordsHeight(width) + previewHeight(width) + space::s);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        LinkButton::paintEvent(event); // ground and focus ring
        QPainter painter(this);
        const int words = wordsHeight(width());
        const int preview = previewHeight(width());
        const QRect both(space::xs, (height() - words - preview) / 2, width() - 2 * space::xs, words + preview);
        painter.setPen(tokensOf(this).link);
        painter.drawText(both.adjusted(0, 0, 0, -preview), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, m_words);
        painter.setFont(secondary());
        painter.setPen(tokensOf(this).muted);
        painter.drawText(both.adjusted(0, words, 0, 0), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, m_preview);
    }

private:
    static QFont secondary() { return fontOf(TextSize::Secondary); }
    static int heightOf(const QFontMetrics& metrics, int width, const QString& text)
    {
        const QRect room(0, 0, qMax(1, width - 2 * space::xs), 10000);
        return text.isEmpty() ? 0 : metrics.boundingRect(room, Qt::TextWordWrap, text).height();
    }
    int wordsHeight(int width) const { return heightOf(fontMetrics(), width, m_words); }
    int previewHeight(int width) const { return heightOf(QFontMetrics(secondary()), width, m_preview); }

    QString m_words;
    QString m_preview;
};

} // namespace

LinkedRecords::LinkedRecords(Navigator& navigator, QWidget* parent)
    : Adaptive<QWidget>(parent), m_navigator(navigator), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(space::s, 0, space::s, 0);
    m_rows->setSpacing(space::xs);
}

LinkedRecords::Group LinkedRecords::groupOf(const Reader& reader, LinkedKind& kind, const Record& page)
{
    QVector<Record>& records = kind.linked.first;
    sortByDate(records);
    Group group{kind.child.entity->key(), kind.child.field, kind.linked.count};
    const bool isLong = group.count > readPerKind;
    const auto sum = attempt([&] { return isLong ? QString() : sumOf(reader, records); });
    group.sum = sum ? *sum : QString(); // too large to be added up
    if (isLong)
        records.resize(qMin<qsizetype>(records.size(), shownPerKind));
    if (isSettlement(*kind.child.entity)) {
        tellSettlements(reader, records, page, group);
        return group;
    }
    for (const Record& record : std::as_const(records)) {
        const QString own = ownNameOf(reader, record, page.title());
        const QString preview = previewOf(reader, record, own, page);
        if (own.isEmpty())
            group.first.append({record.id(), nameOf(reader, record, kind.child.field, preview), {}});
        else
            group.first.append({record.id(), own, preview});
    }
    return group;
}

// What joins a payment to an invoice is told by the other of the two, and opens it.
void LinkedRecords::tellSettlements(const Reader& reader, const QVector<Record>& shares, const Record& page,
                                    Group& group)
{
    QVector<Settlement> all;
    for (const Record& share : shares)
        all.append(settlementOf(reader, share, page.id()));
    std::stable_sort(all.begin(), all.end(), [](const Settlement& a, const Settlement& b) { return a.day > b.day; });
    if (page.def().key() == QLatin1String(Invoice::entity))
        group.heading = reader.def(QString::fromLatin1(Payment::entity)).many();
    for (const Settlement& settled : std::as_const(all)) {
        QStringList words{asHeading(dateInWords(settled.day, reader.clock().today())), settled.amount};
        if (settled.kind != reader.def(settled.entity).one())
            words.append(settled.kind);
        group.first.append({settled.id, settled.name, words.join(QStringLiteral(" · ")), settled.entity});
    }
}

QVector<LinkedRecords::Group> LinkedRecords::groupsOf(const Reader& reader, const Record& page,
                                                      QVector<LinkedKind> kinds)
{
    QVector<Group> groups;
    for (LinkedKind& kind : kinds)
        groups.append(groupOf(reader, kind, page));
    return groups;
}

void LinkedRecords::setRecord(const Record& record, const QVector<Group>& groups)
{
    if (!m_record.isValid() || m_record.id() != record.id())
        m_long.clear();
    m_record = record;
    show(groups);
}

void LinkedRecords::show(const QVector<Group>& groups)
{
    m_groups = groups;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    addHead();
    bool any = false;
    for (const Group& group : groups) {
        if (group.count)
            addGroup(group);
        any = any || group.count;
    }
    if (!any) {
        auto* none = new PlainLabel(tr("Nothing linked yet."), TextSize::Secondary, Shade::Muted);
        none->setWordWrap(true);
        m_rows->addWidget(none);
    }
    m_rows->addStretch();
}

void LinkedRecords::create(const QString& entity, const QString& field)
{
    m_navigator.createRecord(entity, {{field, QString::number(m_record.id())}});
}

void LinkedRecords::addHead()
{
    auto* menu = new QMenu;
    for (const Group& group : std::as_const(m_groups)) {
        const EntityDef& def = m_navigator.workspace().catalog()->entity(group.entity);
        if (def.field(def.indexOf(group.field)).is(ReadOnly))
            continue;
        const QString entity = group.entity;
        const QString field = group.field;
        menu->addAction(plainAction(def.one()), this, [this, entity, field] { create(entity, field); });
    }
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new SectionLabel(tr("Linked")), 1);
    auto* add = new IconButton(QStringLiteral("add"), tr("Add something that belongs here"));
    menu->setParent(add, menu->windowFlags());
    add->setMenu(menu);
    row->addWidget(add); // before it is shown, or it would be a window of its own for a moment
    add->setVisible(!menu->isEmpty());
    m_rows->addWidget(head);
}

void LinkedRecords::addLink(const Group& group, const Link& link)
{
    auto* button = new LinkLine(link.name, link.preview);
    button->setToolTip(plainTip(link.preview.isEmpty() ? link.name : link.name + QLatin1Char('\n') + link.preview));
    const Place place{QStringLiteral("record"), link.entity.isEmpty() ? group.entity : link.entity, link.id, {}, {}};
    connect(button, &QPushButton::clicked, this, [this, place] { m_navigator.go(place); });
    m_rows->addWidget(button, 0, Qt::AlignLeft);
}

void LinkedRecords::addGroup(const Group& group)
{
    const EntityDef& def = m_navigator.workspace().catalog()->entity(group.entity);
    const QString entity = group.entity;
    const QString field = group.field;
    auto* heading = new QWidget;
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(0, space::s, 0, 0);
    heading->setMinimumHeight(scaled(extent::control) + space::s); // also where nothing can be added
    QStringList figures{formatCount(group.count)};
    if (!group.sum.isEmpty())
        figures.append(group.sum);
    auto* words = new QWidget; // the figures stand under a long name
    auto* flow = new FlowLayout(words);
    flow->addWidget(new Heading(group.heading.isEmpty() ? def.many() : group.heading));
    flow->addWidget(new PlainLabel(figures.join(QStringLiteral(" · ")), TextSize::Secondary, Shade::Muted));
    row->addWidget(words, 1, Qt::AlignVCenter);
    if (!def.field(def.indexOf(field)).is(ReadOnly)) {
        auto* add = new IconButton(QStringLiteral("add"), tr("New %1").arg(inSentence(def.one())));
        connect(add, &QToolButton::clicked, this, [this, entity, field] { create(entity, field); });
        row->addWidget(add);
    }
    m_rows->addWidget(heading);
    const qsizetype shown =
        m_long.contains(entity + field) ? group.first.size() : qMin<qsizetype>(shownPerKind, group.first.size());
    for (qsizetype at = 0; at < shown; ++at)
        addLink(group, group.first.at(at));
    if (shown < group.first.size()) {
        auto* more = new LinkButton(tr("Show %Ln more", nullptr, int(group.first.size() - shown)));
        connect(more, &QPushButton::clicked, this, [this, entity, field] {
            m_long.insert(entity + field);
            show(QVector<Group>(m_groups));
        });
        m_rows->addWidget(more, 0, Qt::AlignLeft);
    } else if (group.count > shown) {
        auto* all = new LinkButton(tr("Show all %1").arg(formatCount(group.count)));
        const QString filter = QStringLiteral("%1:%2").arg(field, m_record.reference());
        connect(all, &QPushButton::clicked, this, [this, entity, filter] {
            m_navigator.go({QStringLiteral("list"), entity, 0, filter, {}});
        });
        m_rows->addWidget(all, 0, Qt::AlignLeft);
    }
}

} // namespace perennial
