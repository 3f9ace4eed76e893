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
    <name>Charset</name>
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
        <source>Line %1: the file holds NUL bytes, so it is no text file. Nothing was read.</source>
        <translation>Zeile %1: Die Datei enthält NUL-Bytes und ist daher keine Textdatei. Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>The file is no text file: it is full of control characters. Nothing was read.</source>
        <translation>Die Datei ist keine Textdatei: Sie ist voller Steuerzeichen. Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>The character set “%1” is not known here. Save the file as UTF-8 and try again.</source>
        <translation>Der Zeichensatz „%1“ ist hier nicht bekannt. Speichern Sie die Datei als UTF-8 und versuchen Sie es erneut.</translation>
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
        <translation>Zurückgenommenes noch einmal tun</translation>
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
        <translation>Neu an dieser Stelle</translation>
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
        <translation>Eine Kopie zum Ändern</translation>
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
        <translation>Aus zweien eins machen</translation>
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
        <translation>Die Orte zeigen oder verbergen</translation>
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
        <translation>Die Liste neu lesen</translation>
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
        <translation>Zum vorigen Ort</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>To the place you came back from</source>
        <translation>Zum Ort, von dem Sie zurückkamen</translation>
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
        <translation>Was gelöscht wurde, zum Zurückholen</translation>
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
        <translation>Ein Satz: Anna Dienstag 10 anrufen</translation>
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
        <source>Make a company, a contact and a deal of it</source>
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
        <translation>&amp;Hilfe zu dieser Stelle</translation>
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
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>from here on there are bytes that do not belong to the character set %1. Choose another character set.</source>
        <translation>ab hier stehen Bytes, die nicht zum Zeichensatz %1 gehören. Wählen Sie einen anderen Zeichensatz.</translation>
    </message>
    <message>
        <source>more than %1 columns. Check the separator.</source>
        <translation>mehr als %1 Spalten. Prüfen Sie das Trennzeichen.</translation>
    </message>
    <message>
        <source>a NUL byte. The file is damaged or no text file.</source>
        <translation>ein NUL-Byte. Die Datei ist beschädigt oder keine Textdatei.</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and never closed.</source>
        <translation>hier beginnt ein Anführungszeichen, das nirgends endet.</translation>
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
        <source>Rate in millionths</source>
        <translation>Kurs in Millionstel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
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
        <source>in %n days</source>
        <comment>from today; n is 2 to 7</comment>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>n is 2 to 7</comment>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, then time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
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
    <name>Format</name>
    <message numerus="yes">
        <source>at most %n decimal(s) fit here.</source>
        <translation>
            <numerusform>hier passt höchstens %n Nachkommastelle.</numerusform>
            <numerusform>hier passen höchstens %n Nachkommastellen.</numerusform>
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
        <source>Exchange rate (millionths)</source>
        <translation>Wechselkurs (Millionstel)</translation>
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
        <source>A tax of −100 % or less leaves no net amount.</source>
        <translation>Bei einer Steuer von −100 % oder weniger bleibt kein Nettobetrag.</translation>
    </message>
    <message>
        <source>An exchange rate must be greater than zero.</source>
        <translation>Ein Wechselkurs muss größer als null sein.</translation>
    </message>
