# A cart nobody touched for its whole life is gone, kindly. Not before somebody can be told.
store keeps carts 3 days
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > tap cart.add:scarf-red:2
      ? variants scarf-red
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | ✅ In your cart: 2 × Red scarf
        | Your cart: 2 items, €50.00
        [checkout] Check out
        [with:scarf-red] Keep shopping
        [cart.view] View cart
      = idle, cart 2x scarf-red 25.00 EUR

d3 09:00 > "cart"
      ? variants scarf-red
      < buttons
        | 🛒 *Your cart*
        | 2 × Red scarf: €50.00
        | *Total: €50.00*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, cart 2x scarf-red 25.00 EUR

d4 08:59 > "menu"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | What would you like to do?
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [cart.view] Cart | 2 items, €50.00
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 2x scarf-red 25.00 EUR

d4 09:00 > reaction "👍"
      = idle, cart 2x scarf-red 25.00 EUR

d4 09:01 > tap buy:scarf-blue:1
      ? fresh variants scarf-blue
      ! prepare checkout 1 in en: 1x scarf-blue 27.50 EUR
      ! wake in 90 s: checkout:1
      = awaiting checkout 1 (buy now): 1x scarf-blue 27.50 EUR, cart 2x scarf-red 25.00 EUR, bought now [1]

d4 09:02 > "hi"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Your cart had been waiting for a long time, so I emptied it. Let us start afresh!
        |
        | Good to see you again at *Linen House*!
        | What can I show you today?
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = awaiting checkout 1 (buy now): 1x scarf-blue 27.50 EUR, bought now [1]

d4 09:03 > "cart"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Your cart is empty. Let us find something you like!
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = awaiting checkout 1 (buy now): 1x scarf-blue 27.50 EUR, bought now [1]
