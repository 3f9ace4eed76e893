// Toast: place, life and look.
#include "ui/support/toast.h"
#include "ui/support/accessible.h"
#include "ui/support/painting.h"
#include "ui/support/plain_text.h"
#include <QApplication>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>

namespace perennial {

namespace {

// A toast is dark on light and light on dark, so what lies on it uses the other theme's colours.
const Tokens& opposite(const QWidget* widget)
{
    return tokensOf(widget).dark ? Tokens::light() : Tokens::darkOnes();
}

class ToastButton : public QPushButton {
public:
    using QPushButton::QPushButton;

    QSize sizeHint() const override
    {
        return {QFontMetrics(wordFont()).horizontalAdvance(text()) + 2 * space::m, scaled(extent::control)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tokens& tokens = opposite(this);
        if (underMouse() || isDown())
            drawBox(&painter, rect(), tokens.hover, {}, radius::input);
        if (hasFocus())
            drawFocusRing(&painter, rect(), radius::input, tokens);
        painter.setFont(wordFont());
        painter.setPen(tokens.link);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    static QFont wordFont() { return fontOf(TextSize::Body, QFont::DemiBold); }
};

// The field with the keyboard and its neighbours, as far as they are no more than a strip of the window; or null.
QWidget* typedInto(const QWidget* window)
{
    QWidget* field = QApplication::focusWidget();
    const int most = window->height() / 3;
    if (!field || !window->isAncestorOf(field) || !field->testAttribute(Qt::WA_InputMethodEnabled) ||
        field->height() > most)
        return nullptr;
    while (field->parentWidget() != window && field->parentWidget()->height() <= most)
        field = field->parentWidget();
    return field;
}

} // namespace

Toast* Toast::tell(QWidget* window, const QString& text, const QString& action, const std::function<void()>& act)
{
    if (Toast* former = shownOver(window)) {
        former->hide();
        former->setObjectName(QString());
        former->deleteLater();
    }
    return new Toast(window, text, action, act);
}

Toast* Toast::shownOver(const QWidget* window)
{
    for (QObject* child : window->children())
        if (auto* toast = qobject_cast<Toast*>(child); toast && toast->isVisibleTo(window))
            return toast;
    return nullptr;
}

Toast::Toast(QWidget* window, const QString& text, const QString& action, const std::function<void()>& act)
    : Adaptive<QFrame>(window), m_label(new QLabel), m_before(QApplication::focusWidget())
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::m);
    showPlain(m_label, text);
    row->addWidget(m_label, 1);
    m_label->setMinimumHeight(scaled(extent::control));
    if (!action.isEmpty()) {
        m_button = new ToastButton(action, this);
        m_button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(m_button);
        connect(m_button, &QPushButton::clicked, this, [this, act] {
            const bool isHeld = m_button->hasFocus(); // also by the mouse that clicked it
            hide();
            deleteLater();
            if (m_before && isHeld)
                m_before->setFocus();
            if (act)
                act();
        });
    }
    Toast::restyle();
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &Toast::stepAside);
    stepAside();
    show();
    raise();
    fadeIn();
    announce(this, text);
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &Toast::leave);
    m_clock.start(lifetime);
}

// The keyboard leaves the window while it is being torn down, too.
Toast::~Toast()
{
    disconnect(qApp, nullptr, this, nullptr);
}

QString Toast::text() const
{
    return m_label->text();
}

bool Toast::leave()
{
    if (underMouse() || (m_button && m_button->hasFocus())) {
        m_clock.start(lifetime / 4);
        return false;
    }
    hide();
    deleteLater();
    return true;
}

// It never lies over what is being typed.
void Toast::stepAside()
{
    for (QWidget* each : std::as_const(m_moving))
        if (each)
            each->removeEventFilter(this);
    m_moving.clear();
    m_typed = typedInto(parentWidget());
    for (QWidget* each = m_typed; each && each != parentWidget(); each = each->parentWidget()) {
        each->installEventFilter(this);
        m_moving.append(each);
    }
    place();
}

void Toast::place()
{
    QWidget* window = parentWidget();
    m_label->setWordWrap(false);
    adjustSize();
    const int room = window->width() - 2 * space::xl;
    if (width() > room) {
        m_label->setWordWrap(true);
        resize(room, heightForWidth(room));
    }
    QRect spot((window->width() - width()) / 2, window->height() - height() - space::xl, width(), height());
    if (m_typed) {
        const QRect typed(m_typed->mapTo(window, QPoint()), m_typed->size());
        if (typed.intersects(spot) && typed.top() > height() + 2 * space::s)
            spot.moveBottom(typed.top() - space::s);
    }
    move(spot.topLeft());
}

void Toast::fadeIn()
{
    if (motion() == 0)
        return;
    auto* effect = new QGraphicsOpacityEffect(this);
    setGraphicsEffect(effect);
    auto* fade = new QPropertyAnimation(effect, "opacity", this);
    fade->setDuration(motion());
    fade->setStartValue(0.0);
    fade->setEndValue(1.0);
    fade->setEasingCurve(QEasingCurve::OutCubic);
    // The effect would slow every later paint.
    connect(fade, &QAbstractAnimation::finished, this, [this] { setGraphicsEffect(nullptr); });
    fade->start(QAbstractAnimation::DeleteWhenStopped);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        place();
    return Adaptive<QFrame>::eventFilter(watched, event);
}

void Toast::restyle()
{
    QPalette own = m_label->palette();
    own.setColor(QPalette::WindowText, opposite(this).text);
    m_label->setPalette(own);
}

void Toast::leaveEvent(QEvent* event)
{
    m_clock.start(lifetime / 4);
    QFrame::leaveEvent(event);
}

void Toast::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    if (m_before)
        m_before->setFocus();
    hide();
    deleteLater();
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBox(&painter, rect(), tokensOf(this).text, {}, radius::panel);
}

} // namespace perennial
