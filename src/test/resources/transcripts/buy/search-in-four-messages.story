# By search: from hi to the payment link in four messages of ours.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > "hi"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle

09:01 > "scarf"
      ? search "scarf", page 1
      < list "See products"
        | Here is what I found for “scarf”:
        -- Found for you
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [menu] Back | Return to where you were
      = idle

09:02 > tap product:scarf-blue
      ? product scarf-blue
      < buttons
        | *Blue scarf*
        | Price: €27.50
        | Quantity: 1
        | Total: *€27.50*
        footer You can also write a number
        [buy:scarf-blue:1] Buy now
        [qty:scarf-blue:2] ➕ More
        [cart.add:scarf-blue:1] 🛒 Add 1 to cart
      = choosing quantity 1x scarf-blue

09:03 > tap buy:scarf-blue:1
      ? fresh variants scarf-blue
      ! prepare checkout 1 in en: 1x scarf-blue 27.50 EUR
      ! wake in 90 s: checkout:1
      = awaiting checkout 1 (buy now): 1x scarf-blue 27.50 EUR, bought now [1]

09:03 @ checkout ready 1 https://linen-house.example/pay/1 total 27.50 EUR
      < link "Pay now" https://linen-house.example/pay/1
        | 1 × Blue scarf: *€27.50*
        | Tap the button to choose delivery and pay.
        footer Secure payment at our shop
      = awaiting payment 1 (buy now) https://linen-house.example/pay/1, bought now [1]
