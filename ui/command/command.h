// Command: something the user can do from a menu, the palette or a key; declared in one table.
#pragma once
#include <QString>

namespace perennial {

// Where a command stands in the menu bar. Palette: in no menu, only there and on its key.
enum class CommandPlace { File, Edit, View, Go, Record, Help, Palette };

// Texts are English and translated in the context "Command"; the label carries its mnemonic, unique within its menu in
// every language. Commands of one group stand together in the menu, parted from the next by a line.
struct Command {
    const char* key;
    const char* label;
    const char* tip;      // one sentence fragment, for the palette and the shortcut sheet; may be empty
    const char* icon;     // a name of resources/icons/icons.txt; may be empty
    const char* shortcut; // portable key sequence; may be empty
    CommandPlace place;
    int group;
    bool always = false; // works while text is being edited, even where the editor has a use for the key

    QString words() const; // the translated label without mnemonic and dots: "Import"
};

} // namespace perennial
