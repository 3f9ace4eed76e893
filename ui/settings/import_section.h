// ImportSection: what was brought in, and taking a whole import back, for ever.
#pragma once
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

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void reload();
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
    TakeBack* m_takeBack;
    UndoOffer* m_offer;
};

} // namespace perennial
