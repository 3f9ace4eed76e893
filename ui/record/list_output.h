// List output: the list on screen as a file or on paper.
#pragma once
#include "ui/support/page.h"

namespace perennial {

class Background;

// What is on screen: its query, its columns as fields, and the rows chosen; two or more of them are taken alone.
struct ListShown {
    Query query;
    QVector<int> fields = {};
    QVector<Id> selected = {};
};

// The query for these rows alone, in its order; all of it where there are none.
Query chosenOf(const Query& query, const QVector<Id>& rows);

// Whether the command is one of ours: export_list and print.
bool isListOutput(const QString& commandKey);

// Asks for a file, or opens the preview. False for another command. Files are written in the background.
bool runListOutput(Navigator& navigator, Background& background, QWidget* page, const QString& commandKey,
                   const ListShown& shown);

} // namespace perennial
