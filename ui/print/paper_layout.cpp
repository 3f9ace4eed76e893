// PaperLayout: content becomes pieces, pieces fall onto pages.
#include "ui/print/paper_layout.h"
#include "ui/print/paper_columns.h"
#include "ui/print/paper_text.h"
#include "ui/support/tokens.h"
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

namespace perennial {
namespace {

constexpr qreal inch = 96;
constexpr qreal headGap = 16; // between the company and the content, with a line in it
constexpr qreal footGap = 14;
constexpr qreal cellPad = 6;
constexpr qreal rowPad = 4;
constexpr int bodySize = 12, noteSize = 11, headingSize = 16, titleSize = 24;
constexpr int pdfResolution = 300;
constexpr qreal numberWidth = 110; // of "Page 10 of 12" in any language

const Tokens& ink()
{
    return Tokens::light();
}

} // namespace

PaperLayout::PaperLayout(const Paper& paper, const QPageLayout& layout) : m_paper(paper), m_layout(layout)
{
    const QSizeF inches = layout.paintRect(QPageLayout::Inch).size();
    m_size = QSizeF(inches.width() * inch, inches.height() * inch);
    measureEnds();
    for (const PaperBlock& block : m_paper.blocks)
        add(block);
    cut();
}

void PaperLayout::measureEnds()
{
    const QString foot = m_paper.foot.isEmpty() ? m_paper.title : m_paper.title + QStringLiteral(" · ") + m_paper.foot;
    m_footWidth = m_size.width() - numberWidth;
    m_foot = foot;
    m_footHeight = textHeight(foot.isEmpty() ? QStringLiteral(" ") : foot, paperFont(noteSize), m_footWidth) + footGap;
    if (!m_paper.head.isEmpty())
        m_headHeight = textHeight(m_paper.head, paperFont(noteSize, QFont::DemiBold), m_size.width()) + headGap;
}

void PaperLayout::add(const PaperBlock& block)
{
    using Kind = PaperBlock::Kind;
    switch (block.kind) {
    case Kind::Title: addText(block.text, paperFont(titleSize, QFont::Bold), ink().text, 0, 8, true); break;
    case Kind::Heading: addText(block.text, paperFont(headingSize, QFont::DemiBold), ink().text, 18, 4, true); break;
    case Kind::Text: addText(block.text, paperFont(bodySize), ink().text, 4, 4); break;
    case Kind::Note: addText(block.text, paperFont(noteSize), ink().muted, 2, 6, true); break;
    case Kind::Facts: addFacts(block); break;
    case Kind::Sides: addSides(block); break;
    case Kind::Table: addTable(block.table); break;
    case Kind::Drawing: addDrawing(block.drawing); break;
    case Kind::Break: m_breaks = true; return;
    }
    m_breaks = false;
}

void PaperLayout::addGap(qreal height)
{
    m_pieces.append({height, {}, -1, false, true, m_breaks});
    m_breaks = false;
}

void PaperLayout::addText(const QString& text, const QFont& font, const QColor& colour, qreal before, qreal after,
                          bool staysWithNext)
{
    if (text.isEmpty())
        return;
    addGap(before);
    // Every line of the source is a piece: long words of a note may go on on the next page.
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        const qreal height = line.isEmpty() ? font.pixelSize() : textHeight(line, font, m_size.width());
        m_pieces.append({height,
                         [line, font, colour](QPainter& painter, const QRectF& rect) {
                             paintText(painter, rect, line, font, colour);
                         },
                         -1, false, staysWithNext, false});
    }
    m_pieces.append({after, {}, -1, false, staysWithNext, false});
}

