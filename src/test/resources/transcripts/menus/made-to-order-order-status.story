# A workshop's menu: the state of orders, in English by number and name, in German by tap.
store languages en de
store menu from made_to_order
shelf scarves "Scarves": curtain "Curtain" 80.00 x3
order #1001 160.00 EUR received d1: 2x curtain
order #1002 80.00 EUR received d1: 1x curtain

09:00 > "hello"
      < list "Open menu"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        -- Menu
        [entry:order_status] Check order status
        [entry:defects] Report a defect
        [entry:production] Production schedule
        [entry:support] Help and support
        [menu.leave] Back | Return to where you were
      = idle, speaks en
09:01 > "1"
      < list "Open menu"
        header Check order status
        | What would you like to do?
        -- Menu
        [orders] Recent orders | What you have ordered here
        [orders.other] Track an order | With its number and its e-mail or postcode
        [orders.dates] Delivery dates | When what you ordered will arrive
        [menu] Back | Return to where you were
      = idle, speaks en, in menu order_status
09:02 > "recent orders"
      ? own orders
      < list "See orders"
        | Here are your latest orders:
        -- Orders
        [order:1001] #1001 | Being prepared · 2 November 2026 · €160.00
        [order:1002] #1002 | Being prepared · 2 November 2026 · €80.00
        [orders.other] Another order | With its number and its e-mail or postcode
      = idle, speaks en
09:03 > "back"
      < list "Open menu"
        header Check order status
        | What would you like to do?
        -- Menu
        [orders] Recent orders | What you have ordered here
        [orders.other] Track an order | With its number and its e-mail or postcode
        [orders.dates] Delivery dates | When what you ordered will arrive
        [menu] Back | Return to where you were
      = idle, speaks en, in menu order_status
09:04 > "2"
      < buttons
        | Please send me the number of the order and its e-mail or postcode, for example: *#1001 kerry@example.com*
        [menu] Menu
        [human] Talk to us
      = awaiting an order's number, speaks en
09:05 > "1001"
      ? order 1001
      < buttons
        | Order *#1001*
        | Placed on 2 November 2026
        | Total: €160.00
        | Status: *Being prepared*
        |
        | 2 × curtain
        [order.cancel:1001] Cancel order
        [order.address:1001] Change address
        [order.again:1001] Order again
      = at order 1001, speaks en
09:06 > "status"
      < list "Open menu"
        header Check order status
        | What would you like to do?
        -- Menu
        [orders] Recent orders | What you have ordered here
        [orders.other] Track an order | With its number and its e-mail or postcode
        [orders.dates] Delivery dates | When what you ordered will arrive
        [menu] Back | Return to where you were
      = idle, speaks en, in menu order_status
09:07 > "delivery datse"
      ? own orders
      < list "See orders"
        | Here are your latest orders:
        -- Orders
        [order:1001] #1001 | Being prepared · 2 November 2026 · €160.00
        [order:1002] #1002 | Being prepared · 2 November 2026 · €80.00
        [orders.other] Another order | With its number and its e-mail or postcode
      = idle, speaks en
09:08 > "back"
      < list "Open menu"
        header Check order status
        | What would you like to do?
        -- Menu
        [orders] Recent orders | What you have ordered here
        [orders.other] Track an order | With its number and its e-mail or postcode
        [orders.dates] Delivery dates | When what you ordered will arrive
        [menu] Back | Return to where you were
      = idle, speaks en, in menu order_status
09:09 > "menu"
      < list "Open menu"
        | What would you like to do?
        footer You can also just write what you want
        -- Menu
        [entry:order_status] Check order status
        [entry:defects] Report a defect
        [entry:production] Production schedule
        [entry:support] Help and support
        [menu.leave] Back | Return to where you were
      = idle, speaks en
