// Words: sentences of core and of the command line as the translator knows them.
#pragma once
#include <QCoreApplication>

namespace perennial {

// Words::tr("…") looks a sentence up where lupdate collects it, whatever class or function speaks it; a tr() of a
// file's own would be collected under the name of the class around it and never be found.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace perennial
