# "Back" goes one step up, wherever they stand.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > "back"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | What would you like to do?
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

09:01 > tap variant:dress/S/Red
      ? product of variant dress/S/Red
      < buttons
        image https://img.example/dress.jpg
        | *Linen dress – S / Red*
        | Price: €80.00
        | Quantity: 1
        | Total: *€80.00*
        footer You can also write a number
        [buy:dress/S/Red:1] Buy now
        [qty:dress/S/Red:2] ➕ More
        [cart.add:dress/S/Red:1] 🛒 Add 1 to cart
      = choosing quantity 1x dress/S/Red

09:02 > "back"
      ? product of variant dress/S/Red
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

09:03 > "back"
      ? product dress
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
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle

09:04 > tap search
      < buttons
        | What are you looking for? A word or two is enough: a name, a colour, a brand.
        [browse] Browse the shop
        [menu] Menu
      = awaiting search words

09:05 > "back"
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
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle

09:06 > tap cart.add:scarf-red:1
      ? variants scarf-red
      < buttons
        | ✅ In your cart: 1 × Red scarf
        | Your cart: 1 item, €25.00
        [checkout] Check out
        [with:scarf-red] Keep shopping
        [cart.view] View cart
      = idle, cart 1x scarf-red 25.00 EUR

09:07 > tap cart.line:scarf-red
      ? variants scarf-red
      < buttons
        | *Red scarf*
        | You have 1 in your cart. How many would you like?
        | *Total: €25.00*
        footer You can also write a number
        [cart.set:scarf-red:0] Remove
        [cart.set:scarf-red:2] ➕ More
        [cart.view] View cart
      = changing line scarf-red, cart 1x scarf-red 25.00 EUR

09:08 > "back"
      ? variants scarf-red
      < buttons
        | 🛒 *Your cart*
        | 1 × Red scarf: €25.00
        | *Total: €25.00*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, cart 1x scarf-red 25.00 EUR

09:09 > tap cart.clear
      < buttons
        | Your cart is empty now.
        [cart.undo] Undo
        [menu] Keep shopping
      = cart cleared of 1x scarf-red 25.00 EUR

09:10 > "back"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Your cart is empty. Let us find something you like!
        footer You can also just write what you want
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
