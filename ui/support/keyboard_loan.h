// KeyboardLoan: who had the keyboard before something else asked for it in between, so that it goes back there.
#pragma once
#include <QPointer>
#include <QWidget>

namespace perennial {

class KeyboardLoan {
public:
    void begin();
    // False where nobody is left to take it: the lender is gone, hidden or disabled, or there was none.
    bool end();

private:
    QPointer<QWidget> m_lender;
};

} // namespace perennial
