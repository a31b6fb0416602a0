# What is bought now goes past the cart, and the order does not empty it.
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

09:01 > tap buy:scarf-red:1
      ? fresh variants scarf-red
      ! prepare checkout 1 in en: 1x scarf-red 25.00 EUR
      ! wake in 90 s: checkout:1
      = awaiting checkout 1 (buy now): 1x scarf-red 25.00 EUR, cart 2x scarf-red 25.00 EUR, bought now [1]

09:01 > tap buy:scarf-red:1
      ? fresh variants scarf-red
      = awaiting checkout 1 (buy now): 1x scarf-red 25.00 EUR, cart 2x scarf-red 25.00 EUR, bought now [1]

09:01 @ checkout ready 1 https://linen-house.example/pay/1 total 25.00 EUR
      < link "Pay now" https://linen-house.example/pay/1
        | 1 × Red scarf: *€25.00*
        | Tap the button to choose delivery and pay.
        footer Secure payment at our shop
      = awaiting payment 1 (buy now) https://linen-house.example/pay/1, cart 2x scarf-red 25.00 EUR, bought now [1]

09:02 > "menu"
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
      = awaiting payment 1 (buy now) https://linen-house.example/pay/1, cart 2x scarf-red 25.00 EUR, bought now [1]

09:05 @ order placed #1001 25.00 EUR: 1x scarf-red from checkout 1
      < buttons
        | 🎉 Thank you! We have received your order *#1001* for €25.00.
        [menu] Keep shopping
      = idle, cart 2x scarf-red 25.00 EUR, bought now [1], orders #1001

# An order that does not name its checkout, while the link of a bought-now item is out.
09:06 > tap buy:scarf-red:1
      ? fresh variants scarf-red
      ! prepare checkout 2 in en: 1x scarf-red 25.00 EUR
      ! wake in 90 s: checkout:2
      = awaiting checkout 2 (buy now): 1x scarf-red 25.00 EUR, cart 2x scarf-red 25.00 EUR, bought now [1, 2], orders #1001

09:06 @ checkout ready 2 https://linen-house.example/pay/2
      < link "Pay now" https://linen-house.example/pay/2
        | 1 × Red scarf: about *€25.00*
        | Tap the button to choose delivery and pay; checkout shows the exact amount.
        footer Secure payment at our shop
      = awaiting payment 2 (buy now) https://linen-house.example/pay/2, cart 2x scarf-red 25.00 EUR, bought now [1, 2], orders #1001

09:07 @ order placed #1002 25.00 EUR: 1x scarf-red
      < buttons
        | 🎉 Thank you! We have received your order *#1002* for €25.00.
        [menu] Keep shopping
      = idle, cart 2x scarf-red 25.00 EUR, bought now [1, 2], orders #1002 #1001

# The cart itself is bought.
09:08 > "checkout"
      ? fresh variants scarf-red
      ! prepare checkout 3 in en: 2x scarf-red 25.00 EUR
      ! wake in 90 s: checkout:3
      = awaiting checkout 3: 2x scarf-red 25.00 EUR, cart 2x scarf-red 25.00 EUR, bought now [1, 2], orders #1002 #1001

09:08 @ checkout ready 3 https://linen-house.example/pay/3 total 50.00 EUR
      < link "Pay now" https://linen-house.example/pay/3
        | Your order comes to *€50.00*.
        | Tap the button to choose delivery and pay.
        footer Secure payment at our shop
      = awaiting payment 3 https://linen-house.example/pay/3, cart 2x scarf-red 25.00 EUR, bought now [1, 2], orders #1002 #1001

09:09 @ order placed #1003 50.00 EUR: 2x scarf-red from checkout 3
      < buttons
        | 🎉 Thank you! We have received your order *#1003* for €50.00.
        [menu] Keep shopping
      = idle, bought now [1, 2], orders #1003 #1002 #1001
