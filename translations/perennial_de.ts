<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Account</name>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2–9</source>
        <translation>2–9</translation>
    </message>
    <message>
        <source>10–49</source>
        <translation>10–49</translation>
    </message>
    <message>
        <source>50–249</source>
        <translation>50–249</translation>
    </message>
    <message>
        <source>250 or more</source>
        <translation>250 oder mehr</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Laufkundschaft</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>Kaltakquise</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>Messe</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Treu</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Preisbewusst</translation>
    </message>
    <message>
        <source>Impulsive</source>
        <translation>Impulsiv</translation>
    </message>
    <message>
        <source>Need-based</source>
        <translation>Bedarfsorientiert</translation>
    </message>
    <message>
        <source>Wandering</source>
        <translation>Wechselhaft</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Erkundung</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>Wahrnehmung</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Ausbau</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Dissolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Weiteres Telefon</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Rechnungsadresse</translation>
    </message>
    <message>
        <source>Billing street</source>
        <translation>Rechnungsstraße</translation>
    </message>
    <message>
        <source>Billing postcode</source>
        <translation>Rechnungs-PLZ</translation>
    </message>
    <message>
        <source>Billing city</source>
        <translation>Rechnungsort</translation>
    </message>
    <message>
        <source>Billing region</source>
        <translation>Rechnungsregion</translation>
    </message>
    <message>
        <source>Billing country</source>
        <translation>Rechnungsland</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Shipping street</source>
        <translation>Lieferstraße</translation>
    </message>
    <message>
        <source>Shipping postcode</source>
        <translation>Liefer-PLZ</translation>
    </message>
    <message>
        <source>Shipping city</source>
        <translation>Lieferort</translation>
    </message>
    <message>
        <source>Shipping region</source>
        <translation>Lieferregion</translation>
    </message>
    <message>
        <source>Shipping country</source>
        <translation>Lieferland</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeiterzahl</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Vertriebsgebiet</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Zahlungsziel (Tage)</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Kreditlimit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Bonität</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Kundentyp</translation>
    </message>
    <message>
        <source>Customer type set by hand</source>
        <translation>Kundentyp von Hand gesetzt</translation>
    </message>
    <message>
        <source>Relationship set by hand</source>
        <translation>Beziehung von Hand gesetzt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Kundenwert</translation>
    </message>
    <message>
        <source>A – high</source>
        <translation>A – hoch</translation>
    </message>
    <message>
        <source>B – medium</source>
        <translation>B – mittel</translation>
    </message>
    <message>
        <source>C – low</source>
        <translation>C – niedrig</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Great need</source>
        <translation>Großer Bedarf</translation>
    </message>
    <message>
        <source>Some need</source>
        <translation>Mittlerer Bedarf</translation>
    </message>
    <message>
        <source>Little need</source>
        <translation>Geringer Bedarf</translation>
    </message>
</context>
<context>
    <name>AccountMembership</name>
    <message>
        <source>Membership</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Zugehörigkeiten</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptfirma</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ausgeschieden am</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Stattgefunden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Nicht stattgefunden</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht mehr anrufen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Dauer (Minuten)</translation>
    </message>
    <message>
        <source>Remind at</source>
        <translation>Erinnerung am</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
</context>
<context>
    <name>Ageing</name>
    <message>
        <source>Not due yet</source>
        <translation>Noch nicht fällig</translation>
    </message>
    <message>
        <source>1–30 days</source>
        <translation>1–30 Tage</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 Tage</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 Tage</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Über 90 Tage</translation>
    </message>
</context>
<context>
    <name>Allocation</name>
    <message>
        <source>Allocation</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency of the payment</source>
        <translation>Währung der Zahlung</translation>
    </message>
    <message>
        <source>Taken from the payment</source>
        <translation>Von der Zahlung verwendet</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>BoardPaper</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Printmedien</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Fernsehen</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>In Planung</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Erwartete Kosten</translation>
    </message>
    <message>
        <source>Actual cost</source>
        <translation>Tatsächliche Kosten</translation>
    </message>
    <message>
        <source>Expected revenue</source>
        <translation>Erwarteter Umsatz</translation>
    </message>
</context>
<context>
    <name>CampaignMember</name>
    <message>
        <source>Listed</source>
        <translation>Auf der Liste</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Kontaktiert</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Umgewandelt</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Unzustellbar</translation>
    </message>
    <message>
        <source>Campaign member</source>
        <translation>Kampagnenmitglied</translation>
    </message>
    <message>
        <source>Campaign members</source>
        <translation>Kampagnenmitglieder</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>The search index does not agree with the records. “doctor --salvage” writes a new file with a fresh one.</source>
        <translation>Der Suchindex passt nicht zu den Einträgen. „doctor --salvage“ schreibt eine neue Datei mit einem frischen Index.</translation>
    </message>
    <message>
        <source>The search index was not checked: there is no room for a copy.</source>
        <translation>Der Suchindex wurde nicht geprüft: Für eine Kopie ist kein Platz.</translation>
    </message>
    <message>
        <source>The file was made by an older Perennial. Its pages, tables and links were checked; its records will be once it is brought up to date.</source>
        <translation>Die Datei wurde von einem älteren Perennial angelegt. Ihre Seiten, Tabellen und Verknüpfungen wurden geprüft; ihre Datensätze werden es, sobald sie auf den neuen Stand gebracht ist.</translation>
    </message>
    <message>
        <source>The search index is still to be finished after a large change. Until then searching is slower; opening the file finishes it.</source>
        <translation>Der Suchindex muss nach einer großen Änderung noch fertiggestellt werden. Bis dahin sucht es sich langsamer; beim Öffnen der Datei wird er fertig.</translation>
    </message>
    <message>
        <source>Search and duplicates may miss these records; what is written in them is whole. Empty the country of the office and set it again: that makes the keys again.</source>
        <translation>Suche und Dublettenprüfung können diese Datensätze übersehen; was in ihnen steht, ist unversehrt. Leeren Sie das Land der eigenen Firma und tragen Sie es wieder ein: Damit werden die Schlüssel neu gebildet.</translation>
    </message>
    <message>
        <source>An older Perennial read these numbers before it knew the country of the office; search and duplicates may miss them. Empty the country of the office and set it again: that makes the keys again.</source>
        <translation>Ein älteres Perennial hat diese Nummern gelesen, bevor es das Land der eigenen Firma kannte; Suche und Dublettenprüfung können sie übersehen. Leeren Sie das Land der eigenen Firma und tragen Sie es wieder ein: Damit werden die Schlüssel neu gebildet.</translation>
    </message>
    <message>
        <source>Take what was cancelled out of the totals of orders</source>
        <translation>Storniertes aus den Summen der Aufträge nehmen</translation>
    </message>
    <message>
        <source>it came with a new version of the program, which counts what was cancelled no more.</source>
        <translation>es kam mit einer neuen Version des Programms, die Storniertes nicht mehr zählt.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Wartet auf Kunden</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Im Laden</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>Nicht gelöst</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Held because</source>
        <translation>Zurückgestellt, weil</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Antwort fällig</translation>
    </message>
    <message>
        <source>Solution due</source>
        <translation>Lösung fällig</translation>
    </message>
    <message>
        <source>First answered</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Satisfaction, 1 to 5</source>
        <translation>Zufriedenheit, 1 bis 5</translation>
    </message>
</context>
<context>
    <name>CaseMessage</name>
    <message>
        <source>From the customer</source>
        <translation>Vom Kunden</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>An den Kunden</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Im Laden</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>There is no kind of record called “%1”. Known are: %2.</source>
        <translation>Es gibt keine Art von Einträgen namens „%1“. Bekannt sind: %2.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Oberkategorie</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>Churn</name>
    <message>
        <source>Churn needs a day and a window of at least one day.</source>
        <translation>Die Abwanderung braucht einen Tag und ein Zeitfenster von mindestens einem Tag.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%Ln change(s) in all</source>
        <translation>
            <numerusform>Insgesamt %Ln Änderung</numerusform>
            <numerusform>Insgesamt %Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would be changed</source>
        <translation>
            <numerusform>%Ln Eintrag würde geändert</numerusform>
            <numerusform>%Ln Einträge würden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln Eintrag geändert</numerusform>
            <numerusform>%Ln Einträge geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had it already</source>
        <translation>
            <numerusform>%Ln war bereits so</numerusform>
            <numerusform>%Ln waren bereits so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln record(s)</source>
        <translation>
            <numerusform>%1: %2, %Ln Eintrag</numerusform>
            <numerusform>%1: %2, %Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnReading</name>
    <message>
        <source>year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>day numbers</source>
        <translation>Tageszahlen</translation>
    </message>
    <message>
        <source>12.5 is 12.5%</source>
        <translation>12.5 heißt 12,5&#xa0;%</translation>
    </message>
    <message>
        <source>12,5 is 12.5%</source>
        <translation>12,5 heißt 12,5&#xa0;%</translation>
    </message>
    <message>
        <source>0.125 is 12.5%</source>
        <translation>0.125 heißt 12,5&#xa0;%</translation>
    </message>
    <message>
        <source>0,125 is 12.5%</source>
        <translation>0,125 heißt 12,5&#xa0;%</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>yes means yes</source>
        <translation>Ja heißt ja</translation>
    </message>
    <message>
        <source>yes means no</source>
        <translation>Ja heißt nein</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Neue Datei …</translation>
    </message>
    <message>
        <source>Start an empty company file</source>
        <translation>Eine leere Firmendatei anlegen</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open another company file</source>
        <translation>Eine andere Firmendatei öffnen</translation>
    </message>
    <message>
        <source>Open s&amp;ample data</source>
        <translation>Beispield&amp;aten öffnen</translation>
    </message>
    <message>
        <source>Look around in a made-up company</source>
        <translation>Sich in einer erfundenen Firma umsehen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Bring in a table of customers, products or orders</source>
        <translation>Eine Tabelle mit Kunden, Produkten oder Aufträgen einlesen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Save this list as a table</source>
        <translation>Diese Liste als Tabelle speichern</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Print what is shown, with a preview</source>
        <translation>Drucken, was zu sehen ist, mit Vorschau</translation>
    </message>
    <message>
        <source>&amp;Management report…</source>
        <translation>&amp;Monatsbericht …</translation>
    </message>
    <message>
        <source>The month on paper or as PDF</source>
        <translation>Der Monat auf Papier oder als PDF</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Jetzt &amp;sichern …</translation>
    </message>
    <message>
        <source>Write a copy of the file to a safe place</source>
        <translation>Eine Kopie der Datei an einen sicheren Ort schreiben</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>See what is in a backup and go back to it</source>
        <translation>Ansehen, was in einer Sicherung steckt, und dahin zurückkehren</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>Datei &amp;prüfen</translation>
    </message>
    <message>
        <source>Look for damage and contradictions</source>
        <translation>Nach Schäden und Widersprüchen suchen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Eins&amp;tellungen …</translation>
    </message>
    <message>
        <source>Appearance, language, reminders, file</source>
        <translation>Aussehen, Sprache, Erinnerungen, Datei</translation>
    </message>
    <message>
        <source>C&amp;lose file</source>
        <translation>Datei s&amp;chließen</translation>
    </message>
    <message>
        <source>Go back to the welcome page</source>
        <translation>Zurück zur Begrüßungsseite</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Die zurückgenommene Änderung wiederholen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>Every change with its moment</source>
        <translation>Jede Änderung mit ihrem Zeitpunkt</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>New in this place</source>
        <translation>Hier einen neuen Eintrag anlegen</translation>
    </message>
    <message>
        <source>New of any &amp;kind…</source>
        <translation>Neu, &amp;andere Art …</translation>
    </message>
    <message>
        <source>Choose what to create</source>
        <translation>Wählen, was angelegt werden soll</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the current row</source>
        <translation>Die aktuelle Zeile bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>A copy to change</source>
        <translation>Eine Kopie anlegen und ändern</translation>
    </message>
    <message>
        <source>Edit &amp;selected…</source>
        <translation>Au&amp;sgewählte ändern …</translation>
    </message>
    <message>
        <source>Change one field of all selected rows</source>
        <translation>Ein Feld in allen ausgewählten Zeilen ändern</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Zusammenführen …</translation>
    </message>
    <message>
        <source>Make one of two</source>
        <translation>Aus zwei Einträgen einen machen</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Move to the trash; can be undone</source>
        <translation>In den Papierkorb; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Own &amp;fields…</source>
        <translation>Eigene &amp;Felder …</translation>
    </message>
    <message>
        <source>Add fields of your own</source>
        <translation>Eigene Felder hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>Diese Liste &amp;filtern</translation>
    </message>
    <message>
        <source>Narrow the list by words</source>
        <translation>Die Liste mit Suchwörtern eingrenzen</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>Ansicht s&amp;peichern …</translation>
    </message>
    <message>
        <source>Keep this filter, sorting and columns under a name</source>
        <translation>Filter, Sortierung und Spalten unter einem Namen merken</translation>
    </message>
    <message>
        <source>As &amp;list</source>
        <translation>Als &amp;Liste</translation>
    </message>
    <message>
        <source>Rows with picture and next step</source>
        <translation>Zeilen mit Bild und nächstem Schritt</translation>
    </message>
    <message>
        <source>As &amp;table</source>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Zeilen und Spalten</translation>
    </message>
    <message>
        <source>As &amp;board</source>
        <translation>Als T&amp;afel</translation>
    </message>
    <message>
        <source>One column a stage</source>
        <translation>Je Phase eine Spalte</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>Spalte&amp;n …</translation>
    </message>
    <message>
        <source>Choose and order the columns</source>
        <translation>Spalten wählen und ordnen</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>N&amp;ormale Schrift</translation>
    </message>
    <message>
        <source>Rela&amp;xed rows</source>
        <translation>Luftige &amp;Zeilen</translation>
    </message>
    <message>
        <source>N&amp;ormal rows</source>
        <translation>Nor&amp;male Zeilen</translation>
    </message>
    <message>
        <source>Com&amp;pact rows</source>
        <translation>&amp;Enge Zeilen</translation>
    </message>
    <message>
        <source>Colours as the s&amp;ystem</source>
        <translation>Farben wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>Sid&amp;ebar</source>
        <translation>Seitenle&amp;iste</translation>
    </message>
    <message>
        <source>Show or hide the places</source>
        <translation>Die Bereiche zeigen oder verbergen</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Die Liste neu laden</translation>
    </message>
    <message>
        <source>&amp;Search or run a command</source>
        <translation>&amp;Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Find any record, run any command</source>
        <translation>Jeden Eintrag finden, jeden Befehl ausführen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>To the former place</source>
        <translation>Zurück zur vorigen Ansicht</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>To the place you came back from</source>
        <translation>Wieder zu der Ansicht, aus der Sie zurückkamen</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>Die Tastatureingabe in den nächsten Teil des Fensters lenken</translation>
    </message>
    <message>
        <source>&amp;My day</source>
        <translation>&amp;Mein Tag</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Kontakte</translation>
    </message>
    <message>
        <source>C&amp;ompanies</source>
        <translation>&amp;Firmen</translation>
    </message>
    <message>
        <source>&amp;Leads</source>
        <translation>&amp;Leads</translation>
    </message>
    <message>
        <source>P&amp;ipeline</source>
        <translation>&amp;Pipeline</translation>
    </message>
    <message>
        <source>O&amp;rders</source>
        <translation>&amp;Aufträge</translation>
    </message>
    <message>
        <source>In&amp;voices</source>
        <translation>&amp;Rechnungen</translation>
    </message>
    <message>
        <source>C&amp;ases</source>
        <translation>Anl&amp;iegen</translation>
    </message>
    <message>
        <source>Repor&amp;ts</source>
        <translation>&amp;Berichte</translation>
    </message>
    <message>
        <source>Pro&amp;ducts</source>
        <translation>Pro&amp;dukte</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>An&amp;gebote</translation>
    </message>
    <message>
        <source>Campai&amp;gns</source>
        <translation>Kampagn&amp;en</translation>
    </message>
    <message>
        <source>Tras&amp;h</source>
        <translation>Papierk&amp;orb</translation>
    </message>
    <message>
        <source>What was deleted, to bring back</source>
        <translation>Gelöschtes ansehen und zurückholen</translation>
    </message>
    <message>
        <source>Log &amp;call</source>
        <translation>Anruf fest&amp;halten</translation>
    </message>
    <message>
        <source>Write down a call in four keys</source>
        <translation>Einen Anruf mit vier Tasten notieren</translation>
    </message>
    <message>
        <source>New &amp;activity</source>
        <translation>Neue &amp;Aktivität</translation>
    </message>
    <message>
        <source>Plan a call, a meeting or a task</source>
        <translation>Einen Anruf, ein Treffen oder eine Aufgabe planen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Write a note on this record</source>
        <translation>Zu diesem Eintrag eine Notiz schreiben</translation>
    </message>
    <message>
        <source>&amp;Quick add</source>
        <translation>&amp;Schnell anlegen</translation>
    </message>
    <message>
        <source>One sentence: call Anna Tuesday 10</source>
        <translation>Ein Satz: Anruf Anna Dienstag 10</translation>
    </message>
    <message>
        <source>Mark &amp;done</source>
        <translation>Als &amp;erledigt markieren</translation>
    </message>
    <message>
        <source>Complete the next step</source>
        <translation>Den nächsten Schritt abschließen</translation>
    </message>
    <message>
        <source>Move to the ne&amp;xt stage</source>
        <translation>In die n&amp;ächste Phase</translation>
    </message>
    <message>
        <source>Move to the &amp;former stage</source>
        <translation>In die v&amp;orige Phase</translation>
    </message>
    <message>
        <source>Con&amp;vert lead…</source>
        <translation>Lead &amp;umwandeln …</translation>
    </message>
    <message>
        <source>Make a company, a contact and an opportunity of it</source>
        <translation>Firma, Kontakt und Verkaufschance daraus machen</translation>
    </message>
    <message>
        <source>New q&amp;uote from this</source>
        <translation>Daraus ein An&amp;gebot</translation>
    </message>
    <message>
        <source>Attach a f&amp;ile…</source>
        <translation>&amp;Datei anhängen …</translation>
    </message>
    <message>
        <source>&amp;Work through this list</source>
        <translation>Diese &amp;Liste abarbeiten</translation>
    </message>
    <message>
        <source>One record at a time, by keys</source>
        <translation>Eintrag für Eintrag, mit Tasten</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation>&amp;Hilfe zu diesem Bereich</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Open the file&apos;s &amp;folder</source>
        <translation>&amp;Ordner der Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;About Perennial</source>
        <translation>&amp;Über Perennial</translation>
    </message>
    <message>
        <source>Find du&amp;plicates…</source>
        <translation>Dubletten s&amp;uchen …</translation>
    </message>
    <message>
        <source>Records that are probably one and the same, to merge</source>
        <translation>Einträge, die wohl ein und dasselbe sind, zum Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Who calls…</source>
        <translation>&amp;Wer ruft an …</translation>
    </message>
    <message>
        <source>Find the person by the telephone number</source>
        <translation>Die Person anhand der Telefonnummer finden</translation>
    </message>
    <message>
        <source>Paste a &amp;table…</source>
        <translation>Tabe&amp;lle einfügen …</translation>
    </message>
    <message>
        <source>Bring in the cells that were copied in a spreadsheet</source>
        <translation>Die Zellen einlesen, die in einer Tabellenkalkulation kopiert wurden</translation>
    </message>
    <message>
        <source>Cale&amp;ndar</source>
        <translation>&amp;Terminkalender</translation>
    </message>
    <message>
        <source>A week or a month of what is to be done</source>
        <translation>Eine Woche oder ein Monat dessen, was zu tun ist</translation>
    </message>
    <message>
        <source>&amp;As calendar</source>
        <translation>Al&amp;s Kalender</translation>
    </message>
    <message>
        <source>The activities of a week or a month</source>
        <translation>Die Aktivitäten einer Woche oder eines Monats</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>External reference</source>
        <translation>Externe Referenz</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Gelöscht am</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Berichtet an</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Other networks</source>
        <translation>Andere Netzwerke</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>Do not write letters</source>
        <translation>Keine Briefe</translation>
    </message>
    <message>
        <source>Do not e-mail</source>
        <translation>Keine E-Mails</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Vorlieben</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Life events</source>
        <translation>Lebensereignisse</translation>
    </message>
</context>
<context>
    <name>ContactPoint</name>
    <message>
        <source>Work</source>
        <translation>Geschäftlich</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Way to reach</source>
        <translation>Kontaktweg</translation>
    </message>
    <message>
        <source>Ways to reach</source>
        <translation>Kontaktwege</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Åland-Inseln</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation>St. Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvet-Insel</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Kongo (Kinshasa)</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Kongo (Brazzaville)</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <translation>Kap Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinseln</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer-Inseln</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guyana</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>South Georgia</source>
        <translation>Südgeorgien</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Insel Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Cayman-Inseln</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldau</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palästina</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomoninseln</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Französische Süd- und Antarktisgebiete</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>US Outlying Islands</source>
        <translation>Amerikanische Überseeinseln</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist. Check the name.</source>
        <translation>Die Datei „%1“ gibt es nicht. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it and bring the parts in one after the other.</source>
        <translation>Die Datei ist größer als %1 MB. Teilen Sie sie auf und importieren Sie die Teile nacheinander.</translation>
    </message>
    <message>
        <source>The file cannot be read any further: %1. Nothing was changed.</source>
        <translation>Die Datei lässt sich nicht weiterlesen: %1. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>CurrencyRate</name>
    <message>
        <source>Currency rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Currency rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>nächste Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>diesen Monat</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzten Monat</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>nächsten Monat</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>dieses Quartal</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>letztes Quartal</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>nächstes Quartal</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>nächstes Jahr</translation>
    </message>
    <message>
        <source>this fiscal year</source>
        <translation>dieses Geschäftsjahr</translation>
    </message>
    <message>
        <source>last fiscal year</source>
        <translation>letztes Geschäftsjahr</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>letzte 30 Tage</translation>
    </message>
    <message>
        <source>last 90 days</source>
        <translation>letzte 90 Tage</translation>
    </message>
    <message>
        <source>last 12 months</source>
        <translation>letzte 12 Monate</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>Versendet am</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Zugestellt am</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Grund des Fehlschlags</translation>
    </message>
    <message>
        <source>Made from the order&apos;s shipping date</source>
        <translation>Aus dem Versanddatum des Auftrags erstellt</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Versand durch</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferempfänger</translation>
    </message>
    <message>
        <source>Ship to street</source>
        <translation>Lieferstraße</translation>
    </message>
    <message>
        <source>Ship to city</source>
        <translation>Lieferort</translation>
    </message>
    <message>
        <source>Ship to region</source>
        <translation>Lieferregion</translation>
    </message>
    <message>
        <source>Ship to postcode</source>
        <translation>Liefer-PLZ</translation>
    </message>
    <message>
        <source>Ship to country</source>
        <translation>Lieferland</translation>
    </message>
</context>
<context>
    <name>DeliveryLine</name>
    <message>
        <source>Delivery line</source>
        <translation>Lieferposition</translation>
    </message>
    <message>
        <source>Delivery lines</source>
        <translation>Lieferpositionen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Auftragsposition</translation>
    </message>
</context>
<context>
    <name>DemoStory</name>
    <message>
        <source>Plan the next days</source>
        <translation>Die nächsten Tage planen</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Set up the office, its people and its catalogue</source>
        <translation>Firma, Mitarbeiter und Katalog einrichten</translation>
    </message>
    <message>
        <source>Take over the address book of the region</source>
        <translation>Das Adressbuch der Region übernehmen</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Bei der Arbeit</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>A day at work</source>
        <translation>Ein Arbeitstag</translation>
    </message>
    <message>
        <source>Stopped; no sample file was made.</source>
        <translation>Abgebrochen; es wurde keine Beispieldatei angelegt.</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <comment>from today; n is 2 to 7</comment>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <comment>n is 2 to 7</comment>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, then time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Qt&apos;s SQLite driver is missing; install its package.</source>
        <translation>Der SQLite-Treiber von Qt fehlt; installieren Sie das zugehörige Paket.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver uses another copy of SQLite than this program.</source>
        <translation>Der Treiber von Qt benutzt eine andere SQLite-Bibliothek als dieses Programm.</translation>
    </message>
    <message>
        <source>SQLite was built without full-text search (FTS5).</source>
        <translation>SQLite wurde ohne Volltextsuche (FTS5) gebaut.</translation>
    </message>
    <message>
        <source>Perennial %1, file format %2</source>
        <translation>Perennial %1, Dateiformat %2</translation>
    </message>
    <message>
        <source>Qt %1, SQLite %2</source>
        <translation>Qt %1, SQLite %2</translation>
    </message>
    <message>
        <source>The installation is complete.</source>
        <translation>Die Installation ist vollständig.</translation>
    </message>
</context>
<context>
    <name>DocumentSums</name>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax %1 on %2</source>
        <translation>%1 MwSt. auf %2</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Versandkosten</translation>
    </message>
    <message>
        <source>Tax %1 on freight</source>
        <translation>%1 MwSt. auf Versandkosten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtsumme</translation>
    </message>
    <message>
        <source>Ordered, net</source>
        <translation>Bestellt, netto</translation>
    </message>
    <message>
        <source>Cancelled, net</source>
        <translation>Storniert, netto</translation>
    </message>
    <message>
        <source>Instalment of %1, paid</source>
        <translation>Rate vom %1, bezahlt</translation>
    </message>
    <message>
        <source>Instalment of %1, %2 open</source>
        <translation>Rate vom %1, %2 offen</translation>
    </message>
    <message>
        <source>Instalment of %1, overdue</source>
        <translation>Rate vom %1, überfällig</translation>
    </message>
    <message>
        <source>Instalment of %1, open</source>
        <translation>Rate vom %1, offen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln later instalment(s)</source>
        <translation>
            <numerusform>%Ln spätere Rate</numerusform>
            <numerusform>%Ln spätere Raten</numerusform>
        </translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Left as credit</source>
        <translation>Restguthaben</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Ausgebucht</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>DuplicateRecord</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>%1 has no field “%2”. Known are: %3.</source>
        <translation>%1 hat kein Feld „%2“. Bekannt sind: %3.</translation>
    </message>
    <message>
        <source>%1 is kept by the program; it changes when the business step that sets it is done. See “perennial-cli verbs %2”.</source>
        <translation>„%1“ führt das Programm selbst; es ändert sich mit dem Arbeitsschritt, der es setzt. Siehe „perennial-cli verbs %2“.</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>at most %Ln decimal(s) fit here.</source>
        <translation>
            <numerusform>hier passt höchstens %Ln Nachkommastelle.</numerusform>
            <numerusform>hier passen höchstens %Ln Nachkommastellen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Happenings</name>
    <message numerus="yes">
        <source>%1 and %Ln more change(s)</source>
        <translation>
            <numerusform>%1 und %Ln weitere Änderung</numerusform>
            <numerusform>%1 und %Ln weitere Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>The file has no more numbers for new records.</source>
        <translation>Die Datei hat keine Nummern für neue Einträge mehr.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>Tables, contacts, calendars, e-mails (%1);;All files (*)</source>
        <translation>Tabellen, Kontakte, Kalender, E-Mails (%1);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Invoice</name>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Versandkosten</translation>
    </message>
    <message>
        <source>Tax on freight</source>
        <translation>MwSt. auf Versandkosten</translation>
    </message>
    <message>
        <source>Net total</source>
        <translation>Nettosumme</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtsumme</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Beglichen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Net total in office currency</source>
        <translation>Nettosumme in Hauswährung</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Platz in der Kette</translation>
    </message>
    <message>
        <source>Seal of the one before</source>
        <translation>Siegel des vorigen Belegs</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Teilweise bezahlt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Ausgebucht</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Credit for invoice</source>
        <translation>Gutschrift zu Rechnung</translation>
    </message>
    <message>
        <source>Customer&apos;s reference</source>
        <translation>Kundenreferenz</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Rechnungsempfänger</translation>
    </message>
    <message>
        <source>Bill to street</source>
        <translation>Rechnungsstraße</translation>
    </message>
    <message>
        <source>Bill to city</source>
        <translation>Rechnungsort</translation>
    </message>
    <message>
        <source>Bill to region</source>
        <translation>Rechnungsregion</translation>
    </message>
    <message>
        <source>Bill to postcode</source>
        <translation>Rechnungs-PLZ</translation>
    </message>
    <message>
        <source>Bill to country</source>
        <translation>Rechnungsland</translation>
    </message>
    <message>
        <source>Customer&apos;s tax ID</source>
        <translation>USt-IdNr. des Kunden</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Prices include tax</source>
        <translation>Preise inkl. MwSt.</translation>
    </message>
    <message>
        <source>Payment within (days)</source>
        <translation>Zahlungsziel (Tage)</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>Einleitungstext</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
</context>
<context>
    <name>InvoiceInstalment</name>
    <message>
        <source>Instalment</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Share of the total</source>
        <translation>Anteil am Gesamtbetrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Agreed amount</source>
        <translation>Vereinbarter Betrag</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Beglichen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>InvoiceLine</name>
    <message>
        <source>Invoice line</source>
        <translation>Rechnungsposition</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Rechnungspositionen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Auftragsposition</translation>
    </message>
    <message>
        <source>Delivery line</source>
        <translation>Lieferposition</translation>
    </message>
    <message>
        <source>Credited line</source>
        <translation>Gutgeschriebene Position</translation>
    </message>
</context>
<context>
    <name>KeepMemberTrue</name>
    <message>
        <source>A campaign member is a lead, a contact or a company; choose one of them.</source>
        <translation>Ein Kampagnenmitglied ist ein Lead, ein Kontakt oder eine Firma; wählen Sie eines davon.</translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Kontaktiert</translation>
    </message>
    <message>
        <source>Nurture</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Umgewandelt</translation>
    </message>
    <message>
        <source>Unqualified</source>
        <translation>Nicht qualifiziert</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Laufkundschaft</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>Kaltakquise</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>Messe</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Kein Bedarf</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Kein Budget</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Bought elsewhere</source>
        <translation>Anderswo gekauft</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualifizierung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Heiß</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kalt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>Geschätzter Wert</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Reason for giving up</source>
        <translation>Warum aufgegeben</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Umwandlung</translation>
    </message>
    <message>
        <source>Became company</source>
        <translation>Wurde zur Firma</translation>
    </message>
    <message>
        <source>Became contact</source>
        <translation>Wurde zum Kontakt</translation>
    </message>
    <message>
        <source>Became opportunity</source>
        <translation>Wurde zur Verkaufschance</translation>
    </message>
</context>
<context>
    <name>LeadScore</name>
    <message>
        <source>%1 – no lead has been won or lost yet</source>
        <translation>%1 – noch kein Lead wurde gewonnen oder verloren</translation>
    </message>
    <message>
        <source>%1 of %2 ended leads were won</source>
        <translation>%1 von %2 beendeten Leads gewonnen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – from %2 (%3): %4</source>
        <translation>%1 – ausgehend von %2 (%3): %4</translation>
    </message>
    <message>
        <source>given</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>ListCopy</name>
    <message numerus="yes">
        <source>%Ln record(s) copied</source>
        <translation>
            <numerusform>%Ln Datensatz kopiert</numerusform>
            <numerusform>%Ln Datensätze kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message numerus="yes">
        <source>%Ln record(s) saved to %1</source>
        <translation>
            <numerusform>%Ln Eintrag in %1 gespeichert</numerusform>
            <numerusform>%Ln Einträge in %1 gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>The columns of %1 fit no kind of record. Say which one it is, for example “import contact %1”.</source>
        <translation>Die Spalten von %1 passen zu keiner Art von Einträgen. Nennen Sie die Art, zum Beispiel „import contact %1“.</translation>
    </message>
    <message>
        <source>There is no mapping called “%1”. Kept are: %2.</source>
        <translation>Es gibt keine Spaltenzuordnung namens „%1“. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>The amount is too large to be calculated with. Check the price and the quantity.</source>
        <translation>Der Betrag ist zu groß, um damit zu rechnen. Prüfen Sie Preis und Menge.</translation>
    </message>
    <message>
        <source>A division by zero has no result.</source>
        <translation>Eine Division durch null hat kein Ergebnis.</translation>
    </message>
    <message>
        <source>A tax of −100% or less leaves no net amount.</source>
        <translation>Bei einer Steuer von −100&#xa0;% oder weniger bleibt kein Nettobetrag.</translation>
    </message>
    <message>
        <source>An exchange rate must be greater than zero.</source>
        <translation>Ein Wechselkurs muss größer als null sein.</translation>
    </message>
</context>
<context>
    <name>MoveStage</name>
    <message>
        <source>The status of %1 follows from what is done with it and cannot be set by hand; use its own steps.</source>
        <translation>Der Status von %1 ergibt sich aus dem, was damit geschieht, und lässt sich nicht von Hand setzen; nutzen Sie die vorgesehenen Schritte.</translation>
    </message>
    <message>
        <source>%1 does not become “%2” by hand: its status follows from what is done with it. Open it to see its own steps.</source>
        <translation>%1 wird nicht von Hand „%2“: Der Status folgt aus dem, was damit geschieht. Öffnen Sie den Eintrag; dort stehen seine Schritte.</translation>
    </message>
    <message>
        <source>%1 has no stages to move between. Change its fields instead.</source>
        <translation>%1 hat keine Phasen, zwischen denen gewechselt werden könnte. Ändern Sie stattdessen die Felder.</translation>
    </message>
</context>
<context>
    <name>NumberSeries</name>
    <message>
        <source>Number series</source>
        <translation>Nummernkreise</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Nummernkreis</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Letzte Nummer</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Sales orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Anliegen</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Office</source>
        <translation>Eigene Firma</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Eigene Firmen</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Tax and bank</source>
        <translation>Steuer und Bank</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernr. / USt-IdNr.</translation>
    </message>
    <message>
        <source>Company register</source>
        <translation>Handelsregister</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Kaufmännisches</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Hauswährung</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>Erster Monat des Geschäftsjahres</translation>
    </message>
    <message>
        <source>Usual tax rate</source>
        <translation>Üblicher Steuersatz</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Zahlungsziel (Tage)</translation>
    </message>
    <message>
        <source>Days a quote is valid</source>
        <translation>Gültigkeit von Angeboten (Tage)</translation>
    </message>
    <message>
        <source>Delivery allowance</source>
        <translation>Überlieferungstoleranz</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>My business</source>
        <translation>Meine Firma</translation>
    </message>
    <message>
        <source>The base currency can no longer be changed: amounts are stored in it, for instance those of %1. Nothing was changed. Write amounts in %2 on the documents themselves, or begin a new file in that currency.</source>
        <translation>Die Hauswährung lässt sich nicht mehr ändern: Beträge sind in ihr gespeichert, zum Beispiel die von %1. Es wurde nichts geändert. Schreiben Sie Beträge in %2 in den Belegen selbst, oder beginnen Sie eine neue Datei in dieser Währung.</translation>
    </message>
</context>
<context>
    <name>Opportunity</name>
    <message>
        <source>Prospecting</source>
        <translation>Anbahnung</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualifizierung</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Verhandlung</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Laufkundschaft</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>Kaltakquise</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>Messe</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Bestfall</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Kein Budget</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Keine Entscheidung</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>New business</source>
        <translation>Neugeschäft</translation>
    </message>
    <message>
        <source>Existing business</source>
        <translation>Bestandsgeschäft</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Verkaufschancen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Probability set by hand</source>
        <translation>Wahrscheinlichkeit von Hand gesetzt</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Forecast set by hand</source>
        <translation>Prognose von Hand gesetzt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Erwarteter Abschluss</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Lost because</source>
        <translation>Verlustgrund</translation>
    </message>
    <message>
        <source>About the loss</source>
        <translation>Notizen zum Verlust</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Wettbewerber</translation>
    </message>
</context>
<context>
    <name>OpportunityContact</name>
    <message>
        <source>Decision maker</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Prüft</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>Berät</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Fördert</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzt</translation>
    </message>
    <message>
        <source>Role in an opportunity</source>
        <translation>Rolle in einer Verkaufschance</translation>
    </message>
    <message>
        <source>Roles in opportunities</source>
        <translation>Rollen in Verkaufschancen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>OpportunityLine</name>
    <message>
        <source>Opportunity line</source>
        <translation>Position der Verkaufschance</translation>
    </message>
    <message>
        <source>Opportunity lines</source>
        <translation>Positionen der Verkaufschance</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>OpportunitySnapshot</name>
    <message>
        <source>Snapshot</source>
        <translation>Momentaufnahme</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentaufnahmen</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Erwarteter Abschluss</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
</context>
<context>
    <name>OrderEvent</name>
    <message>
        <source>Order event</source>
        <translation>Auftragsereignis</translation>
    </message>
    <message>
        <source>Order events</source>
        <translation>Auftragsereignisse</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Auftragsposition</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gefertigt</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>OwnFieldRow</name>
    <message>
        <source>Own field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Links to</source>
        <translation>Verweist auf</translation>
    </message>
    <message>
        <source>Field of the currency</source>
        <translation>Feld der Währung</translation>
    </message>
    <message>
        <source>Standard value</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Reihenfolge</translation>
    </message>
</context>
<context>
    <name>OwnOptionRow</name>
    <message>
        <source>Own option</source>
        <translation>Eigener Auswahlwert</translation>
    </message>
    <message>
        <source>Own options</source>
        <translation>Eigene Auswahlwerte</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Auswahlwert</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Reihenfolge</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln of them</source>
        <translation>
            <numerusform>davon der erste (%Ln)</numerusform>
            <numerusform>davon die ersten %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Zahlungseingang</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Ausbuchung</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Lastschrift</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Scheck</translation>
    </message>
    <message>
        <source>Online payment</source>
        <translation>Onlinezahlung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>Why it was written off</source>
        <translation>Grund der Ausbuchung</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Skonto</translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation>Forderungsausfall</translation>
    </message>
    <message>
        <source>Bank charge</source>
        <translation>Bankgebühr</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Left as credit</source>
        <translation>Restguthaben</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation>Dieses Geschäftsjahr</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>Letztes Geschäftsjahr</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Kundendienst</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Berichtet an</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Durchwahl</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>Eingestellt am</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>This is no PNG or JPEG picture that can be read. Choose another file.</source>
        <translation>Das ist kein lesbares PNG- oder JPEG-Bild. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels. Make it smaller and choose it again.</source>
        <translation>Das Bild ist zu groß: %1 × %2 Bildpunkte. Verkleinern Sie es und wählen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Only for customer</source>
        <translation>Nur für Kunde</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Ab Menge</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>Festbetrag</translation>
    </message>
    <message>
        <source>Markup on cost</source>
        <translation>Aufschlag auf Einkaufspreis</translation>
    </message>
    <message>
        <source>Markup on list price</source>
        <translation>Aufschlag auf Listenpreis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Markup</source>
        <translation>Aufschlag</translation>
    </message>
    <message>
        <source>Rounded to multiples of</source>
        <translation>Gerundet auf Vielfache von</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
