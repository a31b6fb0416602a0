# French, with its spaces and commas.
store languages fr en
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > "bonjour"
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
        [languages] Language | English, English
        [help] Help | What I can do for you
      = idle, speaks fr

09:01 > "écharpe"
      ? search "écharpe", page 1
      ? best sellers, page 1
      < list "See products"
        | I found nothing for “écharpe”, but you may like one of these:
        -- You may like
        [product:scarf-red] Red scarf | 25,00 € · Only 3 left
        [product:scarf-blue] Blue scarf | 27,50 € · In stock
        [product:dress] Linen dress | 80,00 € · In stock
        [menu] Back | Return to where you were
      = idle, speaks fr

09:02 > tap product:scarf-red
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
      = choosing quantity 1x scarf-red, speaks fr

09:03 > "beaucoup"
      ? search "beaucoup", page 1
      ? best sellers, page 1
      < list "See products"
        | I found nothing for “beaucoup”, but you may like one of these:
        -- You may like
        [product:scarf-red] Red scarf | 25,00 € · Only 3 left
        [product:scarf-blue] Blue scarf | 27,50 € · In stock
        [product:dress] Linen dress | 80,00 € · In stock
        [menu] Back | Return to where you were
      = idle, speaks fr

09:04 > "3"
      ? search "3", page 1
      ? best sellers, page 1
      < list "See products"
        | I found nothing for “3”, but you may like one of these:
        -- You may like
        [product:scarf-red] Red scarf | 25,00 € · Only 3 left
        [product:scarf-blue] Blue scarf | 27,50 € · In stock
        [product:dress] Linen dress | 80,00 € · In stock
        [menu] Back | Return to where you were
      = idle, speaks fr

09:05 > "acheter"
      ? collections, page 1
      < list "See collections"
        | Here are our collections. Which one would you like to see?
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        [page:best:1] Best sellers | What other shoppers like most
      = idle, speaks fr

09:05 @ checkout ready 1 https://linen-house.example/fr/pay/1 total 1075.00 EUR
      = idle, speaks fr
