// PaperLayout: a paper cut into pages and painted on them, the same for preview, printer and PDF.
#pragma once
#include "ui/support/printing.h"
#include <QFont>
#include <QPageLayout>

class QIODevice;

namespace perennial {

class PaperLayout {
public:
    // `layout` says size, orientation and margins. Lengths inside are logical pixels, 96 to the inch.
    PaperLayout(const Paper& paper, const QPageLayout& layout);

    int pageCount() const { return int(m_pages.size()); }
    // Paints one page; the painter's origin is the page's painted area, one unit a logical pixel.
    void paint(QPainter& painter, int page) const;
    const QPageLayout& pageLayout() const { return m_layout; }
    // The page every row of every table came to lie on, for tests.
    QVector<int> pagesOfRows() const;

private:
    // What cannot be cut: a line, a row, a picture.
    struct Piece {
        qreal height = 0;
        std::function<void(QPainter&, const QRectF&)> paint = {};
        int header = -1; // of a table row: the piece to repeat on a new page
        bool isRow = false;
        bool staysWithNext = false;
        bool breaksBefore = false;
    };
    struct Placed {
        int piece = 0;
        qreal top = 0;
    };

    void measureEnds();
    void add(const PaperBlock& block);
    void addText(const QString& text, const QFont& font, const QColor& colour, qreal before, qreal after,
                 bool staysWithNext = false);
    void addFacts(const PaperBlock& block);
    void addSides(const PaperBlock& block);
    void addTable(const PaperTable& table);
    void addDrawing(const PaperDrawing& drawing);
    void addGap(qreal height);
    Piece rowPiece(const PaperTable& table, const QStringList& cells, const QVector<qreal>& widths, const QFont& font,
                   bool isHeader) const;
    void cut();

    Paper m_paper;
    QPageLayout m_layout;
    QSizeF m_size; // of the painted area
    qreal m_headHeight = 0;
    qreal m_footHeight = 0;
    qreal m_footWidth = 0;
    QString m_foot;
    QVector<Piece> m_pieces;
    QVector<QVector<Placed>> m_pages;
    bool m_breaks = false; // the next piece begins a page
};

// A page layout with our margins.
QPageLayout paperPage(QPageSize::PageSizeId size, bool wide);
// A4, or Letter where people use it.
QPageSize::PageSizeId usualPaper();

// Writes all pages as PDF with embedded fonts.
void writePdf(const PaperLayout& layout, const QString& title, QIODevice& device);

} // namespace perennial
