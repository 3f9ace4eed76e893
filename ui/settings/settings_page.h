// SettingsPage: everything one can choose, in sections on one page.
#pragma once
#include "ui/support/page.h"

class QBoxLayout;
class QListWidget;
class QStackedWidget;

namespace perennial {

class Background;
class PageHeader;

class SettingsPage : public Page {
    Q_OBJECT
public:
    SettingsPage(Navigator& navigator, Background& background, QWidget* parent = nullptr);

    struct Section {
        QString key;
        QString icon;
        QString title;
        QString about; // what is in it
    };
    // In the order of the page and the language of the window.
    static QVector<Section> offered();

    QString pageTitle() const override;
    // state "section": the key of one.
    void show(const Place& place) override;
    Place place() const override;
    void focusFirst() override;
    bool focusNextPane() override;

    QListWidget* sections() const { return m_sections; }
    QWidget* section(const QString& key) const;

Q_SIGNALS:
    // The backup shall take the place of the open file; the window closes it and opens it again.
    void restoreAsked(const QString& backup);

protected:
    void retranslate() override;
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void add(const Section& section, QWidget* body);

    PageHeader* m_header;
    QBoxLayout* m_panes;
    QListWidget* m_sections;
    QStackedWidget* m_bodies;
    QStringList m_keys;
};

} // namespace perennial
