// PerennialStyle: measures, hints and dispatch; the drawing is in style_buttons, style_frames, style_bars and
// style_boxes.
#include "ui/support/style.h"
#include "ui/support/icons.h"
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QToolButton>
#include <optional>

namespace perennial {

PerennialStyle::PerennialStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void PerennialStyle::polish(QApplication* application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void PerennialStyle::unpolish(QApplication* application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

void PerennialStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QToolButton*>(widget) || qobject_cast<QLineEdit*>(widget) || qobject_cast<QTabBar*>(widget) ||
        qobject_cast<QHeaderView*>(widget) || qobject_cast<QComboBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* bar = qobject_cast<QScrollBar*>(widget))
        bar->setAttribute(Qt::WA_OpaquePaintEvent, false);
    if (auto* box = qobject_cast<QComboBox*>(widget))
        if (box->itemDelegate() && box->itemDelegate()->inherits("QComboBoxDelegate"))
            box->setItemDelegate(new QStyledItemDelegate(box)); // Qt's own ignores the style's row height
}

bool PerennialStyle::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        // A frame does not repaint by itself when the keyboard comes or goes.
        if (auto* area = qobject_cast<QAbstractScrollArea*>(watched))
            area->update();
        break;
    case QEvent::Hide:
        // Nor does a button when its menu closes, which it showed as pressed.
        if (auto* menu = qobject_cast<QMenu*>(watched))
            if (auto* button = qobject_cast<QPushButton*>(menu->parentWidget()))
                button->update();
        break;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt)
            showMnemonics(event->type() == QEvent::KeyPress);
        break;
    case QEvent::WindowDeactivate:
    case QEvent::ApplicationDeactivate: showMnemonics(false); break;
    default: break;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void PerennialStyle::showMnemonics(bool shown)
{
    if (shown == m_mnemonics)
        return;
    m_mnemonics = shown;
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window->isVisible())
            for (auto* widget : window->findChildren<QWidget*>())
                if (widget->isVisible())
                    widget->update();
}

namespace {

// Measures that stay as they are whatever the text size.
std::optional<int> fixedMeasure(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
    case QStyle::PM_LineEditIconMargin:
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
    case QStyle::PM_HeaderMargin: return space::s;
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutBottomMargin: return space::l;
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_ButtonDefaultIndicator:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarBaseOverlap:
    case QStyle::PM_MenuBarPanelWidth:
    case QStyle::PM_ScrollView_ScrollBarOverlap:
    case QStyle::PM_ScrollView_ScrollBarSpacing: return 0;
    case QStyle::PM_SplitterWidth:
    case QStyle::PM_MenuPanelWidth:
    case QStyle::PM_TabBarBaseHeight: return 1;
    case QStyle::PM_MenuBarItemSpacing:
    case QStyle::PM_MenuBarHMargin:
    case QStyle::PM_MenuBarVMargin: return 2;
    case QStyle::PM_MenuHMargin:
    case QStyle::PM_MenuVMargin: return space::xs;
    case QStyle::PM_HeaderGripMargin:
    case QStyle::PM_ToolTipLabelFrameWidth: return 6;
    case QStyle::PM_ScrollBarExtent: return 10;
    case QStyle::PM_ScrollBarSliderMin: return 32;
    case QStyle::PM_TabBarTabHSpace: return 2 * space::s;
    case QStyle::PM_TabBarTabVSpace: return space::m;
    case QStyle::PM_SubMenuOverlap: return -2;
    default: return std::nullopt;
    }
}

// Measures that grow with the text.
std::optional<int> growingMeasure(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_LineEditIconSize:
    case QStyle::PM_TabBarIconSize: return scaled(extent::icon);
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_SliderLength:
    case QStyle::PM_ToolBarIconSize: return scaled(18);
    case QStyle::PM_MenuButtonIndicator:
    case QStyle::PM_SliderThickness:
    case QStyle::PM_SliderControlThickness:
    case QStyle::PM_TreeViewIndentation: return scaled(20);
    case QStyle::PM_HeaderMarkSize: return scaled(10);
    case QStyle::PM_MessageBoxIconSize: return scaled(32);
    case QStyle::PM_HeaderDefaultSectionSizeVertical: return rowHeight();
    default: return std::nullopt;
    }
}

} // namespace

int PerennialStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_FocusFrameHMargin)
        return widget && widget->inherits("QAbstractItemView") ? space::s - 1 : 2;
    // Three pixels keep a square viewport inside the rounded corners of its frame.
    if (metric == PM_DefaultFrameWidth)
        return widget && widget->inherits("QAbstractScrollArea") ? 3 : 1;
    if (const auto measure = fixedMeasure(metric))
        return *measure;
    if (const auto measure = growingMeasure(metric))
        return *measure;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int PerennialStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_TitleBar_NoBorder:
    case SH_Table_GridLineColor: break;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_UnderlineShortcut: return m_mnemonics || qobject_cast<const QMenu*>(widget) ? 1 : 0;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_ToolTip_WakeUpDelay: return 400;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_Menu_SloppySubMenus: return 1;
    case SH_FormLayoutLabelAlignment: return int(Qt::AlignLeft | Qt::AlignVCenter);
    case SH_FormLayoutFormAlignment: return int(Qt::AlignLeft | Qt::AlignTop);
    case SH_FormLayoutFieldGrowthPolicy: return 1; // QFormLayout::ExpandingFieldsGrow
    case SH_MessageBox_TextInteractionFlags: return Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
    return hint == SH_Table_GridLineColor ? int(m_tokens->line.rgb()) : 0;
}