</context>
<context>
    <name>PriceList</name>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Preislisten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Prices include tax</source>
        <translation>Preise inkl. MwSt.</translation>
    </message>
    <message>
        <source>Otherwise the prices of</source>
        <translation>Sonst die Preise von</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Einkaufspreis</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Beschaffung</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Stock is kept</source>
        <translation>Bestand wird geführt</translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation>Meldebestand</translation>
    </message>
    <message>
        <source>Warranty (months)</source>
        <translation>Garantie (Monate)</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Auslaufartikel</translation>
    </message>
</context>
<context>
    <name>ProposeConversion</name>
    <message>
        <source>has the same e-mail address</source>
        <translation>hat dieselbe E-Mail-Adresse</translation>
    </message>
    <message>
        <source>has the same phone number</source>
        <translation>hat dieselbe Telefonnummer</translation>
    </message>
    <message>
        <source>has the same name</source>
        <translation>hat denselben Namen</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>The number is too large to be calculated with.</source>
        <translation>Die Zahl ist zu groß, um damit zu rechnen.</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>%1 %2</source>
        <comment>kind of activity and person: Call Anna Bauer</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>call,phone,ring</source>
        <translation>anrufen,anruf,telefonieren,telefonat</translation>
    </message>
    <message>
        <source>meet,meeting</source>
        <translation>treffen,besprechung,termin</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>besuch,besuchen</translation>
    </message>
    <message>
        <source>mail,email,e-mail</source>
        <translation>mail,mailen,e-mail,email</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brief</translation>
    </message>
    <message>
        <source>task,todo</source>
        <translation>aufgabe,todo</translation>
    </message>
    <message>
        <source>next</source>
        <translation>nächster,nächste,nächsten,nächstes</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>on</source>
        <translation>am</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <source>day,days</source>
        <translation>tag,tage,tagen</translation>
    </message>
    <message>
        <source>week,weeks</source>
        <translation>woche,wochen</translation>
    </message>
    <message>
        <source>month,months</source>
        <translation>monat,monate,monaten</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>overmorrow</source>
        <translation>übermorgen</translation>
    </message>
    <message>
        <source>a,one</source>
        <translation>ein,eine,einem,einer,einen</translation>
    </message>
    <message>
        <source>o&apos;clock,h</source>
        <translation>uhr,h</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Beauftragt</translation>
    </message>
    <message>
        <source>Quoted on</source>
        <translation>Angebotsdatum</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Prices include tax</source>
        <translation>Preise inkl. MwSt.</translation>
    </message>
    <message>
        <source>Payment within (days)</source>
        <translation>Zahlungsziel (Tage)</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>Einleitungstext</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Net total</source>
        <translation>Nettosumme</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtsumme</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Versendet am</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Why it was declined</source>
        <translation>Ablehnungsgrund</translation>
    </message>
    <message>
        <source>Revision of</source>
        <translation>Neue Fassung von</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
</context>
<context>
    <name>QuoteLine</name>
    <message>
        <source>Quote line</source>
        <translation>Angebotsposition</translation>
    </message>
    <message>
        <source>Quote lines</source>
        <translation>Angebotspositionen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>From opportunity line</source>
        <translation>Aus Position der Verkaufschance</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>%1 is not there: it may have been removed.</source>
        <translation>%1 ist nicht da: Vielleicht wurde es gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is the name of several records: %2 and %3. Name one of them by its number.</source>
        <translation>„%1“ heißen mehrere Einträge: %2 und %3. Nennen Sie einen davon mit seiner Nummer.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>%1 „%2“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 hat kein Feld „%2“.</translation>
    </message>
</context>
<context>
    <name>RemoveRecord</name>
    <message>
        <source>%1 cannot be removed: %2 (%3) belongs to it. Remove or move it first.</source>
        <translation>%1 lässt sich nicht löschen: %2 (%3) gehört dazu. Löschen oder verschieben Sie das zuerst.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: it is the %2 of %3. Give it another one first.</source>
        <translation>%1 kann nicht entfernt werden: Es steht bei %3 unter „%2“. Tragen Sie dort zuerst etwas anderes ein.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2 (%3) belongs to it, and %4 more such. Remove or move them first.</source>
        <translation>%1 lässt sich nicht löschen: %2 (%3) gehört dazu, und %4 weitere. Löschen oder verschieben Sie diese zuerst.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: it is the %2 of %3, and of %4 more such. Give them another one first.</source>
        <translation>%1 kann nicht entfernt werden: Es steht bei %3 unter „%2“ und bei %4 weiteren. Tragen Sie dort zuerst etwas anderes ein.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2 (%3) names it. Take it out there first.</source>
        <translation>%1 kann nicht entfernt werden: %2 (%3) nennt es. Nehmen Sie es dort zuerst heraus.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2 (%3) names it, and %4 more such. Take it out there first.</source>
        <translation>%1 kann nicht entfernt werden: %2 (%3) nennt es, und %4 weitere. Nehmen Sie es dort zuerst heraus.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2 rests on it. Nothing was changed; cancel, credit or remove that first.</source>
        <translation>%1 lässt sich nicht löschen: %2 beruht darauf. Es wurde nichts geändert; stornieren, gutschreiben oder löschen Sie das zuerst.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>There is no exchange rate for %1; amounts in it count as nothing here. Add the rate in the settings.</source>
        <translation>Für %1 gibt es keinen Wechselkurs; Beträge darin zählen hier nicht. Tragen Sie den Kurs in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Management report</source>
        <translation>Monatsbericht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunity(s) came into the file after %1 and count as nothing here: what they were like on that day is not known.</source>
        <translation>
            <numerusform>%Ln Verkaufschance kam erst nach dem %1 in die Datei und zählt hier nicht: Wie sie an jenem Tag stand, ist nicht bekannt.</numerusform>
            <numerusform>%Ln Verkaufschancen kamen erst nach dem %1 in die Datei und zählen hier nicht: Wie sie an jenem Tag standen, ist nicht bekannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message numerus="yes">
        <source>and %Ln more row(s)</source>
        <translation>
            <numerusform>und %Ln weitere Zeile</numerusform>
            <numerusform>und %Ln weitere Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalesOrder</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>In Fertigung</translation>
    </message>
    <message>
        <source>Partly delivered</source>
        <translation>Teilweise geliefert</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Partly invoiced</source>
        <translation>Teilweise berechnet</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Closed short</source>
        <translation>Vorzeitig geschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Im Laden</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Webshop</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marktplatz</translation>
    </message>
    <message>
        <source>Field sales</source>
        <translation>Außendienst</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Net total</source>
        <translation>Nettosumme</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtsumme</translation>
    </message>
    <message>
        <source>Net total in office currency</source>
        <translation>Nettosumme in Hauswährung</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bestätigt am</translation>
    </message>
    <message>
        <source>Credit hold</source>
        <translation>Kreditsperre</translation>
    </message>
    <message>
        <source>Shipping hold</source>
        <translation>Liefersperre</translation>
    </message>
    <message>
        <source>Return hold</source>
        <translation>Rückgabesperre</translation>
    </message>
    <message>
        <source>Why it is on hold</source>
        <translation>Grund der Sperre</translation>
    </message>
    <message>
        <source>Closed short on</source>
        <translation>Vorzeitig geschlossen am</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Storniert am</translation>
    </message>
    <message>
        <source>Why it was closed or cancelled</source>
        <translation>Grund für Schließung oder Storno</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Auftragsdatum</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Liefertermin</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Customer&apos;s reference</source>
        <translation>Kundenreferenz</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Prices include tax</source>
        <translation>Preise inkl. MwSt.</translation>
    </message>
    <message>
        <source>Payment within (days)</source>
        <translation>Zahlungsziel (Tage)</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Versandkosten</translation>
    </message>
    <message>
        <source>Tax on freight</source>
        <translation>MwSt. auf Versandkosten</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Versand durch</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>Versendet am</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferempfänger</translation>
    </message>
    <message>
        <source>Ship to street</source>
        <translation>Lieferstraße</translation>
    </message>
    <message>
        <source>Ship to city</source>
        <translation>Lieferort</translation>
    </message>
    <message>
        <source>Ship to region</source>
        <translation>Lieferregion</translation>
    </message>
    <message>
        <source>Ship to postcode</source>
        <translation>Liefer-PLZ</translation>
    </message>
    <message>
        <source>Ship to country</source>
        <translation>Lieferland</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
</context>
<context>
    <name>SalesOrderLine</name>
    <message>
        <source>Order line</source>
        <translation>Auftragsposition</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Auftragspositionen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>From quote line</source>
        <translation>Aus Angebotsposition</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>In the sidebar</source>
        <translation>In der Seitenleiste</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Reihenfolge</translation>
    </message>
</context>
<context>
    <name>SearchLanguage</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>It is not known who “me” is. Choose the person you are, or write a name.</source>
        <translation>Wer „me“ ist, steht nicht fest. Wählen Sie, wer Sie sind, oder schreiben Sie einen Namen.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>StageLog</name>
    <message>
        <source>Stage change</source>
        <translation>Phasenwechsel</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>Phasenwechsel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Seconds before</source>
        <translation>Sekunden in der vorigen Phase</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>StageMoves</name>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 auf „%2“ setzen</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 ist jetzt %2</translation>
    </message>
</context>
<context>
    <name>StepChip</name>
    <message numerus="yes">
        <source>Overdue %Ln d</source>
        <translation>
            <numerusform>%Ln T. überfällig</numerusform>
            <numerusform>%Ln T. überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet %Ln d</source>
        <translation>
            <numerusform>%Ln T. still</numerusform>
            <numerusform>%Ln T. still</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again. (%1)</source>
        <translation>Der Datenträger ist voll; es wurde nichts geändert. Schaffen Sie Platz und versuchen Sie es erneut. (%1)</translation>
    </message>
    <message>
        <source>Your share of the disk is used up; nothing was changed. Free some space and try again. (%1)</source>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht; es wurde nichts geändert. Schaffen Sie Platz und versuchen Sie es erneut. (%1)</translation>
    </message>
    <message>
        <source>The place is read-only; nothing was changed. Choose another folder. (%1)</source>
        <translation>Der Speicherort ist schreibgeschützt; es wurde nichts geändert. Wählen Sie einen anderen Ordner. (%1)</translation>
    </message>
    <message>
        <source>You may not write there; nothing was changed. Choose another folder or ask for the right to write. (%1)</source>
        <translation>Sie dürfen dort nicht schreiben; es wurde nichts geändert. Wählen Sie einen anderen Ordner oder bitten Sie um Schreibrechte. (%1)</translation>
    </message>
    <message>
        <source>The folder does not exist; nothing was changed. Choose another one. (%1)</source>
        <translation>Den Ordner gibt es nicht; es wurde nichts geändert. Wählen Sie einen anderen. (%1)</translation>
    </message>
    <message>
        <source>A folder of that name is in the way; nothing was changed. Choose another name. (%1)</source>
        <translation>Ein Ordner dieses Namens ist im Weg; es wurde nichts geändert. Wählen Sie einen anderen Namen. (%1)</translation>
    </message>
    <message>
        <source>The name is too long; nothing was changed. Choose a shorter one. (%1)</source>
        <translation>Der Name ist zu lang; es wurde nichts geändert. Wählen Sie einen kürzeren. (%1)</translation>
    </message>
    <message>
        <source>The file would be larger than the disk allows; nothing was changed. (%1)</source>
        <translation>Die Datei würde größer, als der Datenträger zulässt; es wurde nichts geändert. (%1)</translation>
    </message>
    <message>
        <source>Too many files are open; nothing was changed. Close some programs and try again. (%1)</source>
        <translation>Es sind zu viele Dateien geöffnet; es wurde nichts geändert. Schließen Sie einige Programme und versuchen Sie es erneut. (%1)</translation>
    </message>
    <message>
        <source>The disk reports an error; nothing was changed. Check the disk, and make a backup elsewhere. (%1)</source>
        <translation>Der Datenträger meldet einen Fehler; es wurde nichts geändert. Prüfen Sie den Datenträger und legen Sie an anderer Stelle eine Sicherung an. (%1)</translation>
    </message>
    <message>
        <source>Writing failed (%2); nothing was changed. Try again or choose another folder. (%1)</source>
        <translation>Das Schreiben ist fehlgeschlagen (%2); es wurde nichts geändert. Versuchen Sie es erneut oder wählen Sie einen anderen Ordner. (%1)</translation>
    </message>
    <message>
        <source>A device, a pipe or a socket has that name, which no file may replace; nothing was changed. Choose another name. (%1)</source>
        <translation>So heißt schon ein Gerät, eine Pipe oder ein Socket, und das darf keine Datei ersetzen; es wurde nichts geändert. Wählen Sie einen anderen Namen. (%1)</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>This installation of Perennial cannot use its database library. Please install the package of Qt&apos;s SQLite driver.</source>
        <translation>Diese Installation von Perennial kann ihre Datenbankbibliothek nicht benutzen. Bitte installieren Sie das Paket des SQLite-Treibers von Qt.</translation>
    </message>
    <message>
        <source>“%1” cannot be the key of an own field: it must start with cf_ and hold small letters, digits and underscores only.</source>
        <translation>„%1“ taugt nicht als Schlüssel eines eigenen Feldes: Er muss mit cf_ beginnen und darf nur Kleinbuchstaben, Ziffern und Unterstriche enthalten.</translation>
    </message>
    <message>
        <source>There is no question called “%1”.</source>
        <translation>Es gibt keine Abfrage namens „%1“.</translation>
    </message>
    <message>
        <source>The question “%1” lacks a parameter.</source>
        <translation>Der Abfrage „%1“ fehlt ein Parameter.</translation>
    </message>
    <message>
        <source>%1 was changed by someone else in the meantime; nothing was saved. Look at it again and repeat your change.</source>
        <translation>%1 wurde inzwischen von jemand anderem geändert; es wurde nichts gespeichert. Sehen Sie sich den Eintrag noch einmal an und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>unbekannt: %1</translation>
    </message>
    <message>
        <source>different: %1</source>
        <translation>abweichend: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlend: %1</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1: Ein Feld „%2“ gibt es dort nicht.</translation>
    </message>
    <message>
        <source>The file holds a value of a kind it should not hold. Nothing was changed; please run a check and restore a backup.</source>
        <translation>Die Datei enthält einen Wert einer Art, die dort nicht hingehört. Es wurde nichts geändert; bitte prüfen Sie die Datei und stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The backup was made but is not good, so it was not kept: %1. Run a check on the file, and try another disk.</source>
        <translation>Die Sicherung wurde angelegt, ist aber nicht in Ordnung und wurde deshalb verworfen: %1. Prüfen Sie die Datei und versuchen Sie es auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>it holds another number of records than the file</source>
        <translation>sie enthält eine andere Zahl von Einträgen als die Datei</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation>„%1“ gibt es schon und blieb, wie es war. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1: a record links to a missing %2</source>
        <translation>%1: Ein Eintrag verweist auf einen fehlenden Eintrag (%2)</translation>
    </message>
    <message>
        <source>%1: the counter of numbers is behind the records</source>
        <translation>%1: Der Zähler des Nummernkreises liegt hinter den Einträgen</translation>
    </message>
    <message>
        <source>there are more operations than the file has counted</source>
        <translation>es gibt mehr Vorgänge, als die Datei gezählt hat</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3, since %4)</source>
        <translation>%1 (Prozess %2 auf %3, seit %4)</translation>
    </message>
    <message>
        <source>The file “%1” is in use by %2, which is stopped and does not answer; nothing was changed. Let it continue or end it, then try again.</source>
        <translation>Die Datei „%1“ ist in Gebrauch: %2 ist angehalten und antwortet nicht; es wurde nichts geändert. Lassen Sie es weiterlaufen oder beenden Sie es, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file “%1” is in use by %2, another computer; nothing was changed. Close it there. If that computer has crashed, remove the file “%3”.</source>
        <translation>Die Datei „%1“ ist auf einem anderen Computer in Gebrauch: %2; es wurde nichts geändert. Schließen Sie sie dort. Ist der Computer abgestürzt, entfernen Sie die Datei „%3“.</translation>
    </message>
    <message>
        <source>The file “%1” is in use by %2; nothing was changed. Close it there, then try again.</source>
        <translation>Die Datei „%1“ ist in Gebrauch: %2; es wurde nichts geändert. Schließen Sie sie dort, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This file lies in a network folder. Let only one computer work with it at a time, and keep backups on this computer.</source>
        <translation>Diese Datei liegt in einem Netzwerkordner. Lassen Sie immer nur einen Computer damit arbeiten und bewahren Sie Sicherungen auf diesem Computer auf.</translation>
    </message>
    <message>
        <source>This file lies in a folder that a service keeps in step with other computers. Let it finish before you open the file elsewhere, and never work on two computers at a time.</source>
        <translation>Diese Datei liegt in einem Ordner, den ein Dienst mit anderen Computern abgleicht. Warten Sie den Abgleich ab, bevor Sie die Datei anderswo öffnen, und arbeiten Sie nie an zwei Computern zugleich.</translation>
    </message>
    <message numerus="yes">
        <source>The file “%1” came back older than it was: %Ln operation(s) seen on this computer are missing. Look for a newer copy or a backup before you go on.</source>
        <translation>
            <numerusform>Die Datei „%1“ ist älter als zuletzt: %Ln Vorgang, den dieser Computer kannte, fehlt. Suchen Sie eine neuere Kopie oder eine Sicherung, bevor Sie weiterarbeiten.</numerusform>
            <numerusform>Die Datei „%1“ ist älter als zuletzt: %Ln Vorgänge, die dieser Computer kannte, fehlen. Suchen Sie eine neuere Kopie oder eine Sicherung, bevor Sie weiterarbeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>tables are missing</source>
        <translation>Tabellen fehlen</translation>
    </message>
    <message>
        <source>%1 (replaced %2)</source>
        <translation>%1 (ersetzt %2)</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged (%2), so nothing was changed. Choose an older one.</source>
        <translation>Die Sicherung „%1“ ist beschädigt (%2), deshalb wurde nichts geändert. Wählen Sie eine ältere.</translation>
    </message>
    <message>
        <source>A file cannot be restored from itself. Choose a backup.</source>
        <translation>Eine Datei lässt sich nicht aus sich selbst wiederherstellen. Wählen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>The damaged file could not be copied for reading; nothing was changed. Make room on the disk and try again.</source>
        <translation>Die beschädigte Datei ließ sich zum Lesen nicht kopieren; es wurde nichts geändert. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing could be read from “%1”. It was left as it is; please restore a backup.</source>
        <translation>Aus „%1“ ließ sich nichts lesen. Die Datei blieb, wie sie war; bitte stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The bytes of this attachment are not in the file. Only its name is known; attach the file again.</source>
        <translation>Die Bytes dieses Anhangs sind nicht in der Datei. Nur sein Name ist bekannt; hängen Sie die Datei erneut an.</translation>
    </message>
    <message>
        <source>The bytes of this attachment are no longer those that were attached. Restore a backup, or attach the file again.</source>
        <translation>Die Bytes dieses Anhangs sind nicht mehr die, die angehängt wurden. Stellen Sie eine Sicherung wieder her oder hängen Sie die Datei erneut an.</translation>
    </message>
    <message>
        <source>attached bytes differ from what was kept (%1)</source>
        <translation>angehängte Bytes weichen von dem ab, was aufbewahrt wurde (%1)</translation>
    </message>
    <message>
        <source>attachment: the bytes of “%1” are missing</source>
        <translation>Anhang: Die Bytes von „%1“ fehlen</translation>
    </message>
    <message>
        <source>attachment: “%1” has another size than it says</source>
        <translation>Anhang: „%1“ hat eine andere Größe als angegeben</translation>
    </message>
    <message>
        <source>history: operations differ from what was written; undo and history may show what never was</source>
        <translation>Verlauf: Vorgänge weichen von dem ab, was geschrieben wurde; Rückgängig und Verlauf zeigen vielleicht, was nie war</translation>
    </message>
    <message>
        <source>“%1” was the key of a field of another kind. Choose another one.</source>
        <translation>„%1“ war der Schlüssel eines Feldes anderer Art. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 %2 differs from what was written: the file is damaged. Nothing was changed. Restore a backup, or let “doctor --salvage” write what is sound into a new file.</source>
        <translation>%1 %2 weicht von dem ab, was geschrieben wurde: Die Datei ist beschädigt. Es wurde nichts geändert. Stellen Sie eine Sicherung wieder her, oder lassen Sie „doctor --salvage“ das Heile in eine neue Datei schreiben.</translation>
    </message>
    <message>
        <source>The search index was not finished; it will be another time.</source>
        <translation>Der Suchindex wurde nicht fertig; das geschieht ein andermal.</translation>
    </message>
</context>
<context>
    <name>StoredView</name>
    <message>
        <source>Opportunities to close</source>
        <translation>Abschluss bald</translation>
    </message>
    <message>
        <source>Mine today</source>
        <translation>Meine für heute</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Ohne Schritt</translation>
    </message>
    <message>
        <source>New this week</source>
        <translation>Diese Woche neu</translation>
    </message>
    <message>
        <source>30 days quiet</source>
        <translation>30 Tage still</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Geburtstage</translation>
    </message>
</context>
<context>
    <name>SupplierPrice</name>
    <message>
        <source>Supplier price</source>
        <translation>Lieferantenpreis</translation>
    </message>
    <message>
        <source>Supplier prices</source>
        <translation>Lieferantenpreise</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Vendor&apos;s SKU</source>
        <translation>Artikelnummer des Lieferanten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Ab Menge</translation>
    </message>
    <message>
        <source>Lead time (days)</source>
        <translation>Lieferzeit (Tage)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>TagRecord</name>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>Tag on a record</source>
        <translation>Schlagwort am Eintrag</translation>
    </message>
    <message>
        <source>Tags on records</source>
        <translation>Schlagwörter an Einträgen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The text holds a NUL character, which no program can show. Remove it.</source>
        <translation>Der Text enthält ein NUL-Zeichen, das kein Programm anzeigen kann. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The text holds half a character (a lone surrogate). Remove it.</source>
        <translation>Der Text enthält ein halbes Zeichen (ein einzelnes Surrogat). Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8. Choose the right character set.</source>
        <translation>Der Text ist kein gültiges UTF-8. Wählen Sie den richtigen Zeichensatz.</translation>
    </message>
