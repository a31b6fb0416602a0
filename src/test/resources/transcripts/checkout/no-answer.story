# Shopify never answers: the shopper hears of it, once.
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

09:01 > tap checkout
      ? fresh variants scarf-red
      ! prepare checkout 1 in en: 1x scarf-red 25.00 EUR
      ! wake in 90 s: checkout:1
      = awaiting checkout 1: 1x scarf-red 25.00 EUR, cart 1x scarf-red 25.00 EUR

09:03 @ timer checkout:1
      < buttons
        | Sorry, I cannot reach our checkout right now. Your cart is kept: please try again in a minute.
        [checkout] Try again
        [cart.view] View cart
        [human] Talk to us
      = idle, cart 1x scarf-red 25.00 EUR

09:04 @ timer checkout:1
      = idle, cart 1x scarf-red 25.00 EUR

09:05 > tap checkout
      ? fresh variants scarf-red
      ! prepare checkout 2 in en: 1x scarf-red 25.00 EUR
      ! wake in 90 s: checkout:2
      = awaiting checkout 2: 1x scarf-red 25.00 EUR, cart 1x scarf-red 25.00 EUR

09:05 @ checkout ready 2 https://linen-house.example/pay/2
      < link "Pay now" https://linen-house.example/pay/2
        | Your items come to about *€25.00*; checkout shows the exact amount.
        | Tap the button to choose delivery and pay.
        footer Secure payment at our shop
      = awaiting payment 2 https://linen-house.example/pay/2, cart 1x scarf-red 25.00 EUR

09:07 @ timer checkout:2
      = awaiting payment 2 https://linen-house.example/pay/2, cart 1x scarf-red 25.00 EUR

09:08 @ timer something else
      = awaiting payment 2 https://linen-house.example/pay/2, cart 1x scarf-red 25.00 EUR
