# What the merchant did about a wish is told, wherever the talk stands by then, in the language it
# is in; to who wrote "stop" nothing is.
store languages en de
shelf linen "Linen": scarf "Linen scarf" 25.00 x9

09:00 > tap cart.add:scarf:1
      ? variants scarf
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | ✅ In your cart: 1 × Linen scarf
        | Your cart: 1 item, €25.00
        [checkout] Check out
        [with:scarf] Keep shopping
        [cart.view] View cart
      = idle, cart 1x scarf 25.00 EUR

09:01 @ the shop has done cancel #1001
      < buttons
        | The shop has cancelled your order *#1001*, as you asked.
        [menu] Menu
        [human] Talk to us
      = idle, cart 1x scarf 25.00 EUR

09:02 @ the shop cannot do cancel #1002
      < buttons
        | The shop could no longer cancel your order *#1002*. It comes as it was ordered.
        [menu] Menu
        [human] Talk to us
      = idle, cart 1x scarf 25.00 EUR

09:03 > "auf deutsch"
      ? best sellers, page 1 + collections, page 1
      < list "Menü öffnen"
        | Ab jetzt schreibe ich dir auf Deutsch.
        footer Du kannst auch einfach schreiben, was du möchtest
        -- Unsere Bestseller
        [product:scarf] Linen scarf | 25,00 € · Auf Lager
        -- Kollektionen
        [collection:linen] Linen | 1 Produkt
        -- Menü
        [cart.view] Warenkorb | 1 Artikel, 25,00 €
        [browse] Im Shop stöbern | Alles in unserem Shop, nach Kollektionen
        [search] Suchen | Nach Name, Art oder Marke suchen
        [languages] Sprache | English · Deutsch
        [help] Hilfe | Was ich für dich tun kann
      = idle, chose de, cart 1x scarf 25.00 EUR

09:04 @ the shop has done address #1003
      < buttons
        | Der Shop hat die Adresse deiner Bestellung *#1003* so geändert, wie du es geschrieben hast.
        [menu] Menü
        [human] Mit uns sprechen
      = idle, chose de, cart 1x scarf 25.00 EUR

09:05 @ the shop cannot do address #1004
      < buttons
        | Der Shop konnte die Adresse deiner Bestellung *#1004* nicht mehr ändern. Sie geht an die ursprüngliche.
        [menu] Menü
        [human] Mit uns sprechen
      = idle, chose de, cart 1x scarf 25.00 EUR

09:06 > "stop"
      < buttons
        | Erledigt: *Linen House* schreibt dir nicht mehr. Wenn du es dir anders überlegst, schreib *Start*.
        [start] Wieder starten
      = idle, chose de, stopped, cart 1x scarf 25.00 EUR

09:07 @ the shop has done cancel #1005
      = idle, chose de, stopped, cart 1x scarf 25.00 EUR
