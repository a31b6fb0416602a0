# Nothing to sell yet: no dead end all the same.
store languages en

09:00 > "hi"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [help] Help | What I can do for you
      = idle

09:01 > tap browse
      ? collections, page 1
      ? best sellers, page 1
      < list "Open menu"
        | Our shelves are empty at the moment. Please come back soon!
        footer You can also just write what you want
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [help] Help | What I can do for you
      = idle

09:02 > "scarf"
      ? search "scarf", page 1
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | I found nothing for “scarf”. Try another word, or have a look around the shop.
        footer You can also just write what you want
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [help] Help | What I can do for you
      = idle, not understood x1

09:03 > tap page:best:1
      ? best sellers, page 1
      ? collections, page 1
      < list "Open menu"
        | Our shelves are empty at the moment. Please come back soon!
        footer You can also just write what you want
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [help] Help | What I can do for you
      = idle
