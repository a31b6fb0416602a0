# A main menu with a way back leads into the shop, or to the cart of who has one.
store languages en hi
store menu order_track help back
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
shelf shirts "Shirts": shirt "Shirt" 55.00 x3

09:00 > "hello"
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        [orders.other] Track an order
        [help] Help
        [menu.leave] Back
      = idle, speaks en
09:01 > tap menu.leave
      ? collections, page 1
      < list "See collections"
        | Here are our collections. Which one would you like to see?
        -- Collections
        [collection:scarves] Scarves | 1 product
        [collection:shirts] Shirts | 1 product
        [new] New in | What came in last
        [page:best:1] Best sellers | What other shoppers like most
      = idle, speaks en
09:02 > tap cart.add:scarf-red:1
      ? variants scarf-red
      < buttons
        | ✅ In your cart: 1 × Red scarf
        | Your cart: 1 item, €25.00
        [checkout] Check out
        [with:scarf-red] Keep shopping
        [cart.view] View cart
      = idle, speaks en, cart 1x scarf-red 25.00 EUR
09:03 > "menu"
      < buttons
        | What would you like to do?
        footer You can also just write what you want
        [orders.other] Track an order
        [help] Help
        [menu.leave] Back
      = idle, speaks en, cart 1x scarf-red 25.00 EUR
09:04 > "back"
      ? variants scarf-red
      < buttons
        | 🛒 *Your cart*
        | 1 × Red scarf: €25.00
        | *Total: €25.00*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, speaks en, cart 1x scarf-red 25.00 EUR
09:05 > "menu"
      < buttons
        | What would you like to do?
        footer You can also just write what you want
        [orders.other] Track an order
        [help] Help
        [menu.leave] Back
      = idle, speaks en, cart 1x scarf-red 25.00 EUR
09:06 > "3"
      ? variants scarf-red
      < buttons
        | 🛒 *Your cart*
        | 1 × Red scarf: €25.00
        | *Total: €25.00*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, speaks en, cart 1x scarf-red 25.00 EUR
