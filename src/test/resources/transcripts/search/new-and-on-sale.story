# What is new is a row of the collections; what is reduced is asked for in a word.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 was 30.00 x3
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf scarves: scarf-green "Green scarf" 19.00 was 29.00
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 options Size S|M|L

09:00 > tap browse
      ? collections, page 1
      < list "See collections"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | Here are our collections. Which one would you like to see?
        -- Collections
        [collection:scarves] Scarves | 3 products
        [collection:dresses] Dresses | 1 product
        [new] New in | What came in last
        [page:best:1] Best sellers | What other shoppers like most
      = idle

09:01 > tap new
      ? search "new", page 1
      < list "See products"
        | Our newest:
        -- Found for you
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:scarf-green] Green scarf | €19.00 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        [menu] Back | Return to where you were
      = idle

09:02 > "on sale"
      ? search "on sale", page 1
      < list "See products"
        | Reduced now:
        -- Found for you
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-green] Green scarf | €19.00 · In stock
        [menu] Back | Return to where you were
      = idle

09:03 > "what's new?"
      ? search "what's new?", page 1
      < list "See products"
        | Our newest:
        -- Found for you
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:scarf-green] Green scarf | €19.00 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        [menu] Back | Return to where you were
      = idle, speaks en
