// Accessible: what a widget is called to somebody who does not see it, and words said aloud.
#pragma once
#include <QString>

class QWidget;

namespace perennial {

// Sets the accessible name and, when given, the description.
void describe(QWidget* widget, const QString& name, const QString& description = {});

// Has an assistive technology read `text` now (an alert). The widget must be visible.
void announce(QWidget* widget, const QString& text);

// From now on a stack of pages is a part of the window like any other. Qt calls it a layered pane, and a screen reader
// would say so of every place that is opened, before its name.
void passOverStacks();

} // namespace perennial
