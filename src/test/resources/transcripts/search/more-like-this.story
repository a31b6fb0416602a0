# From one product to others: what goes well with what was just taken, and what is like what is gone.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf scarves: scarf-green "Green scarf" 19.00 x0

09:00 > tap product:scarf-red
      ? product scarf-red
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | *Red scarf*
        | Price: €25.00
        | Quantity: 1
        | Total: *€25.00*
        footer You can also write a number
        [buy:scarf-red:1] Buy now
        [qty:scarf-red:2] ➕ More
        [cart.add:scarf-red:1] 🛒 Add 1 to cart
      = choosing quantity 1x scarf-red

09:01 > "something similar"
      ? product of variant scarf-red
      ? like product scarf-red + product scarf-red
      < list "See products"
        | You may also like these, which are much like Red scarf:
        -- Similar items
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:scarf-green] Green scarf | €19.00 · Sold out
        [menu] Back | Return to where you were
      = idle, speaks en

09:02 > tap product:scarf-red
      ? product scarf-red
      < buttons
        | *Red scarf*
        | Price: €25.00
        | Quantity: 1
        | Total: *€25.00*
        footer You can also write a number
        [buy:scarf-red:1] Buy now
        [qty:scarf-red:2] ➕ More
        [cart.add:scarf-red:1] 🛒 Add 1 to cart
      = choosing quantity 1x scarf-red, speaks en

09:03 > tap cart.add:scarf-red:1
      ? variants scarf-red
      < buttons
        | ✅ In your cart: 1 × Red scarf
        | Your cart: 1 item, €25.00
        [checkout] Check out
        [with:scarf-red] Keep shopping
        [cart.view] View cart
      = idle, speaks en, cart 1x scarf-red 25.00 EUR

09:04 > tap with:scarf-red
      ? goes with product scarf-red + product scarf-red
      < list "See products"
        | Goes well with Red scarf:
        -- Goes well with it
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:scarf-green] Green scarf | €19.00 · Sold out
        [menu] Back | Return to where you were
      = idle, speaks en, cart 1x scarf-red 25.00 EUR

09:05 > tap product:scarf-green
      ? product scarf-green
      < buttons
        | *Green scarf* is sold out at the moment. Shall I show you something else?
        [alike:scarf-green] Similar items
        [browse] Browse the shop
        [menu] Menu
      = idle, speaks en, cart 1x scarf-red 25.00 EUR

09:06 > tap alike:scarf-green
      ? like product scarf-green + product scarf-green
      < list "See products"
        | You may also like these, which are much like Green scarf:
        -- Similar items
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [menu] Back | Return to where you were
      = idle, speaks en, cart 1x scarf-red 25.00 EUR
