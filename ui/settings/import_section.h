// ImportSection: what was brought in, and taking a whole import back, for ever.
#pragma once
#include "core/record/history.h"
#include "ui/support/page.h"

class QListView;
class QPushButton;

namespace perennial {

class Background;
class OperationModel;
class PlainLabel;
class TakeBack;
class UndoOffer;

class ImportSection : public Adaptive<QWidget> {
    Q_OBJECT
public:
    ImportSection(Navigator& navigator, Background& background, QWidget* parent = nullptr);

    OperationModel* model() const { return m_model; }
    QPushButton* undoButton() const { return m_undo; }
    QPushButton* olderButton() const { return m_older; }

    static constexpr int readOperations = 2000; // the newest, until older ones are asked for

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void reload();
    void take(const QVector<Operation>& read);
    void tellCurrent();
    void undo();

    Navigator& m_navigator;
    Background& m_background;
    OperationModel* m_model;
    PlainLabel* m_title;
    PlainLabel* m_none;
    QListView* m_list;
    QPushButton* m_undo;
    QPushButton* m_new;
    QPushButton* m_older;
    int m_limit = readOperations;
    int m_kept = -1; // the row in use while older ones are read
    TakeBack* m_takeBack;
    UndoOffer* m_offer;
};

} // namespace perennial
