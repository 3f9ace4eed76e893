// Name likeness: how alike two folded names are.
#pragma once
#include <QStringView>

namespace perennial {

// The Jaro–Winkler measure (M. Jaro 1989, W. Winkler 1990) in thousandths: 1000 for equal texts, 0 for texts that share
// nothing; a common beginning of up to four characters counts more. Both texts folded.
int nameLikeness(QStringView left, QStringView right);

// A company's folded name without its legal form: "acme gmbh" → "acme".
QString withoutLegalForm(QStringView folded);

} // namespace perennial
