# A store that hands shoppers to nobody tells how to reach it, and three misunderstandings change nothing.
store languages en
store contact "+33 1 23 45 67 89"
store hands over to nobody
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3

09:00 > "human"
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | Our team is happy to help: +33 1 23 45 67 89
        [menu] Menu
      = idle

09:01 > "???"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Sorry, I did not understand that. You can write the name of a product, or choose what to do:
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        -- Collections
        [collection:scarves] Scarves | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [help] Help | What I can do for you
      = idle, not understood x1

09:02 > "???"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Sorry, I did not understand that. You can write the name of a product, or choose what to do:
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        -- Collections
        [collection:scarves] Scarves | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [help] Help | What I can do for you
      = idle, not understood x2

09:03 > "???"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Sorry, I did not understand that. You can write the name of a product, or choose what to do:
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        -- Collections
        [collection:scarves] Scarves | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [help] Help | What I can do for you
      = idle, not understood x3
