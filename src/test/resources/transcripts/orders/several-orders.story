# Of several orders the one that is still to come is meant; "my orders" lists them all.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
shelf scarves: scarf-blue "Blue scarf" 27.50
order #1001 50.00 EUR delivered d1: 2x scarf-red
order #1002 27.50 EUR partly-sent d2: 1x scarf-blue parcel - PK77 - due d6
order #1003 25.00 EUR cancelled d3: 1x scarf-red

d4 10:00 > "where's my parcel"
      ? own orders
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | Order *#1002*
        | Placed on 3 November 2026
        | Total: €27.50
        | Status: *Partly sent*
        | 📦 PK77
        | Expected on 7 November 2026
        |
        | 1 × scarf-blue
        [human] Talk to us
        [menu] Keep shopping
        [order.again:1002] Order again
      = at order 1002, speaks en
d4 10:01 > "my orders"
      ? own orders
      < list "See orders"
        | Here are your latest orders:
        -- Orders
        [order:1003] #1003 | Cancelled · 4 November 2026 · €25.00
        [order:1002] #1002 | Partly sent · 3 November 2026 · €27.50
        [order:1001] #1001 | Delivered · 2 November 2026 · €50.00
        [orders.other] Another order | With its number and its e-mail or postcode
      = idle, speaks en
d4 10:02 > tap order:1003
      ? order 1003
      < buttons
        | Order *#1003*
        | Placed on 4 November 2026
        | Total: €25.00
        | Status: *Cancelled*
        |
        | 1 × scarf-red
        [human] Talk to us
        [menu] Keep shopping
        [order.again:1003] Order again
      = at order 1003, speaks en
d4 10:03 > tap orders.other
      < buttons
        | Please send me the number of the order and its e-mail or postcode, for example: *#1001 kerry@example.com*
        [menu] Menu
        [human] Talk to us
      = awaiting an order's number, speaks en
d4 10:04 > "menu"
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
      = idle, speaks en
