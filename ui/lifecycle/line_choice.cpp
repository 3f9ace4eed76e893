// LineChoice: a box a line, and a quantity beside it where it can be divided.
#include "ui/lifecycle/line_choice.h"
#include "core/record/format.h"
#include "ui/field/shown_value.h"
#include "ui/support/accessible.h"
#include "ui/support/display.h"
#include "ui/support/labels.h"
#include "ui/support/plain_text.h"
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace perennial {
namespace {

// A panel has one width, names of goods have many.
class LineBox : public QCheckBox {
public:
    using QCheckBox::QCheckBox;

    QSize minimumSizeHint() const override { return {scaled(96), QCheckBox::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        const QRect words = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this);
        option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, words.width(), Qt::TextShowMnemonic);
        painter.drawControl(QStyle::CE_CheckBox, option);
    }
};

} // namespace

LineChoice::LineChoice(const QVector<NamedLine>& lines, QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(0, 1);
    for (const NamedLine& line : lines) {
        if (line.quantity <= Quantity{})
            continue; // nothing of it is open
        const int row = int(m_parts.size());
        // A unit is a word for one of it: "52 hour" would be none.
        QStringList all{line.isWhole ? formatQuantity(line.quantity) : tr("of %1").arg(formatQuantity(line.quantity)),
                        line.unit};
        all.removeAll(QString());
        const QString whole = all.join(QStringLiteral(" · "));
        auto* box = new LineBox(plainAction(line.name));
        box->setChecked(!line.isWhole);
        setPlainToolTip(box, line.name);
        grid->addWidget(box, row, 0);
        QLineEdit* quantity = nullptr;
        if (!line.isWhole) {
            quantity = new QLineEdit(formatQuantity(line.quantity));
            quantity->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            quantity->setFixedWidth(scaled(72));
            describe(quantity, tr("Quantity of “%1”").arg(line.name), whole);
            grid->addWidget(quantity, row, 1);
            connect(box, &QCheckBox::toggled, quantity, &QWidget::setEnabled);
        }
        grid->addWidget(new PlainLabel(whole, TextSize::Secondary, Shade::Muted), row, 2);
        m_parts.append({line, box, quantity});
    }
    if (m_parts.isEmpty())
        grid->addWidget(new PlainLabel(tr("There is none."), TextSize::Secondary, Shade::Muted), 0, 0);
}

QString LineChoice::shareOf(const Part& part) const
{
    const QString position = QString::number(part.line.position);
    if (!part.quantity)
        return position;
    FieldDef field;
    field.kind = Kind::Quantity;
    field.label = part.line.name.toUtf8();
    const Value typed = valueOfText(field, part.quantity->text().trimmed(), readingOfLocale());
    return unpack<Quantity>(typed) > Quantity{} ? position + QLatin1Char(':') + textOfValue(field, typed) : QString();
}

QString LineChoice::text() const
{
    QStringList shares;
    bool isChanged = false;
    bool isDivisible = false;
    for (const Part& part : m_parts) {
        const bool chosen = part.box->isChecked();
        isDivisible = isDivisible || part.quantity;
        isChanged = isChanged || chosen == part.line.isWhole ||
                    (part.quantity && part.quantity->text() != formatQuantity(part.line.quantity));
        const QString share = chosen ? shareOf(part) : QString();
        if (!share.isEmpty())
            shares.append(share);
    }
    if (isDivisible && shares.isEmpty())
        throw invalid(tr("Choose at least one line."));
    return isChanged ? shares.join(QStringLiteral(", ")) : QString();
}

} // namespace perennial
