// DuplicatesPage: pairs of records that are probably one and the same, with the reason, and the merging of them.
#pragma once
#include "core/exchange/duplicates.h"
#include "ui/support/page.h"
#include <QSet>

class QPushButton;
class QStackedWidget;

namespace perennial {

class Background;
class ComboBox;
class EmptyState;
class PageHeader;
class PlainLabel;
class TwinChoice;

// Place{"duplicates"} with state "entity": contact, account or lead.
class DuplicatesPage : public Page {
    Q_OBJECT
public:
    DuplicatesPage(Navigator& navigator, Background& background, QWidget* parent = nullptr);

    QString pageTitle() const override;
    void show(const Place& place) override;
    Place place() const override;
    void focusFirst() override;

protected:
    void retranslate() override;

private:
    using Pair = std::pair<Id, Id>;

    void build();
    void find();
    void present(const QVector<Twins>& twins);
    void showCurrent();
    void putAside(bool forGood);
    void merge();
    QString many() const;

    Background& m_background;
    QString m_entity;
    QVector<Twins> m_twins; // without those put aside
    QSet<Pair> m_skipped;
    PageHeader* m_header;
    ComboBox* m_kind;
    QStackedWidget* m_stack;
    PlainLabel* m_reasons;
    TwinChoice* m_choice;
    EmptyState* m_empty;
    QPushButton* m_differ;
    QPushButton* m_skip;
    QPushButton* m_merge;
};

} // namespace perennial
