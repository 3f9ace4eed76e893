// BackupSection: where the file lies, which backups there are, what is in one, and going back to it.
#pragma once
#include "core/workspace/care.h"
#include "ui/support/page.h"

class QPushButton;
class QStandardItemModel;
class QTableView;

namespace perennial {

class Background;
class PlainLabel;

// What a backup holds, in words: "93 Companies, 830 Orders"; asked of the file itself. Throws Error.
QString contentsOf(const QString& file);

class BackupSection : public Adaptive<QWidget> {
    Q_OBJECT
public:
    BackupSection(Navigator& navigator, Background& background, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }
    QPushButton* restoreButton() const { return m_restore; }
    PlainLabel* contents() const { return m_contents; }

Q_SIGNALS:
    void restoreAsked(const QString& backup);

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void reload();
    void look();
    void restore();
    void openOther();
    QString chosen() const;

    Navigator& m_navigator;
    Background& m_background;
    PlainLabel* m_placeTitle;
    PlainLabel* m_place;
    QPushButton* m_folder;
    PlainLabel* m_title;
    PlainLabel* m_promise;
    QTableView* m_table;
    QStandardItemModel* m_rows;
    PlainLabel* m_contents;
    QPushButton* m_restore;
    QPushButton* m_other;
    QPushButton* m_now;
    QString m_otherFile; // a backup from elsewhere
};

} // namespace perennial
