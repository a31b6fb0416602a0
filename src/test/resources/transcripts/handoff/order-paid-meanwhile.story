# What money hangs on is said whoever has the talk: the link they asked for, and thanks for an order.
# A checkout that is late is not, and neither is a message that could not be worked.
store languages en
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3

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

09:01 > "human"
      < buttons
        | A person of our team answers you from here. Just write what it is about.
        |
        | You will get an answer here as soon as somebody is free.
        [bot] Back to the shop
      ! wake in 240 min: handoff
      ! show in the inbox: nobody yet, asked
      = awaiting checkout 1: 1x scarf-red 25.00 EUR, cart 1x scarf-red 25.00 EUR, with nobody yet

09:02 @ checkout ready 1 https://pay.example/1 total 25.00 EUR
      < link "Pay now" https://pay.example/1
        | Your order comes to *€25.00*.
        | Tap the button to choose delivery and pay.
        footer Secure payment at our shop
      = awaiting payment 1 https://pay.example/1, cart 1x scarf-red 25.00 EUR, with nobody yet

09:03 @ person took
      ! show in the inbox: person, taken
      = awaiting payment 1 https://pay.example/1, cart 1x scarf-red 25.00 EUR, with person

09:05 @ order placed #1001 25.00 EUR: 1x scarf-red from checkout 1
      < buttons
        | 🎉 Thank you! We have received your order *#1001* for €25.00.
        [menu] Keep shopping
      = idle, with person, orders #1001

09:06 > tap cart.add:scarf-red:1
      ? variants scarf-red
      < buttons
        | ✅ In your cart: 1 × Red scarf
        | Your cart: 1 item, €25.00
        [checkout] Check out
        [with:scarf-red] Keep shopping
        [cart.view] View cart
      ! show in the inbox: bot, left
      = idle, cart 1x scarf-red 25.00 EUR, orders #1001

09:07 > tap checkout
      ? fresh variants scarf-red
      ! prepare checkout 2 in en: 1x scarf-red 25.00 EUR
      ! wake in 90 s: checkout:2
      = awaiting checkout 2: 1x scarf-red 25.00 EUR, cart 1x scarf-red 25.00 EUR, orders #1001

09:07 @ person took
      ! wake in 240 min: handoff
      ! show in the inbox: person, taken
      = awaiting checkout 2: 1x scarf-red 25.00 EUR, cart 1x scarf-red 25.00 EUR, with person, orders #1001

09:08 @ message parked
      = awaiting checkout 2: 1x scarf-red 25.00 EUR, cart 1x scarf-red 25.00 EUR, with person, orders #1001

09:09 @ timer checkout:2
      = awaiting checkout 2: 1x scarf-red 25.00 EUR, cart 1x scarf-red 25.00 EUR, with person, orders #1001

09:10 @ identity changed
      = awaiting checkout 2: 1x scarf-red 25.00 EUR, cart 1x scarf-red 25.00 EUR, with person, orders #1001
