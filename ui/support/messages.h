// Messages: every question and every notice that stops the user, in one place that tests can take over.
#pragma once
#include "core/base/error.h"
#include <QObject>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

class QWidget;

namespace perennial {

struct Question {
    QString headline;       // "Restore the backup of 3 March?"
    QString text;           // what will be so afterwards
    QString yes;            // the verb: "Restore"
    QString no = {};        // "Cancel" when empty
    bool dangerous = false; // what undo cannot bring back
};

// A file dialog: the words on it, the filter ("Tables (*.csv *.tsv)") and where it starts.
struct FileAsk {
    QString title;
    QString filter;
    QString start = {};
    QString suffix = {}; // appended to a name to save under, without the dot
    // Of saving: the entry of the filter that is chosen at first, and who is told which one was chosen in the end.
    int form = 0;
    std::function<void(int form)> formChosen = {};
};

// The sentence of an error with all its remarks, and which program said it where: for whoever is asked for help.
QString detailsOf(const Error& error);

// All texts are shown literally. Tests derive from it and answer by themselves.
class Messages : public QObject {
    Q_OBJECT

public:
    explicit Messages(QObject* parent = nullptr);
    ~Messages() override;

    // The one in charge for a widget: a child of it, of a parent, or of the application; made there when there is none.
    static Messages& of(const QWidget* widget);

    virtual bool confirm(QWidget* parent, const Question& question);
    // Says what happened; `details` can be copied.
    virtual void tell(QWidget* parent, const QString& headline, const QString& text, const QString& details = {});
    void tell(QWidget* parent, const QString& headline, const Error& error);
    virtual std::optional<QString> askText(QWidget* parent, const QString& title, const QString& label,
                                           const QString& text = {});
    // Empty when the user thought better of it.
    virtual QString fileToOpen(QWidget* parent, const FileAsk& ask);
    virtual QString fileToSave(QWidget* parent, const FileAsk& ask);
    virtual QString folder(QWidget* parent, const FileAsk& ask);
};

} // namespace perennial
