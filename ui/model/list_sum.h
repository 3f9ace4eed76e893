// ListSum: what the rows of a list add up to.
#pragma once
#include "core/query/query.h"

#include <QObject>
#include <QStringList>
#include <atomic>
#include <memory>

class QTimer;

namespace perennial {

class Background;
class RecordListModel;

// Read after the rows, while nobody else asks for anything: of a million rows it takes a second, and whoever scrolls
// meanwhile does not wait for it.
class ListSum : public QObject {
    Q_OBJECT
public:
    ListSum(Background& background, RecordListModel* model, QObject* parent = nullptr);

    // What is added up, as sumOf() names it; empty: what such records are worth.
    void setMeasure(const QString& measure);
    const QString& measure() const { return m_measure; }

    // Whether there is something to add up.
    bool isWanted() const;
    // "Amount €12,345.00"; empty where there is nothing to add up, or as long as it is not known.
    const QString& words() const { return m_words; }
    QStringList remarks() const { return m_remarks; } // what could not be counted, and why

Q_SIGNALS:
    void changed();

private:
    void onLoaded();
    void read();
    void tell(const QString& words, const QStringList& remarks);

    Background& m_background;
    RecordListModel* m_model;
    QTimer* m_again;
    QString m_measure;
    Query m_of; // what the words are about
    QString m_words;
    QStringList m_remarks;
    std::shared_ptr<std::atomic<int>> m_newest = std::make_shared<std::atomic<int>>(0);
};

} // namespace perennial