</context>
<context>
    <name>MoveStage</name>
    <message>
        <source>%1 has no stages to move between.</source>
        <translation>%1 hat keine Phasen, zwischen denen sich wechseln ließe.</translation>
    </message>
    <message>
        <source>The status of %1 follows from what is done with it and cannot be set by hand; use its own steps.</source>
        <translation>Der Status von %1 ergibt sich aus dem, was damit geschieht, und lässt sich nicht von Hand setzen; nutzen Sie die vorgesehenen Schritte.</translation>
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
        <source>Deal</source>
        <translation>Verkaufschance</translation>
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
    <name>Quantity</name>
    <message>
        <source>The number is too large to be calculated with.</source>
        <translation>Die Zahl ist zu groß, um damit zu rechnen.</translation>
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
        <source>Exchange rate (millionths)</source>
        <translation>Wechselkurs (Millionstel)</translation>
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
        <source>Exchange rate (millionths)</source>
        <translation>Wechselkurs (Millionstel)</translation>
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
    <name>perennial</name>
    <message>
        <source>%1 is lost already.</source>
        <translation>%1 ist bereits verloren.</translation>
    </message>
    <message>
        <source>Quote %1 of %2 was sent and is still open; record the answer to it before the deal is lost.</source>
        <translation>Angebot %1 zu %2 wurde versendet und ist noch offen; halten Sie die Antwort darauf fest, bevor die Verkaufschance verloren ist.</translation>
    </message>
    <message>
        <source>A lost deal needs a reason; say why %1 was lost.</source>
        <translation>Eine verlorene Verkaufschance braucht einen Grund; geben Sie an, warum %1 verloren ging.</translation>
    </message>
    <message>
        <source>%1 is qualified already.</source>
        <translation>%1 ist bereits qualifiziert.</translation>
    </message>
    <message>
        <source>Say why %1 is given up; the reason tells which sources are worth their money.</source>
        <translation>Geben Sie an, warum %1 aufgegeben wird; der Grund zeigt, welche Quellen ihr Geld wert sind.</translation>
    </message>
    <message>
        <source>%1 is open; only a won or lost deal can be reopened.</source>
        <translation>%1 ist offen; nur eine gewonnene oder verlorene Verkaufschance lässt sich wieder öffnen.</translation>
    </message>
    <message>
        <source>Choose a stage of the running pipeline to reopen %1 in.</source>
        <translation>Wählen Sie eine Phase der laufenden Pipeline, in der %1 wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>%1 is won already.</source>
        <translation>%1 ist bereits gewonnen.</translation>
    </message>
    <message>
        <source>%1 was lost; reopen it before it can be won.</source>
        <translation>%1 ging verloren und muss erst wieder geöffnet werden, bevor ein Gewinn möglich ist.</translation>
    </message>
    <message>
        <source>A deal cannot be won in the future; give today or an earlier day.</source>
        <translation>Eine Verkaufschance lässt sich nicht in der Zukunft gewinnen; geben Sie heute oder einen früheren Tag an.</translation>
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
        <source>%1 has the highest priority already.</source>
        <translation>%1 hat bereits die höchste Priorität.</translation>
    </message>
    <message>
        <source>%1 waits for the customer already.</source>
        <translation>%1 wartet bereits auf den Kunden.</translation>
    </message>
    <message>
        <source>Say what %1 waits for, so that whoever sees it knows.</source>
        <translation>Geben Sie an, worauf %1 wartet, damit alle Bescheid wissen.</translation>
    </message>
    <message>
        <source>%1 is on hold already.</source>
        <translation>%1 ist bereits zurückgestellt.</translation>
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
        <source>%1 is open already.</source>
        <translation>%1 ist bereits offen.</translation>
    </message>
    <message>
        <source>%1 is resolved; reopen it to work on it again.</source>
        <translation>%1 ist gelöst; zum Weiterarbeiten bitte wieder öffnen.</translation>
    </message>
    <message>
        <source>%1 is resolved already.</source>
        <translation>%1 ist bereits gelöst.</translation>
    </message>
    <message>
        <source>Write what solved %1; the next one who asks will be glad of it.</source>
        <translation>Schreiben Sie, was %1 gelöst hat; wer das nächste Mal fragt, wird dankbar sein.</translation>
    </message>
    <message>
        <source>%1 is closed already.</source>
        <translation>%1 ist bereits geschlossen.</translation>
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
        <source>“%1” needs more: give %2.</source>
        <translation>„%1“ braucht mehr Angaben: %2.</translation>
    </message>
    <message>
        <source>There is no step called “%1”; the command “verbs” lists them.</source>
        <translation>Es gibt keinen Schritt namens „%1“; der Befehl „verbs“ listet alle auf.</translation>
    </message>
    <message>
        <source>“%1” is no step of %2.</source>
        <translation>„%1“ ist kein Schritt für: %2.</translation>
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
    <name>perennial::Desk</name>
    <message>
        <source>%1 “%2” is taken already by %3.</source>
        <translation>%1 „%2“ ist bereits an %3 vergeben.</translation>
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
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
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
    <name>perennial::Player</name>
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
</context>
<context>
    <name>perennial::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>perennial::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
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
        <source>There is no operation %1 that could be undone.</source>
        <translation>Es gibt keinen Vorgang %1, der sich rückgängig machen ließe.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: “%2” changed the same records later. Undo that first.</source>
        <translation>„%1“ lässt sich nicht rückgängig machen: „%2“ hat später dieselben Einträge geändert. Machen Sie das zuerst rückgängig.</translation>
    </message>
</context>
</TS>
