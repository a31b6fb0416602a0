# A cart filled in WhatsApp's own catalogue: looked up, priced anew, put into ours.
store at most 5
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue
shelf scarves: scarf-wool "Wool scarf" 60.00 sku WOOL-1

09:00 > orders 2x scarf-red, 1x WOOL-1
      ? product called scarf-red + product called WOOL-1
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | ✅ Your selection is in your cart: 3 items, €110.00
        |
        | 🛒 *Your cart*
        | 2 × Red scarf: €50.00
        | 1 × Wool scarf: €60.00
        | *Total: €110.00*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, cart 2x scarf-red 25.00 EUR + 1x scarf-wool 60.00 EUR

09:01 > orders 1x NOBODY-KNOWS, 9x scarf-red, 1x scarf-blue
      ? product called NOBODY-KNOWS + product called scarf-red + product called scarf-blue
      < buttons
        | ✅ Your selection is in your cart: 5 items, €162.50
        | 9 items are not available right now.
        |
        | 🛒 *Your cart*
        | 3 × Red scarf: €75.00
        | 1 × Wool scarf: €60.00
        | 1 × Blue scarf: €27.50
        | *Total: €162.50*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, cart 3x scarf-red 25.00 EUR + 1x scarf-wool 60.00 EUR + 1x scarf-blue 27.50 EUR

09:02 > orders 1x NOBODY-KNOWS
      ? product called NOBODY-KNOWS
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Sorry, none of the items in your selection is available right now. Let us find you something else!
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 3 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [cart.view] Cart | 5 items, €162.50
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 3x scarf-red 25.00 EUR + 1x scarf-wool 60.00 EUR + 1x scarf-blue 27.50 EUR
