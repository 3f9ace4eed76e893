// Import files.
#include "ui/support/import_files.h"
#include <QCoreApplication>

namespace perennial {

QStringList importEndings()
{
    return QStringLiteral("csv tsv tab txt xlsx xls ods vcf vcard ics mbox mbx eml").split(QLatin1Char(' '));
}

QString importFilter()
{
    QStringList patterns;
    for (const QString& ending : importEndings())
        patterns.append(QStringLiteral("*.") + ending);
    return QCoreApplication::translate("ImportFiles", "Tables, contacts, calendars, e-mails (%1);;All files (*)")
        .arg(patterns.join(QLatin1Char(' ')));
}

} // namespace perennial