09:10 > "9"
      < list "Open menu"
        | Please choose a number from 1 to 5.
        footer You can also just write what you want
        -- Menu
        [entry:order_status] Check order status
        [entry:defects] Report a defect
        [entry:production] Production schedule
        [entry:support] Help and support
        [menu.leave] Back | Return to where you were
      = idle, speaks en
09:11 > "4"
      < list "Open menu"
        header Help and support
        | What would you like to do?
        -- Menu
        [faq] Questions | What others ask, and our answers
        [contact] Contact | Phone, e-mail, address and opening hours
        [ticket.issue] Report an issue
        [menu] Back | Return to where you were
      = idle, speaks en, in menu support
09:12 > "deutsch"
      < list "Menü öffnen"
        | Ab jetzt schreibe ich dir auf Deutsch.
        footer Du kannst auch einfach schreiben, was du möchtest
        -- Menü
        [entry:order_status] Bestellstatus
        [entry:defects] Mangel melden
        [entry:production] Produktionsplan
        [entry:support] Hilfe und Support
        [menu.leave] Zurück | Dorthin zurück, wo du warst
      = idle, chose de, speaks en
09:13 > tap entry:order_status
      < list "Menü öffnen"
        header Bestellstatus
        | Was möchtest du tun?
        -- Menü
        [orders] Letzte Bestellungen | Was du hier bestellt hast
        [orders.other] Bestellung verfolgen | Mit Nummer und E-Mail oder Postleitzahl
        [orders.dates] Liefertermine | Wann ankommt, was du bestellt hast
        [menu] Zurück | Dorthin zurück, wo du warst
      = idle, chose de, speaks en, in menu order_status
09:14 > tap orders
      ? own orders
      < list "Bestellungen sehen"
        | Das sind deine letzten Bestellungen:
        -- Bestellungen
        [order:1001] #1001 | In Bearbeitung · 2. November 2026 · 160,00 €
        [order:1002] #1002 | In Bearbeitung · 2. November 2026 · 80,00 €
        [orders.other] Andere Bestellung | Mit Nummer und E-Mail oder Postleitzahl
      = idle, chose de, speaks en
09:15 > "zurück"
      < list "Menü öffnen"
        header Bestellstatus
        | Was möchtest du tun?
        -- Menü
        [orders] Letzte Bestellungen | Was du hier bestellt hast
        [orders.other] Bestellung verfolgen | Mit Nummer und E-Mail oder Postleitzahl
        [orders.dates] Liefertermine | Wann ankommt, was du bestellt hast
        [menu] Zurück | Dorthin zurück, wo du warst
      = idle, chose de, speaks en, in menu order_status
09:16 > "3"
      ? own orders
      < list "Bestellungen sehen"
        | Das sind deine letzten Bestellungen:
        -- Bestellungen
        [order:1001] #1001 | In Bearbeitung · 2. November 2026 · 160,00 €
        [order:1002] #1002 | In Bearbeitung · 2. November 2026 · 80,00 €
        [orders.other] Andere Bestellung | Mit Nummer und E-Mail oder Postleitzahl
      = idle, chose de, speaks en
store entry off track_order
09:17 > tap entry:order_status
      < buttons
        header Bestellstatus
        | Was möchtest du tun?
        [orders] Letzte Bestellungen
        [orders.dates] Liefertermine
        [menu] Zurück
      = idle, chose de, speaks en, in menu order_status
09:18 > "4"
      < buttons
        header Bestellstatus
        | Bitte wähle eine Nummer von 1 bis 3.
        |
        | Was möchtest du tun?
        [orders] Letzte Bestellungen
        [orders.dates] Liefertermine
        [menu] Zurück
      = idle, chose de, speaks en, in menu order_status
09:19 > tap orders.other
      < buttons
        | Schick mir bitte die Nummer der Bestellung und ihre E-Mail oder Postleitzahl, zum Beispiel: *#1001 kerry@example.com*
        [menu] Menü
        [human] Mit uns sprechen
      = awaiting an order's number, chose de, speaks en
