// CardReader: the contacts of a vCard file (2.1, 3.0 and 4.0), one row a card.
#pragma once
#include "core/exchange/content_lines.h"
#include "core/exchange/named_rows.h"
#include <QFile>

namespace perennial {

// One card as the columns of a contact: "given_name", "account_id", "phone_work" …; what no column takes
// (further addresses, a birthday without a year, what other programs add with X-) becomes lines of "more", which go to
// the notes. Its picture is a file of the row. The line of a row is that of its BEGIN:VCARD.
NamedRow rowOfCard(const QVector<ContentLine>& card);

// The columns are those that some card of the file fills. Cards within cards (AGENT), logos and pictures that are
// no JPEG or PNG, have more pixels than this program shows, or more than 3 MB, are left out with a remark; a picture
// that lies on the web is not fetched, its address goes to the notes. A card that the file ends in is taken with one.
// Throws Error Invalid for a file without a card.
class CardReader final : public NamedRows {
public:
    explicit CardReader(const QString& path, const CsvLimits& limits = {});

    qint64 bytesRead() const override { return m_lines.bytesRead(); }
    qint64 size() const override { return m_file->size(); }

protected:
    bool read(NamedRow& row) override;

private:
    std::unique_ptr<QFile> m_file;
    ContentLines m_lines;
};

} // namespace perennial
