# Tapped twice, answered twice, answered late, and for a cart that is another one by now.
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

09:01 > tap checkout
      = awaiting checkout 1: 1x scarf-red 25.00 EUR, cart 1x scarf-red 25.00 EUR

# Looking around does not stop a checkout under way.
09:01 > "menu"
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
        [cart.view] Cart | 1 item, €25.00
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = awaiting checkout 1: 1x scarf-red 25.00 EUR, cart 1x scarf-red 25.00 EUR

09:01 @ checkout ready 1 https://linen-house.example/pay/1 total 25.00 EUR
      < link "Pay now" https://linen-house.example/pay/1
        | Your order comes to *€25.00*.
        | Tap the button to choose delivery and pay.
        footer Secure payment at our shop
      = awaiting payment 1 https://linen-house.example/pay/1, cart 1x scarf-red 25.00 EUR

09:02 @ checkout ready 1 https://linen-house.example/pay/1 total 25.00 EUR
      = awaiting payment 1 https://linen-house.example/pay/1, cart 1x scarf-red 25.00 EUR

09:03 > tap checkout
      ? fresh variants scarf-red
      ! prepare checkout 2 in en: 1x scarf-red 25.00 EUR
      ! wake in 90 s: checkout:2
      = awaiting checkout 2: 1x scarf-red 25.00 EUR, cart 1x scarf-red 25.00 EUR

# Changing the cart does.
09:03 > tap cart.add:scarf-blue:1
      ? variants scarf-blue
      < buttons
        | ✅ In your cart: 1 × Blue scarf
        | Your cart: 2 items, €52.50
        [checkout] Check out
        [with:scarf-blue] Keep shopping
        [cart.view] View cart
      = idle, cart 1x scarf-red 25.00 EUR + 1x scarf-blue 27.50 EUR

09:03 @ checkout ready 2 https://linen-house.example/pay/2 total 25.00 EUR
      = idle, cart 1x scarf-red 25.00 EUR + 1x scarf-blue 27.50 EUR

09:04 > tap checkout
      ? fresh variants scarf-red, scarf-blue
      ! prepare checkout 3 in en: 1x scarf-red 25.00 EUR + 1x scarf-blue 27.50 EUR
      ! wake in 90 s: checkout:3
      = awaiting checkout 3: 1x scarf-red 25.00 EUR + 1x scarf-blue 27.50 EUR, cart 1x scarf-red 25.00 EUR + 1x scarf-blue 27.50 EUR

09:04 @ checkout ready 3 https://linen-house.example/pay/3 total 52.50 EUR
      < link "Pay now" https://linen-house.example/pay/3
        | Your order comes to *€52.50*.
        | Tap the button to choose delivery and pay.
        footer Secure payment at our shop
      = awaiting payment 3 https://linen-house.example/pay/3, cart 1x scarf-red 25.00 EUR + 1x scarf-blue 27.50 EUR

# Tapped again after the link: a new one, at the prices of the moment.
09:05 > "checkout"
      ? fresh variants scarf-red, scarf-blue
      ! prepare checkout 4 in en: 1x scarf-red 25.00 EUR + 1x scarf-blue 27.50 EUR
      ! wake in 90 s: checkout:4
      = awaiting checkout 4: 1x scarf-red 25.00 EUR + 1x scarf-blue 27.50 EUR, cart 1x scarf-red 25.00 EUR + 1x scarf-blue 27.50 EUR

09:05 @ checkout ready 4 https://linen-house.example/pay/4 total 52.50 EUR
      < link "Pay now" https://linen-house.example/pay/4
        | Your order comes to *€52.50*.
        | Tap the button to choose delivery and pay.
        footer Secure payment at our shop
      = awaiting payment 4 https://linen-house.example/pay/4, cart 1x scarf-red 25.00 EUR + 1x scarf-blue 27.50 EUR

09:06 > "back"
      ? variants scarf-red, scarf-blue
      < buttons
        | 🛒 *Your cart*
        | 1 × Red scarf: €25.00
        | 1 × Blue scarf: €27.50
        | *Total: €52.50*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = awaiting payment 4 https://linen-house.example/pay/4, cart 1x scarf-red 25.00 EUR + 1x scarf-blue 27.50 EUR