</context>
<context>
    <name>Trade</name>
    <message>
        <source>The amount of line %1 is not its price times its quantity.</source>
        <translation>Der Betrag von Position %1 ist nicht Preis mal Menge.</translation>
    </message>
    <message>
        <source>The totals are not the sums of the lines.</source>
        <translation>Die Summen sind nicht die Summen der Positionen.</translation>
    </message>
    <message>
        <source>Line %1 was not shipped as its order&apos;s events say.</source>
        <translation>Position %1 wurde nicht so geliefert, wie es die Ereignisse des Auftrags sagen.</translation>
    </message>
    <message>
        <source>Line %1 was not invoiced as its order&apos;s events say.</source>
        <translation>Position %1 wurde nicht so berechnet, wie es die Ereignisse des Auftrags sagen.</translation>
    </message>
    <message>
        <source>The status is not what its events say.</source>
        <translation>Der Status ist nicht der, den die Ereignisse sagen.</translation>
    </message>
    <message>
        <source>What is used of it is not the sum of its allocations.</source>
        <translation>Das Verwendete ist nicht die Summe der Zuordnungen.</translation>
    </message>
    <message>
        <source>What is settled is not the sum of its allocations.</source>
        <translation>Das Beglichene ist nicht die Summe der Zuordnungen.</translation>
    </message>
    <message>
        <source>The number was issued twice.</source>
        <translation>Die Nummer wurde zweimal vergeben.</translation>
    </message>
    <message>
        <source>The numbers %1-… have a gap.</source>
        <translation>Die Nummern %1-… haben eine Lücke.</translation>
    </message>
    <message>
        <source>A line to be credited belongs to another invoice.</source>
        <translation>Eine gutzuschreibende Position gehört zu einer anderen Rechnung.</translation>
    </message>
    <message>
        <source>%1 has several tax rates. Credit its lines instead of an amount.</source>
        <translation>%1 hat mehrere Steuersätze. Schreiben Sie die Positionen gut statt eines Betrags.</translation>
    </message>
    <message>
        <source>%1 is a credit note itself. Write a new invoice instead.</source>
        <translation>%1 ist selbst eine Gutschrift. Schreiben Sie stattdessen eine neue Rechnung.</translation>
    </message>
    <message>
        <source>%1 is a draft: change or remove it as it is.</source>
        <translation>%1 ist ein Entwurf: Ändern oder löschen Sie ihn, wie er ist.</translation>
    </message>
    <message>
        <source>Say why %1 is credited.</source>
        <translation>Geben Sie an, warum für %1 eine Gutschrift entsteht.</translation>
    </message>
    <message>
        <source>A credit is more than 0.</source>
        <translation>Eine Gutschrift ist größer als 0.</translation>
    </message>
    <message>
        <source>Credit for %1: %2</source>
        <translation>Gutschrift zu %1: %2</translation>
    </message>
    <message>
        <source>%1 is over %2, of which %3 are credited already; no more than the rest can be.</source>
        <translation>%1 lautet über %2, davon sind %3 bereits gutgeschrieben; mehr als der Rest geht nicht.</translation>
    </message>
    <message>
        <source>%1 is finished; nothing more is delivered on it. Write a new order.</source>
        <translation>%1 ist abgeschlossen; darauf wird nichts mehr geliefert. Schreiben Sie einen neuen Auftrag.</translation>
    </message>
    <message>
        <source>%1 is on hold: %2. Release it before delivering.</source>
        <translation>%1 ist gesperrt: %2. Geben Sie den Auftrag vor dem Liefern frei.</translation>
    </message>
    <message>
        <source>%1 is a draft. Confirm it before delivering.</source>
        <translation>%1 ist ein Entwurf. Bestätigen Sie ihn vor dem Liefern.</translation>
    </message>
    <message>
        <source>A line to be delivered belongs to another order.</source>
        <translation>Eine zu liefernde Position gehört zu einem anderen Auftrag.</translation>
    </message>
    <message>
        <source>The quantity of “%1” must be more than 0.</source>
        <translation>Die Menge von „%1“ muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>Only %1 of “%2” are open, not %3. Lower the quantity, or raise it on the order first.</source>
        <translation>Nur %1 von „%2“ sind offen, nicht %3. Verringern Sie die Menge, oder erhöhen Sie sie zuerst im Auftrag.</translation>
    </message>
    <message>
        <source>“%1” stands on an invoice that is a draft. Issue or remove that one.</source>
        <translation>„%1“ steht auf einem Rechnungsentwurf. Stellen Sie ihn aus oder löschen Sie ihn.</translation>
    </message>
    <message>
        <source>Nothing delivered is left to invoice on %1. Deliver first, or invoice before delivery.</source>
        <translation>Von %1 ist nichts Geliefertes mehr zu berechnen. Liefern Sie zuerst, oder berechnen Sie vor der Lieferung.</translation>
    </message>
    <message>
        <source>Only %1 of “%2” can be invoiced, not %3: the rest is invoiced already, came back, or was not delivered.</source>
        <translation>Nur %1 von „%2“ können berechnet werden, nicht %3: Der Rest ist bereits berechnet, kam zurück oder wurde nicht geliefert.</translation>
    </message>
    <message>
        <source>%1 is a draft. Confirm it before invoicing.</source>
        <translation>%1 ist ein Entwurf. Bestätigen Sie ihn vor dem Berechnen.</translation>
    </message>
    <message>
        <source>%1 has not left yet. Ship it before invoicing.</source>
        <translation>%1 ist noch nicht unterwegs. Versenden Sie die Lieferung vor dem Berechnen.</translation>
    </message>
    <message>
        <source>“%1” of %2 belongs to no order. Write its invoice by hand.</source>
        <translation>„%1“ von %2 gehört zu keinem Auftrag. Schreiben Sie die Rechnung von Hand.</translation>
    </message>
    <message>
        <source>%1 and %2 have different customers, currencies or ways of stating tax. Invoice them one by one.</source>
        <translation>%1 und %2 haben verschiedene Kunden, Währungen oder Arten, die MwSt. auszuweisen. Berechnen Sie sie einzeln.</translation>
    </message>
    <message>
        <source>%1 was issued and can no longer be changed or removed. Nothing was changed; correct it by a credit note.</source>
        <translation>%1 wurde ausgestellt und lässt sich nicht mehr ändern oder löschen. Es wurde nichts geändert; korrigieren Sie durch eine Gutschrift.</translation>
    </message>
    <message>
        <source>%1 does not follow the invoice issued before it.</source>
        <translation>%1 folgt nicht auf die davor ausgestellte Rechnung.</translation>
    </message>
    <message>
        <source>%1 is not what was issued.</source>
        <translation>%1 ist nicht, was ausgestellt wurde.</translation>
    </message>
    <message>
        <source>%1 is empty. Add a line before issuing it.</source>
        <translation>%1 ist leer. Fügen Sie vor dem Ausstellen eine Position hinzu.</translation>
    </message>
    <message>
        <source>%1 is over %2. An invoice is over 0 or more; what the customer gets back is a credit note.</source>
        <translation>%1 lautet über %2. Eine Rechnung lautet über 0 oder mehr; was der Kunde zurückbekommt, ist eine Gutschrift.</translation>
    </message>
    <message>
        <source>An invoice is not dated ahead: %1 has not come yet.</source>
        <translation>Eine Rechnung wird nicht vordatiert: Der %1 ist noch nicht da.</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1. Add one to the currency rates first.</source>
        <translation>Für %1 gibt es keinen Wechselkurs. Tragen Sie zuerst einen bei den Währungskursen ein.</translation>
    </message>
    <message>
        <source>%1 of “%2” would be delivered, but only %3 are ordered. Lower the quantity, or raise it on the order first.</source>
        <translation>%1 von „%2“ würden geliefert, aber nur %3 sind bestellt. Verringern Sie die Menge, oder erhöhen Sie sie zuerst im Auftrag.</translation>
    </message>
    <message>
        <source>%1 of “%2” would be invoiced, but only %3 are ordered. Lower the quantity, or credit the earlier invoice first.</source>
        <translation>%1 von „%2“ würden berechnet, aber nur %3 sind bestellt. Verringern Sie die Menge, oder schreiben Sie zuerst die frühere Rechnung gut.</translation>
    </message>
    <message>
        <source>A line cannot be moved to another record. Remove it here and write it there.</source>
        <translation>Eine Position lässt sich nicht in einen anderen Eintrag verschieben. Löschen Sie sie hier und schreiben Sie sie dort neu.</translation>
    </message>
    <message>
        <source>%1 has deliveries or invoices and cannot be removed. Nothing was changed; cancel or close it instead.</source>
        <translation>%1 hat Lieferungen oder Rechnungen und lässt sich nicht löschen. Es wurde nichts geändert; stornieren oder schließen Sie stattdessen.</translation>
    </message>
    <message>
        <source>%1 is a credit note: the customer is owed its amount.</source>
        <translation>%1 ist eine Gutschrift: Der Betrag steht dem Kunden zu.</translation>
    </message>
    <message>
        <source>%1 is a draft and cannot be paid. Issue it first.</source>
        <translation>%1 ist ein Entwurf und nicht zahlbar. Stellen Sie die Rechnung zuerst aus.</translation>
    </message>
    <message>
        <source>%1 is settled; nothing of it is open.</source>
        <translation>%1 ist beglichen; es ist nichts offen.</translation>
    </message>
    <message>
        <source>The shares are more than the payment of %1.</source>
        <translation>Die Anteile sind mehr als die Zahlung über %1.</translation>
    </message>
    <message>
        <source>The payment is in %1, %2 in %3. Say the exchange rate: %3 for one %1.</source>
        <translation>Die Zahlung ist in %1, %2 in %3. Geben Sie den Wechselkurs an: %3 für 1 %1.</translation>
    </message>
    <message>
        <source>A payment is more than 0; money that goes back is a refund.</source>
        <translation>Eine Zahlung ist größer als 0; Geld, das zurückgeht, ist eine Erstattung.</translation>
    </message>
    <message>
        <source>A payment is not dated ahead: %1 has not come yet.</source>
        <translation>Eine Zahlung wird nicht vordatiert: Der %1 ist noch nicht da.</translation>
    </message>
    <message>
        <source>%1 of the payment are more than is open. Lower the amount, or keep the rest as credit of the customer.</source>
        <translation>%1 der Zahlung sind mehr, als offen ist. Verringern Sie den Betrag, oder behalten Sie den Rest als Guthaben des Kunden.</translation>
    </message>
    <message>
        <source>Part of this payment was sent back to the customer. Remove that refund first.</source>
        <translation>Ein Teil dieser Zahlung ging an den Kunden zurück. Löschen Sie zuerst diese Erstattung.</translation>
    </message>
    <message>
        <source>Say why the goods came back.</source>
        <translation>Geben Sie an, warum die Ware zurückkam.</translation>
    </message>
    <message>
        <source>A line to be returned belongs to another order.</source>
        <translation>Eine zurückzunehmende Position gehört zu einem anderen Auftrag.</translation>
    </message>
    <message>
        <source>A payment is allocated to an invoice or to a refund. Choose one of them.</source>
        <translation>Eine Zahlung wird einer Rechnung oder einer Erstattung zugeordnet. Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>An allocation is more than 0.</source>
        <translation>Eine Zuordnung ist größer als 0.</translation>
    </message>
    <message>
        <source>The payment is in %1, the invoice in %2. Say how much of the payment it takes.</source>
        <translation>Die Zahlung ist in %1, die Rechnung in %2. Geben Sie an, wie viel von der Zahlung sie verwendet.</translation>
    </message>
    <message>
        <source>%1 would be settled with %2, but it is over %3. Lower the amount, or keep the rest as credit of the customer.</source>
        <translation>%1 würde mit %2 beglichen, lautet aber über %3. Verringern Sie den Betrag, oder behalten Sie den Rest als Guthaben des Kunden.</translation>
    </message>
    <message>
        <source>%1 of the payment would be used, but it is over %2. Lower an allocation.</source>
        <translation>%1 der Zahlung würden verwendet, sie lautet aber über %2. Verringern Sie eine Zuordnung.</translation>
    </message>
    <message>
        <source>A refund gives back credit of the customer: %1 of it has no credit behind it.</source>
        <translation>Eine Erstattung gibt Guthaben des Kunden zurück: Für %1 davon gibt es kein Guthaben.</translation>
    </message>
    <message>
        <source>%1 is empty. Add what it carries first.</source>
        <translation>%1 ist leer. Fügen Sie zuerst hinzu, was geliefert wird.</translation>
    </message>
    <message>
        <source>%1 is on hold: %2. Release it before shipping.</source>
        <translation>%1 ist gesperrt: %2. Geben Sie den Auftrag vor dem Versenden frei.</translation>
    </message>
    <message>
        <source>The customer&apos;s credit is %1; no more than that can be sent back.</source>
        <translation>Das Guthaben des Kunden beträgt %1; mehr lässt sich nicht zurückzahlen.</translation>
    </message>
    <message>
        <source>Delivery %1 was written.</source>
        <translation>Lieferung %1 ist geschrieben.</translation>
    </message>
    <message>
        <source>%1 is on its way.</source>
        <translation>%1 ist unterwegs.</translation>
    </message>
    <message>
        <source>%1 is delivered.</source>
        <translation>%1 ist zugestellt.</translation>
    </message>
    <message>
        <source>The return to %1 was noted.</source>
        <translation>Die Rückgabe zu %1 ist vermerkt.</translation>
    </message>
    <message>
        <source>%1 was written as a draft.</source>
        <translation>%1 ist als Entwurf geschrieben.</translation>
    </message>
    <message>
        <source>Invoice %1 was issued.</source>
        <translation>Rechnung %1 ist ausgestellt.</translation>
    </message>
    <message>
        <source>%1 was issued.</source>
        <translation>%1 ist ausgestellt.</translation>
    </message>
    <message>
        <source>The payment of %1 was recorded.</source>
        <translation>Die Zahlung zu %1 ist erfasst.</translation>
    </message>
    <message>
        <source>Payment %1 was recorded.</source>
        <translation>Zahlung %1 ist erfasst.</translation>
    </message>
    <message>
        <source>Credit note %1 was issued.</source>
        <translation>Gutschrift %1 ist ausgestellt.</translation>
    </message>
    <message>
        <source>What was open of %1 is written off.</source>
        <translation>Was von %1 offen war, ist ausgebucht.</translation>
    </message>
    <message>
        <source>The credit of %1 was set against open invoices.</source>
        <translation>Das Guthaben aus %1 ist mit offenen Rechnungen verrechnet.</translation>
    </message>
    <message>
        <source>Refund %1 was recorded.</source>
        <translation>Erstattung %1 ist erfasst.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>%1 is a draft. Send it before it is accepted.</source>
        <translation>%1 ist ein Entwurf. Versenden Sie das Angebot, bevor es angenommen wird.</translation>
    </message>
    <message>
        <source>%1 was accepted already; its order exists.</source>
        <translation>%1 ist bereits angenommen; den Auftrag dazu gibt es.</translation>
    </message>
    <message>
        <source>%1 was superseded. Accept its newer revision.</source>
        <translation>%1 wurde ersetzt. Nehmen Sie die neuere Fassung an.</translation>
    </message>
    <message>
        <source>%1 was declined. Revise it to offer it again.</source>
        <translation>%1 wurde abgelehnt. Überarbeiten Sie das Angebot, um es neu anzubieten.</translation>
    </message>
    <message>
        <source>%1 expired: it was valid until %2. Revise it, which makes a new draft with the same lines, and send that one.</source>
        <translation>%1 ist abgelaufen: gültig war es bis %2. Überarbeiten Sie es – das macht einen neuen Entwurf mit denselben Positionen – und versenden Sie diesen.</translation>
    </message>
    <message>
        <source>%1 was sent. Revise it to offer something else.</source>
        <translation>%1 ist versendet. Überarbeiten Sie das Angebot, um etwas anderes anzubieten.</translation>
    </message>
    <message>
        <source>%1 is finished. Write a new order for more.</source>
        <translation>%1 ist abgeschlossen. Schreiben Sie für mehr einen neuen Auftrag.</translation>
    </message>
    <message>
        <source>%1 was issued. Write a new invoice for more.</source>
        <translation>%1 ist ausgestellt. Schreiben Sie für mehr eine neue Rechnung.</translation>
    </message>
    <message>
        <source>%1 left the house or was called off. Write a new delivery for more, or take goods back by a return.</source>
        <translation>%1 hat das Haus verlassen oder wurde abgesagt. Schreiben Sie für mehr eine neue Lieferung, oder nehmen Sie Ware durch eine Rückgabe zurück.</translation>
    </message>
    <message>
        <source>“%1” is discontinued. Choose another product, or write the line as a text.</source>
        <translation>„%1“ ist ausgelaufen. Wählen Sie ein anderes Produkt, oder schreiben Sie die Position als Text.</translation>
    </message>
    <message>
        <source>“%1” stands on a delivery that has not left yet. Cancel that delivery first.</source>
        <translation>„%1“ steht auf einer Lieferung, die noch nicht unterwegs ist. Stornieren Sie zuerst diese Lieferung.</translation>
    </message>
    <message>
        <source>%1 of “%2” were delivered and cannot be cancelled; at most %3 can. Goods that come back are a return.</source>
        <translation>%1 von „%2“ sind geliefert und nicht stornierbar; höchstens %3 sind es. Ware, die zurückkommt, ist eine Rückgabe.</translation>
    </message>
    <message>
        <source>“%1” was invoiced before it was delivered. Credit the invoice first.</source>
        <translation>„%1“ wurde vor der Lieferung berechnet. Schreiben Sie zuerst die Rechnung gut.</translation>
    </message>
    <message>
        <source>Say why %1 is cancelled.</source>
        <translation>Geben Sie an, warum %1 storniert wird.</translation>
    </message>
    <message>
        <source>Everything of %1 was delivered; nothing is left to cancel. Goods that come back are a return.</source>
        <translation>Alles von %1 ist geliefert; es ist nichts mehr zu stornieren. Ware, die zurückkommt, ist eine Rückgabe.</translation>
    </message>
    <message>
        <source>Say why %1 is closed short.</source>
        <translation>Geben Sie an, warum %1 vorzeitig geschlossen wird.</translation>
    </message>
    <message>
        <source>“%1” stands on a delivery that has not left yet. Ship or cancel that delivery first.</source>
        <translation>„%1“ steht auf einer Lieferung, die noch nicht unterwegs ist. Versenden oder stornieren Sie zuerst diese Lieferung.</translation>
    </message>
    <message>
        <source>Nothing of %1 was delivered. Cancel it instead.</source>
        <translation>Von %1 wurde nichts geliefert. Stornieren Sie den Auftrag stattdessen.</translation>
    </message>
    <message>
        <source>%1 is delivered in full; nothing is left to close.</source>
        <translation>%1 ist vollständig geliefert; es ist nichts mehr zu schließen.</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Position %1: </translation>
    </message>
    <message>
        <source>there is neither a product nor a text. Choose a product or write what it is.</source>
        <translation>Hier steht weder ein Produkt noch ein Text. Wählen Sie ein Produkt, oder schreiben Sie, was es ist.</translation>
    </message>
    <message>
        <source>the quantity is negative. Quantities are 0 or more; goods that come back are a return or a credit note.</source>
        <translation>Die Menge ist negativ. Mengen sind 0 oder mehr; Ware, die zurückkommt, ist eine Rückgabe oder Gutschrift.</translation>
    </message>
    <message>
        <source>a discount or tax rate lies between 0 and 100%.</source>
        <translation>Ein Rabatt oder Steuersatz liegt zwischen 0 und 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Line %1 is in %2, its document in %3. A document has one currency: take the line out and write it anew in %3.</source>
        <translation>Position %1 ist in %2, ihr Beleg in %3. Ein Beleg hat eine Währung: Nehmen Sie die Position heraus und schreiben Sie sie neu in %3.</translation>
    </message>
    <message>
        <source>%1 is empty. Add a line before it is confirmed.</source>
        <translation>%1 ist leer. Fügen Sie vor dem Bestätigen eine Position hinzu.</translation>
    </message>
    <message>
        <source>Line %1 of %2 has no quantity. Give it one or remove it.</source>
        <translation>Position %1 von %2 hat keine Menge. Geben Sie eine an, oder löschen Sie die Position.</translation>
    </message>
    <message>
        <source>%1 is on credit hold. Settle what is open or change the credit state of the company.</source>
        <translation>%1 hat Kreditsperre. Begleichen Sie, was offen ist, oder ändern Sie die Bonität der Firma.</translation>
    </message>
    <message>
        <source>With this order %1 would owe %2, more than the credit limit of %3. Confirm it over the limit, or wait for a payment.</source>
        <translation>Mit diesem Auftrag schuldete %1 %2, mehr als das Kreditlimit von %3. Bestätigen Sie ihn über das Limit hinaus, oder warten Sie auf eine Zahlung.</translation>
    </message>
    <message>
        <source>%1 is not with the customer: only a sent quote can be declined.</source>
        <translation>%1 ist nicht beim Kunden: Nur ein versendetes Angebot kann abgelehnt werden.</translation>
    </message>
    <message>
        <source>Say why %1 was declined.</source>
        <translation>Geben Sie an, warum %1 abgelehnt wurde.</translation>
    </message>
    <message>
        <source>%1 was sent and keeps its lines and terms. Nothing was changed; revise it to offer something else.</source>
        <translation>%1 ist versendet und behält Positionen und Konditionen. Es wurde nichts geändert; überarbeiten Sie das Angebot, um etwas anderes anzubieten.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>%1 is not running: only a confirmed order that is not finished can be held.</source>
        <translation>%1 läuft nicht: Nur ein bestätigter Auftrag, der nicht abgeschlossen ist, lässt sich sperren.</translation>
    </message>
    <message>
        <source>Say why %1 is put on hold.</source>
        <translation>Geben Sie an, warum %1 gesperrt wird.</translation>
    </message>
    <message>
        <source>“%1” is no share of a line. Write position:quantity, like 1:2, 3:0.5.</source>
        <translation>„%1“ ist kein Anteil einer Position. Schreiben Sie Position:Menge, etwa 1:2, 3:0.5.</translation>
    </message>
    <message>
        <source>agreed with %1</source>
        <translation>mit %1 vereinbart</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>“%1” is closed. Reopen the opportunity to quote it again.</source>
        <translation>„%1“ ist geschlossen. Öffnen Sie die Verkaufschance wieder, um neu anzubieten.</translation>
    </message>
    <message>
        <source>“%1” has no company to send a quote to. Choose one on the opportunity.</source>
        <translation>„%1“ hat keine Firma, der sich etwas anbieten ließe. Wählen Sie eine in der Verkaufschance.</translation>
    </message>
    <message>
        <source>%1 is still a draft: change it as it is.</source>
        <translation>%1 ist noch ein Entwurf: Ändern Sie ihn, wie er ist.</translation>
    </message>
    <message>
        <source>%1 was accepted. Change the order, or write a new quote.</source>
        <translation>%1 ist angenommen. Ändern Sie den Auftrag, oder schreiben Sie ein neues Angebot.</translation>
    </message>
    <message>
        <source>%1 was sent already. Revise it to send another one.</source>
        <translation>%1 ist bereits versendet. Überarbeiten Sie das Angebot, um ein weiteres zu versenden.</translation>
    </message>
    <message>
        <source>%1 offers nothing yet: it has no line that is not optional. Add a line first.</source>
        <translation>%1 bietet noch nichts an: Es gibt keine Position, die nicht optional ist. Fügen Sie zuerst eine hinzu.</translation>
    </message>
    <message>
        <source>%1 was valid until %2. Choose a later day before sending it.</source>
        <translation>%1 war gültig bis %2. Wählen Sie vor dem Versenden einen späteren Tag.</translation>
    </message>
    <message>
        <source>%1 is on credit hold. Settle what is open or change the credit state of the company before taking orders.</source>
        <translation>%1 hat Kreditsperre. Begleichen Sie, was offen ist, oder ändern Sie die Bonität der Firma, bevor Sie Aufträge annehmen.</translation>
    </message>
    <message>
        <source>Quote %1 was written.</source>
        <translation>Angebot %1 ist geschrieben.</translation>
    </message>
    <message>
        <source>A line was added to %1.</source>
        <translation>Zu %1 kam eine Position hinzu.</translation>
    </message>
    <message>
        <source>%1 is with the customer.</source>
        <translation>%1 ist beim Kunden.</translation>
    </message>
    <message>
        <source>The quote became order %1.</source>
        <translation>Aus dem Angebot wurde Auftrag %1.</translation>
    </message>
    <message>
        <source>%1 expired. Revise it and send the new one.</source>
        <translation>%1 ist abgelaufen. Überarbeiten Sie es und versenden Sie das neue.</translation>
    </message>
    <message>
        <source>%1 was declined.</source>
        <translation>%1 wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Quote %1 takes its place as a draft.</source>
        <translation>Angebot %1 tritt als Entwurf an seine Stelle.</translation>
    </message>
    <message>
        <source>Order %1 was written.</source>
        <translation>Auftrag %1 ist geschrieben.</translation>
    </message>
    <message>
        <source>%1 is confirmed.</source>
        <translation>%1 ist bestätigt.</translation>
    </message>
    <message>
        <source>%1 is on hold.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 geht weiter.</translation>
    </message>
    <message>
        <source>%1 is closed with what was delivered.</source>
        <translation>%1 ist mit dem Gelieferten geschlossen.</translation>
    </message>
    <message>
        <source>What was open of %1 is cancelled.</source>
        <translation>Was von %1 offen war, ist storniert.</translation>
    </message>
    <message>
        <source>The instalments do not come to what the invoice says.</source>
        <translation>Die Raten ergeben nicht, was in der Rechnung steht.</translation>
    </message>
    <message>
        <source>An instalment is a share of the total or an agreed amount, not both. Clear one of them.</source>
        <translation>Eine Rate ist ein Anteil am Gesamtbetrag oder ein vereinbarter Betrag, nicht beides. Leeren Sie eines davon.</translation>
    </message>
    <message>
        <source>The share of an instalment is above 0 and at most 100%.</source>
        <translation>Der Anteil einer Rate liegt über 0 und bei höchstens 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The amount of an instalment is above 0.</source>
        <translation>Der Betrag einer Rate liegt über 0.</translation>
    </message>
    <message>
        <source>A credit note is not paid in instalments.</source>
        <translation>Eine Gutschrift wird nicht in Raten gezahlt.</translation>
    </message>
    <message>
        <source>Instalment %1 comes to %2. An instalment is above 0: split the invoice anew.</source>
        <translation>Rate %1 beträgt %2. Eine Rate liegt über 0: Teilen Sie die Rechnung neu auf.</translation>
    </message>
    <message>
        <source>Instalment %1 would be due on %2, before the invoice is issued. Give it a later day.</source>
        <translation>Rate %1 wäre am %2 fällig, bevor die Rechnung ausgestellt wird. Geben Sie ihr einen späteren Tag.</translation>
    </message>
    <message>
        <source>The shares of the instalments do not come to 100%. Change them, or split the invoice anew.</source>
        <translation>Die Anteile der Raten ergeben nicht 100&#xa0;%. Ändern Sie sie, oder teilen Sie die Rechnung neu auf.</translation>
    </message>
    <message>
        <source>The instalments come to %1, the invoice is over %2. Change them, or split the invoice anew.</source>
        <translation>Die Raten ergeben %1, die Rechnung lautet über %2. Ändern Sie sie, oder teilen Sie die Rechnung neu auf.</translation>
    </message>
    <message>
        <source>%1 was issued and stays as it is. Split an invoice while it is a draft.</source>
        <translation>%1 wurde ausgestellt und bleibt, wie sie ist. Teilen Sie eine Rechnung auf, solange sie ein Entwurf ist.</translation>
    </message>
    <message>
        <source>%1 is empty. Add a line before splitting it.</source>
        <translation>%1 ist leer. Fügen Sie vor dem Aufteilen eine Position hinzu.</translation>
    </message>
    <message>
        <source>Say in how many parts the invoice is paid, or write a plan; one of both.</source>
        <translation>Sagen Sie, in wie vielen Teilen die Rechnung gezahlt wird, oder schreiben Sie einen Plan; eines von beiden.</translation>
    </message>
    <message>
        <source>An invoice is split into 2 to %1 parts; 1 takes the instalments away.</source>
        <translation>Eine Rechnung wird in 2 bis %1 Teile aufgeteilt; 1 nimmt die Raten wieder weg.</translation>
    </message>
    <message>
        <source>An invoice is split into %1 parts at most.</source>
        <translation>Eine Rechnung wird in höchstens %1 Teile aufgeteilt.</translation>
    </message>
    <message>
        <source>From one instalment to the next it is 1 to %1 months.</source>
        <translation>Von einer Rate zur nächsten sind es 1 bis %1 Monate.</translation>
    </message>
    <message>
        <source>The shares do not come to 100%. Leave the last one out, and it takes the rest.</source>
        <translation>Die Anteile ergeben nicht 100&#xa0;%. Lassen Sie den letzten weg, dann nimmt er den Rest.</translation>
    </message>
    <message>
        <source>One of the parts would come to %1; a part is above 0.</source>
        <translation>Einer der Teile betrüge %1; ein Teil liegt über 0.</translation>
    </message>
    <message>
        <source>The parts come to %1, the invoice is over %2. Leave the last amount out, and it takes the rest.</source>
        <translation>Die Teile ergeben %1, die Rechnung lautet über %2. Lassen Sie den letzten Betrag weg, dann nimmt er den Rest.</translation>
    </message>
    <message>
        <source>%1 is payable at once.</source>
        <translation>%1 ist auf einmal zahlbar.</translation>
    </message>
    <message>
        <source>%1 is payable in instalments.</source>
        <translation>%1 ist in Raten zahlbar.</translation>
    </message>
    <message>
        <source>The agreed amount of an instalment is in %1, its invoice in %2. Take the instalment out and write it anew in %2.</source>
        <translation>Der vereinbarte Betrag einer Rate ist in %1, ihre Rechnung in %2. Nehmen Sie die Rate heraus und schreiben Sie sie neu in %2.</translation>
    </message>
    <message>
        <source>“%1” is no part of a plan. Write a day, and behind it a share like 30% or an amount; the last one may go without.</source>
        <translation>„%1“ ist kein Teil eines Plans. Schreiben Sie einen Tag und dahinter einen Anteil wie 30&#xa0;% oder einen Betrag; beim letzten darf beides fehlen.</translation>
    </message>
    <message>
        <source>It happened by no document that says so.</source>
        <translation>Kein Beleg sagt, dass das geschehen ist.</translation>
    </message>
    <message>
        <source>The events of “%1” come to less than 0.</source>
        <translation>Die Ereignisse von „%1“ ergeben weniger als 0.</translation>
    </message>
    <message>
        <source>More of “%1” is cancelled than was ordered.</source>
        <translation>Von „%1“ ist mehr storniert, als bestellt war.</translation>
    </message>
    <message>
        <source>More of “%1” came back than left.</source>
        <translation>Von „%1“ kam mehr zurück, als hinausging.</translation>
    </message>
    <message>
        <source>More of “%1” is shipped or invoiced than is ordered and allowed.</source>
        <translation>Von „%1“ ist mehr geliefert oder berechnet, als bestellt und erlaubt ist.</translation>
    </message>
    <message>
        <source>%1 of “%2” came back, so no fewer can have left. Keep the delivery as it is.</source>
        <translation>%1 von „%2“ kamen zurück, also können nicht weniger hinausgegangen sein. Lassen Sie die Lieferung, wie sie ist.</translation>
    </message>
    <message>
        <source>Goods leave with a delivery: deliver the order, or change or cancel its delivery.</source>
        <translation>Ware geht mit einer Lieferung hinaus: Liefern Sie den Auftrag, oder ändern oder stornieren Sie seine Lieferung.</translation>
    </message>
    <message>
        <source>What is invoiced follows from issued invoices: invoice the order, or credit its invoice.</source>
        <translation>Was berechnet ist, ergibt sich aus den gestellten Rechnungen: Berechnen Sie den Auftrag, oder schreiben Sie seine Rechnung gut.</translation>
    </message>
    <message>
        <source>What is credited follows from credit notes: credit the invoice, or write a new one.</source>
        <translation>Was gutgeschrieben ist, ergibt sich aus den Gutschriften: Schreiben Sie die Rechnung gut, oder schreiben Sie eine neue.</translation>
    </message>
    <message>
        <source>Goods come back by the step “Return goods” of the order; deliver them again if they leave once more.</source>
        <translation>Ware kommt durch den Schritt „Ware zurücknehmen“ des Auftrags zurück; liefern Sie sie neu, wenn sie wieder hinausgeht.</translation>
    </message>
    <message>
        <source>What will not be delivered is cancelled by the steps “Cancel order” and “Close short” of the order; raise the quantity of its line to sell more again.</source>
        <translation>Was nicht mehr geliefert wird, stornieren die Schritte „Auftrag stornieren“ und „Vorzeitig schließen“ des Auftrags; erhöhen Sie die Menge seiner Position, um wieder mehr zu verkaufen.</translation>
    </message>
    <message>
        <source>Add one with a quantity below 0 to correct what is reserved, released or made.</source>
        <translation>Legen Sie eines mit einer Menge unter 0 an, um zu berichtigen, was reserviert, freigegeben oder hergestellt ist.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed. %2</source>
        <translation>%1 Es wurde nichts geändert. %2</translation>
    </message>
    <message>
        <source>No document says that %1 of “%2” were moved or billed.</source>
        <translation>Kein Beleg sagt, dass %1 von „%2“ bewegt oder berechnet wurden.</translation>
    </message>
    <message>
        <source>Such an event names no document.</source>
        <translation>Ein solches Ereignis nennt keinen Beleg.</translation>
    </message>
    <message>
        <source>Such an event says why.</source>
        <translation>Ein solches Ereignis sagt, warum.</translation>
    </message>
    <message>
        <source>The quantity must be more than 0.</source>
        <translation>Die Menge muss mehr als 0 sein.</translation>
    </message>
    <message>
        <source>Nothing of %1 was cancelled.</source>
        <translation>Von %1 wurde nichts storniert.</translation>
    </message>
    <message>
        <source>%1 of “%2” would be cancelled, but only %3 were ordered.</source>
        <translation>%1 von „%2“ wären storniert, aber nur %3 wurden bestellt.</translation>
    </message>
    <message>
        <source>%1 of “%2” would have come back, but only %3 left.</source>
        <translation>%1 von „%2“ wären zurückgekommen, aber nur %3 gingen hinaus.</translation>
    </message>
    <message>
        <source>%1 of “%2” would be reserved, released or made; it can be from 0 to %3.</source>
        <translation>%1 von „%2“ wären reserviert, freigegeben oder hergestellt; möglich sind 0 bis %3.</translation>
    </message>
    <message>
        <source>What happened to an order stands as it was written.</source>
        <translation>Was mit einem Auftrag geschah, bleibt, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>What happened to an order cannot be removed from it.</source>
        <translation>Was mit einem Auftrag geschah, lässt sich nicht aus ihm löschen.</translation>
    </message>
    <message>
        <source>The line belongs to another order than %1.</source>
        <translation>Die Position gehört zu einem anderen Auftrag als %1.</translation>
    </message>
    <message>
        <source>The exchange rate must be more than 0, like 1.085.</source>
        <translation>Der Wechselkurs muss mehr als 0 sein, etwa 1.085.</translation>
    </message>
    <message>
        <source>%1 took the place of %2. Go on with that one.</source>
        <translation>%1 trat an die Stelle von %2. Fahren Sie mit jenem fort.</translation>
    </message>
    <message>
        <source>The opportunity “%1” of %2 is lost. Reopen it first.</source>
        <translation>Die Verkaufschance „%1“ von %2 ist verloren. Öffnen Sie sie zuerst wieder.</translation>
    </message>
    <message>
        <source>%1 lies before %2, the day of %3. Nothing was changed; choose that day or a later one.</source>
        <translation>%1 liegt vor %2, dem Tag von %3. Es wurde nichts geändert; wählen Sie diesen Tag oder einen späteren.</translation>
    </message>
    <message>
        <source>%1 is more than a year ahead. Nothing was changed; check the year.</source>
        <translation>%1 liegt mehr als ein Jahr voraus. Es wurde nichts geändert; prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>Only %1 of “%2” can be credited, not %3: the rest is credited already. Lower the quantity.</source>
        <translation>Von „%2“ können nur %1 gutgeschrieben werden, nicht %3: der Rest ist bereits gutgeschrieben. Verringern Sie die Menge.</translation>
    </message>
    <message>
        <source>%1 is credited already. Write a new invoice if something is to be billed anew.</source>
        <translation>%1 ist bereits gutgeschrieben. Schreiben Sie eine neue Rechnung, wenn etwas neu zu berechnen ist.</translation>
    </message>
    <message>
        <source>Everything of %1 is delivered or stands on a delivery. Raise a quantity or add a line to deliver more.</source>
        <translation>Alles aus %1 ist geliefert oder steht auf einer Lieferung. Erhöhen Sie eine Menge oder fügen Sie eine Position hinzu, um mehr zu liefern.</translation>
    </message>
    <message>
        <source>Everything of %1 is invoiced already. Raise a quantity or add a line to invoice more.</source>
        <translation>Alles aus %1 ist bereits berechnet. Erhöhen Sie eine Menge oder fügen Sie eine Position hinzu, um mehr zu berechnen.</translation>
    </message>
    <message>
        <source>%1 was cancelled, so nothing of it is invoiced. Take a new order instead.</source>
        <translation>%1 wurde storniert, deshalb wird nichts davon berechnet. Nehmen Sie stattdessen einen neuen Auftrag an.</translation>
    </message>
    <message>
        <source>Everything of the delivery is invoiced already. Credit its invoice first to bill it anew.</source>
        <translation>Alles aus der Lieferung ist bereits berechnet. Schreiben Sie zuerst die Rechnung gut, um neu zu berechnen.</translation>
    </message>
    <message>
        <source>%1 was issued already and stays as it is. Correct it with a credit note.</source>
        <translation>%1 wurde bereits ausgestellt und bleibt, wie sie ist. Berichtigen Sie sie mit einer Gutschrift.</translation>
    </message>
    <message>
        <source>%1 is not an invoice of this customer. Choose one of the customer&apos;s own, or record the payment for whoever owes it.</source>
        <translation>%1 ist keine Rechnung dieses Kunden. Wählen Sie eine des Kunden, oder erfassen Sie die Zahlung bei dem, der sie schuldet.</translation>
    </message>
    <message>
        <source>Only %1 of %2 are open. Lower the amount.</source>
        <translation>Von %2 sind nur %1 offen. Verringern Sie den Betrag.</translation>
    </message>
    <message>
        <source>This is the credit of a credit note and stays with it. Send it back or set it against an invoice instead.</source>
        <translation>Dies ist das Guthaben aus einer Gutschrift und bleibt bei ihr. Zahlen Sie es stattdessen aus, oder verrechnen Sie es mit einer Rechnung.</translation>
    </message>
    <message>
        <source>Only %1 of “%2” are with the customer, not %3. Lower the quantity.</source>
        <translation>Beim Kunden sind nur %1 von „%2“, nicht %3. Verringern Sie die Menge.</translation>
    </message>
    <message>
        <source>Nothing of %1 is with the customer, so nothing can come back. Deliver it first, or cancel what is open.</source>
        <translation>Von %1 ist nichts beim Kunden, also kann nichts zurückkommen. Liefern Sie zuerst, oder stornieren Sie, was offen ist.</translation>
    </message>
    <message>
        <source>%1 left already, failed or was cancelled. Deliver what is still open with a new delivery.</source>
        <translation>%1 ist bereits abgegangen, fehlgeschlagen oder storniert. Liefern Sie, was noch offen ist, mit einer neuen Lieferung.</translation>
    </message>
    <message>
        <source>%1 is delivered already, failed or was cancelled. Deliver what is still open with a new delivery.</source>
        <translation>%1 ist bereits geliefert, fehlgeschlagen oder storniert. Liefern Sie, was noch offen ist, mit einer neuen Lieferung.</translation>
    </message>
    <message>
        <source>A credit note is not paid in instalments. Split the invoice instead, while it is a draft.</source>
        <translation>Eine Gutschrift wird nicht in Raten gezahlt. Teilen Sie stattdessen die Rechnung auf, solange sie ein Entwurf ist.</translation>
    </message>
    <message>
        <source>Nothing is left of this payment. Record a new one for what is still open.</source>
        <translation>Von dieser Zahlung ist nichts übrig. Erfassen Sie eine neue für das, was noch offen ist.</translation>
    </message>
    <message>
        <source>The customer has no open invoice in %1 to set the credit against. Keep it, or send it back.</source>
        <translation>Der Kunde hat keine offene Rechnung in %1, mit der sich das Guthaben verrechnen ließe. Behalten Sie es, oder zahlen Sie es aus.</translation>
    </message>
    <message>
        <source>Nothing of it is open. Record a payment for the customer instead, which can be kept as credit.</source>
        <translation>Es ist nichts davon offen. Erfassen Sie stattdessen eine Zahlung beim Kunden; sie kann als Guthaben stehen bleiben.</translation>
    </message>
    <message>
        <source>It is a credit note itself. Write a new invoice instead.</source>
        <translation>Es ist selbst eine Gutschrift. Schreiben Sie stattdessen eine neue Rechnung.</translation>
    </message>
    <message>
        <source>Nothing is left of it. Record a new payment for what is still open.</source>
        <translation>Es ist nichts davon übrig. Erfassen Sie eine neue Zahlung für das, was noch offen ist.</translation>
    </message>
    <message>
        <source>Nothing of %1 is open that could be written off. It can stay as it is.</source>
        <translation>Bei %1 ist nichts offen, was sich ausbuchen ließe. Sie kann so bleiben.</translation>
    </message>
    <message>
        <source>Lines stand on quotes, orders and invoices. Add it to one of them.</source>
        <translation>Positionen stehen auf Angeboten, Aufträgen und Rechnungen. Fügen Sie sie dort hinzu.</translation>
    </message>
    <message>
        <source>%1 is finished already, so nothing of it can be cancelled. Goods that come back are a return.</source>
        <translation>%1 ist bereits abgeschlossen, deshalb lässt sich nichts davon stornieren. Ware, die zurückkommt, ist eine Rückgabe.</translation>
    </message>
    <message>
        <source>%1 is finished already and need not be closed. Take a new order for what is still wanted.</source>
        <translation>%1 ist bereits abgeschlossen und muss nicht mehr beendet werden. Nehmen Sie einen neuen Auftrag an für das, was noch gewünscht wird.</translation>
    </message>
    <message>
        <source>%1 is no draft any more and need not be confirmed. Deliver or invoice it, or take a new order.</source>
        <translation>%1 ist kein Entwurf mehr und muss nicht bestätigt werden. Liefern oder berechnen Sie ihn, oder nehmen Sie einen neuen Auftrag an.</translation>
    </message>
    <message>
        <source>%1 is not on hold, so there is nothing to release. Go on with it as it is.</source>
        <translation>%1 ist nicht gesperrt, also gibt es nichts freizugeben. Machen Sie einfach damit weiter.</translation>
    </message>
    <message>
        <source>There is no line %1. Name one by its position.</source>
        <translation>Es gibt keine Position %1. Nennen Sie eine mit ihrer Nummer.</translation>
    </message>
    <message>
        <source>The opportunity is closed. Reopen it to quote it again.</source>
        <translation>Die Verkaufschance ist abgeschlossen. Öffnen Sie sie wieder, um erneut anzubieten.</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message numerus="yes">
        <source>%Ln member(s) joined %1.</source>
        <translation>
            <numerusform>%Ln Mitglied kam zu %1 hinzu.</numerusform>
            <numerusform>%Ln Mitglieder kamen zu %1 hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Lastschrift</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Scheck</translation>
    </message>
    <message>
        <source>Online payment</source>
        <translation>Onlinezahlung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Liefern</translation>
    </message>
    <message>
        <source>The delivery is</source>
        <translation>Die Lieferung ist</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Versand durch</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Versenden</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>Als zugestellt markieren</translation>
    </message>
    <message>
        <source>Return goods</source>
        <translation>Ware zurücknehmen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Before delivery</source>
        <translation>Vor der Lieferung</translation>
    </message>
    <message>
        <source>Together with deliveries</source>
        <translation>Zusammen mit Lieferungen</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>Keep the rest as credit</source>
        <translation>Rest als Guthaben behalten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Amount instead of lines</source>
        <translation>Betrag statt Positionen</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Ausbuchen</translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation>Forderungsausfall</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Bank charge</source>
        <translation>Bankgebühr</translation>
    </message>
    <message>
        <source>Use the credit</source>
        <translation>Guthaben verrechnen</translation>
    </message>
    <message>
        <source>Send credit back</source>
        <translation>Guthaben auszahlen</translation>
    </message>
    <message>
        <source>Remove the payment</source>
        <translation>Zahlung löschen</translation>
    </message>
    <message>
        <source>Write a quote</source>
        <translation>Angebot schreiben</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Position hinzufügen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als versendet markieren</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Customer&apos;s reference</source>
        <translation>Kundenreferenz</translation>
    </message>
    <message>
        <source>Optional lines taken</source>
        <translation>Gewählte optionale Positionen</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Liefertermin</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Überarbeiten</translation>
    </message>
    <message>
        <source>Take an order</source>
        <translation>Auftrag annehmen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Im Laden</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Webshop</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marktplatz</translation>
    </message>
    <message>
        <source>Field sales</source>
        <translation>Außendienst</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Over the credit limit</source>
        <translation>Über das Kreditlimit hinaus</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Close short</source>
        <translation>Vorzeitig schließen</translation>
    </message>
    <message>
        <source>Credit hold</source>
        <translation>Kreditsperre</translation>
    </message>
    <message>
        <source>Shipping hold</source>
        <translation>Liefersperre</translation>
    </message>
    <message>
        <source>Return hold</source>
        <translation>Rückgabesperre</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Auftrag stornieren</translation>
    </message>
    <message>
        <source>Mark as contacted</source>
        <translation>Als kontaktiert markieren</translation>
    </message>
    <message>
        <source>%1 was contacted.</source>
        <translation>%1 wurde kontaktiert.</translation>
    </message>
    <message>
        <source>Nurture</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>%1 is nurtured until the time is right.</source>
        <translation>%1 wird gepflegt, bis die Zeit reif ist.</translation>
    </message>
    <message>
        <source>Qualify</source>
        <translation>Qualifizieren</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>%1 is qualified.</source>
        <translation>%1 ist qualifiziert.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>%1 was given up.</source>
        <translation>%1 wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>%1 is new again.</source>
        <translation>%1 ist wieder neu.</translation>
    </message>
    <message>
        <source>The lead was converted; its opportunity is %1.</source>
        <translation>Der Lead ist umgewandelt; die Verkaufschance dazu ist %1.</translation>
    </message>
    <message>
        <source>The lead was converted; it became %1.</source>
        <translation>Der Lead ist umgewandelt; daraus wurde %1.</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>If there is one like it</source>
        <translation>Wenn es schon so etwas gibt</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Noch einmal anlegen</translation>
    </message>
    <message>
        <source>Existing company</source>
        <translation>Vorhandene Firma</translation>
    </message>
    <message>
        <source>Existing contact</source>
        <translation>Vorhandener Kontakt</translation>
    </message>
    <message>
        <source>Name of a new opportunity</source>
        <translation>Name einer neuen Verkaufschance</translation>
    </message>
    <message>
        <source>Existing opportunity</source>
        <translation>Vorhandene Verkaufschance</translation>
    </message>
    <message>
        <source>Amount of the opportunity</source>
        <translation>Betrag der Verkaufschance</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Erwarteter Abschluss</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>Gewinnen</translation>
    </message>
    <message>
        <source>Won on</source>
        <translation>Gewonnen am</translation>
    </message>
    <message>
        <source>%1 is won.</source>
        <translation>%1 ist gewonnen.</translation>
    </message>
    <message>
        <source>Lose</source>
        <translation>Verlieren</translation>
    </message>
    <message>
        <source>About the loss</source>
        <translation>Notizen zum Verlust</translation>
    </message>
    <message>
        <source>%1 is lost.</source>
        <translation>%1 ist verloren.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 ist wieder offen.</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Mitglieder hinzufügen</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Plan an activity</source>
        <translation>Aktivität planen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>“%1” is planned.</source>
        <translation>„%1“ ist geplant.</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf festhalten</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Dauer (Minuten)</translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation>Rückruf am</translation>
    </message>
    <message>
        <source>“%1” is logged.</source>
        <translation>„%1“ ist festgehalten.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>“%1” is noted.</source>
        <translation>„%1“ ist notiert.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>“%1” is done; the next one is planned.</source>
        <translation>„%1“ ist erledigt; die nächste ist geplant.</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <translation>„%1“ ist erledigt.</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>“%1” has moved.</source>
        <translation>„%1“ ist verschoben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“%1” is cancelled.</source>
        <translation>„%1“ ist abgebrochen.</translation>
    </message>
    <message>
        <source>The case “%1” is open.</source>
        <translation>Das Anliegen „%1“ ist offen.</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Anliegen eröffnen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Arbeit beginnen</translation>
    </message>
    <message>
        <source>“%1” is being worked on.</source>
        <translation>An „%1“ wird gearbeitet.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Then wait for the customer</source>
        <translation>Dann auf den Kunden warten</translation>
    </message>
    <message>
        <source>“%1” was answered.</source>
        <translation>„%1“ ist beantwortet.</translation>
    </message>
    <message>
        <source>Record what the customer said</source>
        <translation>Festhalten, was der Kunde sagt</translation>
    </message>
    <message>
        <source>The customer&apos;s words are kept with “%1”.</source>
        <translation>Die Worte des Kunden stehen bei „%1“.</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>The note is kept with “%1”.</source>
        <translation>Die Notiz steht bei „%1“.</translation>
    </message>
    <message>
        <source>Wait for the customer</source>
        <translation>Auf den Kunden warten</translation>
    </message>
    <message>
        <source>“%1” waits for the customer.</source>
        <translation>„%1“ wartet auf den Kunden.</translation>
    </message>
    <message>
        <source>“%1” is on hold.</source>
        <translation>„%1“ ist zurückgestellt.</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>“%1” was escalated.</source>
        <translation>„%1“ ist eskaliert.</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>“%1” is resolved.</source>
        <translation>„%1“ ist gelöst.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>“%1” is closed.</source>
        <translation>„%1“ ist geschlossen.</translation>
    </message>
    <message>
        <source>“%1” is open again.</source>
        <translation>„%1“ ist wieder offen.</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>Phase wechseln</translation>
    </message>
    <message>
        <source>%1 is now “%2”.</source>
        <translation>%1 ist jetzt „%2“.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>%1 is tagged.</source>
        <translation>%1 ist verschlagwortet.</translation>
    </message>
    <message>
        <source>%1 has this tag already.</source>
        <translation>%1 hat dieses Schlagwort bereits.</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>%1 has lost the tag.</source>
        <translation>%1 hat das Schlagwort verloren.</translation>
    </message>
    <message>
        <source>%1 does not have this tag.</source>
        <translation>%1 hat dieses Schlagwort nicht.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>%1 was duplicated; this is the copy.</source>
        <translation>%1 wurde dupliziert; das ist die Kopie.</translation>
    </message>
    <message>
        <source>This is a part of another record; duplicate that.</source>
        <translation>Das ist ein Teil eines anderen Eintrags; duplizieren Sie diesen.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Fields to take over</source>
        <translation>Zu übernehmende Felder</translation>
    </message>
    <message>
        <source>The two are one now: %1.</source>
        <translation>Beide sind jetzt eins: %1.</translation>
    </message>
    <message>
        <source>Merge companies</source>
        <translation>Firmen zusammenführen</translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation>Kontakte zusammenführen</translation>
    </message>
    <message>
        <source>Merge leads</source>
        <translation>Leads zusammenführen</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Pfad der Datei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>“%1” is attached to %2.</source>
        <translation>„%1“ ist an %2 angehängt.</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Split into instalments</source>
        <translation>In Raten aufteilen</translation>
    </message>
    <message>
        <source>Equal parts</source>
        <translation>Gleiche Teile</translation>
    </message>
    <message>
        <source>First due on</source>
        <translation>Erste fällig am</translation>
    </message>
    <message>
        <source>Months between them</source>
        <translation>Monate dazwischen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Or days with shares or amounts</source>
        <translation>Oder Tage mit Anteilen oder Beträgen</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie sie ist</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>wird neu angelegt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>the lead&apos;s estimate</source>
        <translation>die Schätzung des Leads</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>in 30 Tagen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>As before it was closed</source>
        <translation>Wie vor dem Abschluss</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie selbst</translation>
    </message>
    <message>
        <source>this delivery alone</source>
        <translation>nur diese Lieferung</translation>
    </message>
    <message>
        <source>when the invoice is due</source>
        <translation>wenn die Rechnung fällig ist</translation>
    </message>
    <message>
        <source>one</source>
        <translation>1</translation>
    </message>
    <message>
        <source>all that is open</source>
        <translation>alles, was offen ist</translation>
    </message>
    <message>
        <source>the invoice&apos;s, else the customer&apos;s</source>
        <translation>die der Rechnung, sonst des Kunden</translation>
    </message>
    <message>
        <source>the oldest first</source>
        <translation>die älteste zuerst</translation>
    </message>
    <message>
        <source>what the lines come to</source>
        <translation>was die Positionen ergeben</translation>
    </message>
    <message>
        <source>all there is</source>
        <translation>alles, was da ist</translation>
    </message>
    <message>
        <source>the office&apos;s</source>
        <translation>die der eigenen Firma</translation>
    </message>
    <message>
        <source>As the case came in</source>
        <translation>Wie das Anliegen einging</translation>
    </message>
    <message>
        <source>whoever has it</source>
        <translation>wer es schon hat</translation>
    </message>
    <message>
        <source>the opportunity&apos;s name</source>
        <translation>der Name der Verkaufschance</translation>
    </message>
    <message>
        <source>as long as quotes usually are</source>
        <translation>so lange wie sonst</translation>
    </message>
    <message>
        <source>the product&apos;s name</source>
        <translation>der Name des Produkts</translation>
    </message>
    <message>
        <source>the customer&apos;s price</source>
        <translation>der Preis für den Kunden</translation>
    </message>
    <message>
        <source>the product&apos;s</source>
        <translation>die des Produkts</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>the file&apos;s name</source>
        <translation>der Name der Datei</translation>
    </message>
    <message>
        <source>The opportunity is closed already. Reopen it first.</source>
        <translation>Die Verkaufschance ist bereits abgeschlossen. Öffnen Sie sie zuerst wieder.</translation>
    </message>
    <message>
        <source>Nobody joined %1: who was named does not want to be contacted. Nothing was changed; name somebody else.</source>
        <translation>Zu %1 kam niemand hinzu: Wer genannt wurde, möchte nicht kontaktiert werden. Es wurde nichts geändert; nennen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>Nobody joined %1: who was named is a member already. Nothing was changed; name somebody else.</source>
        <translation>Zu %1 kam niemand hinzu: Wer genannt wurde, ist bereits Mitglied. Es wurde nichts geändert; nennen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>Say who joins %1: a lead, a contact or a company. Nothing was changed.</source>
        <translation>Sagen Sie, wer zu %1 hinzukommt: ein Lead, ein Kontakt oder eine Firma. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing can be planned or noted about this kind of record. Do it with the company, contact or document that it belongs to.</source>
        <translation>Zu dieser Art von Einträgen lässt sich nichts planen oder notieren. Tun Sie es bei der Firma, dem Kontakt oder dem Beleg, zu dem der Eintrag gehört.</translation>
    </message>
    <message>
        <source>A case is opened for a company, a contact or an order. Open it from one of them.</source>
        <translation>Ein Anliegen wird für eine Firma, einen Kontakt oder einen Auftrag eröffnet. Eröffnen Sie es dort.</translation>
    </message>
    <message>
        <source>Its status follows from what is done with it. Use its own steps.</source>
        <translation>Der Status folgt aus dem, was damit geschieht. Nutzen Sie die eigenen Schritte.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>alike names</source>
        <translation>verwandte Namen</translation>
    </message>
    <message>
        <source>similar names</source>
        <translation>ähnliche Namen</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>gleiches Telefon</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>gleicher Geburtstag</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>gleiche Straße</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>gleiche PLZ</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>gleicher Ort</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>gleiche Firma</translation>
    </message>
    <message>
        <source>%1 are not compared with each other: they have no names.</source>
        <translation>%1 werden nicht miteinander verglichen: Sie haben keine Namen.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>Der Import wurde abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>There is no %1 “%2”, which the row names as its %3.</source>
        <translation>%1 „%2“ gibt es nicht; die Zeile nennt das als %3.</translation>
    </message>
    <message>
        <source>Import %1: %2 %3</source>
        <translation>Import %1: %2 %3</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>%1 has no notes for the column “%2”.</source>
        <translation>%1 hat keine Notizen für die Spalte „%2“.</translation>
    </message>
    <message>
        <source>The column “%1” goes to “%2”, which %3 does not have.</source>
        <translation>Die Spalte „%1“ führt zu „%2“; das gibt es bei %3 nicht.</translation>
    </message>
    <message>
        <source>The column “%1” goes to %2, which the program keeps itself.</source>
        <translation>Die Spalte „%1“ führt zu %2; das pflegt das Programm selbst.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” both go to %3. Let one of them go elsewhere.</source>
        <translation>Die Spalten „%1“ und „%2“ führen beide zu %3. Lassen Sie eine davon anderswohin führen.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Contact person: full name</source>
        <translation>Ansprechpartner: voller Name</translation>
    </message>
    <message>
        <source>Contact person: %1</source>
        <translation>Ansprechpartner: %1</translation>
    </message>
    <message>
        <source>Further phone</source>
        <translation>Weiteres Telefon</translation>
    </message>
    <message>
        <source>Further e-mail</source>
        <translation>Weitere E-Mail</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Add to the notes</source>
        <translation>An die Notizen anhängen</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>The mapping is not readable at byte %1. It must look like {&quot;entity&quot;: &quot;account&quot;, &quot;columns&quot;: {&quot;Kunde&quot;: &quot;name&quot;}}.</source>
        <translation>Die Spaltenzuordnung ist ab Byte %1 nicht lesbar. Sie muss so aussehen: {&quot;entity&quot;: &quot;account&quot;, &quot;columns&quot;: {&quot;Kunde&quot;: &quot;name&quot;}}.</translation>
    </message>
    <message>
        <source>%1 has no field “%2” to tell records by; see --key.</source>
        <translation>%1 hat kein Feld „%2“, an dem sich Einträge erkennen ließen; siehe --key.</translation>
    </message>
    <message>
        <source>%1 “%2” is taken already by %3.</source>
        <translation>%1 „%2“ ist bereits an %3 vergeben.</translation>
    </message>
    <message>
        <source>%1 was left as it is: only the business steps change it.</source>
        <translation>%1 blieb, wie es war: Das ändern nur die Schritte des Geschäfts.</translation>
    </message>
    <message>
        <source>The row has %1 cells, but there are %2 columns. Check its quotation marks and separators.</source>
        <translation>Die Zeile hat %1 Zellen, es gibt aber %2 Spalten. Prüfen Sie Anführungszeichen und Trennzeichen.</translation>
    </message>
    <message>
        <source>%1 “%2” is the name of several records; use a number or key instead.</source>
        <translation>%1: „%2“ heißen mehrere Einträge; nehmen Sie stattdessen eine Nummer oder einen Schlüssel.</translation>
    </message>
    <message>
        <source>“%1” is not valid for %2: the other values of this column are shares of one.</source>
        <translation>„%1“ ist für „%2“ ungültig: Die übrigen Werte dieser Spalte sind Anteile von eins.</translation>
    </message>
    <message>
        <source>%1 “%2” was rounded to %3.</source>
        <translation>%1 „%2“ wurde auf %3 gerundet.</translation>
    </message>
    <message>
        <source>Open pipeline</source>
        <translation>Offene Pipeline</translation>
    </message>
    <message>
        <source>Amounts of all open opportunities.</source>
        <translation>Beträge aller offenen Verkaufschancen.</translation>
    </message>
    <message>
        <source>Weighted pipeline</source>
        <translation>Gewichtete Pipeline</translation>
    </message>
    <message>
        <source>Amount × probability of all open opportunities, rounded per opportunity.</source>
        <translation>Betrag × Wahrscheinlichkeit aller offenen Verkaufschancen, je Verkaufschance gerundet.</translation>
    </message>
    <message>
        <source>Won this month</source>
        <translation>Gewonnen im Monat</translation>
    </message>
    <message>
        <source>Amounts of the opportunities won this month, beside the same days of the month before.</source>
        <translation>Beträge der in diesem Monat gewonnenen Verkaufschancen, daneben dieselben Tage des Vormonats.</translation>
    </message>
    <message>
        <source>Win rate, 12 months</source>
        <translation>Abschlussquote, 12 Monate</translation>
    </message>
    <message>
        <source>Won ÷ (won + lost) of the opportunities closed in the last twelve months.</source>
        <translation>Gewonnen ÷ (gewonnen + verloren) der in den letzten zwölf Monaten abgeschlossenen Verkaufschancen.</translation>
    </message>
    <message>
        <source>Orders this month</source>
        <translation>Aufträge im Monat</translation>
    </message>
    <message>
        <source>Invoiced this month</source>
        <translation>Berechnet im Monat</translation>
    </message>
    <message>
        <source>Net invoices issued this month less credit notes, beside the same days of the month before.</source>
        <translation>Nettobeträge der in diesem Monat ausgestellten Rechnungen abzüglich Gutschriften, daneben dieselben Tage des Vormonats.</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Offene Rechnungen</translation>
    </message>
    <message>
        <source>What is open on issued invoices, less open credit notes.</source>
        <translation>Was auf ausgestellten Rechnungen offen ist, abzüglich offener Gutschriften.</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>Überfällige Rechnungen</translation>
    </message>
    <message>
        <source>What is open on invoices that were due before today.</source>
        <translation>Was auf Rechnungen offen ist, die vor heute fällig waren.</translation>
    </message>
    <message>
        <source>Orders in progress</source>
        <translation>Laufende Aufträge</translation>
    </message>
    <message>
        <source>Confirmed orders that are not completed.</source>
        <translation>Bestätigte Aufträge, die nicht abgeschlossen sind.</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Offene Anliegen</translation>
    </message>
    <message>
        <source>Cases that are not resolved.</source>
        <translation>Anliegen, die nicht gelöst sind.</translation>
    </message>
    <message>
        <source>Activities due</source>
        <translation>Fällige Aktivitäten</translation>
    </message>
    <message>
        <source>Activities due today or before that are not done.</source>
        <translation>Aktivitäten, die heute oder früher fällig und nicht erledigt sind.</translation>
    </message>
    <message>
        <source>New leads this month</source>
        <translation>Neue Leads im Monat</translation>
    </message>
    <message>
        <source>Leads entered this month.</source>
        <translation>In diesem Monat erfasste Leads.</translation>
    </message>
    <message>
        <source>Customer churn</source>
        <translation>Kundenabwanderung</translation>
    </message>
    <message>
        <source>No figures in this period.</source>
        <translation>Keine Zahlen in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>What the open opportunities are worth, by stage, month, owner or forecast.</source>
        <translation>Was die offenen Verkaufschancen wert sind, nach Phase, Monat, Zuständigen oder Prognose.</translation>
    </message>
    <message>
        <source>Forecast by category</source>
        <translation>Prognose nach Kategorie</translation>
    </message>
    <message>
        <source>What can be counted on by the end of the period.</source>
        <translation>Womit bis zum Ende des Zeitraums zu rechnen ist.</translation>
    </message>
    <message>
        <source>Won and lost by month</source>
        <translation>Gewonnen und verloren nach Monat</translation>
    </message>
    <message>
        <source>How many opportunities were won and lost, and how much they were worth.</source>
        <translation>Wie viele Verkaufschancen gewonnen und verloren wurden und was sie wert waren.</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Abschlussquote</translation>
    </message>
    <message>
        <source>How often opportunities are won, by owner.</source>
        <translation>Wie oft Verkaufschancen gewonnen werden, nach Zuständigen.</translation>
    </message>
    <message>
        <source>Sales cycle and velocity</source>
        <translation>Verkaufszyklus und Tempo</translation>
    </message>
    <message>
        <source>How long a won opportunity takes, and what a day brings.</source>
        <translation>Wie lange eine gewonnene Verkaufschance dauert und was ein Tag bringt.</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>How far new opportunities come, and where they get lost.</source>
        <translation>Wie weit neue Verkaufschancen kommen und wo sie verloren gehen.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>What was ordered.</source>
        <translation>Was bestellt wurde.</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>What was invoiced, less credit notes.</source>
        <translation>Was berechnet wurde, abzüglich Gutschriften.</translation>
    </message>
    <message>
        <source>Top customers</source>
        <translation>Größte Kunden</translation>
    </message>
    <message>
        <source>Who ordered most.</source>
        <translation>Wer am meisten bestellt hat.</translation>
    </message>
    <message>
        <source>Who owes how much, and for how long.</source>
        <translation>Wer wie viel schuldet und seit wann.</translation>
    </message>
    <message>
        <source>How many customers stopped buying, stayed, came or came back.</source>
        <translation>Wie viele Kunden aufhörten zu kaufen, blieben, kamen oder wiederkamen.</translation>
    </message>
    <message>
        <source>Lost customers</source>
        <translation>Verlorene Kunden</translation>
    </message>
    <message>
        <source>Who stopped buying.</source>
        <translation>Wer aufhörte zu kaufen.</translation>
    </message>
    <message>
        <source>Customers at risk</source>
        <translation>Gefährdete Kunden</translation>
    </message>
    <message>
        <source>Who is late by their own habit.</source>
        <translation>Wer nach der eigenen Gewohnheit spät dran ist.</translation>
    </message>
    <message>
        <source>New, repeat and returning customers</source>
        <translation>Neue, treue und wiederkehrende Kunden</translation>
    </message>
    <message>
        <source>Who came, stayed and left, month by month.</source>
        <translation>Wer kam, blieb und ging, Monat für Monat.</translation>
    </message>
    <message>
        <source>Recency, frequency and money</source>
        <translation>Aktualität, Häufigkeit und Umsatz</translation>
    </message>
    <message>
        <source>Which customers are the best ones.</source>
        <translation>Welche Kunden die besten sind.</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>Kundenwert über die Dauer</translation>
    </message>
    <message>
        <source>What a customer is worth over the years.</source>
        <translation>Was ein Kunde über die Jahre wert ist.</translation>
    </message>
    <message>
        <source>Customers by month of their first order</source>
        <translation>Kunden nach Monat des ersten Auftrags</translation>
    </message>
    <message>
        <source>How many of them still buy, months later.</source>
        <translation>Wie viele davon Monate später noch kaufen.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>The report “%1” is not grouped by anything.</source>
        <translation>Der Bericht „%1“ lässt sich nicht gruppieren.</translation>
    </message>
    <message>
        <source>The report “%1” is grouped by %2.</source>
        <translation>Der Bericht „%1“ lässt sich gruppieren nach: %2.</translation>
    </message>
    <message>
        <source>A window and a limit are positive numbers.</source>
        <translation>Zeitfenster und Grenze sind positive Zahlen.</translation>
    </message>
    <message>
        <source>There is no report called “%1”. There are: %2.</source>
        <translation>Es gibt keinen Bericht namens „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Bought before</source>
        <translation>Kauften davor</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Geblieben</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Wiedergekommen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzter Auftrag</translation>
    </message>
    <message>
        <source>Days ago</source>
        <translation>Vor Tagen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Revenue so far</source>
        <translation>Umsatz bisher</translation>
    </message>
    <message>
        <source>Usual gap (days)</source>
        <translation>Üblicher Abstand (Tage)</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Treu</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Abwanderung</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>R</source>
        <translation>A</translation>
    </message>
    <message>
        <source>F</source>
        <translation>H</translation>
    </message>
    <message>
        <source>M</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Average order × orders per year × lifespan × margin. At least one year is counted.</source>
        <translation>Mittlerer Auftrag × Aufträge im Jahr × Dauer × Marge. Mindestens ein Jahr wird gezählt.</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Mittlerer Auftrag</translation>
    </message>
    <message>
        <source>Orders a year</source>
        <translation>Aufträge im Jahr</translation>
    </message>
    <message>
        <source>Lifetime revenue</source>
        <translation>Umsatz gesamte Dauer</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Wert gesamte Dauer</translation>
    </message>
    <message>
        <source>Lifespan</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Of the customers who first bought in a month, the share who bought again so many months later.</source>
        <translation>Von den Kunden, die in einem Monat erstmals kauften, der Anteil, der so viele Monate später wieder kaufte.</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Erster Auftrag</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Opportunities by the month they were closed in; the win rate is won ÷ (won + lost).</source>
        <translation>Verkaufschancen nach dem Monat ihres Abschlusses; die Abschlussquote ist gewonnen ÷ (gewonnen + verloren).</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Won amount</source>
        <translation>Gewonnener Betrag</translation>
    </message>
    <message>
        <source>Lost amount</source>
        <translation>Verlorener Betrag</translation>
    </message>
    <message>
        <source>Won ÷ (won + lost) of the opportunities closed in the period, by count and by value. Won of created: of the opportunities created in the period, those won since.</source>
        <translation>Gewonnen ÷ (gewonnen + verloren) der im Zeitraum abgeschlossenen Verkaufschancen, nach Anzahl und Wert. Gewonnen von angelegt: von den im Zeitraum angelegten Verkaufschancen jene, die seither gewonnen wurden.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Win rate by value</source>
        <translation>Quote nach Wert</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Won of created</source>
        <translation>Gewonnen von angelegt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cycle: days from creation to close of the opportunities won in the period, on average. Velocity: opportunities created × win rate × average won ÷ cycle, money a day.</source>
        <translation>Zyklus: mittlere Zahl der Tage vom Anlegen bis zum Abschluss der im Zeitraum gewonnenen Verkaufschancen. Tempo: angelegte Verkaufschancen × Abschlussquote × mittlerer gewonnener Betrag ÷ Zyklus, Geld je Tag.</translation>
    </message>
    <message>
        <source>Velocity a day</source>
        <translation>Tempo je Tag</translation>
    </message>
    <message>
        <source>Opportunities created in the period that reached the stage or a later one, each counted once; lost opportunities keep what they reached.</source>
        <translation>Im Zeitraum angelegte Verkaufschancen, die diese oder eine spätere Phase erreichten, je einmal gezählt; verlorene behalten, was sie erreichten.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Verkaufschancen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>From the stage before</source>
        <translation>Aus der Phase davor</translation>
    </message>
    <message>
        <source>Won of all</source>
        <translation>Gewonnen von allen</translation>
    </message>
    <message>
        <source>Open opportunities only. Weighted is amount × probability, rounded per opportunity. Overdue opportunities are past their expected close.</source>
        <translation>Nur offene Verkaufschancen. Gewichtet ist Betrag × Wahrscheinlichkeit, je Verkaufschance gerundet. Überfällig heißt: der erwartete Abschluss ist vorbei.</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Overdue amount</source>
        <translation>Überfälliger Betrag</translation>
    </message>
    <message>
        <source>Pipeline by stage</source>
        <translation>Pipeline nach Phase</translation>
    </message>
    <message>
        <source>Pipeline by forecast</source>
        <translation>Pipeline nach Prognose</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Pipeline by owner</source>
        <translation>Pipeline nach Zuständigen</translation>
    </message>
    <message>
        <source>Pipeline by month of expected close</source>
        <translation>Pipeline nach Monat des erwarteten Abschlusses</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Erwarteter Abschluss</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Open opportunities expected by the end of the period, below 30% pipeline, below 70% best case, above that commit; opportunities won in the period are closed; on hold is omitted. A category chosen by hand wins.</source>
        <translation>Offene Verkaufschancen, die bis zum Ende des Zeitraums erwartet werden: unter 30&#xa0;% Pipeline, unter 70&#xa0;% Bestfall, darüber Zusage; im Zeitraum gewonnene sind abgeschlossen; zurückgestellte sind ausgelassen. Eine von Hand gewählte Kategorie geht vor.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Overdue by</source>
        <translation>Überfällig seit</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation>Umsatz nach Monat</translation>
    </message>
    <message>
        <source>Revenue by quarter</source>
        <translation>Umsatz nach Quartal</translation>
    </message>
    <message>
        <source>Revenue by year</source>
        <translation>Umsatz nach Jahr</translation>
    </message>
    <message>
        <source>Invoiced by month</source>
        <translation>Berechnet nach Monat</translation>
    </message>
    <message>
        <source>Invoiced by quarter</source>
        <translation>Berechnet nach Quartal</translation>
    </message>
    <message>
        <source>Invoiced by year</source>
        <translation>Berechnet nach Jahr</translation>
    </message>
    <message>
        <source>Sum of the rounded lines of all issued invoices less credit notes, net, without freight, by the day of issue, at the exchange rate each invoice keeps.</source>
        <translation>Summe der gerundeten Positionen aller ausgestellten Rechnungen abzüglich Gutschriften, netto, ohne Versandkosten, nach Tag der Ausstellung, zum Wechselkurs, den jede Rechnung behält.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Open invoices by customer</source>
        <translation>Offene Rechnungen nach Kunde</translation>
    </message>
    <message>
        <source>Open invoices by age</source>
        <translation>Offene Rechnungen nach Alter</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 hat kein Feld „%2“.</translation>
    </message>
    <message>
        <source>%1 is kept by the program and cannot be set by hand.</source>
        <translation>%1 pflegt das Programm selbst; von Hand lässt es sich nicht setzen.</translation>
    </message>
    <message>
        <source>%1 is different for every record; it cannot be the same for %2 of them.</source>
        <translation>%1 ist bei jedem Eintrag anders; für %2 davon kann es nicht gleich sein.</translation>
    </message>
    <message>
        <source>Nothing was changed, because of %1 (%2): %3</source>
        <translation>Wegen %1 (%2) wurde nichts geändert: %3</translation>
    </message>
    <message>
        <source>%1 cannot be a member of a campaign; choose leads, contacts or companies.</source>
        <translation>%1 kann nicht Mitglied einer Kampagne sein; wählen Sie Leads, Kontakte oder Firmen.</translation>
    </message>
    <message>
        <source>%1 is over; nobody can be added to it.</source>
        <translation>%1 ist vorbei; niemand lässt sich mehr hinzufügen.</translation>
    </message>
    <message>
        <source>“%1” was cancelled; plan it anew.</source>
        <translation>„%1“ wurde abgebrochen; planen Sie neu.</translation>
    </message>
    <message>
        <source>Say to which day “%1” moves.</source>
        <translation>Geben Sie an, auf welchen Tag „%1“ rückt.</translation>
    </message>
    <message>
        <source>The opportunity %1 belongs to another company than the one chosen; choose one that fits.</source>
        <translation>Die Verkaufschance %1 gehört zu einer anderen Firma als der gewählten; wählen Sie eine passende.</translation>
    </message>
    <message>
        <source>%1 can be neither mailed nor called; fill in an e-mail address or a phone number first.</source>
        <translation>%1 ist weder per E-Mail noch telefonisch erreichbar; tragen Sie zuerst eine E-Mail-Adresse oder Telefonnummer ein.</translation>
    </message>
    <message>
        <source>%1 was converted already; it became %2.</source>
        <translation>%1 ist bereits umgewandelt; daraus wurde %2.</translation>
    </message>
    <message>
        <source>%1 was given up; set it to new before it is converted.</source>
        <translation>%1 wurde aufgegeben; setzen Sie den Lead vor dem Umwandeln auf „Neu“.</translation>
    </message>
    <message>
        <source>Say how the call ended.</source>
        <translation>Geben Sie an, wie der Anruf ausging.</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Anruf von %1</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>Anruf bei %1</translation>
    </message>
    <message>
        <source>Call %1 back</source>
        <translation>%1 zurückrufen</translation>
    </message>
    <message>
        <source>Quote %1 of %2 was sent and is still open; record the answer to it before the opportunity is lost.</source>
        <translation>Angebot %1 zu %2 wurde versendet und ist noch offen; halten Sie die Antwort darauf fest, bevor die Verkaufschance verloren ist.</translation>
    </message>
    <message>
        <source>A lost opportunity needs a reason; say why %1 was lost.</source>
        <translation>Eine verlorene Verkaufschance braucht einen Grund; geben Sie an, warum %1 verloren ging.</translation>
    </message>
    <message>
        <source>Say in a few words what is to be done.</source>
        <translation>Sagen Sie in wenigen Worten, was zu tun ist.</translation>
    </message>
    <message>
        <source>“%1” is no rule of repetition that is understood; write one like FREQ=WEEKLY;INTERVAL=2.</source>
        <translation>„%1“ ist keine verständliche Wiederholungsregel; schreiben Sie eine wie FREQ=WEEKLY;INTERVAL=2.</translation>
    </message>
    <message>
        <source>Nothing can be planned about %1; choose a customer, an opportunity, a document or a case.</source>
        <translation>Zu %1 lässt sich nichts planen; wählen Sie einen Kunden, eine Verkaufschance, einen Beleg oder ein Anliegen.</translation>
    </message>
    <message>
        <source>Say why %1 is given up; the reason tells which sources are worth their money.</source>
        <translation>Geben Sie an, warum %1 aufgegeben wird; der Grund zeigt, welche Quellen ihr Geld wert sind.</translation>
    </message>
    <message>
        <source>%1 is open; only a won or lost opportunity can be reopened.</source>
        <translation>%1 ist offen; nur eine gewonnene oder verlorene Verkaufschance lässt sich wieder öffnen.</translation>
    </message>
    <message>
        <source>Choose a stage of the running pipeline to reopen %1 in.</source>
        <translation>Wählen Sie eine Phase der laufenden Pipeline, in der %1 wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>%1 was lost; reopen it before it can be won.</source>
        <translation>%1 ging verloren und muss erst wieder geöffnet werden, bevor ein Gewinn möglich ist.</translation>
    </message>
    <message>
        <source>An opportunity cannot be won in the future; give today or an earlier day.</source>
        <translation>Eine Verkaufschance lässt sich nicht in der Zukunft gewinnen; geben Sie heute oder einen früheren Tag an.</translation>
    </message>
    <message>
        <source>%1 cannot be merged with itself; choose its twin.</source>
        <translation>%1 lässt sich nicht mit sich selbst zusammenführen; wählen Sie die Dublette.</translation>
    </message>
    <message>
        <source>Both leads were converted. Merge the companies and contacts they became instead.</source>
        <translation>Beide Leads sind umgewandelt. Führen Sie stattdessen die Firmen und Kontakte zusammen, die daraus wurden.</translation>
    </message>
    <message>
        <source>%1 was converted already; keep it and let the other one go.</source>
        <translation>%1 ist bereits umgewandelt; behalten Sie diesen Lead und lassen Sie den anderen gehen.</translation>
    </message>
    <message>
        <source>“%1” is a link; say to which kind of record it leads.</source>
        <translation>„%1“ ist ein Verweis; geben Sie an, zu welcher Art von Einträgen er führt.</translation>
    </message>
    <message>
        <source>%1 has no list called “%2”.</source>
        <translation>%1 hat keine Liste namens „%2“.</translation>
    </message>
    <message>
        <source>An option needs a label.</source>
        <translation>Ein Auswahlwert braucht eine Bezeichnung.</translation>
    </message>
    <message>
        <source>The message is empty; write what was said.</source>
        <translation>Die Nachricht ist leer; schreiben Sie, was gesagt wurde.</translation>
    </message>
    <message>
        <source>%1 is closed; reopen it to answer.</source>
        <translation>%1 ist geschlossen; zum Antworten bitte wieder öffnen.</translation>
    </message>
    <message>
        <source>%1 is resolved; reopen it before it is escalated.</source>
        <translation>%1 ist gelöst; zum Eskalieren bitte zuerst wieder öffnen.</translation>
    </message>
    <message>
        <source>Say why %1 is escalated.</source>
        <translation>Geben Sie an, warum %1 eskaliert wird.</translation>
    </message>
    <message>
        <source>Say what %1 waits for, so that whoever sees it knows.</source>
        <translation>Geben Sie an, worauf %1 wartet, damit alle Bescheid wissen.</translation>
    </message>
    <message>
        <source>A case belongs to somebody; choose the company or the contact it is of.</source>
        <translation>Ein Anliegen gehört zu jemandem; wählen Sie die Firma oder den Kontakt.</translation>
    </message>
    <message>
        <source>Satisfaction is a number from 1 (bad) to 5 (good).</source>
        <translation>Die Zufriedenheit ist eine Zahl von 1 (schlecht) bis 5 (gut).</translation>
    </message>
    <message>
        <source>Say in a few words what the case is about.</source>
        <translation>Beschreiben Sie in wenigen Worten, worum es bei dem Anliegen geht.</translation>
    </message>
    <message>
        <source>%1 is resolved; reopen it to work on it again.</source>
        <translation>%1 ist gelöst; zum Weiterarbeiten bitte wieder öffnen.</translation>
    </message>
    <message>
        <source>Write what solved %1; the next one who asks will be glad of it.</source>
        <translation>Schreiben Sie, was %1 gelöst hat; wer das nächste Mal fragt, wird dankbar sein.</translation>
    </message>
    <message>
        <source>%1 is not resolved; resolve it before it is closed.</source>
        <translation>%1 ist nicht gelöst; bitte lösen, bevor es geschlossen wird.</translation>
    </message>
    <message>
        <source>%1 is not resolved; there is nothing to reopen.</source>
        <translation>%1 ist nicht gelöst; es gibt nichts wieder zu öffnen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>There is no step called “%1”; the command “verbs” lists them.</source>
        <translation>Es gibt keinen Schritt namens „%1“; der Befehl „verbs“ listet alle auf.</translation>
    </message>
    <message>
        <source>%1 is “%2”; “%3” is offered when it is %4.</source>
        <translation>%1 ist „%2“; „%3“ gibt es bei Status %4.</translation>
    </message>
    <message>
        <source>“%1” does not ask for “%2”. It asks for: %3.</source>
        <translation>„%1“ fragt nicht nach „%2“. Gefragt wird nach: %3.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write one like 2026-11-22, today, last_month or 30d.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn wie 2026-11-22, today, last_month oder 30d.</translation>
    </message>
    <message>
        <source>“%1” lies outside the years 1 to 9999.</source>
        <translation>„%1“ liegt außerhalb der Jahre 1 bis 9999.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is filled</source>
        <translation>%1 ist ausgefüllt</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>%1 ist früher als %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 ist kleiner als %2</translation>
    </message>
    <message>
        <source>%1 is not after %2</source>
        <translation>%1 ist nicht später als %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 ist höchstens %2</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>%1 ist später als %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 ist größer als %2</translation>
    </message>
    <message>
        <source>%1 is not before %2</source>
        <translation>%1 ist nicht früher als %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 ist mindestens %2</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 enthält „%2“</translation>
    </message>
    <message>
        <source>%1 does not contain “%2”</source>
        <translation>%1 enthält nicht „%2“</translation>
    </message>
    <message>
        <source>%1 begins with “%2”</source>
        <translation>%1 beginnt mit „%2“</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>%1 is between %2 and %3</source>
        <translation>%1 liegt zwischen %2 und %3</translation>
    </message>
    <message>
        <source>%1 is less than %2 ahead</source>
        <translation>%1 liegt weniger als %2 voraus</translation>
    </message>
    <message>
        <source>%1 is over %2 ago</source>
        <translation>%1 liegt mehr als %2 zurück</translation>
    </message>
    <message>
        <source>%1 is over %2 ahead</source>
        <translation>%1 liegt mehr als %2 voraus</translation>
    </message>
    <message>
        <source>%1 is less than %2 ago</source>
        <translation>%1 liegt weniger als %2 zurück</translation>
    </message>
    <message>
        <source>%1 is within the next %2</source>
        <translation>%1 liegt höchstens %2 voraus</translation>
    </message>
    <message>
        <source>%1 is within the last %2</source>
        <translation>%1 liegt höchstens %2 zurück</translation>
    </message>
    <message>
        <source>%1 is not within the next %2</source>
        <translation>%1 liegt nicht innerhalb der nächsten %2</translation>
    </message>
    <message>
        <source>%1 is not within the last %2</source>
        <translation>%1 liegt nicht innerhalb der letzten %2</translation>
    </message>
    <message>
        <source>me</source>
        <translation>„ich“</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>%1 needs one value to be compared with.</source>
        <translation>%1 braucht einen einzelnen Wert zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1 cannot be more or less; write %2:value.</source>
        <translation>%1 kann nicht größer oder kleiner sein; schreiben Sie %2:Wert.</translation>
    </message>
    <message>
        <source>a span needs a beginning or an end, like 100..500.</source>
        <translation>eine Spanne braucht einen Anfang oder ein Ende, etwa 100..500.</translation>
    </message>
    <message>
        <source>what begins with something cannot be excluded; leave out the *.</source>
        <translation>was mit etwas beginnt, lässt sich nicht ausschließen; lassen Sie den * weg.</translation>
    </message>
    <message>
        <source>a value is missing between two commas.</source>
        <translation>zwischen zwei Kommas fehlt ein Wert.</translation>
    </message>
    <message>
        <source>%1 “%2” was not found.</source>
        <translation>%1 „%2“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Bei Zeichen %1: %2</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>is:overdue stands alone.</source>
        <translation>is:overdue steht allein.</translation>
    </message>
    <message>
        <source>%1 cannot be overdue.</source>
        <translation>%1 können nicht überfällig sein.</translation>
    </message>
    <message>
        <source>“is:%1” is not known. Known are open, closed, new, ongoing, on_hold, won, lost, done, cancelled, overdue and removed.</source>
        <translation>„is:%1“ ist nicht bekannt. Bekannt sind open, closed, new, ongoing, on_hold, won, lost, done, cancelled, overdue und removed.</translation>
    </message>
    <message>
        <source>%1 have no stages.</source>
        <translation>%1 haben keine Phasen.</translation>
    </message>
    <message>
        <source>this excludes everything.</source>
        <translation>das schließt alles aus.</translation>
    </message>
    <message>
        <source>it cannot be sorted by “%1”. Similar are: %2.</source>
        <translation>nach „%1“ lässt sich nicht sortieren. Ähnlich sind: %2.</translation>
    </message>
    <message>
        <source>limit: needs a number of records, like limit:20.</source>
        <translation>limit: braucht eine Zahl von Einträgen, etwa limit:20.</translation>
    </message>
    <message>
        <source>“%1:” is no condition; write it with a colon and without a minus.</source>
        <translation>„%1:“ ist keine Bedingung; schreiben Sie es mit Doppelpunkt und ohne Minus.</translation>
    </message>
    <message>
        <source>write with:removed to see what is in the trash, too.</source>
        <translation>schreiben Sie with:removed, um auch den Papierkorb zu sehen.</translation>
    </message>
    <message>
        <source>“%1:” stands outside of brackets.</source>
        <translation>„%1:“ steht außerhalb von Klammern.</translation>
    </message>
    <message>
        <source>%1 have no field “%2”. Similar are: %3.</source>
        <translation>%1 haben kein Feld „%2“. Ähnlich sind: %3.</translation>
    </message>
    <message>
        <source>a condition is missing after “or”.</source>
        <translation>nach „or“ fehlt eine Bedingung.</translation>
    </message>
    <message>
        <source>search words cannot be alternatives. Put the conditions joined by “or” in brackets.</source>
        <translation>Suchwörter lassen sich nicht mit „or“ verbinden. Setzen Sie die Bedingungen um „or“ in Klammern.</translation>
    </message>
    <message>
        <source>a condition is missing before “or”.</source>
        <translation>vor „or“ fehlt eine Bedingung.</translation>
    </message>
    <message>
        <source>search words stand outside of brackets.</source>
        <translation>Suchwörter stehen außerhalb von Klammern.</translation>
    </message>
    <message>
        <source>“and” and “or” are mixed. Put what belongs together in brackets.</source>
        <translation>„and“ und „or“ sind gemischt. Setzen Sie in Klammern, was zusammengehört.</translation>
    </message>
    <message>
        <source>only a condition can be excluded, like -stage:lost. Put a word that begins with a minus in quotation marks.</source>
        <translation>nur eine Bedingung lässt sich ausschließen, etwa -stage:lost. Setzen Sie ein Wort, das mit Minus beginnt, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>there are more brackets within brackets than can be understood.</source>
        <translation>das sind mehr Klammern in Klammern, als sich verstehen lassen.</translation>
    </message>
    <message>
        <source>there are more conditions than can be understood.</source>
        <translation>das sind mehr Bedingungen, als sich verstehen lassen.</translation>
    </message>
    <message>
        <source>this bracket is not closed.</source>
        <translation>diese Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>the line is too long.</source>
        <translation>die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>The search holds characters that are no text; type it again.</source>
        <translation>Die Suche enthält Zeichen, die kein Text sind; geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>“%1” is not valid for %2: %3</source>
        <translation>„%1“ ist für „%2“ ungültig: %3</translation>
    </message>
    <message>
        <source>write a number like %1.</source>
        <translation>schreiben Sie eine Zahl wie %1.</translation>
    </message>
    <message>
        <source>write a currency by its three letters, like EUR.</source>
        <translation>schreiben Sie die Währung mit ihren drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>write a day that exists, like 2026-11-22.</source>
        <translation>schreiben Sie einen Tag, den es gibt, etwa 2026-11-22.</translation>
    </message>
    <message>
        <source>write a moment like 2026-11-22T14:30:00Z or 2026-11-22 14:30.</source>
        <translation>schreiben Sie einen Zeitpunkt wie 2026-11-22T14:30:00Z oder 2026-11-22 14:30.</translation>
    </message>
    <message>
        <source>choose one of %1.</source>
        <translation>wählen Sie etwas davon: %1.</translation>
    </message>
    <message>
        <source>a link needs the id of a record.</source>
        <translation>ein Verweis braucht die Kennung eines Eintrags.</translation>
    </message>
    <message>
        <source>write yes or no.</source>
        <translation>schreiben Sie ja oder nein.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters; shorten it.</source>
        <translation>%1 ist länger als %2 Zeichen; bitte kürzen.</translation>
    </message>
    <message>
        <source>%1 holds characters that are no text; type it again.</source>
        <translation>%1 enthält Zeichen, die kein Text sind; bitte neu eingeben.</translation>
    </message>
    <message>
        <source>%1 has no option “%2”; choose one of the list.</source>
        <translation>%1: Die Auswahl „%2“ gibt es nicht; wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>“%1” is no currency; write its three letters, like EUR.</source>
        <translation>„%1“ ist keine Währung; schreiben Sie ihre drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>%1 is no day of the years 1 to 9999.</source>
        <translation>%1 ist kein Tag der Jahre 1 bis 9999.</translation>
    </message>
    <message>
        <source>%1 is no moment of the years 1 to 9999.</source>
        <translation>%1 ist kein Zeitpunkt der Jahre 1 bis 9999.</translation>
    </message>
    <message>
        <source>%1 is yes or no.</source>
        <translation>%1 ist entweder ja oder nein.</translation>
    </message>
    <message>
        <source>%1 does not name a record.</source>
        <translation>%1 nennt keinen Eintrag.</translation>
    </message>
    <message>
        <source>%1 may not be negative.</source>
        <translation>%1 darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>%1 is too large to be calculated with.</source>
        <translation>%1 ist zu groß, um damit zu rechnen.</translation>
    </message>
    <message>
        <source>%1 holds a value of the wrong kind.</source>
        <translation>%1 enthält einen Wert der falschen Art.</translation>
    </message>
    <message>
        <source>%1 lies before %2.</source>
        <translation>%1 liegt vor %2.</translation>
    </message>
    <message>
        <source>“%1” does not look like an e-mail address.</source>
        <translation>„%1“ sieht nicht wie eine E-Mail-Adresse aus.</translation>
    </message>
    <message>
        <source>“%1” does not look like a phone number.</source>
        <translation>„%1“ sieht nicht wie eine Telefonnummer aus.</translation>
    </message>
    <message>
        <source>%1 has no stage “%2”; choose one of %3.</source>
        <translation>%1 hat keine Phase „%2“; wählen Sie eine von diesen: %3.</translation>
    </message>
    <message>
        <source>No stage follows it.</source>
        <translation>Darauf folgt keine Phase.</translation>
    </message>
    <message>
        <source>Possible are: %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>%1 does not go from “%2” to “%3”. %4</source>
        <translation>%1: Von „%2“ führt kein Schritt nach „%3“. %4</translation>
    </message>
    <message>
        <source>%1 must be filled before the stage becomes “%2”.</source>
        <translation>%1 muss ausgefüllt sein, bevor die Phase „%2“ erreicht wird.</translation>
    </message>
    <message>
        <source>%1: the linked record is not there, or was removed.</source>
        <translation>%1: Der verknüpfte Eintrag ist nicht da oder wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 wurde nicht gespeichert: %2</translation>
    </message>
    <message>
        <source>%1 was issued. An issued document stays as it is; correct it with a credit note.</source>
        <translation>%1 wurde ausgestellt. Ein ausgestellter Beleg bleibt, wie er ist; korrigieren Sie ihn mit einer Gutschrift.</translation>
    </message>
    <message>
        <source>A record this operation changed is no longer in the file.</source>
        <translation>Ein Eintrag, den dieser Vorgang geändert hat, ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>%1 of %2 was changed afterwards; nothing was undone. Change it by hand.</source>
        <translation>%1 von %2 wurde danach geändert; es wurde nichts rückgängig gemacht. Ändern Sie es von Hand.</translation>
    </message>
    <message>
        <source>This cannot be undone: %1 %2 needs it. Remove or change that first.</source>
        <translation>Das lässt sich nicht rückgängig machen: %1 %2 hängt davon ab. Löschen oder ändern Sie das zuerst.</translation>
    </message>
    <message>
        <source>“%1” needs %2. See “perennial-cli help %1”.</source>
        <translation>„%1“ braucht %2. Siehe „perennial-cli help %1“.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number, not “%2”.</source>
        <translation>--%1 erwartet eine ganze Zahl, nicht „%2“.</translation>
    </message>
    <message>
        <source>Which file? Name it: perennial-cli --file FILE %1 …</source>
        <translation>Welche Datei? Nennen Sie sie: perennial-cli --file DATEI %1 …</translation>
    </message>
    <message>
        <source>--separator takes one character or “tab”, not “%1”.</source>
        <translation>--separator erwartet ein Zeichen oder „tab“, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>--on-match is skip, update or add, not “%1”.</source>
        <translation>--on-match ist skip, update oder add, nicht „%1“.</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  Zeile %1: %2</translation>
    </message>
    <message>
        <source>  … and %1 more</source>
        <translation>  … und %1 weitere</translation>
    </message>
    <message>
        <source>Taken with a remark: %1</source>
        <translation>Mit Bemerkung übernommen: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgewiesen: %1</translation>
    </message>
    <message>
        <source>No row of %1 could be taken; nothing was changed.</source>
        <translation>Keine Zeile von %1 ließ sich übernehmen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no saved view “%1” of %2.</source>
        <translation>Es gibt keine gespeicherte Ansicht „%1“ von %2.</translation>
    </message>
    <message>
        <source>--headers is keys or labels, not “%1”.</source>
        <translation>--headers ist keys oder labels, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1: %2 written</source>
        <translation>%1: %2 geschrieben</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Lists records that are probably one and the same, with the reasons.</source>
        <translation>Listet Einträge, die wohl ein und dasselbe sind, mit den Gründen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>%1 is not sound. Nothing was changed. Restore a backup (see “restore”), or let “doctor --salvage OUT” write what can be read into a new file.</source>
        <translation>%1 ist nicht in Ordnung. Es wurde nichts geändert. Stellen Sie eine Sicherung wieder her (siehe „restore“), oder lassen Sie „doctor --salvage ZIEL“ das Lesbare in eine neue Datei schreiben.</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 ist in Ordnung.</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>Gesichert und geprüft: %1</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restored. The file as it was before is kept as %1</source>
        <translation>Wiederhergestellt. Die Datei von vorher bleibt erhalten als %1</translation>
    </message>
    <message>
        <source>program, schema and file version, records per entity, size</source>
        <translation>Version von Programm, Schema und Datei, Einträge je Art, Größe</translation>
    </message>
    <message>
        <source>a verified copy; the file may be in use</source>
        <translation>eine geprüfte Kopie; die Datei darf in Gebrauch sein</translation>
    </message>
    <message>
        <source>whether a backup is whole</source>
        <translation>ob eine Sicherung heil ist</translation>
    </message>
    <message>
        <source>puts a backup in the file&apos;s place and keeps the replaced file beside it</source>
        <translation>setzt eine Sicherung an die Stelle der Datei und behält die ersetzte daneben</translation>
    </message>
    <message>
        <source>what is wrong with this installation or file; the draft of the next migration</source>
        <translation>was an dieser Installation oder Datei nicht stimmt; der Entwurf der nächsten Migration</translation>
    </message>
    <message>
        <source>keeps the file open as the window does, until it is killed</source>
        <translation>hält die Datei offen wie das Fenster, bis der Prozess beendet wird</translation>
    </message>
    <message>
        <source>Undone: operation %1</source>
        <translation>Rückgängig gemacht: Vorgang %1</translation>
    </message>
    <message>
        <source>How many? “%1” is not a number above 0.</source>
        <translation>Wie viele? „%1“ ist keine Zahl über 0.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>added %1 to %2</source>
        <translation>%1 zu %2 hinzugefügt</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>does again what was undone</source>
        <translation>wiederholt, was rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>operations with title, person, moment and what changed</source>
        <translation>Vorgänge mit Titel, Person, Zeitpunkt und dem, was sich änderte</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused or not valid, 2 wrong usage, 3 storage fault, 4 in use or conflict.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 abgelehnt oder ungültig, 2 falscher Aufruf, 3 Speicherfehler, 4 in Gebrauch oder Konflikt.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “perennial-cli help” lists them all.</source>
        <translation>Den Befehl „%1“ gibt es nicht. „perennial-cli help“ listet alle auf.</translation>
    </message>
    <message>
        <source>The seed “%1” is no whole number.</source>
        <translation>Der Startwert „%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>There is no size “%1”. Choose small, medium or large.</source>
        <translation>Die Größe „%1“ gibt es nicht. Wählen Sie small, medium oder large.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Name it by its three letters, like EUR.</source>
        <translation>„%1“ ist keine Währung. Nennen Sie sie mit ihren drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>a new file; with --demo a believable company with three years of history, the same for the same seed</source>
        <translation>eine neue Datei; mit --demo eine glaubhafte Firma mit drei Jahren Geschichte, bei gleichem Startwert dieselbe</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=value.</source>
        <translation>„%1“ hat nicht die Form Feld=Wert.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>“set” needs at least one field=value.</source>
        <translation>„set“ braucht mindestens ein Feld=Wert.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>records as a table; Q is the search language of the filter bar: stage:won amount&gt;5000 acme</source>
        <translation>Einträge als Tabelle; Q ist die Suchsprache der Filterleiste: stage:won amount&gt;5000 acme</translation>
    </message>
    <message>
        <source>the global search, best first</source>
        <translation>die Suche über alles, Bestes zuerst</translation>
    </message>
    <message>
        <source>a new record; prints its number</source>
        <translation>ein neuer Eintrag; gibt seine Nummer aus</translation>
    </message>
    <message>
        <source>changes fields of a record</source>
        <translation>ändert Felder eines Eintrags</translation>
    </message>
    <message>
        <source>removes a record; undo brings it back</source>
        <translation>löscht einen Eintrag; undo holt ihn zurück</translation>
    </message>
    <message>
        <source>--%1 takes a day like 2026-03-31, not “%2”.</source>
        <translation>--%1 erwartet einen Tag wie 2026-03-31, nicht „%2“.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>The key figures of the day</source>
        <translation>Die Kennzahlen des Tages</translation>
    </message>
    <message>
        <source>Key figures and the reports that explain them, as one document</source>
        <translation>Kennzahlen und die Berichte, die sie erklären, als ein Dokument</translation>
    </message>
    <message>
        <source>“%1” does not say which kind of record it is. Use its number, like LEAD-17.</source>
        <translation>„%1“ sagt nicht, welche Art von Eintrag es ist. Nehmen Sie die Nummer, etwa LEAD-17.</translation>
    </message>
    <message>
        <source>“%1” is not of the form name=value.</source>
        <translation>„%1“ hat nicht die Form Name=Wert.</translation>
    </message>
    <message>
        <source>every business step, with what it asks</source>
        <translation>alle Schritte des Geschäfts und was sie fragen</translation>
    </message>
    <message>
        <source>%1 cannot be sorted by “%2”: there is no such field.</source>
        <translation>%1 lassen sich nicht nach „%2“ sortieren: Das Feld gibt es nicht.</translation>
    </message>
    <message>
        <source>small</source>
        <comment>Translate as “small” where a noun like “contacts” or the name of a field begins with a small letter inside a sentence, as anything else where it does not</comment>
        <translation>groß</translation>
    </message>
    <message>
        <source>Amounts of the opportunities won in the period, beside the period before.</source>
        <translation>Beträge der im Zeitraum gewonnenen Verkaufschancen, daneben der Zeitraum davor.</translation>
    </message>
    <message>
        <source>Won ÷ (won + lost) of the opportunities closed in the period.</source>
        <translation>Gewonnen ÷ (gewonnen + verloren) der im Zeitraum abgeschlossenen Verkaufschancen.</translation>
    </message>
    <message>
        <source>Net invoices issued in the period less credit notes, beside the period before.</source>
        <translation>Nettobeträge der im Zeitraum ausgestellten Rechnungen abzüglich Gutschriften, daneben der Zeitraum davor.</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>Neue Leads</translation>
    </message>
    <message>
        <source>Leads entered in the period.</source>
        <translation>Im Zeitraum erfasste Leads.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message numerus="yes">
        <source>Payable within %Ln day(s) of the invoice.</source>
        <translation>
            <numerusform>Zahlbar innerhalb eines Tages nach Rechnungsdatum (%Ln).</numerusform>
            <numerusform>Zahlbar innerhalb von %Ln Tagen nach Rechnungsdatum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Credit for invoice</source>
        <translation>Gutschrift zu Rechnung</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Ihr Zeichen</translation>
    </message>
    <message>
        <source>Your tax number</source>
        <translation>Ihre USt-IdNr.</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Payable by %1 without deduction.</source>
        <translation>Zahlbar bis %1 ohne Abzug.</translation>
    </message>
    <message>
        <source>Only quotes, invoices and credit notes are business documents.</source>
        <translation>Nur Angebote, Rechnungen und Gutschriften sind Geschäftsbriefe.</translation>
    </message>
    <message>
        <source>Import everything from %1</source>
        <translation>Alles aus %1 einlesen</translation>
    </message>
    <message>
        <source>Import everything</source>
        <translation>Alles einlesen</translation>
    </message>
    <message>
        <source>%1 is not empty; nothing was written. Name a new folder.</source>
        <translation>%1 ist nicht leer; es wurde nichts geschrieben. Nennen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; nothing was written.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The export was stopped; tables written so far are whole.</source>
        <translation>Der Export wurde abgebrochen; bereits geschriebene Tabellen sind vollständig.</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>next: goes with none or any; next:none is what has no next step.</source>
        <translation>next: verträgt none oder any; next:none ist, was keinen nächsten Schritt hat.</translation>
    </message>
    <message>
        <source>%1: %2 read</source>
        <translation>%1: %2 gelesen</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Es gibt keine Datei „%1“. Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file. Choose a Perennial file.</source>
        <translation>„%1“ ist ein Ordner oder ein Gerät, keine Datei. Wählen Sie eine Perennial-Datei.</translation>
    </message>
    <message>
        <source>“%1” is empty, so it is not a Perennial file. It was left as it is; choose another file, or remove it and make a new one.</source>
        <translation>„%1“ ist leer, also keine Perennial-Datei. Sie blieb, wie sie ist; wählen Sie eine andere Datei, oder löschen Sie sie und legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to at present, so it was opened for reading only.</source>
        <translation>„%1“ kann zurzeit nicht beschrieben werden und wurde darum nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation>„%1“ gibt es schon und blieb, wie es war. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Perennial (format %2; this one knows formats up to %3). It was left as it is; please install the newer program.</source>
        <translation>„%1“ wurde von einem neueren Perennial geschrieben (Format %2; dieses kennt Formate bis %3). Die Datei blieb, wie sie ist; bitte installieren Sie das neuere Programm.</translation>
    </message>
    <message>
        <source>“%1” was a Perennial file, but its beginning can no longer be read. It was left as it is; restore a backup, or let “doctor --salvage” write what can be read into a new file.</source>
        <translation>„%1“ war eine Perennial-Datei, aber ihr Anfang ist nicht mehr lesbar. Sie blieb, wie sie ist; spielen Sie eine Sicherung zurück, oder lassen Sie „doctor --salvage“ das Lesbare in eine neue Datei schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not a Perennial file. It was left as it is.</source>
        <translation>„%1“ ist keine Perennial-Datei. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>“%1” was made by an older Perennial. Open it once in the window, or with a command that writes, so that it is brought up to date after a backup.</source>
        <translation>„%1“ stammt von einem älteren Perennial. Öffnen Sie die Datei einmal im Fenster oder mit einem schreibenden Befehl, damit sie nach einer Sicherung auf den neuen Stand gebracht wird.</translation>
    </message>
    <message>
        <source>“%1” is not built as Perennial builds its files (%2). It was left as it is, and nothing in it was run; restore a backup if it should be yours.</source>
        <translation>„%1“ ist nicht so aufgebaut, wie Perennial seine Dateien aufbaut (%2). Sie blieb, wie sie ist, und nichts darin wurde ausgeführt; spielen Sie eine Sicherung zurück, wenn es Ihre Datei sein sollte.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; restore a backup, or let “doctor --salvage” write what can be read into a new file.</source>
        <translation>„%1“ ist beschädigt. Die Datei blieb, wie sie ist; spielen Sie eine Sicherung zurück, oder lassen Sie „doctor --salvage“ das Lesbare in eine neue Datei schreiben.</translation>
    </message>
    <message>
        <source>The file “%1” was replaced, renamed or removed by another program while it was open; nothing was written. Close it, see which file is the right one, and open that.</source>
        <translation>Die Datei „%1“ wurde von einem anderen Programm ersetzt, umbenannt oder gelöscht, während sie offen war; nichts wurde geschrieben. Schließen Sie sie, sehen Sie nach, welche Datei die richtige ist, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>The disk reported an error at the last moment; the change to “%1” may be lost. Check the disk, then open the file and see whether it is there.</source>
        <translation>Der Datenträger meldete im letzten Augenblick einen Fehler; die Änderung an „%1“ ist vielleicht verloren. Prüfen Sie den Datenträger, öffnen Sie dann die Datei und sehen Sie nach, ob die Änderung da ist.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation>Der Datenträger ist voll; nichts wurde geändert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file “%1” is in use by another program; nothing was changed. Try again when it is done.</source>
        <translation>Die Datei „%1“ wird von einem anderen Programm benutzt; nichts wurde geändert. Versuchen Sie es noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written to; nothing was changed. Copy it to a place where you may write and open the copy.</source>
        <translation>Die Datei „%1“ kann nicht beschrieben werden; nichts wurde geändert. Kopieren Sie sie an einen Ort, an dem Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened. Check that it is there and that you may read it.</source>
        <translation>Die Datei „%1“ lässt sich nicht öffnen. Prüfen Sie, ob sie da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged; nothing was changed. Restore a backup, or let “doctor --salvage” write what can be read into a new file.</source>
        <translation>Die Datei „%1“ ist beschädigt; nichts wurde geändert. Spielen Sie eine Sicherung zurück, oder lassen Sie „doctor --salvage“ das Lesbare in eine neue Datei schreiben.</translation>
    </message>
    <message>
        <source>The disk reported an error while “%1” was read or written; nothing was changed. Check the disk and try again.</source>
        <translation>Der Datenträger meldete einen Fehler, als „%1“ gelesen oder geschrieben wurde; nichts wurde geändert. Prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough memory for this; nothing was changed.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A text is too long to be stored; nothing was changed.</source>
        <translation>Ein Text ist zu lang, um gespeichert zu werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This does not fit with what is already in the file; nothing was changed.</source>
        <translation>Das passt nicht zu dem, was schon in der Datei steht; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read or written (code %2); nothing was changed.</source>
        <translation>Die Datei „%1“ konnte nicht gelesen oder geschrieben werden (Code %2); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>A calendar holds activities only. Write %1 as CSV or XLSX.</source>
        <translation>Ein Kalender enthält nur Aktivitäten. Schreiben Sie %1 als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>%1 holds no appointment and no task. Nothing can be imported from it.</source>
        <translation>%1 enthält keinen Termin und keine Aufgabe. Daraus kann nichts importiert werden.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Single days that the series leaves out or adds were not taken over.</source>
        <translation>Einzelne Tage, die die Serie auslässt oder hinzufügt, wurden nicht übernommen.</translation>
    </message>
    <message>
        <source>The file ends within this entry.</source>
        <translation>Die Datei endet mitten in diesem Eintrag.</translation>
    </message>
    <message>
        <source>The time zone is unknown here; the time was taken as local time.</source>
        <translation>Die Zeitzone ist hier unbekannt; die Zeit wurde als Ortszeit genommen.</translation>
    </message>
    <message>
        <source>Cards hold contacts only. Write %1 as CSV or XLSX.</source>
        <translation>Visitenkarten enthalten nur Kontakte. Schreiben Sie %1 als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1 holds no card with a name. Nothing can be imported from it.</source>
        <translation>%1 enthält keine Karte mit einem Namen. Daraus kann nichts importiert werden.</translation>
    </message>
    <message>
        <source>The card within the card was left out.</source>
        <translation>Die Karte in der Karte wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The file ends within this card.</source>
        <translation>Die Datei endet mitten in dieser Karte.</translation>
    </message>
    <message>
        <source>This is a workbook or an archive, not a text file. Open it in your spreadsheet program and save it as CSV.</source>
        <translation>Das ist eine Arbeitsmappe oder ein Archiv, keine Textdatei. Öffnen Sie sie in Ihrer Tabellenkalkulation und speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>This is an old Office document, not a text file. Open it in your spreadsheet program and save it as CSV.</source>
        <translation>Das ist ein altes Office-Dokument, keine Textdatei. Öffnen Sie es in Ihrer Tabellenkalkulation und speichern Sie es als CSV.</translation>
    </message>
    <message>
        <source>This is a PDF, not a text file. Ask for the same list as CSV.</source>
        <translation>Das ist ein PDF, keine Textdatei. Bitten Sie um dieselbe Liste als CSV.</translation>
    </message>
    <message>
        <source>Line %1: the file holds NUL bytes, so it is no text file. Nothing was read. Save the table as CSV and try again.</source>
        <translation>Zeile %1: Die Datei enthält NUL-Bytes, ist also keine Textdatei. Es wurde nichts gelesen. Speichern Sie die Tabelle als CSV und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file is no text file: it is full of control characters. Nothing was read. Save the table as CSV and try again.</source>
        <translation>Die Datei ist keine Textdatei: Sie ist voller Steuerzeichen. Es wurde nichts gelesen. Speichern Sie die Tabelle als CSV und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The character set “%1” is not known here. Save the file as UTF-8 and try again.</source>
        <translation>Der Zeichensatz „%1“ ist hier nicht bekannt. Speichern Sie die Datei als UTF-8 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line %1 is longer than this program takes.</source>
        <translation>Zeile %1 ist länger, als dieses Programm annimmt.</translation>
    </message>
    <message>
        <source>Line %1: %2 Nothing was changed.</source>
        <translation>Zeile %1: %2 Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>from here on there are bytes that do not belong to the character set %1. Choose another character set.</source>
        <translation>ab hier stehen Bytes, die nicht zum Zeichensatz %1 gehören. Wählen Sie einen anderen Zeichensatz.</translation>
    </message>
    <message>
        <source>a NUL byte. The file is damaged or no text file; save the table as CSV again.</source>
        <translation>ein NUL-Byte. Die Datei ist beschädigt oder keine Textdatei; speichern Sie die Tabelle erneut als CSV.</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and never closed. Close it, or double it where it belongs to the text.</source>
        <translation>ein Anführungszeichen wird hier geöffnet und nie geschlossen. Schließen Sie es, oder verdoppeln Sie es, wo es zum Text gehört.</translation>
    </message>
    <message>
        <source>more than %1 columns. Check the separator.</source>
        <translation>mehr als %1 Spalten. Prüfen Sie das Trennzeichen.</translation>
    </message>
    <message>
        <source>a field is longer than %1 bytes. Perhaps a quotation mark is not closed.</source>
        <translation>ein Feld ist länger als %1 Byte. Vielleicht fehlt ein schließendes Anführungszeichen.</translation>
    </message>
    <message>
        <source>the row is longer than %1 bytes. Check the line ends of the file.</source>
        <translation>die Zeile ist länger als %1 Byte. Prüfen Sie die Zeilenenden der Datei.</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8. Choose another character set.</source>
        <translation>Bytes, die kein UTF-8 sind. Wählen Sie einen anderen Zeichensatz.</translation>
    </message>
    <message>
        <source>The headers of the message are too long; some were left out.</source>
        <translation>Die Kopfzeilen der Nachricht sind zu lang; einige wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The message is nested too deeply; its inner parts were left out.</source>
        <translation>Die Nachricht ist zu tief verschachtelt; ihre inneren Teile wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The message is very long; its end was left out.</source>
        <translation>Die Nachricht ist sehr lang; ihr Ende wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The message does not say when it was sent.</source>
        <translation>Die Nachricht sagt nicht, wann sie gesendet wurde.</translation>
    </message>
    <message>
        <source>Attachments: %1</source>
        <translation>Anhänge: %1</translation>
    </message>
    <message>
        <source>%1 is no workbook that this program reads. Save it as XLSX or CSV.</source>
        <translation>%1 ist keine Arbeitsmappe, die dieses Programm liest. Speichern Sie sie als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>%1 holds a cell that is far too long. Shorten it or save the sheet as CSV.</source>
        <translation>%1 enthält eine Zelle, die viel zu lang ist. Kürzen Sie sie oder speichern Sie das Blatt als CSV.</translation>
    </message>
    <message>
        <source>%1 declares entities of its own, which no spreadsheet does. It was not read.</source>
        <translation>%1 vereinbart eigene Entitäten, was keine Tabellenkalkulation tut. Die Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>One of these must be filled: %1.</source>
        <translation>Eines davon muss ausgefüllt sein: %1.</translation>
    </message>
    <message>
        <source>%1 is an old workbook (XLS), or one with a password. Save it as XLSX without a password, or its sheet as CSV, and import that.</source>
        <translation>%1 ist eine alte Arbeitsmappe (XLS) oder eine mit Kennwort. Speichern Sie sie als XLSX ohne Kennwort, oder ihr Blatt als CSV, und importieren Sie das.</translation>
    </message>
    <message>
        <source>%1 is nothing that “export all” wrote: it has no office.csv.</source>
        <translation>%1 ist nichts, was „export all“ geschrieben hat: Es hat keine office.csv.</translation>
    </message>
    <message>
        <source>%1 is an OpenDocument file. Save its sheet as XLSX or CSV and import that.</source>
        <translation>%1 ist eine OpenDocument-Datei. Speichern Sie ihr Blatt als XLSX oder CSV und importieren Sie das.</translation>
    </message>
    <message>
        <source>%1 is a binary workbook (XLSB). Save it as XLSX and import that.</source>
        <translation>%1 ist eine binäre Arbeitsmappe (XLSB). Speichern Sie sie als XLSX und importieren Sie das.</translation>
    </message>
    <message>
        <source>%1 has no sheet with rows.</source>
        <translation>%1 hat kein Blatt mit Zeilen.</translation>
    </message>
    <message>
        <source>%1 holds more text than this program reads from a workbook. Save the sheet as CSV and import that.</source>
        <translation>%1 enthält mehr Text, als dieses Programm aus einer Arbeitsmappe liest. Speichern Sie das Blatt als CSV und importieren Sie das.</translation>
    </message>
    <message>
        <source>%1 has %2 sheets, no sheet %3.</source>
        <translation>%1 hat %2 Blätter, aber kein Blatt %3.</translation>
    </message>
    <message>
        <source>Cells with an error were taken as empty: %1.</source>
        <translation>Zellen mit einem Fehler wurden als leer genommen: %1.</translation>
    </message>
    <message>
        <source>%1 has a row %2, which no sheet has.</source>
        <translation>%1 hat eine Zeile %2, die kein Blatt hat.</translation>
    </message>
    <message>
        <source>%1 is damaged: row %2 names a text that is not there.</source>
        <translation>%1 ist beschädigt: Zeile %2 nennt einen Text, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Row %1 of %2 has more than %3 columns. Nothing was read.</source>
        <translation>Zeile %1 von %2 hat mehr als %3 Spalten. Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Row %1 of %2 holds more text than a row may. Nothing was read.</source>
        <translation>Zeile %1 von %2 enthält mehr Text, als eine Zeile darf. Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Row %1 holds a text of %2 characters; a cell of a workbook holds 32,767. Nothing was written; CSV takes it.</source>
        <translation>Zeile %1 enthält einen Text von %2 Zeichen; die Zelle einer Arbeitsmappe fasst 32.767. Es wurde nichts geschrieben; CSV nimmt ihn auf.</translation>
    </message>
    <message>
        <source>A workbook holds 1,048,576 rows, and there are more; nothing was written. CSV takes them.</source>
        <translation>Eine Arbeitsmappe fasst 1.048.576 Zeilen, und es sind mehr; es wurde nichts geschrieben. CSV nimmt sie auf.</translation>
    </message>
    <message>
        <source>%1 is damaged or not complete: it cannot be unpacked. Fetch it anew.</source>
        <translation>%1 ist beschädigt oder nicht vollständig und lässt sich nicht entpacken. Holen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than this program takes. Nothing was read from it.</source>
        <translation>%1 wird entpackt größer, als dieses Programm annimmt. Es wurde nichts daraus gelesen.</translation>
    </message>
    <message>
        <source>%1 is a ZIP64 archive, which this program does not read. Pack it again with less than 4 GB and 65,535 files.</source>
        <translation>%1 ist ein ZIP64-Archiv, das dieses Programm nicht liest. Packen Sie es neu, mit weniger als 4 GB und 65.535 Dateien.</translation>
    </message>
    <message>
        <source>%1 is one part of an archive over several files. Join them first.</source>
        <translation>%1 ist ein Teil eines Archivs über mehrere Dateien. Fügen Sie sie zuerst zusammen.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without one.</source>
        <translation>%1 ist durch ein Kennwort geschützt. Speichern Sie die Datei ohne Kennwort.</translation>
    </message>
    <message>
        <source>%1 is packed in a way that this program does not read. Pack it as a usual ZIP archive.</source>
        <translation>%1 ist auf eine Weise gepackt, die dieses Programm nicht liest. Packen Sie es als gewöhnliches ZIP-Archiv.</translation>
    </message>
    <message>
        <source>This is more than a ZIP archive holds (4 GB); nothing was written. Write it to a folder or as CSV.</source>
        <translation>Das ist mehr, als ein ZIP-Archiv fasst (4 GB); es wurde nichts geschrieben. Schreiben Sie es in einen Ordner oder als CSV.</translation>
    </message>
    <message>
        <source>There is not enough memory to pack the archive.</source>
        <translation>Der Speicher reicht nicht, um das Archiv zu packen.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file. Choose a file.</source>
        <translation>„%1“ ist ein Ordner oder ein Gerät, keine Datei. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Nothing was attached.</source>
        <translation>„%1“ kann nicht gelesen werden: %2. Nichts wurde angehängt.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is over; there is nothing to be reminded of.</source>
        <translation>„%1“ ist vorbei; daran gibt es nichts zu erinnern.</translation>
    </message>
    <message>
        <source>This file has no office.</source>
        <translation>Diese Datei hat kein Unternehmen.</translation>
    </message>
    <message>
        <source>“%1” asks for nothing, so not for “%2”.</source>
        <translation>„%1“ fragt nach nichts, also auch nicht nach „%2“.</translation>
    </message>
    <message>
        <source>%1 to %2 in any year</source>
        <translation>%1 bis %2 in jedem Jahr</translation>
    </message>
    <message>
        <source>%1 in any year</source>
        <translation>%1 in jedem Jahr</translation>
    </message>
    <message>
        <source>days of any year are written %1:*this_month.</source>
        <translation>Tage in jedem Jahr schreibt man %1:*this_month.</translation>
    </message>
    <message>
        <source>%1 is a moment of one year; leave out the *.</source>
        <translation>%1 ist ein Zeitpunkt in einem bestimmten Jahr; lassen Sie den * weg.</translation>
    </message>
    <message>
        <source>import: goes with the number of an import; import:17 is what the import with number 17 of the history brought.</source>
        <translation>Zu import: gehört die Nummer eines Imports; import:17 ist, was der Import mit der Nummer 17 im Verlauf gebracht hat.</translation>
    </message>
    <message>
        <source>it is too large; at most %1 fits here.</source>
        <translation>das ist zu groß; höchstens %1 passt hier.</translation>
    </message>
    <message>
        <source>decimals begin with “%1” here; write a number like %2.</source>
        <translation>Nachkommastellen beginnen hier mit „%1“; schreiben Sie eine Zahl wie %2.</translation>
    </message>
    <message>
        <source>The file is too large to be attached: %1 MB are the limit. Keep it where it is and note down its place.</source>
        <translation>Die Datei ist zu groß zum Anhängen: %1 MB sind die Grenze. Lassen Sie sie, wo sie ist, und notieren Sie ihren Ort.</translation>
    </message>
    <message>
        <source>%1 stays as it was made: records rest on it. Make a new one instead.</source>
        <translation>%1 bleibt, wie es angelegt wurde: Datensätze beruhen darauf. Legen Sie stattdessen neu an.</translation>
    </message>
    <message>
        <source>“%1” is no kind of field. Known are: %2.</source>
        <translation>„%1“ ist keine Art von Feld. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>%1 has or had a field “%2” already. Choose another key.</source>
        <translation>%1 hat oder hatte schon ein Feld „%2“. Wählen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>“%1” is no type of a stage.</source>
        <translation>„%1“ ist kein Typ einer Stufe.</translation>
    </message>
    <message>
        <source>%1 weighted</source>
        <translation>%1 gewichtet</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>k</source>
        <translation>&#xa0;Tsd.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 customers were lost: %3.</source>
        <translation>%1 von %2 Kunden gingen verloren: %3.</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Best month: %1, %2.</source>
        <translation>Bester Monat: %1, %2.</translation>
    </message>
    <message>
        <source>Largest: %1, %2.</source>
        <translation>Größter Wert: %1, %2.</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>Zusammen: %1.</translation>
    </message>
    <message>
        <source>No opportunities closed in %1</source>
        <translation>Keine Verkaufschance abgeschlossen: %1</translation>
    </message>
    <message>
        <source>An opportunity counts on the day it was won or lost. Is the period right, and are won opportunities marked so?</source>
        <translation>Eine Verkaufschance zählt an dem Tag, an dem sie gewonnen oder verloren wurde. Stimmt der Zeitraum, und sind gewonnene als gewonnen markiert?</translation>
    </message>
    <message>
        <source>No open opportunities</source>
        <translation>Keine offenen Verkaufschancen</translation>
    </message>
    <message>
        <source>Opportunities appear here as soon as they have an amount and a stage that is open.</source>
        <translation>Verkaufschancen erscheinen hier, sobald sie einen Betrag und eine offene Phase haben.</translation>
    </message>
    <message>
        <source>No opportunities created in %1</source>
        <translation>Keine Verkaufschance angelegt: %1</translation>
    </message>
    <message>
        <source>The funnel follows the opportunities that began in the period.</source>
        <translation>Der Trichter folgt den Verkaufschancen, die im Zeitraum begannen.</translation>
    </message>
    <message>
        <source>No orders in %1</source>
        <translation>Keine Aufträge: %1</translation>
    </message>
    <message>
        <source>Orders count on the day they were ordered, unless they were cancelled. Is the period right?</source>
        <translation>Aufträge zählen an ihrem Auftragsdatum, sofern sie nicht storniert wurden. Stimmt der Zeitraum?</translation>
    </message>
    <message>
        <source>No invoices issued in %1</source>
        <translation>Keine Rechnung ausgestellt: %1</translation>
    </message>
    <message>
        <source>Drafts do not count until they are issued.</source>
        <translation>Entwürfe zählen erst, wenn sie ausgestellt sind.</translation>
    </message>
    <message>
        <source>No open invoices</source>
        <translation>Keine offenen Rechnungen</translation>
    </message>
    <message>
        <source>Everything that was issued is paid.</source>
        <translation>Alle ausgestellten Rechnungen sind bezahlt.</translation>
    </message>
    <message>
        <source>No customer was lost</source>
        <translation>Kein Kunde ging verloren</translation>
    </message>
    <message>
        <source>No customer is late</source>
        <translation>Kein Kunde ist überfällig</translation>
    </message>
    <message>
        <source>A customer&apos;s own rhythm is known after four orders.</source>
        <translation>Den eigenen Rhythmus eines Kunden kennt man nach vier Aufträgen.</translation>
    </message>
    <message>
        <source>No customers to compare</source>
        <translation>Keine Kunden zum Vergleichen</translation>
    </message>
    <message>
        <source>Nobody ordered in the days before. An earlier or later period may tell more.</source>
        <translation>Niemand hat in den Tagen davor bestellt. Ein früherer oder späterer Zeitraum sagt vielleicht mehr.</translation>
    </message>
    <message>
        <source>No figures in %1</source>
        <translation>Keine Zahlen: %1</translation>
    </message>
    <message>
        <source>Another period may hold some.</source>
        <translation>Ein anderer Zeitraum enthält vielleicht welche.</translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>%1 points on %2</source>
        <translation>%1 Punkte gegenüber %2</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>%1: nichts</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 gegenüber %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Drucken: %1</translation>
    </message>
    <message>
        <source>Management report</source>
        <translation>Monatsbericht</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>No activity</source>
        <translation>Keine Aktivität</translation>
    </message>
    <message>
        <source>%1 (optional, not in the total)</source>
        <translation>%1 (optional, nicht in der Summe)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Preisbewusst</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Net total</source>
        <translation>Nettosumme</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Versandkosten</translation>
    </message>
    <message>
        <source>Tax %1 included in %2</source>
        <translation>%1 MwSt., in %2 enthalten</translation>
    </message>
    <message>
        <source>Tax %1 on %2</source>
        <translation>%1 MwSt. auf %2</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (Entwurf)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>TSV table (*.tsv)</source>
        <translation>TSV-Tabelle (*.tsv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Contact cards (*.vcf)</source>
        <translation>Visitenkarten (*.vcf)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>Zahl mit Dezimalstellen</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>One of several options</source>
        <translation>Eine von mehreren Möglichkeiten</translation>
    </message>
    <message>
        <source>Link to another record</source>
        <translation>Verweis auf einen anderen Eintrag</translation>
    </message>
    <message>
        <source>There is no sheet “%1”; there are: %2.</source>
        <translation>Ein Blatt „%1“ gibt es nicht; es gibt: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it; nothing was read.</source>
        <translation>%1 ist ein Ordner. Nennen Sie eine Datei darin; es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>There is no file %1 to import. Check its name and folder.</source>
        <translation>Es gibt keine Datei %1 zum Importieren. Prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>%1 is empty; nothing was read.</source>
        <translation>%1 ist leer; es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Not imported, since no field fits or another column fills it: %1.</source>
        <translation>Nicht importiert, weil kein Feld passt oder eine andere Spalte es füllt: %1.</translation>
    </message>
    <message>
        <source>These rows are import:%1 in the search language; “undo --operation %1” takes them back.</source>
        <translation>Diese Zeilen sind in der Suchsprache import:%1; „undo --operation %1“ nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Which file? Name it: perennial-cli --file FILE import all FOLDER|FILE.zip</source>
        <translation>Welche Datei? Nennen Sie sie: perennial-cli --file DATEI import all ORDNER|DATEI.zip</translation>
    </message>
    <message>
        <source>Brings a file in, in one step that undo takes back: CSV, TSV, XLSX, vCard, iCalendar, mbox or a single e-mail, told by its content; “all” makes a new file of a folder or ZIP archive that “export all” wrote.</source>
        <translation>Liest eine Datei ein, in einem Schritt, den „undo“ zurücknimmt: CSV, TSV, XLSX, vCard, iCalendar, mbox oder eine einzelne E-Mail, am Inhalt erkannt; „all“ macht eine neue Datei aus einem Ordner oder ZIP-Archiv, das „export all“ geschrieben hat.</translation>
    </message>
    <message>
        <source>Writes records as CSV, TSV, XLSX, JSON lines, vCard (contacts) or iCalendar (activities), by the ending of the path; “all” writes one table of each kind of record, to a ZIP archive where the path ends in .zip, else to a folder.</source>
        <translation>Schreibt Datensätze als CSV, TSV, XLSX, JSON-Zeilen, vCard (Kontakte) oder iCalendar (Aktivitäten), nach der Endung des Pfads; „all“ schreibt je Art von Datensätzen eine Tabelle, in ein ZIP-Archiv, wenn der Pfad auf .zip endet, sonst in einen Ordner.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>  (undone)</source>
        <translation>  (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>perennial-cli [--file FILE] [--json] [--as PERSON] [--locale L] COMMAND …</source>
        <translation>perennial-cli [--file DATEI] [--json] [--as PERSON] [--locale L] BEFEHL …</translation>
    </message>
    <message>
        <source>There is no locale “%1”. Name one like de or pt_BR.</source>
        <translation>Es gibt keine Spracheinstellung „%1“. Nennen Sie eine wie de oder pt_BR.</translation>
    </message>
    <message>
        <source>“%1” does not take “%2”. See “perennial-cli help %1”.</source>
        <translation>„%1“ kann mit „%2“ nichts anfangen. Siehe „perennial-cli help %1“.</translation>
    </message>
    <message>
        <source>one record with everything filled in; a number like LEAD-17 says its kind itself</source>
        <translation>ein Datensatz mit allem, was ausgefüllt ist; eine Nummer wie LEAD-17 nennt ihre Art selbst</translation>
    </message>
    <message>
        <source>the bytes of an attached file, to a path or under its own name into a folder; “do attach REF path=FILE” is the way in</source>
        <translation>die Bytes einer angehängten Datei, an einen Pfad oder unter ihrem Namen in einen Ordner; „do attach REF path=DATEI“ ist der Weg hinein</translation>
    </message>
    <message>
        <source>A report is written as .csv, .tsv, .xlsx, .json or .pdf; %1 ends in none of them.</source>
        <translation>Ein Bericht wird als .csv, .tsv, .xlsx, .json oder .pdf geschrieben; %1 endet auf nichts davon.</translation>
    </message>
    <message>
        <source>The management report is written as .pdf or .json, not as %1. Write single reports as tables.</source>
        <translation>Der Managementbericht wird als .pdf oder .json geschrieben, nicht als %1. Schreiben Sie einzelne Berichte als Tabellen.</translation>
    </message>
    <message>
        <source>The dashboard is shown only; “report management -o OUT.pdf” writes it with the reports that explain it.</source>
        <translation>Die Übersicht wird nur angezeigt; „report management -o OUT.pdf“ schreibt sie mit den Berichten, die sie erklären.</translation>
    </message>
    <message>
        <source>without NAME the list; a table, or a CSV, TSV, XLSX, JSON or PDF file by its ending</source>
        <translation>ohne NAME die Liste; eine Tabelle, oder nach der Endung eine CSV-, TSV-, XLSX-, JSON- oder PDF-Datei</translation>
    </message>
    <message>
        <source>any record</source>
        <translation>jeder Datensatz</translation>
    </message>
    <message>
        <source>%1 are not merged; only companies, contacts and leads are.</source>
        <translation>%1 werden nicht zusammengeführt; nur Firmen, Kontakte und Interessenten.</translation>
    </message>
    <message>
        <source>makes two records one; see “duplicates” for likely ones</source>
        <translation>macht aus zwei Datensätzen einen; wahrscheinliche zeigt „duplicates“</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>CSV table with a byte order mark (*.csv)</source>
        <translation>CSV-Tabelle mit Byte-Reihenfolge-Marke (*.csv)</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>Schuldet %1</translation>
    </message>
    <message>
        <source>Has %1 to their credit</source>
        <translation>Hat ein Guthaben von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open invoice(s)</source>
        <translation>
            <numerusform>%Ln offene Rechnung</numerusform>
            <numerusform>%Ln offene Rechnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open order(s)</source>
        <translation>
            <numerusform>%Ln offener Auftrag</numerusform>
            <numerusform>%Ln offene Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln offenes Anliegen</numerusform>
            <numerusform>%Ln offene Anliegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1 of the card is no text and was left out.</source>
        <translation>%1 der Karte ist kein Text und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was kept of it.</source>
        <translation>Der Import wurde abgebrochen; nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>The bytes of “%1” are missing in the export, or are not those that were attached; nothing was kept.</source>
        <translation>Die Bytes von „%1“ fehlen in der Ausfuhr oder sind nicht die angehängten; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”; nothing was kept.</source>
        <translation>%1 hat kein Feld „%2“; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>%1 has or had a field “%2” of its own for %3, of the kind “%4”; in %5 it is of the kind “%6”. Nothing was written. Name a new file.</source>
        <translation>%1 hat oder hatte für %3 ein eigenes Feld „%2“ der Art „%4“; in %5 ist es von der Art „%6“. Es wurde nichts geschrieben. Nennen Sie eine neue Datei.</translation>
    </message>
    <message>
        <source>%1 holds records already (%2). “import all” makes a new file, or fills one that is empty.</source>
        <translation>%1 enthält schon Datensätze (%2). „import all“ legt eine neue Datei an oder füllt eine leere.</translation>
    </message>
    <message>
        <source>Own fields and stages</source>
        <translation>Eigene Felder und Phasen</translation>
    </message>
    <message>
        <source>There is no file or folder %1. Check its name.</source>
        <translation>Es gibt keine Datei und keinen Ordner %1. Prüfen Sie den Namen.</translation>
    </message>
    <message numerus="yes">
        <source>Payable without deduction in %Ln instalment(s):</source>
        <translation>
            <numerusform>Zahlbar ohne Abzug in %Ln Rate:</numerusform>
            <numerusform>Zahlbar ohne Abzug in %Ln Raten:</numerusform>
        </translation>
    </message>
    <message>
        <source>No column of the file fits a field of %1. Check the separator and the heading line, or say where the columns go.</source>
        <translation>Keine Spalte der Datei passt zu einem Feld von %1. Prüfen Sie Trennzeichen und Überschriften, oder sagen Sie, wohin die Spalten führen.</translation>
    </message>
    <message>
        <source>%1 (%2) %3. Choose it as “%4”, or choose “%5” under “%6”.</source>
        <translation>%1 (%2) %3. Wählen Sie das als „%4“, oder wählen Sie „%5“ unter „%6“.</translation>
    </message>
    <message>
        <source>%1 (%2) can be chosen.</source>
        <translation>%1 (%2) kann gewählt werden.</translation>
    </message>
    <message>
        <source>Another one can be made.</source>
        <translation>Es kann noch einmal angelegt werden.</translation>
    </message>
    <message>
        <source>Answer with %1</source>
        <translation>Antworten Sie mit %1</translation>
    </message>
    <message numerus="yes">
        <source>buys every %Ln day(s)</source>
        <translation>
            <numerusform>kauft jeden Tag</numerusform>
            <numerusform>kauft alle %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last bought %Ln day(s) ago</source>
        <translation>
            <numerusform>zuletzt gekauft vor %Ln Tag</numerusform>
            <numerusform>zuletzt gekauft vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two clauses of a reason</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln order(s) at a discount</source>
        <translation>
            <numerusform>%1 von %Ln Auftrag mit Rabatt</numerusform>
            <numerusform>%1 von %Ln Aufträgen mit Rabatt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln order(s) for %2</source>
        <translation>
            <numerusform>%1 von %Ln Auftrag für %2</numerusform>
            <numerusform>%1 von %Ln Aufträgen für %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) without a rhythm</source>
        <translation>
            <numerusform>%Ln Auftrag ohne Rhythmus</numerusform>
            <numerusform>%Ln Aufträge ohne Rhythmus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>once %Ln day(s) apart</source>
        <translation>
            <numerusform>einmal %Ln Tag auseinander</numerusform>
            <numerusform>einmal %Ln Tage auseinander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunity(s) and quote(s)</source>
        <translation>
            <numerusform>%Ln Verkaufschance oder Angebot</numerusform>
            <numerusform>%Ln Verkaufschancen und Angebote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>a first order</source>
        <translation>ein erster Auftrag</translation>
    </message>
    <message>
        <source>you were in touch</source>
        <translation>Sie hatten Kontakt</translation>
    </message>
    <message>
        <source>%1, proposed</source>
        <translation>%1, vorgeschlagen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s) differ from what was written (%2)</source>
        <translation>
            <numerusform>%1: %Ln Eintrag weicht von dem ab, was geschrieben wurde (%2)</numerusform>
            <numerusform>%1: %Ln Einträge weichen von dem ab, was geschrieben wurde (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged record(s) left out</source>
        <translation>
            <numerusform>%Ln beschädigter Eintrag ausgelassen</numerusform>
            <numerusform>%Ln beschädigte Einträge ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) that cannot be read</source>
        <translation>
            <numerusform>%Ln nicht lesbare Stelle</numerusform>
            <numerusform>%Ln nicht lesbare Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quotation marks are out of place in %Ln row(s), first in line %1; the text was taken as it stands.</source>
        <translation>
            <numerusform>In %Ln Zeile stehen Anführungszeichen an falscher Stelle, zuerst in Zeile %1; der Text wurde übernommen, wie er dasteht.</numerusform>
            <numerusform>In %Ln Zeilen stehen Anführungszeichen an falscher Stelle, zuerst in Zeile %1; der Text wurde übernommen, wie er dasteht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) saved to %1</source>
        <translation>
            <numerusform>%Ln Eintrag in %1 gespeichert</numerusform>
            <numerusform>%Ln Einträge in %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>--locale de or pt_BR: words, numbers and dates as they are written there. Without it words are English, dates are 2026-12-31 and amounts have a point, wherever this runs.</source>
        <translation>--locale de oder pt_BR: Wörter, Zahlen und Daten, wie man sie dort schreibt. Ohne sie sind die Wörter englisch, Tage stehen als 2026-12-31 da und Beträge mit Punkt, wo immer dies läuft.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that lost a link</source>
        <translation>
            <numerusform>%Ln Eintrag, der einen Verweis verlor</numerusform>
            <numerusform>%Ln Einträge, die einen Verweis verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>A second picture or a logo of the card was left out.</source>
        <translation>Ein zweites Bild oder ein Logo der Karte wurde weggelassen.</translation>
    </message>
    <message>
        <source>The picture of the card is larger than 3 MB and was left out.</source>
        <translation>Das Bild der Karte ist größer als 3 MB und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The picture of the card is neither PNG nor JPEG and was left out.</source>
        <translation>Das Bild der Karte ist weder PNG noch JPEG und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The picture of the card has %1 × %2 pixels, more than this program shows, and was left out.</source>
        <translation>Das Bild der Karte hat %1 × %2 Pixel, mehr als dieses Programm zeigt, und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Overdue instalments</source>
        <translation>Überfällige Raten</translation>
    </message>
    <message>
        <source>What is open on instalments of invoices that were due before today.</source>
        <translation>Was auf Raten von Rechnungen offen ist, die vor heute fällig waren.</translation>
    </message>
    <message>
        <source>%1, instalments</source>
        <translation>%1, Raten</translation>
    </message>
    <message>
        <source>What is open on issued invoices, by days since they were due: due today is not overdue, 30 days are 1–30, 31 days are 31–60. Each instalment has its own due date, and instalments stand in rows of their own. Open credit notes are subtracted.</source>
        <translation>Was auf ausgestellten Rechnungen offen ist, nach Tagen seit der Fälligkeit: heute fällig ist nicht überfällig, 30 Tage sind 1–30, 31 Tage sind 31–60. Jede Rate hat ihre eigene Fälligkeit, und Raten stehen in eigenen Zeilen. Offene Gutschriften sind abgezogen.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as %1. Where letters came out wrong, undo and name another one with --charset.</source>
        <translation>Die Datei ist nicht UTF-8 und wurde als %1 gelesen. Wo Buchstaben falsch sind, machen Sie den Import rückgängig und nennen Sie mit --charset einen anderen Zeichensatz.</translation>
    </message>
    <message>
        <source>%1 ends in nothing that is written. A list is written as .csv, .tsv, .xlsx, .json, .vcf or .ics, or to - as CSV.</source>
        <translation>%1 endet auf nichts, was geschrieben wird. Eine Liste wird als .csv, .tsv, .xlsx, .json, .vcf oder .ics geschrieben, oder nach - als CSV.</translation>
    </message>
    <message>
        <source>The backup cannot be written to %1; nothing was changed. Let that folder be written to, then try again.</source>
        <translation>Die Sicherungskopie kann nicht in %1 geschrieben werden; nichts wurde geändert. Machen Sie den Ordner beschreibbar und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” has no letter and no digit to look for.</source>
        <translation>„%1“ hat keinen Buchstaben und keine Ziffer, nach denen gesucht werden könnte.</translation>
    </message>
    <message>
        <source>Of the customers who bought in the 120 days before the last 120, those who bought nothing in the last 120 days; beside the end of last month.</source>
        <translation>Von den Kunden, die in den 120 Tagen vor den letzten 120 kauften, jene, die in den letzten 120 Tagen nichts kauften; daneben das Ende des Vormonats.</translation>
    </message>
    <message>
        <source>Of the customers who bought in the 120 days before the last 120, those who bought nothing in the last 120 days; beside the day before the period.</source>
        <translation>Von den Kunden, die in den 120 Tagen vor den letzten 120 kauften, jene, die in den letzten 120 Tagen nichts kauften; daneben der Tag vor dem Zeitraum.</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>These are %1 records, and a list can name %2 at most. Choose a shorter period or span, so that they are fewer.</source>
        <translation>Das sind %1 Datensätze, und eine Liste kann höchstens %2 nennen. Wählen Sie einen kürzeren Zeitraum oder eine kürzere Spanne, damit es weniger sind.</translation>
    </message>
    <message numerus="yes">
        <source>Of the customers who bought from %1 to %2, those who bought nothing from %3 to %4: two spans of %Ln day(s), one right after the other.</source>
        <translation>
            <numerusform>Von den Kunden, die vom %1 bis zum %2 kauften, jene, die vom %3 bis zum %4 nichts kauften: zwei Spannen von je %Ln Tag, eine direkt nach der anderen.</numerusform>
            <numerusform>Von den Kunden, die vom %1 bis zum %2 kauften, jene, die vom %3 bis zum %4 nichts kauften: zwei Spannen von je %Ln Tagen, eine direkt nach der anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rhythm: days since the last order ÷ the median gap between the customer&apos;s own orders, of which it takes three at least. At risk from 2.00; whoever has bought nothing for more than %Ln day(s) is lost and not listed.</source>
        <translation>
            <numerusform>Rhythmus: Tage seit der letzten Bestellung ÷ mittlerer Abstand (Median) zwischen den Bestellungen des Kunden, wenigstens drei Abstände. Gefährdet ab 2,00; wer seit mehr als %Ln Tag nichts gekauft hat, ist verloren und steht nicht hier.</numerusform>
            <numerusform>Rhythmus: Tage seit der letzten Bestellung ÷ mittlerer Abstand (Median) zwischen den Bestellungen des Kunden, wenigstens drei Abstände. Gefährdet ab 2,00; wer seit mehr als %Ln Tagen nichts gekauft hat, ist verloren und steht nicht hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the end of each month, of those who bought in the %Ln day(s) up to it: new ones never bought before, repeat ones also bought in as many days before these, returning ones only longer ago. Lost ones bought in the days before these and nothing since; churn is lost ÷ (repeat + lost).</source>
        <translation>
            <numerusform>Zum Ende jedes Monats, von denen, die am Tag bis dahin (%Ln Tag) kauften: neue hatten nie zuvor gekauft, treue auch am Tag davor, wiederkehrende nur früher. Verlorene kauften am Tag davor und seither nichts; Abwanderung ist verlorene ÷ (treue + verlorene).</numerusform>
            <numerusform>Zum Ende jedes Monats, von denen, die in den %Ln Tagen bis dahin kauften: neue hatten nie zuvor gekauft, treue auch in ebenso vielen Tagen davor, wiederkehrende nur früher. Verlorene kauften in den Tagen davor und seither nichts; Abwanderung ist verlorene ÷ (treue + verlorene).</numerusform>
        </translation>
    </message>
    <message>
        <source>Cycle (days)</source>
        <translation>Zyklus (Tage)</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Nobody who bought in the span before stopped buying.</source>
        <translation>Niemand, der in der Spanne davor gekauft hat, hat aufgehört zu kaufen.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Key figures are of a period: say --from too.</source>
        <translation>Kennzahlen gelten für einen Zeitraum: Geben Sie auch --from an.</translation>
    </message>
    <message>
        <source>Amounts of all opportunities that were open at the end of the period.</source>
        <translation>Beträge aller Verkaufschancen, die am Ende des Zeitraums offen waren.</translation>
    </message>
    <message>
        <source>Amount × probability of all opportunities that were open at the end of the period, rounded per opportunity.</source>
        <translation>Betrag × Wahrscheinlichkeit aller Verkaufschancen, die am Ende des Zeitraums offen waren, je Verkaufschance gerundet.</translation>
    </message>
    <message>
        <source>What was open at the end of the period on issued invoices, less open credit notes.</source>
        <translation>Was am Ende des Zeitraums auf ausgestellten Rechnungen offen war, abzüglich offener Gutschriften.</translation>
    </message>
    <message>
        <source>What was open at the end of the period on invoices due before that.</source>
        <translation>Was am Ende des Zeitraums auf Rechnungen offen war, die vor diesem Tag fällig waren.</translation>
    </message>
    <message>
        <source>What was open at the end of the period on instalments of invoices due before that.</source>
        <translation>Was am Ende des Zeitraums auf Raten von Rechnungen offen war, die vor diesem Tag fällig waren.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>1st quarter of %1</source>
        <translation>1. Quartal %1</translation>
    </message>
    <message>
        <source>2nd quarter of %1</source>
        <translation>2. Quartal %1</translation>
    </message>
    <message>
        <source>3rd quarter of %1</source>
        <translation>3. Quartal %1</translation>
    </message>
    <message>
        <source>4th quarter of %1</source>
        <translation>4. Quartal %1</translation>
    </message>
    <message>
        <source>How recently, how often and for how much each customer bought, from 1 to 5: 1 + (5 × number of customers strictly worse) ÷ number of customers, whole part; equals share a score.</source>
        <translation>Wie kürzlich, wie oft und für wie viel jeder Kunde kaufte, von 1 bis 5: 1 + (5 × Zahl der schlechteren Kunden) ÷ Zahl der Kunden, ganzzahlig; Gleiche teilen eine Punktzahl.</translation>
    </message>
    <message>
        <source>These were open on %1. The list shows them as they are now, so that its sum may be another one.</source>
        <translation>Diese waren am %1 offen. Die Liste zeigt sie, wie sie jetzt sind; ihre Summe kann daher eine andere sein.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>The period ends before it begins: --to %1 is earlier than --from %2.</source>
        <translation>Der Zeitraum endet, bevor er beginnt: --to %1 liegt vor --from %2.</translation>
    </message>
    <message>
        <source>This cannot be undone: records hold values in the field “%1” by now. Empty them first, or remove the field instead.</source>
        <translation>Das lässt sich nicht rückgängig machen: Inzwischen stehen in Einträgen Werte im Feld „%1“. Leeren Sie diese zuerst, oder entfernen Sie stattdessen das Feld.</translation>
    </message>
    <message>
        <source>Win rate by count</source>
        <translation>Quote nach Anzahl</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: %2 changed the same records later. Undo that first.</source>
        <translation>„%1“ lässt sich nicht rückgängig machen: %2 hat später dieselben Einträge geändert. Machen Sie das zuerst rückgängig.</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>The search index could not be finished: %1 Nothing is lost; searching is slower until the next command that writes has finished it.</source>
        <translation>Der Suchindex konnte nicht fertiggestellt werden: %1 Nichts ist verloren; es sucht sich nur langsamer, bis der nächste schreibende Befehl ihn fertiggestellt hat.</translation>
    </message>
    <message>
        <source>“%1” is the file that is open here. Choose another one; what is in this one can be exported.</source>
        <translation>„%1“ ist die hier geöffnete Datei. Wählen Sie eine andere; was in dieser steht, lässt sich exportieren.</translation>
    </message>
    <message>
        <source>Nothing was changed, because of %1: %2</source>
        <translation>Wegen %1 wurde nichts geändert: %2</translation>
    </message>
    <message>
        <source>A calendar begins before it ends.</source>
        <translation>Ein Kalender beginnt, bevor er endet.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 “%2” was left out: it begins as “%3” and goes on by the business steps.</source>
        <translation>%1 „%2“ wurde weggelassen: Es beginnt als „%3“ und geht durch die Schritte des Geschäfts weiter.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken over from %2; nothing was merged. These can: %3.</source>
        <translation>„%1“ lässt sich nicht von %2 übernehmen; es wurde nichts zusammengeführt. Übernehmen lassen sich: %3.</translation>
    </message>
    <message>
        <source>%1 must be more than 0, like 1.085.</source>
        <translation>%1 muss mehr als 0 sein, etwa 1.085.</translation>
    </message>
    <message>
        <source>A new record of the kind “%1” begins as “%2” and becomes “%3” by its own steps. Leave out its %4.</source>
        <translation>Ein neuer Eintrag der Art „%1“ beginnt als „%2“ und wird „%3“ durch seine eigenen Schritte. Lassen Sie „%4“ weg.</translation>
    </message>
    <message>
        <source>%1 is %2 or more.</source>
        <translation>%1 ist %2 oder mehr.</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3.</source>
        <translation>%1 ist eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>The import is done, but the rejected rows could not be written to %1. See whether something else has that name and whether you may write there; undo takes the import back, so that you can do it again.</source>
        <translation>Der Import ist fertig, aber die abgelehnten Zeilen ließen sich nicht nach %1 schreiben. Sehen Sie nach, ob etwas anderes so heißt und ob Sie dort schreiben dürfen; Rückgängig nimmt den Import zurück, sodass Sie ihn wiederholen können.</translation>
    </message>
    <message>
        <source>Line %1 stands for a record that is not in this file. %2 are tied to other records by rules and come into a file only together with all of them: write everything with “export all” and make a file of it with “import all”. Nothing was changed.</source>
        <translation>Zeile %1 steht für einen Datensatz, den es in dieser Datei nicht gibt. %2 hängen nach festen Regeln mit anderen Datensätzen zusammen und kommen nur mit ihnen allen in eine Datei: Schreiben Sie alles mit „export all“ und machen Sie mit „import all“ eine Datei daraus. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The latest month is counted until %1.</source>
        <translation>Der letzte Monat ist bis %1 gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>So none of them was undone; the latest %Ln can be.</source>
        <translation>
            <numerusform>Daher wurde keiner rückgängig gemacht; nur mit dem letzten geht es.</numerusform>
            <numerusform>Daher wurde keiner rückgängig gemacht; nur mit den letzten %Ln geht es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So none of them was done again; the next %Ln can be.</source>
        <translation>
            <numerusform>Daher wurde keiner wiederholt; nur mit dem nächsten geht es.</numerusform>
            <numerusform>Daher wurde keiner wiederholt; nur mit den nächsten %Ln geht es.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no operation %1 that could be undone.</source>
        <translation>Es gibt keinen Vorgang %1, der sich rückgängig machen ließe.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: %2</source>
        <translation>„%1“ lässt sich nicht rückgängig machen: %2</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: “%2” was done with the same records later and cannot be undone either. %3</source>
        <translation>„%1“ lässt sich nicht rückgängig machen: „%2“ geschah später mit denselben Einträgen und lässt sich ebenfalls nicht rückgängig machen. %3</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: later operations changed the same records or need them. Undo those first, in this order: %2.</source>
        <translation>„%1“ lässt sich nicht rückgängig machen: Spätere Vorgänge haben dieselben Einträge geändert oder brauchen sie. Machen Sie zuerst diese rückgängig, in dieser Reihenfolge: %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be undone: %Ln later operation(s) changed the same records or need them. Undo those first, beginning with: %2.</source>
        <translation>
            <numerusform>„%1“ lässt sich nicht rückgängig machen: %Ln späterer Vorgang hat dieselben Einträge geändert oder braucht sie. Machen Sie den zuerst rückgängig: %2.</numerusform>
            <numerusform>„%1“ lässt sich nicht rückgängig machen: %Ln spätere Vorgänge haben dieselben Einträge geändert oder brauchen sie. Machen Sie zuerst diese rückgängig, angefangen mit: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or undo first, in this order: %1.</source>
        <translation>Oder machen Sie zuerst diese Vorgänge rückgängig, in dieser Reihenfolge: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Or undo first %Ln later operation(s), beginning with: %1.</source>
        <translation>
            <numerusform>Oder machen Sie zuerst %Ln späteren Vorgang rückgängig: %1.</numerusform>
            <numerusform>Oder machen Sie zuerst %Ln spätere Vorgänge rückgängig, angefangen mit: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not take %2; nothing was done. Leave it out, or see “perennial-cli help %3”.</source>
        <translation>„%1“ nimmt %2 nicht an; es wurde nichts getan. Lassen Sie es weg, oder siehe „perennial-cli help %3“.</translation>
    </message>
    <message>
        <source>Left out, since the program works it out itself: %1.</source>
        <translation>Ausgelassen, weil das Programm es selbst ermittelt: %1.</translation>
    </message>
    <message>
        <source>“undo --operation” undoes that one operation and takes no number of them; nothing was done. Say one or the other.</source>
        <translation>„undo --operation“ macht den einen Vorgang rückgängig und nimmt keine Anzahl an; es wurde nichts getan. Nennen Sie das eine oder das andere.</translation>
    </message>
    <message>
        <source>undoes the latest operation, N of them at once or none, or one out of order</source>
        <translation>macht den letzten Vorgang rückgängig, N davon zugleich oder keinen, oder einen außer der Reihe</translation>
    </message>
    <message>
        <source>There is no option %1 here. See “perennial-cli help %2”.</source>
        <translation>Eine Option %1 gibt es hier nicht. Siehe „perennial-cli help %2“.</translation>
    </message>
    <message>
        <source>new without --demo</source>
        <translation>new ohne --demo</translation>
    </message>
    <message>
        <source>Standard output cannot be written to (%1), so the answer is not whole. What the command did to the file stands; see “history”. Free some space or send the answer elsewhere.</source>
        <translation>In die Standardausgabe lässt sich nicht schreiben (%1), daher ist die Antwort nicht vollständig. Was der Befehl an der Datei getan hat, gilt; siehe „history“. Schaffen Sie Platz, oder leiten Sie die Antwort woandershin.</translation>
    </message>
    <message>
        <source>The rejected rows would overwrite %1, the file that is imported. Nothing was done; choose another name for them.</source>
        <translation>Die abgelehnten Zeilen würden %1 überschreiben, die Datei, die importiert wird. Es ist nichts geschehen; wählen Sie einen anderen Namen für sie.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln record(s) is not the key of its value (%3)</source>
        <translation>
            <numerusform>%1: %2 von %Ln Datensatz ist nicht der Schlüssel seines Wertes (%3)</numerusform>
            <numerusform>%1: %2 von %Ln Datensätzen ist nicht der Schlüssel ihres Wertes (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be unique: that no two records share a value is promised for the fields of Perennial only. Leave the trait %2 out.</source>
        <translation>„%1“ kann nicht eindeutig sein: Dass nie zwei Datensätze denselben Wert haben, ist nur bei den Feldern von Perennial zugesichert. Lassen Sie die Eigenschaft %2 weg.</translation>
    </message>
    <message>
        <source>“%1” cannot be searched: %2 have no place in the search. Leave the trait %3 out.</source>
        <translation>„%1“ kann nicht durchsucht werden: %2 kommen in der Suche nicht vor. Lassen Sie die Eigenschaft %3 weg.</translation>
    </message>
    <message>
        <source>“%1” has traits that no own field can have: %2. Leave them out.</source>
        <translation>„%1“ hat Eigenschaften, die kein eigenes Feld haben kann: %2. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The standard value of the field “%1” does not fit: %2</source>
        <translation>Die Vorgabe des Feldes „%1“ passt nicht: %2</translation>
    </message>
    <message>
        <source>a link has none, since the record it leads to may be removed.</source>
        <translation>Eine Verknüpfung hat keine, denn der Datensatz, zu dem sie führt, kann entfernt werden.</translation>
    </message>
    <message>
        <source>“%1” is defined already, by %2. Change that, or choose another key.</source>
        <translation>„%1“ ist schon festgelegt, durch %2. Ändern Sie das, oder wählen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The stage “%1” keeps its type, %2, under every name: reports and rules rest on it. Leave the type out, or add a stage with a key of its own.</source>
        <translation>Die Phase „%1“ behält ihren Typ, %2, unter jedem Namen: Berichte und Regeln richten sich danach. Lassen Sie den Typ weg, oder legen Sie eine Phase mit eigenem Schlüssel an.</translation>
    </message>
    <message>
        <source>%1 has a field called “%2” already. Choose another label.</source>
        <translation>%1: Ein Feld namens „%2“ gibt es schon. Wählen Sie eine andere Bezeichnung.</translation>
    </message>
    <message>
        <source>“%1” is a choice; give it at least one option. At the prompt, options of the field %2 can be added before the field itself.</source>
        <translation>„%1“ ist eine Auswahl; geben Sie ihr mindestens einen Auswahlwert. Auf der Befehlszeile können Sie die Auswahlwerte des Feldes %2 vor dem Feld selbst anlegen.</translation>
    </message>
    <message>
        <source>%1 of %2 has “%3” already. Choose another label.</source>
        <translation>%2, %1: „%3“ gibt es schon. Wählen Sie eine andere Bezeichnung.</translation>
    </message>
    <message>
        <source>%1 “%2” has gone to %3 meanwhile, so %4 cannot have it back; nothing was changed. Give %3 another one first, or remove it.</source>
        <translation>%1 „%2“ ist inzwischen an %3 vergeben, darum bekommt %4 den Wert nicht zurück; es wurde nichts geändert. Geben Sie %3 zuerst einen anderen, oder entfernen Sie den Datensatz.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A file is attached to a record, not to another file. Attach it to the record that the other one belongs to.</source>
        <translation>Eine Datei wird an einen Eintrag angehängt, nicht an eine andere Datei. Hängen Sie sie an den Eintrag an, zu dem die andere gehört.</translation>
    </message>
    <message>
        <source>“%1” is done already. Plan another one if there is more to do.</source>
        <translation>„%1“ ist bereits erledigt. Planen Sie eine weitere, wenn noch etwas zu tun ist.</translation>
    </message>
    <message>
        <source>%1 is lost already. Reopen it to lose it for another reason.</source>
        <translation>%1 ist bereits verloren. Öffnen Sie sie wieder, wenn sie aus einem anderen Grund verloren sein soll.</translation>
    </message>
    <message>
        <source>%1 is qualified already. Convert it, or change its rating as it is.</source>
        <translation>%1 ist bereits qualifiziert. Wandeln Sie ihn um, oder ändern Sie seine Bewertung so.</translation>
    </message>
    <message>
        <source>%1 is won already. Reopen it to win it on another day.</source>
        <translation>%1 ist bereits gewonnen. Öffnen Sie sie wieder, wenn sie an einem anderen Tag gewonnen sein soll.</translation>
    </message>
    <message>
        <source>Only companies, contacts and leads can be merged. Move what belongs to the one by hand, and remove it.</source>
        <translation>Nur Firmen, Kontakte und Leads lassen sich zusammenführen. Ordnen Sie von Hand zu, was zum einen gehört, und entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 has the highest priority already. Change whose it is to hand it on.</source>
        <translation>%1 hat bereits die höchste Priorität. Ändern Sie die zuständige Person, um es weiterzugeben.</translation>
    </message>
    <message>
        <source>%1 waits for the customer already. Record what the customer says when an answer comes.</source>
        <translation>%1 wartet bereits auf den Kunden. Erfassen Sie, was der Kunde sagt, wenn er antwortet.</translation>
    </message>
    <message>
        <source>%1 is on hold already. Start work on it again first, or write an internal note.</source>
        <translation>%1 ist bereits zurückgestellt. Nehmen Sie zuerst die Arbeit wieder auf, oder schreiben Sie eine interne Notiz.</translation>
    </message>
    <message>
        <source>%1 is open already. Answer, hold or resolve it.</source>
        <translation>%1 ist bereits in Arbeit. Antworten Sie, stellen Sie das Anliegen zurück oder lösen Sie es.</translation>
    </message>
    <message>
        <source>%1 is resolved already. Reopen it to resolve it in another way.</source>
        <translation>%1 ist bereits gelöst. Öffnen Sie das Anliegen wieder, um es anders zu lösen.</translation>
    </message>
    <message>
        <source>%1 is closed already. Reopen it if something is left to do.</source>
        <translation>%1 ist bereits geschlossen. Öffnen Sie das Anliegen wieder, wenn noch etwas zu tun ist.</translation>
    </message>
    <message>
        <source>“%1” needs more: %2. Nothing was changed.</source>
        <translation>„%1“ braucht mehr Angaben: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was changed.</source>
        <translation>%1: %2 Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is no step of %2; use the steps of its own.</source>
        <translation>„%1“ ist kein Schritt für: %2. Nutzen Sie die eigenen Schritte.</translation>
    </message>
    <message>
        <source>Which of them? Say --where QUERY, like --where &quot;stage:lost&quot;; --where &quot;&quot; means all. Nothing was changed.</source>
        <translation>Welche davon? Sagen Sie --where SUCHE, etwa --where &quot;stage:lost&quot;; --where &quot;&quot; meint alle. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing is to be changed: add field=value, tag=NAME or untag=NAME. See “perennial-cli help do bulk-edit”.</source>
        <translation>Es ist nichts zu ändern: Fügen Sie feld=wert, tag=NAME oder untag=NAME hinzu. Siehe „perennial-cli help do bulk-edit“.</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1 See to it, or make one with “backup”.</source>
        <translation>Die Sicherung von heute ließ sich nicht anlegen: %1 Schaffen Sie Abhilfe, oder legen Sie mit „backup“ eine an.</translation>
    </message>
    <message>
        <source>Its rows were not compared with their checksums, since it is large; “check --deep” does that.</source>
        <translation>Die Zeilen wurden nicht mit ihren Prüfsummen verglichen, weil die Datei groß ist; „check --deep“ tut das.</translation>
    </message>
    <message>
        <source>file integrity, schema, links, the checksums of a file that is not large; deep: all checksums, sums against events, numbers, hash chain, search index</source>
        <translation>Unversehrtheit der Datei, Schema, Verweise, die Prüfsummen einer nicht großen Datei; deep: alle Prüfsummen, Summen gegen Ereignisse, Nummern, Hashkette, Suchindex</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The same change to many records</source>
        <translation>Dieselbe Änderung an vielen Einträgen</translation>
    </message>
    <message>
        <source>The same change to every record that the query finds, in one step that undo takes back; --where &quot;&quot; means all, --dry-run only tells how many.</source>
        <translation>Dieselbe Änderung an jedem Eintrag, den die Suche findet, in einem Schritt, den undo zurücknimmt; --where &quot;&quot; meint alle, --dry-run sagt nur, wie viele.</translation>
    </message>
    <message>
        <source>a business step: do convert-lead LEAD-17 opportunity=&quot;Autumn order&quot;; “do VERB --help” tells what it asks, “do bulk-edit” changes many records at once</source>
        <translation>ein Schritt des Geschäfts: do convert-lead LEAD-17 opportunity=&quot;Herbstauftrag&quot;; „do VERB --help“ sagt, was er fragt, „do bulk-edit“ ändert viele Einträge auf einmal</translation>
    </message>
    <message>
        <source>lines by position, each with how much of it: 1:2,3:0.5</source>
        <translation>Positionen nach ihrer Nummer, jede mit ihrer Menge: 1:2,3:0.5</translation>
    </message>
    <message>
        <source>a number, an id or a name of %1</source>
        <translation>Nummer, Kennung oder Name: %1</translation>
    </message>
    <message>
        <source>must be said</source>
        <translation>muss angegeben werden</translation>
    </message>
    <message>
        <source>otherwise %1</source>
        <translation>sonst: %1</translation>
    </message>
    <message>
        <source>Net orders of this month without what was cancelled, beside the same days of the month before.</source>
        <translation>Nettobeträge der Aufträge dieses Monats ohne das Stornierte, daneben dieselben Tage des Vormonats.</translation>
    </message>
    <message>
        <source>Net orders of the period without what was cancelled, beside the period before.</source>
        <translation>Nettobeträge der Aufträge des Zeitraums ohne das Stornierte, daneben der Zeitraum davor.</translation>
    </message>
    <message>
        <source>Sum of the rounded lines of all orders without what was cancelled of them, net, without freight, by the day of the order, at the exchange rate each order keeps.</source>
        <translation>Summe der gerundeten Positionen aller Aufträge ohne das Stornierte, netto, ohne Versandkosten, nach Auftragsdatum, zum Wechselkurs, den jeder Auftrag behält.</translation>
    </message>
    <message>
        <source>Net orders without what was cancelled of them, by customer; the share is of all orders of the period.</source>
        <translation>Nettobeträge der Aufträge ohne das Stornierte, nach Kunde; der Anteil bezieht sich auf alle Aufträge des Zeitraums.</translation>
    </message>
    <message>
        <source>A format of numbers is one line of at most %1 characters.</source>
        <translation>Ein Nummernformat ist eine Zeile mit höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is no format of numbers. Known are {year}, {year:2}, {number} and {number:5}, which gives it five digits.</source>
        <translation>„%1“ ist kein Nummernformat. Bekannt sind {year}, {year:2}, {number} und {number:5} mit fünf Ziffern.</translation>
    </message>
    <message>
        <source>“%1” must hold {number} once, and {year} at most once.</source>
        <translation>„%1“ muss {number} einmal enthalten und {year} höchstens einmal.</translation>
    </message>
    <message>
        <source>In “%1” something must stand between {year} and {number}, or numbers of two years could read the same.</source>
        <translation>In „%1“ muss zwischen {year} und {number} etwas stehen, sonst könnten Nummern zweier Jahre gleich aussehen.</translation>
    </message>
    <message>
        <source>“%1”, line %2</source>
        <translation>„%1“, Zeile %2</translation>
    </message>
    <message>
        <source>Column “%1”: some days are written day before month (%2), others month before day (%3). Rows whose day could be either are rejected; say in a --map file which it is.</source>
        <translation>Spalte „%1“: Manche Tage stehen mit dem Tag vor dem Monat (%2), andere mit dem Monat vor dem Tag (%3). Zeilen, deren Tag beides sein könnte, werden abgelehnt; sagen Sie in einer Datei für --map, wie sie zu lesen sind.</translation>
    </message>
    <message>
        <source>Column “%1”: day before month, as %2 shows.</source>
        <translation>Spalte „%1“: Tag vor Monat, wie %2 zeigt.</translation>
    </message>
    <message>
        <source>Column “%1”: month before day, as %2 shows.</source>
        <translation>Spalte „%1“: Monat vor Tag, wie %2 zeigt.</translation>
    </message>
    <message>
        <source>Column “%1”: nothing in the file tells whether the day or the month comes first (%2); it was read as day before month. If that is wrong, say so in a --map file.</source>
        <translation>Spalte „%1“: Nichts in der Datei sagt, ob der Tag oder der Monat vorn steht (%2); sie wurde mit dem Tag vor dem Monat gelesen. Wenn das falsch ist, sagen Sie es in einer Datei für --map.</translation>
    </message>
    <message>
        <source>Column “%1”: some numbers have a decimal point (%2), others a decimal comma (%3). Rows of the rarer kind are rejected, and those whose number could be either; say in a --map file which it is.</source>
        <translation>Spalte „%1“: Manche Zahlen haben einen Dezimalpunkt (%2), andere ein Dezimalkomma (%3). Zeilen der selteneren Art und solche, deren Zahl beides sein könnte, werden abgelehnt; sagen Sie in einer Datei für --map, wie sie zu lesen sind.</translation>
    </message>
    <message>
        <source>Column “%1”: decimals begin with a comma, as %2 shows.</source>
        <translation>Spalte „%1“: Nachkommastellen beginnen mit einem Komma, wie %2 zeigt.</translation>
    </message>
    <message>
        <source>Column “%1”: decimals begin with a point, as %2 shows.</source>
        <translation>Spalte „%1“: Nachkommastellen beginnen mit einem Punkt, wie %2 zeigt.</translation>
    </message>
    <message>
        <source>Column “%1”: nothing in the file tells whether decimals begin with a point or a comma (%2); it was read with a decimal point. If that is wrong, say so in a --map file.</source>
        <translation>Spalte „%1“: Nichts in der Datei sagt, ob Nachkommastellen mit einem Punkt oder einem Komma beginnen (%2); sie wurde mit Dezimalpunkt gelesen. Wenn das falsch ist, sagen Sie es in einer Datei für --map.</translation>
    </message>
    <message>
        <source>“%1” could be two days: the column has days written day before month and others month before day. Write it like 2026-12-31, or say how the column is to be read.</source>
        <translation>„%1“ könnte zwei Tage meinen: In der Spalte stehen manche Tage mit dem Tag vor dem Monat, andere mit dem Monat vor dem Tag. Schreiben Sie ihn wie 2026-12-31, oder sagen Sie, wie die Spalte zu lesen ist.</translation>
    </message>
    <message>
        <source>“%1” could be two numbers: the column has numbers with a decimal point and others with a decimal comma. Write it without groups of three, or say how the column is to be read.</source>
        <translation>„%1“ könnte zwei Zahlen meinen: In der Spalte stehen manche Zahlen mit Dezimalpunkt, andere mit Dezimalkomma. Schreiben Sie sie ohne Tausendertrennung, oder sagen Sie, wie die Spalte zu lesen ist.</translation>
    </message>
    <message>
        <source>%1 has no option “%2”; the word was added to the notes.</source>
        <translation>%1 hat keine Auswahl „%2“; das Wort wurde den Notizen angefügt.</translation>
    </message>
    <message>
        <source>Two rows of the export have the id %1; nothing was kept.</source>
        <translation>Zwei Zeilen des Exports haben die Kennung %1; nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>The manifest.json of %1 does not say in which format the tables are; nothing was written. Take the export as it was written, or write it anew.</source>
        <translation>Die manifest.json von %1 sagt nicht, in welchem Format die Tabellen stehen; nichts wurde geschrieben. Nehmen Sie den Export, wie er geschrieben wurde, oder schreiben Sie ihn neu.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Perennial (%2, format %3; this one reads formats up to %4). Nothing was written; please install the newer program.</source>
        <translation>%1 wurde von einem neueren Perennial geschrieben (%2, Format %3; dieses liest Formate bis %4). Nichts wurde geschrieben; bitte installieren Sie das neuere Programm.</translation>
    </message>
    <message>
        <source>%1 is no year of numbers; leave it empty for all years.</source>
        <translation>%1 ist kein Jahr für Nummern; lassen Sie es für alle Jahre leer.</translation>
    </message>
    <message>
        <source>The last number lies between 0 and %1.</source>
        <translation>Die letzte Nummer liegt zwischen 0 und %1.</translation>
    </message>
    <message>
        <source>Numbers with a year begin anew every year. Say of which year %1 was the last number.</source>
        <translation>Nummern mit Jahr beginnen jedes Jahr neu. Geben Sie an, in welchem Jahr %1 die letzte Nummer war.</translation>
    </message>
    <message>
        <source>There is a number series for that already: %1. Change that one.</source>
        <translation>Dafür gibt es schon einen Nummernkreis: %1. Ändern Sie diesen.</translation>
    </message>
    <message>
        <source>Invoices and credit notes would be numbered alike, as “%1”. Give one of them other letters.</source>
        <translation>Rechnungen und Gutschriften würden gleich nummeriert, als „%1“. Geben Sie einer von beiden andere Buchstaben.</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>does not come from %1</source>
        <translation>stammt nicht aus %1</translation>
    </message>
    <message>
        <source>comes from %1</source>
        <translation>stammt aus %1</translation>
    </message>
    <message>
        <source>There is no room for a copy to try this in: %1. Nothing was changed.</source>
        <translation>Für eine Kopie, in der das erprobt wird, ist kein Platz: %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>Teil von %1</translation>
    </message>
    <message>
        <source>“%1” has a second name (a hard link), which makes writing to it unsafe; nothing was changed. Make a copy and work with the copy.</source>
        <translation>„%1“ hat einen zweiten Namen (einen Hardlink), darum ist es nicht sicher, in die Datei zu schreiben; nichts wurde geändert. Legen Sie eine Kopie an und arbeiten Sie mit ihr.</translation>
    </message>
    <message>
        <source>“%1” has a second name (a hard link). It can be read, but not written to.</source>
        <translation>„%1“ hat einen zweiten Namen (einen Hardlink). Die Datei kann gelesen, aber nicht beschrieben werden.</translation>
    </message>
</context>
<context>
    <name>WriteNote</name>
    <message>
        <source>The note is empty; write something.</source>
        <translation>Die Notiz ist leer; schreiben Sie etwas.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Write to standard error when the window stands still for over 50 ms</source>
        <translation>Auf der Standardfehlerausgabe melden, wenn das Fenster über 50 ms stillsteht</translation>
    </message>
    <message>
        <source>Print how long the start took, and end</source>
        <translation>Die Dauer des Starts ausgeben und enden</translation>
    </message>
    <message>
        <source>Show a record: --open contact CON-17 [FILE]</source>
        <translation>Einen Datensatz zeigen: --open contact CON-17 [DATEI]</translation>
    </message>
    <message>
        <source>The file to open, or a tel: address that calls</source>
        <translation>Die zu öffnende Datei oder eine tel:-Adresse, die anruft</translation>
    </message>
    <message>
        <source>Show who calls: --call &quot;+49 89 1234&quot;</source>
        <translation>Zeigen, wer anruft: --call &quot;+49 89 1234&quot;</translation>
    </message>
    <message>
        <source>A window of its own, for another file beside the open one</source>
        <translation>Ein eigenes Fenster, für eine weitere Datei neben der offenen</translation>
    </message>
</context>
<context>
    <name>perennial::Application</name>
    <message>
        <source>The file was not opened</source>
        <translation>Die Datei wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>My business</source>
        <translation>Meine Firma</translation>
    </message>
    <message>
        <source>My business %1</source>
        <translation>Meine Firma %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Perennial files (*.perennial)</source>
        <translation>Perennial-Dateien (*.perennial)</translation>
    </message>
    <message>
        <source>/My business.perennial</source>
        <translation>/Meine Firma.perennial</translation>
    </message>
    <message>
        <source>Where shall your file be?</source>
        <translation>Wo soll Ihre Datei liegen?</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>Die Sicherung wurde nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored. The file as it was is kept as %1.</source>
        <translation>Wiederhergestellt. Die Datei von vorher bleibt erhalten als %1.</translation>
    </message>
    <message>
        <source>Making the sample data</source>
        <translation>Beispieldaten werden angelegt</translation>
    </message>
    <message>
        <source>The sample data was not made</source>
        <translation>Die Beispieldaten wurden nicht angelegt</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Die Sicherung wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”. Names are contact, account, lead and the others that “perennial-cli verbs” lists.</source>
        <translation>Es gibt keine Art von Datensatz „%1“. Namen sind contact, account, lead und die anderen, die „perennial-cli verbs“ aufzählt.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Waiting for it…</source>
        <translation>„%1“ ist in einem anderen Programm geöffnet. Es wird darauf gewartet …</translation>
    </message>
    <message>
        <source>Backing up “%1” and bringing it up to date…</source>
        <translation>„%1“ wird gesichert und auf den neuen Stand gebracht …</translation>
    </message>
    <message>
        <source>“%1” was not closed last time. Looking whether all of it is well…</source>
        <translation>„%1“ wurde zuletzt nicht geschlossen. Es wird nachgesehen, ob alles in Ordnung ist …</translation>
    </message>
    <message>
        <source>Looking whether all of “%1” is well, as every week…</source>
        <translation>Wie jede Woche wird nachgesehen, ob in „%1“ alles in Ordnung ist …</translation>
    </message>
</context>
<context>
    <name>perennial::AttachmentStrip</name>
    <message>
        <source>Attach…</source>
        <translation>Anhängen …</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Keep a file with this record; files can be dropped here, too</source>
        <translation>Eine Datei bei diesem Datensatz aufbewahren; Dateien lassen sich auch hierher ziehen</translation>
    </message>
    <message>
        <source>Attached file, %1</source>
        <translation>Angehängte Datei, %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation>%1 an %2 anhängen</translation>
    </message>
    <message>
        <source>%1 attached to %2</source>
        <translation>%1 an %2 angehängt</translation>
    </message>
    <message>
        <source>Another operation is still running; nothing was attached.</source>
        <translation>Ein anderer Vorgang läuft noch; nichts wurde angehängt.</translation>
    </message>
    <message>
        <source>“%1” is a program, so it is not opened from here. Save it if you trust where it came from.</source>
        <translation>„%1“ ist ein Programm und wird deshalb nicht von hier aus geöffnet. Speichern Sie es, wenn Sie seiner Herkunft trauen.</translation>
    </message>
    <message>
        <source>No program opens “%1”. Save it and open it by hand.</source>
        <translation>Kein Programm öffnet „%1“. Speichern Sie die Datei und öffnen Sie sie von Hand.</translation>
    </message>
    <message>
        <source>Save the attached file</source>
        <translation>Angehängte Datei speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Remove the attached file %1</source>
        <translation>Angehängte Datei %1 entfernen</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
</context>
<context>
    <name>perennial::BackupSection</name>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>Last step in it: %1, %2</source>
        <translation>Letzter Vorgang darin: %1, %2</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>Open f&amp;older</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>One a day is made by itself: 14 days, 4 weeks and 12 months are kept on this computer.</source>
        <translation>Täglich entsteht eine von selbst: 14 Tage, 4 Wochen und 12 Monate bleiben auf diesem Computer erhalten.</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Jetzt &amp;sichern …</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>There is no backup yet; the first one is made when something was changed.</source>
        <translation>Noch gibt es keine Sicherung; die erste entsteht, sobald sich etwas geändert hat.</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Sicherung wird angesehen …</translation>
    </message>
    <message>
        <source>Look into a backup</source>
        <translation>Eine Sicherung ansehen</translation>
    </message>
    <message>
        <source>Perennial files (*.perennial)</source>
        <translation>Perennial-Dateien (*.perennial)</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>Zu dieser Sicherung zurückkehren?</translation>
    </message>
    <message>
        <source>In it: %1

The file as it is now stays beside it under a dated name.</source>
        <translation>Darin: %1

Die Datei, wie sie jetzt ist, bleibt daneben unter einem Namen mit Datum erhalten.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Re&amp;store this backup…</source>
        <translation>Diese Sicherung &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>Look &amp;into another…</source>
        <translation>Ande&amp;re ansehen …</translation>
    </message>
</context>
<context>
    <name>perennial::BoardPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no stage behind this one.</source>
        <translation>Nach dieser Phase kommt keine.</translation>
    </message>
    <message>
        <source>There is no stage before this one.</source>
        <translation>Vor dieser Phase kommt keine.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Move to stage</source>
        <translation>&amp;Phase wechseln</translation>
    </message>
    <message>
        <source>&amp;Plan an activity…</source>
        <translation>&amp;Aktivität planen …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>As list</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>As board</source>
        <translation>Als Tafel</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunity(s)</source>
        <translation>
            <numerusform>%Ln Verkaufschance</numerusform>
            <numerusform>%Ln Verkaufschancen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 weighted</source>
        <translation>%1 · %2 gewichtet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Nothing on the board yet</source>
        <translation>Noch nichts auf der Tafel</translation>
    </message>
    <message>
        <source>Every %1 gets a card here, in the column of its stage.</source>
        <translation>Hier erscheint je %1 eine Karte, in der Spalte der Phase.</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Drucken: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open stages are hard to survey; four to seven do for most.</source>
        <translation>
            <numerusform>%Ln offene Stufe ist schwer zu überblicken; meist genügen vier bis sieben.</numerusform>
            <numerusform>%Ln offene Stufen sind schwer zu überblicken; meist genügen vier bis sieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
</context>
<context>
    <name>perennial::BulkAsk</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>perennial::BulkBar</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln anderer</numerusform>
            <numerusform>%Ln andere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Zuständig</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Schlag&amp;wort</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>A&amp;ktivität …</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Select all %1 that match</source>
        <translation>Alle %1 Treffer auswählen</translation>
    </message>
    <message>
        <source>&amp;Nobody</source>
        <translation>&amp;Niemand</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Other tag…</source>
        <translation>&amp;Anderes Schlagwort …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln record(s)</source>
        <translation>
            <numerusform>%1: %2, %Ln Eintrag</numerusform>
            <numerusform>%1: %2, %Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln Eintrag geändert</numerusform>
            <numerusform>%Ln Einträge geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>%Ln Eintrag ändern</numerusform>
            <numerusform>%Ln Einträge ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>Schlagwort „%1“</translation>
    </message>
    <message>
        <source>without tag “%1”</source>
        <translation>ohne Schlagwort „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) get the tag “%1”</source>
        <translation>
            <numerusform>%Ln Eintrag erhält das Schlagwort „%1“</numerusform>
            <numerusform>%Ln Einträge erhalten das Schlagwort „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) lose the tag “%1”</source>
        <translation>
            <numerusform>%Ln Eintrag verliert das Schlagwort „%1“</numerusform>
            <numerusform>%Ln Einträge verlieren das Schlagwort „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln record(s)</source>
        <translation>
            <numerusform>%Ln Eintrag verschlagworten</numerusform>
            <numerusform>%Ln Einträge verschlagworten</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag needs a word.</source>
        <translation>Geben Sie ein Schlagwort ein.</translation>
    </message>
    <message>
        <source>all on this day</source>
        <translation>alle an diesem Tag</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ar&amp;t</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>Bet&amp;reff</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Von</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) on %1</source>
        <translation>
            <numerusform>%Ln Aktivität am %1</numerusform>
            <numerusform>%Ln Aktivitäten am %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) from %1 to %2, on working days</source>
        <translation>
            <numerusform>%Ln Aktivität von %1 bis %2, an Arbeitstagen</numerusform>
            <numerusform>%Ln Aktivitäten von %1 bis %2, an Arbeitstagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %Ln activity(s)</source>
        <translation>
            <numerusform>%Ln Aktivität planen</numerusform>
            <numerusform>%Ln Aktivitäten planen</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Sagen Sie, was zu tun ist.</translation>
    </message>
    <message numerus="yes">
        <source>Plan “%1” for %Ln record(s)</source>
        <translation>
            <numerusform>„%1“ für %Ln Eintrag planen</numerusform>
            <numerusform>„%1“ für %Ln Einträge planen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) planned</source>
        <translation>
            <numerusform>%Ln Aktivität geplant</numerusform>
            <numerusform>%Ln Aktivitäten geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit f&amp;ield…</source>
        <translation>&amp;Feld ändern …</translation>
    </message>
    <message>
        <source>Another step is still being done. Try again in a moment.</source>
        <translation>Ein anderer Schritt läuft noch. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>A da&amp;y</source>
        <translation>&amp;Je Tag</translation>
    </message>
