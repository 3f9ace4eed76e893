// The table of verbs that any record has, and of merging.
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/entities/shared/attachment.h"
#include "core/catalog/entities/shared/tag.h"
#include "core/lifecycle/attach_file.h"
#include "core/lifecycle/duplicate_record.h"
#include "core/lifecycle/merge_records.h"
#include "core/lifecycle/move_stage.h"
#include "core/lifecycle/tag_record.h"
#include "core/lifecycle/verb_pen.h"
#include "core/record/format.h"

namespace perennial {
namespace {

QString nameOf(const Record& record)
{
    return record.title().isEmpty() ? record.reference() : record.title();
}

Record recordOf(const Reader& reader, Id id)
{
    return reader.load(reader.catalog()->ofId(id)->key(), id);
}

VerbResult doneWith(const Record& record, const char* sentence)
{
    return {record.def().key(), record.id(), verbText(sentence).arg(nameOf(record))};
}

void appendMove(QVector<Verb>& verbs)
{
    Verb move = verb("move-stage", QT_TRANSLATE_NOOP("Verbs", "Move to stage"), "arrow-right-circle");
    move.parameters = {asks("to", QT_TRANSLATE_NOOP("Verbs", "Stage"), Kind::Text, true)};
    move.objection = [](const Reader&, const Record& record) {
        return record.def().hasFlow() && !record.def().flow().byVerbsOnly
                   ? QString()
                   : verbText(QT_TRANSLATE_NOOP("Verbs",
                                                "Its status follows from what is done with it. Use its own steps."));
    };
    move.run = [](Desk& desk, Id id, const VerbArguments& given) {
        Record record = recordOf(desk, id);
        const FieldDef* stages = record.def().find(record.def().flowField());
        const QString to = valueOfText(*stages, given.text("to")).text();
        record = moveStage(desk, record.def().key(), id, to);
        return VerbResult{
            record.def().key(), id,
            verbText(QT_TRANSLATE_NOOP("Verbs", "%1 is now “%2”.")).arg(nameOf(record), stages->shownOption(to))};
    };
    verbs.append(move);
}

void appendTagging(QVector<Verb>& verbs)
{
    Verb tag = verb("tag", QT_TRANSLATE_NOOP("Verbs", "Tag"), "tag");
    tag.parameters = {fills("name", QT_TRANSLATE_NOOP("Verbs", "Tag"), Tag::name, true)};
    tag.run = [](Desk& desk, Id id, const VerbArguments& given) {
        const bool tagged = tagRecord(desk, id, given.text("name"));
        return doneWith(recordOf(desk, id), tagged ? QT_TRANSLATE_NOOP("Verbs", "%1 is tagged.")
                                                   : QT_TRANSLATE_NOOP("Verbs", "%1 has this tag already."));
    };
    verbs.append(tag);

    Verb untag = verb("untag", QT_TRANSLATE_NOOP("Verbs", "Remove a tag"), "tags");
    untag.parameters = {fills("name", QT_TRANSLATE_NOOP("Verbs", "Tag"), Tag::name, true)};
    untag.run = [](Desk& desk, Id id, const VerbArguments& given) {
        const bool had = untagRecord(desk, id, given.text("name"));
        return doneWith(recordOf(desk, id), had ? QT_TRANSLATE_NOOP("Verbs", "%1 has lost the tag.")
                                                : QT_TRANSLATE_NOOP("Verbs", "%1 does not have this tag."));
    };
    verbs.append(untag);
}

void appendAttaching(QVector<Verb>& verbs)
{
    Verb attach = verb("attach", QT_TRANSLATE_NOOP("Verbs", "Attach a file"), "paperclip");
    attach.parameters = {asks("path", QT_TRANSLATE_NOOP("Verbs", "Path of the file"), Kind::Text, true),
                         otherwise(fills("name", QT_TRANSLATE_NOOP("Verbs", "Name"), Attachment::name),
                                   QT_TRANSLATE_NOOP("Verbs", "the file's name"))};
    attach.run = [](Desk& desk, Id id, const VerbArguments& given) {
        ReadFile file = readAttachable(given.text("path"));
        if (given.has("name"))
            file.name = given.text("name");
        const Id attached = attachFile(desk, id, file);
        return VerbResult{
            QString::fromLatin1(Attachment::entity), attached,
            verbText(QT_TRANSLATE_NOOP("Verbs", "“%1” is attached to %2.")).arg(file.name, nameOf(recordOf(desk, id)))};
    };
    verbs.append(attach);
}

void appendDuplicating(QVector<Verb>& verbs)
{
    Verb duplicate = verb("duplicate", QT_TRANSLATE_NOOP("Verbs", "Duplicate"), "copy");
    duplicate.run = [](Desk& desk, Id id, const VerbArguments&) {
        const Record original = recordOf(desk, id);
        const Id copy = duplicateRecord(desk, original.def().key(), id);
        return doneWith(desk.load(original.def().key(), copy),
                        QT_TRANSLATE_NOOP("Verbs", "%1 was duplicated; this is the copy."));
    };
    duplicate.objection = [](const Reader&, const Record& record) {
        return record.def().isPart()
                   ? verbText(QT_TRANSLATE_NOOP("Verbs", "This is a part of another record; duplicate that."))
                   : QString();
    };
    verbs.append(duplicate);
}

template <class E> void appendMerge(QVector<Verb>& verbs, const char* key, const char* label)
{
    Verb merge = verb<E>(key, label, "intersect");
    merge.parameters = {asksFor<E>("with", QT_TRANSLATE_NOOP("Verbs", "With"), true),
                        asks("take", QT_TRANSLATE_NOOP("Verbs", "Fields to take over"), Kind::Text)};
    merge.run = [](Desk& desk, Id id, const VerbArguments& given) {
        MergeRecords ask;
        ask.entity = QString::fromLatin1(E::entity);
        ask.keep = id;
        ask.lose = given.ref("with").id;
        for (const QString& field : given.text("take").split(u',', Qt::SkipEmptyParts))
            ask.takeFromLose.append(field.trimmed());
        mergeRecords(desk, ask);
        return done<E>(desk, id, verbText(QT_TRANSLATE_NOOP("Verbs", "The two are one now: %1.")));
    };
    verbs.append(merge);
}

} // namespace

void appendCommonVerbs(QVector<Verb>& verbs)
{
    appendMove(verbs);
    appendTagging(verbs);
    appendAttaching(verbs);
    appendDuplicating(verbs);
    appendMerge<Account>(verbs, "merge-account", QT_TRANSLATE_NOOP("Verbs", "Merge companies"));
    appendMerge<Contact>(verbs, "merge-contact", QT_TRANSLATE_NOOP("Verbs", "Merge contacts"));
    appendMerge<Lead>(verbs, "merge-lead", QT_TRANSLATE_NOOP("Verbs", "Merge leads"));
}

} // namespace perennial
