// NumberSection: the series with their next numbers, and the fields of the one that is chosen.
#include "ui/settings/number_section.h"
#include "core/catalog/entities/shared/number_series.h"
#include "core/lifecycle/set_numbering.h"
#include "core/workspace/numbering.h"
#include "ui/support/accessible.h"
#include "ui/support/labels.h"
#include "ui/support/views.h"
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr int seriesHeight = 32;
constexpr int longestNumber = 10; // digits

} // namespace

NumberSection::NumberSection(Navigator& navigator, QWidget* parent)
    : Adaptive<QWidget>(parent), m_navigator(navigator), m_title(new SectionLabel),
      m_promise(new PlainLabel({}, TextSize::Secondary, Shade::Muted)), m_list(new QListWidget),
      m_pattern(new QLineEdit), m_last(new QLineEdit), m_example(new PlainLabel({}, TextSize::Secondary)),
      m_form(new QFormLayout)
{
    build();
    retranslate();
    m_list->setCurrentRow(int(NumberSeries::all().indexOf(QString::fromLatin1(NumberSeries::invoices.key))));
    connect(m_list, &QListWidget::currentRowChanged, this, &NumberSection::showCurrent);
    for (QLineEdit* line : {m_pattern, m_last}) {
        connect(line, &QLineEdit::textEdited, this, &NumberSection::showExample);
        connect(line, &QLineEdit::editingFinished, this, &NumberSection::save);
    }
    connect(&navigator.workspace(), &Workspace::changed, this, &NumberSection::fill);
    showCurrent();
}

void NumberSection::build()
{
    m_promise->setWordWrap(true);
    m_example->setWordWrap(true);
    m_last->setMaxLength(longestNumber);
    m_list->setMaximumWidth(scaled(480));
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->setVerticalSpacing(space::s);
    m_form->setHorizontalSpacing(space::xl);
    m_form->addRow(tr("&Format"), m_pattern);
    m_form->addRow(tr("&Last number"), m_last);
    for (QLineEdit* line : {m_pattern, m_last})
        line->setMaximumWidth(scaled(380));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_title);
    column->addWidget(m_promise);
    column->addWidget(m_list);
    column->addLayout(m_form);
    column->addWidget(m_example);
}

void NumberSection::retranslate()
{
    m_title->setText(tr("Numbers of documents"));
    m_promise->setText(tr("{year} and {number:4} in a format are filled in. To go on behind the numbers of another "
                          "program, enter the last one that was given there."));
    qobject_cast<QLabel*>(m_form->labelForField(m_pattern))->setText(tr("&Format"));
    qobject_cast<QLabel*>(m_form->labelForField(m_last))->setText(tr("&Last number"));
    dressList(m_list, tr("Kinds of documents"));
    fill();
}

QString NumberSection::series() const
{
    return NumberSeries::all().value(m_list->currentRow());
}

QString NumberSection::nameOf(const QString& series) const
{
    const EntityDef& def = m_navigator.workspace().catalog()->entity(QString::fromLatin1(NumberSeries::entity));
    return def.find(QString::fromLatin1(NumberSeries::series.key))->shownOption(series);
}

void NumberSection::fill()
{
    const QStringList all = NumberSeries::all();
    const QDate today = m_navigator.workspace().clock().today();
    while (m_list->count() < all.size()) {
        auto* item = new QListWidgetItem(m_list);
        item->setSizeHint({0, scaled(seriesHeight)});
    }
    for (qsizetype row = 0; row < all.size(); ++row) {
        const auto next = attempt([&] {
            const Reader& reader = m_navigator.workspace().reader();
            return expectedNumber(reader, all[row], numberingOf(reader, all[row], today.year()), today);
        });
        m_list->item(int(row))->setText(next ? tr("%1: %2 is next").arg(nameOf(all[row]), *next) : nameOf(all[row]));
    }
    m_list->setFixedHeight(int(all.size()) * scaled(seriesHeight) + 2 * m_list->frameWidth());
    if (!m_pattern->hasFocus() && !m_last->hasFocus())
        showCurrent();
}

void NumberSection::showCurrent()
{
    const int year = m_navigator.workspace().clock().today().year();
    const auto now = attempt([&] { return numberingOf(m_navigator.workspace().reader(), series(), year); });
    if (!now)
        return;
    m_pattern->setText(now->pattern);
    m_last->setText(now->last > 0 ? QString::number(now->last) : QString());
    showExample();
}

Numbering NumberSection::typed() const
{
    const QString digits = m_last->text().trimmed();
    bool isNumber = true;
    const qint64 last = digits.isEmpty() ? 0 : digits.toLongLong(&isNumber);
    if (!isNumber || last < 0)
        throw invalid(tr("The last number is the digits that count, without letters: 187."));
    return {m_pattern->text().trimmed(), last};
}

void NumberSection::showExample()
{
    const auto next = attempt([&] {
        return expectedNumber(m_navigator.workspace().reader(), series(), typed(),
                              m_navigator.workspace().clock().today());
    });
    m_example->setTone(next ? std::optional<Tone>() : Tone::Red);
    m_example->setText(next ? tr("The next one will be %1.").arg(*next) : next.error().text);
    describe(m_pattern, tr("Format of the numbers"), m_example->text());
}

QString NumberSection::example() const
{
    return m_example->text();
}

void NumberSection::save()
{
    const QString which = series();
    const auto wanted = attempt([this] { return typed(); });
    const int year = m_navigator.workspace().clock().today().year();
    const auto now = attempt([&] { return numberingOf(m_navigator.workspace().reader(), which, year); });
    if (!wanted || !now || *wanted == *now || !attempt([&] { return NumberFormat(wanted->pattern); }))
        return;
    const QString title = tr("Numbers: %1").arg(nameOf(which));
    if (performAndTell(m_navigator, title, tr("Numbers of %1 changed").arg(nameOf(which)),
                       [&](Desk& desk) { setNumbering(desk, which, *wanted); }))
        showCurrent();
}

} // namespace perennial
