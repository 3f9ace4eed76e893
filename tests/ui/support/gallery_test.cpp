// The gallery: every widget of ui/support on one page, painted for people to look at. Hidden; run it with
// PERENNIAL_PICTURES=<folder> ui_tests "[gallery]".
#include "tests/support/ui/stage.h"
#include "ui/support/banner.h"
#include "ui/support/buttons.h"
#include "ui/support/card.h"
#include "ui/support/combo_box.h"
#include "ui/support/display.h"
#include "ui/support/empty_state.h"
#include "ui/support/flow_layout.h"
#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/support/page_header.h"
#include "ui/support/painting.h"
#include "ui/support/progress_strip.h"
#include "ui/support/search_box.h"
#include "ui/support/side_panel.h"
#include "ui/support/toast.h"
#include "ui/support/views.h"
#include <QtWidgets>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

class PersonDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {240, scaled(56)}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        RowPainter row(painter, option);
        const QRect area = row.area(4, 2);
        row.ground(area);
        const int side = scaled(36);
        row.avatar(QRect(area.x() + 12, area.center().y() - side / 2, side, side), index.data().toString());
        const int chip = row.chip(QRect(area.x(), area.y() + 4, area.width() - 12, scaled(24)),
                                  index.data(Qt::UserRole + 1).toString(), index.data(Qt::UserRole + 2).value<Tone>());
        const int x = area.x() + 24 + side;
        row.text(QRect(x, area.y() + 5, area.right() - x - chip - 20, scaled(20)), index.data().toString(),
                 fontOf(TextSize::Body, QFont::DemiBold), row.tokens().text);
        row.text(QRect(x, area.y() + 5 + scaled(20), area.right() - x - 12, scaled(20)),
                 index.data(Qt::UserRole).toString(), fontOf(TextSize::Secondary), row.tokens().muted);
    }
};

QStandardItem* person(const char* name, const char* company, const char* stage, Tone tone)
{
    auto* item = new QStandardItem(QString::fromUtf8(name));
    item->setData(QString::fromUtf8(company), Qt::UserRole);
    item->setData(QString::fromUtf8(stage), Qt::UserRole + 1);
    item->setData(QVariant::fromValue(tone), Qt::UserRole + 2);
    return item;
}

QWidget* peopleList()
{
    auto* view = new QListView;
    auto* model = new QStandardItemModel(view);
    model->appendRow(person("Anna Bauer", "Bäckerei Bauer · Munich", "Customer", Tone::Green));
    model->appendRow(person("Bruno Costa", "Costa Móveis · Porto", "Lead", Tone::Blue));
    model->appendRow(person("Chiara Duarte", "Studio Duarte · Lisbon", "Qualified", Tone::Violet));
    model->appendRow(person("Dmitri Evans", "Evans Cycles · Leeds", "Dormant", Tone::Grey));
    model->appendRow(person("Élodie Fischer", "Fleurs Fischer · Strasbourg", "Proposal", Tone::Amber));
    model->appendRow(person("Hiroshi Bauer", "Bauer Imports · Hamburg", "Lost", Tone::Red));
    view->setModel(model);
    view->setItemDelegate(new PersonDelegate(view));
    dressList(view, QStringLiteral("Contacts"));
    view->setCurrentIndex(model->index(2, 0));
    view->setMinimumHeight(scaled(280));
    return view;
}

QWidget* dealTable()
{
    auto* table = new QTableView;
    auto* model = new QStandardItemModel(5, 4, table);
    model->setHorizontalHeaderLabels({"Deal", "Company", "Amount", "Next step"});
    const char* deals[][3] = {{"Shop fitting", "Costa Móveis", "No activity"},
                              {"Studio samples", "Studio Duarte", "tomorrow"},
                              {"Espresso bar", "Greco & Figli", "5 days ago"},
                              {"Gift boxes", "Fleurs Fischer", "today"},
                              {"Delivery van wrap, both sides and the roof", "Bauer Imports", "in 3 days"}};
    for (int row = 0; row < 5; ++row) {
        model->setItem(row, 0, new QStandardItem(QString::fromUtf8(deals[row][0])));
        model->setItem(row, 1, new QStandardItem(QString::fromUtf8(deals[row][1])));
        auto* amount = new QStandardItem(formatMoney({123450 * (row + 1)}, "EUR"));
        amount->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model->setItem(row, 2, amount);
        model->setItem(row, 3, new QStandardItem(QString::fromUtf8(deals[row][2])));
    }
    model->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->setModel(model);
    dressTable(table, QStringLiteral("Deals"));
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    table->setColumnWidth(0, scaled(170));
    table->setColumnWidth(1, scaled(130));
    table->setColumnWidth(2, scaled(110));
    table->setCurrentIndex(model->index(1, 0));
    table->setMinimumHeight(scaled(230));
    return table;
}

