# A slip of the finger is understood and told; what nothing costs is answered with what comes close.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 options Size S|M|L

09:00 > "hi"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
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

09:01 > "blue scraf"
      ? search "blue scraf", page 1
      < list "See products"
        | I took that as “blue scarf” and found this:
        -- Found for you
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [menu] Back | Return to where you were
      = idle

09:02 > "scarves under 26"
      ? search "scarves under 26", page 1
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
      = choosing quantity 1x scarf-red

09:03 > "linen dress under 50"
      ? search "linen dress under 50", page 1
      < list "See products"
        | Nothing fits “linen dress under 50” exactly. These come closest:
        -- Found for you
        [product:dress] Linen dress | €80.00 · In stock
        [menu] Back | Return to where you were
      = idle

09:04 > "scarves between 20 and 30 euros"
      ? search "scarves between 20 and 30 euros", page 1
      < list "See products"
        | Here is what I found for “scarves between 20 and 30 euros”:
        -- Found for you
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [menu] Back | Return to where you were
      = idle
