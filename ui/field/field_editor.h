// FieldEditor: one widget for every kind of field, speaking text as the user types it.
#pragma once
#include "core/workspace/workspace.h"
#include <QWidget>

class QCompleter;
class QLineEdit;
class QPlainTextEdit;
class QCheckBox;

namespace perennial {

class ComboBox;

// Built for one field of one record (a blank one for new records). The text it gives is read by enter() with
// readingOfLocale().
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    FieldEditor(Workspace& workspace, const Record& record, int field, QWidget* parent = nullptr);
    // For what is no field of a record, such as a verb's parameter.
    FieldEditor(Workspace& workspace, const FieldDef& field, QWidget* parent = nullptr);

    const FieldDef& field() const { return m_def; }
    // Of countries, languages and rates the code or number that stands for what is typed.
    QString text() const;
    void setText(const QString& text);
    // As the user would type it: the text to go back to stays.
    void type(const QString& text);
    // What it means to leave it empty, where that stands: "today", or the entry in place of "None".
    void setEmptyWords(const QString& words);
    // Puts the caret before that letter, where there is one.
    void setCaret(int letter);
    bool isChanged() const { return text() != m_start; }
    const QString& startText() const { return m_start; }
    // The widget a label should be the buddy of.
    QWidget* inner() const;

Q_SIGNALS:
    void committed(); // the user left the field, or chose
    void abandoned(); // Escape
    void edited();    // some text changed
    // Tab or Shift+Tab (-1). Where nobody listens the keyboard goes its usual way.
    void walked(int step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const QString& start, const QVector<Option>& options, bool maybeNone);
    void buildLink();
    QString shown(const QString& text) const;
    void offerNames(const QStringList& names);
    void completeLink(const QString& typed);

    Workspace& m_workspace;
    FieldDef m_def;
    QString m_start;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_area = nullptr;
    ComboBox* m_combo = nullptr;
    QCheckBox* m_check = nullptr;
    QCompleter* m_completer = nullptr;
};

} // namespace perennial
