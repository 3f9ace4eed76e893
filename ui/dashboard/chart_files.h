// Chart files: a chart as picture, PDF or table in a file of its own.
#pragma once
#include "core/insight/report.h"
#include <QImage>
#include <QString>

namespace perennial {

// The chart with its title and sentence, in light colours, at twice the size of the screen.
QImage chartPicture(const Report& report);

// Each writes the file whole or not at all and throws Error Storage.
void savePicture(const Report& report, const QString& path);
// Vectors and embedded fonts, one page as large as the chart.
void savePdf(const Report& report, const QString& path);
// The numbers of the whole report as XLSX or TSV by the ending; else as CSV that spreadsheets here read: UTF-8 with a
// byte order mark, dates ISO, and a comma between columns — where the locale writes decimals with a comma, a semicolon
// between columns and that comma.
void saveNumbers(const Report& report, const QString& path);

// "won-lost 2026-03.csv" and the like: what a file of the report is called unless the user says otherwise.
QString fileNameOf(const Report& report, const QString& suffix);

} // namespace perennial
