# Number or user id changed: the talk goes on where it was.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > tap cart.add:scarf-red:1
      ? variants scarf-red
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | ✅ In your cart: 1 × Red scarf
        | Your cart: 1 item, €25.00
        [checkout] Check out
        [with:scarf-red] Keep shopping
        [cart.view] View cart
      = idle, cart 1x scarf-red 25.00 EUR

09:01 @ identity changed
      = idle, cart 1x scarf-red 25.00 EUR

09:02 > "cart"
      ? variants scarf-red
      < buttons
        | 🛒 *Your cart*
        | 1 × Red scarf: €25.00
        | *Total: €25.00*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, cart 1x scarf-red 25.00 EUR
