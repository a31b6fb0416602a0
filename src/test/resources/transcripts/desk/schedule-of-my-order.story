# When one's own order is made; somebody else's is asked to be proved, as anywhere.
desk makes "Curtains, blue" d2 08:00 to d3 12:00 late 10/40 for #1001
shelf scarves "Scarves": curtain "Curtain" 80.00 x3
order #1001 160.00 EUR received d1: 2x curtain
order #1002 80.00 EUR received d1: 1x curtain
order #2002 80.00 EUR received d1: 1x curtain proof 75011 other

09:01 > "when is my order made?"
      ? own orders
      ? plan for orders 1001 1002
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | 🧵 *Order #1001*
        |
        | *Curtains, blue*: late
        | 3 November 2026 – 4 November 2026
        | 10 of 40 done
        |
        | Nothing is planned for order #1002 yet.
        [schedule] Schedule
        [human] Talk to us
        [menu] Menu
      = idle, speaks en

09:02 > "when is #1001 made?"
      ? order 1001
      ? plan for orders 1001
      < buttons
        | 🧵 *Order #1001*
        |
        | *Curtains, blue*: late
        | 3 November 2026 – 4 November 2026
        | 10 of 40 done
        [schedule] Schedule
        [human] Talk to us
        [menu] Menu
      = idle, speaks en

09:03 > "when is #2002 made?"
      ? order 2002
      < buttons
        | I do not find *#2002* under your number. To show it to you I need the e-mail or the postcode of that order.
        [menu] Menu
        [human] Talk to us
      = awaiting proof for order 2002, speaks en

09:04 > tap menu
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | What would you like to do?
        footer You can also just write what you want
        -- Best sellers
        [product:curtain] Curtain | €80.00 · Only 3 left
        -- Collections
        [collection:scarves] Scarves | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, speaks en

09:05 > "quand ma commande est-elle fabriquée ?"
      ? own orders
      ? plan for orders 1001 1002
      < buttons
        | 🧵 *Commande #1001*
        |
        | *Curtains, blue* : en retard
        | 3 novembre 2026 – 4 novembre 2026
        | 10 sur 40 faits
        |
        | Rien n’est encore prévu pour la commande #1002.
        [schedule] Production
        [human] Nous parler
        [menu] Menu
      = idle, speaks fr
