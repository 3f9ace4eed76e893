// PrintDesk: the window's Printing: opens previews over it.
#pragma once
#include "ui/print/preview_dialog.h"
#include "ui/support/page.h"
#include <QPointer>

namespace perennial {

class PrintDesk : public Printing {
    Q_OBJECT
public:
    // `window` is its parent and where previews appear.
    PrintDesk(Navigator& navigator, Background& background, QWidget* window);

    void preview(const PaperAsk& ask) override;
    void previewList(const Query& query, const QVector<int>& fields) override;
    void previewRecord(const QString& entity, Id id) override;

    // The preview on screen, if any.
    PreviewDialog* dialog() const { return m_dialog; }

private:
    Navigator& m_navigator;
    Background& m_background;
    QWidget* m_window;
    QPointer<PreviewDialog> m_dialog;
};

} // namespace perennial
