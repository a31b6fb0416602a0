# A shop with a single collection: browsing shows what is in it.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
shelf scarves: scarf-blue "Blue scarf" 27.50 x0

09:00 > tap browse
      ? collections, page 1
      ? collection scarves, page 1
      < list "See products"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | *Scarves*
        | Choose a product to see it up close.
        -- Products
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · Sold out
        [browse] Back | Return to where you were
      = idle
