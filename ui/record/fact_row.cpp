// FactRow: layout of a fact, at rest and while it is edited.
#include "ui/record/fact_row.h"
#include "ui/field/field_editor.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/painting.h"
#include "ui/support/plain_text.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>
#include <QVBoxLayout>

namespace perennial {
namespace {

// One line that loses its middle. It says its height for a width as those beside it do that go on in the next line.
class EndsLabel : public PlainLabel {
public:
    using PlainLabel::PlainLabel;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int) const override { return sizeHint().height(); }
    QSize minimumSizeHint() const override { return {0, PlainLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        drawElided(&painter, contentsRect(), text(), font(), palette().color(QPalette::WindowText),
                   Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideMiddle);
    }
};

} // namespace

FactButton::FactButton(const QString& label, const QString& value, bool link, bool hasEnds)
    : m_value(value), m_hasEnds(hasEnds && !value.isEmpty()),
      m_words(m_hasEnds ? new EndsLabel(value)
                        : new PlainLabel(value.isEmpty() ? QStringLiteral("—") : breakable(value)))
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::xs, space::s, space::xs);
    column->setSpacing(0);
    column->addWidget(new PlainLabel(label, TextSize::Meta, Shade::Muted));
    m_words->setWordWrap(!m_hasEnds);
    if (link)
        m_words->setTone(Tone::Blue);
    column->addWidget(m_words);
    for (QLabel* child : findChildren<QLabel*>()) {
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
        child->setForegroundRole(QPalette::WindowText); // not the button's
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe(this, label + QStringLiteral(": ") + value);
}

QSize FactButton::sizeHint() const
{
    return layout()->sizeHint().expandedTo({0, scaled(44)});
}

QSize FactButton::minimumSizeHint() const
{
    return {0, layout()->minimumSize().height()};
}

int FactButton::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

bool FactButton::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) || key->key() == Qt::Key_F2) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainTip(m_value), this);
        return true;
    }
    return QPushButton::event(event);
}

bool FactButton::isCut() const
{
    return m_hasEnds && m_words->fontMetrics().horizontalAdvance(m_value) > m_words->contentsRect().width();
}

void FactButton::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(m_value);
    else if (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

// The label breaks its lines as a text layout of its width does.
int FactButton::letterAt(const QPoint& point) const
{
    const QRect room = m_words->contentsRect();
    const QPoint inside = m_words->mapFrom(this, point) - room.topLeft();
    if (isCut())
        return letterOfCut(inside.x());
    QTextLayout layout(m_words->text(), m_words->font());
    layout.beginLayout();
    qreal top = 0;
    int letter = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        line.setPosition({0, top});
        if (inside.y() >= top)
            letter = line.xToCursor(inside.x());
        top += line.height();
    }
    layout.endLayout();
    return letter - int(m_words->text().left(letter).count(QChar(0x200b))); // breaks without width are no letters of it
}

// Behind the middle that is not shown the letters count from the end.
int FactButton::letterOfCut(int along) const
{
    const QString shown = m_words->fontMetrics().elidedText(m_value, Qt::ElideMiddle, m_words->contentsRect().width());
    QTextLayout layout(shown, m_words->font());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    const int letter = line.xToCursor(along);
    return letter <= shown.indexOf(u'…') ? letter : letter + int(m_value.size() - shown.size());
}

void FactButton::mouseReleaseEvent(QMouseEvent* event)
{
    m_letter = letterAt(event->position().toPoint());
    QPushButton::mouseReleaseEvent(event);
    m_letter.reset();
}

FactRow::FactRow(const QString& label, const QString& value, bool link, bool hasEnds)
    : m_button(new FactButton(label, value, link, hasEnds)), m_row(new QHBoxLayout),
      m_remark(new PlainLabel({}, TextSize::Meta))
{
    m_row->setSpacing(0);
    m_row->addWidget(m_button, 1);
    m_remark->setTone(Tone::Amber);
    m_remark->setWordWrap(true);
    m_remark->setContentsMargins(space::s, 0, space::s, space::xs);
    m_remark->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_row);
    column->addWidget(m_remark);
}

void FactRow::addAction(const QString& icon, const QString& words, const std::function<void()>& act)
{
    auto* button = new IconButton(icon, words);
    button->setFixedSize(scaled(28), scaled(28));
    connect(button, &QToolButton::clicked, this, act);
    m_row->addWidget(button, 0, Qt::AlignVCenter);
}

void FactRow::setRemark(const QString& remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    if (!remark.isEmpty())
        m_button->setAccessibleDescription(remark);
}

void FactRow::setProposal(const QString& sentence, const QString& words, const std::function<void()>& act)
{
    auto* label = new PlainLabel(sentence, TextSize::Meta, Shade::Muted);
    label->setWordWrap(true);
    label->setContentsMargins(space::s, 0, space::s, 0);
    auto* take = new LinkButton(words);
    connect(take, &QPushButton::clicked, this, act);
    describe(take, words + QStringLiteral(": ") + sentence);
    auto* line = new QVBoxLayout;
    line->setContentsMargins(0, 0, 0, space::xs);
    line->setSpacing(0);
    line->addWidget(label);
    auto* way = new QHBoxLayout; // its words in line with the sentence
    way->addSpacing(space::s - LinkButton::inset);
    way->addWidget(take);
    way->addStretch();
    line->addLayout(way);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
}

FactEdit::FactEdit(const QString& label, FieldEditor* editor)
    : m_editor(editor), m_problem(new PlainLabel({}, TextSize::Meta))
{
    auto* caption = new PlainLabel(label, TextSize::Meta, Shade::Muted);
    caption->setBuddy(editor->inner());
    caption->setContentsMargins(space::s, 0, space::s, 0); // where it stands while the fact is at rest
    m_problem->setTone(Tone::Red);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::xs, space::s, space::xs);
    column->setSpacing(2);
    column->addWidget(caption);
    column->addWidget(editor);
    column->addWidget(m_problem);
    setFocusProxy(editor);
}

void FactEdit::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    describe(m_editor->inner(), m_editor->field().shownLabel(), problem);
    if (!problem.isEmpty() && isVisible())
        announce(m_problem, problem);
}

QString FactEdit::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

} // namespace perennial
