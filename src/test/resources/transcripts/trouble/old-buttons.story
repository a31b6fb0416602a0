# Buttons of earlier days still work; one that names a product with variants opens the choice.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > tap add_to_cart_scarf-red_2
      ? product scarf-red
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

09:01 > tap view_cart
      ? variants scarf-red
      < buttons
        | 🛒 *Your cart*
        | 2 × Red scarf: €50.00
        | *Total: €50.00*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, cart 2x scarf-red 25.00 EUR

09:02 > tap qty_increase_scarf-red_1
      ? product scarf-red
      < buttons
        image https://img.example/scarf-red.jpg
        | *Red scarf*
        | Price: €25.00
        | Quantity: 2
        | Total: *€50.00*
        |
        | Soft and warm, woven in a small workshop.
        footer You can also write a number
        [qty:scarf-red:1] ➖ Less
        [qty:scarf-red:3] ➕ More
        [cart.add:scarf-red:2] 🛒 Add 2 to cart
      = choosing quantity 2x scarf-red, cart 2x scarf-red 25.00 EUR

09:03 > tap qty_decrease_scarf-red_1
      ? product scarf-red
      < buttons
        image https://img.example/scarf-red.jpg
        | *Red scarf*
        | Price: €25.00
        | Quantity: 1
        | Total: *€25.00*
        |
        | Soft and warm, woven in a small workshop.
        footer You can also write a number
        [buy:scarf-red:1] Buy now
        [qty:scarf-red:2] ➕ More
        [cart.add:scarf-red:1] 🛒 Add 1 to cart
      = choosing quantity 1x scarf-red, cart 2x scarf-red 25.00 EUR

09:04 > tap cat:scarves
      ? collection scarves, page 1
      < list "See products"
        | *Scarves*
        | Choose a product to see it up close.
        -- Products
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [browse] Back | Return to where you were
      = idle, cart 2x scarf-red 25.00 EUR

09:05 > tap customize:dress
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
      = choosing options of 1x dress, cart 2x scarf-red 25.00 EUR

# Three of a dress: the number is kept through the choice.
09:06 > tap add_to_cart_dress_3
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
      = choosing options of 3x dress, cart 2x scarf-red 25.00 EUR

09:07 > tap variant:dress/S/Blue
      ? product of variant dress/S/Blue
      < buttons
        image https://img.example/dress.jpg
        | *Linen dress – S / Blue*
        | Price: €80.00
        | Quantity: 3
        | Total: *€240.00*
        footer You can also write a number
        [qty:dress/S/Blue:2] ➖ Less
        [qty:dress/S/Blue:4] ➕ More
        [cart.add:dress/S/Blue:3] 🛒 Add 3 to cart
      = choosing quantity 3x dress/S/Blue, cart 2x scarf-red 25.00 EUR

09:08 > tap qty_increase_dress_1
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
      = choosing options of 2x dress, cart 2x scarf-red 25.00 EUR

09:09 > tap add_to_cart_scarf-red_-5
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | That button is from an older message and no longer works. Here is what you can do:
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
      = idle, cart 2x scarf-red 25.00 EUR

09:10 > tap add_to_cart_scarf-red_1000000000
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | That button is from an older message and no longer works. Here is what you can do:
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
      = idle, cart 2x scarf-red 25.00 EUR

09:11 > tap clear_cart
      < buttons
        | Your cart is empty now.
        [cart.undo] Undo
        [menu] Keep shopping
      = cart cleared of 2x scarf-red 25.00 EUR