QWidget* buttonsRow()
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    auto* menu = new Button("New", "add");
    menu->setMenu(new QMenu(menu));
    auto* off = new Button("Convert", "convert");
    off->setEnabled(false);
    auto* danger = new Button("Delete", "remove");
    setDangerous(danger);
    auto* checked = new Button("Board", "board");
    checked->setCheckable(true);
    checked->setChecked(true);
    auto* offPrimary = new PrimaryButton("Save");
    offPrimary->setEnabled(false);
    auto* tool = new QToolButton;
    tool->setText("All contacts");
    for (QWidget* button : QVector<QWidget*>{new PrimaryButton("Mark done", "done"), new Button("Log call", "phone"),
                                             menu, off, offPrimary, danger, checked, new LinkButton("Clear filter"),
                                             new IconButton("more", "More"), tool})
        flow->addWidget(button);
    return row;
}

QWidget* form()
{
    auto* card = new Card;
    auto* layout = new QFormLayout(card);
    layout->setHorizontalSpacing(space::l);
    layout->addRow("&E-mail", new QLineEdit("chiara@duarte.example"));
    auto* hint = new QLineEdit;
    hint->setPlaceholderText("+351 21 000 0000");
    layout->addRow("&Phone", hint);
    auto* stage = new ComboBox;
    stage->addItems({"Lead", "Qualified", "Proposal"});
    layout->addRow("&Stage", stage);
    auto* own = new ComboBox;
    own->setEditable(true);
    own->addItem("Fair");
    layout->addRow("S&ource", own);
    auto* spin = new QSpinBox;
    spin->setValue(12);
    layout->addRow("&Days", spin);
    auto* date = new QDateEdit(QDate(2026, 3, 12));
    date->setCalendarPopup(true);
    layout->addRow("E&xpected", date);
    auto* off = new QLineEdit("cannot be changed");
    off->setEnabled(false);
    layout->addRow("&Number", off);
    auto* checks = new QHBoxLayout;
    for (int i = 0; i < 3; ++i) {
        auto* check = new QCheckBox(QStringList{"Active", "Paid", "Some"}[i]);
        check->setTristate(i == 2);
        check->setCheckState(i == 0 ? Qt::Unchecked : i == 1 ? Qt::Checked : Qt::PartiallyChecked);
        checks->addWidget(check);
    }
    for (int i = 0; i < 2; ++i) {
        auto* radio = new QRadioButton(i ? "Weekly" : "Daily");
        radio->setChecked(i);
        checks->addWidget(radio);
    }
    checks->addStretch();
    layout->addRow("Ticks", checks);
    auto* note = new QPlainTextEdit("Wants two samples before Friday; price is fine.");
    note->setMaximumHeight(scaled(64));
    layout->addRow("No&te", note);
    return card;
}

QWidget* chips()
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    const QStringList words{"Dormant", "Lead", "Sent", "Customer", "No activity", "Overdue 2 days", "Qualified"};
    for (int i = 0; i < words.size(); ++i) {
        auto* chip = new ChipLabel(words[i], Tone(i));
        chip->show();
        flow->addWidget(chip);
    }
    for (const char* name : {"Anna Bauer", "Bruno Costa", "Chiara Duarte", "Grażyna Horváth", ""})
        flow->addWidget(new AvatarLabel(QString::fromUtf8(name)));
    auto* thing = new AvatarLabel;
    thing->setSymbol("invoice", Tone::Teal);
    flow->addWidget(thing);
    auto* badge = new BadgeLabel(Tone::Red);
    flow->addWidget(badge);
    badge->setCount(3);
    auto* big = new BadgeLabel;
    flow->addWidget(big);
    big->setCount(1234);
    return row;
}

