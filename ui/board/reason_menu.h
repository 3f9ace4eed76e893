// ReasonMenu: the one thing a step asks, answered by one key — why a deal was lost.
#pragma once
#include "core/lifecycle/verbs.h"
#include <QMenu>

namespace perennial {

class ReasonMenu : public QMenu {
    Q_OBJECT
public:
    // The parameter that can be answered by one key: the only one the verb requires, a choice of at most nine. Null
    // where the verb asks for more.
    static const VerbParameter* oneKeyParameter(const Catalog& catalog, const Verb& verb);

    // `parameter` is one of the verb's own.
    ReasonMenu(const Catalog& catalog, const Verb& verb, const VerbParameter& parameter, QWidget* parent);

Q_SIGNALS:
    void answered(const QString& parameter, const QString& option);
    void moreWanted(); // to say more than that, at the side
};

} // namespace perennial
