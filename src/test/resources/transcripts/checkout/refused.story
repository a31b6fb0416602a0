# Shopify refuses; the cart survives. A late second answer changes nothing.
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

09:01 @ checkout refused 1 sold out
      < buttons
        | Sorry, something in your order has just sold out. Your cart is kept: please have a look and try again.
        [checkout] Try again
        [cart.view] View cart
        [human] Talk to us
      = idle, cart 1x scarf-red 25.00 EUR

09:02 @ checkout ready 1 https://linen-house.example/pay/1
      = idle, cart 1x scarf-red 25.00 EUR

09:03 > tap checkout
      ? fresh variants scarf-red
      ! prepare checkout 2 in en: 1x scarf-red 25.00 EUR
      ! wake in 90 s: checkout:2
      = awaiting checkout 2: 1x scarf-red 25.00 EUR, cart 1x scarf-red 25.00 EUR

09:03 @ checkout refused 2 shop refused
      < buttons
        | Sorry, the shop could not take this order. Your cart is kept: have a look at it, or talk to us.
        [checkout] Try again
        [cart.view] View cart
        [human] Talk to us
      = idle, cart 1x scarf-red 25.00 EUR

09:03 @ checkout refused 2 shop refused
      = idle, cart 1x scarf-red 25.00 EUR

09:04 > tap buy:scarf-blue:1
      ? fresh variants scarf-blue
      ! prepare checkout 3 in en: 1x scarf-blue 27.50 EUR
      ! wake in 90 s: checkout:3
      = awaiting checkout 3 (buy now): 1x scarf-blue 27.50 EUR, cart 1x scarf-red 25.00 EUR, bought now [3]

09:04 @ checkout refused 3 shop unreachable
      < buttons
        | Sorry, I cannot reach our checkout right now. Your cart is kept: please try again in a minute.
        [buy:scarf-blue:1] Try again
        [cart.view] View cart
        [human] Talk to us
      = idle, cart 1x scarf-red 25.00 EUR, bought now [3]
