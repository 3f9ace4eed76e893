// PeriodChooser: a month, quarter, year or any two days, with steps back and forth.
#pragma once
#include "core/base/period.h"
#include "ui/support/adaptive.h"
#include <QWidget>

class QDateEdit;

namespace perennial {

class ComboBox;
class IconButton;
class PlainLabel;

class PeriodChooser : public Adaptive<QWidget> {
    Q_OBJECT
public:
    enum class Kind { Month, Quarter, Year, Custom };

    // `today` decides which periods are offered and which one it starts with.
    explicit PeriodChooser(QDate today, QWidget* parent = nullptr);

    Period period() const { return m_period; }
    // Takes the kind that fits; announces nothing.
    void setPeriod(Period period);
    // To the list of periods. A focus proxy would take the parts before it out of the round of Tab.
    void focusFirst();

Q_SIGNALS:
    void chosen();

protected:
    void retranslate() override;

private:
    void choose(Period period);
    void onKind();
    void offer();
    void makeEnds();
    void showEnds();

    QDate m_today;
    Period m_period;
    Kind m_kind = Kind::Month;
    ComboBox* m_kinds;
    IconButton* m_earlier;
    ComboBox* m_periods;
    IconButton* m_later;
    QDateEdit* m_from = nullptr; // the ends are made when any days are chosen first
    PlainLabel* m_dash = nullptr;
    QDateEdit* m_to = nullptr;
};

} // namespace perennial
