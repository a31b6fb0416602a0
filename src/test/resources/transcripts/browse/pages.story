# More than one page of collections, of products, of hits and of best sellers.
shelf dresses "Dresses": 20 dress-{n} "Dress number {n}" 20.00
shelf c-a "Collection A": a "Product A" 1.00
shelf c-b "Collection B": b "Product B" 1.00
shelf c-c "Collection C": c "Product C" 1.00
shelf c-d "Collection D": d "Product D" 1.00
shelf c-e "Collection E": e "Product E" 1.00
shelf c-f "Collection F": f "Product F" 1.00
shelf c-g "Collection G": g "Product G" 1.00
shelf c-h "Collection H": h "Product H" 1.00
shelf c-i "Collection I": i "Product I" 1.00

09:00 > "browse"
      ? collections, page 1
      < list "See collections"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | Here are our collections. Which one would you like to see?
        footer Page 1
        -- Collections
        [collection:dresses] Dresses | 20 products
        [collection:c-a] Collection A | 1 product
        [collection:c-b] Collection B | 1 product
        [collection:c-c] Collection C | 1 product
        [collection:c-d] Collection D | 1 product
        [collection:c-e] Collection E | 1 product
        [collection:c-f] Collection F | 1 product
        [collection:c-g] Collection G | 1 product
        [page:collections:2] Show more | There is more to see
        [page:best:1] Best sellers | What other shoppers like most
      = idle

09:01 > tap page:collections:2
      ? collections, page 2
      < list "See collections"
        | Here are our collections. Which one would you like to see?
        footer Page 2
        -- Collections
        [collection:c-h] Collection H | 1 product
        [collection:c-i] Collection I | 1 product
        [page:collections:1] Back | Return to where you were
      = idle

09:02 > tap collection:dresses
      ? collection dresses, page 1
      < list "See products"
        | *Dresses*
        | Choose a product to see it up close.
        footer Page 1
        -- Products
        [product:dress-1] Dress number 1 | €20.00 · In stock
        [product:dress-2] Dress number 2 | €20.00 · In stock
        [product:dress-3] Dress number 3 | €20.00 · In stock
        [product:dress-4] Dress number 4 | €20.00 · In stock
        [product:dress-5] Dress number 5 | €20.00 · In stock
        [product:dress-6] Dress number 6 | €20.00 · In stock
        [product:dress-7] Dress number 7 | €20.00 · In stock
        [product:dress-8] Dress number 8 | €20.00 · In stock
        [page:collection:dresses:2] Show more | There is more to see
        [browse] Back | Return to where you were
      = idle

09:03 > tap page:collection:dresses:2
      ? collection dresses, page 2
      < list "See products"
        | *Dresses*
        | Choose a product to see it up close.
        footer Page 2
        -- Products
        [product:dress-9] Dress number 9 | €20.00 · In stock
        [product:dress-10] Dress number 10 | €20.00 · In stock
        [product:dress-11] Dress number 11 | €20.00 · In stock
        [product:dress-12] Dress number 12 | €20.00 · In stock
        [product:dress-13] Dress number 13 | €20.00 · In stock
        [product:dress-14] Dress number 14 | €20.00 · In stock
        [product:dress-15] Dress number 15 | €20.00 · In stock
        [product:dress-16] Dress number 16 | €20.00 · In stock
        [page:collection:dresses:3] Show more | There is more to see
        [page:collection:dresses:1] Back | Return to where you were
      = idle

09:04 > tap page:collection:dresses:3
      ? collection dresses, page 3
      < list "See products"
        | *Dresses*
        | Choose a product to see it up close.
        footer Page 3
        -- Products
        [product:dress-17] Dress number 17 | €20.00 · In stock
        [product:dress-18] Dress number 18 | €20.00 · In stock
        [product:dress-19] Dress number 19 | €20.00 · In stock
        [product:dress-20] Dress number 20 | €20.00 · In stock
        [page:collection:dresses:2] Back | Return to where you were
      = idle

09:05 > "dress number"
      ? search "dress number", page 1
      < list "See products"
        | Here is what I found for “dress number”:
        footer Page 1
        -- Found for you
        [product:dress-1] Dress number 1 | €20.00 · In stock
        [product:dress-2] Dress number 2 | €20.00 · In stock
        [product:dress-3] Dress number 3 | €20.00 · In stock
        [product:dress-4] Dress number 4 | €20.00 · In stock
        [product:dress-5] Dress number 5 | €20.00 · In stock
        [product:dress-6] Dress number 6 | €20.00 · In stock
        [product:dress-7] Dress number 7 | €20.00 · In stock
        [product:dress-8] Dress number 8 | €20.00 · In stock
        [page:search:2:dress number] Show more | There is more to see
        [menu] Back | Return to where you were
      = idle

09:06 > tap page:search:2:dress number
      ? search "dress number", page 2
      < list "See products"
        | Here is what I found for “dress number”:
        footer Page 2
        -- Found for you
        [product:dress-9] Dress number 9 | €20.00 · In stock
        [product:dress-10] Dress number 10 | €20.00 · In stock
        [product:dress-11] Dress number 11 | €20.00 · In stock
        [product:dress-12] Dress number 12 | €20.00 · In stock
        [product:dress-13] Dress number 13 | €20.00 · In stock
        [product:dress-14] Dress number 14 | €20.00 · In stock
        [product:dress-15] Dress number 15 | €20.00 · In stock
        [product:dress-16] Dress number 16 | €20.00 · In stock
        [page:search:3:dress number] Show more | There is more to see
        [page:search:1:dress number] Back | Return to where you were
      = idle

09:07 > "best sellers"
      ? best sellers, page 1
      < list "See products"
        | These are our best sellers. Choose one to see it up close.
        footer Page 1
        -- Best sellers
        [product:dress-1] Dress number 1 | €20.00 · In stock
        [product:dress-2] Dress number 2 | €20.00 · In stock
        [product:dress-3] Dress number 3 | €20.00 · In stock
        [product:dress-4] Dress number 4 | €20.00 · In stock
        [product:dress-5] Dress number 5 | €20.00 · In stock
        [product:dress-6] Dress number 6 | €20.00 · In stock
        [product:dress-7] Dress number 7 | €20.00 · In stock
        [product:dress-8] Dress number 8 | €20.00 · In stock
        [page:best:2] Show more | There is more to see
        [menu] Back | Return to where you were
      = idle

09:08 > tap page:best:4
      ? best sellers, page 4
      < list "See products"
        | These are our best sellers. Choose one to see it up close.
        footer Page 4
        -- Best sellers
        [product:e] Product E | €1.00 · In stock
        [product:f] Product F | €1.00 · In stock
        [product:g] Product G | €1.00 · In stock
        [product:h] Product H | €1.00 · In stock
        [product:i] Product I | €1.00 · In stock
        [page:best:3] Back | Return to where you were
      = idle
