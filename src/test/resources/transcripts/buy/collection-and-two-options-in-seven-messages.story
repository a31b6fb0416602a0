# Fifteen variants, two options: from hi to the payment link in seven messages of ours.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
shelf shirts "Shirts": shirt "Linen shirt" 45.00 x6 image says "Washed linen, cut wide." options Size XS|S|M|L|XL, Colour White|Blue|Green

09:00 > "hello"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:shirt] Linen shirt | €45.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 1 product
        [collection:shirts] Shirts | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, speaks en

09:01 > tap collection:shirts
      ? collection shirts, page 1
      < list "See products"
        | *Shirts*
        | Choose a product to see it up close.
        -- Products
        [product:shirt] Linen shirt | €45.00 · In stock
        [browse] Back | Return to where you were
      = idle, speaks en

09:02 > tap product:shirt
      ? product shirt
      < list "See options"
        | *Linen shirt*
        | *€45.00*
        | Washed linen, cut wide.
        |
        | Please choose: Size
        -- Options
        [pick:shirt:0] XS
        [pick:shirt:1] S
        [pick:shirt:2] M
        [pick:shirt:3] L
        [pick:shirt:4] XL
      = choosing options of 1x shirt, speaks en

09:03 > tap pick:shirt:2
      ? product shirt
      < buttons
        image https://img.example/shirt.jpg
        | *Linen shirt*
        | *€45.00*
        | Chosen so far: M
        |
        | Please choose: Colour
        [variant:shirt/M/White] White
        [variant:shirt/M/Blue] Blue
        [variant:shirt/M/Green] Green
      = choosing options of 1x shirt/M, speaks en

09:04 > tap variant:shirt/M/Blue
      ? product of variant shirt/M/Blue
      < buttons
        image https://img.example/shirt.jpg
        | *Linen shirt – M / Blue*
        | Price: €45.00
        | Quantity: 1
        | Total: *€45.00*
        |
        | Washed linen, cut wide.
        footer You can also write a number
        [buy:shirt/M/Blue:1] Buy now
        [qty:shirt/M/Blue:2] ➕ More
        [cart.add:shirt/M/Blue:1] 🛒 Add 1 to cart
      = choosing quantity 1x shirt/M/Blue, speaks en

09:05 > tap cart.add:shirt/M/Blue:1
      ? variants shirt/M/Blue
      < buttons
        | ✅ In your cart: 1 × Linen shirt – M / Blue
        | Your cart: 1 item, €45.00
        [checkout] Check out
        [with:shirt] Keep shopping
        [cart.view] View cart
      = idle, speaks en, cart 1x shirt/M/Blue 45.00 EUR

09:06 > tap checkout
      ? fresh variants shirt/M/Blue
      ! prepare checkout 1 in en: 1x shirt/M/Blue 45.00 EUR
      ! wake in 90 s: checkout:1
      = awaiting checkout 1: 1x shirt/M/Blue 45.00 EUR, speaks en, cart 1x shirt/M/Blue 45.00 EUR

09:06 @ checkout ready 1 https://linen-house.example/pay/1
      < link "Pay now" https://linen-house.example/pay/1
        | Your items come to about *€45.00*; checkout shows the exact amount.
        | Tap the button to choose delivery and pay.
        footer Secure payment at our shop
      = awaiting payment 1 https://linen-house.example/pay/1, speaks en, cart 1x shirt/M/Blue 45.00 EUR
