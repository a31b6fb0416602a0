# The language that is chosen goes before the one that is recognised.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > "hi"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
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
        [languages] Language | English, English, English
        [help] Help | What I can do for you
      = idle

09:01 > tap languages
      < list "Choose a language"
        | Which language do you prefer?
        -- Languages
        [lang:en] English
        [lang:es] English
        [lang:fr] English
      = idle

09:02 > tap lang:fr
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | From now on I will write to you in English.
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
        [languages] Language | English, English, English
        [help] Help | What I can do for you
      = idle, chose fr

09:03 > "hello, do you have something red for me?"
      ? search "hello, do you have something red for me?", page 1
      ? product scarf-red
      < buttons
        image https://img.example/scarf-red.jpg
        | *Red scarf*
        | Price: 25,00 €
        | Quantity: 1
        | Total: *25,00 €*
        |
        | Soft and warm, woven in a small workshop.
        footer You can also write a number
        [buy:scarf-red:1] Buy now
        [qty:scarf-red:2] ➕ More
        [cart.add:scarf-red:1] 🛒 Add 1 to cart
      = choosing quantity 1x scarf-red, chose fr, speaks en

09:04 > "español"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | From now on I will write to you in English.
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
        [languages] Language | English, English, English
        [help] Help | What I can do for you
      = idle, chose es, speaks en

09:05 > "menu"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | What would you like to do?
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
        [languages] Language | English, English, English
        [help] Help | What I can do for you
      = idle, chose es, speaks en
