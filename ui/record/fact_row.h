// FactRow: one fact of a record — its label and value to click, ways to copy and open it, and what is odd about it.
#pragma once
#include <QPushButton>
#include <QWidget>

class QHBoxLayout;

namespace perennial {

class FieldEditor;
class PlainLabel;

// A value that a click, Enter or F2 turns into its editor; Ctrl+C copies it. One that is read from both ends, as an
// e-mail address is, keeps to its line and loses its middle where that is too short; the tool tip has all of it.
class FactButton : public QPushButton {
    Q_OBJECT
public:
    FactButton(const QString& label, const QString& value, bool link, bool hasEnds);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    // The letter of the value under the mouse, while its click is told; empty where a key clicked.
    std::optional<int> letterClicked() const { return m_letter; }

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    int letterAt(const QPoint& point) const;
    int letterOfCut(int along) const;
    bool isCut() const;

    QString m_value;
    bool m_hasEnds;
    PlainLabel* m_words;
    std::optional<int> m_letter;
};

class FactRow : public QWidget {
    Q_OBJECT
public:
    FactRow(const QString& label, const QString& value, bool link, bool hasEnds = false);
    FactButton* button() const { return m_button; }
    void addAction(const QString& icon, const QString& words, const std::function<void()>& act);
    void setRemark(const QString& remark);
    // A sentence under the value, and what a click on the words beside it does.
    void setProposal(const QString& sentence, const QString& words, const std::function<void()>& act);

private:
    FactButton* m_button;
    QHBoxLayout* m_row;
    PlainLabel* m_remark;
};

// A fact while it is edited: label, editor, and the sentence about what is wrong.
class FactEdit : public QWidget {
    Q_OBJECT
public:
    FactEdit(const QString& label, FieldEditor* editor);
    FieldEditor* editor() const { return m_editor; }
    void setProblem(const QString& problem);
    QString problem() const;

private:
    FieldEditor* m_editor;
    PlainLabel* m_problem;
};

} // namespace perennial
