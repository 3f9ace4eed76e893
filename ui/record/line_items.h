// LineItems: the lines of a document — why they are closed, the table, and the sums underneath.
#pragma once
#include "ui/support/page.h"
#include <QSet>

class QTimer;

namespace perennial {

class Background;
class DocumentSums;
class LineTable;
class LineView;
class LinkButton;
class PlainLabel;

class LineItems : public Adaptive<QWidget> {
    Q_OBJECT
public:
    LineItems(Navigator& navigator, Background& background, QWidget* parent = nullptr);
    ~LineItems() override;

    // Whether records of that kind have lines.
    static bool has(const Catalog& catalog, const QString& entity);
    // Reads the lines in the background; unsaved rows of another document are saved first.
    void setRecord(const Record& document);
    LineTable* table() const { return m_table; }
    LineView* view() const { return m_view; }
    DocumentSums* sums() const { return m_sums; }
    QString objection() const;
    void focusFirst();

Q_SIGNALS:
    void loaded();

protected:
    void retranslate() override;
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void read();
    void keepDraft();
    void fillObjection();
    void showHint();
    void sizeRows();
    bool isBare(int column) const; // no line fills it
    // Pixels of the longest product where every text only says its product again; 0 where one says more.
    int widthOfEchoed() const;
    int widthOf(int field) const;                // pixels of a column that does not stretch
    QSet<int> foldedFields(int leastRest) const; // `leastRest`: pixels that product and text need together
    void sizeColumns();
    void leaveRow(int row);
    void onFocus(QWidget* before, QWidget* now);
    void removeChosen();
    void moveCurrent(int by);
    void paste();
    void copy() const;

    Navigator& m_navigator;
    Background& m_background;
    Record m_document;
    LineTable* m_table;
    LineView* m_view;
    DocumentSums* m_sums;
    QWidget* m_closed;
    PlainLabel* m_reason;
    LinkButton* m_way;
    PlainLabel* m_hint;
    QTimer* m_typing;
    bool m_draftTaken = false;
};

} // namespace perennial
