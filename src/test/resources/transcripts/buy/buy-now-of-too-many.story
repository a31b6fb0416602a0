# More than there are: the card tells how many there are, and nothing is ordered.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > tap buy:scarf-red:9
      ? fresh variants scarf-red
      ? product of variant scarf-red
      < buttons
        image https://img.example/scarf-red.jpg
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
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

shelf scarf-red x0

09:01 > tap buy:scarf-red:3
      ? fresh variants scarf-red
      ? product of variant scarf-red
      < buttons
        image https://img.example/scarf-red.jpg
        | *Red scarf* is sold out at the moment. Shall I show you something else?
        [alike:scarf-red] Similar items
        [browse] Browse the shop
        [menu] Menu
      = idle

shelf scarf-red gone

09:02 > tap buy:scarf-red:3
      ? fresh variants scarf-red
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | This item is no longer sold. Let us find you something else!
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 1 product
        [collection:dresses] Dresses | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle
