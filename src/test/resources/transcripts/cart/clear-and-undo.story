# Emptied, brought back, emptied twice.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > tap cart.clear
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | Your cart is empty. Let us find something you like!
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
      = idle

09:01 > tap cart.add:scarf-red:2
      ? variants scarf-red
      < buttons
        | ✅ In your cart: 2 × Red scarf
        | Your cart: 2 items, €50.00
        [checkout] Check out
        [with:scarf-red] Keep shopping
        [cart.view] View cart
      = idle, cart 2x scarf-red 25.00 EUR

09:02 > tap cart.clear
      < buttons
        | Your cart is empty now.
        [cart.undo] Undo
        [menu] Keep shopping
      = cart cleared of 2x scarf-red 25.00 EUR

09:03 > tap cart.undo
      ? variants scarf-red
      < buttons
        | Done, everything is back in your cart.
        |
        | 🛒 *Your cart*
        | 2 × Red scarf: €50.00
        | *Total: €50.00*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, cart 2x scarf-red 25.00 EUR

09:04 > "empty cart"
      < buttons
        | Your cart is empty now.
        [cart.undo] Undo
        [menu] Keep shopping
      = cart cleared of 2x scarf-red 25.00 EUR

09:04 > tap cart.clear
      = cart cleared of 2x scarf-red 25.00 EUR

09:05 > "menu"
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
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle

09:06 > "undo"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | There is nothing left to undo.
        |
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
      = idle
