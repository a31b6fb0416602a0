# Prices and stock are read again when the cart is shown, and what changed is told once.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > tap cart.add:scarf-red:3
      ? variants scarf-red
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | ✅ In your cart: 3 × Red scarf
        | Your cart: 3 items, €75.00
        [checkout] Check out
        [with:scarf-red] Keep shopping
        [cart.view] View cart
      = idle, cart 3x scarf-red 25.00 EUR

09:01 > tap cart.add:scarf-blue:1
      ? variants scarf-blue
      < buttons
        | ✅ In your cart: 1 × Blue scarf
        | Your cart: 4 items, €102.50
        [checkout] Check out
        [with:scarf-blue] Keep shopping
        [cart.view] View cart
      = idle, cart 3x scarf-red 25.00 EUR + 1x scarf-blue 27.50 EUR

09:02 > tap cart.add:dress/M/Red:2
      ? variants dress/M/Red
      < buttons
        | ✅ In your cart: 2 × Linen dress – M / Red
        | Your cart: 6 items, €262.50
        [checkout] Check out
        [with:dress] Keep shopping
        [cart.view] View cart
      = idle, cart 3x scarf-red 25.00 EUR + 1x scarf-blue 27.50 EUR + 2x dress/M/Red 80.00 EUR

shelf scarf-red x2
shelf scarf-blue 30.00
shelf dress/M/Red x0

09:03 > tap cart.view
      ? variants scarf-red, scarf-blue, dress/M/Red
      < buttons
        | Something has changed since you last looked:
        | • Red scarf: only 2 left, so I changed the quantity
        | • Blue scarf now costs €30.00 (before: €27.50)
        | • Linen dress – M / Red is sold out, so I took it out
        |
        | 🛒 *Your cart*
        | 2 × Red scarf: €50.00
        | 1 × Blue scarf: €30.00
        | *Total: €80.00*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, cart 2x scarf-red 25.00 EUR + 1x scarf-blue 30.00 EUR

09:04 > tap cart.view
      ? variants scarf-red, scarf-blue
      < buttons
        | 🛒 *Your cart*
        | 2 × Red scarf: €50.00
        | 1 × Blue scarf: €30.00
        | *Total: €80.00*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, cart 2x scarf-red 25.00 EUR + 1x scarf-blue 30.00 EUR

shelf scarf-red gone
shelf scarf-blue gone

09:05 > tap cart.view
      ? variants scarf-red, scarf-blue
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Something has changed since you last looked:
        | • Red scarf is no longer sold, so I took it out
        | • Blue scarf is no longer sold, so I took it out
        |
        | Your cart is empty. Let us find something you like!
        footer You can also just write what you want
        -- Best sellers
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 0 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle
