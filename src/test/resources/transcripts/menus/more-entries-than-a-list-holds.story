# Eleven entries are numbered; the best sellers among them are a row like the others.
store languages de en
store contact "hallo@linen-house.example"
store menu best_sellers browse search orders language help human order_track order_dates
store entry {"id": "store", "on": true, "kind": "answer", "names": {"de": "Unser Laden"}, "text": {"de": "Mitten in Lyon."}}
store entry {"id": "about", "on": true, "kind": "answer", "names": {"de": "Über uns"}, "text": {"de": "Wir weben seit 1921."}}
store entry {"id": "jobs", "on": true, "kind": "answer", "names": {"de": "Arbeiten bei uns"}, "text": {"de": "Schreib uns!"}}
store hands over to nobody
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
orders none

09:00 > "hallo"
      ? best sellers, page 1
      < list "Menü öffnen"
        | Hallo! 👋 Willkommen bei *Linen House*.
        | Schau dich um oder schreib einfach, was du suchst.
        -- Menü
        [browse] Im Shop stöbern | Alles in unserem Shop, nach Kollektionen
        [search] Suchen | Nach Name, Art oder Marke suchen
        [languages] Sprache | Deutsch · English
        [help] Hilfe | Was ich für dich tun kann
        [human] Mit uns sprechen | Mit einem Menschen sprechen
        [orders.other] Bestellung verfolgen | Mit Nummer und E-Mail oder Postleitzahl
        [orders.dates] Liefertermine | Wann ankommt, was du bestellt hast
        [entry:store] Unser Laden
        [entry:about] Über uns
        [entry:jobs] Arbeiten bei uns
      = idle, speaks de
09:01 > "9"
      < buttons
        | Wir weben seit 1921.
        [menu] Menü
        [human] Mit uns sprechen
      = idle, speaks de
09:02 > "menü"
      ? best sellers, page 1
      < list "Menü öffnen"
        | Was möchtest du tun?
        footer Du kannst auch einfach schreiben, was du möchtest
        -- Menü
        [browse] Im Shop stöbern | Alles in unserem Shop, nach Kollektionen
        [search] Suchen | Nach Name, Art oder Marke suchen
        [languages] Sprache | Deutsch · English
        [help] Hilfe | Was ich für dich tun kann
        [human] Mit uns sprechen | Mit einem Menschen sprechen
        [orders.other] Bestellung verfolgen | Mit Nummer und E-Mail oder Postleitzahl
        [orders.dates] Liefertermine | Wann ankommt, was du bestellt hast
        [entry:store] Unser Laden
        [entry:about] Über uns
        [entry:jobs] Arbeiten bei uns
      = idle, speaks de
09:03 > "1"
      ? collections, page 1
      ? collection scarves, page 1
      < list "Produkte ansehen"
        | *Scarves*
        | Wähle ein Produkt, um es genauer anzusehen.
        -- Produkte
        [product:scarf-red] Red scarf | 25,00 € · Nur noch 3
        [browse] Zurück | Dorthin zurück, wo du warst
      = idle, speaks de
09:04 > "menü"
      ? best sellers, page 1
      < list "Menü öffnen"
        | Was möchtest du tun?
        footer Du kannst auch einfach schreiben, was du möchtest
        -- Menü
        [browse] Im Shop stöbern | Alles in unserem Shop, nach Kollektionen
        [search] Suchen | Nach Name, Art oder Marke suchen
        [languages] Sprache | Deutsch · English
        [help] Hilfe | Was ich für dich tun kann
        [human] Mit uns sprechen | Mit einem Menschen sprechen
        [orders.other] Bestellung verfolgen | Mit Nummer und E-Mail oder Postleitzahl
        [orders.dates] Liefertermine | Wann ankommt, was du bestellt hast
        [entry:store] Unser Laden
        [entry:about] Über uns
        [entry:jobs] Arbeiten bei uns
      = idle, speaks de
09:05 > "10"
      < buttons
        | Schreib uns!
        [menu] Menü
        [human] Mit uns sprechen
      = idle, speaks de
09:06 > "11"
      ? search "11", page 1
      ? best sellers, page 1 + collections, page 1
      < list "Produkte ansehen"
        | Zu „11“ habe ich nichts gefunden, aber vielleicht gefällt dir etwas davon:
        -- Vielleicht gefällt dir
        [product:scarf-red] Red scarf | 25,00 € · Nur noch 3
        [menu] Zurück | Dorthin zurück, wo du warst
      = idle, speaks de, not understood x1
09:07 > "12"
      ? search "12", page 1
      ? best sellers, page 1 + collections, page 1
      < list "Produkte ansehen"
        | Zu „12“ habe ich nichts gefunden, aber vielleicht gefällt dir etwas davon:
        -- Vielleicht gefällt dir
        [product:scarf-red] Red scarf | 25,00 € · Nur noch 3
        [menu] Zurück | Dorthin zurück, wo du warst
      = idle, speaks de, not understood x2
09:08 > "liefertermine"
      ? search "liefertermine", page 1
      ? best sellers, page 1 + collections, page 1
      < list "Produkte ansehen"
        | Zu „liefertermine“ habe ich nichts gefunden, aber vielleicht gefällt dir etwas davon:
        -- Vielleicht gefällt dir
        [product:scarf-red] Red scarf | 25,00 € · Nur noch 3
        [menu] Zurück | Dorthin zurück, wo du warst
      = idle, speaks de, not understood x3
