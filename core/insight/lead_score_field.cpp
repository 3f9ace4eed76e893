// Lead score field: from a lead's fields to traits and from parts to words.
#include "core/insight/lead_score_field.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/insight/lead_score.h"
#include "core/record/shown.h"

#include <QCoreApplication>

namespace perennial {
namespace {

// The inputs in the order of the declaration of Lead::score.
enum LeadInput { InSource, InRating, InCountry, InCampaign, InEmail, InPhone, InMobile, InCompany, InInterest };

QString givenOrMissing(bool given)
{
    return given ? QStringLiteral("given") : QStringLiteral("missing");
}

QString idText(const Value& link)
{
    return link.isNull() ? QString() : QString::number(link.integer());
}

LeadTraits traitsOf(const QVector<Value>& inputs)
{
    return {inputs[InSource].text(),
            inputs[InRating].text(),
            inputs[InCountry].text(),
            idText(inputs[InCampaign]),
            givenOrMissing(!inputs[InEmail].isNull()),
            givenOrMissing(!inputs[InPhone].isNull() || !inputs[InMobile].isNull()),
            givenOrMissing(!inputs[InCompany].isNull()),
            givenOrMissing(!inputs[InInterest].isNull())};
}

// A row of the question lead_outcomes, behind its stage.
LeadTraits traitsOfRow(const QVector<Value>& row)
{
    return {row[1].text(),
            row[2].text(),
            row[3].text(),
            idText(row[4]),
            givenOrMissing(row[5].integer() != 0),
            givenOrMissing(row[6].integer() != 0),
            givenOrMissing(row[7].integer() != 0),
            givenOrMissing(row[8].integer() != 0)};
}

const char* fieldOf(LeadTrait trait)
{
    switch (trait) {
    case LeadTrait::Source: return Lead::source.key;
    case LeadTrait::Rating: return Lead::rating.key;
    case LeadTrait::Country: return Lead::country.key;
    case LeadTrait::Campaign: return Lead::campaign.key;
    case LeadTrait::Email: return Lead::email.key;
    case LeadTrait::Phone: return Lead::phone.key;
    case LeadTrait::Company: return Lead::company.key;
    case LeadTrait::Interest: break;
    }
    return Lead::interest.key;
}

class LeadScoring : public Computation {
public:
    void recount(const Catalog& catalog, const Ask& ask) override
    {
        m_lead = catalog.pointer(QString::fromLatin1(Lead::entity));
        m_outcomes = {};
        const Value ended = listParameter(m_lead->stagesOfType({StatusType::Won, StatusType::Lost}));
        const Answer leads = ask(QStringLiteral("lead_outcomes"), {{QStringLiteral("ended"), ended}});
        for (const QVector<Value>& row : leads.rows)
            m_outcomes.add(traitsOfRow(row), m_lead->statusType(row.first().text()) == StatusType::Won);
    }

    Value value(const QVector<Value>& inputs) const override
    {
        return Value(qint64(leadPercent(m_outcomes, traitsOf(inputs))));
    }

    QString explanation(const QVector<Value>& inputs, const NameOf& nameOf) const override
    {
        const LeadScore score = leadScore(m_outcomes, traitsOf(inputs));
        const QString percent = QString::number(score.percent);
        if (m_outcomes.ended() == 0)
            return QCoreApplication::translate("LeadScore", "%1 – no lead has been won or lost yet").arg(percent);
        const QString start = QCoreApplication::translate("LeadScore", "%1 of %2 ended leads were won")
                                  .arg(m_outcomes.won())
                                  .arg(m_outcomes.ended());
        if (score.parts.isEmpty())
            return QCoreApplication::translate("LeadScore", "%1 – %2").arg(percent, start);
        QStringList parts;
        for (const LeadScorePart& part : score.parts)
            parts.append(wordsOf(part, nameOf));
        return QCoreApplication::translate("LeadScore", "%1 – from %2 (%3): %4")
            .arg(percent, QString::number(score.start), start, parts.join(QStringLiteral(", ")));
    }

private:
    // "+12 Source: Referral"
    QString wordsOf(const LeadScorePart& part, const NameOf& nameOf) const
    {
        const FieldDef& field = *m_lead->find(QString::fromLatin1(fieldOf(part.trait)));
        QString value;
        if (part.trait >= LeadTrait::Email)
            value = part.value == givenOrMissing(true) ? QCoreApplication::translate("LeadScore", "given")
                                                       : QCoreApplication::translate("LeadScore", "missing");
        else
            value = field.kind == Kind::Link ? nameOf(field.target, part.value.toLongLong())
                                             : shownOfValue(field, Value(part.value));
        const QString sign = part.points > 0 ? QStringLiteral("+") : QString(QChar(0x2212));
        return QStringLiteral("%1%2 %3: %4").arg(sign, QString::number(qAbs(part.points)), field.shownLabel(), value);
    }

    EntityPtr m_lead;
    LeadOutcomes m_outcomes;
};

} // namespace

ComputedField leadScoreField()
{
    return {QString::fromLatin1(Lead::entity), QString::fromLatin1(Lead::score.key),
            [] { return std::make_unique<LeadScoring>(); }};
}

} // namespace perennial
