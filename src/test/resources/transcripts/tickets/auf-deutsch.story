# The same in German, and the end by silence: who writes nothing for three minutes has said all.
store languages de en
shelf schals "Schals": schal-rot "Roter Schal" 25.00 x3
order #1001 50.00 EUR delivered d1: 2x schal-rot

d3 10:00 > "Problem melden"
      ? own orders + own tickets
      < list "Bestellungen sehen"
        | Hallo! 👋 Willkommen bei *Linen House*.
        | Schau dich um oder schreib einfach, was du suchst.
        |
        | Das tut mir leid. Worum geht es?
        -- Bestellungen
        [ticket.about:1001:1] schal-rot | #1001 · 2. November 2026
        [ticket.other] Etwas anderes | Keine Bestellung, oder sie steht nicht hier
      = choosing what the report is about
d3 10:01 > tap ticket.about:1001:1
      ? order 1001
      < buttons
        | Das tut mir leid. Schreib, was mit *schal-rot (#1001)* nicht stimmt, und schick Fotos, ein Video oder eine Sprachnachricht. Tippe auf *Fertig*, wenn das alles ist.
        [ticket.done] Fertig
        [ticket.drop] Abbrechen
      = defect report 1 about #1001 schal-rot, 0 parts
d3 10:02 > "In der Mitte ist ein Loch"
      ! note for report 1: "In der Mitte ist ein Loch"
      ! wake in 180 s: ticket:1:1
      = defect report 1 about #1001 schal-rot, 1 parts, speaks de
d3 10:03 > video
      ! fetch video for report 1
      ! wake in 180 s: ticket:1:2
      = defect report 1 about #1001 schal-rot, 2 parts, speaks de
d3 10:05 @ timer ticket:1:1
      = defect report 1 about #1001 schal-rot, 2 parts, speaks de
d3 10:06 @ timer ticket:1:2
      ! open defect from report 1 about #1001 schal-rot
      = idle, speaks de
d3 10:06 @ ticket DEF-1001 opened
      < buttons
        | Danke. Deine Meldung ist *DEF-1001*.
        | *Linen House* sieht sie sich an und schreibt dir hier. Du kannst jederzeit etwas ergänzen, und mit *DEF-1001* siehst du, wie es steht.
        [ticket.add:1001] Etwas ergänzen
        [tickets.mine] Meine Meldungen
        [menu] Menü
      = idle, speaks de
d3 10:07 @ timer ticket:1:2
      = idle, speaks de
d3 11:00 @ ticket DEF-1001 looked at "Wir sehen uns das an." by 2026-11-09
      < buttons
        | Neues zu deiner Meldung *DEF-1001*: *Wird angesehen*
        | Wir sehen uns das an.
        | Voraussichtlich fertig am 9. November 2026
        [ticket.add:1001] Etwas ergänzen
        [tickets.mine] Meine Meldungen
        [menu] Menü
      ! told of ticket 1001
      = idle, speaks de
d3 11:01 > tap ticket:1001
      ? ticket 1001
      < buttons
        | Meldung *DEF-1001*
        | Vom 4. November 2026
        | schal-rot (#1001)
        | Stand: *Wird angesehen*
        | Voraussichtlich fertig am 9. November 2026
        |
        | 4. November 2026, vom Shop:
        | Wir sehen uns das an.
        [ticket.add:1001] Etwas ergänzen
        [tickets.mine] Meine Meldungen
        [menu] Menü
      ! told of ticket 1001
      = idle, speaks de
d3 11:02 > tap ticket.add:1001
      ? ticket 1001
      < buttons
        | Was möchtest du zu *DEF-1001* ergänzen? Schreib es, oder schick Fotos, ein Video oder eine Sprachnachricht.
        [tickets.mine] Meine Meldungen
        [menu] Menü
      = adding to DEF-1001, 0 parts, speaks de
d3 11:03 > "Es sind zwei Löcher"
      < buttons
        | Das habe ich zu *DEF-1001* gelegt. Du kannst noch mehr schicken.
        [ticket.add:1001] Etwas ergänzen
        [tickets.mine] Meine Meldungen
        [menu] Menü
      ! note for ticket 1001: "Es sind zwei Löcher"
      ! wake in 600 s: ticket.add:1001:1
      = adding to DEF-1001, 1 parts, speaks de
d3 11:04 > image
      ! fetch image for ticket 1001
      ! wake in 600 s: ticket.add:1001:2
      = adding to DEF-1001, 2 parts, speaks de
d3 11:14 @ timer ticket.add:1001:2
      = idle, speaks de
d3 11:20 @ ticket DEF-1001 resolved "Ein neuer Schal ist unterwegs."
      < buttons
        | Neues zu deiner Meldung *DEF-1001*: *Erledigt*
        | Ein neuer Schal ist unterwegs.
        [ticket.add:1001] Etwas ergänzen
        [tickets.mine] Meine Meldungen
        [menu] Menü
      ! told of ticket 1001
      = idle, speaks de
d3 11:21 > tap ticket.add:1001
      ? ticket 1001
      < buttons
        | *DEF-1001* ist abgeschlossen. Wenn du jetzt etwas schreibst oder schickst, geht es weiter.
        [tickets.mine] Meine Meldungen
        [menu] Menü
      = adding to DEF-1001, 0 parts, speaks de
d3 11:22 > "Er ist noch nicht da"
      < buttons
        | Das habe ich zu *DEF-1001* gelegt. Du kannst noch mehr schicken.
        [ticket.add:1001] Etwas ergänzen
        [tickets.mine] Meine Meldungen
        [menu] Menü
      ! note for ticket 1001: "Er ist noch nicht da"
      ! wake in 600 s: ticket.add:1001:1
      = adding to DEF-1001, 1 parts, speaks de
d3 11:23 > "menü"
      ? best sellers, page 1 + collections, page 1
      < list "Menü öffnen"
        | Was möchtest du tun?
        footer Du kannst auch einfach schreiben, was du möchtest
        -- Unsere Bestseller
        [product:schal-rot] Roter Schal | 25,00 € · Nur noch 3
        -- Kollektionen
        [collection:schals] Schals | 1 Produkt
        -- Menü
        [browse] Im Shop stöbern | Alles in unserem Shop, nach Kollektionen
        [search] Suchen | Nach Name, Art oder Marke suchen
        [languages] Sprache | Deutsch · English
        [help] Hilfe | Was ich für dich tun kann
      = idle, speaks de
