// Adaptive: the one place where widgets hear that the language, the colours or the text size have changed.
#pragma once
#include <QEvent>

namespace perennial {

// A base for widgets: derive from Adaptive<QWidget> and override what is needed. A constructor calls its own
// retranslate() and restyle() itself, since virtual calls do not reach a class under construction.
template <class Base> class Adaptive : public Base {
public:
    using Base::Base;

protected:
    // Sets every text of the widget anew.
    virtual void retranslate() {}
    // Takes colours, fonts and sizes from the theme anew.
    virtual void restyle() {}

    void changeEvent(QEvent* event) override
    {
        Base::changeEvent(event);
        if (event->type() == QEvent::LanguageChange) {
            retranslate();
        } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange ||
                   event->type() == QEvent::FontChange) {
            // Setting a palette or font in restyle() comes back here; once is enough.
            if (m_restyling)
                return;
            m_restyling = true;
            restyle();
            m_restyling = false;
        }
    }

private:
    bool m_restyling = false;
};

} // namespace perennial
