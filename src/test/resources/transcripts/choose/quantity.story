# The quantity by buttons, by number and by word, up to what there is and what may be taken.
store at most 5
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > tap product:scarf-red
      ? product scarf-red
      < buttons
        image https://img.example/scarf-red.jpg
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
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
      = choosing quantity 1x scarf-red

09:01 > tap qty:scarf-red:2
      ? product of variant scarf-red
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
      = choosing quantity 2x scarf-red

09:02 > "3"
      ? product of variant scarf-red
      < buttons
        image https://img.example/scarf-red.jpg
        | *Red scarf*
        | Price: €25.00
        | Quantity: 3
        | Total: *€75.00*
        |
        | Soft and warm, woven in a small workshop.
        footer You can also write a number
        [qty:scarf-red:2] ➖ Less
        [buy:scarf-red:3] Buy now
        [cart.add:scarf-red:3] 🛒 Add 3 to cart
      = choosing quantity 3x scarf-red

09:03 > "10"
      ? product of variant scarf-red
      < buttons
        image https://img.example/scarf-red.jpg
        | *Red scarf*
        | Price: €25.00
        | Quantity: 3
        | Total: *€75.00*
        | We have only 3 left.
        |
        | Soft and warm, woven in a small workshop.
        footer You can also write a number
        [qty:scarf-red:2] ➖ Less
        [buy:scarf-red:3] Buy now
        [cart.add:scarf-red:3] 🛒 Add 3 to cart
      = choosing quantity 3x scarf-red

09:04 > "0"
      ? product of variant scarf-red
      < buttons
        | How many would you like? Please write a number from 1 to 3.
        [buy:scarf-red:1] Buy now
        [qty:scarf-red:2] ➕ More
        [cart.add:scarf-red:1] 🛒 Add 1 to cart
      = choosing quantity 1x scarf-red

09:05 > "two"
      ? product of variant scarf-red
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
      = choosing quantity 2x scarf-red

09:06 > "-3"
      ? product of variant scarf-red
      < buttons
        | How many would you like? Please write a number from 1 to 3.
        [buy:scarf-red:1] Buy now
        [qty:scarf-red:2] ➕ More
        [cart.add:scarf-red:1] 🛒 Add 1 to cart
      = choosing quantity 1x scarf-red

09:07 > tap product:scarf-blue
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

09:08 > "99999999999999999999"
      ? product of variant scarf-blue
      < buttons
        | *Blue scarf*
        | Price: €27.50
        | Quantity: 5
        | Total: *€137.50*
        | You can take at most 5 of these.
        footer You can also write a number
        [qty:scarf-blue:4] ➖ Less
        [buy:scarf-blue:5] Buy now
        [cart.add:scarf-blue:5] 🛒 Add 5 to cart
      = choosing quantity 5x scarf-blue

09:09 > "less"
      ? product of variant scarf-blue
      < buttons
        | *Blue scarf*
        | Price: €27.50
        | Quantity: 4
        | Total: *€110.00*
        footer You can also write a number
        [qty:scarf-blue:3] ➖ Less
        [qty:scarf-blue:5] ➕ More
        [cart.add:scarf-blue:4] 🛒 Add 4 to cart
      = choosing quantity 4x scarf-blue

09:10 > "more"
      ? product of variant scarf-blue
      < buttons
        | *Blue scarf*
        | Price: €27.50
        | Quantity: 5
        | Total: *€137.50*
        footer You can also write a number
        [qty:scarf-blue:4] ➖ Less
        [buy:scarf-blue:5] Buy now
        [cart.add:scarf-blue:5] 🛒 Add 5 to cart
      = choosing quantity 5x scarf-blue

09:11 > "back"
      ? product of variant scarf-blue
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

09:12 > tap product:scarf-blue
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

09:13 > "add"
      ? variants scarf-blue
      < buttons
        | ✅ In your cart: 1 × Blue scarf
        | Your cart: 1 item, €27.50
        [checkout] Check out
        [with:scarf-blue] Keep shopping
        [cart.view] View cart
      = idle, cart 1x scarf-blue 27.50 EUR