</context>
<context>
    <name>perennial::BulkField</name>
    <message>
        <source>E&amp;mpty the field</source>
        <translation>Feld &amp;leeren</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Say first which value %1 shall have.</source>
        <translation>Geben Sie zuerst an, welchen Wert %1 haben soll.</translation>
    </message>
    <message>
        <source>Say first which value %1 shall have, or choose “%2”.</source>
        <translation>Geben Sie zuerst an, welchen Wert %1 haben soll, oder wählen Sie „%2“.</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarModel</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s)</source>
        <translation>
            <numerusform>%Ln Aktivität</numerusform>
            <numerusform>%Ln Aktivitäten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>an activity of a day</comment>
        <translation>%1, erledigt</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CalendarPage</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Activities of the day</source>
        <translation>Aktivitäten des Tages</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day of a week</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Drucken: %1</translation>
    </message>
    <message>
        <source>Arrow keys go from day to day, Page Up and Page Down further</source>
        <translation>Pfeiltasten gehen von Tag zu Tag, Bild auf und Bild ab weiter</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Toda&amp;y</source>
        <translation>He&amp;ute</translation>
    </message>
    <message>
        <source>New act&amp;ivity</source>
        <translation>Neue Akt&amp;ivität</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarTabs</name>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>perennial::CallLog</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Taste %2</translation>
    </message>
    <message>
        <source>What was said, if anything</source>
        <translation>Was wurde gesprochen? (freiwillig)</translation>
    </message>
    <message>
        <source>Note on the call</source>
        <translation>Notiz zum Anruf</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Enter logs the call, Esc leaves</source>
        <translation>Enter hält den Anruf fest, Esc verlässt ihn</translation>
    </message>
    <message>
        <source>Call with %1: how did it go?</source>
        <translation>Anruf mit %1: Wie ging er aus?</translation>
    </message>
    <message>
        <source>Choose how it went first: a key from 1 to 4.</source>
        <translation>Wählen Sie zuerst, wie er ausging: mit einer Taste von 1 bis 4.</translation>
    </message>
    <message>
        <source>Log a call with %1</source>
        <translation>Einen Anruf mit %1 festhalten</translation>
    </message>
    <message>
        <source>Call with %1 logged</source>
        <translation>Anruf mit %1 festgehalten</translation>
    </message>
    <message>
        <source>&amp;They called</source>
        <translation>Hat &amp;uns angerufen</translation>
    </message>
    <message>
        <source>Call from %1: how did it go?</source>
        <translation>Anruf von %1: Wie ging er aus?</translation>
    </message>
