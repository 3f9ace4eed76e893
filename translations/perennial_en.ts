<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>BoardPaper</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%Ln change(s) in all</source>
        <translation>
            <numerusform>%Ln change in all</numerusform>
            <numerusform>%Ln changes in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would be changed</source>
        <translation>
            <numerusform>%Ln record would be changed</numerusform>
            <numerusform>%Ln records would be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln record changed</numerusform>
            <numerusform>%Ln records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had it already</source>
        <translation>
            <numerusform>%Ln had it already</numerusform>
            <numerusform>%Ln had it already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln record(s)</source>
        <translation>
            <numerusform>%1: %2, %Ln record</numerusform>
            <numerusform>%1: %2, %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message numerus="yes">
        <source>in %Ln days</source>
        <comment>from today; n is 2 to 7</comment>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <comment>n is 2 to 7</comment>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentSums</name>
    <message numerus="yes">
        <source>%Ln later instalment(s)</source>
        <translation>
            <numerusform>%Ln later instalment</numerusform>
            <numerusform>%Ln later instalments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>at most %Ln decimal(s) fit here.</source>
        <translation>
            <numerusform>at most %Ln decimal fits here.</numerusform>
            <numerusform>at most %Ln decimals fit here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Happenings</name>
    <message numerus="yes">
        <source>%1 and %Ln more change(s)</source>
        <translation>
            <numerusform>%1 and %Ln more change</numerusform>
            <numerusform>%1 and %Ln more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListCopy</name>
    <message numerus="yes">
        <source>%Ln record(s) copied</source>
        <translation>
            <numerusform>%Ln record copied</numerusform>
            <numerusform>%Ln records copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message numerus="yes">
        <source>%Ln record(s) saved to %1</source>
        <translation>
            <numerusform>%Ln record saved to %1</numerusform>
            <numerusform>%Ln records saved to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln of them</source>
        <translation>
            <numerusform>the first %Ln of them</numerusform>
            <numerusform>the first %Ln of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunity(s) came into the file after %1 and count as nothing here: what they were like on that day is not known.</source>
        <translation>
            <numerusform>%Ln opportunity came into the file after %1 and counts as nothing here: what it was like on that day is not known.</numerusform>
            <numerusform>%Ln opportunities came into the file after %1 and count as nothing here: what they were like on that day is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message numerus="yes">
        <source>and %Ln more row(s)</source>
        <translation>
            <numerusform>and %Ln more row</numerusform>
            <numerusform>and %Ln more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepChip</name>
    <message numerus="yes">
        <source>Overdue %Ln d</source>
        <translation>
            <numerusform>Overdue %Ln d</numerusform>
            <numerusform>Overdue %Ln d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet %Ln d</source>
        <translation>
            <numerusform>Quiet %Ln d</numerusform>
            <numerusform>Quiet %Ln d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>The file “%1” came back older than it was: %Ln operation(s) seen on this computer are missing. Look for a newer copy or a backup before you go on.</source>
        <translation>
            <numerusform>The file “%1” came back older than it was: %Ln operation seen on this computer is missing. Look for a newer copy or a backup before you go on.</numerusform>
            <numerusform>The file “%1” came back older than it was: %Ln operations seen on this computer are missing. Look for a newer copy or a backup before you go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message numerus="yes">
        <source>%Ln member(s) joined %1.</source>
        <translation>
            <numerusform>%Ln member joined %1.</numerusform>
            <numerusform>%Ln members joined %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>Payable within %Ln day(s) of the invoice.</source>
        <translation>
            <numerusform>Payable within %Ln day of the invoice.</numerusform>
            <numerusform>Payable within %Ln days of the invoice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open invoice(s)</source>
        <translation>
            <numerusform>%Ln open invoice</numerusform>
            <numerusform>%Ln open invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open order(s)</source>
        <translation>
            <numerusform>%Ln open order</numerusform>
            <numerusform>%Ln open orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln open case</numerusform>
            <numerusform>%Ln open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payable without deduction in %Ln instalment(s):</source>
        <translation>
            <numerusform>Payable without deduction in %Ln instalment:</numerusform>
            <numerusform>Payable without deduction in %Ln instalments:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>buys every %Ln day(s)</source>
        <translation>
            <numerusform>buys every day</numerusform>
            <numerusform>buys every %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last bought %Ln day(s) ago</source>
        <translation>
            <numerusform>last bought %Ln day ago</numerusform>
            <numerusform>last bought %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln order(s) at a discount</source>
        <translation>
            <numerusform>%1 of %Ln order at a discount</numerusform>
            <numerusform>%1 of %Ln orders at a discount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln order(s) for %2</source>
        <translation>
            <numerusform>%1 of %Ln order for %2</numerusform>
            <numerusform>%1 of %Ln orders for %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) without a rhythm</source>
        <translation>
            <numerusform>%Ln order without a rhythm</numerusform>
            <numerusform>%Ln orders without a rhythm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>once %Ln day(s) apart</source>
        <translation>
            <numerusform>once %Ln day apart</numerusform>
            <numerusform>once %Ln days apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunity(s) and quote(s)</source>
        <translation>
            <numerusform>%Ln opportunity or quote</numerusform>
            <numerusform>%Ln opportunities and quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s) differ from what was written (%2)</source>
        <translation>
            <numerusform>%1: %Ln record differs from what was written (%2)</numerusform>
            <numerusform>%1: %Ln records differ from what was written (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged record(s) left out</source>
        <translation>
            <numerusform>%Ln damaged record left out</numerusform>
            <numerusform>%Ln damaged records left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) that cannot be read</source>
        <translation>
            <numerusform>%Ln place that cannot be read</numerusform>
            <numerusform>%Ln places that cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quotation marks are out of place in %Ln row(s), first in line %1; the text was taken as it stands.</source>
        <translation>
            <numerusform>Quotation marks are out of place in %Ln row, first in line %1; the text was taken as it stands.</numerusform>
            <numerusform>Quotation marks are out of place in %Ln rows, first in line %1; the text was taken as it stands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) saved to %1</source>
        <translation>
            <numerusform>%Ln record saved to %1</numerusform>
            <numerusform>%Ln records saved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that lost a link</source>
        <translation>
            <numerusform>%Ln record that lost a link</numerusform>
            <numerusform>%Ln records that lost a link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the customers who bought from %1 to %2, those who bought nothing from %3 to %4: two spans of %Ln day(s), one right after the other.</source>
        <translation>
            <numerusform>Of the customers who bought from %1 to %2, those who bought nothing from %3 to %4: two spans of %Ln day, one right after the other.</numerusform>
            <numerusform>Of the customers who bought from %1 to %2, those who bought nothing from %3 to %4: two spans of %Ln days, one right after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rhythm: days since the last order ÷ the median gap between the customer&apos;s own orders, of which it takes three at least. At risk from 2.00; whoever has bought nothing for more than %Ln day(s) is lost and not listed.</source>
        <translation>
            <numerusform>Rhythm: days since the last order ÷ the median gap between the customer&apos;s own orders, of which it takes three at least. At risk from 2.00; whoever has bought nothing for more than %Ln day is lost and not listed.</numerusform>
            <numerusform>Rhythm: days since the last order ÷ the median gap between the customer&apos;s own orders, of which it takes three at least. At risk from 2.00; whoever has bought nothing for more than %Ln days is lost and not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the end of each month, of those who bought in the %Ln day(s) up to it: new ones never bought before, repeat ones also bought in as many days before these, returning ones only longer ago. Lost ones bought in the days before these and nothing since; churn is lost ÷ (repeat + lost).</source>
        <translation>
            <numerusform>At the end of each month, of those who bought in the %Ln day up to it: new ones never bought before, repeat ones also bought in as many days before these, returning ones only longer ago. Lost ones bought in the days before these and nothing since; churn is lost ÷ (repeat + lost).</numerusform>
            <numerusform>At the end of each month, of those who bought in the %Ln days up to it: new ones never bought before, repeat ones also bought in as many days before these, returning ones only longer ago. Lost ones bought in the days before these and nothing since; churn is lost ÷ (repeat + lost).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So none of them was undone; the latest %Ln can be.</source>
        <translation>
            <numerusform>So none of them was undone; only the latest one can be.</numerusform>
            <numerusform>So none of them was undone; the latest %Ln can be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So none of them was done again; the next %Ln can be.</source>
        <translation>
            <numerusform>So none of them was done again; only the next one can be.</numerusform>
            <numerusform>So none of them was done again; the next %Ln can be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be undone: %Ln later operation(s) changed the same records or need them. Undo those first, beginning with: %2.</source>
        <translation>
            <numerusform>“%1” cannot be undone: %Ln later operation changed the same records or needs them. Undo that first: %2.</numerusform>
            <numerusform>“%1” cannot be undone: %Ln later operations changed the same records or need them. Undo those first, beginning with: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Or undo first %Ln later operation(s), beginning with: %1.</source>
        <translation>
            <numerusform>Or undo first %Ln later operation: %1.</numerusform>
            <numerusform>Or undo first %Ln later operations, beginning with: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln record(s) is not the key of its value (%3)</source>
        <translation>
            <numerusform>%1: %2 of %Ln record is not the key of its value (%3)</numerusform>
            <numerusform>%1: %2 of %Ln records is not the key of its value (%3)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::AttachmentStrip</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::BoardPage</name>
    <message numerus="yes">
        <source>%Ln opportunity(s)</source>
        <translation>
            <numerusform>%Ln opportunity</numerusform>
            <numerusform>%Ln opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open stages are hard to survey; four to seven do for most.</source>
        <translation>
            <numerusform>%Ln open stage is hard to survey; four to seven do for most.</numerusform>
            <numerusform>%Ln open stages are hard to survey; four to seven do for most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::BulkBar</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln record(s)</source>
        <translation>
            <numerusform>%1: %2, %Ln record</numerusform>
            <numerusform>%1: %2, %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln record changed</numerusform>
            <numerusform>%Ln records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>Change %Ln record</numerusform>
            <numerusform>Change %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) get the tag “%1”</source>
        <translation>
            <numerusform>%Ln record gets the tag “%1”</numerusform>
            <numerusform>%Ln records get the tag “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) lose the tag “%1”</source>
        <translation>
            <numerusform>%Ln record loses the tag “%1”</numerusform>
            <numerusform>%Ln records lose the tag “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln record(s)</source>
        <translation>
            <numerusform>Tag %Ln record</numerusform>
            <numerusform>Tag %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) on %1</source>
        <translation>
            <numerusform>%Ln activity on %1</numerusform>
            <numerusform>%Ln activities on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) from %1 to %2, on working days</source>
        <translation>
            <numerusform>%Ln activity from %1 to %2, on working days</numerusform>
            <numerusform>%Ln activities from %1 to %2, on working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %Ln activity(s)</source>
        <translation>
            <numerusform>Plan %Ln activity</numerusform>
            <numerusform>Plan %Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan “%1” for %Ln record(s)</source>
        <translation>
            <numerusform>Plan “%1” for %Ln record</numerusform>
            <numerusform>Plan “%1” for %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) planned</source>
        <translation>
            <numerusform>%Ln activity planned</numerusform>
            <numerusform>%Ln activities planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CalendarModel</name>
    <message numerus="yes">
        <source>%Ln activity(s)</source>
        <translation>
            <numerusform>%Ln activity</numerusform>
            <numerusform>%Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CheckStep</name>
    <message numerus="yes">
        <source>Quotation marks are out of place in %Ln row(s), first in line %1; the text was taken as it stands.</source>
        <translation>
            <numerusform>Quotation marks are out of place in %Ln row, first in line %1; the text was taken as it stands.</numerusform>
            <numerusform>Quotation marks are out of place in %Ln rows, first in line %1; the text was taken as it stands.</numerusform>
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
    <message numerus="yes">
        <source>Makes %Ln new field(s): %1.</source>
        <translation>
            <numerusform>Makes %Ln new field: %1.</numerusform>
            <numerusform>Makes %Ln new fields: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ColumnRow</name>
    <message numerus="yes">
        <source>%Ln of the first cells cannot be understood so.</source>
        <translation>
            <numerusform>%Ln of the first cells cannot be understood so.</numerusform>
            <numerusform>%Ln of the first cells cannot be understood so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ColumnsStep</name>
    <message numerus="yes">
        <source>%Ln column(s) fit no field here and are left out.</source>
        <translation>
            <numerusform>%Ln column fits no field here and is left out.</numerusform>
            <numerusform>%Ln columns fit no field here and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) fit no field here and become new fields.</source>
        <translation>
            <numerusform>%Ln column fits no field here and becomes a new field.</numerusform>
            <numerusform>%Ln columns fit no field here and become new fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::DayModel</name>
    <message numerus="yes">
        <source>%Ln more overdue</source>
        <translation>
            <numerusform>%Ln more overdue</numerusform>
            <numerusform>%Ln more overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunity(s)</source>
        <translation>
            <numerusform>%Ln opportunity</numerusform>
            <numerusform>%Ln opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) today</source>
        <translation>
            <numerusform>%Ln thing today</numerusform>
            <numerusform>%Ln things today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more on this day</source>
        <translation>
            <numerusform>%Ln more on this day</numerusform>
            <numerusform>%Ln more on this day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>steps</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::Facts</name>
    <message numerus="yes">
        <source>Show %Ln empty field(s)</source>
        <translation>
            <numerusform>Show %Ln empty field</numerusform>
            <numerusform>Show %Ln empty fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln step(s) undone</source>
        <translation>
            <numerusform>%Ln step undone</numerusform>
            <numerusform>%Ln steps undone</numerusform>
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
        <source>%Ln line(s) deleted</source>
        <translation>
            <numerusform>%Ln line deleted</numerusform>
            <numerusform>%Ln lines deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) pasted</source>
        <translation>
            <numerusform>%Ln line pasted</numerusform>
            <numerusform>%Ln lines pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::LineTable</name>
    <message numerus="yes">
        <source>Delete %Ln line(s) of %1</source>
        <translation>
            <numerusform>Delete %Ln line of %1</numerusform>
            <numerusform>Delete %Ln lines of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln line(s) into %1</source>
        <translation>
            <numerusform>Paste %Ln line into %1</numerusform>
            <numerusform>Paste %Ln lines into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::LinkedRecords</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ListPage</name>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>Delete %Ln record</numerusform>
            <numerusform>Delete %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted</source>
        <translation>
            <numerusform>%Ln record deleted</numerusform>
            <numerusform>%Ln records deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::Messages</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::OperationModel</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln added</source>
        <translation>
            <numerusform>%1: %Ln added</numerusform>
            <numerusform>%1: %Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and more: %Ln change(s) in all</source>
        <translation>
            <numerusform>and more: %Ln change in all</numerusform>
            <numerusform>and more: %Ln changes in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::RecordForm</name>
    <message numerus="yes">
        <source>Show %Ln more field(s)</source>
        <translation>
            <numerusform>Show %Ln more field</numerusform>
            <numerusform>Show %Ln more fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ReminderBell</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s) fell due</source>
        <translation>
            <numerusform>%Ln reminder fell due</numerusform>
            <numerusform>%Ln reminders fell due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::TakeBack</name>
    <message numerus="yes">
        <source>%Ln step(s) undone</source>
        <translation>
            <numerusform>%Ln step undone</numerusform>
            <numerusform>%Ln steps undone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::TimelineModel</name>
    <message numerus="yes">
        <source>%Ln field(s) changed</source>
        <translation>
            <numerusform>%Ln field changed</numerusform>
            <numerusform>%Ln fields changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::UndoOffer</name>
    <message numerus="yes">
        <source>Undo these %Ln step(s), too</source>
        <translation>
            <numerusform>Undo this %Ln step, too</numerusform>
            <numerusform>Undo these %Ln steps, too</numerusform>
        </translation>
    </message>
</context>
</TS>
