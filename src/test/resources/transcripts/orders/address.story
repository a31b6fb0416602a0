# A new address is passed on in the shopper's words; a command is no address.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
shelf scarves: scarf-blue "Blue scarf" 27.50
order #1001 50.00 EUR received d1: 2x scarf-red
order #1002 25.00 EUR unpaid d1: 1x scarf-red

10:00 > "I gave the wrong address"
      ? own orders
      < list "See orders"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | Which order do you mean?
        -- Orders
        [order.address:1001] #1001 | Being prepared · 2 November 2026 · €50.00
        [order.address:1002] #1002 | Waiting for payment · 2 November 2026 · €25.00
      = idle
10:01 > tap order.address:1002
      ? order 1002
      < buttons
        | Where should order *#1002* go? Please write the whole new address in one message.
        [menu] Menu
        [human] Talk to us
      = awaiting an address for 1002
10:02 > "menu"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | What would you like to do?
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle
10:03 > "change my address for order #1002"
      ? order 1002
      < buttons
        | Where should order *#1002* go? Please write the whole new address in one message.
        [menu] Menu
        [human] Talk to us
      = awaiting an address for 1002, speaks en
10:04 > "12 Main Street #1201, Dublin D02"
      ? order 1002
      < buttons
        | I have passed the new address for order *#1002* on to *Linen House*. They see whether it can still be changed.
        [menu] Menu
        [human] Talk to us
      ! ask the merchant: address #1002 "12 Main Street #1201, Dublin D02"
      = at order 1002, speaks en
10:05 > tap order.address:1002
      ? order 1002
      < buttons
        | I have already passed that on to *Linen House*. They have not answered yet.
        [menu] Menu
        [human] Talk to us
      = at order 1002, speaks en
