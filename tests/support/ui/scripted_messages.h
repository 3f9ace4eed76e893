// ScriptedMessages: answers questions by a script and keeps what it was told.
#pragma once
#include "ui/support/messages.h"

namespace perennial::test {

// Make it a child of the widget under test (or of qApp); Messages::of() then finds it. Questions without an answer in
// the script are answered no.
class ScriptedMessages : public Messages {
public:
    using Messages::Messages;
    using Messages::tell;

    QVector<bool> answers;
    QStringList texts; // answers to askText, files and folders, in order
    QVector<int> forms;        // of files to save; the one offered where there is none
    QVector<int> offeredForms; // when they were asked for
    QVector<Question> asked;
    QStringList told; // "headline: text"

    bool confirm(QWidget*, const Question& question) override
    {
        asked << question;
        return answers.isEmpty() ? false : answers.takeFirst();
    }
    void tell(QWidget*, const QString& headline, const QString& text, const QString&) override
    {
        told << headline + QStringLiteral(": ") + text;
    }
    std::optional<QString> askText(QWidget*, const QString&, const QString&, const QString&) override
    {
        return texts.isEmpty() ? std::nullopt : std::optional(texts.takeFirst());
    }
    QString fileToOpen(QWidget*, const FileAsk&) override { return nextText(); }
    QString fileToSave(QWidget*, const FileAsk& ask) override
    {
        const QString path = nextText();
        offeredForms << ask.form;
        if (!path.isEmpty() && ask.formChosen)
            ask.formChosen(forms.isEmpty() ? ask.form : forms.takeFirst());
        return path;
    }
    QString folder(QWidget*, const FileAsk&) override { return nextText(); }

private:
    QString nextText() { return texts.isEmpty() ? QString() : texts.takeFirst(); }
};

} // namespace perennial::test