void PaperLayout::addSides(const PaperBlock& block)
{
    addGap(4);
    const QFont font = paperFont(bodySize);
    const qreal half = m_size.width() * 0.54;
    const qreal rest = m_size.width() - half;
    const qreal height = std::max(textHeight(block.text, font, half - 12), textHeight(block.beside, font, rest)) + 12;
    m_pieces.append({height, [block, font, half, rest](QPainter& painter, const QRectF& rect) {
                         paintText(painter, QRectF(rect.topLeft(), QSizeF(half - 12, rect.height())), block.text, font,
                                   ink().text);
                         paintText(painter, QRectF(rect.left() + half, rect.top(), rest, rect.height()), block.beside,
                                   font, ink().muted);
                     }});
}

void PaperLayout::addFacts(const PaperBlock& block)
{
    addGap(4);
    const QFont labelFont = paperFont(noteSize);
    const QFont valueFont = paperFont(bodySize);
    const qreal label = m_size.width() * 0.28;
    const qreal room = m_size.width() - label - 12;
    for (const auto& [name, value] : block.facts) {
        const qreal height = std::max(textHeight(name, labelFont, label), textHeight(value, valueFont, room)) + rowPad;
        m_pieces.append({height, [=, name = name, value = value](QPainter& painter, const QRectF& rect) {
                             paintText(painter, QRectF(rect.topLeft(), QSizeF(label, rect.height())), name, labelFont,
                                       ink().muted);
                             paintText(painter, QRectF(rect.left() + label + 12, rect.top(), room, rect.height()),
                                       value, valueFont, ink().text);
                         }});
    }
    addGap(6);
}

PaperLayout::Piece PaperLayout::rowPiece(const PaperTable& table, const QStringList& cells,
                                         const QVector<qreal>& widths, const QFont& font, bool isHeader) const
{
    qreal height = 0;
    QVector<bool> numbers;
    for (int column = 0; column < table.columns.size(); ++column) {
        numbers.append(table.columns[column].isNumber);
        height = std::max(height, textHeight(cells.value(column), font, widths[column] - 2 * cellPad));
    }
    Piece piece;
    piece.height = height + 2 * rowPad + 1;
    piece.isRow = !isHeader;
    piece.paint = [cells, widths, numbers, font, isHeader](QPainter& painter, const QRectF& rect) {
        qreal left = rect.left();
        for (int column = 0; column < widths.size(); ++column) {
            const QRectF cell(left + cellPad, rect.top() + rowPad, widths[column] - 2 * cellPad, rect.height());
            paintText(painter, cell, cells.value(column), font, isHeader ? ink().muted : ink().text, numbers[column]);
            left += widths[column];
        }
        painter.setPen(QPen(isHeader ? ink().edge : ink().line, isHeader ? 1 : 0.6));
        painter.drawLine(QPointF(rect.left(), rect.bottom() - 0.5), QPointF(left, rect.bottom() - 0.5));
    };
    return piece;
}

void PaperLayout::addTable(const PaperTable& table)
{
    addGap(6);
    const QVector<qreal> widths = columnWidths(table, m_size.width(), 2 * cellPad, bodySize);
    QStringList labels;
    for (const PaperColumn& column : table.columns)
        labels.append(column.label);
    Piece header = rowPiece(table, labels, widths, paperFont(noteSize, QFont::Medium), true);
    header.staysWithNext = true;
    const int headerAt = int(m_pieces.size());
    m_pieces.append(header);
    const auto addRows = [&](const QVector<QStringList>& rows, const QFont& font) {
        for (const QStringList& cells : rows) {
            Piece row = rowPiece(table, cells, widths, font, false);
            row.header = headerAt;
            m_pieces.append(row);
        }
    };
    addRows(table.rows, paperFont(bodySize));
    m_pieces.last().staysWithNext = !table.totals.isEmpty(); // a sum alone on a page is of nothing
    addRows(table.totals, paperFont(bodySize, QFont::DemiBold));
    m_pieces.append({8, {}, -1, false, false, false});
}

