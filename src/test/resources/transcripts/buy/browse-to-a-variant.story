# By "browse", through all collections; six variants fit one list.
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

09:01 > tap browse
      ? collections, page 1
      < list "See collections"
        | Here are our collections. Which one would you like to see?
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        [new] New in | What came in last
        [page:best:1] Best sellers | What other shoppers like most
      = idle

09:02 > tap collection:dresses
      ? collection dresses, page 1
      < list "See products"
        | *Dresses*
        | Choose a product to see it up close.
        -- Products
        [product:dress] Linen dress | €80.00 · In stock
        [browse] Back | Return to where you were
      = idle

09:03 > tap product:dress
      ? product dress
      < list "See options"
        | *Linen dress*
        | *€80.00*
        |
        | Please choose: Size, Colour
        -- Options
        [variant:dress/S/Red] S / Red | €80.00 · In stock
        [variant:dress/S/Blue] S / Blue | €80.00 · In stock
        [variant:dress/M/Red] M / Red | €80.00 · In stock
        [variant:dress/M/Blue] M / Blue | €80.00 · In stock
        [variant:dress/L/Red] L / Red | €80.00 · In stock
        [variant:dress/L/Blue] L / Blue | €80.00 · In stock
      = choosing options of 1x dress

09:04 > tap variant:dress/M/Red
      ? product of variant dress/M/Red
      < buttons
        image https://img.example/dress.jpg
        | *Linen dress – M / Red*
        | Price: €80.00
        | Quantity: 1
        | Total: *€80.00*
        footer You can also write a number
        [buy:dress/M/Red:1] Buy now
        [qty:dress/M/Red:2] ➕ More
        [cart.add:dress/M/Red:1] 🛒 Add 1 to cart
      = choosing quantity 1x dress/M/Red

09:05 > tap qty:dress/M/Red:2
      ? product of variant dress/M/Red
      < buttons
        image https://img.example/dress.jpg
        | *Linen dress – M / Red*
        | Price: €80.00
        | Quantity: 2
        | Total: *€160.00*
        footer You can also write a number
        [qty:dress/M/Red:1] ➖ Less
        [qty:dress/M/Red:3] ➕ More
        [cart.add:dress/M/Red:2] 🛒 Add 2 to cart
      = choosing quantity 2x dress/M/Red

09:06 > tap buy:dress/M/Red:2
      ? fresh variants dress/M/Red
      ! prepare checkout 1 in en: 2x dress/M/Red 80.00 EUR
      ! wake in 90 s: checkout:1
      = awaiting checkout 1 (buy now): 2x dress/M/Red 80.00 EUR, bought now [1]

09:06 @ checkout ready 1 https://linen-house.example/pay/1 total 160.00 EUR
      < link "Pay now" https://linen-house.example/pay/1
        | 2 × Linen dress – M / Red: *€160.00*
        | Tap the button to choose delivery and pay.
        footer Secure payment at our shop
      = awaiting payment 1 (buy now) https://linen-house.example/pay/1, bought now [1]
