# A line more, a line less, one by number, one out of the cart.
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

09:01 > tap cart.add:dress/M/Red:1
      ? variants dress/M/Red
      < buttons
        | ✅ In your cart: 1 × Linen dress – M / Red
        | Your cart: 3 items, €130.00
        [checkout] Check out
        [with:dress] Keep shopping
        [cart.view] View cart
      = idle, cart 2x scarf-red 25.00 EUR + 1x dress/M/Red 80.00 EUR

09:02 > tap cart.add:scarf-red:5
      ? variants scarf-red
      < buttons
        | ✅ In your cart: 3 × Red scarf
        | You asked for 7; more is not possible.
        | Your cart: 4 items, €155.00
        [checkout] Check out
        [with:scarf-red] Keep shopping
        [cart.view] View cart
      = idle, cart 3x scarf-red 25.00 EUR + 1x dress/M/Red 80.00 EUR

09:03 > tap cart.view
      ? variants scarf-red, dress/M/Red
      < buttons
        | 🛒 *Your cart*
        | 3 × Red scarf: €75.00
        | 1 × Linen dress – M / Red: €80.00
        | *Total: €155.00*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, cart 3x scarf-red 25.00 EUR + 1x dress/M/Red 80.00 EUR

09:04 > tap cart.edit
      < list "Choose an item"
        | Which item would you like to change?
        -- Your cart
        [cart.line:scarf-red] Red scarf | Quantity 3 · €75.00
        [cart.line:dress/M/Red] Linen dress – M / Red | Quantity 1 · €80.00
        [cart.clear] Empty cart | 4 items, €155.00
      = idle, cart 3x scarf-red 25.00 EUR + 1x dress/M/Red 80.00 EUR

09:05 > tap cart.line:scarf-red
      ? variants scarf-red
      < buttons
        | *Red scarf*
        | You have 3 in your cart. How many would you like?
        | *Total: €155.00*
        footer You can also write a number
        [cart.set:scarf-red:2] ➖ Less
        [cart.set:scarf-red:0] Remove
        [cart.view] View cart
      = changing line scarf-red, cart 3x scarf-red 25.00 EUR + 1x dress/M/Red 80.00 EUR

09:06 > tap cart.set:scarf-red:2
      ? variants scarf-red
      < buttons
        | ✅ Changed: 2 × Red scarf
        | *Total: €130.00*
        footer You can also write a number
        [cart.set:scarf-red:1] ➖ Less
        [cart.set:scarf-red:3] ➕ More
        [cart.view] View cart
      = changing line scarf-red, cart 2x scarf-red 25.00 EUR + 1x dress/M/Red 80.00 EUR

09:07 > "1"
      ? variants scarf-red
      < buttons
        | ✅ Changed: 1 × Red scarf
        | *Total: €105.00*
        footer You can also write a number
        [cart.set:scarf-red:0] Remove
        [cart.set:scarf-red:2] ➕ More
        [cart.view] View cart
      = changing line scarf-red, cart 1x scarf-red 25.00 EUR + 1x dress/M/Red 80.00 EUR

09:08 > "more"
      ? variants scarf-red
      < buttons
        | ✅ Changed: 2 × Red scarf
        | *Total: €130.00*
        footer You can also write a number
        [cart.set:scarf-red:1] ➖ Less
        [cart.set:scarf-red:3] ➕ More
        [cart.view] View cart
      = changing line scarf-red, cart 2x scarf-red 25.00 EUR + 1x dress/M/Red 80.00 EUR

09:09 > tap cart.line:dress/M/Red
      ? variants dress/M/Red
      < buttons
        | *Linen dress – M / Red*
        | You have 1 in your cart. How many would you like?
        | *Total: €130.00*
        footer You can also write a number
        [cart.set:dress/M/Red:0] Remove
        [cart.set:dress/M/Red:2] ➕ More
        [cart.view] View cart
      = changing line dress/M/Red, cart 2x scarf-red 25.00 EUR + 1x dress/M/Red 80.00 EUR

09:10 > tap cart.set:dress/M/Red:500
      ? variants dress/M/Red
      < buttons
        | ✅ Changed: 10 × Linen dress – M / Red
        | *Total: €850.00*
        footer You can also write a number
        [cart.set:dress/M/Red:9] ➖ Less
        [cart.set:dress/M/Red:0] Remove
        [cart.view] View cart
      = changing line dress/M/Red, cart 2x scarf-red 25.00 EUR + 10x dress/M/Red 80.00 EUR

09:11 > "0"
      ? variants scarf-red
      < buttons
        | Linen dress – M / Red is out of your cart.
        |
        | 🛒 *Your cart*
        | 2 × Red scarf: €50.00
        | *Total: €50.00*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, cart 2x scarf-red 25.00 EUR

09:12 > "back"
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
      = idle, cart 2x scarf-red 25.00 EUR

09:13 > tap cart.set:dress/M/Red:2
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

09:14 > tap cart.line:scarf-red
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

09:15 > "remove"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Red scarf is out of your cart.
        |
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

09:16 > tap cart.edit
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
