# What we do not understand is never a dead end.
store hands over to nobody
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > "???"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | Sorry, I did not understand that. You can write the name of a product, or choose what to do:
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
      = idle, not understood x1

09:01 > "🤷"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Sorry, I did not understand that. You can write the name of a product, or choose what to do:
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
      = idle, not understood x2

09:02 > "asdfghjkl"
      ? search "asdfghjkl", page 1
      ? best sellers, page 1 + collections, page 1
      < list "See products"
        | I found nothing for “asdfghjkl”, but you may like one of these:
        -- You may like
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        [menu] Back | Return to where you were
      = idle, not understood x3

09:03 > "2"
      ? search "2", page 1
      ? best sellers, page 1 + collections, page 1
      < list "See products"
        | I found nothing for “2”, but you may like one of these:
        -- You may like
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        [menu] Back | Return to where you were
      = idle, not understood x4

09:04 > "yes"
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

09:05 > "no"
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

09:06 > "more"
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

09:07 > "I would like to know whether the scarf that I saw last week in your window is still there, because my sister's birthday is next week and she likes red a lot"
      ? search "I would like to know whether the scarf that I saw last week in your window is still there, because…", page 1
      ? best sellers, page 1 + collections, page 1
      < list "See products"
        | I found nothing for “I would like to know whether the scarf that I saw…”, but you may like one of these:
        -- You may like
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        [menu] Back | Return to where you were
      = idle, speaks en, not understood x1
