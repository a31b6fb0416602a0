# "Message business" on a product of the Meta catalogue: the product itself is the answer.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue
shelf scarves: scarf-wool "Wool scarf" 60.00 sku WOOL-1

09:00 > asks for scarf-red "is it warm?"
      ? product called scarf-red
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

09:01 > asks for dress/M/Red
      ? product called dress/M/Red
      < buttons
        image https://img.example/dress.jpg
        | *Linen dress – M / Red*
        | Price: €80.00
        | Quantity: 1
        | Total: *€80.00*
        footer You can also write a number
        [buy:dress/M/Red:1] Buy now
        [qty:dress/M/Red:2] ➕ More
        [cart.add:dress/M/Red:1] 🛒 Add 1 to cart
      = choosing quantity 1x dress/M/Red

09:02 > asks for WOOL-1
      ? product called WOOL-1
      < buttons
        | *Wool scarf*
        | Price: €60.00
        | Quantity: 1
        | Total: *€60.00*
        footer You can also write a number
        [buy:scarf-wool:1] Buy now
        [qty:scarf-wool:2] ➕ More
        [cart.add:scarf-wool:1] 🛒 Add 1 to cart
      = choosing quantity 1x scarf-wool

09:03 > asks for NOBODY-KNOWS
      ? product called NOBODY-KNOWS
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | This item is no longer sold. Let us find you something else!
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        [product:scarf-wool] Wool scarf | €60.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 3 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle

shelf dress/M/Red x0

09:04 > asks for dress/M/Red
      ? product called dress/M/Red
      < list "See options"
        | *Linen dress*
        | *€80.00*
        |
        | Please choose: Size, Colour
        -- Options
        [variant:dress/S/Red] S / Red | €80.00 · In stock
        [variant:dress/S/Blue] S / Blue | €80.00 · In stock
        [variant:dress/M/Red] ✕ M / Red | €80.00 · Sold out
        [variant:dress/M/Blue] M / Blue | €80.00 · In stock
        [variant:dress/L/Red] L / Red | €80.00 · In stock
        [variant:dress/L/Blue] L / Blue | €80.00 · In stock
      = choosing options of 1x dress

shelf scarf-red x0

09:05 > asks for scarf-red
      ? product called scarf-red
      < buttons
        image https://img.example/scarf-red.jpg
        | *Red scarf* is sold out at the moment. Shall I show you something else?
        [alike:scarf-red] Similar items
        [browse] Browse the shop
        [menu] Menu
      = idle