void PaperLayout::addDrawing(const PaperDrawing& drawing)
{
    addGap(6);
    const qreal most = m_size.height() - m_headHeight - m_footHeight - 80;
    const qreal share = std::min({1.0, m_size.width() / drawing.size.width(), most / drawing.size.height()});
    const QSizeF size = drawing.size * share;
    m_pieces.append({size.height() + 8,
                     [paint = drawing.paint, size](QPainter& painter, const QRectF& rect) {
                         painter.save();
                         paint(painter, QRectF(rect.topLeft(), size));
                         painter.restore();
                     },
                     -1, false, true, false}); // with the sentence under it
}

void PaperLayout::cut()
{
    const qreal top = m_headHeight;
    const qreal bottom = m_size.height() - m_footHeight;
    m_pages = {{}};
    qreal y = top;
    const auto turn = [&](int header) {
        m_pages.append(QVector<Placed>());
        y = top;
        if (header >= 0) {
            m_pages.last().append({header, y});
            y += m_pieces[header].height;
        }
    };
    for (int at = 0; at < m_pieces.size(); ++at) {
        const Piece& piece = m_pieces[at];
        // What stays with its successor moves along with it: a heading is never the last line of a page.
        qreal needed = piece.height;
        for (int next = at; m_pieces[next].staysWithNext && next + 1 < m_pieces.size(); ++next)
            needed += m_pieces[next + 1].height;
        const bool isFresh = m_pages.last().isEmpty();
        const bool fits = y + piece.height <= bottom && (y + needed <= bottom || needed > bottom - top);
        if (!isFresh && (piece.breaksBefore || !fits))
            turn(piece.header);
        if (!piece.paint && m_pages.last().isEmpty())
            continue; // no gap on top of a page
        m_pages.last().append({at, y});
        y += piece.height;
    }
    if (m_pages.size() > 1 && m_pages.last().isEmpty())
        m_pages.removeLast();
}

QVector<int> PaperLayout::pagesOfRows() const
{
    QVector<int> pages;
    for (int page = 0; page < m_pages.size(); ++page) {
        for (const Placed& placed : m_pages[page]) {
            if (m_pieces[placed.piece].isRow)
                pages.append(page);
        }
    }
    return pages;
}

void PaperLayout::paint(QPainter& painter, int page) const
{
    const qreal width = m_size.width();
    if (!m_paper.head.isEmpty()) {
        paintText(painter, QRectF(0, 0, width, m_headHeight), m_paper.head, paperFont(noteSize, QFont::DemiBold),
                  ink().muted);
        painter.setPen(QPen(ink().line, 0.6));
        painter.drawLine(QPointF(0, m_headHeight - headGap / 2), QPointF(width, m_headHeight - headGap / 2));
    }
    for (const Placed& placed : m_pages.value(page)) {
        const Piece& piece = m_pieces[placed.piece];
        if (piece.paint)
            piece.paint(painter, QRectF(0, placed.top, width, piece.height));
    }
    const QFont small = paperFont(noteSize);
    const qreal foot = m_size.height() - m_footHeight + footGap;
    const QString number = QCoreApplication::translate("Paper", "Page %1 of %2").arg(page + 1).arg(pageCount());
    paintText(painter, QRectF(0, foot, m_footWidth, m_footHeight), m_foot, small, ink().muted);
    paintText(painter, QRectF(m_footWidth, foot, numberWidth, m_footHeight), number, small, ink().muted, true);
}

QPageLayout paperPage(QPageSize::PageSizeId size, bool wide)
{
    return QPageLayout(QPageSize(size), wide ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF(18, 16, 18, 14), QPageLayout::Millimeter);
}

QPageSize::PageSizeId usualPaper()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
}

void writePdf(const PaperLayout& layout, const QString& title, QIODevice& device)
{
    QPdfWriter writer(&device);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Perennial"));
    writer.setResolution(pdfResolution);
    writer.setPageLayout(layout.pageLayout());
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pdfResolution / inch, pdfResolution / inch);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        layout.paint(painter, page);
    }
}

} // namespace perennial
