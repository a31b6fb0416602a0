# The same once more: at today's prices, with what is gone named, and into the cart with one tap.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf scarves: scarf-grey "Grey scarf" 30.00
order #1001 50.00 EUR delivered d1: 2x scarf-red, 1x scarf-blue, 1x scarf-grey, 1x gift-wrap
shelf scarf-red 26.00
shelf scarf-red x1
shelf scarf-blue gone

10:00 > "order again"
      ? own orders
      ? fresh variants scarf-red, scarf-blue, scarf-grey
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | Order *#1001* at today's prices:
        | 1 × Red scarf: €26.00
        | 1 × Grey scarf: €30.00
        | *Total: €56.00*
        |
        | • Red scarf: only 1 left, so I changed the quantity
        | • scarf-blue is no longer sold, so I took it out
        | • gift-wrap is no longer sold, so I took it out
        footer Shipping and taxes are worked out at checkout
        [order.again.yes:1001] Put in my cart
        [menu] Menu
      = at order 1001
10:01 > tap order.again.yes:1001
      ? order 1001
      ? fresh variants scarf-red, scarf-blue, scarf-grey
      < buttons
        | Red scarf: only 1 left, so I changed the quantity
        | scarf-blue is no longer sold, so I took it out
        | gift-wrap is no longer sold, so I took it out
        |
        | 🛒 *Your cart*
        | 1 × Red scarf: €26.00
        | 1 × Grey scarf: €30.00
        | *Total: €56.00*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, cart 1x scarf-red 26.00 EUR + 1x scarf-grey 30.00 EUR
10:02 > tap order.again.yes:1001
      ? order 1001
      ? fresh variants scarf-red, scarf-blue, scarf-grey
      < buttons
        | Red scarf: only 1 left, so I changed the quantity
        | scarf-blue is no longer sold, so I took it out
        | gift-wrap is no longer sold, so I took it out
        |
        | 🛒 *Your cart*
        | 1 × Red scarf: €26.00
        | 1 × Grey scarf: €30.00
        | *Total: €56.00*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, cart 1x scarf-red 26.00 EUR + 1x scarf-grey 30.00 EUR
shelf scarf-red x0
shelf scarf-grey gone
10:03 > tap order.again:1001
      ? order 1001
      ? fresh variants scarf-red, scarf-blue, scarf-grey
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Nothing from order *#1001* can be bought any more.
        footer You can also just write what you want
        -- Collections
        [collection:scarves] Scarves | 1 product
        -- Menu
        [cart.view] Cart | 2 items, €56.00
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 1x scarf-red 26.00 EUR + 1x scarf-grey 30.00 EUR
shelf down
10:04 > tap order.again:1001
      ? order 1001
      ? fresh variants scarf-red, scarf-blue, scarf-grey
      < list "Open menu"
        | Sorry, I cannot look at our shelves right now. Please try again in a minute.
        footer You can also just write what you want
        -- Menu
        [cart.view] Cart | 2 items, €56.00
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 1x scarf-red 26.00 EUR + 1x scarf-grey 30.00 EUR
