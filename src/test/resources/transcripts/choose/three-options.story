# Three options, twenty-four variants: one option after the other, sold-out values marked, back by word.
shelf shirts "Shirts": shirt "Linen shirt" 45.00 x2 image options Fit Slim|Wide, Size 38|39|40|41, Colour White|Blue|Green
shelf shirt/Slim/40/White x0
shelf shirt/Slim/40/Blue x0
shelf shirt/Slim/40/Green x0
shelf shirt/Slim/41/White 50.00

09:00 > tap product:shirt
      ? product shirt
      < buttons
        image https://img.example/shirt.jpg
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | *Linen shirt*
        | from €45.00
        |
        | Please choose: Fit
        [pick:shirt:0] Slim
        [pick:shirt:1] Wide
      = choosing options of 1x shirt

09:01 > tap pick:shirt:0
      ? product shirt
      < list "See options"
        | *Linen shirt*
        | from €45.00
        | Chosen so far: Slim
        |
        | Please choose: Size
        -- Options
        [pick:shirt:0.0] 38
        [pick:shirt:0.1] 39
        [pick:shirt:0.2] ✕ 40 | Sold out
        [pick:shirt:0.3] 41
      = choosing options of 1x shirt/Slim

09:02 > tap pick:shirt:0.2
      ? product shirt
      < buttons
        image https://img.example/shirt.jpg
        | *Linen shirt*
        | *€45.00*
        | Chosen so far: Slim / 40
        |
        | Please choose: Colour
        [variant:shirt/Slim/40/White] ✕ White
        [variant:shirt/Slim/40/Blue] ✕ Blue
        [variant:shirt/Slim/40/Green] ✕ Green
      = choosing options of 1x shirt/Slim/40

09:03 > "back"
      ? product shirt
      < list "See options"
        | *Linen shirt*
        | from €45.00
        | Chosen so far: Slim
        |
        | Please choose: Size
        -- Options
        [pick:shirt:0.0] 38
        [pick:shirt:0.1] 39
        [pick:shirt:0.2] ✕ 40 | Sold out
        [pick:shirt:0.3] 41
      = choosing options of 1x shirt/Slim

09:04 > "39"
      ? product shirt
      < buttons
        image https://img.example/shirt.jpg
        | *Linen shirt*
        | *€45.00*
        | Chosen so far: Slim / 39
        |
        | Please choose: Colour
        [variant:shirt/Slim/39/White] White
        [variant:shirt/Slim/39/Blue] Blue
        [variant:shirt/Slim/39/Green] Green
      = choosing options of 1x shirt/Slim/39

09:05 > "white"
      ? product shirt
      < buttons
        image https://img.example/shirt.jpg
        | *Linen shirt – Slim / 39 / White*
        | Price: €45.00
        | Quantity: 1
        | Total: *€45.00*
        footer You can also write a number
        [buy:shirt/Slim/39/White:1] Buy now
        [qty:shirt/Slim/39/White:2] ➕ More
        [cart.add:shirt/Slim/39/White:1] 🛒 Add 1 to cart
      = choosing quantity 1x shirt/Slim/39/White

09:06 > tap cart.add:shirt/Slim/39/White:1
      ? variants shirt/Slim/39/White
      < buttons
        | ✅ In your cart: 1 × Linen shirt – Slim / 39 / White
        | Your cart: 1 item, €45.00
        [checkout] Check out
        [with:shirt] Keep shopping
        [cart.view] View cart
      = idle, cart 1x shirt/Slim/39/White 45.00 EUR

# Typed at the beginning of the choice: two of them, kept to the end.
09:07 > tap product:shirt
      ? product shirt
      < buttons
        image https://img.example/shirt.jpg
        | *Linen shirt*
        | from €45.00
        |
        | Please choose: Fit
        [pick:shirt:0] Slim
        [pick:shirt:1] Wide
      = choosing options of 1x shirt, cart 1x shirt/Slim/39/White 45.00 EUR

09:08 > "2"
      ? product shirt
      < buttons
        image https://img.example/shirt.jpg
        | *Linen shirt*
        | from €45.00
        |
        | Please choose: Fit
        [pick:shirt:0] Slim
        [pick:shirt:1] Wide
      = choosing options of 2x shirt, cart 1x shirt/Slim/39/White 45.00 EUR

09:09 > "Wide"
      ? product shirt
      < list "See options"
        | *Linen shirt*
        | *€45.00*
        | Chosen so far: Wide
        |
        | Please choose: Size
        -- Options
        [pick:shirt:1.0] 38
        [pick:shirt:1.1] 39
        [pick:shirt:1.2] 40
        [pick:shirt:1.3] 41
      = choosing options of 2x shirt/Wide, cart 1x shirt/Slim/39/White 45.00 EUR

09:10 > "38"
      ? product shirt
      < buttons
        image https://img.example/shirt.jpg
        | *Linen shirt*
        | *€45.00*
        | Chosen so far: Wide / 38
        |
        | Please choose: Colour
        [variant:shirt/Wide/38/White] White
        [variant:shirt/Wide/38/Blue] Blue
        [variant:shirt/Wide/38/Green] Green
      = choosing options of 2x shirt/Wide/38, cart 1x shirt/Slim/39/White 45.00 EUR

09:11 > tap variant:shirt/Wide/38/Blue
      ? product of variant shirt/Wide/38/Blue
      < buttons
        image https://img.example/shirt.jpg
        | *Linen shirt – Wide / 38 / Blue*
        | Price: €45.00
        | Quantity: 2
        | Total: *€90.00*
        footer You can also write a number
        [qty:shirt/Wide/38/Blue:1] ➖ Less
        [buy:shirt/Wide/38/Blue:2] Buy now
        [cart.add:shirt/Wide/38/Blue:2] 🛒 Add 2 to cart
      = choosing quantity 2x shirt/Wide/38/Blue, cart 1x shirt/Slim/39/White 45.00 EUR

# A word that is no value is looked for in the shop.
09:12 > tap product:shirt
      ? product shirt
      < buttons
        image https://img.example/shirt.jpg
        | *Linen shirt*
        | from €45.00
        |
        | Please choose: Fit
        [pick:shirt:0] Slim
        [pick:shirt:1] Wide
      = choosing options of 1x shirt, cart 1x shirt/Slim/39/White 45.00 EUR

09:13 > "something else"
      ? product shirt
      ? search "something else", page 1
      ? best sellers, page 1 + collections, page 1
      < list "See products"
        | I found nothing for “something else”, but you may like one of these:
        -- You may like
        [product:shirt] Linen shirt | from €45.00 · In stock
        [menu] Back | Return to where you were
      = idle, speaks en, cart 1x shirt/Slim/39/White 45.00 EUR, not understood x1
