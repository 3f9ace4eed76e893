// Log: a rotating file that carries ids and events, never what people wrote.
#pragma once
#include <QLoggingCategory>
#include <QString>

namespace perennial {

Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logWorkspace)
Q_DECLARE_LOGGING_CATEGORY(logExchange)
Q_DECLARE_LOGGING_CATEGORY(logApp)

// Sends Qt's messages to `folder`/perennial.log (mode 0600, 1 MB, four older ones kept). A log that cannot be written
// is no reason to stop: messages then go to the error output only.
void installLog(const QString& folder);

// The message without e-mail addresses, quoted words and the home folder.
QString withoutPersonalText(QString message);

} // namespace perennial