</context>
<context>
    <name>perennial::CallPage</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Nächster Anruf</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>Überspringen (S)</translation>
    </message>
    <message>
        <source>Save and go on (Enter)</source>
        <translation>Speichern und weiter (Enter)</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>In 3 Tagen</translation>
    </message>
    <message>
        <source>In 1 week</source>
        <translation>In 1 Woche</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>In 2 Wochen</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>In 30 Tagen</translation>
    </message>
    <message>
        <source>Work through: %1</source>
        <translation>Abarbeiten: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Nummer</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Noch wurde nichts notiert.</translation>
    </message>
    <message>
        <source>Last: “%1” – %2</source>
        <translation>Zuletzt: „%1“ – %2</translation>
    </message>
    <message>
        <source>Opportunity: %1</source>
        <translation>Verkaufschance: %1</translation>
    </message>
    <message>
        <source>Nobody to call</source>
        <translation>Niemand anzurufen</translation>
    </message>
    <message>
        <source>The list is empty; another filter may find somebody.</source>
        <translation>Die Liste ist leer; mit einem anderen Filter findet sich vielleicht jemand.</translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation>Das war der letzte</translation>
    </message>
    <message>
        <source>Reached: %1 · not reached: %2 · next calls planned: %3</source>
        <translation>Erreicht: %1 · nicht erreicht: %2 · nächste Anrufe geplant: %3</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Zurück zur Liste</translation>
    </message>
    <message>
        <source>Say how the call ended: press its number.</source>
        <translation>Sagen Sie, wie der Anruf ausging: Drücken Sie die Nummer.</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Anruf: %1</translation>
    </message>
    <message>
        <source>Call to %1 logged</source>
        <translation>Anruf bei %1 festgehalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Space goes on with the same call. The place is kept also when you leave.</source>
        <translation>Die Leertaste setzt mit demselben Anruf fort. Die Stelle bleibt auch erhalten, wenn Sie gehen.</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Weiter (Leertaste)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Make an opportunity (D)</source>
        <translation>Verkaufschance (D)</translation>
    </message>
