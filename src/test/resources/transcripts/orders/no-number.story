# Who hides their number, and who never ordered here, hear what they can do instead.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
shelf scarves: scarf-blue "Blue scarf" 27.50
order #2001 25.00 EUR ready-for-pickup d1: 1x scarf-red proof kerry@example.com other
orders by chat
10:00 > "where is my order?"
      ? own orders
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | WhatsApp does not show me your number, so I know only what you ordered in this chat. For another order send me its number and its e-mail or postcode, for example: *#1001 kerry@example.com*
        [menu] Menu
        [human] Talk to us
      = awaiting an order's number, speaks en
10:01 > "2001 kerry@example.com"
      ? order 2001
      ? order 2001 with "kerry@example.com"
      < buttons
        | Order *#2001*
        | Placed on 2 November 2026
        | Total: €25.00
        | Status: *Ready for pickup*
        |
        | 1 × scarf-red
        [human] Talk to us
        [menu] Keep shopping
        [order.again:2001] Order again
      = at order 2001, speaks en, proved 1
orders up
10:02 > "orders"
      ? own orders
      < buttons
        | I find no order under your number; I look back 60 days. Did you order with another number? Then send me the number of the order and its e-mail or postcode, for example: *#1001 kerry@example.com*
        [menu] Menu
        [human] Talk to us
      = awaiting an order's number, speaks en, proved 1
10:03 > "2002"
      ? order 2002, knowing of one
      < buttons
        | I do not find *#2002* under your number. To show it to you I need the e-mail or the postcode of that order.
        [menu] Menu
        [human] Talk to us
      = awaiting proof for order 2002, speaks en, proved 1
10:04 > "blue scarf"
      ? search "blue scarf", page 1
      < list "See products"
        | Here is what I found for “blue scarf”:
        -- Found for you
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [menu] Back | Return to where you were
      = idle, speaks en, proved 1
