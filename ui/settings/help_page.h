// HelpPage: a few sentences about one place, and about the program.
#pragma once
#include "ui/support/page.h"

class QVBoxLayout;

namespace perennial {

class PageHeader;

// Place "help" with the entity of the place and state "about" holding its page; place "about" for the program.
class HelpPage : public Page {
    Q_OBJECT
public:
    explicit HelpPage(Navigator& navigator, QWidget* parent = nullptr);

    QString pageTitle() const override;
    void show(const Place& place) override;
    Place place() const override;
    // What a page of that name is called in a heading: "Lists".
    static QString subjectOf(const QString& page);
    // What is said about a page, one paragraph an entry; never empty.
    static QStringList paragraphsFor(const QString& page);

protected:
    void retranslate() override;

private:
    void build();
    QStringList aboutProgram() const;

    Place m_place;
    PageHeader* m_header;
    QVBoxLayout* m_column;
    QWidget* m_body = nullptr;
};

} // namespace perennial