</context>
<context>
    <name>perennial::CallerPage</name>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>New &amp;contact with this number</source>
        <translation>Neuer &amp;Kontakt mit dieser Nummer</translation>
    </message>
    <message>
        <source>Who has the number</source>
        <translation>Wer die Nummer hat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Wer ruft an?</translation>
    </message>
    <message>
        <source>“%1” is no telephone number.</source>
        <translation>„%1“ ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>day, what was said</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Whose number is it?</source>
        <translation>Wessen Nummer ist das?</translation>
    </message>
    <message>
        <source>Type a telephone number as it is shown to you and press Enter; blanks and the country&apos;s code do not matter.</source>
        <translation>Tippen Sie die Telefonnummer, wie sie Ihnen angezeigt wird, und drücken Sie Enter; Leerzeichen und Landesvorwahl sind gleichgültig.</translation>
    </message>
    <message>
        <source>Nobody has the number %1</source>
        <translation>Niemand hat die Nummer %1</translation>
    </message>
    <message>
        <source>Keep it with somebody new, or search for the name and add it there.</source>
        <translation>Legen Sie jemanden neu damit an, oder suchen Sie den Namen und tragen Sie sie dort nach.</translation>
    </message>
    <message>
        <source>New &amp;contact</source>
        <translation>Neuer &amp;Kontakt</translation>
    </message>
    <message>
        <source>New &amp;lead</source>
        <translation>Neuer &amp;Lead</translation>
    </message>
    <message>
        <source>Looking for %1</source>
        <translation>%1 wird gesucht</translation>
    </message>
