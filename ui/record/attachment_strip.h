// AttachmentStrip: the files kept with a record, each with what can be done with it, and a way to attach more.
#pragma once
#include "ui/model/errand.h"
#include "ui/support/page.h"
#include <QTemporaryDir>

class QMimeData;

namespace perennial {

class Background;
class LinkButton;

// Files are read and written away from the window's thread. Nothing is opened but on the user's act, and then only a
// copy in a folder that nobody else can read and that goes when the window does.
class AttachmentStrip : public Adaptive<QWidget> {
    Q_OBJECT
public:
    AttachmentStrip(Navigator& navigator, Background& background, QWidget* parent = nullptr);

    void setRecord(const Record& record);
    // Asks for a file.
    void choose();
    // One operation, all of the files or none.
    void attach(const QStringList& paths);
    void open(Id attachment);
    void save(Id attachment);
    void remove(Id attachment);

    struct Shown {
        Id id = 0;
        QString name;
        QString mediaType;
        qint64 size = 0; // bytes
    };
    const QVector<Shown>& shown() const { return m_shown; }

    // What a record page takes when it is dropped there: files, unless all of them are lists, which the window imports.
    static QStringList attachable(const QMimeData& dropped);

Q_SIGNALS:
    void loaded(); // shown() is that of the record
    void saved(const QString& path);

protected:
    void retranslate() override;

private:
    void read();
    void fill();
    void addFile(const Shown& file);
    void write(Id attachment, const QString& path, const std::function<void(const QString&)>& done);
    const Shown* find(Id attachment) const;

    Navigator& m_navigator;
    Background& m_background;
    Errand m_errand;
    Record m_record;
    QVector<Shown> m_shown;
    QVector<QWidget*> m_chips;
    LinkButton* m_add;
    std::unique_ptr<QTemporaryDir> m_opened; // copies that other programs look at
};

} // namespace perennial
