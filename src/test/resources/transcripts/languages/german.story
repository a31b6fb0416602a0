# German.
store languages de
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > "Guten Tag"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | 25,00 € · Only 3 left
        [product:scarf-blue] Blue scarf | 27,50 € · In stock
        [product:dress] Linen dress | 80,00 € · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [help] Help | What I can do for you
      = idle, speaks de

09:01 > tap product:scarf-blue
      ? product scarf-blue
      < buttons
        | *Blue scarf*
        | Price: 27,50 €
        | Quantity: 1
        | Total: *27,50 €*
        footer You can also write a number
        [buy:scarf-blue:1] Buy now
        [qty:scarf-blue:2] ➕ More
        [cart.add:scarf-blue:1] 🛒 Add 1 to cart
      = choosing quantity 1x scarf-blue, speaks de

09:02 > tap cart.add:scarf-blue:1
      ? variants scarf-blue
      < buttons
        | ✅ In your cart: 1 × Blue scarf
        | Your cart: 1 item, 27,50 €
        [checkout] Check out
        [menu] Keep shopping
        [cart.view] View cart
      = idle, speaks de, cart 1x scarf-blue 27.50 EUR

09:03 > "Warenkorb"
      ? variants scarf-blue
      < buttons
        | 🛒 *Your cart*
        | 1 × Blue scarf: 27,50 €
        | *Total: 27,50 €*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, speaks de, cart 1x scarf-blue 27.50 EUR

09:04 > "Hilfe"
      < buttons
        | This is how shopping with *Linen House* works: write what you are looking for, or tap a button.
        |
        | At any time you can write:
        | • *menu*: everything at a glance
        | • *cart*: what you have chosen
        | • *checkout*: pay
        | • *orders*: what you have ordered
        | • *language*: write in another language
        | • *stop*: no more messages
        [menu] Menu
        [human] Talk to us
      = idle, speaks de, cart 1x scarf-blue 27.50 EUR