</context>
<context>
    <name>perennial::CardModel</name>
    <message>
        <source>Show more (%1)</source>
        <translation>Mehr zeigen (%1)</translation>
    </message>
</context>
<context>
    <name>perennial::ChartCard</name>
    <message>
        <source>More about “%1”</source>
        <translation>Mehr zu „%1“</translation>
    </message>
    <message>
        <source>Show as &amp;chart</source>
        <translation>Als &amp;Diagramm</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Open the report</source>
        <translation>Bericht ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save p&amp;icture (PNG)…</source>
        <translation>B&amp;ild speichern (PNG) …</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>&amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Save the &amp;numbers (CSV, Excel)…</source>
        <translation>&amp;Zahlen speichern (CSV, Excel) …</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tabellen (*.csv *.xlsx)</translation>
    </message>
</context>
<context>
    <name>perennial::CheckStep</name>
    <message>
        <source>Make &amp;companies that are missing</source>
        <translation>Fehlende &amp;Firmen anlegen</translation>
    </message>
    <message>
        <source>Selected rows:</source>
        <translation>Ausgewählte Zeilen:</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>&amp;Leave alone</source>
        <translation>Unverändert &amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Add as new</source>
        <translation>Als ne&amp;u anlegen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Looking at every row of %1…</source>
        <translation>Jede Zeile von %1 wird angesehen …</translation>
    </message>
    <message>
        <source>This cannot be imported as it is</source>
        <translation>So lässt sich das nicht importieren</translation>
    </message>
    <message>
        <source>Every row is looked at before anything is changed.</source>
        <translation>Jede Zeile wird angesehen, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 update</source>
        <translation>%1 aktualisiert</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 gleich</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Known by: %1.</source>
        <translation>Erkannt an: %1.</translation>
    </message>
    <message>
        <source>Also makes %1.</source>
        <translation>Legt auch an: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Quotation marks are out of place in %Ln row(s), first in line %1; the text was taken as it stands.</source>
        <translation>
            <numerusform>In %Ln Zeile stehen Anführungszeichen an falscher Stelle, zuerst in Zeile %1; der Text wurde übernommen, wie er dasteht.</numerusform>
            <numerusform>In %Ln Zeilen stehen Anführungszeichen an falscher Stelle, zuerst in Zeile %1; der Text wurde übernommen, wie er dasteht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No row of this kind.</source>
        <translation>Keine Zeile dieser Art.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln Bemerkung</numerusform>
            <numerusform>%Ln Bemerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do so for all %Ln of t&amp;hem</source>
        <translation>
            <numerusform>&amp;Für alle %Ln</numerusform>
            <numerusform>&amp;Für alle %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Makes %Ln new field(s): %1.</source>
        <translation>
            <numerusform>Legt ein neues Feld an: %1.</numerusform>
            <numerusform>Legt %Ln neue Felder an: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ClosedStage</name>
    <message>
        <source>Shows or folds the cards of this stage</source>
        <translation>Zeigt die Karten dieser Phase oder klappt sie ein</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>Hier ablegen</translation>
    </message>
</context>
<context>
    <name>perennial::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>Standardspalten</translation>
    </message>
</context>
<context>
    <name>perennial::ColumnRow</name>
    <message>
        <source>“%1” goes to</source>
        <translation>„%1“ führt zu</translation>
    </message>
    <message>
        <source>How “%1” is written</source>
        <translation>Wie „%1“ geschrieben ist</translation>
    </message>
    <message>
        <source>%1 → ?</source>
        <translation>%1 → ?</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the first cells cannot be understood so.</source>
        <translation>
            <numerusform>%Ln der ersten Zellen lässt sich so nicht verstehen.</numerusform>
            <numerusform>%Ln der ersten Zellen lassen sich so nicht verstehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a guess: look twice.</source>
        <translation>Nur geraten: Sehen Sie zweimal hin.</translation>
    </message>
    <message>
        <source>Fits no field here: a new one will be made (%1).</source>
        <translation>Passt zu keinem Feld: Ein neues wird angelegt (%1).</translation>
    </message>
    <message>
        <source>A new field will be made (%1).</source>
        <translation>Ein neues Feld wird angelegt (%1).</translation>
    </message>
    <message>
        <source>Left out: the program works this out itself.</source>
        <translation>Ausgelassen: Das ermittelt das Programm selbst.</translation>
    </message>
</context>
<context>
    <name>perennial::ColumnsStep</name>
    <message>
        <source>Your column</source>
        <translation>Ihre Spalte</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>wird zu</translation>
    </message>
    <message>
        <source>Show &amp;more columns</source>
        <translation>&amp;Mehr Spalten zeigen</translation>
    </message>
    <message>
        <source>Records that are known already:</source>
        <translation>Schon bekannte Einträge:</translation>
    </message>
    <message>
        <source>are updated with the filled cells</source>
        <translation>mit den gefüllten Zellen aktualisieren</translation>
    </message>
    <message>
        <source>are left alone</source>
        <translation>unverändert lassen</translation>
    </message>
    <message>
        <source>are added once more</source>
        <translation>noch einmal anlegen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Neues Feld …</translation>
    </message>
    <message>
        <source>No column goes anywhere yet. Choose below where at least one of them goes.</source>
        <translation>Noch ist keine Spalte zugeordnet. Wählen Sie unten für mindestens eine ein Feld.</translation>
    </message>
    <message>
        <source>is written with</source>
        <translation>ist geschrieben mit</translation>
    </message>
    <message>
        <source>Nothing fills %1 yet, which every record needs.</source>
        <translation>Noch füllt nichts: %1 – das braucht jeder Eintrag.</translation>
    </message>
    <message>
        <source>First rows, as understood</source>
        <translation>Die ersten Zeilen, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>Guess the columns ane&amp;w</source>
        <translation>Spalten neu zu&amp;ordnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) fit no field here and are left out.</source>
        <translation>
            <numerusform>Eine Spalte passt zu keinem Feld und wird ausgelassen.</numerusform>
            <numerusform>%Ln Spalten passen zu keinem Feld und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) fit no field here and become new fields.</source>
        <translation>
            <numerusform>Aus einer Spalte, die zu keinem Feld passt, wird ein neues Feld.</numerusform>
            <numerusform>Aus %Ln Spalten, die zu keinem Feld passen, werden neue Felder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make fields of all</source>
        <translation>Felder aus allen machen</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Alle auslassen</translation>
    </message>
</context>
<context>
    <name>perennial::CommandSet</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Eintrag</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>perennial::ConstantRows</name>
    <message>
        <source>Every new record also gets</source>
        <translation>Jeder neue Eintrag erhält außerdem</translation>
    </message>
    <message>
        <source>&amp;Add a value</source>
        <translation>Wer&amp;t hinzufügen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>also on known records</source>
        <translation>auch schon bekannte Einträge</translation>
    </message>
</context>
<context>
    <name>perennial::DashboardView</name>
    <message>
        <source>All reports</source>
        <translation>Alle Berichte</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Was er beantwortet</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Nothing happened in %1. The latest entry is of %2.</source>
        <translation>Nichts geschehen: %1. Der jüngste Eintrag ist von %2.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>%1 weighted</source>
        <translation>%1 gewichtet</translation>
    </message>
