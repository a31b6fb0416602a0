# After "stop": one confirmation, then silence, whatever happens, until "start".
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

09:01 > tap checkout
      ? fresh variants scarf-red
      ! prepare checkout 1 in en: 2x scarf-red 25.00 EUR
      ! wake in 90 s: checkout:1
      = awaiting checkout 1: 2x scarf-red 25.00 EUR, cart 2x scarf-red 25.00 EUR

09:01 > "STOP!"
      < buttons
        | Done: *Linen House* will not write to you any more. If you change your mind, write *start*.
        [start] Start again
      = awaiting checkout 1: 2x scarf-red 25.00 EUR, stopped, cart 2x scarf-red 25.00 EUR

09:01 @ checkout ready 1 https://linen-house.example/pay/1
      = awaiting payment 1 https://linen-house.example/pay/1, stopped, cart 2x scarf-red 25.00 EUR

09:02 > "stop"
      = awaiting payment 1 https://linen-house.example/pay/1, stopped, cart 2x scarf-red 25.00 EUR

09:03 > "hi"
      = awaiting payment 1 https://linen-house.example/pay/1, stopped, cart 2x scarf-red 25.00 EUR

09:04 > tap cart.add:scarf-blue:1
      = awaiting payment 1 https://linen-house.example/pay/1, stopped, cart 2x scarf-red 25.00 EUR

09:05 > image "what is this?"
      = awaiting payment 1 https://linen-house.example/pay/1, stopped, cart 2x scarf-red 25.00 EUR

09:06 @ order placed #1001 25.00 EUR: 1x scarf-red from checkout 1
      = idle, stopped, cart 1x scarf-red 25.00 EUR, orders #1001

09:07 @ message parked
      = idle, stopped, cart 1x scarf-red 25.00 EUR, orders #1001

09:08 > orders 1x scarf-blue
      = idle, stopped, cart 1x scarf-red 25.00 EUR, orders #1001

09:09 > "start"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Welcome back to *Linen House*! What can I show you?
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [cart.view] Cart | 1 item, €25.00
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [orders] My orders | What you have ordered here
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 1x scarf-red 25.00 EUR, orders #1001

09:10 > "start"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Welcome back! Your cart is still here: 1 item, €25.00.
        | Shall we carry on?
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [cart.view] Cart | 1 item, €25.00
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [orders] My orders | What you have ordered here
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 1x scarf-red 25.00 EUR, orders #1001
