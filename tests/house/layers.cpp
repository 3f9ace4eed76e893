// The table "Who may include whom" as data; the functions only read it.
#include "tests/house/layers.h"
#include "tests/house/cpp_text.h"
#include <QRegularExpression>

namespace perennial::house {

static const QStringList belowStore = {"core/base", "core/catalog", "core/record", "core/query"};
static const QStringList coreForScreens = {"core/base",      "core/catalog",   "core/record",  "core/query",
                                           "core/workspace", "core/lifecycle", "core/insight", "core/exchange"};
static const QStringList ground = coreForScreens + QStringList{"ui/support"};
static const QStringList pageGround = ground + QStringList{"ui/field", "ui/model", "ui/command", "ui/filter"};

const QVector<Layer>& layers()
{
    static const QVector<Layer> table = {
        {"core/base", {}},
        {"core/catalog", {"core/base"}},
        {"core/record", {"core/base", "core/catalog"}},
        {"core/query", {"core/base", "core/catalog", "core/record"}},
        {"core/store", belowStore},
        {"core/workspace", belowStore + QStringList{"core/store"}, {"core/store"}},
        {"core/lifecycle",
         belowStore + QStringList{"core/workspace/desk.h", "core/workspace/reader.h", "core/workspace/change_set.h",
                                  "core/workspace/finding.h", "core/workspace/attachment_shelf.h"}},
        {"core/insight", belowStore + QStringList{"core/workspace"}},
        {"core/exchange", belowStore + QStringList{"core/workspace"}},
        {"core", {}},
        {"ui/support", coreForScreens},
        {"ui/field", ground},
        {"ui/model", ground + QStringList{"ui/field"}},
        {"ui/command", ground + QStringList{"ui/field", "ui/model"}},
        {"ui/filter", ground + QStringList{"ui/field", "ui/model"}},
        {"ui/record", pageGround},
        {"ui/board", pageGround},
        {"ui/calendar", pageGround},
        {"ui/dashboard", pageGround},
        {"ui/lifecycle", pageGround},
        {"ui/exchange", pageGround},
        {"ui/settings", pageGround},
        {"ui/print", pageGround},
        {"ui/shell", coreForScreens + QStringList{"ui"}},
        {"ui", {"core/pch.h"}},
        {"app/cli", {"core"}},
        {"app/desktop", coreForScreens + QStringList{"ui"}},
        {"tests/support", {"core", "ui"}},
        {"tests/core", {"core", "tests/support"}},
        {"tests/stories", {"core", "tests/support"}},
        {"tests/cli", {"core", "app/cli", "tests/support"}},
        {"tests/ui", {"core", "ui", "app/desktop", "tests/support"}},
        {"tests/bench", {"core", "ui", "tests/support"}},
        {"tests/faults", {"core", "tests/support"}},
        {"tests/house", {"core", "tests/support"}},
    };
    return table;
}

const QVector<Reserved>& reservedHeaders()
{
    static const QVector<Reserved> table = {
        {"Qt Sql and SQLite",
         "QtSql.*|QSql.*|sqlite3\\.h|sqlite3ext\\.h",
         {"core/store", "tests/core/store", "tests/bench", "tests/support"}},
        {"Qt Charts",
         "QtCharts.*|QChart.*|QAbstract(Axis|Series|BarSeries)|QLegend.*|QPie.*|"
         "QBar(Set|Series|CategoryAxis|LegendMarker)|Q(Value|Category|DateTime|LogValue)Axis|"
         "Q(XY|Line|Area|Spline|Scatter|StackedBar|PercentBar|Horizontal\\w*Bar|BoxPlot|Candlestick)Series",
         {"ui/dashboard", "tests/ui"}},
        {"Qt PrintSupport",
         "QtPrintSupport.*|QPrint.*|QPageSetupDialog|QAbstractPrintDialog",
         {"ui/print", "tests/ui"}},
        {"Qt Widgets",
         "QtWidgets.*|QApplication|Q(Main|MdiSub)Window|QWidget.*|QLabel|QMenu|QMessageBox|QStyle.*|QSplitter.*|"
         "Q\\w*(Dialog|Delegate|BoxLayout|FormLayout|GridLayout|Button|Box|Widget|Bar|Edit)|"
         "Q(AbstractItem|Table|Tree|List|Header)View|QCompleter|QGraphics.*|QToolTip|QSystemTrayIcon",
         {"ui", "app/desktop", "tests/ui", "tests/support", "tests/bench"}},
        {"Qt Gui",
         "QtGui.*|QtSvg.*|QGuiApplication|QColor.*|QFont.*|QIcon.*|QImage.*|QPixmap.*|QPaint.*|QPen|QBrush|QPalette|"
         "QPdfWriter|QText(Document|Cursor|Block|Layout|Table|Format|CharFormat|Frame|Option).*|QKeySequence|QAction|"
         "QClipboard|QDesktopServices|QStandardItem.*|QValidator|QScreen|QWindow|QSvg.*|QPage(Size|Layout)|QShortcut|"
         "QUndo.*",
         {"ui", "app", "tests/ui", "tests/cli", "tests/support", "tests/bench"}},
    };
    return table;
}

static bool isWithin(const QString& path, const QString& grant)
{
    return path == grant || path.startsWith(grant + '/');
}

static bool isWithinAny(const QString& path, const QStringList& grants)
{
    return std::any_of(grants.begin(), grants.end(), [&](const QString& grant) { return isWithin(path, grant); });
}

const Layer* layerOf(const QString& path)
{
    const Layer* found = nullptr;
    for (const Layer& layer : layers()) {
        if (isWithin(path, layer.room) && (!found || layer.room.size() > found->room.size()))
            found = &layer;
    }
    return found;
}

QStringList layeringOffences(const SourceFile& file)
{
    QStringList offences;
    const Layer* layer = layerOf(file.path);
    if (!file.isCpp() || !layer)
        return offences;
    for (const Include& include : CppText(file.text).includes()) {
        const Layer* target = layerOf(include.path);
        if (!include.quoted || !target || target == layer)
            continue;
        const bool isHeader = file.ending() == QLatin1String("h");
        const bool isBreach = isHeader && isWithinAny(include.path, layer->notInHeaders);
        const QString sentence = QStringLiteral("%1 may not include %2").arg(layer->room, include.path);
        if (isBreach || !isWithinAny(include.path, layer->grants))
            offences += offence(file, include.line, sentence);
    }
    return offences;
}

QStringList reservedHeaderOffences(const SourceFile& file)
{
    QStringList offences;
    if (!file.isCpp() || file.name() == QLatin1String("pch.h") || file.isIn("tests/house"))
        return offences;
    const QVector<Include> includes = CppText(file.text).includes();
    for (const Reserved& reserved : reservedHeaders()) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(reserved.headers));
        if (isWithinAny(file.path, reserved.rooms))
            continue;
        for (const Include& include : includes) {
            if (pattern.match(include.path).hasMatch())
                offences += offence(file, include.line,
                                    QStringLiteral("<%1>: %2 belongs to %3")
                                        .arg(include.path, reserved.what, reserved.rooms.join(", ")));
        }
    }
    return offences;
}

