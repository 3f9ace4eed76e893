// PartXml: one XML part of an archive, token by token, in constant memory and without what XML can do to a reader.
#pragma once
#include <QIODevice>
#include <QString>
#include <QXmlStreamReader>
#include <memory>

namespace perennial {

class ZipReader;

// A DTD, an entity that is none of XML's five, more than 100 levels and more than 8 MB without a token throw Error
// Invalid, as does what is not well-formed; what the archive throws is passed on.
class PartXml {
public:
    // `name` of the file for sentences. Throws Error Invalid when the archive has no such member.
    PartXml(const ZipReader& archive, const QString& member, const QString& name);

    // The next token; false at the end of the document.
    bool next();
    bool isStart() const { return m_xml.isStartElement(); }
    bool isStart(const char* element) const { return isStart() && m_xml.name() == QLatin1String(element); }
    bool isEnd() const { return m_xml.isEndElement(); }
    bool isEnd(const char* element) const { return isEnd() && m_xml.name() == QLatin1String(element); }
    bool isText() const { return m_xml.isCharacters(); }
    QStringView text() const { return m_xml.text(); }
    // Of the element that starts here, by its local name; empty when absent.
    QString attribute(const char* key) const;

    qint64 bytesRead() const { return m_read; }
    qint64 size() const { return m_size; }

private:
    void feed();

    QString m_name;
    std::unique_ptr<QIODevice> m_device;
    QXmlStreamReader m_xml;
    QByteArray m_piece;
    qint64 m_read = 0;
    qint64 m_size = 0;
    qint64 m_sinceToken = 0;
    int m_depth = 0;
};

} // namespace perennial
