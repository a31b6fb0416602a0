# What cannot be bought now is in no list and among no options; an old button still tells it.
store languages en fr
store hides what is sold out
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
shelf scarves: scarf-blue "Blue scarf" 27.50 x0
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 options Size S|M, Colour Red|Blue
shelf dress/S/Red x0
shelf dress/S/Blue x0

09:00 > "hi"
      ? best sellers, page 1, in stock + collections, page 1
      < list "Open menu"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Français
        [help] Help | What I can do for you
      = idle

09:01 > tap collection:scarves
      ? collection scarves, page 1, in stock
      < list "See products"
        | *Scarves*
        | Choose a product to see it up close.
        -- Products
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [browse] Back | Return to where you were
      = idle

09:02 > "scarf"
      ? search "scarf", page 1, in stock
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

09:03 > "best sellers"
      ? best sellers, page 1, in stock
      < list "See products"
        | These are our best sellers. Choose one to see it up close.
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:dress] Linen dress | €80.00 · In stock
        [menu] Back | Return to where you were
      = idle

09:04 > tap product:dress
      ? product dress
      < buttons
        | *Linen dress*
        | *€80.00*
        |
        | Please choose: Size, Colour
        [variant:dress/M/Red] M / Red
        [variant:dress/M/Blue] M / Blue
      = choosing options of 1x dress

09:05 > tap product:scarf-blue
      ? product scarf-blue
      < buttons
        | *Blue scarf* is sold out at the moment. Shall I show you something else?
        [alike:scarf-blue] Similar items
        [browse] Browse the shop
        [menu] Menu
      = idle

09:06 > tap variant:dress/S/Red
      ? product of variant dress/S/Red
      < buttons
        | *Linen dress*
        | *€80.00*
        |
        | *S / Red* is sold out at the moment. Please choose again: Size, Colour
        [variant:dress/M/Red] M / Red
        [variant:dress/M/Blue] M / Blue
      = choosing options of 1x dress

09:07 > "écharpe s'il vous plaît"
      ? product dress
      ? search "écharpe s'il vous plaît", page 1, in stock
      ? product scarf-red
      < buttons
        | *Red scarf*
        | Prix : 25,00 €
        | Quantité : 1
        | Total : *25,00 €*
        footer Vous pouvez aussi écrire un nombre
        [buy:scarf-red:1] Acheter maintenant
        [qty:scarf-red:2] ➕ Plus
        [cart.add:scarf-red:1] 🛒 Ajouter 1
      = choosing quantity 1x scarf-red, speaks fr