QRect PerennialStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const bool inBox = widget && (qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) ||
                                      qobject_cast<const QComboBox*>(widget->parentWidget()));
        return inBox ? option->rect : option->rect.adjusted(space::s - 2, 2, -space::s + 2, -2);
    }
    case SE_ItemViewItemFocusRect: return option->rect.adjusted(1, 1, -1, -1);
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: {
        const QRect inner = QProxyStyle::subElementRect(element, option, widget);
        return inner.adjusted(-space::xs, -2, space::xs, 2).intersected(option->rect);
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
    case SE_ProgressBarLabel: return option->rect;
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect PerennialStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                                     const QWidget* widget) const
{
    if (control == CC_ScrollBar)
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return scrollBarPart(bar, sub);
    if (control == CC_ComboBox && sub != SC_ComboBoxListBoxPopup)
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return comboBoxPart(box, sub);
    if (control == CC_SpinBox)
        if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return spinBoxPart(box, sub);
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QSize PerennialStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                       const QWidget* widget) const
{
    const int control = scaled(extent::control);
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool wordless = button && button->text.isEmpty();
        const bool menu = button && button->features & QStyleOptionButton::HasMenu;
        const bool link = button && button->features & QStyleOptionButton::Flat && !wordless;
        const int gap = button && !button->icon.isNull() && !wordless ? space::xs : 0;
        const int sides = wordless ? space::m : link ? 2 * space::xs + 2 : 2 * space::m;
        const int width = contents.width() + gap + sides + (menu ? space::s : 0);
        return {qMax(width, wordless || link ? control : scaled(64)), qMax(control, contents.height() + space::s)};
    }
    case CT_LineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        return frame && frame->lineWidth > 0 ? size.expandedTo({0, control}) : size;
    }
    case CT_ComboBox:
        return {contents.width() + 2 * space::s + scaled(28), qMax(control, contents.height() + space::s)};
    case CT_SpinBox: return {contents.width() + 2 * space::s + scaled(20), qMax(control, size.height())};
    case CT_ToolButton: return size.expandedTo({control, control});
    case CT_HeaderSection: return size.expandedTo({0, scaled(36)});
    case CT_TabBarTab: return size.expandedTo({0, scaled(36)});
    case CT_MenuBarItem: return size.expandedTo({0, scaled(28)});
    case CT_ItemViewItem: return size.expandedTo({0, qMin(rowHeight(), scaled(36))});
    case CT_CheckBox:
    case CT_RadioButton: return size.expandedTo({0, scaled(28)});
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {contents.width(), item->text.isEmpty() ? 9 : scaled(28)};
        const int icons = item && (item->maxIconWidth > 0 || item->menuHasCheckableItems) ? scaled(28) : space::xs;
        return {contents.width() + icons + 2 * space::m + space::l, qMax(scaled(30), contents.height() + space::s)};
    }
    case CT_ProgressBar: {
        const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        return bar && bar->textVisible ? size : QSize(size.width(), 8);
    }
    default: return size;
    }
}

namespace {

QString nameOf(QStyle::StandardPixmap which)
{
    switch (which) {
    case QStyle::SP_MessageBoxInformation: return QStringLiteral("info");
    case QStyle::SP_MessageBoxWarning: return QStringLiteral("warning");
    case QStyle::SP_MessageBoxCritical: return QStringLiteral("error");
    case QStyle::SP_MessageBoxQuestion: return QStringLiteral("question");
    case QStyle::SP_LineEditClearButton: return QStringLiteral("clear");
    case QStyle::SP_DirIcon:
    case QStyle::SP_DirOpenIcon:
    case QStyle::SP_DirClosedIcon:
    case QStyle::SP_DirHomeIcon: return QStringLiteral("folder");
    case QStyle::SP_FileIcon: return QStringLiteral("file");
    case QStyle::SP_FileDialogNewFolder: return QStringLiteral("add");
    case QStyle::SP_FileDialogDetailedView: return QStringLiteral("table");
    case QStyle::SP_FileDialogListView: return QStringLiteral("list");
    case QStyle::SP_FileDialogToParent: return QStringLiteral("up");
    case QStyle::SP_ArrowLeft:
    case QStyle::SP_FileDialogBack: return QStringLiteral("previous");
    case QStyle::SP_ArrowRight: return QStringLiteral("next");
    case QStyle::SP_ArrowUp: return QStringLiteral("up");
    case QStyle::SP_ArrowDown: return QStringLiteral("down");
    case QStyle::SP_ArrowBack: return QStringLiteral("back");
    case QStyle::SP_ArrowForward: return QStringLiteral("forward");
    case QStyle::SP_TitleBarCloseButton:
    case QStyle::SP_DockWidgetCloseButton: return QStringLiteral("close");
    case QStyle::SP_ToolBarHorizontalExtensionButton:
    case QStyle::SP_ToolBarVerticalExtensionButton: return QStringLiteral("more");
    default: return {};
    }
}

} // namespace

QIcon PerennialStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    const QString name = nameOf(which);
    if (which == SP_MessageBoxWarning)
        return icon(name, Tone::Amber);
    if (which == SP_MessageBoxCritical)
        return icon(name, Tone::Red);
    return name.isEmpty() ? QProxyStyle::standardIcon(which, option, widget) : icon(name);
}

QPixmap PerennialStyle::standardPixmap(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    const QString name = nameOf(which);
    if (name.isEmpty())
        return QProxyStyle::standardPixmap(which, option, widget);
    return iconPixmap(name, m_tokens->muted, scaled(extent::icon), widget ? widget->devicePixelRatio() : 1.0);
}

void PerennialStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const
{
    if (!drawButtonPrimitive(element, option, painter, widget) && !drawFramePrimitive(element, option, painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace perennial
