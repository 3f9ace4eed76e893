// DocumentSums: net, tax of each rate, freight and total of a document, as core has summed them up.
#pragma once
#include "core/workspace/workspace.h"
#include "ui/support/adaptive.h"
#include <QWidget>

class QGridLayout;

namespace perennial {

struct Sum {
    QString label;
    QString amount;
    bool strong = false;
};

// The sums of a document with these saved lines, top to bottom, of an issued invoice with what is settled and open of
// it and of its instalments; nothing for documents without prices. Read by whoever may, also on another thread.
QVector<Sum> sumsOf(const Reader& reader, const Record& document, const QVector<Record>& lines);

class DocumentSums : public Adaptive<QWidget> {
    Q_OBJECT
public:
    explicit DocumentSums(QWidget* parent = nullptr);
    void setSums(const QVector<Sum>& sums);
    const QVector<Sum>& sums() const { return m_sums; }

private:
    QGridLayout* m_grid;
    QVector<Sum> m_sums;
};

} // namespace perennial
