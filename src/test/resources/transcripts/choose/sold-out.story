# Sold out as a whole, and sold out between the list and the tap.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue
shelf scarf-red x0

09:00 > "red scarf"
      ? search "red scarf", page 1
      < list "See products"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | Here is what I found for “red scarf”:
        -- Found for you
        [product:scarf-red] Red scarf | €25.00 · Sold out
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        [menu] Back | Return to where you were
      = idle

09:01 > tap product:scarf-red
      ? product scarf-red
      < buttons
        image https://img.example/scarf-red.jpg
        | *Red scarf* is sold out at the moment. Shall I show you something else?
        [alike:scarf-red] Similar items
        [browse] Browse the shop
        [menu] Menu
      = idle

09:02 > tap variant:scarf-red
      ? product of variant scarf-red
      < buttons
        image https://img.example/scarf-red.jpg
        | *Red scarf* is sold out at the moment. Shall I show you something else?
        [alike:scarf-red] Similar items
        [browse] Browse the shop
        [menu] Menu
      = idle

09:03 > tap product:dress
      ? product dress
      < list "See options"
        | *Linen dress*
        | *€80.00*
        |
        | Please choose: Size, Colour
        -- Options
        [variant:dress/S/Red] S / Red | €80.00 · In stock
        [variant:dress/S/Blue] S / Blue | €80.00 · In stock
        [variant:dress/M/Red] M / Red | €80.00 · In stock
        [variant:dress/M/Blue] M / Blue | €80.00 · In stock
        [variant:dress/L/Red] L / Red | €80.00 · In stock
        [variant:dress/L/Blue] L / Blue | €80.00 · In stock
      = choosing options of 1x dress

shelf dress/S/Red x0

09:04 > tap variant:dress/S/Red
      ? product of variant dress/S/Red
      < buttons
        image https://img.example/dress.jpg
        | *Linen dress*
        | *€80.00*
        | Chosen so far: S
        |
        | *S / Red* is sold out at the moment. Please choose again: Colour
        [variant:dress/S/Red] ✕ Red
        [variant:dress/S/Blue] Blue
      = choosing options of 1x dress/S

09:05 > tap cart.add:dress/S/Red:1
      ? variants dress/S/Red
      ? product of variant dress/S/Red
      < buttons
        image https://img.example/dress.jpg
        | *Linen dress*
        | *€80.00*
        | Chosen so far: S
        |
        | *S / Red* is sold out at the moment. Please choose again: Colour
        [variant:dress/S/Red] ✕ Red
        [variant:dress/S/Blue] Blue
      = choosing options of 1x dress/S

shelf dress gone

09:06 > tap product:dress
      ? product dress
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | This item is no longer sold. Let us find you something else!
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 0 products
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle

09:07 > tap cart.add:dress/S/Blue:1
      ? variants dress/S/Blue
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | This item is no longer sold. Let us find you something else!
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 0 products
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle
