# A line is opened after its variant was sold out or cannot be looked at.
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

shelf down

09:01 > tap cart.line:scarf-red
      ? variants scarf-red
      < buttons
        | *Red scarf*
        | You have 2 in your cart. How many would you like?
        | *Total: €50.00*
        footer You can also write a number
        [cart.set:scarf-red:1] ➖ Less
        [cart.set:scarf-red:3] ➕ More
        [cart.view] View cart
      = changing line scarf-red, cart 2x scarf-red 25.00 EUR

09:02 > tap cart.set:scarf-red:3
      ? variants scarf-red
      < buttons
        | ✅ Changed: 3 × Red scarf
        | *Total: €75.00*
        footer You can also write a number
        [cart.set:scarf-red:2] ➖ Less
        [cart.set:scarf-red:4] ➕ More
        [cart.view] View cart
      = changing line scarf-red, cart 3x scarf-red 25.00 EUR

shelf up
shelf scarf-red x0

09:03 > tap cart.line:scarf-red
      ? variants scarf-red
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Something has changed since you last looked:
        | • Red scarf is sold out, so I took it out
        |
        | Your cart is empty. Let us find something you like!
        footer You can also just write what you want
        -- Best sellers
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

09:04 > tap cart.set:scarf-red:1
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Your cart is empty. Let us find something you like!
        footer You can also just write what you want
        -- Best sellers
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