QStringList sqlOffences(const SourceFile& file)
{
    static const QRegularExpression sql(
        QStringLiteral(R"(\bSELECT\s+[\w*(]|\bINSERT\s+(OR\s+\w+\s+)?INTO\b|\bUPDATE\s+\w+\s+SET\b|)"
                       R"(\bDELETE\s+FROM\b|\b(CREATE|DROP|ALTER)\s+(TABLE|INDEX)\b|\bPRAGMA\s)"));
    QStringList offences;
    if (!file.isCpp() || file.isIn("core/store") || file.isIn("tests"))
        return offences;
    for (const Literal& literal : CppText(file.text).literals()) {
        if (sql.match(literal.text).hasMatch())
            offences += offence(file, literal.line,
                                QStringLiteral("SQL outside core/store: \"%1\"").arg(literal.text.left(40)));
    }
    return offences;
}

QStringList wholeIncludeOffences(const SourceFile& file, const QStringList& knownPaths)
{
    QStringList offences;
    if (!file.isCpp())
        return offences;
    for (const Include& include : CppText(file.text).includes()) {
        const bool isGenerated = include.path.endsWith(".moc") || include.path == "checkout_paths.h";
        if (include.quoted && !isGenerated && !knownPaths.contains(include.path))
            offences +=
                offence(file, include.line, QStringLiteral("\"%1\" is not a path from the root").arg(include.path));
    }
    return offences;
}

} // namespace perennial::house