</context>
<context>
    <name>perennial::DayDelegate</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>perennial::DayModel</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more overdue</source>
        <translation>
            <numerusform>%Ln weitere überfällig</numerusform>
            <numerusform>%Ln weitere überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Nothing to do today.</source>
        <translation>Heute ist nichts zu tun.</translation>
    </message>
    <message>
        <source>All done.</source>
        <translation>Alles erledigt.</translation>
    </message>
    <message>
        <source>Tomorrow (%1)</source>
        <translation>Morgen (%1)</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Kein nächster Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln Lead</numerusform>
            <numerusform>%Ln Leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunity(s)</source>
        <translation>
            <numerusform>%Ln Verkaufschance</numerusform>
            <numerusform>%Ln Verkaufschancen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) today</source>
        <translation>
            <numerusform>Heute %Ln zu tun</numerusform>
            <numerusform>Heute %Ln zu tun</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>things today, overdue things</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>No next step: %1</source>
        <translation>Kein nächster Schritt: %1</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>überfällig: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more on this day</source>
        <translation>
            <numerusform>%Ln weitere an diesem Tag</numerusform>
            <numerusform>%Ln weitere an diesem Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation>Für diesen Tag ist nichts geplant.</translation>
    </message>
    <message>
        <source>Nothing is planned for these days.</source>
        <translation>Für diese Tage ist nichts geplant.</translation>
    </message>
    <message>
        <source>Within a week (%1)</source>
        <translation>Innerhalb einer Woche (%1)</translation>
    </message>
    <message>
        <source>Later (%1)</source>
        <translation>Später (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>steps</comment>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Übersp&amp;ringen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Duplicates: %1</source>
        <translation>Dubletten: %1</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Keine Dubletten</translation>
    </message>
    <message>
        <source>No two %1 look alike by e-mail, phone, address or name.</source>
        <translation>Keine zwei %1 ähneln sich in E-Mail, Telefon, Adresse oder Name.</translation>
    </message>
    <message>
        <source>%1 alike: %2</source>
        <translation>Zu %1 ähnlich: %2</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>In %1 zusammengeführt</translation>
    </message>
    <message>
        <source>N&amp;ot the same</source>
        <translation>N&amp;icht dasselbe</translation>
    </message>
</context>
<context>
    <name>perennial::Facts</name>
    <message numerus="yes">
        <source>Show %Ln empty field(s)</source>
        <translation>
            <numerusform>%Ln leeres Feld zeigen</numerusform>
            <numerusform>%Ln leere Felder zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message>
        <source>This was typed but not saved. Enter saves it, Esc leaves it.</source>
        <translation>Das wurde geschrieben, aber nicht gespeichert. Enter speichert es, Esc verwirft es.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Proposed: %1 – %2</source>
        <translation>Vorschlag: %1 – %2</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Copy the address: %1</source>
        <translation>Adresse kopieren: %1</translation>
    </message>
    <message>
        <source>Find on a map, in the browser: %1</source>
        <translation>Auf einer Karte suchen, im Browser: %1</translation>
    </message>
</context>
<context>
    <name>perennial::FieldEditor</name>
    <message>
        <source>None</source>
        <translation>Keine Angabe</translation>
    </message>
</context>
<context>
    <name>perennial::FieldSection</name>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Leads to</source>
        <translation>Führt &amp;zu</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>Ihre eigenen Felder</translation>
    </message>
    <message>
        <source>None yet. An own field stands in forms, lists, filters, imports and exports like every other.</source>
        <translation>Noch keine. Ein eigenes Feld steht in Formularen, Listen, Filtern, Importen und Exporten wie jedes andere.</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ein Feld hinzufügen</translation>
    </message>
    <message>
        <source>gold, silver, bronze</source>
        <translation>Gold, Silber, Bronze</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Own field “%1”</source>
        <translation>Eigenes Feld „%1“</translation>
    </message>
    <message>
        <source>Field “%1” added</source>
        <translation>Feld „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>Auswahl&amp;werte</translation>
    </message>
    <message>
        <source>Add fiel&amp;d</source>
        <translation>Fe&amp;ld hinzufügen</translation>
    </message>
</context>
<context>
    <name>perennial::FigureCard</name>
    <message>
        <source>%1: %2
%3</source>
        <translation>%1: %2
%3</translation>
    </message>
</context>
<context>
    <name>perennial::FileStep</name>
    <message>
        <source>UTF-8 (all languages)</source>
        <translation>UTF-8 (alle Sprachen)</translation>
    </message>
    <message>
        <source>Windows, Western Europe</source>
        <translation>Windows, Westeuropa</translation>
    </message>
    <message>
        <source>UTF-16 (Excel “Unicode text”)</source>
        <translation>UTF-16 (Excel „Unicode-Text“)</translation>
    </message>
    <message>
        <source>UTF-16, big end first</source>
        <translation>UTF-16 (Big Endian)</translation>
    </message>
    <message>
        <source>Windows, Central Europe</source>
        <translation>Windows, Mitteleuropa</translation>
    </message>
    <message>
        <source>Windows, Cyrillic</source>
        <translation>Windows, Kyrillisch</translation>
    </message>
    <message>
        <source>Windows, Greek</source>
        <translation>Windows, Griechisch</translation>
    </message>
    <message>
        <source>Windows, Turkish</source>
        <translation>Windows, Türkisch</translation>
    </message>
    <message>
        <source>Old Macintosh</source>
        <translation>Alter Macintosh</translation>
    </message>
    <message>
        <source>DOS, Western Europe</source>
        <translation>DOS, Westeuropa</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinesisch (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>Chinesisch (Big5)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Koreanisch (EUC-KR)</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Komma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Semikolon  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Strich  |</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Die Zeilen enthalten</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Zwischen Spalten</translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>Eine Tabelle einlesen</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>Zellen ein&amp;fügen</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>The columns go where they went last time.</source>
        <translation>Die Spalten sind zugeordnet wie beim letzten Mal.</translation>
    </message>
    <message>
        <source>If it is a table, other characters may be the right ones. Else choose another file.</source>
        <translation>Ist es eine Tabelle, passt vielleicht ein anderer Zeichensatz. Sonst wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>First ro&amp;w is headings</source>
        <translation>Erste Zeile sind &amp;Überschriften</translation>
    </message>
    <message>
        <source>Choose an&amp;other file…</source>
        <translation>Andere Datei wäh&amp;len …</translation>
    </message>
    <message>
        <source>Drop a file here: a spreadsheet (XLSX, CSV), contacts (vCard), a calendar (iCalendar) or e-mails (mbox). Or copy cells in your spreadsheet and paste them. Nothing is changed before you have seen what would happen.</source>
        <translation>Ziehen Sie eine Datei hierher: eine Tabelle (XLSX, CSV), Kontakte (vCard), einen Kalender (iCalendar) oder E-Mails (mbox). Oder kopieren Sie Zellen in Ihrer Tabellenkalkulation und fügen Sie sie ein. Nichts wird geändert, bevor Sie gesehen haben, was geschehen würde.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Datei wäh&amp;len …</translation>
    </message>
</context>
<context>
    <name>perennial::FilterBar</name>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by a field</source>
        <translation>Nach einem Feld filtern</translation>
    </message>
    <message>
        <source>“%1” is found in it</source>
        <translation>„%1“ kommt darin vor</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>No %1 matches “%2”</source>
        <translation>%1: nichts passt zu „%2“</translation>
    </message>
    <message>
        <source>No %1 matches</source>
        <translation>%1: nichts passt</translation>
    </message>
    <message>
        <source>&amp;Clear the filter (Esc)</source>
        <translation>&amp;Filter leeren (Esc)</translation>
    </message>
</context>
<context>
    <name>perennial::FilterChip</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Change this filter</source>
        <translation>Diesen Filter ändern</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Den Filter „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>perennial::FilterEditor</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>ist später als</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>ist früher als</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is filled</source>
        <translation>ist ausgefüllt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Say what %1 is compared with.</source>
        <translation>Geben Sie an, womit %1 verglichen wird.</translation>
    </message>
    <message>
        <source>“%1” is nothing %2 can be compared with.</source>
        <translation>„%1“ lässt sich nicht mit %2 vergleichen.</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>liegt zwischen</translation>
    </message>
    <message>
        <source>is not before</source>
        <translation>liegt nicht vor</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is not after</source>
        <translation>liegt nicht nach</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>perennial::FirstSteps</name>
    <message>
        <source>The first steps</source>
        <translation>Die ersten Schritte</translation>
    </message>
    <message>
        <source>Do not sho&amp;w again</source>
        <translation>Nicht &amp;mehr zeigen</translation>
    </message>
    <message>
        <source>Bring in your customers</source>
        <translation>Lesen Sie Ihre Kundendaten ein</translation>
    </message>
    <message>
        <source>Plan the first activity</source>
        <translation>Planen Sie die erste Aktivität</translation>
    </message>
    <message>
        <source>Give the stages of the pipeline your own names</source>
        <translation>Geben Sie den Phasen der Pipeline eigene Namen</translation>
    </message>
    <message>
        <source>Keep a backup in another place, a USB stick for instance</source>
        <translation>Bewahren Sie eine Sicherung an einem anderen Ort auf, etwa auf einem USB-Stick</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Schnell anlegen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern …</translation>
    </message>
</context>
<context>
    <name>perennial::HelpPage</name>
    <message>
        <source>A list shows the records of one kind, as rows or as a table. Type to jump to a name, press Enter to open, F2 to edit, Del to delete.</source>
        <translation>Eine Liste zeigt die Einträge einer Art, als Zeilen oder als Tabelle. Tippen Sie, um zu einem Namen zu springen; Enter öffnet, F2 bearbeitet, Entf löscht.</translation>
    </message>
    <message>
        <source>The filter takes words and conditions: “berlin status:new created:this_week”. Enter turns conditions into chips; the Filter button puts one together without typing.</source>
        <translation>Der Filter nimmt Wörter und Bedingungen: „berlin status:new created:this_week“. Enter macht aus Bedingungen Filtermarken; der Filterknopf baut eine ohne Tippen.</translation>
    </message>
    <message>
        <source>Select two rows or more and a bar offers what can be done to all of them at once. Every change is one step that can be undone.</source>
        <translation>Wählen Sie zwei Zeilen oder mehr, und eine Leiste bietet an, was sich mit allen zugleich tun lässt. Jede Änderung ist ein Vorgang, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Facts stand at the side, what happened in the middle, and what belongs to the record beside it. Click a fact to change it; leaving the field saves, Esc restores.</source>
        <translation>An der Seite stehen die Angaben, in der Mitte, was geschah, und daneben, was zum Eintrag gehört. Klicken Sie eine Angabe an, um sie zu ändern; das Verlassen des Feldes speichert, Esc stellt wieder her.</translation>
    </message>
    <message>
        <source>The buttons at the top are the steps that make sense now. Those that do not yet say why.</source>
        <translation>Die Knöpfe oben sind die Schritte, die jetzt sinnvoll sind. Die es noch nicht sind, sagen, warum.</translation>
    </message>
    <message>
        <source>One column a stage. Drag a card to the next stage, or press Ctrl+Shift and an arrow key.</source>
        <translation>Je Phase eine Spalte. Ziehen Sie eine Karte in die nächste Phase, oder drücken Sie Strg+Umschalt und eine Pfeiltaste.</translation>
    </message>
    <message>
        <source>The word on a card tells the next step: red is overdue, green is today, amber means that nothing is planned.</source>
        <translation>Das Wort auf einer Karte nennt den nächsten Schritt: Rot ist überfällig, Grün ist heute, Gelb heißt, dass nichts geplant ist.</translation>
    </message>
    <message>
        <source>What is overdue, what is to be done today, and which open leads and opportunities have no next step.</source>
        <translation>Was überfällig ist, was heute zu tun ist und welche offenen Leads und Verkaufschancen keinen nächsten Schritt haben.</translation>
    </message>
    <message>
        <source>Space marks an activity as done and asks for the next one.</source>
        <translation>Die Leertaste markiert eine Aktivität als erledigt und fragt nach der nächsten.</translation>
    </message>
    <message>
        <source>Every figure can be opened: click it and you see the records behind it.</source>
        <translation>Jede Zahl lässt sich öffnen: Klicken Sie darauf, und Sie sehen die Einträge dahinter.</translation>
    </message>
    <message>
        <source>Each report is also there as a table and as a file.</source>
        <translation>Jeden Bericht gibt es auch als Tabelle und als Datei.</translation>
    </message>
    <message>
        <source>Choose a file, say which column means what, and look at what would happen before it does. An import is one step and can be undone for ever.</source>
        <translation>Wählen Sie eine Datei, sagen Sie, welche Spalte was bedeutet, und sehen Sie, was geschehen würde, bevor es geschieht. Ein Import ist ein Vorgang und lässt sich jederzeit rückgängig machen.</translation>
    </message>
    <message>
        <source>Every step of this file stands here. One of them can be undone on its own as long as nothing later depends on it.</source>
        <translation>Hier steht jeder Vorgang dieser Datei. Jeder lässt sich einzeln rückgängig machen, solange nichts Späteres davon abhängt.</translation>
    </message>
    <message>
        <source>What was deleted stays for 30 days and comes back with all its links.</source>
        <translation>Gelöschtes bleibt 30 Tage und kommt mit allen Verweisen zurück.</translation>
    </message>
    <message>
        <source>Press Ctrl+K to find any record and to run any command. Everything you do can be undone with Ctrl+Z, also tomorrow.</source>
        <translation>Strg+K findet jeden Eintrag und führt jeden Befehl aus. Alles, was Sie tun, lässt sich mit Strg+Z rückgängig machen, auch morgen noch.</translation>
    </message>
    <message>
        <source>Perennial looks after your customers, on this computer and nowhere else.</source>
        <translation>Perennial kümmert sich um Ihre Kunden, auf diesem Computer und nirgends sonst.</translation>
    </message>
    <message>
        <source>Perennial %1 looks after your customers, on this computer and nowhere else.</source>
        <translation>Perennial %1 kümmert sich um Ihre Kunden, auf diesem Computer und nirgends sonst.</translation>
    </message>
    <message>
        <source>It opens no connection by itself. Your data is one file that belongs to you.</source>
        <translation>Es öffnet von sich aus keine Verbindung. Ihre Daten sind eine Datei, die Ihnen gehört.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Erstellt mit Qt %1.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Search or run a command</source>
        <translation>&amp;Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>About Perennial</source>
        <translation>Über Perennial</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>One record after the other: a digit says how the call ended, then a note if there is one, Enter logs it and goes on.</source>
        <translation>Ein Eintrag nach dem anderen: Eine Ziffer sagt, wie der Anruf ausging, dazu eine Notiz, wenn es eine gibt; Enter hält ihn fest und geht weiter.</translation>
    </message>
    <message>
        <source>S skips, Space pauses, D makes an opportunity, Esc leaves; the place is kept. What was chosen in a list is worked through alone.</source>
        <translation>S überspringt, die Leertaste macht Pause, D legt eine Verkaufschance an, Esc verlässt die Liste; die Stelle bleibt gemerkt. Ist in einer Liste etwas ausgewählt, wird nur das abgearbeitet.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>The page of a record</source>
        <translation>Die Seite eines Datensatzes</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Tafeln</translation>
    </message>
    <message>
        <source>My Day</source>
        <translation>Mein Tag</translation>
    </message>
    <message>
        <source>Working through a list</source>
        <translation>Eine Liste abarbeiten</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The trash</source>
        <translation>Der Papierkorb</translation>
    </message>
    <message>
        <source>Finding your way</source>
        <translation>Sich zurechtfinden</translation>
    </message>
    <message>
        <source>The calendar</source>
        <translation>Der Kalender</translation>
    </message>
    <message>
        <source>A week or a month of your activities; below it the chosen day. Red is overdue, green is today, blue is planned, grey is done.</source>
        <translation>Eine Woche oder ein Monat Ihrer Aktivitäten, darunter der gewählte Tag. Rot ist überfällig, Grün ist heute, Blau ist geplant, Grau ist erledigt.</translation>
    </message>
    <message>
        <source>Arrow keys go from day to day, Page Up and Page Down from month to month, Home to today. Drag an activity to another day, or press Ctrl+Shift and an arrow key. A double click on a day plans something new.</source>
        <translation>Pfeiltasten gehen von Tag zu Tag, Bild auf und Bild ab von Monat zu Monat, Pos1 zu heute. Ziehen Sie eine Aktivität auf einen anderen Tag, oder drücken Sie Strg+Umschalt und eine Pfeiltaste. Ein Doppelklick auf einen Tag plant etwas Neues.</translation>
    </message>
</context>
<context>
    <name>perennial::HistoryPage</name>
    <message>
        <source>What it changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation>Vorgang suchen</translation>
    </message>
    <message>
        <source>&amp;Undo this step</source>
        <translation>Vorgang &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Go &amp;back to before this step</source>
        <translation>&amp;Zurück bis vor diesen Vorgang</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Every change of this file will stand here, with who made it and a way back.</source>
        <translation>Jede Änderung dieser Datei wird hier stehen, mit ihrem Urheber und einem Weg zurück.</translation>
    </message>
    <message>
        <source>This step was undone.</source>
        <translation>Dieser Vorgang wurde rückgängig gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) undone</source>
        <translation>
            <numerusform>%Ln Vorgang rückgängig gemacht</numerusform>
            <numerusform>%Ln Vorgänge rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>No step matches “%1”</source>
        <translation>Kein Schritt passt zu „%1“</translation>
    </message>
    <message>
        <source>the latest %1</source>
        <translation>die letzten %1</translation>
    </message>
    <message>
        <source>%1 of the latest %2</source>
        <translation>%1 der letzten %2</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Ältere zeigen</translation>
    </message>
</context>
<context>
    <name>perennial::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip: words (shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>perennial::ImportJob</name>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing can be imported from it.</source>
        <translation>%1 ist leer. Daraus lässt sich nichts importieren.</translation>
    </message>
    <message>
        <source>The rejected rows are no longer there: %1</source>
        <translation>Die abgewiesenen Zeilen sind nicht mehr da: %1</translation>
    </message>
</context>
<context>
    <name>perennial::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Import %1 %2</source>
        <translation>%1 %2 &amp;importieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 with errors.csv</source>
        <translation>%1 mit Fehlern.csv</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>Zeilen speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1. Correct the rows there and import that file.</source>
        <translation>Gespeichert als %1. Berichtigen Sie die Zeilen dort und importieren Sie diese Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>perennial::ImportSection</name>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Every import will stand here and can be taken back as one step.</source>
        <translation>Noch wurde nichts importiert. Jeder Import wird hier stehen und lässt sich als ein Vorgang zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Diesen Import &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Look for older ones</source>
        <translation>Ältere suchen</translation>
    </message>
    <message>
        <source>No import is among the latest %1 steps.</source>
        <translation>Unter den letzten %1 Schritten ist kein Import.</translation>
    </message>
</context>
<context>
    <name>perennial::LineChoice</name>
    <message>
        <source>Quantity of “%1”</source>
        <translation>Menge von „%1“</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Choose at least one line.</source>
        <translation>Wählen Sie mindestens eine Position.</translation>
    </message>
</context>
<context>
    <name>perennial::LineItems</name>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Type in the last row to add a line. Del removes one, Alt+Up and Alt+Down move it, rows of a spreadsheet can be pasted.</source>
        <translation>Schreiben Sie in die letzte Zeile, um eine Position hinzuzufügen. Entf löscht eine, Alt+Auf und Alt+Ab verschieben sie; Zeilen einer Tabellenkalkulation lassen sich einfügen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) deleted</source>
        <translation>
            <numerusform>%Ln Position gelöscht</numerusform>
            <numerusform>%Ln Positionen gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) pasted</source>
        <translation>
            <numerusform>%Ln Position eingefügt</numerusform>
            <numerusform>%Ln Positionen eingefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::LineTable</name>
    <message>
        <source>No product is called “%1”. Choose one of the list, or write it as a text in the next cell.</source>
        <translation>Kein Produkt heißt „%1“. Wählen Sie eines aus der Liste, oder schreiben Sie es als Text in die nächste Zelle.</translation>
    </message>
    <message>
        <source>Add “%1” to %2</source>
        <translation>„%1“ zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Change line %1 of %2</source>
        <translation>Position %1 von %2 ändern</translation>
    </message>
    <message>
        <source>Delete a line of %1</source>
        <translation>Eine Position von %1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln line(s) of %1</source>
        <translation>
            <numerusform>%Ln Position von %1 löschen</numerusform>
            <numerusform>%Ln Positionen von %1 löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a line of %1</source>
        <translation>Eine Position von %1 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln line(s) into %1</source>
        <translation>
            <numerusform>%Ln Position in %1 einfügen</numerusform>
            <numerusform>%Ln Positionen in %1 einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a product…</source>
        <translation>Produkt hinzufügen …</translation>
    </message>
    <message>
        <source>as the product</source>
        <translation>wie das Produkt</translation>
    </message>
</context>
<context>
    <name>perennial::LinkedRecords</name>
    <message>
        <source>Nothing linked yet.</source>
        <translation>Noch nichts verknüpft.</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle zeigen: %1</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Add something that belongs here</source>
        <translation>Etwas hinzufügen, das hierher gehört</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln weiteren zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
</context>
<context>
    <name>perennial::ListPage</name>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>%Ln Eintrag löschen</numerusform>
            <numerusform>%Ln Einträge löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted</source>
        <translation>
            <numerusform>%Ln Eintrag gelöscht</numerusform>
            <numerusform>%Ln Einträge gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>%1 duplicated</source>
        <translation>%1 dupliziert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>%1 von %2 geändert</translation>
    </message>
    <message>
        <source>As list</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>As board</source>
        <translation>Als Tafel</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>No %1 yet</source>
        <translation>Noch keine %1</translation>
    </message>
    <message>
        <source>Write the first one, or bring in a table that you have.</source>
        <translation>Legen Sie den ersten Eintrag an, oder lesen Sie eine vorhandene Tabelle ein.</translation>
    </message>
    <message>
        <source>&amp;Import a spreadsheet…</source>
        <translation>&amp;Tabelle importieren …</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>Ansicht „%1“</translation>
    </message>
    <message>
        <source>View “%1” kept</source>
        <translation>Ansicht „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Ne&amp;w %1</source>
        <translation>Ne&amp;u: %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>Ansicht &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Remove this view</source>
        <translation>Diese Ansicht &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove view “%1”</source>
        <translation>Ansicht „%1“ entfernen</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>Ansicht „%1“ entfernt</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Views: %1</source>
        <translation>Ansichten: %1</translation>
    </message>
    <message>
        <source>As calendar</source>
        <translation>Als Kalender</translation>
    </message>
</context>
<context>
    <name>perennial::ListSum</name>
    <message>
        <source>%1 %2</source>
        <comment>what the rows add up to: Amount €12,345.00</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>perennial::LogoRow</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild auswählen …</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Logo on quotes, invoices and reports</source>
        <translation>Logo auf Angeboten, Rechnungen und Berichten</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo auswählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The logo stands on quotes, invoices and reports now</source>
        <translation>Das Logo steht jetzt auf Angeboten, Rechnungen und Berichten</translation>
    </message>
    <message>
        <source>Another operation is still running; nothing was changed.</source>
        <translation>Ein anderer Vorgang läuft noch; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The logo was removed</source>
        <translation>Das Logo wurde entfernt</translation>
    </message>
</context>
<context>
    <name>perennial::LookSection</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Schriftg&amp;röße</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Weniger Be&amp;wegung</translation>
    </message>
</context>
<context>
    <name>perennial::MatchView</name>
    <message>
        <source>What the row meets</source>
        <translation>Worauf die Zeile trifft</translation>
    </message>
    <message>
        <source>The same record stands in line %1 of this file already.</source>
        <translation>Derselbe Eintrag steht schon in Zeile %1 dieser Datei.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The row adds</source>
        <translation>Die Zeile ergänzt</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Unterschiedlich</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Only in the record</source>
        <translation>Nur im Eintrag</translation>
    </message>
    <message>
        <source>%1 in the record: %2</source>
        <translation>%1 im Eintrag: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 in the row: %2</source>
        <translation>%1 in der Zeile: %2</translation>
    </message>
</context>
<context>
    <name>perennial::Messages</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::MyDayPage</name>
    <message>
        <source>Quick add: call Anna Tuesday 10</source>
        <translation>Schnell anlegen: Anruf Anna Dienstag 10</translation>
    </message>
    <message>
        <source>&amp;All activities</source>
        <translation>Alle A&amp;ktivitäten</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Mein Tag</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Drucken: %1</translation>
    </message>
    <message>
        <source>What you plan in the line above stands here on its day.</source>
        <translation>Was Sie in der Zeile oben planen, steht an seinem Tag hier.</translation>
    </message>
</context>
<context>
    <name>perennial::NextStepBar</name>
    <message>
        <source>What comes next? Enter: again in a week, Esc: nothing</source>
        <translation>Wie weiter? Enter: in einer Woche wieder, Esc: nichts</translation>
    </message>
    <message>
        <source>N&amp;othing</source>
        <translation>N&amp;ichts</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
</context>
<context>
    <name>perennial::NextStepLine</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Plan one</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>noch kein Tag</translation>
    </message>
    <message>
        <source>Next: %1, %2 – %3</source>
        <translation>Als Nächstes: %1, %2 – %3</translation>
    </message>
    <message>
        <source>Overdue. %1</source>
        <translation>Überfällig. %1</translation>
    </message>
    <message>
        <source>No next step.</source>
        <translation>Kein nächster Schritt.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>„%1“ ist erledigt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Nächster Montag</translation>
    </message>
    <message>
        <source>In 1 week</source>
        <translation>In 1 Woche</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>In 2 Wochen</translation>
    </message>
    <message>
        <source>In 1 month</source>
        <translation>In 1 Monat</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Anderer Tag …</translation>
    </message>
    <message>
        <source>Reschedule “%1”</source>
        <translation>„%1“ verschieben</translation>
    </message>
    <message>
        <source>“%1” is due %2</source>
        <translation>„%1“ ist fällig: %2</translation>
    </message>
</context>
<context>
    <name>perennial::NoteLine</name>
    <message>
        <source>Write a note…  Ctrl+M</source>
        <translation>Notiz schreiben …  Strg+M</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the note</source>
        <translation>Strg+Enter speichert die Notiz</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Note on %1 kept</source>
        <translation>Notiz zu %1 gespeichert</translation>
    </message>
</context>
<context>
    <name>perennial::NumberSection</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Last number</source>
        <translation>&amp;Letzte Nummer</translation>
    </message>
    <message>
        <source>Numbers of documents</source>
        <translation>Nummern der Belege</translation>
    </message>
    <message>
        <source>{year} and {number:4} in a format are filled in. To go on behind the numbers of another program, enter the last one that was given there.</source>
        <translation>{year} und {number:4} werden im Format ausgefüllt. Um die Nummern eines anderen Programms fortzuführen, geben Sie die letzte ein, die dort vergeben wurde.</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Arten von Belegen</translation>
    </message>
    <message>
        <source>%1: %2 is next</source>
        <translation>%1: als Nächstes %2</translation>
    </message>
    <message>
        <source>The last number is the digits that count, without letters: 187.</source>
        <translation>Die letzte Nummer besteht aus den Ziffern, die zählen, ohne Buchstaben: 187.</translation>
    </message>
    <message>
        <source>The next one will be %1.</source>
        <translation>Die nächste wird %1.</translation>
    </message>
    <message>
        <source>Format of the numbers</source>
        <translation>Format der Nummern</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <translation>Nummern: %1</translation>
    </message>
    <message>
        <source>Numbers of %1 changed</source>
        <translation>Nummern geändert: %1</translation>
    </message>
</context>
<context>
    <name>perennial::OfficeSection</name>
    <message>
        <source>Office: %1</source>
        <translation>Eigene Firma: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
</context>
<context>
    <name>perennial::OperationModel</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln added</source>
        <translation>
            <numerusform>%1: %Ln hinzugefügt</numerusform>
            <numerusform>%1: %Ln hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>%1: %2 %3 → %4</source>
        <translation>%1: %2 %3 → %4</translation>
    </message>
    <message numerus="yes">
        <source>and more: %Ln change(s) in all</source>
        <translation>
            <numerusform>Und mehr: insgesamt %Ln Änderung</numerusform>
            <numerusform>Und mehr: insgesamt %Ln Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::OptionSection</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>F&amp;ield</source>
        <translation>Fe&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Counts as</source>
        <translation>&amp;Zählt als</translation>
    </message>
    <message>
        <source>Stages and options</source>
        <translation>Phasen und Auswahlwerte</translation>
    </message>
    <message>
        <source>Call them what you like. Reports and rules look at what a stage counts as, never at its name.</source>
        <translation>Nennen Sie sie, wie Sie mögen. Berichte und Regeln achten darauf, als was eine Phase zählt, nie auf ihren Namen.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Auswahlwerte</translation>
    </message>
    <message>
        <source>Option “%1”</source>
        <translation>Auswahlwert „%1“</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>In „%1“ umbenennen</translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>„%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Renamed to “%1”</source>
        <translation>In „%1“ umbenannt</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Add as ano&amp;ther</source>
        <translation>Als &amp;weiteren hinzufügen</translation>
    </message>
</context>
<context>
    <name>perennial::PageHeader</name>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown of all rows</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>perennial::Palette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>&gt; commands    @ people    # tags</source>
        <translation>&gt; Befehle    @ Personen    # Schlagwörter</translation>
    </message>
    <message>
        <source>In notes and other fields</source>
        <translation>In Notizen und anderen Feldern</translation>
    </message>
    <message>
        <source>Log call with %1</source>
        <translation>Anruf bei %1 festhalten</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>New activity with %1</source>
        <translation>Neue Aktivität mit %1</translation>
    </message>
    <message>
        <source>New %1 “%2”</source>
        <translation>Neu: %1 „%2“</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Type the name of a person</source>
        <translation>Den Namen einer Person eingeben</translation>
    </message>
    <message>
        <source>No person matches “%1”</source>
        <translation>Keine Person passt zu „%1“</translation>
    </message>
    <message>
        <source>No record has a tag yet</source>
        <translation>Noch hat kein Eintrag ein Schlagwort</translation>
    </message>
    <message>
        <source>No tag matches “%1”</source>
        <translation>Kein Schlagwort passt zu „%1“</translation>
    </message>
    <message>
        <source>No command matches “%1”</source>
        <translation>Kein Befehl passt zu „%1“</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Keine Treffer für „%1“</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Auf „%1“ setzen</translation>
    </message>
</context>
<context>
    <name>perennial::PaletteWays</name>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Key figures and charts of a month, a quarter or a year</source>
        <translation>Kennzahlen und Diagramme eines Monats, Quartals oder Jahres</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
</context>
<context>
    <name>perennial::PeriodChooser</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Any days</source>
        <translation>Beliebige Tage</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>Art des Zeitraums</translation>
    </message>
    <message>
        <source>Earlier period</source>
        <translation>Früherer Zeitraum</translation>
    </message>
    <message>
        <source>Later period</source>
        <translation>Späterer Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>perennial::PlanLine</name>
    <message>
        <source>Next:</source>
        <translation>Als Nächstes:</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Enter plans it, Esc skips</source>
        <translation>Enter plant es, Esc überspringt</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in 3 days</source>
        <translation>in 3 Tagen</translation>
    </message>
    <message>
        <source>in 1 week</source>
        <translation>in 1 Woche</translation>
    </message>
    <message>
        <source>in 2 weeks</source>
        <translation>in 2 Wochen</translation>
    </message>
    <message>
        <source>in 1 month</source>
        <translation>in 1 Monat</translation>
    </message>
    <message>
        <source>in 3 months</source>
        <translation>in 3 Monaten</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>Plan “%1”</source>
        <translation>„%1“ planen</translation>
    </message>
    <message>
        <source>“%1” is planned</source>
        <translation>„%1“ ist geplant</translation>
    </message>
</context>
<context>
    <name>perennial::PreviewDialog</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>&amp;PDF speichern …</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Das lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF was not saved</source>
        <translation>Das PDF wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>perennial::PrintDesk</name>
    <message>
        <source>Print: %1</source>
        <translation>Drucken: %1</translation>
    </message>
</context>
<context>
    <name>perennial::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>perennial::QuickAddLine</name>
    <message>
        <source>“%1”</source>
        <comment>the subject of an activity</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Planen: %1</translation>
    </message>
    <message>
        <source>“%1” is planned.</source>
        <translation>„%1“ ist geplant.</translation>
    </message>
</context>
<context>
    <name>perennial::ReasonMenu</name>
    <message>
        <source>&amp;Say more…</source>
        <translation>&amp;Mehr dazu sagen …</translation>
    </message>
</context>
<context>
    <name>perennial::RecordForm</name>
    <message numerus="yes">
        <source>Show %Ln more field(s)</source>
        <translation>
            <numerusform>%Ln weiteres Feld zeigen</numerusform>
            <numerusform>%Ln weitere Felder zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on where you stopped, %1.</source>
        <translation>Hier geht es weiter, wo Sie aufgehört haben: %1.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>The next one when it is saved</source>
        <translation>Die nächste, beim Speichern</translation>
    </message>
</context>
<context>
    <name>perennial::RecordHead</name>
    <message>
        <source>More steps</source>
        <translation>Weitere Schritte</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>letzter Kontakt: %1</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>Anruf festhalten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>Phase wechseln</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Neue Aktivität</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>not contacted yet</source>
        <translation>noch nicht kontaktiert</translation>
    </message>
</context>
<context>
    <name>perennial::RecordListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>perennial::RecordPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>perennial::RecordView</name>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Choose a row to see everything about it here.</source>
        <translation>Wählen Sie eine Zeile, um hier alles dazu zu sehen.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>Teile des Belegs</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Was der Verlauf zeigt</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>%1 duplicated; this is the copy</source>
        <translation>%1 dupliziert; das ist die Kopie</translation>
    </message>
    <message>
        <source>Call %1 again</source>
        <translation>%1 wieder anrufen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>perennial::RemarkModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Inhalt der Zeile</translation>
    </message>
</context>
<context>
    <name>perennial::ReminderBell</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <translation>In 1 Std. wieder</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s) fell due</source>
        <translation>
            <numerusform>%Ln Erinnerung ist fällig geworden</numerusform>
            <numerusform>%Ln Erinnerungen sind fällig geworden</numerusform>
        </translation>
    </message>
    <message>
        <source>Open My day</source>
        <translation>„Mein Tag“ öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <translation>„%1“ ist erledigt.</translation>
    </message>
    <message>
        <source>Remind later: %1</source>
        <translation>Später erinnern: %1</translation>
    </message>
    <message>
        <source>You will be reminded of “%1” in an hour.</source>
        <translation>In einer Stunde werden Sie wieder an „%1“ erinnert.</translation>
    </message>
</context>
<context>
    <name>perennial::ReportTableModel</name>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
</context>
<context>
    <name>perennial::ReportView</name>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>Höchstens Zeilen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
</context>
<context>
    <name>perennial::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Alle Berichte</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>verglichen mit %1</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tabellen (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Alle Pipelines</translation>
    </message>
    <message>
        <source>Narrows what is about opportunities; orders and customers are of everything</source>
        <translation>Beschränkt, was Verkaufschancen betrifft; Aufträge und Kunden bleiben vollständig</translation>
    </message>
    <message>
        <source>This report as PDF or on paper…</source>
        <translation>Diesen Bericht als PDF oder auf Papier …</translation>
    </message>
    <message>
        <source>Management report as PDF or on paper…</source>
        <translation>Monatsbericht als PDF oder auf Papier …</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle zeigen: %1</translation>
    </message>
</context>
<context>
    <name>perennial::ResultStep</name>
    <message>
        <source>Rows that could not be taken</source>
        <translation>Zeilen, die sich nicht übernehmen ließen</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 aktualisiert</translation>
    </message>
    <message>
        <source>Nothing was new</source>
        <translation>Nichts war neu</translation>
    </message>
    <message>
        <source>%1 with errors</source>
        <translation>%1 mit Fehlern</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 wird importiert …</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft …</translation>
    </message>
    <message>
        <source>You can go on looking around. Cancel leaves everything as it was before.</source>
        <translation>Sie können sich derweil weiter umsehen. Abbrechen lässt alles, wie es vorher war.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Es wurde nichts importiert</translation>
    </message>
    <message>
        <source>One step: Ctrl+Z takes all of it back, today or later.</source>
        <translation>Ein Vorgang: Strg+Z nimmt alles zurück, heute oder später.</translation>
    </message>
    <message>
        <source>Every row was there already.</source>
        <translation>Jede Zeile war schon da.</translation>
    </message>
    <message>
        <source>&amp;Show the %1</source>
        <translation>%1 an&amp;sehen</translation>
    </message>
    <message>
        <source>Save &amp;these rows as CSV…</source>
        <translation>Diese Zei&amp;len als CSV speichern …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Import &amp;another file</source>
        <translation>Weitere Datei &amp;importieren</translation>
    </message>
    <message>
        <source>Finishing: indexes, totals and history…</source>
        <translation>Zum Schluss: Indexe, Summen und Verlauf …</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>The import is undone: all is as it was before. Redo brings it back.</source>
        <translation>Der Import ist zurückgenommen: Alles ist wie zuvor. Wiederholen bringt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>perennial::SearchBox</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Leeren (Esc)</translation>
    </message>
</context>
<context>
    <name>perennial::SearchFinisher</name>
    <message>
        <source>Finishing the search index; until then searching is slower.</source>
        <translation>Der Suchindex wird fertiggestellt; bis dahin sucht es sich langsamer.</translation>
    </message>
</context>
<context>
    <name>perennial::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Eigene Firma</translation>
    </message>
    <message>
        <source>File and backups</source>
        <translation>Datei und Sicherungen</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Stages and options</source>
        <translation>Phasen und Auswahlwerte</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Language, colours, text size, rows, motion</source>
        <translation>Sprache, Farben, Schriftgröße, Zeilen, Bewegung</translation>
    </message>
    <message>
        <source>Reminders, quiet hours, next step, paper</source>
        <translation>Erinnerungen, Ruhezeiten, nächster Schritt, Papier</translation>
    </message>
    <message>
        <source>Name, address, logo, taxes, bank, currency, working hours</source>
        <translation>Name, Adresse, Logo, Steuern, Bank, Währung, Arbeitszeiten</translation>
    </message>
    <message>
        <source>Where the file is, and going back to a backup</source>
        <translation>Wo die Datei liegt, und zurück zu einer Sicherung</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Felder, die Sie selbst anlegen</translation>
    </message>
    <message>
        <source>The names of stages, and what can be chosen</source>
        <translation>Die Namen der Phasen und was zur Auswahl steht</translation>
    </message>
    <message>
        <source>Former imports, to take back</source>
        <translation>Frühere Importe, um sie zurückzunehmen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>How documents are numbered, and where numbers go on</source>
        <translation>Wie Belege nummeriert werden und wo Nummern weitergehen</translation>
    </message>
</context>
<context>
    <name>perennial::Shell</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Search or run a command  Ctrl+K</source>
        <translation>Suchen oder Befehl ausführen  Strg+K</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>%1 – Perennial</source>
        <translation>%1 – Perennial</translation>
    </message>
    <message>
        <source>%1 – %2 – Perennial</source>
        <translation>%1 – %2 – Perennial</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Die Datei ist in Ordnung.</translation>
    </message>
    <message>
        <source>The file has faults; see “Restore a backup”.</source>
        <translation>Die Datei hat Fehler; siehe „Sicherung wiederherstellen“.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Perennial files (*.perennial)</source>
        <translation>Perennial-Dateien (*.perennial)</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Gesichert nach %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Another step is still being done. Try again in a moment.</source>
        <translation>Ein anderer Schritt läuft noch. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>What you typed in %1 was not saved.</source>
        <translation>Was Sie in %1 geschrieben haben, wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>A new %1 was not finished.</source>
        <translation>Ein neuer Eintrag blieb unfertig: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Sample data: a made-up company to look around in. Try anything.</source>
        <translation>Beispieldaten: eine erfundene Firma zum Umsehen. Probieren Sie alles aus.</translation>
    </message>
    <message>
        <source>Start with your own</source>
        <translation>Mit eigenen Daten beginnen</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Die Datei wird geprüft …</translation>
    </message>
    <message>
        <source>Backing up to %1…</source>
        <translation>Sicherung nach %1 …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Search  Ctrl+K</source>
        <translation>Suchen  Strg+K</translation>
    </message>
</context>
<context>
    <name>perennial::ShortcutPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>No such command</source>
        <translation>Kein solcher Befehl</translation>
    </message>
    <message>
        <source>Other words may find it.</source>
        <translation>Mit anderen Wörtern findet sich vielleicht etwas.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Open the current row</source>
        <translation>Die aktuelle Zeile öffnen</translation>
    </message>
    <message>
        <source>Show or hide the record beside a table</source>
        <translation>Den Eintrag neben einer Tabelle zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Mehr Zeilen auswählen</translation>
    </message>
    <message>
        <source>One step back: selection, filter, record</source>
        <translation>Einen Schritt zurück: Auswahl, Filter, Eintrag</translation>
    </message>
    <message>
        <source>Save what is written in the panel</source>
        <translation>Speichern, was im Seitenbereich steht</translation>
    </message>
    <message>
        <source>Save and write another</source>
        <translation>Speichern und einen weiteren Eintrag anlegen</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Drucken: %1</translation>
    </message>
</context>
<context>
    <name>perennial::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>Speichern und neu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>perennial::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Mein Tag</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>perennial::StageColumn</name>
    <message>
        <source>Nothing in this stage</source>
        <translation>Nichts in dieser Phase</translation>
    </message>
</context>
<context>
    <name>perennial::StepActions</name>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <translation>„%1“ ist erledigt.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>In 1 &amp;hour</source>
        <translation>In 1 &amp;Stunde</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Morgen</translation>
    </message>
    <message>
        <source>Next &amp;Monday</source>
        <translation>Nächster M&amp;ontag</translation>
    </message>
    <message>
        <source>&amp;Choose a day…</source>
        <translation>&amp;Tag wählen …</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Aufschieben: %1</translation>
    </message>
    <message>
        <source>“%1” is put off: %2</source>
        <translation>„%1“ ist aufgeschoben: %2</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation>Verschieben: %1</translation>
    </message>
    <message>
        <source>“%1” is moved: %2</source>
        <translation>„%1“ ist verschoben: %2</translation>
    </message>
</context>
<context>
    <name>perennial::T</name>
    <message>
        <source>Another step is still being done. Try again in a moment.</source>
        <translation>Ein anderer Schritt läuft noch. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>perennial::TagStrip</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
    <message>
        <source>Take the tag “%1” off %2</source>
        <translation>Schlagwort „%1“ von %2 entfernen</translation>
    </message>
    <message>
        <source>The tag “%1” was taken off</source>
        <translation>Das Schlagwort „%1“ wurde entfernt</translation>
    </message>
    <message>
        <source>Tag %1 with “%2”</source>
        <translation>%1 mit „%2“ verschlagworten</translation>
    </message>
    <message>
        <source>Tagged “%1”</source>
        <translation>Mit „%1“ verschlagwortet</translation>
    </message>
</context>
<context>
    <name>perennial::TakeBack</name>
    <message>
        <source>Another step is still being done. Try again in a moment.</source>
        <translation>Ein anderer Schritt läuft noch. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) undone</source>
        <translation>
            <numerusform>%Ln Vorgang rückgängig gemacht</numerusform>
            <numerusform>%Ln Vorgänge rückgängig gemacht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::TimelineModel</name>
    <message numerus="yes">
        <source>%Ln field(s) changed</source>
        <translation>
            <numerusform>%Ln Feld geändert</numerusform>
            <numerusform>%Ln Felder geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Ältere zeigen</translation>
    </message>
</context>
<context>
    <name>perennial::TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>With everything that was deleted in the same step, and all links</source>
        <translation>Mit allem, was im selben Vorgang gelöscht wurde, und allen Verweisen</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days and comes back with all its links.</source>
        <translation>Was Sie löschen, bleibt hier 30 Tage und kommt mit allen Verweisen zurück.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Brought back with all links</source>
        <translation>Mit allen Verweisen zurückgeholt</translation>
    </message>
    <message>
        <source>the latest %1</source>
        <translation>die letzten %1</translation>
    </message>
</context>
<context>
    <name>perennial::TwinChoice</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>perennial::UndoOffer</name>
    <message numerus="yes">
        <source>Undo these %Ln step(s), too</source>
        <translation>
            <numerusform>Auch diesen %Ln Vorgang rückgängig machen</numerusform>
            <numerusform>Auch diese %Ln Vorgänge rückgängig machen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ViewStrip</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>View %1, changed</source>
        <translation>Ansicht %1, geändert</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Ansicht %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als …</translation>
    </message>
    <message>
        <source>Work through</source>
        <translation>Abarbeiten</translation>
    </message>
    <message>
        <source>One record at a time, by keys</source>
        <translation>Eintrag für Eintrag, mit Tasten</translation>
    </message>
</context>
<context>
    <name>perennial::WelcomePage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Your customers stay on this computer.</source>
        <translation>Ihre Kunden bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Import a spreadsheet…</source>
        <translation>&amp;Tabelle importieren …</translation>
    </message>
    <message>
        <source>or drop the file anywhere here</source>
        <translation>oder die Datei irgendwo hier ablegen</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>Mit &amp;Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>Start &amp;empty</source>
        <translation>&amp;Leer beginnen</translation>
    </message>
    <message>
        <source>&amp;Open an existing file…</source>
        <translation>Vorhandene Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
</context>
<context>
    <name>perennial::WorkSection</name>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Open the &amp;last file at start</source>
        <translation>Beim Start die &amp;letzte Datei öffnen</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>Wie hier üblich</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Ask for the next step when one is done</source>
        <translation>Nach dem nä&amp;chsten Schritt fragen, wenn einer erledigt ist</translation>
    </message>
    <message>
        <source>Show the first &amp;steps on My day</source>
        <translation>Die e&amp;rsten Schritte auf „Mein Tag“ zeigen</translation>
    </message>
    <message>
        <source>Remin&amp;d me of activities</source>
        <translation>An A&amp;ktivitäten erinnern</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>R&amp;uhezeiten</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
</context>
<context>
    <name>perennial::Workspace</name>
    <message>
        <source>This file is open for reading only; nothing was changed.</source>
        <translation>Diese Datei ist nur zum Lesen geöffnet; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>An earlier write failed. Close the file and open it again.</source>
        <translation>Ein früherer Schreibvorgang ist fehlgeschlagen. Schließen Sie die Datei und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Another operation is still running; nothing was changed.</source>
        <translation>Ein anderer Vorgang läuft noch; es wurde nichts geändert.</translation>
    </message>
</context>
</TS>
