# A language that this store does not speak, typed, forged, or simply used.
store languages en es
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > "Guten Tag, ich hätte gerne einen Schal"
      ? search "Guten Tag, ich hätte gerne einen Schal", page 1
      ? best sellers, page 1 + collections, page 1
      < list "See products"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | I found nothing for “Guten Tag, ich hätte gerne einen Schal”, but you may like one of these:
        -- You may like
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        [menu] Back | Return to where you were
      = idle, not understood x1

09:01 > "deutsch"
      < list "Choose a language"
        | We do not speak that language here yet. Please choose one of these:
        -- Languages
        [lang:en] English
        [lang:es] Español
      = idle

09:02 > tap lang:ar
      < list "Choose a language"
        | We do not speak that language here yet. Please choose one of these:
        -- Languages
        [lang:en] English
        [lang:es] Español
      = idle

09:03 > tap lang:xx
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | That button is from an older message and no longer works. Here is what you can do:
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
        [languages] Language | English · Español
        [help] Help | What I can do for you
      = idle
