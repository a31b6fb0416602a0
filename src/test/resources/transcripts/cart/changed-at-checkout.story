# At checkout all is read afresh: changes are told first, the link comes after a second tap.
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

shelf scarf-red x1
shelf scarf-blue 20.00

09:02 > tap checkout
      ? fresh variants scarf-red, scarf-blue
      < buttons
        | Something has changed since you last looked:
        | • Red scarf: only 1 left, so I changed the quantity
        | • Blue scarf now costs €20.00 (before: €27.50)
        |
        | 🛒 *Your cart*
        | 1 × Red scarf: €25.00
        | 1 × Blue scarf: €20.00
        | *Total: €45.00*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, cart 1x scarf-red 25.00 EUR + 1x scarf-blue 20.00 EUR

09:03 > tap checkout
      ? fresh variants scarf-red, scarf-blue
      ! prepare checkout 1 in en: 1x scarf-red 25.00 EUR + 1x scarf-blue 20.00 EUR
      ! wake in 90 s: checkout:1
      = awaiting checkout 1: 1x scarf-red 25.00 EUR + 1x scarf-blue 20.00 EUR, cart 1x scarf-red 25.00 EUR + 1x scarf-blue 20.00 EUR

09:03 @ checkout ready 1 https://linen-house.example/pay/1
      < link "Pay now" https://linen-house.example/pay/1
        | Your items come to about *€45.00*; checkout shows the exact amount.
        | Tap the button to choose delivery and pay.
        footer Secure payment at our shop
      = awaiting payment 1 https://linen-house.example/pay/1, cart 1x scarf-red 25.00 EUR + 1x scarf-blue 20.00 EUR
