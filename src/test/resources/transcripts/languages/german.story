# German.
store languages de
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > "Guten Tag"
      ? best sellers, page 1 + collections, page 1
      < list "Menü öffnen"
        | Hallo! 👋 Willkommen bei *Linen House*.
        | Schau dich um oder schreib einfach, was du suchst.
        -- Unsere Bestseller
        [product:scarf-red] Red scarf | 25,00 € · Nur noch 3
        [product:scarf-blue] Blue scarf | 27,50 € · Auf Lager
        [product:dress] Linen dress | 80,00 € · Auf Lager
        -- Kollektionen
        [collection:scarves] Scarves | 2 Produkte
        [collection:dresses] Dresses | 1 Produkt
        -- Menü
        [browse] Im Shop stöbern | Alles in unserem Shop, nach Kollektionen
        [search] Suchen | Nach Name, Art oder Marke suchen
        [help] Hilfe | Was ich für dich tun kann
      = idle, speaks de

09:01 > tap product:scarf-blue
      ? product scarf-blue
      < buttons
        | *Blue scarf*
        | Preis: 27,50 €
        | Menge: 1
        | Summe: *27,50 €*
        footer Du kannst auch eine Zahl schreiben
        [buy:scarf-blue:1] Jetzt kaufen
        [qty:scarf-blue:2] ➕ Mehr
        [cart.add:scarf-blue:1] 🛒 1 in den Korb
      = choosing quantity 1x scarf-blue, speaks de

09:02 > tap cart.add:scarf-blue:1
      ? variants scarf-blue
      < buttons
        | ✅ In deinem Warenkorb: 1 × Blue scarf
        | Dein Warenkorb: 1 Artikel, 27,50 €
        [checkout] Zur Kasse
        [with:scarf-blue] Weiter einkaufen
        [cart.view] Warenkorb ansehen
      = idle, speaks de, cart 1x scarf-blue 27.50 EUR

09:03 > "Warenkorb"
      ? variants scarf-blue
      < buttons
        | 🛒 *Dein Warenkorb*
        | 1 × Blue scarf: 27,50 €
        | *Summe: 27,50 €*
        footer Versand und Steuern werden an der Kasse berechnet
        [checkout] Zur Kasse
        [cart.edit] Warenkorb ändern
        [menu] Weiter einkaufen
      = idle, speaks de, cart 1x scarf-blue 27.50 EUR

09:04 > "Hilfe"
      < buttons
        | So kaufst du bei *Linen House* ein: Schreib, was du suchst, oder tippe auf einen Knopf.
        |
        | Du kannst jederzeit schreiben:
        | • *Menü*: alles auf einen Blick
        | • *Warenkorb*: was du ausgesucht hast
        | • *Bezahlen*: zur Kasse gehen
        | • *Bestellungen*: was du bestellt hast
        | • *Sprache*: in einer anderen Sprache schreiben
        | • *Stopp*: keine Nachrichten mehr
        [menu] Menü
        [human] Mit uns sprechen
      = idle, speaks de, cart 1x scarf-blue 27.50 EUR