QWidget* bars()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto* tabs = new QTabBar;
    for (const char* name : {"All", "Calls", "Notes", "Changes"})
        tabs->addTab(name);
    tabs->setCurrentIndex(1);
    column->addWidget(tabs);
    auto* strip = new ProgressStrip;
    strip->start("Importing row 4,200 of 10,000", 100);
    strip->advance(42);
    strip->reveal();
    column->addWidget(strip);
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    column->addWidget(slider);
    auto* sizes = new QHBoxLayout;
    sizes->addWidget(new PlainLabel("€12,400", TextSize::Figure));
    sizes->addWidget(new SectionLabel("Timeline"));
    sizes->addWidget(new PlainLabel("last contact 12 days ago", TextSize::Secondary, Shade::Muted));
    sizes->addStretch();
    column->addLayout(sizes);
    return page;
}

QWidget* leftColumn()
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    auto* header = new PageHeader("Contacts");
    header->setCount(37, 312);
    header->addTrailing(new IconButton("list", "List"));
    header->addTrailing(new IconButton("table", "Table"));
    column->addWidget(header);
    column->addWidget(new SearchBox("Filter contacts"));
    column->addWidget(peopleList(), 1);
    column->addWidget(dealTable(), 1);
    return left;
}

QWidget* middleColumn()
{
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->addWidget(buttonsRow());
    column->addWidget(form());
    column->addWidget(chips());
    column->addWidget(bars());
    auto* text = new SearchBox("Filter");
    text->setText("mül");
    column->addWidget(text);
    column->addStretch();
    return middle;
}

QWidget* rightColumn()
{
    auto* panel = new SidePanel("New contact");
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new QLineEdit("Anna"));
    auto* empty = new EmptyState("import", "Bring in your customers",
                                 "A spreadsheet or CSV file. You see everything before it is saved, and one click "
                                 "takes it back.");
    empty->addButton("Import a file…", true);
    empty->addButton("Start empty");
    column->addWidget(empty, 1);
    panel->setBody(body);
    panel->setProblem("The e-mail address has no @.");
    return panel;
}

QWidget* gallery()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new QMenuBar;
    bar->addMenu("&File");
    bar->addMenu("&Edit");
    column->addWidget(bar);
    auto* banner = new Banner(Tone::Amber, "sample", "Sample data");
    banner->addButton("Start with your own");
    column->addWidget(banner);
    auto* split = new QSplitter;
    split->addWidget(leftColumn());
    split->addWidget(middleColumn());
    split->addWidget(rightColumn());
    split->setSizes({430, 560, 400});
    column->addWidget(split, 1);
    return page;
}

void photograph(const QString& folder, const QString& name, Stage& stage)
{
    Q_UNUSED(stage)
    const std::unique_ptr<QWidget> page(gallery());
    page->resize(1400, 900);
    page->show();
    Toast::tell(page.get(), "Anna Bauer deleted", "&Undo");
    pictureOf(*page).save(folder + u'/' + name + QStringLiteral(".png"));
    QMenu menu;
    menu.addAction(icon("edit"), "&Edit", QKeySequence("F2"), [] {});
    menu.addAction(icon("duplicate"), "&Duplicate", QKeySequence("Ctrl+D"), [] {});
    QAction* off = menu.addAction("&Merge…");
    off->setEnabled(false);
    menu.addSeparator();
    QAction* on = menu.addAction("As &table");
    on->setCheckable(true);
    on->setChecked(true);
    menu.addMenu("Move to &stage")->addAction("Lead");
    menu.setActiveAction(menu.actions().first());
    pictureOf(menu, menu.sizeHint()).save(folder + u'/' + name + QStringLiteral("-menu.png"));
}

QWidget* iconSheet()
{
    auto* sheet = new QWidget;
    auto* grid = new QGridLayout(sheet);
    int at = 0;
    for (const QString& name : iconNames()) {
        auto* cell = new QHBoxLayout;
        cell->addWidget(new IconLabel(name, 24));
        cell->addWidget(new PlainLabel(name, TextSize::Meta), 1);
        grid->addLayout(cell, at / 8, at % 8);
        ++at;
    }
    return sheet;
}

} // namespace

TEST_CASE("the gallery paints every widget in every theme", "[.gallery]")
{
    const QString folder = qEnvironmentVariable("PERENNIAL_PICTURES", QDir::tempPath());
    for (ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Stage stage(mode);
        const QString name = mode == ThemeMode::Light ? "light" : "dark";
        photograph(folder, name, stage);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        photograph(folder, name + "-rtl", stage);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        stage.theme.setTextPercent(150);
        photograph(folder, name + "-150", stage);
        stage.theme.resetText();
    }
    Stage stage;
    const std::unique_ptr<QWidget> sheet(iconSheet());
    pictureOf(*sheet, {1300, 900}).save(folder + QStringLiteral("/icons.png"));
}
