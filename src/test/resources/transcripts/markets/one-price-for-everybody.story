# Most stores have one market: the question has an answer, and nothing else happens.
shelf linen "Linen": scarf "Linen scarf" 25.00 x9

09:00 > "change currency"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | All our prices are in EUR, wherever you are.
        -- Best sellers
        [product:scarf] Linen scarf | €25.00 · In stock
        -- Collections
        [collection:linen] Linen | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle

09:01 > tap country:GB
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | All our prices are in EUR, wherever you are.
        footer You can also just write what you want
        -- Best sellers
        [product:scarf] Linen scarf | €25.00 · In stock
        -- Collections
        [collection:linen] Linen | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle
