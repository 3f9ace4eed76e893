// PreviewDialog: pages as they will come out, what is on them, and the ways to paper and PDF.
#pragma once
#include "ui/print/paper_layout.h"
#include "ui/support/adaptive.h"
#include <QDialog>
#include <memory>

class QCheckBox;
class QPrintPreviewWidget;
class QPrinter;
class QPushButton;

namespace perennial {

class Background;
class ComboBox;
class IconButton;
class PlainLabel;
class Settings;

class PreviewDialog : public Adaptive<QDialog> {
    Q_OBJECT
public:
    PreviewDialog(const PaperAsk& ask, Background& background, Settings& settings, QWidget* parent);
    ~PreviewDialog() override;

    // Null until the content was read.
    const PaperLayout* layoutOnShow() const { return m_pages.get(); }
    const Paper& paper() const { return m_paper; }
    void setPaperSize(QPageSize::PageSizeId size);

Q_SIGNALS:
    void made(); // the pages of the latest choice are on screen
    void told(const QString& sentence);

protected:
    void retranslate() override;

private:
    void build();
    void wire();
    void make();
    void layOut();
    void paintOn(QPrinter* printer);
    void turn(int by);
    void updatePages();
    void savePdf();
    void print();

    PaperAsk m_ask;
    Background& m_background;
    Settings& m_settings;
    Paper m_paper;
    bool m_wide = false;
    int m_asked = 0;
    std::unique_ptr<PaperLayout> m_pages;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget* m_preview = nullptr;
    ComboBox* m_versions = nullptr;
    QVector<QCheckBox*> m_parts;
    ComboBox* m_size = nullptr;
    ComboBox* m_turned = nullptr;
    IconButton* m_earlier = nullptr;
    IconButton* m_later = nullptr;
    PlainLabel* m_page = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace perennial
