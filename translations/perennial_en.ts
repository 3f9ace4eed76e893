<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>BoardPaper</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n change(s) in all</source>
        <translation>
            <numerusform>%n change in all</numerusform>
            <numerusform>%n changes in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message numerus="yes">
        <source>in %n days</source>
        <comment>from today; n is 2 to 7</comment>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>n is 2 to 7</comment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>at most %n decimal(s) fit here.</source>
        <translation>
            <numerusform>at most %n decimal fits here.</numerusform>
            <numerusform>at most %n decimals fit here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListCopy</name>
    <message numerus="yes">
        <source>%n record(s) copied</source>
        <translation>
            <numerusform>%n record copied</numerusform>
            <numerusform>%n records copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message numerus="yes">
        <source>%n record(s) saved to %1</source>
        <translation>
            <numerusform>%n record saved to %1</numerusform>
            <numerusform>%n records saved to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n of them</source>
        <translation>
            <numerusform>the first %n of them</numerusform>
            <numerusform>the first %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>and %n more row</numerusform>
            <numerusform>and %n more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepChip</name>
    <message numerus="yes">
        <source>Overdue %n d</source>
        <translation>
            <numerusform>Overdue %n d</numerusform>
            <numerusform>Overdue %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet %n d</source>
        <translation>
            <numerusform>Quiet %n d</numerusform>
            <numerusform>Quiet %n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>The file “%1” came back older than it was: %n operation(s) seen on this computer are missing. Look for a newer copy or a backup before you go on.</source>
        <translation>
            <numerusform>The file “%1” came back older than it was: %n operation seen on this computer is missing. Look for a newer copy or a backup before you go on.</numerusform>
            <numerusform>The file “%1” came back older than it was: %n operations seen on this computer are missing. Look for a newer copy or a backup before you go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message numerus="yes">
        <source>%n member(s) joined %1.</source>
        <translation>
            <numerusform>%n member joined %1.</numerusform>
            <numerusform>%n members joined %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>Payable within %n day(s) of the invoice.</source>
        <translation>
            <numerusform>Payable within %n day of the invoice.</numerusform>
            <numerusform>Payable within %n days of the invoice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open invoice(s)</source>
        <translation>
            <numerusform>%n open invoice</numerusform>
            <numerusform>%n open invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s)</source>
        <translation>
            <numerusform>%n open order</numerusform>
            <numerusform>%n open orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payable without deduction in %n instalment(s):</source>
        <translation>
            <numerusform>Payable without deduction in %n instalment:</numerusform>
            <numerusform>Payable without deduction in %n instalments:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::AttachmentStrip</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::BoardPage</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open stages are hard to survey; four to seven do for most.</source>
        <translation>
            <numerusform>%n open stage is hard to survey; four to seven do for most.</numerusform>
            <numerusform>%n open stages are hard to survey; four to seven do for most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::BulkBar</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n record(s)</source>
        <translation>
            <numerusform>%1: %2, %n record</numerusform>
            <numerusform>%1: %2, %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>%n record changed</numerusform>
            <numerusform>%n records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Change %n record</numerusform>
            <numerusform>Change %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) get the tag “%1”</source>
        <translation>
            <numerusform>%n record gets the tag “%1”</numerusform>
            <numerusform>%n records get the tag “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) lose the tag “%1”</source>
        <translation>
            <numerusform>%n record loses the tag “%1”</numerusform>
            <numerusform>%n records lose the tag “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n record(s)</source>
        <translation>
            <numerusform>Tag %n record</numerusform>
            <numerusform>Tag %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(s) on %1</source>
        <translation>
            <numerusform>%n activity on %1</numerusform>
            <numerusform>%n activities on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(s) from %1 to %2, on working days</source>
        <translation>
            <numerusform>%n activity from %1 to %2, on working days</numerusform>
            <numerusform>%n activities from %1 to %2, on working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %n activity(s)</source>
        <translation>
            <numerusform>Plan %n activity</numerusform>
            <numerusform>Plan %n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan “%1” for %n record(s)</source>
        <translation>
            <numerusform>Plan “%1” for %n record</numerusform>
            <numerusform>Plan “%1” for %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(s) planned</source>
        <translation>
            <numerusform>%n activity planned</numerusform>
            <numerusform>%n activities planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CheckStep</name>
    <message numerus="yes">
        <source>Quotation marks are out of place in %n row(s), first in line %1; the text was taken as it stands.</source>
        <translation>
            <numerusform>Quotation marks are out of place in %n row, first in line %1; the text was taken as it stands.</numerusform>
            <numerusform>Quotation marks are out of place in %n rows, first in line %1; the text was taken as it stands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln remark</numerusform>
            <numerusform>%Ln remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do so for all %Ln of t&amp;hem</source>
        <translation>
            <numerusform>Do so for t&amp;his %Ln</numerusform>
            <numerusform>Do so for all %Ln of t&amp;hem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ColumnRow</name>
    <message numerus="yes">
        <source>%n of the first cells cannot be understood so.</source>
        <translation>
            <numerusform>%n of the first cells cannot be understood so.</numerusform>
            <numerusform>%n of the first cells cannot be understood so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::DayModel</name>
    <message numerus="yes">
        <source>%n more overdue</source>
        <translation>
            <numerusform>%n more overdue</numerusform>
            <numerusform>%n more overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) today</source>
        <translation>
            <numerusform>%n thing today</numerusform>
            <numerusform>%n things today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::Facts</name>
    <message numerus="yes">
        <source>Show %n empty field(s)</source>
        <translation>
            <numerusform>Show %n empty field</numerusform>
            <numerusform>Show %n empty fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::HistoryPage</name>
    <message numerus="yes">
        <source>%n step(s) undone</source>
        <translation>
            <numerusform>%n step undone</numerusform>
            <numerusform>%n steps undone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ImportPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::LineItems</name>
    <message numerus="yes">
        <source>%n line(s) deleted</source>
        <translation>
            <numerusform>%n line deleted</numerusform>
            <numerusform>%n lines deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) pasted</source>
        <translation>
            <numerusform>%n line pasted</numerusform>
            <numerusform>%n lines pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::LineTable</name>
    <message numerus="yes">
        <source>Delete %n line(s) of %1</source>
        <translation>
            <numerusform>Delete %n line of %1</numerusform>
            <numerusform>Delete %n lines of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n line(s) into %1</source>
        <translation>
            <numerusform>Paste %n line into %1</numerusform>
            <numerusform>Paste %n lines into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::LinkedRecords</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ListPage</name>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Delete %n record</numerusform>
            <numerusform>Delete %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted</source>
        <translation>
            <numerusform>%n record deleted</numerusform>
            <numerusform>%n records deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::Messages</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::OperationModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n added</source>
        <translation>
            <numerusform>%1: %n added</numerusform>
            <numerusform>%1: %n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and more: %n change(s) in all</source>
        <translation>
            <numerusform>and more: %n change in all</numerusform>
            <numerusform>and more: %n changes in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::RecordForm</name>
    <message numerus="yes">
        <source>Show %n more field(s)</source>
        <translation>
            <numerusform>Show %n more field</numerusform>
            <numerusform>Show %n more fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ReminderBell</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) fell due</source>
        <translation>
            <numerusform>%n reminder fell due</numerusform>
            <numerusform>%n reminders fell due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::TimelineModel</name>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n field changed</numerusform>
            <numerusform>%n fields changed</numerusform>
        </translation>
    </message>
</context>
</TS>
