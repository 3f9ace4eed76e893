// LineChoice: which lines of a document a business step is about, and how much of each.
#pragma once
#include "core/lifecycle/transaction/line_shares.h"
#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace perennial {

// Lines of which something is open are chosen at first, each with all of it; optional ones are not.
class LineChoice : public QWidget {
    Q_OBJECT
public:
    explicit LineChoice(const QVector<NamedLine>& lines, QWidget* parent = nullptr);

    // As lineShares() reads it; empty where nothing was changed. Throws Error Invalid for a quantity that cannot be
    // read, and where every line was taken out.
    QString text() const;

private:
    struct Part {
        NamedLine line;
        QCheckBox* box;
        QLineEdit* quantity; // null for a line taken as a whole
    };
    QString shareOf(const Part& part) const; // empty where nothing is to be taken of it

    QVector<Part> m_parts;
};

} // namespace perennial
